"""From a click on the map to the drawn curve, on a run of 1,000 x 1,000 cells; simulated values.

    xvfb-run -a PYTHON_OF_QGIS tests/benchmarks/bench_click.py [--side N] [--observed N] [--forecast N]

Prints milliseconds for the first click on a fresh run, then the median and the slowest of thirty clicks
at places far from each other: of reading alone, and from the click to the drawn plot. The processor's own
time stands beside each median, since a busy machine stretches the rest.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.testing import start_app

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.ui.run_results import RunResults

gdal.UseExceptions()
CELL, CLICKS, HELD = 100.0, 30, 10
OPTIONS = [
    "COMPRESS=DEFLATE",
    "PREDICTOR=FLOATING_POINT",
    "BLOCKSIZE=32",
    "BIGTIFF=IF_SAFER",
    "OVERVIEWS=NONE",
]
BANDS = ("lower", "upper", "lower80", "upper80", "lower50", "upper50", "probability")


def write_run(folder, side, observed, forecast):
    """A results folder of simulated values: a slope and noise in every cell."""
    rng = np.random.default_rng(0)
    slope = rng.normal(0, 0.1, (side, side)).astype(np.float32)
    past = np.datetime64("2020-01-01") + 12 * np.arange(observed)
    ahead = past[-1] + 12 * np.arange(1, forecast + 1)
    sets = {"observed": past, "median": ahead, **dict.fromkeys(BANDS, ahead)}
    sets |= {"held_back": past[-HELD:], "residual": past[-HELD:]}
    artifacts = []
    for kind, dates in sets.items():
        write(folder / "A" / f"{kind}.tif", dates, slope, rng)
        artifacts.append({"kind": kind, "region": "A", "path": f"A/{kind}.tif", "dates": []})
    texts = {"observed": past, "held_back": past[-HELD:], "forecast": ahead}
    report = {
        "schema": 1, "created": "", "simulated": True, "job": {"threshold_mm": -20.0},
        "data": {"unit": "mm", "sign": "", "crs": "EPSG:3035", "cadence_days": 12},
        "dates": {name: [str(day) for day in days] for name, days in texts.items()},
        "model": {"name": "groundcast", "label": "GroundCast"}, "scores": [],
        "regions": [{"name": "A", "series": side * side}], "artifacts": artifacts,
    }  # fmt: skip
    (folder / "report.json").write_text(json.dumps(report))


def write(path, dates, slope, rng):
    """One band a date, laid out as the worker writes it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    side = len(slope)
    memory = gdal.GetDriverByName("MEM").Create("", side, side, len(dates), gdal.GDT_Float32)
    memory.SetGeoTransform((4000000.0, CELL, 0, 2000000.0, 0, -CELL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3035)
    memory.SetProjection(crs.ExportToWkt())
    for number, day in enumerate(dates, 1):
        band = memory.GetRasterBand(number)
        band.SetDescription(str(day).replace("-", ""))
        band.WriteArray(slope * number + rng.normal(0, 3, slope.shape).astype(np.float32))
    gdal.GetDriverByName("COG").CreateCopy(str(path), memory, options=OPTIONS)


def reading(folder, places):
    """Milliseconds of each click's reading on a run that was just opened."""
    results = RunResults(folder)

    def read(place):
        if results.series_at(place) is None:
            raise SystemExit("no series at a place with values")

    return timed(read, places)


def timed(act, places):
    """(wall, processor) milliseconds of `act` at each place."""
    times = []
    for place in places:
        start, own = time.perf_counter(), time.process_time()
        act(place)
        times.append((1000 * (time.perf_counter() - start), 1000 * (time.process_time() - own)))
    return np.array(times)


def drawing(folder, places):
    """Milliseconds from a click to the drawn plot, in a Series dock that has just got the run."""
    from groundcast.tests.with_qgis.map_window import map_window
    from groundcast.ui.docks.series import SeriesDock

    window = map_window()
    window.window.resize(1280, 800)
    dock = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.show()
    dock.set_run(folder)
    QApplication.processEvents()

    def draw(place):
        dock.pick(place)
        QApplication.processEvents()

    times = timed(draw, places)
    dock.unload()
    return times


def told(name, times):
    wall, own = times[1:].T
    print(f"{name:8} first {times[0, 0]:7.1f} ms   median {np.median(wall):6.1f} ms", end="")
    print(f"   slowest {wall.max():6.1f} ms   processor {np.median(own):6.1f} ms")


def main():
    words = argparse.ArgumentParser(description=__doc__)
    for name, default in (("side", 1000), ("observed", 160), ("forecast", 30)):
        words.add_argument(f"--{name}", type=int, default=default)
    words.add_argument("--keep", help="folder of the run, used again where it has one")
    given = words.parse_args()
    start_app()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    rng = np.random.default_rng(1)
    xs, ys = rng.uniform(0, given.side * CELL, (2, CLICKS + 1))
    places = [QgsPointXY(4000000 + x, 2000000 - y) for x, y in zip(xs, ys)]
    with tempfile.TemporaryDirectory() as passing:
        folder = Path(given.keep or passing)
        if not (folder / "report.json").is_file():
            write_run(folder, given.side, given.observed, given.forecast)
        size = sum(path.stat().st_size for path in folder.rglob("*.tif")) / 1e9
        print(f"{given.side} x {given.side} cells, {given.observed} + {given.forecast} dates, {size:.1f} GB")
        told("reading", reading(folder, places))
        told("drawn", drawing(folder, places))


if __name__ == "__main__":
    main()
