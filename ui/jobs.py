"""From a study to a job in a run folder of its own, ready for the worker."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from ..core.errors import GroundCastError
from ..core.job import Job, Preparation
from ..core.source import Source
from ..models import catalogue
from . import preparation_words, quick_try, region_roles, settings, source_options
from .words import tr


@dataclass
class Prepared:
    """A run folder with its job.

    Attributes:
        folder: holds job.json.
        job: what it says.
        exports: layers without a file of their own, to be written before the worker starts.
    """

    folder: Path
    job: Job
    exports: list[tuple[QgsVectorLayer, Path]] = field(default_factory=list)


def training(study, quick: bool = False) -> Prepared:
    """A new run folder with the job that trains (or fits a baseline) and forecasts.

    Args:
        quick: a quick try: smaller, trained shorter, and named so.

    Raises:
        GroundCastError: no data (`data-missing`), its layer is gone (`layer-missing`), or the folder
            cannot be written (`not-writable`).
    """
    if not study.data_path and not study.data_layer_id:
        raise GroundCastError(tr("There is no data to forecast."), tr("Choose data first."), "data-missing")
    folder = new_folder(study)
    made = Prepared(folder, Job())
    changed, given = _settings(study, quick), inputs(study, made)
    if not catalogue.entry(study.model).learned and not _own_device(study):
        # The graphics card chosen in Options is for networks: this run would say that it does not use it.
        given["device"] = "auto"
    made.job = Job(
        task="train",
        model=study.model,
        settings=changed,
        horizon=int(study.horizon),
        until=study.until or "",
        hold_back=int(study.hold_back),
        seed=int(study.seed),
        out=str(folder),
        **given,
        **_threshold(study),
    )
    if quick:
        quick_try.name(folder)
    return written(made)


def _own_device(study) -> bool:
    return study.device not in ("", "auto") or settings.device() == "cpu"


def inputs(study, made: Prepared) -> dict:
    """The entries of a job that say what it reads and where it computes; layers are exported to `made`.

    Raises:
        GroundCastError: the data layer is gone (`layer-missing`), or the regions cannot be written
            (`not-writable`).
    """
    return {
        "deformation": _deformation(study, made),
        "factors": _factors(study),
        "regions": _regions(study, made.folder),
        "region_names": tuple(region_roles.ticked(study, region_layer(study))),
        "region_roles": region_roles.chosen(study, region_layer(study)),
        "preparation": _preparation(study),
        "device": settings.device(study.device),
    }


def forecasting(study, run: str, with_data: bool) -> Prepared:
    """A new run folder with the job that forecasts with a trained model.

    Args:
        run: run folder or .gcast file.
        with_data: forecast from the study's data, newer than what the model has seen; else from
            the model's own.

    Raises:
        GroundCastError: as `training`.
    """
    folder = new_folder(study, "forecast")
    made = Prepared(folder, Job())
    made.job = Job(
        task="forecast",
        deformation=_deformation(study, made) if with_data else Source(""),
        factors=_factors(study) if with_data else {},
        preparation=_preparation(study),
        horizon=int(study.horizon),
        until=study.until or "",
        device=settings.device(study.device),
        run=str(run),
        out=str(folder),
        **_threshold(study),
    )
    return written(made)


def new_folder(study, model: str = "", base: Path | str = "") -> Path:
    """Make and name the folder of the study's next run, in `base` or where the study's runs go.

    Raises:
        GroundCastError: it cannot be written (`not-writable`).
    """
    base = Path(base) if base else home_of(study)
    number = len(study.runs) + 1
    folder = base
    try:
        # A drive that is gone raises already where a free name is looked for.
        while (folder := base / f"run-{number}-{model or study.model}").exists():
            number += 1
        folder.mkdir(parents=True)
    except OSError as error:
        raise not_writable(folder) from error
    return folder


def not_writable(folder: Path) -> GroundCastError:
    """The error of a folder that nothing can be written to."""
    return GroundCastError(
        tr("The folder {path} cannot be written.", path=folder),
        tr("Choose another output folder."),
        "not-writable",
    )


def home_of(study) -> Path:
    """Where the study's runs go."""
    return settings.results_folder() / (_plain(study.name) or "study")


def _plain(name: str) -> str:
    return re.sub(r"[^\w-]+", "-", name or "").strip("-")


def _deformation(study, made: Prepared) -> Source:
    given = source_options.entries(study.data_options)
    if study.data_path:
        return Source(study.data_path, **given)
    layer = QgsProject.instance().mapLayer(study.data_layer_id)
    if layer is None:
        raise GroundCastError(tr("The data layer was removed."), tr("Choose data again."), "layer-missing")
    path = made.folder / "data.gpkg"
    made.exports.append((layer, path))
    return Source(str(path), **given)


def _factors(study) -> dict[str, Source]:
    told = {name: source_options.entries(study.factor_options.get(name, {})) for name in study.factors}
    return {name: Source(str(path), **told[name] | {"kind": name}) for name, path in study.factors.items()}


def _preparation(study) -> Preparation:
    return preparation_words.preparation(study.data_options, aligned(study))


def aligned(study) -> dict:
    """How the study's factors come to its data, by factor."""
    return {name: entries for name, entries in study.alignment.items() if name in study.factors}


def _settings(study, quick: bool) -> dict:
    """The changed settings that this model has."""
    known = {setting.name for setting in catalogue.entry(study.model).settings}
    chosen = quick_try.settings(study) if quick else study.settings
    return {key: value for key, value in chosen.items() if key in known}


def _threshold(study) -> dict:
    """The entries of a job that ask for maps of a crossing."""
    if not study.threshold_side:
        return {}
    return {"threshold_mm": float(study.threshold_mm), "threshold_side": study.threshold_side}


def region_layer(study) -> QgsMapLayer | None:
    """The study's layer of regions, where it exists and holds a region."""
    layer = QgsProject.instance().mapLayer(study.region_layer_id or "")
    return layer if layer is not None and layer.featureCount() else None


def _regions(study, folder: Path) -> str:
    """A snapshot of the regions as they are drawn now, saved edits or not."""
    layer = region_layer(study)
    if layer is None:
        return ""
    path = folder / "regions.gpkg"
    options = export_options("regions")
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise GroundCastError(
            tr("The regions cannot be written to {path} ({reason}).", path=path, reason=message),
            tr("Choose another output folder."),
            "not-writable",
        )
    return str(path)


def export_options(name: str) -> QgsVectorFileWriter.SaveVectorOptions:
    """How layers without a file are written for the worker."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    return options


def written(made: Prepared) -> Prepared:
    """The same, its job.json written.

    Raises:
        GroundCastError: the folder cannot be written, as on a full disk (`not-writable`).
    """
    try:
        (made.folder / "job.json").write_text(made.job.to_json(), encoding="utf-8")
    except OSError as error:
        raise not_writable(made.folder) from error
    return made
