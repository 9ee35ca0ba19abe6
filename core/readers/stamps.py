"""StaMPS: series of `ps_plot(…, 'ts')` in MATLAB's own file, and the table made for StaMPS-Visualizer.

`ps_plot_ts_v-d.mat` (ts_flaghelper.m of StaMPS 4.1, github.com/dbekaert/StaMPS): ph_mm (P, T) millimetres,
lonlat (P, 2) degrees, day (T, 1) as MATLAB's datenum, 1 on 1 January of the year 0.
The table (manual.md of github.com/thho/StaMPS_Visualizer): a first row of the reference's longitude and
latitude, NaN, and datenum less 1 of each date; then a row a point: longitude, latitude, mm/yr, mm on each
date. Names of columns (export_res_1 …) stand above it where MATLAB's writetable wrote it, none otherwise.
Positive is towards the satellite (StaMPS manual, section 8: since version 3.1).
"""

from __future__ import annotations

import csv
import re
from itertools import islice
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from . import text
from .files import existing, has_suffix
from .matlab import variables
from .points import Columns, point_stack

# MATLAB counts days from the year 0, of which 1970-01-01 is day 719529.
_DATENUM_1970 = 719529
# 1970 to 2100: what a row of dates may hold.
_DAYS = (719529, 767011)
_NAME = re.compile(r"export_res_?\s*\d+")
_SERIES = {"ph_mm", "lonlat", "day"}


class StaMPS:
    """Persistent scatterers of StaMPS."""

    name = "stamps"
    label = "StaMPS (ps_plot_ts_*.mat, or its table for StaMPS-Visualizer)"

    def accepts(self, source: Source) -> bool:
        """Any file of MATLAB, and a table with StaMPS-Visualizer's row of dates."""
        if has_suffix(source.path, (".mat",)):
            return True
        return has_suffix(source.path, (".csv", ".txt")) and _row_of_dates(Path(source.path)) is not None

    def read(self, source: Source) -> Stack:
        """See `Reader.read`."""
        path = existing(source.path)
        table = _matlab(path) if path.suffix.lower() == ".mat" else _table(path)
        return point_stack(table, source, "los", "mm", "EPSG:4326")


def _row_of_dates(path: Path) -> tuple[int, list[str]] | None:
    """The number of the row that holds the dates, and its entries; None where the table is none of StaMPS."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = [[entry.strip() for entry in row] for row in islice(csv.reader(file), 2)]
    except (OSError, UnicodeDecodeError, csv.Error):
        return None
    named = bool(rows) and all(map(_NAME.fullmatch, rows[0]))
    row = rows[int(named)] if len(rows) > int(named) else []
    return (int(named), row) if len(row) > 3 and _is_row_of_dates(row) else None


def _is_row_of_dates(row: list[str]) -> bool:
    """Two coordinates, nothing, and then days."""
    try:
        x, y, rate, *days = (float(entry or "nan") for entry in row)
    except ValueError:
        return False
    return np.isfinite([x, y]).all() and np.isnan(rate) and all(_DAYS[0] <= day < _DAYS[1] for day in days)


def _table(path: Path) -> Columns:
    """Places, rates and series of a table."""
    number, row = _row_of_dates(path)
    header = text.Header(path, "", row, ",", ".", "utf-8-sig", number + 1)
    values, others = text.matrix(header, list(range(3, len(row))), set())
    days = np.array(row[3:], float) + 1
    places = {"lon": others[0], "lat": others[1], "velocity": others[2]}
    return _in_order(path, days, values, places)


def _matlab(path: Path) -> Columns:
    """Places and series of ps_plot's file, with the coherence of the pm2.mat beside it."""
    found = variables(path, _SERIES)
    if missing := sorted(_SERIES - set(found)):
        raise GroundCastError(
            f"{path.name} holds no series of StaMPS: it lacks {', '.join(missing)}.",
            "Run ps_plot('v-d', 'ts') in MATLAB and give its ps_plot_ts_v-d.mat.",
            "no-dataset",
        )
    values, lonlat, days = found["ph_mm"], found["lonlat"], found["day"].ravel()
    if values.shape != (len(lonlat), len(days)) or lonlat.shape[1:] != (2,):
        raise GroundCastError(
            f"{path.name} has ph_mm of {_size(values)} for {len(lonlat)} places and {len(days)} days.",
            "Make it anew with ps_plot.",
            "shape",
        )
    coherence = _coherence(path, len(lonlat))
    places = {"lon": lonlat[:, 0].astype(float), "lat": lonlat[:, 1].astype(float)} | coherence
    return _in_order(path, days.astype(float), values.T.astype(np.float32), places)


def _coherence(path: Path, points: int) -> dict[str, np.ndarray]:
    """The coherence of the points, where pm2.mat is there and of the same points."""
    beside = path.with_name("pm2.mat")
    found = variables(beside, {"coh_ps"}) if beside.is_file() else {}
    fits = "coh_ps" in found and found["coh_ps"].size == points
    return {"coherence": found["coh_ps"].ravel()} if fits else {}


def _size(values: np.ndarray) -> str:
    return " x ".join(map(str, values.shape))


def _in_order(path: Path, datenums: np.ndarray, values: np.ndarray, places: dict) -> Columns:
    """The columns with their dates in order of time.

    Raises:
        GroundCastError: days that are none (`no-dates`), or a day twice (`duplicate-date`).
    """
    if not ((datenums >= _DAYS[0]) & (datenums <= _DAYS[1])).all():
        raise GroundCastError(
            f"The days of {path.name} are none between 1970 and 2100.", "Make it anew.", "no-dates"
        )
    dates = np.datetime64("1970-01-01") + (np.floor(datenums) - _DATENUM_1970).astype(int)
    order = np.argsort(dates, kind="stable")
    repeated = dates[order][1:][np.diff(dates[order]).astype(int) == 0]
    if len(repeated):
        raise GroundCastError(
            f"{path.name} has the date {repeated[0]} twice.", "Keep one of them.", "duplicate-date"
        )
    return Columns(path.name, dates[order], values[order], places)
