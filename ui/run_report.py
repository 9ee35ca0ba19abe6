"""What the report of a finished run says of it: names, dates, unit, regions, factors, scores, files."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..core.errors import GroundCastError
from . import run_names
from .words import tr


class RunReport:
    """The report of a run.

    Args:
        folder: holds `report.json`, whose schema stands in docs/design.md.

    Raises:
        GroundCastError: there is no report (`results-missing`), it is not readable
            (`results-report`), or of another version (`results-version`).
    """

    def __init__(self, folder: Path | str):
        self.folder = Path(folder)
        self.report = _report(self.folder)
        self.crs = QgsCoordinateReferenceSystem(self.report["data"]["crs"])
        self.observed_dates = _days(self.report["dates"]["observed"])
        self.held_back_dates = _days(self.report["dates"]["held_back"])
        self.forecast_dates = _days(self.report["dates"]["forecast"])
        self.dates = np.unique(
            np.concatenate([self.observed_dates, self.held_back_dates, self.forecast_dates])
        )

    @property
    def name(self) -> str:
        """The run's name: its folder's."""
        return self.folder.name

    @property
    def model(self) -> str:
        """The model as people call it."""
        return self.report["model"].get("label") or self.report["model"]["name"]

    @property
    def title(self) -> str:
        """What stands over the run's plots: "Simulated · Run 1 · GLER-BiGRUnet"."""
        parts = [tr("Simulated")] * self.simulated + [run_names.told(self.folder), self.model]
        return " · ".join(parts)

    @property
    def unit(self) -> str:
        """Of the values, such as mm."""
        return self.report["data"]["unit"]

    @property
    def sign(self) -> str:
        """What a positive value means ("positive towards the satellite")."""
        return self.report["data"]["sign"]

    @property
    def kind(self) -> str:
        """What the values are: "los", "up" …, "" where the report does not say."""
        return str(self.report["data"].get("kind") or "")

    @property
    def factors(self) -> list[str]:
        """The names of the factors that the report keeps the means of."""
        return list(dict.fromkeys(n for r in self.report["regions"] for n in r.get("factors") or {}))

    def factor(self, name: str, region: str) -> tuple[str, np.ndarray] | None:
        """(unit, values (N,) on the observed dates) of a factor, the mean over a region's places, or None."""
        for each in self.report["regions"]:
            found = (each.get("factors") or {}).get(name)
            if each["name"] == region and found and len(found["mean"]) == len(self.observed_dates):
                return found["unit"], np.array([np.nan if v is None else v for v in found["mean"]])
        return None

    @property
    def simulated(self) -> bool:
        """Whether the data were."""
        return bool(self.report.get("simulated"))

    @property
    def regions(self) -> list[str]:
        """Names of the regions."""
        return [region["name"] for region in self.report["regions"]]

    @property
    def threshold(self) -> tuple[str, float] | None:
        """Side ("below" or "above") and level in mm that the run watched, None without one."""
        job = self.report.get("job") or {}
        level = job.get("threshold_mm")
        return None if level is None else (job.get("threshold_side") or "below", float(level))

    def artifact(self, kind: str, region: str) -> Path | None:
        """The file of `kind` for `region`, or None where the run has none."""
        for entry in self.report["artifacts"]:
            if entry["kind"] == kind and entry["region"] == region:
                return self.folder / entry["path"]
        return None

    def score(self, model: str, region: str) -> float:
        """The run's RMSE in mm on all held-back dates, of `model` in `region`; NaN where none is told."""
        for row in self.report["scores"]:
            if row["model"] == model and row["region"] == region:
                return float(row["rmse_mm"].get("all") or np.nan)
        return float("nan")


def _report(folder: Path) -> dict:
    path = folder / "report.json"
    if not path.is_file():
        raise GroundCastError(
            tr("{folder} holds no report.json.", folder=folder),
            tr("Choose the folder of a finished run."),
            "results-missing",
        )
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        version = report["schema"]
    except (ValueError, KeyError, TypeError) as error:
        raise GroundCastError(
            tr("{path} is not a GroundCast report.", path=path),
            tr("Run the forecast again."),
            "results-report",
        ) from error
    if version != 1:
        raise GroundCastError(
            tr("{path} has schema {version}, this GroundCast reads schema 1.", path=path, version=version),
            tr("Update GroundCast."),
            "results-version",
        )
    return report


def _days(texts: list[str]) -> np.ndarray:
    return np.array(texts, "datetime64[D]")
