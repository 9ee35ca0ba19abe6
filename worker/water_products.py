"""The files of a water-storage run: dated rasters, maps, tables, and their entries in the report."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..core.hydrology import innovation
from ..core.hydrology.filter import Filtered
from ..core.hydrology.loading import disk_response
from ..core.hydrology.matching import mean_known
from ..core.stack import UPWARDS
from ..core.write.atomic import write_bytes
from ..core.write.geotiff import result_tags, write_cog
from .water_inputs import Given
from .water_validation import Verdict

MODEL = "water-storage"
REGION = "all"
WATER_SIGN = "positive is more water"
PROFILE_KM = np.concatenate([np.arange(0, 60, 1.0), np.arange(60, 305, 5.0)])


@dataclass
class WaterProducts:
    """Writes files below `folder` and lists them in `artifacts`, in the order of writing."""

    folder: Path
    given: Given
    simulated: bool
    report: object
    artifacts: list[dict] = field(default_factory=list)

    def water(self, made: Filtered) -> None:
        """Analysis, spread, increment and innovations, on the whole grid of the prior."""
        problem = self.given.problem
        increment = made.analysis - problem.prior
        analysis = self.given.water.copy()
        rows, columns = self.given.window
        analysis[:, rows, columns] += np.where(problem.land, increment, np.nan)
        self.raster("tws_analysis", analysis, "mm", WATER_SIGN)
        self.raster("tws_spread", self._whole(made.spread, problem.land), "mm", "")
        self.raster("tws_increment", self._whole(increment, problem.land), "mm", WATER_SIGN)
        self.raster("innovation", self._whole(made.innovation, problem.study), "1", UPWARDS)

    def deformation(self, before: np.ndarray, after: np.ndarray) -> None:
        """What was observed and what prior and analysis predict of it, relative as it is measured."""
        study = self.given.problem.study
        layers = {"observed": self.given.problem.observed, "before": before, "after": after}
        for name, values in layers.items():
            self.raster(f"deformation_{name}", self._whole(values, study), "mm", UPWARDS)

    def maps(self, verdict: Verdict | None, made: Filtered) -> None:
        """Undated maps: innovations in time, R and ubRMSD before and after."""
        study = self.given.problem.study
        self.map("innovation_mean", mean_known(made.innovation), study, "1")
        spread = np.sqrt(mean_known((made.innovation - mean_known(made.innovation)) ** 2))
        self.map("innovation_sd", spread, study, "1")
        if verdict is None or verdict.before is None:
            return
        for name, found in (("before", verdict.before), ("after", verdict.after)):
            self.map(f"correlation_{name}", found.correlation, study, "1")
            self.map(f"ubrmsd_{name}", found.ubrmsd, study, "mm")

    def tables(
        self, series: list[dict], months: list[dict], sweep: list[dict], made: Filtered, gravity: float
    ) -> None:
        """Data of the plots as CSV."""
        self.table("tws_series", series)
        if months:
            self.table("tws_monthly", months)
        if sweep:
            self.table("innovation_sweep", sweep)
        self.table("innovation_histogram", innovation.histogram(made.innovation))
        cells = self.given.problem.cells
        radius = float(np.median(cells.radius_km[self.given.problem.study]))
        moved = disk_response(radius, PROFILE_KM, self.given.love, gravity)
        rows = zip(PROFILE_KM, moved)
        self.table(
            "disk_profile", [{"distance_km": float(d), "displacement_mm_per_m": float(u)} for d, u in rows]
        )

    def raster(self, kind: str, values: np.ndarray, unit: str, sign: str) -> None:
        """A dated stack."""
        dates = self.given.dates
        path = self._add(kind, f"{kind}.tif", unit, sign, [str(date) for date in dates])
        write_cog(path, values, dates, self.given.grid, self._tags(kind, unit, sign))

    def map(self, kind: str, values: np.ndarray, where: np.ndarray, unit: str) -> None:
        """One raster that holds for all dates."""
        path = self._add(kind, f"{kind}.tif", unit, "", [])
        whole = self._whole(values[None], where)
        write_cog(path, whole, np.array([kind]), self.given.grid, self._tags(kind, unit, ""))

    def table(self, kind: str, rows: list[dict]) -> None:
        """Rows as CSV, numbers in full, nothing where there is no number."""
        text = io.StringIO()
        writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
        write_bytes(self._add(kind, f"{kind}.csv", "", "", []), text.getvalue().encode())

    def _add(self, kind: str, name: str, unit: str, sign: str, dates: list[str]) -> Path:
        entry = {"kind": kind, "region": REGION, "model": MODEL, "path": name, "dates": dates, "unit": unit}
        self.artifacts.append(entry | {"sign": sign})
        self.report.artifact(kind, self.folder / name, REGION, MODEL)
        return self.folder / name

    def _tags(self, kind: str, unit: str, sign: str) -> dict:
        return result_tags(unit, sign, kind, MODEL, REGION, self.simulated)

    def _whole(self, values: np.ndarray, where: np.ndarray) -> np.ndarray:
        """(B, Y, X) of the window on the grid of the results, NaN elsewhere and outside of `where`."""
        whole = np.full((len(values), *self.given.grid.shape), np.nan, np.float32)
        rows, columns = self.given.window
        whole[:, rows, columns] = np.where(where, values, np.nan)
        return whole


def _cell(value):
    """A number as Python writes it in full; NaN as an empty cell."""
    if value is None or (isinstance(value, float) and not np.isfinite(value)):
        return ""
    return repr(value) if isinstance(value, float) else value
