"""Asks whether the plugin's Qt code would run under Qt 6, for which no QGIS build is at hand.

    PYTHON_WITH_PYQT6 scripts/lib/qt6.py QGIS_PYQT

QGIS_PYQT is the folder `qgis/PyQt` of a QGIS that knows Qt 6 (3.44). It stands in for QGIS's own, with
PyQt6 behind it. Two questions: does every module that needs Qt alone import, and is every name that any
module takes of a class of Qt there in PyQt6 (enums without their scope, `exec_` and the like are not).
Prints one line for each finding, then a summary; ends with 1 where there is a finding.
"""

import ast
import importlib
import os
import re
import shutil
import sys
import tempfile
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from package import ROOT, register  # noqa: E402

BINDING = "qgis.PyQt."
# Of QGIS and its libraries; a module that needs one of them needs a QGIS.
BEYOND_QT = ("qgis.core", "qgis.gui", "qgis.utils", "qgis.analysis", "osgeo", "processing")


def shim(source: Path, folder: Path) -> None:
    """Put `qgis.PyQt` on PyQt6 into `folder`, and nothing else of QGIS."""
    target = folder / "qgis" / "PyQt"
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "uic"))
    (folder / "qgis" / "__init__.py").write_text("")
    for path in target.glob("*.py"):
        text = path.read_text(encoding="utf-8").replace("PyQt5", "PyQt6")
        path.write_text(re.sub(r"\b5 == 6\b", "6 == 6", text), encoding="utf-8")


def modules() -> dict[str, ast.Module]:
    """{dotted name: its tree} of what QGIS's process loads."""
    paths = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py"))]
    names = {path: ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths}
    return {
        name.removesuffix(".__init__"): ast.parse(path.read_text("utf-8")) for path, name in names.items()
    }


def needed(name: str, tree: ast.Module) -> set[str]:
    """Dotted names that a module imports when it is loaded, its packages too; ours without the first part."""
    parts = name.split(".")
    found = {".".join(parts[:length]) for length in range(1, len(parts))}
    package = parts if (ROOT.joinpath(*parts) / "__init__.py").is_file() else parts[:-1]
    for node in tree.body:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*base, *([node.module] if node.module else [])])
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return found


def of_qt_alone(trees: dict[str, ast.Module]) -> list[str]:
    """The modules that can be loaded without QGIS."""
    wants = {name: needed(name, tree) for name, tree in trees.items()}
    tied = {name for name, wanted in wants.items() if any(each.startswith(BEYOND_QT) for each in wanted)}
    while True:
        more = {name for name, wanted in wants.items() if name not in tied and wanted & tied}
        if not more:
            return [name for name in trees if name not in tied]
        tied |= more


def names_of_qt(tree: ast.Module) -> dict[str, object]:
    """{name in the module: what PyQt6 has behind it}, wherever it is imported."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(BINDING):
            holder = importlib.import_module(node.module)
            for alias in node.names:
                found[alias.asname or alias.name] = getattr(holder, alias.name, None)
    return found


def missing(tree: ast.Module) -> list[str]:
    """Names of classes of Qt that PyQt6 does not have, with their lines."""
    known, told = names_of_qt(tree), []
    told += [f"{name} is not in PyQt6" for name, there in known.items() if there is None]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr == "exec_":
            told.append(f"line {node.lineno}: exec_ is exec in Qt 6")
        holder = known.get(node.value.id) if isinstance(node.value, ast.Name) else None
        if isinstance(holder, type) and not hasattr(holder, node.attr):
            told.append(f"line {node.lineno}: {node.value.id}.{node.attr} is not in PyQt6")
    return told


def main(source: Path) -> int:
    """Ask both questions of every module."""
    trees, wrong = modules(), 0
    with tempfile.TemporaryDirectory() as folder:
        shim(source, Path(folder))
        sys.path.insert(0, folder)
        register()
        from qgis.PyQt.QtWidgets import QApplication

        application = QApplication([])
        alone = of_qt_alone(trees)
        for name in alone:
            try:
                importlib.import_module(f"groundcast.{name}")
            except Exception:
                wrong += 1
                print(f"{name}: {traceback.format_exc().strip().splitlines()[-1]}")
        for name, tree in trees.items():
            for line in missing(tree):
                wrong += 1
                print(f"{name}: {line}")
        from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

        print(f"Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}")
        print(f"{len(alone)} modules need Qt alone and were imported;")
        print(f"names of Qt were looked up in {len(trees)} modules; {wrong or 'no'} findings.")
        del application
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
