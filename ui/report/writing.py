"""Makes the report of a run: plots, layout, PDF and HTML. In the main thread: layouts are drawn there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPointXY, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF, QSize

from ...core.errors import GroundCastError
from ..run_results import RunResults
from ..words import tr
from . import pictures
from .content import content
from .layers import layers_of
from .page_html import write_html
from .pages import LEFT, MAP_HEIGHT, Parts, lay_out
from .places import moving_places
from .template import fill_template

FOLDER = "report"
DPI = 200


@dataclass(frozen=True)
class Made:
    """A finished report: its layout, which belongs to the caller, and its files."""

    layout: QgsPrintLayout
    files: tuple[Path, ...]


def write_report(folder, target, project: QgsProject, template="", html=True, lines=()) -> Made:
    """Report on the run in `folder` as a PDF at `target`, and as HTML beside it.

    The project becomes the layout's; the run's layers are taken from it, or added to it without showing.

    Args:
        template: a .qpt file of the user's own; "" takes the built-in pages.
        lines: (name, geometry in the run's CRS) of the user's profiles, of which the first that meets values
            is drawn; without one, a line from west to east through the region that moves most.

    Raises:
        GroundCastError: no finished run (as `RunResults`), no maps (`report-maps`), a template that
            cannot be used (as `fill_template`), or a file that cannot be written (`not-writable`).
    """
    run = RunResults(folder)
    try:
        parts = _parts(run, project, lines)
        name = tr("GroundCast report · {run}", run=run.title)
        make = (lambda: fill_template(project, name, Path(template), parts)) if template else None
        layout = make() if make else lay_out(project, name, parts)
        files = [_pdf(layout, Path(target))]
        if html:
            files.append(_html(layout, parts, Path(target).with_suffix(".html"), run, bool(template)))
    except OSError as error:
        raise GroundCastError(
            tr("{path} cannot be written ({reason}).", path=target, reason=error.strerror or error),
            tr("Choose another folder, or free some space."),
            "not-writable",
        ) from error
    finally:
        run.close()
    return Made(layout, tuple(files))


def _parts(run: RunResults, project: QgsProject, lines) -> Parts:
    """Words, layers and plots; plots are drawn anew, since the run may have been written again."""
    layers = layers_of(run.folder, project)
    if not project.crs().isValid():
        project.setCrs(layers[0].crs())
    home = run.folder / FOLDER
    home.mkdir(exist_ok=True)
    return Parts(content(run), layers, [path for path in _plots(run, home, lines) if path is not None])


def _plots(run: RunResults, home: Path, lines):
    """The series where the ground moves most, and one profile."""
    places = moving_places(run)
    if not places:
        return
    region = max(places, key=lambda name: places[name][0])
    yield pictures.draw_series(run, places[region][1], region, home / "series.png")
    for name, line in lines:
        corners = [QgsPointXY(vertex) for vertex in line.vertices()]
        drawn = pictures.draw_profile(run, corners, tr("profile {name}", name=name), home / "profile.png")
        if drawn is not None:
            yield drawn
            return
    yield pictures.west_to_east(run, places, home / "profile.png")


def _pdf(layout: QgsPrintLayout, target: Path) -> Path:
    """Write the PDF whole or not at all."""
    half = target.with_name(f".{target.stem}.part.pdf")
    if not target.parent.is_dir():
        target.parent.mkdir(parents=True)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    result = QgsLayoutExporter(layout).exportToPdf(str(half), settings)
    if result != QgsLayoutExporter.ExportResult.Success or not half.is_file():
        half.unlink(missing_ok=True)
        raise GroundCastError(
            tr("{path} cannot be written.", path=target),
            tr("Choose another folder, or close the program that shows the file."),
            "not-writable",
        )
    os.replace(half, target)
    return target


def _html(layout, parts: Parts, target: Path, run: RunResults, own_pages: bool) -> Path:
    """The page in HTML; its maps are cut out of the layout, with their legends."""
    home = run.folder / FOLDER
    maps = [] if own_pages else [_cut(layout, parts, index, home) for index in range(len(parts.layers))]
    write_html(target, parts.content, maps, parts.plots)
    return target


def _cut(layout, parts: Parts, index: int, home: Path):
    """(heading, PNG) of one map with legend and scale bar."""
    top = 48 + index * (MAP_HEIGHT + 12)
    path = home / f"map_{index + 1}.png"
    box = QRectF(LEFT - 1, top, 190, MAP_HEIGHT + 3)
    image = QgsLayoutExporter(layout).renderRegionToImage(box, QSize(), 130)
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")
    return parts.layers[index].name(), path
