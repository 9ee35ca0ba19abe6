"""A point table's series as one array beside the map's copy, so that a click finds its row at once."""

from __future__ import annotations

import io
import json
import os
from itertools import islice
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle

from ...core.dates import field_date
from ...core.errors import GroundCastError
from ..layers.velocity import TO_MM, place_of, rows_of
from ..words import tr

ROWS_AT_ONCE = 200
# Larger tables are shown by their velocity only; their series come with a run.
MOST_BYTES = 4e9
VALUES, ABOUT = "series.f32", "series.json"


def write_table(path: str, folder: Path, crs: str = "", unit: str = "", cancelled=None) -> Path:
    """Write the series of a delimited file (.csv, or a .zip holding one) into `folder`; safe in any thread.

    Args:
        crs, unit: where the file does not tell; values are kept in mm.
        cancelled: () → whether to give up; then no file is left.

    Raises:
        GroundCastError: no coordinates (`points-place`), fewer than two dates (`points-dates`), too many
            values (`points-many`), or the file cannot be written (`not-writable`).
    """
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / f".{VALUES}.partial"
    try:
        with rows_of(path) as rows, open(partial, "wb") as target:
            about = _copied(rows, path, crs, unit, target, cancelled or (lambda: False))
        if about is None:
            partial.unlink()
            return folder
        os.replace(partial, folder / VALUES)
        (folder / ABOUT).write_text(json.dumps(about | {"source": str(path)}), encoding="utf-8")
    except OSError as error:
        raise GroundCastError(
            tr("{path} cannot be written ({reason}).", path=folder, reason=error.strerror),
            tr("Choose another output folder."),
            "not-writable",
        ) from error
    return folder


def _copied(rows, path: str, crs: str, unit: str, target, cancelled) -> dict | None:
    header = next(rows, [])
    x, y, own = place_of(header, crs, path)
    days = {i: field_date(name) for i, name in enumerate(header)}
    dated = sorted((day, i) for i, day in days.items() if day is not None)
    if len(dated) < 2:
        raise GroundCastError(
            tr("{name} has fewer than two dates.", name=os.path.basename(path)),
            tr("Name the columns like 20200105 or D20200105."),
            "points-dates",
        )
    columns, places = [i for _, i in dated], []
    while chunk := list(islice(rows, ROWS_AT_ONCE)):
        if cancelled():
            return None
        whole = [row for row in chunk if len(row) > max(x, y, *columns)]
        (_numbers(whole, columns) * np.float32(TO_MM.get(unit, 1.0))).tofile(target)
        places += [(float(row[x]), float(row[y]), row[0]) for row in whole]
        if target.tell() > MOST_BYTES:
            raise GroundCastError(
                tr("{name} has too many values to click through.", name=os.path.basename(path)),
                tr("Series come with a run."),
                "points-many",
            )
    told = bool(unit) or "mean_velocity" in header
    return {"crs": own, "mm": told, "dates": [str(day) for day, _ in dated], "places": places}


def _numbers(rows: list[list[str]], columns: list[int]) -> np.ndarray:
    """(n, T) float32; an empty field is a gap. numpy parses faster where none is empty."""
    texts = [[row[i] for i in columns] for row in rows]
    try:
        lines = io.StringIO("\n".join(",".join(line) for line in texts))
        return np.loadtxt(lines, np.float32, delimiter=",", ndmin=2).reshape(len(rows), len(columns))
    except ValueError:
        return np.array([[_number(text) for text in line] for line in texts], np.float32)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")


class TablePlaces:
    """The points that `write_table` wrote; values (P, T) stay in the file until they are asked for."""

    at_points = True

    def __init__(self, folder: Path):
        about = json.loads((Path(folder) / ABOUT).read_text(encoding="utf-8"))
        self.crs = QgsCoordinateReferenceSystem(about["crs"])
        self.unit = "mm" if about["mm"] else ""
        self.dates = np.array(about["dates"], "datetime64[D]")
        self._x, self._y = (np.array([place[i] for place in about["places"]]) for i in (0, 1))
        self._names = [place[2] for place in about["places"]]
        shape = (len(self._names), len(self.dates))
        self._values = np.memmap(Path(folder) / VALUES, np.float32, "r", shape=shape)

    def nearest(self, point: QgsPointXY, tolerance: float):
        """(what it is called, place, (T,) mm) of the nearest point within `tolerance`, or None."""
        away = np.hypot(self._x - point.x(), self._y - point.y())
        best = int(away.argmin()) if len(away) else -1
        if best < 0 or away[best] > tolerance:
            return None
        place = QgsPointXY(self._x[best], self._y[best])
        return tr("Point {name}", name=self._names[best]), place, np.array(self._values[best])

    def within(self, box: QgsRectangle, dates=None):
        """(dates (B,), values (B, n), x (n,), y (n,)) of the points in a box."""
        take = slice(None) if dates is None else np.flatnonzero(np.isin(self.dates, dates))
        inside = (self._x >= box.xMinimum()) & (self._x <= box.xMaximum())
        inside = np.flatnonzero(inside & (self._y >= box.yMinimum()) & (self._y <= box.yMaximum()))
        return self.dates[take], self._values[inside][:, take].T, self._x[inside], self._y[inside]

    def near(self, swath, dates=None):
        """(dates (B,), values (B, n), share of the way (n,)) of the points in a `Swath`."""
        take = np.arange(len(self.dates)) if dates is None else np.flatnonzero(np.isin(self.dates, dates))
        index, share = swath.near(self._x, self._y)
        swath.require(len(index), len(take))
        swath.go_on(0.5)
        # Rows in the order of the file, then in that of the line.
        order = np.argsort(index, kind="stable")
        values = np.empty((len(take), len(index)), np.float32)
        values[:, order] = self._values[index[order]][:, take].T
        return self.dates[take], values, share

    def cell(self) -> float:
        """Points have no cells."""
        return 0.0

    def extent(self) -> QgsRectangle:
        """The box around the points."""
        return QgsRectangle(self._x.min(), self._y.min(), self._x.max(), self._y.max())
