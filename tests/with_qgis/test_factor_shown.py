"""What is seen of a factor: its source before it is taken, its picture, its scan, and a way to use it."""

import numpy as np
import pytest
from groundcast.tests.with_qgis.test_dropped import drop
from groundcast.tests.with_qgis.test_factor import opened, place  # noqa: F401
from groundcast.ui import language
from groundcast.ui.dialogs.factor import FactorDialog
from groundcast.ui.docks.steps.factors import FactorsStep
from groundcast.ui.plots.colours import Theme
from groundcast.ui.plots.lag_plot import LagPlot
from groundcast.ui.study import Study
from groundcast.ui.widgets.glance import Glance
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, Qt, QTranslator, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

SCAN = {
    "kind": "season",
    "best_lag_days": 72,
    "lags_days": [0, 12, 24, 36],
    "correlation": [-0.1, -0.26, 0.1, None],
    "with_season": [-0.7, -0.8, -0.6, None],
    "band_all": [0.37, 0.37, 0.37, None],
    "sentence": "The yearly cycle explains it all: with it the correlation with rain reaches -0.80 at 72 "
    "days; without it, it is -0.26, as chance gives too (±0.37; 67 independent samples of 79 dates). A model "
    "with a season needs no rain.",
}


@pytest.fixture
def step(place, qtbot):  # noqa: F811
    made = FactorsStep(Study(data_path=str(place / "d.csv")))
    qtbot.addWidget(made)
    made.show()
    return made


def files(place, *names):  # noqa: F811
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(place / name)) for name in names])
    return mime


def windows(step):
    return [each for each in step.window().findChildren(FactorDialog) if each.isVisible()]


def test_a_dropped_factor_is_shown_and_cancel_leaves_it(step, place):  # noqa: F811
    (place / "rain.csv").write_text("date,a\n")
    assert drop(step, files(place, "rain.csv"))
    (dialog,) = windows(step)
    assert dialog.tabs.currentWidget().widget() is dialog.source
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert step.study.factors == {} and step.tree.topLevelItemCount() == 0


def test_of_several_dropped_factors_no_window_comes_up(step, place):  # noqa: F811
    assert drop(step, files(place, "rain.csv", "heat.csv"))
    assert list(step.study.factors) == ["rain", "heat"] and windows(step) == []


def test_a_model_that_uses_none_leads_to_the_models(step):
    asked = []
    step.modelsRequested.connect(lambda: asked.append(True))
    step.take("/data/rain.csv")
    step.say_unused("GroundCast")
    QTest.mouseClick(step.notice.button("gcFactorModels"), Qt.MouseButton.LeftButton)
    assert asked == [True]


@pytest.fixture
def german(qgis_app):
    translator = QTranslator()
    if not translator.load(str(language.FOLDER / "groundcast_de.qm")):
        pytest.skip("resources/i18n/groundcast_de.qm is not here")
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_the_scan_of_simulated_data_is_told_in_one_language(german, place, qtbot):  # noqa: F811
    """ "模拟数据。 The yearly cycle explains …" was two thirds English."""
    dialog = opened(qtbot, Study(data_path="/d.csv", factors={"rain": "/rain.csv"}), "rain")
    dialog._answered({"scans": [SCAN], "simulated": True, "origin": "2022-03-31"})
    assert "yearly cycle" not in dialog.told.text()
    assert "−0.80" in dialog.told.text() and "−0.26" in dialog.told.text()


def test_the_axis_of_lags_ends_with_the_factor_s_record(qtbot):
    plot = LagPlot(Theme.of(Glance()))
    qtbot.addWidget(plot)
    plot.show_scan(SCAN)
    assert 24 < plot.plain.get_xlim()[1] < 30
    assert plot.said(36) == "36 days: the factor's record is too short."


def test_words_below_the_samples_take_a_second_line_where_one_is_too_short(qtbot):
    glance = Glance()
    qtbot.addWidget(glance)
    series = [{"value": value, "values": list(np.linspace(0, value, 4))} for value in (0.21, 0.25, 0.31)]
    info = {"unit": "degC", "glance": {"what": "mean", "series": series, "map": {"rows": [[0.2, 0.3]]}}}
    glance.show_info(info, [])
    line = glance.fontMetrics().height()
    glance.resize(60 * line, glance.height())
    assert glance._lines_below(line) == 1
    glance.resize(20 * line, glance.height())
    assert glance._lines_below(line) == 2
    assert glance._told(glance._samples()) == "lowest 0.21, middle 0.25, highest 0.31 °C"
