"""One map of a run for other programs: a cloud-optimised GeoTIFF with its style as QML and SLD."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal

from ...core.errors import GroundCastError
from ..gdal_files import opened
from ..layers import kinds, styles
from ..layers.opening import open_raster
from ..layers.raster_layers import DATED
from ..layers.run_maps import RunMaps, prepare
from ..layers.shown_colours import ShownColours
from ..words import tr


def exported_kinds(report: dict) -> list[str]:
    """The kinds of the rasters of a run's report that have a style, in their order, each once."""
    found = (entry["kind"] for entry in report["artifacts"] if Path(entry["path"]).suffix.lower() == ".tif")
    return [kind for kind in dict.fromkeys(found) if kind in kinds.KINDS]


def dated_kinds(report: dict) -> list[str]:
    """Those of them whose maps have dates."""
    dated = {entry["kind"] for entry in report["artifacts"] if len(entry.get("dates") or []) > 1}
    return [kind for kind in exported_kinds(report) if kind in dated & DATED]


def write_map(folder: Path, target: Path, kind: str, colours: ShownColours | None = None) -> Path:
    """Write the run's map of `kind`, all its bands, with a .qml and an .sld beside it; safe in any thread.

    Args:
        colours: as on the map; None for those that the run came with.

    Raises:
        GroundCastError: the run has no such map (`export-map`), as `run_maps.prepare`, or a file cannot be
            written (`not-writable`).
        OSError: the file cannot be written.
    """
    maps = (colours or ShownColours()).on(prepare(folder))
    source = _source(maps, kind)
    half = target.with_name(f".{target.name}.part")
    half.touch()  # a folder that cannot be written is told before the work, not after
    try:
        made = gdal.Translate(str(half), opened(source), format="COG", creationOptions=["COMPRESS=DEFLATE"])
        if made is None:
            raise OSError(gdal.GetLastErrorMsg())
        del made
        os.replace(half, target)
    finally:
        half.unlink(missing_ok=True)
    layer = open_raster(target, target.stem)
    styles.style_raster(layer, layer.bandCount(), kind, maps.ranges, maps.about)
    styles.save_qml(layer, target)
    layer.saveSldStyle(str(target.with_suffix(".sld")))
    return target


def _source(maps: RunMaps, kind: str) -> Path:
    """The file of all regions, or that of the single one."""
    own = [path for each, path in maps.rasters if each == kind]
    if kind in maps.files or len(own) == 1:
        return maps.files.get(kind) or own[0]
    raise GroundCastError(
        tr("{folder} has no single map of that kind.", folder=maps.folder),
        tr("Export the package: it has the maps of every region."),
        "export-map",
    )
