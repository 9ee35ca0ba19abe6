"""The demo's pictures: a project and PNGs from a run folder, drawn by QGIS without a display."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason=f"{sample_run.EGMS} is not here")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """The paths that render.py prints for the sample run, in a folder with spaces."""
    run = tmp_path_factory.mktemp("render") / "my runs" / "run-1"
    sample_run.write_raster_run(run)
    command = [sys.executable, str(ROOT / "scripts" / "lib" / "render.py"), str(run)]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return [Path(line) for line in done.stdout.splitlines()]


def test_project_comes_first_and_opens_on_its_map(drawn):
    with zipfile.ZipFile(drawn[0]) as project:
        text = project.read("project.qgs").decode()
    assert 'name="theMapCanvas"' in text
    assert "median" in text


def test_pictures_of_every_kind(drawn):
    names = " ".join(path.name for path in drawn[1:])
    for part in ("observed", "median", "interval_width", "residual", "series_a", "series_b", "profile"):
        assert part in names


def test_maps_show_data(drawn):
    """A page with an empty frame has hardly any coloured pixel."""
    maps = [each for each in drawn if each.name.startswith("map_")]
    assert len(maps) >= 4
    for path in maps:
        picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
        bits = picture.constBits()
        bits.setsize(picture.sizeInBytes())
        rows = np.frombuffer(bits, np.uint8).reshape(picture.height(), picture.bytesPerLine())
        colours = rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).astype(int)
        coloured = (colours.max(axis=2) - colours.min(axis=2)) > 20
        assert coloured.mean() > 0.02, path.name
