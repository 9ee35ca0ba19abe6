"""The packaged plugin in a clean profile of a real QGIS window: found, loaded, unloaded, gone."""

import ast
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
QGIS = shutil.which("qgis")
INI = "[PythonPlugins]\ngroundcast=true\nprocessing=true\n"

# Runs inside QGIS. The answer goes to a file, since QGIS's own output is not ours to parse.
LOOK = """
import json, os, sys, traceback
import qgis.utils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar

def providers():
    return sorted(provider.id() for provider in QgsApplication.processingRegistry().providers())

def traces():
    window = qgis.utils.iface.mainWindow()
    widgets = window.findChildren(QDockWidget) + window.findChildren(QToolBar)
    names = [widget.objectName() for widget in widgets]
    return sorted(name for name in names if name.startswith("gc") or "groundcast" in name.lower())

def state():
    ours = sorted(name for name in sys.modules if name.split(".")[0] == "groundcast")
    return {"loaded": qgis.utils.isPluginLoaded("groundcast"), "providers": providers(),
            "modules": ours, "widgets": traces()}

answer = {"error": ""}

def first():
    answer["version"] = qgis.utils.pluginMetadata("groundcast", "version")
    answer["file"] = sys.modules["groundcast"].__file__
    answer["first"] = state()
    answer["heavy"] = [n for n in ("torch", "rasterio", "h5py", "sklearn", "pandas") if n in sys.modules]
    answer["unloads"] = qgis.utils.unloadPlugin("groundcast")

def again():
    answer["after"] = state()
    qgis.utils.loadPlugin("groundcast")
    answer["starts again"] = qgis.utils.startPlugin("groundcast")
    answer["second"] = state()
    qgis.utils.unloadPlugin("groundcast")

def end():
    with open(os.environ["GROUNDCAST_ANSWER"], "w") as stream:
        json.dump(answer, stream)
    qgis.utils.iface.actionExit().trigger()

# Each step in an event of its own: Qt deletes what was taken down only between events.
def step(steps):
    try:
        steps[0]()
    except Exception:
        answer["error"] = traceback.format_exc()
        steps = [None, end]
    if steps[1:]:
        QTimer.singleShot(300, lambda: step(steps[1:]))

QTimer.singleShot(1500, lambda: step([first, again, end]))
"""


@pytest.fixture(scope="module")
def answer(tmp_path_factory):
    """What a real QGIS with a new profile and the unpacked package says."""
    folder = tmp_path_factory.mktemp("package")
    subprocess.run([sys.executable, str(ROOT / "scripts" / "package"), str(folder / "gc.zip")], check=True)
    profile = folder / "profiles" / "default"
    with zipfile.ZipFile(folder / "gc.zip") as opened:
        opened.extractall(profile / "python" / "plugins")
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(INI)
    (folder / "look.py").write_text(LOOK)
    own = {"GROUNDCAST_ANSWER": str(folder / "answer.json"), "XDG_DATA_HOME": str(folder / "data")}
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("QGIS_", "PYTHON"))}
    command = [QGIS, "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code"]
    run = subprocess.run(
        [*command, str(folder / "look.py")],
        env=kept | own,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    told = folder / "answer.json"
    assert told.exists(), run.stdout + run.stderr
    return json.loads(told.read_text()) | {"said": run.stdout + run.stderr}


pytestmark = pytest.mark.skipif(QGIS is None, reason="needs the QGIS program, not only its Python")


def test_qgis_loads_the_package(answer):
    assert answer["error"] == ""
    assert answer["version"] == "0.1.0"
    assert "profiles/default/python/plugins/groundcast" in answer["file"]
    assert answer["first"]["loaded"]
    assert "groundcast" in answer["first"]["providers"]
    assert answer["first"]["widgets"]
    assert "Traceback" not in answer["said"]


def test_nothing_heavy_comes_along(answer):
    assert answer["heavy"] == []


def holds_nothing(name):
    """Whether a module is a package with no more in it than words."""
    file = ROOT.joinpath(*name.split(".")[1:], "__init__.py")
    return file.is_file() and all(isinstance(each, ast.Expr) for each in ast.parse(file.read_text()).body)


def test_qgis_unloads_it_without_a_trace(answer):
    assert answer["unloads"]
    after = answer["after"]
    assert not after["loaded"]
    assert "groundcast" not in after["providers"]
    # QGIS forgets the modules that were imported by name; a package that was only passed through stays.
    assert [name for name in after["modules"] if not holds_nothing(name)] == []
    assert after["widgets"] == []


def test_it_loads_again(answer):
    assert answer["starts again"]
    assert answer["second"]["providers"] == answer["first"]["providers"]
    assert answer["second"]["widgets"] == answer["first"]["widgets"]
