"""Sign, unit, variable and wavelength, corrected in the Add-stack dialog before the data are added."""

import numpy as np
from groundcast.core.source import Source
from groundcast.tests.with_qgis.test_add_stack import add, choose, needs_worker, opened, place  # noqa: F401
from groundcast.ui import jobs, source_options, sources
from groundcast.ui.study import Study
from osgeo import gdal, osr
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

DAYS = ("20200105", "20200117", "20200129", "20200210")


def told(qtbot, dialog, holds):
    ready = lambda: dialog.notice.kind == "success" and not dialog.preview.reading  # noqa: E731
    qtbot.waitUntil(lambda: ready() and holds(dialog.preview.info), timeout=90000)


def raster(path, values, unit="mm"):
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    file = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, 1, gdal.GDT_Float32)
    file.SetGeoTransform((5e5, 100, 0, 4e6, 0, -100))
    file.SetProjection(system.ExportToWkt())
    band = file.GetRasterBand(1)
    band.WriteArray(np.asarray(values, np.float32).reshape(3, 4))
    if unit:
        band.SetUnitType(unit)


def folder(place, name="los", unit="mm", pairs=False):  # noqa: F811
    made = place / name
    made.mkdir()
    for number, day in enumerate(DAYS):
        raster(made / f"{day}.tif", -3.0 * number - np.arange(12), unit)
    return made


def typed(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def has(note):
    return lambda info: any(note in each for each in info.get("notes", []))


@needs_worker
def test_positive_subsidence_is_turned_round_and_stands_in_job_and_study(place, qtbot):  # noqa: F811
    path = folder(place)
    dialog = opened(qtbot, path)
    assert "choose it under “Positive means”" in dialog.findings.guesses.text()
    assert "option" not in dialog.findings.guesses.text()
    assert dialog.sign.isVisible() and dialog.sign.currentText().endswith("positive towards the satellite")
    choose(dialog.sign, "away")
    told(qtbot, dialog, has("motion away from the satellite, as chosen: they are turned round."))
    assert "turned round" in dialog.facts.text() and "Positive means" not in dialog.findings.guesses.text()
    found, options = add(qtbot, dialog)
    assert options["sign"] == "away" and not sources.is_drawn(found, options)
    assert Source(found, **source_options.entries(options)).sign == "away"
    assert source_options.words({"sign": "away"}) == ["--option", "sign=away"]
    study = Study(data_path=found, data_options=options)
    assert jobs.training(study).job.deformation.sign == "away"
    assert Study.from_dict(study.to_dict()).data_options["sign"] == "away"
    again = opened(qtbot, found, options)
    assert again.sign.currentData() == "away" and again.options()["sign"] == "away"


@needs_worker
def test_a_confirmed_sign_changes_nothing_and_asks_no_more(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, folder(place))
    choose(dialog.sign, "towards")
    told(qtbot, dialog, lambda info: not has("positive towards the satellite. Confirm")(info))
    found, options = add(qtbot, dialog)
    assert options["sign"] == "towards" and sources.is_drawn(found, options)


@needs_worker
def test_interferograms_without_a_unit_are_said_to_be_radians(place, qtbot):  # noqa: F811
    """The reader's cure was to choose rad, which no list offered."""
    made = place / "pairs"
    made.mkdir()
    for one, two in (DAYS[:2], DAYS[1:3], (DAYS[0], DAYS[2]), DAYS[2:]):
        raster(made / f"{one}_{two}.tif", np.arange(1, 13) / 5, "")
    dialog = opened(qtbot, made, until="error")
    assert "Choose rad, mm, cm or m." in dialog.notice.text() and not dialog.sign.isVisible()
    choose(dialog.unit, "rad")
    told(qtbot, dialog, lambda info: "network_parts" in info.get("quality", ()))
    assert dialog.phase.sign.isVisible() and dialog.phase.title() == "Interferograms"
    _, options = add(qtbot, dialog)
    assert options["unit"] == "rad" and "sign" not in options
    again = opened(qtbot, made, options)
    assert again.unit.currentData() == "rad"


@needs_worker
def test_the_part_of_the_names_that_a_refusal_asks_for_can_be_typed(place, qtbot):  # noqa: F811
    path = folder(place)
    for day in DAYS:
        raster(path / f"{day}_smooth.tif", np.arange(12))
    dialog = opened(qtbot, path, until="error")
    assert "as the variable" in dialog.notice.text() and dialog.variable.isVisible()
    assert dialog.variable.lineEdit().placeholderText() == "As found"
    typed(dialog.variable.lineEdit(), "smooth")
    told(qtbot, dialog, lambda info: info.get("epochs") == 4)
    found, options = add(qtbot, dialog)
    # QGIS would draw, and plot, the others as well.
    assert options["variable"] == "smooth" and not sources.is_drawn(found, options)


@needs_worker
def test_the_wavelength_of_a_displacement_decides_what_a_jump_is(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, folder(place))
    length = dialog.phase.wavelength
    assert dialog.phase.title() == "Radar" and length.isVisible() and not dialog.phase.network.isVisible()
    assert length.text() == "As found: 55.5 mm" and "wavelength_mm" not in dialog.options()
    typed(length.lineEdit(), "31.1")
    told(qtbot, dialog, lambda i: (i["checks"]["unwrapping_jumps"] or {}).get("half_wavelength_mm") == 15.55)
    found, options = add(qtbot, dialog)
    assert options["wavelength_mm"] == 31.1 and "network" not in options
    assert sources.is_drawn(found, options)
