"""The Add-stack dialog with the formats that processors write, on real data and with real clicks."""

import csv
import zipfile
from itertools import islice
from pathlib import Path

import pytest
from groundcast.tests.with_qgis.dock_window import INFO, needs_worker, scripted_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.ui import conversion, jobs, settings, source_options, source_words, sources
from groundcast.ui.dialogs.add_stack import AddStackDialog
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox

DATA = Path(EGMS).parent.parent
ETNA = DATA / "etna_envisat" / "Etna_sample.h5"
LAI = DATA / "lai_po_delta" / "sentinel2_lai_uneven.nc"
CITIES = DATA / "era5_points" / "ahccd_1950-2013.nc"
OPERA = DATA / "opera_geotiffs"


def real(path):
    return pytest.mark.skipif(not path.exists(), reason=f"{path.name} is not here")


@pytest.fixture
def place(tmp_path, qgis_new_project, monkeypatch):
    kept = {"results": str(tmp_path)}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    yield tmp_path
    QgsApplication.taskManager().cancelAll()


def opened(qtbot, path, options=None, until="success"):
    settings.write("python", str(environment.python_in()))
    dialog = AddStackDialog(str(path), options)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    # Nobody else holds it after the test: it would be collected in the midst of being painted.
    qtbot.dialog = dialog
    dialog.show()
    if until:
        qtbot.waitUntil(lambda: dialog.notice.kind == until and not dialog.preview.reading, timeout=90000)
    return dialog


def add(qtbot, dialog):
    """Click Add; what was emitted."""
    added = []
    dialog.added.connect(lambda path, options: added.append((path, options)))
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    return added[0]


