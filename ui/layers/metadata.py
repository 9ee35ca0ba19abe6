"""What a result layer tells of itself: model, scores, unit, sign, origin and the job that made it."""

from __future__ import annotations

import json

from qgis.core import QgsLayerMetadata, QgsMapLayer

from .. import sign_words, trust_words, words
from ..compat import attribute_to
from ..words import tr
from .kinds import KINDS, meaning
from .run_maps import RunMaps


def describe(layer: QgsMapLayer, maps: RunMaps, kind: str, day: str) -> None:
    """Fill in the layer's metadata, and the properties by which GroundCast knows its own."""
    layer.setMetadata(_metadata(layer, maps, kind, day))
    layer.setCustomProperty("groundcast/run", str(maps.folder))
    layer.setCustomProperty("groundcast/kind", kind)
    layer.setCustomProperty("groundcast/date", day)
    attribute_to(layer, maps.report["data"].get("attribution") or "")


def _metadata(layer: QgsMapLayer, maps: RunMaps, kind: str, day: str) -> QgsLayerMetadata:
    report, made = maps.report, QgsLayerMetadata()
    made.setTitle(layer.name())
    made.setType("dataset")
    made.setAbstract("\n".join(_sentences(maps, kind, day)))
    made.setCrs(layer.crs())
    made.setKeywords({"gmd:topicCategory": ["Geoscientific information"], "GroundCast": _keywords(maps)})
    if report["data"].get("attribution"):
        made.setRights([report["data"]["attribution"]])
    made.setHistory(
        [
            f"GroundCast {report['groundcast']}, {report['created']}, seed {report['seed']}",
            f"Job: {json.dumps(report['job'], sort_keys=True)}",
        ]
    )
    return made


def _sentences(maps: RunMaps, kind: str, day: str) -> list[str]:
    data = maps.report["data"]
    lines = [
        f"{', '.join(part for part in (meaning(kind), day) if part)}.{_unit(maps, kind)}",
        f"{tr('Model: {model}.', model=maps.model)} {words.scores(maps.report)}".strip(),
        trust_words.told(maps.report)[1],
        tr("Data: {path}.", path=data["path"]),
    ]
    if maps.report.get("simulated"):
        lines.insert(0, tr("Simulated data: no measurement of the ground."))
    return lines


def _unit(maps: RunMaps, kind: str) -> str:
    """Unit and sign of the values, and the threshold where it counts."""
    unit, told = KINDS[kind].unit, maps.about
    if KINDS[kind].reach in ("share", "dates"):
        return " " + tr("Threshold: {threshold}.", threshold=told.threshold)
    if kind == "skill":
        return " " + tr("In percent, against {baseline}; below 0 it is worse.", baseline=told.baseline)
    return " " + tr("Unit: {unit}, {sign}.", unit=unit, sign=sign_words.told(maps.report["data"]["sign"]))


def _keywords(maps: RunMaps) -> list[str]:
    found = ["InSAR", "ground deformation", "forecast", maps.model]
    return [*found, "simulated"] if maps.report.get("simulated") else found
