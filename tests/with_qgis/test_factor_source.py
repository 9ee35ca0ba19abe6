"""A factor is seen before it is taken, and its source is told what a deformation's can be."""

import json

from groundcast.core.source import Source
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.test_add_stack import CITIES, choose, real
from groundcast.tests.with_qgis.test_factor import opened, place  # noqa: F401
from groundcast.ui import jobs, source_options
from groundcast.ui.dialogs.factor import FactorDialog
from groundcast.ui.docks.steps.factors import FactorsStep
from groundcast.ui.study import Study, carried, landed
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog

DAYS = [(day, month) for month in (1, 2, 3) for day in (4, 5, 6)]
RAIN = "date,a\n" + "".join(f"{day:02}/0{month}/2020,{day + month}\n" for day, month in DAYS)


def rain(place):  # noqa: F811
    path = place / "rain.csv"
    path.write_text(RAIN)
    return path


def told(qtbot, dialog, kind, holds=lambda info: True):
    source = dialog.source
    ready = lambda: source.notice.kind == kind and not source.preview.reading  # noqa: E731
    qtbot.waitUntil(lambda: ready() and holds(source.preview.info), timeout=90000)


def typed(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def click(dialog, which):
    button = dialog.buttons.button(getattr(QDialogButtonBox.StandardButton, which))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@needs_worker
def test_a_rain_table_with_the_day_first_is_corrected_and_stands_in_job_and_study(place, qtbot):  # noqa: F811
    path = rain(place)
    study = Study(data_path=str(place / "d.csv"), factors={"rain": str(path)})
    step = FactorsStep(study)
    qtbot.addWidget(step)
    step.show()
    dialog = step.show_details()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.tabs.setCurrentIndex(1)
    told(qtbot, dialog, "error")
    source = dialog.source
    assert "more than one way" in source.notice.text() and source.guessed.date_order.isVisible()
    choose(source.guessed.date_order, "dmy")
    told(qtbot, dialog, "success", lambda info: info.get("epochs") == 9)
    assert str(source.strip.dates[0]) == "2020-01-04" and source.glance.isVisible()
    assert not source.years.isVisible()
    typed(source.unit.lineEdit(), "mm")
    told(qtbot, dialog, "success", lambda info: info.get("unit") == "mm")
    assert "--factor-option rain.date_order=dmy" in " ".join(dialog._words())
    click(dialog, "Ok")
    assert study.factor_options == {"rain": {"unit": "mm", "date_order": "dmy"}}
    factor = jobs.training(study).job.factors["rain"]
    assert factor == Source(str(path), kind="rain", unit="mm", date_order="dmy")
    again = Study.from_dict(json.loads(json.dumps(study.to_dict())))
    assert again.factor_options == study.factor_options
    step.tree.topLevelItem(0).setText(0, "showers")
    role = Qt.ItemDataRole.UserRole
    qtbot.waitUntil(lambda: step.tree.topLevelItem(0).data(0, role) == "showers")
    assert study.factor_options == {"showers": {"unit": "mm", "date_order": "dmy"}}
    step.tree.setCurrentItem(step.tree.topLevelItem(0))
    step._remove()
    assert study.factor_options == {}


@needs_worker
def test_a_chosen_table_is_shown_first_and_taken_with_ok_only(place, qtbot, monkeypatch):  # noqa: F811
    path = rain(place)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    study = Study(data_path=str(place / "d.csv"))
    step = FactorsStep(study)
    qtbot.addWidget(step)
    step.show()
    for answer, kept in (("Cancel", {}), ("Ok", {"rain": str(path)})):
        step._ask_table()
        dialog = [each for each in step.window().findChildren(FactorDialog) if each.isVisible()][-1]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        assert dialog.tabs.currentWidget().widget() is dialog.source
        told(qtbot, dialog, "error")
        assert dialog.source.notice.isVisible()
        click(dialog, answer)
        assert study.factors == kept


@needs_worker
@real(CITIES)
def test_one_of_several_variables_is_chosen_and_the_numbers_of_its_years_are_checked(place, qtbot):  # noqa: F811
    dialog = opened(qtbot, Study(data_path="/d.csv", factors={"weather": str(CITIES)}), "weather")
    dialog.tabs.setCurrentIndex(1)
    source = dialog.source
    told(qtbot, dialog, "warning")
    names = [source.variable.itemText(i) for i in range(source.variable.count())]
    assert names == ["tasmax", "pr"] and not source.variable.currentText()
    source.variable.setFocus()
    typed(source.variable.lineEdit(), "pr")
    told(qtbot, dialog, "success")
    assert source.options() == {"variable": "pr"} and dialog.isVisible()
    source.years.setText("2020")
    source.look()
    assert "first and the last one" in source.notice.text() and "years" not in source.options()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    source.years.setText("1991, 2020")
    source.look()
    assert source.options() == {"variable": "pr", "years": [1991, 2020]}
    assert source_options.entries(source.options())["years"] == (1991, 2020)
    assert "weather.years=1991,2020" in source_options.factor_words("weather", source.options())
    dialog.reject()


def test_options_of_factors_are_kept_with_a_project_that_moves(place, qtbot):  # noqa: F811
    project = QgsProject.instance()
    project.write(str(place / "p.qgs"))
    study = Study(factors={"r": str(place / "a.nc")}, factor_options={"r": {"also": [str(place / "b.nc")]}})
    entries = carried(study.to_dict(), project)
    assert entries["factor_options"] == {"r": {"also": ["./b.nc"]}}
    assert landed(entries, project)["factor_options"] == study.factor_options


def test_a_window_that_closed_asks_no_worker_for_the_text_of_its_fields(place, qtbot, monkeypatch):  # noqa: F811
    study = Study(data_path=str(place / "d.csv"), factors={"rain": str(rain(place))})
    dialog, asked = opened(qtbot, study), []
    dialog.reject()
    monkeypatch.setattr(dialog.source.preview, "look", lambda *_: asked.append(1))
    dialog.source.unit.lineEdit().editingFinished.emit()
    dialog.source.look()
    assert asked == []
