"""What the dock says of a forecast's worth: the sentence, the table, the origins, the way to the baseline."""

import copy
import json

import numpy as np
import pytest
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import flush, report, write_report
from groundcast.ui import trust, trust_words
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.docks.steps import run_menu
from groundcast.ui.study import Study
from groundcast.ui.widgets.score_table import ScoreTable
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu

needs_data = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def scored(tmp_path_factory):
    """A run on real data with a real backtest, and its report."""
    folder = sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-theta")
    return folder, sample_run.with_backtest(folder)


@pytest.fixture
def dock(qtbot, qgis_new_project):
    made = ForecastDock(None, Study())
    qtbot.addWidget(made)
    made.resize(380, 800)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=60000)
    yield made
    made.stop()
    QgsProject.instance().clear()
    flush()


def backtested(skill, held=0.91, reference="seasonal", model="groundcast", cadence=12):
    """A report with a backtest of one's own skill; for sentences only."""
    document = report(skill=skill, model=model)
    document["data"]["cadence_days"] = cadence
    row = {"rmse_mm": {"1": 2.0, "10": 4.0}, "coverage90": {"1": held, "10": held}, "width90_mm": {"1": 8.0}}
    origins = {"2023-01-01": 4.0, "2023-05-01": 4.0}
    better = {day: error * (1 - skill) for day, error in origins.items()}
    document["backtest"] = {
        "origins": list(origins), "horizons": [1, 10], "reference": reference,
        "models": {model: row, reference: row}, "skill": {model: skill, reference: 0.0},
        "mean_rmse_mm": {model: 3 * (1 - skill), reference: 3.0},
        "rmse_mm_by_origin": {model: better, reference: origins},
    }  # fmt: skip
    return document


@pytest.mark.parametrize(
    ("skill", "held", "kind", "text"),
    [
        (
            0.12, 0.91, "success",
            "On this stack the forecast beats trend and season by 12\u00a0% over the next 4 months; "
            "90\u00a0% intervals held 91\u00a0% of the time.",
        ),
        (
            0.03, 0.62, "warning",
            "On this stack the forecast is about as good as trend and season (3\u00a0% better) over the next "
            "4 months; 90\u00a0% intervals held only 62\u00a0% of the time.",
        ),
        (
            -0.09, 0.9, "warning",
            "Not better than trend and season on this stack: 9\u00a0% worse over the next 4 months; "
            "90\u00a0% intervals held 90\u00a0% of the time. Use the baseline.",
        ),
    ],
)  # fmt: skip
def test_the_sentence_tells_skill_reference_span_and_what_the_interval_held(skill, held, kind, text):
    assert trust_words.told(backtested(skill, held)) == (kind, text)


def test_the_bar_has_the_same_skill_in_few_words():
    assert trust_words.headline(backtested(0.12)).endswith("12\u00a0% better than Trend and season.")
    assert trust_words.headline(backtested(-0.2)).endswith("Not better than Trend and season.")
    assert trust_words.in_a_cell(backtested(0.12)) == "+12\u00a0%"


def test_the_span_is_told_as_the_report_tells_it():
    spans = [trust_words.span(trust.read(backtested(0.1, cadence=c))) for c in (0, 1, 3, 12, 100)]
    assert spans == ["10 dates", "10 days", "4 weeks", "4 months", "3 years"]


def test_a_report_without_a_backtest_speaks_of_its_held_back_dates():
    kind, text = trust_words.told(report(skill=0.18))
    assert kind == "success" and "On 10 held-back dates it is 18\u00a0% better" in text
    assert trust_words.in_a_cell(report(skill=0.18)) == "18\u00a0%"


def test_a_baseline_without_an_error_leaves_nothing_to_compare():
    document = report()
    document["verdicts"][0]["skill"] = None
    assert trust_words.told(document) == ("success", "Forecast ready to 2026-12-31.")
    document = backtested(0.1)
    document["backtest"]["skill"]["groundcast"] = None
    assert "held-back dates" in trust_words.told(document)[1]


def test_regions_are_pooled_by_their_numbers_of_series():
    document = report(model="groundcast")
    document["regions"] = [{"name": "A", "series": 100}, {"name": "B", "series": 300}]
    document["scores"] = [
        {"region": region, "model": model, "on": "pixels", "rmse_mm": {"all": rmse}, "coverage90": held}
        for region, model, rmse, held in (
            ("A", "groundcast", 2.0, 0.8), ("B", "groundcast", 4.0, 0.9),
            ("A", "linear", 4.0, 0.5), ("B", "linear", 4.0, None),
        )
    ]  # fmt: skip
    found = trust.read(document)
    assert found.own.rmse == pytest.approx(np.sqrt((100 * 4 + 300 * 16) / 400))
    assert found.own.held == pytest.approx((100 * 0.8 + 300 * 0.9) / 400)
    assert found.scores[1].held == 0.5 and found.reference == "linear"