def choose(combo: QComboBox, data):
    """Choose an entry with the keyboard, as a user does."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(data)):
        QTest.keyClick(combo, Qt.Key.Key_Down)


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def test_a_dropped_layer_stands_for_its_file_and_of_one_without_a_file_is_said_why(place, qtbot):
    """As the layer tree hands it over."""
    from groundcast.core.errors import GroundCastError
    from groundcast.ui.dropped import paths_in
    from qgis.core import QgsMimeDataUtils, QgsVectorLayer

    path = place / "points.csv"
    path.write_text("x,y,D20200101\n1,2,3\n")
    shown = QgsVectorLayer(f"file://{path}?delimiter=,&xField=x&yField=y", "points", "delimitedtext")
    memory = QgsVectorLayer("Point?crs=EPSG:3035", "drawn", "memory")
    QgsProject.instance().addMapLayers([shown, memory])
    assert paths_in(QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(shown)])) == [str(path)]
    with pytest.raises(GroundCastError, match='The layer "drawn" has no file of its own'):
        paths_in(QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(memory)]))
    assert paths_in(QMimeData()) == []
    dialog = AddStackDialog("")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    data = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(shown)])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(5, 5), action, data, button, key))
    assert dialog.path() == str(path)
    dialog.preview.forget()


def layers():
    return list(QgsProject.instance().mapLayers().values())


@needs_worker
@real(ETNA)
def test_etna_is_understood_and_its_guesses_can_be_corrected(place, qtbot):
    dialog = opened(qtbot, ETNA)
    assert "400 points" in dialog.notice.text() and "61 dates" in dialog.notice.text()
    assert "Positive towards the satellite." in dialog.facts.text()
    assert "99.3 % of the values are there." in dialog.facts.text()
    assert "7 gaps; the longest is 105 days after 2004-02-11." in dialog.facts.text()
    assert "network residual mm" in dialog.facts.text()
    assert "56.236 mm (Envisat or ERS, C band)" in dialog.findings.guesses.text()
    assert "11 jumps of about half a wavelength (28.1 mm) in 7 of 400 series" in dialog.findings.checks.text()
    assert dialog.phase.isVisible() and dialog.phase.wavelength.value() == 56.236
    assert dialog.phase.sign.currentData() == "away"
    assert dialog.variable.isVisible() and not dialog.variable.currentText() and not dialog.sign.isVisible()
    # What the dialog says is what a run reads: the choice of the network and the words agree.
    assert dialog.phase.network.currentData() == "as-acquired"
    assert (
        "as it was known on that day" in dialog.facts.text() and "solved together" not in dialog.facts.text()
    )
    choose(dialog.phase.network, "whole")
    qtbot.waitUntil(lambda: "solved together" in dialog.facts.text(), timeout=90000)
    choose(dialog.phase.network, "as-acquired")
    qtbot.waitUntil(lambda: "as it was known on that day" in dialog.facts.text(), timeout=90000)

    choose(dialog.phase.sign, "towards")
    qtbot.waitUntil(lambda: not dialog.preview.reading and dialog.notice.kind == "success", timeout=90000)
    assert "towards the satellite, as chosen" in dialog.facts.text()
    assert dialog.phase.wavelength.value() == 56.236
    dialog.phase.reference.setText("15.03, abc")
    dialog._show()
    assert not dialog.add.isEnabled() and "2 numbers" in dialog.reason.text()
    dialog.phase.reference.clear()
    dialog._show()
    path, options = add(qtbot, dialog)
    assert path == str(ETNA)
    assert options == {"wavelength_mm": 56.236, "phase_sign": "towards", "network": "as-acquired"}


@needs_worker
@real(ETNA)
def test_etna_becomes_a_layer_of_the_series_and_the_job_reads_the_source(place, qtbot):
    from groundcast.ui.docks.steps.data import DataStep

    dialog = opened(qtbot, ETNA)
    assert ".gpkg file in the background" in dialog.findings.converted.text()
    study = Study()
    step = DataStep(study)
    qtbot.addWidget(step)
    dialog.added.connect(step.take_path)
    add(qtbot, dialog)
    qtbot.waitUntil(lambda: len(layers()) == 1, timeout=90000)
    layer = layers()[0]
    assert layer.featureCount() == 400 and len(sources.layer_dates(layer)) == 61
    assert layer.source().startswith(str(place / "sources" / "Etna_sample.gpkg"))
    qtbot.waitUntil(lambda: step.combo.currentLayer() is layer, timeout=10000)
    assert "a copy for the map" in step.copied.text()
    job = jobs.training(study).job
    assert job.deformation.path == str(ETNA) and job.deformation.wavelength_mm == 56.236
    assert (job.deformation.phase_sign, job.deformation.network) == ("away", "as-acquired")
    step.preview.forget()


@needs_worker
@real(LAI)
def test_a_netcdf_of_leaf_area_becomes_a_raster_with_a_band_a_date(place, qtbot):
    dialog = opened(qtbot, LAI)
    assert "m2/m2, LAI" in dialog.notice.text() and not dialog.phase.isVisible()
    assert "64.4 % of the values are there." in dialog.facts.text()
    add(qtbot, dialog)
    qtbot.waitUntil(lambda: len(layers()) == 1, timeout=90000)
    assert layers()[0].bandCount() == 333 and len(sources.layer_dates(layers()[0])) == 333


@needs_worker
@real(CITIES)
def test_one_of_several_variables_is_chosen(place, qtbot):
    dialog = opened(qtbot, CITIES, until="warning")
    names = [dialog.variable.itemText(i) for i in range(dialog.variable.count())]
    assert names == ["tasmax", "pr"] and dialog.variable.isVisible() and not dialog.add.isEnabled()
    dialog.variable.setFocus()
    QTest.keyClicks(dialog.variable.lineEdit(), "pr")
    QTest.keyClick(dialog.variable.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.notice.kind == "success", timeout=90000)
    assert "3 points" in dialog.notice.text() and dialog.variable.currentText() == "pr"
    assert dialog.isVisible(), "Enter in the field chose the variable, it did not close the dialog"
    assert dialog.options() == {"variable": "pr"}


@needs_worker
@real(OPERA)
def test_a_folder_of_opera_is_drawn_without_a_copy(place, qtbot):
    dialog = opened(qtbot, OPERA)
    assert "8 dates" in dialog.notice.text() and "temporal coherence" in dialog.facts.text()
    assert "line of sight" in dialog.findings.guesses.text()
    assert dialog.findings.checks.text() == "" and dialog.findings.converted.text() == ""
    path, options = add(qtbot, dialog)
    assert (path, options) == (str(OPERA), {})
    assert QgsApplication.taskManager().countActiveTasks() == 0


@needs_worker
@pytest.mark.skipif(not EGMS.exists(), reason="the Ustica EGMS file is not here")
def test_several_tiles_of_egms_are_dropped_together(place, qtbot):
    tiles = _tiles(place)
    dialog = opened(qtbot, "", until="")
    drop(dialog, tiles)
    qtbot.waitUntil(lambda: dialog.notice.kind == "success", timeout=90000)
    assert "60 points" in dialog.notice.text()
    path, options = add(qtbot, dialog)
    assert path == str(tiles[0]) and options == {"also": [str(tiles[1])]}
    assert source_options.words(options) == ["--option", f"also={tiles[1]}"]


def _tiles(folder):
    """Two halves of the first 60 points of the real download."""
    with zipfile.ZipFile(EGMS) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".csv"))
        with archive.open(name) as stream:
            rows = list(csv.reader(line.decode() for line in islice(stream, 61)))
    files = []
    for part in (0, 1):
        file = folder / Path(name).name.replace("_IW2_", f"_IW{part + 1}_")
        with file.open("w", newline="") as out:
            csv.writer(out).writerows([rows[0], *rows[1 + 30 * part : 31 + 30 * part]])
        files.append(file)
    return files


def test_files_that_no_reader_takes_together_are_refused(place, qtbot):
    scripted_worker(place)
    paths = [place / "a_20200105.hdr", place / "b_20200117.hdr"]
    for path in (*paths, place / "c_20200129.hdr"):
        path.write_bytes(b"x")
    dialog = AddStackDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    drop(dialog, paths)
    qtbot.waitUntil(lambda: not dialog.preview.reading, timeout=20000)
    assert dialog.reason.text() == "Files of this format are read by the folder. Choose the folder."
    assert not dialog.add.isEnabled()


def test_all_rasters_of_a_folder_are_the_folder(tmp_path):
    paths = [str(tmp_path / f"a_202001{day}.tif") for day in ("05", "17", "29")]
    for path in paths:
        Path(path).write_bytes(b"x")
    (tmp_path / "readme.txt").write_text("x")
    assert sources.folder_of(paths) == str(tmp_path)
    assert sources.folder_of(paths[:2]) == sources.folder_of(paths[:1]) == sources.folder_of([]) == ""
    assert sources.folder_of([*paths, str(tmp_path / "readme.txt")]) == ""


def test_a_header_stands_for_its_folder_and_a_pair_for_the_folder_above(tmp_path):
    pair = tmp_path / "20200105_20200117"
    pair.mkdir()
    assert sources.standing_for(str(pair / "filt.unw.xml")) == str(tmp_path)
    assert sources.standing_for(str(tmp_path / "stack.hdr")) == str(tmp_path)
    assert sources.standing_for(str(tmp_path / "a.grd")) == str(tmp_path / "a.grd")


def test_the_dialog_offers_the_formats(place, qtbot):
    dialog = AddStackDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    for ending in ("*.h5", "*.he5", "*.nc", "*.grd", "*.vrt", "*.hdr", "*.xml", "*.csv"):
        assert ending in dialog.source.filter()
    assert dialog.source.storageMode() == QgsFileWidget.StorageMode.GetMultipleFiles
    dialog.chosen.form.setCurrentIndex(1)
    assert dialog.source.storageMode() == QgsFileWidget.StorageMode.GetDirectory


def test_what_the_checks_found_is_said():
    dates = [{"date": f"2020-01-{day:02}"} for day in range(1, 7)]
    said = source_words.findings({"checks": {"outlier_dates": dates, "unwrapping_jumps": None}})
    assert len(said) == 1 and "2020-01-04 and 2 more" in said[0]
    assert source_words.findings(INFO) == []


def test_a_conversion_that_fails_says_why_and_leaves_no_layer(place, qtbot):
    scripted_worker(place)
    worker = place / "python"
    worker.write_text("#!/bin/sh\necho 'groundcast: The file ends too early.' >&2\nexit 1\n")
    task = conversion.ConversionTask(str(place / "a.h5"), {}, place / "sources" / "a.gpkg")
    told = []
    task.ended.connect(told.append)
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert told == ["The file ends too early."] and not layers()


def _told(file):
    return file.exists() and bool(file.read_text().strip())


def test_a_cancelled_conversion_ends_the_worker_and_leaves_nothing(place, qtbot):
    scripted_worker(place)
    (place / "python").write_text(f"#!/bin/sh\necho $$ > {place}/pid\nexec sleep 600\n")
    task = conversion.start(str(place / "a.h5"), {}, ".gpkg")
    qtbot.waitUntil(lambda: _told(place / "pid"), timeout=20000)
    pid = (place / "pid").read_text().strip()
    task.cancel()
    qtbot.waitUntil(lambda: not Path(f"/proc/{pid}").exists(), timeout=10000)
    assert not layers() and not list((place / "sources").glob("*"))


@needs_worker
@real(OPERA)
def test_a_crs_that_the_file_states_wrongly_is_corrected_and_forgotten_with_the_source(place, qtbot):
    from qgis.core import QgsCoordinateReferenceSystem

    dialog = opened(qtbot, OPERA)
    assert dialog.crs.isEnabled() and dialog.crs.crs().authid() == "EPSG:32613"
    assert "crs" not in dialog.options()
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:32614"))
    choose(dialog.unit, "cm")
    qtbot.waitUntil(lambda: dialog.notice.kind == "success" and not dialog.preview.reading, timeout=90000)
    assert dialog.preview.info["crs"] == "EPSG:32614" and dialog.options()["crs"] == "EPSG:32614"
    dialog.take(str(LAI))
    assert "crs" not in dialog.options() and "unit" not in dialog.options()
    dialog.preview.forget()


def test_formats_to_choose_from_are_those_of_the_readers():
    from groundcast.core.readers import READERS

    assert set(source_words.FORMATS) <= {reader.name for reader in READERS}


@needs_worker
@real(OPERA)
def test_the_format_that_was_found_is_told_and_another_one_can_be_tried(place, qtbot):
    dialog = opened(qtbot, OPERA)
    assert dialog.choices.format.currentText() == "As found: One GeoTIFF per date"
    assert "reader" not in dialog.options()
    choose(dialog.choices.format, "mintpy")
    qtbot.waitUntil(lambda: dialog.notice.kind == "error" and not dialog.preview.reading, timeout=90000)
    assert "Traceback" not in dialog.notice.text() and not dialog.add.isEnabled()
    choose(dialog.choices.format, "rasters")
    qtbot.waitUntil(lambda: dialog.notice.kind == "success" and not dialog.preview.reading, timeout=90000)
    assert dialog.options()["reader"] == "rasters" and dialog.choices.format.itemText(0) == "As found"
    dialog.preview.forget()
