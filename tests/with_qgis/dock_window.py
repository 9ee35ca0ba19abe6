"""What tests of the forecast dock share: real EGMS points as a layer, and workers that follow a script."""

import json
import os
import stat
import sys

import pytest
from groundcast.core.dates import field_name
from groundcast.tests.with_qgis.sample_run import CRS, EGMS, egms
from groundcast.ui import settings
from groundcast.worker import environment
from qgis.core import QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

POINTS = 120
INFO = {
    "kind": "los", "epochs": 0, "first": "", "last": "", "gaps": [], "unit": "mm",
    "sign": "positive towards the satellite", "series": POINTS, "crs": CRS, "valid_share": 1.0,
    "cadence_days": 12, "simulated": False, "incidence": False, "attribution": "",
    "notes": ["The unit was guessed as millimetres from the values. Confirm it."],
}  # fmt: skip
VERSIONS = {"torch": "2.13.0", "numpy": "2.2.0", "scipy": "1.16.0", "pandas": "2.3.0"}

needs_data = pytest.mark.skipif(not EGMS.exists(), reason="the Ustica EGMS file is not here")
needs_worker = pytest.mark.skipif(
    not os.path.isfile(environment.python_in()), reason="the worker environment is not set up"
)

SCRIPT = """#!{python}
import json, os, signal, sys, time
words = sys.argv[1:]
if "info" in words:
    answer = {info!r}
    print(json.dumps(answer) if isinstance(answer, dict) else "", flush=True)
    if not isinstance(answer, dict):
        sys.exit("groundcast: " + answer)
elif "answer" in words:
    for line in sys.stdin:
        answer, number = {info!r}, json.loads(line)["question"]
        told = dict(type="answer", document=answer)
        if not isinstance(answer, dict):
            told = dict(type="failed", message=answer)
        print(json.dumps(dict(told, question=number)), flush=True)
elif "run" in words:
    for step in {steps!r}:
        if isinstance(step, float):
            time.sleep(step)
        elif step == "kill":
            os.kill(os.getpid(), signal.SIGABRT)
        elif step == "wait":
            sys.stdin.read()
        elif step == "hear":
            word = sys.stdin.readline().strip()
            print(json.dumps(dict(type="paused", on=word == "pause")), flush=True)
        else:
            print(json.dumps(step), flush=True)
else:
    versions = dict.fromkeys(words[2:], "99.0")
    versions["torch"] = {torch!r}
    device = {{"kind": "cpu", "name": "Test processor", "memory_bytes": 0}}
    print(json.dumps({{"python": "3.11.2", "versions": versions, "error": "", "device": device}}))
"""


def scripted_worker(folder, steps=(), info=None, torch="2.13.0"):
    """A worker whose `run` says `steps`: messages, seconds to sleep, "kill", "wait" or "hear" (a word)."""
    path = folder / "python"
    text = SCRIPT.format(python=sys.executable, steps=list(steps), info=info or INFO, torch=torch)
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    settings.write("python", str(path))
    return path


def points_layer(name="Ustica", dates=None):
    """A memory layer of real EGMS points, with the last `dates` dates or all."""
    x, y, _, days, values = egms()
    first = len(days) - dates if dates else 0
    columns = "".join(f"&field={field_name(day)}:double" for day in days[first:])
    layer = QgsVectorLayer(f"Point?crs={CRS}{columns}", name, "memory")
    from qgis.core import QgsGeometry, QgsPointXY

    rows = []
    for i in range(POINTS):
        series = {c: float(v) for c, v in enumerate(values[first:, i])}
        place = QgsGeometry.fromPointXY(QgsPointXY(x[i], y[i]))
        rows.append(QgsVectorLayerUtils.createFeature(layer, place, series))
    layer.dataProvider().addFeatures(rows)
    return layer


def file_layer(folder, dates=None, name="Ustica"):
    """The same points as a GeoPackage on disk."""
    from qgis.core import QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "points"
    path = folder / "points.gpkg"
    memory = points_layer(name, dates)
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, str(path), QgsProject.instance().transformContext(), options
    )
    return QgsVectorLayer(f"{path}|layername=points", name, "ogr")


def polygon_layer(x0, y0, x1, y1, name="A"):
    """One rectangle in the CRS of the data."""
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    layer = QgsVectorLayer(f"Polygon?crs={CRS}&field=name:string", "Regions", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x0, y0, x1, y1)))
    feature["name"] = name
    layer.dataProvider().addFeatures([feature])
    return layer


def message(kind, **entries):
    return {"type": kind, **entries}


def report(skill=0.18, reference="seasonal", model="gler-bigrunet"):
    """A report as the worker writes it, with a skill of one's own; for sentences only."""
    row = {"region": "all", "model": model, "on": "pixels", "rmse_mm": {"all": 2.1}, "coverage90": 0.88}
    return {
        "schema": 1, "simulated": False, "seconds": 12.0, "seed": 0,
        "job": {"task": "train", "settings": {}, "model": model},
        "data": {"epochs": 210, "path": "x"},
        "device": {"kind": "cpu", "name": "Test processor"},
        "dates": {"observed": [], "held_back": ["d"] * 10, "forecast": ["2026-12-31"]},
        "model": {"name": model, "label": model},
        "regions": [{"name": "all", "series": POINTS, "epochs_trained": 3}],
        "scores": [row], "verdicts": [{"region": "all", "reference": reference, "skill": skill}],
        "artifacts": [], "warnings": [],
    }  # fmt: skip


def write_report(folder, **entries):
    (folder / "report.json").write_text(json.dumps(report(**entries)))


def flush():
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