@needs_data
def test_the_numbers_are_those_of_the_backtest(scored):
    _, document = scored
    found, told = trust.read(document), document["backtest"]
    assert found.model == "theta" and found.reference == told["reference"]
    for score in found.scores:
        rows = told["models"][score.model]
        assert score.rmse == pytest.approx(np.mean(list(rows["rmse_mm"].values())))
        assert score.held == pytest.approx(np.mean(list(rows["coverage90"].values())))
        assert score.skill == pytest.approx(told["skill"][score.model])
    by_origin = told["rmse_mm_by_origin"]
    wanted = [1 - a / b for a, b in zip(by_origin["theta"].values(), by_origin[found.reference].values())]
    assert found.own.by_origin == pytest.approx(tuple(wanted)) and len(wanted) == 4


@needs_data
def test_the_result_opens_with_sentence_table_and_origins(dock, scored):
    folder, document = scored
    dock.study.runs = [str(folder)]
    dock.study.changed()
    dock.results.open()
    step, found = dock.results, trust.read(document)
    assert step.verdict.text() == trust_words.told(document)[1]
    rows = [step.table.topLevelItem(i) for i in range(step.table.topLevelItemCount())]
    assert [row.text(0) for row in rows] == ["Theta", "Persistence", "Linear", "Trend and season"]
    best = min(range(4), key=lambda i: found.scores[i].rmse)
    assert [row.font(1).bold() for row in rows] == [i == best for i in range(4)]
    assert rows[best].data(1, Qt.ItemDataRole.AccessibleTextRole).endswith("(best)")
    assert [row.font(0).italic() for row in rows] == [False, True, True, True]
    assert step.origins.text().startswith("By origin, against ") and step.origins.isVisibleTo(step)
    assert "Scored from 4 past origins, up to 10 dates ahead" in step.scores.text()
    assert step.verdict.y() < step.table.y() < step.tree.y()


def test_a_narrow_table_gives_up_its_last_column_for_the_names(qtbot):
    table = ScoreTable()
    qtbot.addWidget(table)
    table.show_scores(trust.read(backtested(0.1)))
    for width, hidden in (
        (600, False),
        (table.fontMetrics().horizontalAdvance("m") * 16, True),
        (600, False),
    ):
        table.resize(width, 200)
        assert table.isColumnHidden(4) == hidden


@needs_data
def test_a_forecast_that_is_not_better_offers_the_baseline(dock, scored, tmp_path):
    document = scored[1]
    worse = copy.deepcopy(document)
    worse["backtest"]["skill"]["theta"] = -0.2
    (tmp_path / "report.json").write_text(json.dumps(worse))
    dock.study.runs = [str(tmp_path)]
    dock.study.changed()
    notice = dock.results.verdict
    assert notice.kind == "warning" and notice.text().startswith("Not better than ")
    QTest.mouseClick(notice.button("gcUseBaselineButton"), Qt.MouseButton.LeftButton)
    assert dock.study.model == document["backtest"]["reference"]
    assert dock.model.combo.currentData() == dock.study.model


def test_a_better_forecast_offers_no_baseline(dock, tmp_path):
    write_report(tmp_path, skill=0.2, model="groundcast")
    dock.study.runs = [str(tmp_path)]
    dock.study.changed()
    assert dock.results.verdict.kind == "success"
    assert dock.results.verdict.button("gcUseBaselineButton") is None


def test_where_it_is_better_is_one_click_away(dock, tmp_path, qtbot):
    document = backtested(0.12)
    document["artifacts"] = [{"kind": "skill", "region": "all", "path": "all/skill.tif"}]
    (tmp_path / "report.json").write_text(json.dumps(document))
    dock.study.runs = [str(tmp_path)]
    dock.study.changed()
    with qtbot.waitSignal(dock.showSkill) as asked:
        QTest.mouseClick(dock.results.verdict.button("gcSkillMapButton"), Qt.MouseButton.LeftButton)
    assert asked.args == [str(tmp_path)]


def test_a_run_is_copied_as_command_and_as_call(dock, tmp_path, qtbot):
    write_report(tmp_path)
    job = Job(deformation=Source("/data/a.csv"), model="seasonal", out=str(tmp_path))
    (tmp_path / "job.json").write_text(job.to_json())
    dock.study.runs = [str(tmp_path)]
    dock.study.changed()
    menu = QMenu()
    run_menu.add_copies(menu, dock.results.current())
    texts = []
    for action in menu.actions():
        action.trigger()
        texts.append(QApplication.clipboard().text())
    assert texts[0].startswith("scripts/groundcast train /data/a.csv") and "--model seasonal" in texts[0]
    assert texts[1].startswith("processing.run('groundcast:train'") and "'FILE': '/data/a.csv'" in texts[1]
