"""The plugin's Qt code against PyQt6, and what the check itself finds."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "groundcast" / "matrix"
# `scripts/matrix qt6` makes the first, `scripts/matrix 3.44` the second.
PYTHON = DATA / "qt6" / "bin" / "python"
PYQT = DATA / "trixie" / "usr" / "lib" / "python3" / "dist-packages" / "qgis" / "PyQt"
CHECK = ROOT / "scripts" / "lib" / "qt6.py"

needs_qt6 = pytest.mark.skipif(
    not (PYTHON.is_file() and PYQT.is_dir()), reason="needs PyQt6 and QGIS 3.44 (scripts/matrix qt6)"
)

PROBE = """
import ast, sys
sys.path.insert(0, {lib!r})
import qt6, tempfile
from pathlib import Path
folder = tempfile.mkdtemp()
qt6.shim(Path({pyqt!r}), Path(folder))
sys.path.insert(0, folder)
for line in qt6.missing(ast.parse({code!r})):
    print(line)
"""
OLD = """
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDialog, QFrame
a = Qt.AlignLeft
b = Qt.AlignmentFlag.AlignLeft
c = QFrame.NoFrame
QDialog().exec_()
"""


@needs_qt6
def test_every_module_that_needs_qt_alone_imports_and_every_name_is_there():
    done = subprocess.run(
        [PYTHON, CHECK, PYQT], capture_output=True, text=True, timeout=300, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no findings" in done.stdout and "modules need Qt alone and were imported" in done.stdout


@needs_qt6
def test_the_check_finds_enums_without_scope_and_what_has_moved():
    code = PROBE.format(lib=str(CHECK.parent), pyqt=str(PYQT), code=OLD)
    done = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, timeout=100, check=True)
    told = done.stdout.splitlines()
    assert any("Qt.AlignLeft is not in PyQt6" in line for line in told)
    assert any("QFrame.NoFrame is not in PyQt6" in line for line in told)
    assert any("exec_ is exec in Qt 6" in line for line in told)
    assert not any("AlignmentFlag" in line for line in told)


def test_no_module_of_the_window_calls_what_qt6_has_not():
    """What can be told without PyQt6: `exec_` everywhere, on this Python too."""
    found = [
        f"{path.relative_to(ROOT)}"
        for path in [ROOT / "plugin.py", *(ROOT / "ui").rglob("*.py")]
        if ".exec_(" in path.read_text(encoding="utf-8")
    ]
    assert found == []
