"""The house plan (docs/design.md) as tests: who may import whom, and what shipped code may not hold."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("ui", "worker", "core", "models", "figures", "resources")
SHIPPED = sorted(
    [ROOT / "__init__.py", *ROOT.glob("plugin.py")]
    + [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
)
LONGEST = 400

SCIENCE = {
    "numpy",
    "scipy",
    "pandas",
    "rasterio",
    "pyogrio",
    "shapely",
    "pyproj",
    "h5py",
    "netCDF4",
    "cftime",
    "zarr",
    "psycopg",
}
# PIL comes with matplotlib.
QGIS = {"qgis", "numpy", "matplotlib", "PIL", "osgeo", "processing"}
# Modules that QGIS's process loads besides `ui`: standard library, and numpy where it is science.
LIGHT = {
    "core.job",
    "core.alignment",
    "core.entries",
    "core.mask",
    "core.preparation",
    "core.roles",
    "core.source",
    "core.told",
    "core.dates",
    "core.errors",
    "core.baselines",
    "core.profiles",
    "core.verdict",
    "core.scenario",
    "core.water",
    "core.series_copy",
    "core.series_copy_room",
    "worker.client",
    "worker.environment",
    "worker.installation",
    "worker.interpreters",
    "worker.limits",
    "worker.protocol",
    "worker.supply",
    "models.catalogue",
    "models.checkpoint",
    "core.write.atomic",
    "core.write.standing",
    "core.write.temporary",
}


def dotted(path):
    """Module name inside the package: core/readers/__init__.py gives core.readers."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def package_of(path):
    """The package that a file's relative imports start from."""
    return ".".join(path.relative_to(ROOT).parent.parts)


@cache
def modules():
    """Names of all modules and packages of ours."""
    return {dotted(path) for path in SHIPPED}


