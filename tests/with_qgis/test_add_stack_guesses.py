"""Guesses on numbers and dates, corrected in the Add-stack dialog before the data are added."""

import numpy as np
from groundcast.core.source import Source
from groundcast.tests.with_qgis.test_add_stack import add, choose, needs_worker, opened, place  # noqa: F401
from groundcast.ui import source_options, sources
from groundcast.ui.dialogs.add_stack_guesses import GuessOptions
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

CSV = "pid,lon,lat,{}\na,5.0,45.0,-9999,0.5,3\nb,5.1,45.1,2,3,4\n"


def told(qtbot, dialog, holds):
    ready = lambda: dialog.notice.kind == "success" and not dialog.preview.reading  # noqa: E731
    qtbot.waitUntil(lambda: ready() and holds(dialog.preview.info), timeout=90000)


def typed(dialog, text):
    field = dialog.guessed.no_data.lineEdit()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@needs_worker
def test_numbers_and_the_order_of_dates_are_corrected(place, qtbot):  # noqa: F811
    path = place / "points_mm.csv"
    path.write_text(CSV.format("05/01/2020,01/02/2020,02/03/2020"))
    dialog = opened(qtbot, path, until="error")
    guessed = dialog.guessed
    assert "more than one way" in dialog.notice.text() and not dialog.add.isEnabled()
    assert guessed.isVisible() and guessed.date_order.isVisible() and not guessed.first_day.isVisible()
    choose(guessed.date_order, "dmy")
    told(qtbot, dialog, lambda info: info.get("dates", [""])[0] == "2020-01-05")
    assert "The value -9999 occurs 1 times" in dialog.findings.facts.text()
    assert guessed.date_order.isVisible() and dialog.preview.info["valid_share"] < 1
    typed(dialog, "-9999, nothing")
    assert "numbers with commas" in dialog.reason.text() and not dialog.add.isEnabled()
    choose(guessed.no_data, "none")
    told(qtbot, dialog, lambda info: info.get("valid_share") == 1)
    typed(dialog, "-9999, 3")
    told(qtbot, dialog, lambda info: "The value 3 occurs 2 times" in " ".join(info["notes"]))
    found, options = add(qtbot, dialog)
    assert found == str(path) and (options["no_data"], options["date_order"]) == ("-9999, 3", "dmy")
    source = Source(found, **source_options.entries(options))
    assert (source.no_data, source.date_order, source.first_day) == ("-9999, 3", "dmy", "")
    assert not sources.is_drawn(found, options)


@needs_worker
def test_the_number_of_the_first_day_is_corrected(place, qtbot):  # noqa: F811
    folder = place / "grids"
    folder.mkdir()
    for name in ("los_2020004.tif", "los_2020016.tif"):
        file = gdal.GetDriverByName("GTiff").Create(str(folder / name), 4, 3, 1, gdal.GDT_Float32)
        file.SetGeoTransform((5e5, 10, 0, 4e6, 0, -10))
        file.GetRasterBand(1).WriteArray(np.arange(12, dtype=np.float32).reshape(3, 4))
        del file
    dialog = opened(qtbot, folder, {"unit": "mm"})
    assert "2020004.tif count the days of a year from 001" in dialog.findings.guesses.text()
    assert dialog.guessed.first_day.isVisible() and not dialog.guessed.date_order.isVisible()
    assert dialog.preview.info["dates"][0] == "2020-01-04"
    choose(dialog.guessed.first_day, "0")
    told(qtbot, dialog, lambda info: info.get("dates", [""])[0] == "2020-01-05")
    assert "count the days" not in dialog.findings.guesses.text() and dialog.guessed.first_day.isVisible()
    assert add(qtbot, dialog)[1]["first_day"] == "0"


def test_what_was_chosen_before_is_shown_again_and_forgotten_with_its_source(qtbot):
    chosen = {"no_data": "-9999,0", "date_order": "mdy", "first_day": "1"}
    fields = GuessOptions(chosen)
    qtbot.addWidget(fields)
    assert fields.value() == chosen and not fields.problem()
    assert GuessOptions({"no_data": "none"}, fields).value() == {"no_data": "none"}
    assert source_options.words(chosen)[:2] == ["--option", "no_data=-9999,0"]
    fields.forget()
    assert fields.value() == {} and fields.no_data.currentText() == "As found"
