"""A file that continues a factor is seen before a scenario runs, and told what it does not say itself."""

import json

from groundcast.core.source import Source
from groundcast.tests.with_qgis import scenario_run
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.scenario_dock import click, find
from groundcast.tests.with_qgis.test_scenario import choose, open_dialog, place  # noqa: F401
from groundcast.ui import scenario_words
from groundcast.ui.report_file import read_report
from groundcast.ui.trained_run import TrainedRun
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

DAYS = [f"{day:02}/{month:02}/2022,{day + month}\n" for month in (7, 8, 9) for day in (4, 5, 6)]


def with_file(dialog, path):
    choose(find(dialog, "gcScenarioPath_rain"), "file")
    find(dialog, "gcScenarioFile_rain").setFilePath(str(path))


def seen(dialog):
    return find(dialog, "gcScenarioSeen_rain")


@needs_worker
def test_a_file_with_the_day_first_is_refused_told_and_taken(open_dialog, place, qtbot):  # noqa: F811
    path = place / "rain.csv"
    path.write_text("date,a\n" + "".join(DAYS))
    dialog = open_dialog()
    with_file(dialog, path)
    qtbot.waitUntil(lambda: seen(dialog).kind == "error", timeout=90000)
    assert "more than one way" in seen(dialog).text()
    assert dialog.reason.text() == "Choose a layer or file for rain." and not dialog.start.isEnabled()
    click(find(dialog, "gcScenarioSource_rain"))
    window = QApplication.activeModalWidget()
    assert window.objectName() == "gcPathSourceDialog"
    qtbot.waitUntil(lambda: window.source.notice.kind == "error", timeout=90000)
    choose(window.source.guessed.date_order, "dmy")
    window.source.guessed.date_order.activated.emit(window.source.guessed.date_order.currentIndex())
    qtbot.waitUntil(lambda: window.source.notice.kind == "success", timeout=90000)
    click(window.buttons.button(QDialogButtonBox.StandardButton.Ok))
    qtbot.waitUntil(lambda: seen(dialog).kind == "warning", timeout=90000)
    assert "9 dates" in seen(dialog).text() and dialog.reason.text() == ""
    assert seen(dialog).text().endswith("It ends on 2022-09-06, before the forecast does.")
    dialog.horizon.setValue(1)
    assert seen(dialog).kind == "success"
    click(dialog.start)
    assert dialog.heard[0][0].paths["rain"] == Source(str(path), kind="rain", date_order="dmy")


def test_what_the_training_s_source_was_told_holds_for_its_continuation(open_dialog, place):  # noqa: F811
    folder = scenario_run.trained(place / "run-1-gler")
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    told = Source("/data/rain.nc", kind="rain", variable="tp", unit="m", also=("/data/more.nc",))
    report.setdefault("job", {})["factors"] = {"rain": told.as_dict()}
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    run = TrainedRun(folder, read_report(str(folder)))
    assert run.told("rain") == {"variable": "tp", "unit": "m"} and run.told("temperature") == {}
    (place / "rain-2023.nc").write_text("")
    dialog = open_dialog(folder)
    with_file(dialog, place / "rain-2023.nc")
    source = dialog.scenario().paths["rain"]
    assert source == Source(str(place / "rain-2023.nc"), kind="rain", variable="tp", unit="m")


def test_without_a_file_there_is_nothing_to_tell(open_dialog):  # noqa: F811
    dialog = open_dialog()
    choose(find(dialog, "gcScenarioPath_rain"), "file")
    button = find(dialog, "gcScenarioSource_rain")
    assert button.isVisible() and not button.isEnabled()
    assert button.toolTip() == "Choose a layer or file for rain."


def test_a_folder_called_like_the_factor_is_named_with_the_one_around_it():
    assert scenario_words.path("rain", "/data/drier/rain") == "rain from drier/rain"
    assert scenario_words.path("rain", "/data/drier/rain.csv") == "rain from rain.csv"


def test_a_narrow_window_has_the_names_above_the_fields(open_dialog, qtbot):  # noqa: F811
    dialog = open_dialog()
    label, path = dialog.factors[0].label, dialog.factors[0].path
    dialog.resize(900, 500)
    qtbot.waitUntil(lambda: label.geometry().right() < path.geometry().left())
    dialog.resize(420, 500)
    qtbot.waitUntil(lambda: label.geometry().bottom() < path.geometry().top())
    amount = dialog.factors[0].amount
    choose(dialog.factors[0].change, "add")
    qtbot.waitUntil(lambda: amount.isVisible() and amount.geometry().top() > path.geometry().bottom())