def imports(path, tree):
    """(own, foreign): dotted names of ours that a file imports, top-level names of others."""
    own, foreign = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            foreign |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            foreign.add(node.module.split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            own |= set(_targets(path, node))
    return own, foreign - set(sys.stdlib_module_names)


def _targets(path, node):
    """What a relative import names: the submodule where there is one, else the module."""
    base = package_of(path).split(".") if package_of(path) else []
    base = base[: len(base) - (node.level - 1)]
    base += node.module.split(".") if node.module else []
    for alias in node.names:
        longer = ".".join([*base, alias.name])
        yield longer if longer in modules() else ".".join(base)


def allowed(name):
    """(rooms or modules of ours, packages of others) that module `name` may import."""
    room = name.split(".")[0] if name else ""
    if name in LIGHT:
        return LIGHT, {"numpy"} if room == "core" or name == "models.checkpoint" else set()
    if room in ("", "plugin", "ui"):
        return LIGHT | {"plugin", "ui", "resources"}, QGIS
    if room == "core":
        return {"core"}, SCIENCE
    if room == "models":
        return {"core", "models"}, {"torch", "numpy", "scipy", "sklearn", "threadpoolctl"}
    if room == "figures":
        return {"core", "figures"}, {"matplotlib", "numpy"}
    rooms = {"core", "models", "figures", "worker"}
    return rooms, {"torch", "numpy"} | ({"groundcast"} if name == "worker.__main__" else set())


def is_allowed(target, permitted):
    """Whether a name of ours is one of `permitted` or lies in a permitted room or module."""
    return any(target == each or target.startswith(each + ".") for each in permitted)


def violations(path, tree):
    """Sentences about every forbidden import of a file."""
    own, foreign = imports(path, tree)
    permitted, packages = allowed(dotted(path))
    told = [f"imports ours: {name}" for name in sorted(own) if name and not is_allowed(name, permitted)]
    return told + [f"imports {name}" for name in sorted(foreign - packages)]


@cache
def parsed(path):
    """The tree of a shipped file, as the oldest Python reads it; made once for all who look at it."""
    return ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def identify(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SHIPPED, ids=identify)
def test_imports_follow_the_plan(path):
    assert violations(path, parsed(path)) == []


@pytest.mark.parametrize("path", SHIPPED, ids=identify)
def test_file_is_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", SHIPPED, ids=identify)
def test_file_is_understood_by_the_oldest_python(path):
    """QGIS 3.22 on older systems runs Python 3.9; the worker needs 3.10 and shares files with it."""
    assert parsed(path)


@pytest.mark.parametrize("path", SHIPPED, ids=identify)
def test_file_holds_nothing_the_plugin_repository_refuses(path):
    assert _refused(parsed(path)) == []


def _refused(tree):
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            found.append(f"assert in line {node.lineno}")
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
            top = {name.split(".")[0] for name in names} if not getattr(node, "level", 0) else set()
            found += [f"import {name}" for name in top & {"pickle", "random", "marshal", "shelve", "dill"}]
        elif isinstance(node, ast.Call):
            found += _refused_call(node)
        elif isinstance(node, ast.ExceptHandler) and node.type is None:
            found.append(f"bare except in line {node.lineno}")
    return found


def _refused_call(node):
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in ("eval", "exec", "print_exec"):
        return [f"{name} in line {node.lineno}"]
    last = getattr(node.func, "attr", "")
    if last == "load" and ast.unparse(node.func) == "torch.load":
        safe = any(k.arg == "weights_only" and ast.unparse(k.value) == "True" for k in node.keywords)
        return [] if safe else [f"torch.load without weights_only in line {node.lineno}"]
    if last == "UseExceptions" and ast.unparse(node.func).endswith("gdal.UseExceptions"):
        # It would hold for all of QGIS, other plugins too: ui/gdal_files.py opens with and without.
        return [f"gdal.UseExceptions in line {node.lineno}"]
    return [f"shell=True in line {node.lineno}" for k in node.keywords if k.arg == "shell"]


# Threads that end with their work and touch nothing of QGIS but readers of features, made in the main thread.
SHORT_THREADS = {
    "ui/cover.py",
    "ui/environment_work.py",
    "ui/plots_ahead.py",
    "ui/processing/in_turns.py",
    "ui/region_speeds.py",
    "ui/threads.py",
    "ui/worker_status.py",
}


@pytest.mark.parametrize("path", [p for p in SHIPPED if p.relative_to(ROOT).parts[0] == "ui"], ids=identify)
def test_what_touches_qgis_runs_in_threads_that_last(path):
    """QGIS 3.22 breaks the reference systems that a thread met first, in all of QGIS, when it ends."""
    taken = {
        alias.name
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name in ("Thread", "QThread")
    }
    assert not taken or path.relative_to(ROOT).as_posix() in SHORT_THREADS, "ask ui/lasting.py for a thread"


def test_no_test_waits_for_the_pool_of_qt():
    """`waitForDone` ends its threads, and QGIS broke in a later test; conftest.py waits at the end."""
    tests = (path for path in (ROOT / "tests/with_qgis").glob("*.py") if path.name != "conftest.py")
    assert [path.name for path in tests if ".waitForDone(" in path.read_text(encoding="utf-8")] == []


FORBIDDEN = [
    ("ui/docks/x.py", "import torch"),
    ("ui/docks/x.py", "def later():\n    import rasterio"),
    ("ui/docks/x.py", "from ...core.readers import read"),
    ("ui/docks/x.py", "from ...worker import pipeline"),
    ("ui/docks/x.py", "from PyQt5.QtCore import Qt"),
    ("core/x.py", "from ..models import catalogue"),
    ("core/x.py", "import torch"),
    ("core/readers/x.py", "from ...worker.protocol import encode"),
    ("core/x.py", "from osgeo import gdal"),
    ("models/x.py", "from qgis.core import QgsProject"),
    ("models/x.py", "from ..worker.protocol import encode"),
    ("worker/x.py", "from qgis.core import QgsTask"),
    ("worker/x.py", "from ..ui import tasks"),
    ("worker/client.py", "import numpy"),
    ("worker/client.py", "from .pipeline import run"),
    ("models/catalogue.py", "import torch"),
    ("models/catalogue.py", "from ..core.stack import Stack"),
    ("core/x.py", "from groundcast.core.stack import Stack"),
    ("plugin.py", "from .core.readers import read"),
]


@pytest.mark.parametrize(("place", "source"), FORBIDDEN)
def test_forbidden_imports_are_found(place, source):
    assert violations(ROOT / place, ast.parse(source))


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("ui/docks/x.py", "from ...core.job import Job\nfrom ...worker import client, environment"),
        ("ui/docks/x.py", "from ..plots.series import Plot\nfrom qgis.PyQt.QtCore import Qt"),
        ("core/readers/x.py", "from ..stack import Stack\nimport rasterio"),
        ("models/x.py", "import torch\nfrom ..core.panel import Panel\nfrom .blocks.gru import Gru"),
        ("worker/pipeline.py", "from ..models import forecasting\nfrom ..core.readers import read"),
        ("worker/client.py", "import subprocess\nfrom .protocol import decode\nfrom ..core.errors import E"),
    ],
)
def test_permitted_imports_pass(place, source):
    assert violations(ROOT / place, ast.parse(source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "assert x",
        "import pickle",
        "from random import random",
        "eval('1')",
        "exec('1')",
        "try:\n    x()\nexcept:\n    pass",
        "import torch\ntorch.load(p)",
        "import torch\ntorch.load(p, weights_only=False)",
        "import subprocess\nsubprocess.run(c, shell=True)",
        "from osgeo import gdal\ngdal.UseExceptions()",
    ],
)
def test_refused_code_is_found(source):
    assert _refused(ast.parse(source))


def loaded_by(names, heavy):
    """Which of `heavy` a fresh interpreter has loaded after importing our modules `names`."""
    code = (
        "import importlib, sys; sys.path.insert(0, sys.argv[1])\n"
        "from package import register; register()\n"
        "[importlib.import_module('groundcast.' + name) for name in sys.argv[2].split(',')]\n"
        "print(','.join(name for name in sys.argv[3].split(',') if name in sys.modules))"
    )
    arguments = [str(ROOT / "scripts" / "lib"), ",".join(names), ",".join(heavy)]
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_core_is_free_of_torch_and_qgis():
    names = sorted(name for name in modules() if name.split(".")[0] == "core")
    assert loaded_by(names, ["torch", "qgis", "PyQt5", "PyQt6", "osgeo"]) == ""


@pytest.mark.parametrize("name", sorted(LIGHT & modules()))
def test_module_that_qgis_loads_is_light(name):
    heavy = ["torch", "qgis", "h5py", "rasterio", "scipy", "pandas", "sklearn", "shapely", "pyogrio"]
    assert loaded_by([name], heavy) == ""


def test_a_first_look_waits_for_no_library_that_its_source_does_not_need():
    names = ["worker.commands", "worker.answering", "core.readers", "core.describe", "core.glance"]
    heavy = ["torch", "scipy", "pandas", "rasterio", "h5py", "netCDF4", "pyogrio", "pyproj"]
    assert loaded_by(names, heavy) == ""


def test_fresh_interpreter_notices_what_was_loaded():
    assert loaded_by(["core.errors", "worker.protocol"], ["json", "torch"]) == "json"
