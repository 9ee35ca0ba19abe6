"""The second track in Prepare: variable, unit, sign and CRS of its own."""

from groundcast.core.source import Source
from groundcast.tests.with_qgis.test_add_stack import choose
from groundcast.ui import copies, jobs, preparation_words
from groundcast.ui.dialogs.crs_field import crs_field, show_found, words_of
from groundcast.ui.dialogs.preparation_direction import Direction
from groundcast.ui.study import Study
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def test_what_it_is_told_is_chosen_kept_and_in_the_job(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("groundcast.ui.settings.results_folder", lambda: tmp_path)
    direction = Direction()
    qtbot.addWidget(direction)
    direction.show_found({"kind": "los", "directions": True, "incidence": True})
    direction.show()
    assert not direction.told.isVisible()
    choose(direction.choice, "up")
    direction.other.setFilePath(str(tmp_path / "b.nc"))
    assert direction.told.isVisible()
    assert direction.value() == {"other": str(tmp_path / "b.nc"), "component": "up"}
    choose(direction.told.unit, "cm")
    choose(direction.told.sign, "away")
    field = direction.told.variable.lineEdit()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "los")
    QTest.keyClick(field, Qt.Key.Key_Return)
    direction.told.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    told = {"variable": "los", "unit": "cm", "sign": "away", "crs": "EPSG:3035"}
    options = direction.value()
    assert options["other_options"] == told
    again = Direction()
    qtbot.addWidget(again)
    again.fill(options)
    assert again.value() == options
    study = Study(data_path=str(tmp_path / "a.nc"), data_options={"unit": "m", **options})
    assert preparation_words.chosen(study.data_options) == options
    job = jobs.training(Study.from_dict(study.to_dict())).job
    assert job.preparation.second_track(job.deformation) == Source(str(tmp_path / "b.nc"), **told)
    assert "other.unit=cm" in copies.command(job, "run") and "other.sign=away" in copies.processing_call(job)
    again.fill({"other": "b", "other_options": {"variable": "as-found", "no_data": "0"}})
    assert again.told.value() == {"variable": "as-found", "no_data": "0"}


def test_a_crs_without_a_code_is_told_as_a_text(qtbot):
    """It was left out without a word."""
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=41.3 +lon_0=8.7 +ellps=GRS80 +units=m")
    field = crs_field("gcAny")
    qtbot.addWidget(field)
    assert words_of(field) == ""
    field.setCrs(own)
    told = words_of(field)
    assert own.authid() == "" and told.startswith("PROJCS[") and "Lambert_Azimuthal" in told
    show_found(field, told)
    assert words_of(field) == told
    field.setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    assert words_of(field) == "EPSG:3035"
