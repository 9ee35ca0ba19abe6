"""Add stack and Processing on sources that are no plain file: databases, zarr stores, parts of rasters."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest
from groundcast.tests.with_qgis.test_add_stack import add, drop, layers, needs_worker, opened, place, real  # noqa: F401
from groundcast.tests.with_qgis.test_processing import provider, run  # noqa: F401
from groundcast.ui import settings, source_options, sources
from groundcast.worker import environment
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
OPERA = DATA / "opera_geotiffs"
DONANA = DATA / "donana" / "Sentinel_Asc.shp"
SHARED = Path("/usr/share/postgresql")


def _programs():
    found = shutil.which("pg_ctl")
    folders = [Path(found).resolve().parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    for folder in folders:
        if (SHARED / folder.parent.name / "extension" / "postgis.control").is_file():
            return folder
    pytest.skip("PostgreSQL with PostGIS is not installed")


def _run(folder, program, *words):
    """As the user that may run a server: never root."""
    before = ["su", "postgres", "-c"] if os.geteuid() == 0 else ["sh", "-c"]
    command = [*before, " ".join([str(folder / program), *words])]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def server():
    """The words of a connection to a database that holds the points of Doñana in public.donana."""
    programs = _programs()
    if gdal.GetDriverByName("PostgreSQL") is None or not DONANA.exists():
        pytest.skip("GDAL writes no PostgreSQL here, or the real data are not beside the repository")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
        free.close()
        if os.geteuid() == 0:
            shutil.chown(name, "postgres")
        _run(programs, "initdb", "-D", f"{name}/data", "-A", "trust", "-U", "postgres")
        options = f"'-p {port} -k {name} -c fsync=off'"
        _run(programs, "pg_ctl", "-D", f"{name}/data", "-o", options, "-l", f"{name}/log", "-w", "start")
        words = f"host=localhost port={port} user=postgres dbname=postgres"
        try:
            _run(programs, "psql", f'"{words}"', "-c", "'create extension postgis'")
            copied = gdal.VectorTranslate(f"PG:{words}", str(DONANA), format="PostgreSQL", layerName="donana")
            del copied
            yield words
        finally:
            _run(programs, "pg_ctl", "-D", f"{name}/data", "-m", "immediate", "-w", "stop")


@needs_worker
def test_a_layer_of_a_database_is_typed(server, place, qtbot):  # noqa: F811
    dialog = opened(qtbot, "", until="")
    dialog.chosen.form.setCurrentIndex(2)
    field = dialog.source.lineEdit()
    assert "dbname" in field.placeholderText()
    field.setFocus()
    QTest.keyClicks(field, f"PG:{server}|layername=public.donana")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog.notice.kind == "success" and not dialog.preview.reading, timeout=90000)
    assert "points" in dialog.notice.text() and "dates" in dialog.notice.text()
    assert dialog.findings.converted.text()
    path, _options = add(qtbot, dialog)
    assert path == f"PG:{server}|layername=public.donana"
    qtbot.waitUntil(lambda: len(layers()) == 1, timeout=90000)
    assert layers()[0].featureCount() > 400 and "public.donana" in layers()[0].source()


def test_a_password_is_not_kept(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, "PG:dbname=insar password=secret", until="")
    assert not dialog.add.isEnabled() and "Put the password into ~/.pgpass" in dialog.reason.text()
    assert not dialog.preview.reading


@needs_worker
def test_a_layer_of_a_database_runs_in_processing(server, provider, tmp_path):  # noqa: F811
    parts = dict(part.split("=") for part in server.split())
    uri = f"dbname='postgres' host=localhost port={parts['port']} user='postgres' key='ogc_fid' "
    layer = QgsVectorLayer(uri + 'table="public"."donana" (wkb_geometry)', "donana", "postgres")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    settings.write("python", str(environment.python_in()))
    given = {
        "LAYER": layer,
        "MODEL": "persistence",
        "SETTINGS": "backtest_origins=0",
        "OUTPUT": str(tmp_path),
    }
    run(provider, "train", given)
    assert (tmp_path / "report.json").is_file()


@needs_worker
@real(OPERA)
def test_a_zarr_store_is_dropped(place, qtbot):  # noqa: F811
    store = place / "opera.zarr"
    door = [settings.python(), "-I", str(settings.package() / "worker" / "__main__.py")]
    subprocess.run([*door, "convert", str(OPERA), str(store)], check=True, capture_output=True)
    dialog = opened(qtbot, "", until="")
    drop(dialog, [store])
    qtbot.waitUntil(lambda: dialog.notice.kind == "success" and not dialog.preview.reading, timeout=90000)
    assert dialog.chosen.form.currentIndex() == 1 and "8 dates" in dialog.notice.text()
    path, _options = add(qtbot, dialog)
    assert path == str(store)
    qtbot.waitUntil(lambda: len(layers()) == 1, timeout=90000)
    assert layers()[0].bandCount() == 8


@needs_worker
@real(OPERA)
def test_a_box_and_means_of_a_raster_are_chosen(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, OPERA)
    assert dialog.part.isVisible()
    width = dialog.preview.info["grid"]["width"]
    left, bottom, right, top = _bounds(OPERA)
    box = f"{left}, {bottom}, {(left + right) / 2}, {top}"
    dialog.part.bounds.setFocus()
    QTest.keyClicks(dialog.part.bounds, "1, 2, 3")
    QTest.keyClick(dialog.part.bounds, Qt.Key.Key_Return)
    assert "needs 4 numbers" in dialog.reason.text() and not dialog.add.isEnabled()
    dialog.part.bounds.clear()
    QTest.keyClicks(dialog.part.bounds, box)
    QTest.keyClick(dialog.part.bounds, Qt.Key.Key_Return)
    dialog.part.coarser.setFocus()
    QTest.keyClick(dialog.part.coarser, Qt.Key.Key_Up)
    grid = lambda: dialog.preview.info.get("grid") or {}  # noqa: E731
    qtbot.waitUntil(lambda: 0 < grid().get("width", 0) < width / 3 and dialog.add.isEnabled(), timeout=90000)
    assert grid()["cell"] == 60 and "2 pixels" in dialog.part.coarser.text()
    half = grid()["width"]
    path, options = add(qtbot, dialog)
    assert path == str(OPERA) and options["coarser"] == 2 and len(options["bounds"]) == 4
    assert source_options.entries(options)["coarser"] == 2
    qtbot.waitUntil(lambda: len(layers()) == 1, timeout=90000)
    assert layers()[0].width() == half


def _bounds(folder):
    data = gdal.Open(str(next(folder.glob("*.tif"))))
    left, width, _, top, _, height = data.GetGeoTransform()
    return left, top + height * data.RasterYSize, left + width * data.RasterXSize, top


def test_names_of_copies():
    assert sources.stem("PG:host=a dbname=b|layername=public.points|subset=c > 1") == "public.points"
    assert sources.stem("postgresql://me@a/b") and not set('<>:"/\\|?*') & set(sources.stem("PG:dbname=b"))
    assert sources.stem("/data/Ustica L2b.zip") == "Ustica-L2b"
    np.testing.assert_equal(source_options.words({"coarser": 4}), ["--option", "coarser=4"])
