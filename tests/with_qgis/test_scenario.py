"""Scenarios and ablations in QGIS: from the click in Results to the job, the words and the layers."""

import numpy as np
import pytest
from groundcast.core.job import Job
from groundcast.core.scenario import Scenario
from groundcast.core.source import Source
from groundcast.tests.with_qgis import sample_run, scenario_run
from groundcast.tests.with_qgis.dock_window import message, needs_worker, scripted_worker
from groundcast.tests.with_qgis.scenario_dock import HELLO, click, docks, find, results_in
from groundcast.ui import jobs, layers
from groundcast.ui.dialogs.scenario import ScenarioDialog
from groundcast.ui.layers.kinds import KINDS
from groundcast.ui.report_file import read_report
from groundcast.ui.run_results import RunResults
from groundcast.ui.trained_run import TrainedRun
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QWidget

DONANA = sample_run.DATA / "donana"
needs_data = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="the Ustica EGMS file is not here")


def choose(combo, data):
    """As by keyboard and mouse: the entry with that datum."""
    combo.setFocus()
    combo.setCurrentIndex(combo.findData(data))


@pytest.fixture
def place(tmp_path, qgis_new_project):
    with results_in(tmp_path) as folder:
        yield folder


@pytest.fixture
def open_dialog(qtbot, place):
    def make(folder=None, **entries):
        folder = folder or scenario_run.trained(place / "run-1-gler", **entries)
        dialog = ScenarioDialog(TrainedRun(folder, read_report(str(folder))))
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.heard = []
        dialog.asked.connect(lambda *asked: dialog.heard.append(asked))
        return dialog

    return make


@pytest.fixture
def make_dock(qtbot, place):
    with docks(qtbot) as make:
        yield make


def test_nothing_changed_yet_is_said_beside_the_button(open_dialog):
    dialog = open_dialog()
    assert not dialog.start.isEnabled()
    assert dialog.reason.text() == "Choose another path or a change for one factor."
    assert dialog.start.font().bold() and dialog.start.text() == "Run scenario"
    click(dialog.start)
    assert dialog.heard == []


def test_a_change_makes_the_scenario_of_the_command_line(open_dialog):
    dialog = open_dialog()
    choose(find(dialog, "gcScenarioPath_temperature"), "climatology")
    choose(find(dialog, "gcScenarioChange_temperature"), "add")
    choose(find(dialog, "gcScenarioChange_rain"), "times")
    find(dialog, "gcScenarioTimes_rain").setValue(0.7)
    assert find(dialog, "gcScenarioAdd_temperature").suffix() == " K"
    assert dialog.sentence.text() == (
        "The forecast with +1 K temperature, 0.7 × rain is compared with the one without. Both start from "
        "temperature in the usual year, rain as the model forecasts it."
    )
    assert dialog.time.text() == (
        "2 more trainings are needed; they are kept for the next scenario. Estimate: about 4 min."
    )
    click(dialog.start)
    scenario, trainings, horizon, folder = dialog.heard[0]
    assert scenario.changes == {"temperature": ("+1",), "rain": ("x0.7",)}
    assert scenario.source("temperature").path == "climatology" and scenario.source("rain").path == "own"
    assert (trainings, horizon, folder) == (3, 30, "")


def test_only_years_that_hold_the_forecast_can_come_back(open_dialog):
    dialog = open_dialog()
    change, year = (find(dialog, f"gcScenario{part}_temperature") for part in ("Change", "Year"))
    choose(change, "year")
    assert [year.itemText(i) for i in range(year.count())] == ["2020", "2021"]
    assert "temperature as in 2020" in dialog.sentence.text()
    dialog.horizon.setValue(4)
    assert [year.itemText(i) for i in range(year.count())] == ["2020", "2021"]
    assert dialog.until.date().toString("yyyy-MM-dd") == "2022-09-14"
    assert dialog.factors[0].changes() == ("year:2020",)


def test_until_and_dates_move_together(open_dialog):
    dialog = open_dialog()
    dialog.until.setDate(dialog.until.minimumDate().addDays(40))
    assert dialog.horizon.value() == 4


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "Choose a layer or file for rain."),
        ("/nowhere/rain.csv", "There is no /nowhere/rain.csv. Choose another file for rain."),
    ],
)
def test_a_path_that_is_not_there_is_told(open_dialog, path, words):
    dialog = open_dialog()
    choose(find(dialog, "gcScenarioPath_rain"), "file")
    find(dialog, "gcScenarioFile_rain").setFilePath(path)
    assert dialog.reason.text() == words and not dialog.start.isEnabled()


def test_a_file_continues_a_factor(open_dialog, place):
    (place / "rain.csv").write_text("date,value\n")
    dialog = open_dialog()
    choose(find(dialog, "gcScenarioPath_rain"), "file")
    assert find(dialog, "gcScenarioFile_rain").isVisible()
    find(dialog, "gcScenarioFile_rain").setFilePath(str(place / "rain.csv"))
    assert "rain from rain.csv is compared with that along the model's own" in dialog.sentence.text()
    click(dialog.start)
    assert dialog.heard[0][0].paths["rain"].path == str(place / "rain.csv")


def test_a_change_of_nothing_is_refused(open_dialog):
    dialog = open_dialog()
    choose(find(dialog, "gcScenarioChange_rain"), "times")
    find(dialog, "gcScenarioTimes_rain").setValue(1.0)
    assert dialog.reason.text() == "The change of rain changes nothing. Choose another amount."


def test_one_training_and_long_forecasts_are_warned_of(open_dialog):
    dialog = open_dialog()
    assert dialog.notice.kind == ""
    dialog.trainings.setValue(1)
    assert dialog.notice.text() == "One training alone has no interval. Compare 2 or more."
    dialog.trainings.setValue(3)
    dialog.horizon.setValue(50)
    assert "longer than half the observed span" in dialog.notice.text()


def test_trainings_of_an_earlier_scenario_are_counted(open_dialog, place):
    folder = scenario_run.trained(place / "run-1-gler")
    seeds = folder / "A" / "seeds"
    seeds.mkdir(parents=True)
    for seed in (1, 2):
        (seeds / f"seed-{seed}.gcast").write_text("")
    dialog = open_dialog(folder)
    choose(find(dialog, "gcScenarioChange_rain"), "times")
    assert dialog.time.text() == "All 3 trainings are there already: about a minute."


def test_a_regression_is_fitted_to_resamples(open_dialog):
    dialog = open_dialog(model="factor-regression")
    choose(find(dialog, "gcScenarioChange_rain"), "times")
    assert dialog.trainings.value() == 10
    assert dialog.time.text() == "The model is fitted 10 times, usually in less than a minute each."


def test_the_button_of_results_starts_the_job(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, message("progress", fraction=0.2, seconds_left=60.0), "wait"])
    run = scenario_run.trained(place / "run-1-gler-bigrunet")
    dock = make_dock(run)
    assert dock.results.questions.scenario.isVisible()
    click(dock.results.questions.scenario)
    dialog = find(dock, "gcScenarioDialog")
    qtbot.waitUntil(dialog.isVisible, timeout=5000)
    choose(find(dialog, "gcScenarioChange_temperature"), "add")
    click(dialog.start)
    qtbot.waitUntil(lambda: dock.run.bar.value() == 200, timeout=20000)
    job = Job.load(dock.queue.current.folder)
    assert job.task == "scenario" and job.run == str(run) and job.seeds == 3 and job.horizon == 30
    assert job.scenario.changes == {"temperature": ("+1",)}
    assert dock.queue.current.folder.name == "run-2-scenario"
    click(dock.run.cancel)
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)
    assert dock.run.outcome.text().startswith("The run was cancelled.")


@needs_worker
@pytest.mark.skipif(not DONANA.is_dir(), reason="the real data are not beside the repository")
def test_a_drier_year_in_donana_from_click_to_layers(make_dock, place, qtbot):
    """The real worker on real deformation and rain; a network too small to be worth anything."""
    dock = make_dock()
    settings_of_it = {"hidden": 16, "epochs": 1, "repeat": 1}
    folder = place / "results" / "run-1-gler-bigrunet"
    folder.mkdir(parents=True)
    job = Job(
        model="gler-bigrunet",
        deformation=Source(str(DONANA / "donana_s1_asc_los_mm_unique.csv")),
        factors={"rain": Source(str(DONANA / "donana_rain_daily_mm.csv"), kind="rain")},
        settings=settings_of_it,
        horizon=8,
        out=str(folder),
    )
    dock.queue.add(jobs.written(jobs.Prepared(folder, job)), "train")
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=240000)
    assert dock.study.runs == [str(folder)], dock.run.outcome.text()
    click(dock.results.questions.scenario)
    dialog = find(dock, "gcScenarioDialog")
    dialog.trainings.setValue(2)
    choose(find(dialog, "gcScenarioChange_rain"), "times")
    find(dialog, "gcScenarioTimes_rain").setValue(0.5)
    assert dialog.horizon.value() == 8 and "One more training is needed" in dialog.time.text()
    click(dialog.start)
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=240000)
    assert len(dock.study.runs) == 2, dock.run.outcome.text()
    assert "0.5 × rain" in dock.results.verdict.text()
    assert TrainedRun(folder, read_report(str(folder))).kept(2, 0) == 1
    group = layers.add_run(dock.study.runs[1], QgsProject.instance())
    assert group.name().endswith("Scenario 2 · 0.5 × rain")
    kinds = [node.layer().customProperty("groundcast/kind") for node in group.findLayers()]
    assert kinds.count("response") > 8 and "response_lower" in kinds and "reference" in kinds


def test_an_output_folder_of_ones_own(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, "wait"])
    dock = make_dock(scenario_run.trained(place / "run-1-gler-bigrunet"))
    click(dock.results.questions.scenario)
    dialog = find(dock, "gcScenarioDialog")
    choose(find(dialog, "gcScenarioPath_rain"), "climatology")
    find(dialog, "gcScenarioFolder").setFilePath(str(place / "own"))
    click(dialog.start)
    qtbot.waitUntil(lambda: dock.queue.current is not None, timeout=5000)
    assert dock.queue.current.folder == place / "own" / "run-2-scenario"
    dock.queue.cancel()


def test_a_folder_that_cannot_be_written_is_told(make_dock, place):
    scripted_worker(place)
    dock = make_dock(scenario_run.trained(place / "run-1-gler-bigrunet"))
    (place / "file").write_text("")
    run = dock.asking.run()
    dock.asking.start_scenario(run, Scenario(changes={"rain": ("x0.7",)}), 3, 30, str(place / "file"))
    assert "cannot be written. Choose another output folder." in dock.run.outcome.text()


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"model": "seasonal"}, "Trend and season does not use factors. Choose a model that does in step 4."),
        ({"factors": []}, "This run was trained without factors. Add them in step 2 and run it again."),
        ({"kinds": ()}, "This run holds no trained model. Select the run that trained it."),
    ],
)
def test_a_run_that_cannot_be_asked_says_why(make_dock, place, entries, words):
    scripted_worker(place)
    dock = make_dock(scenario_run.trained(place / "run-1", **entries))
    questions = dock.results.questions
    assert questions.isVisible() and not questions.scenario.isEnabled() and not questions.ablation.isEnabled()
    assert questions.reason.text() == words and words in questions.scenario.toolTip()
    click(questions.scenario)
    assert dock.findChild(QWidget, "gcScenarioDialog") is None


def test_without_any_factor_nothing_is_offered(make_dock, place):
    scripted_worker(place)
    dock = make_dock(scenario_run.trained(place / "run-1", model="seasonal", factors=[]))
    assert not dock.results.questions.isVisible()
    assert not make_dock().results.questions.isVisible()


def test_every_kind_of_a_scenario_is_known():
    for kind in ("reference", "response", "response_lower", "response_upper"):
        assert KINDS[kind].ramp == "motion" and KINDS[kind].unit == "mm"
    assert KINDS["response"].reach == "own"


@needs_data
def test_a_scenario_becomes_dated_layers_with_a_range_of_their_own(place):
    folder = scenario_run.write_scenario_run(place / "run-4-scenario")
    group = layers.add_run(folder, QgsProject.instance(), "Ustica")
    assert group.name() == "Ustica · Scenario 4 · +1 K temperature"
    top = {node.layer().name(): node for node in group.children() if hasattr(node, "layer")}
    last = read_report(str(folder))["dates"]["forecast"][-1]
    shown = top[f"Response {last}, scenario − reference (mm)"]
    assert shown.itemVisibilityChecked()
    assert not top[f"Scenario {last}, median (mm)"].itemVisibilityChecked()
    assert f"Reference {last}, median (mm)" in top
    renderer = shown.layer().renderer()
    size = -scenario_run.STEP * sample_run.HORIZON
    assert -renderer.classificationMin() == renderer.classificationMax() >= 0.9 * size
    assert renderer.classificationMax() <= 5.0
    dated = next(node for node in group.children() if node.name() == "Response (mm)")
    assert len(dated.findLayers()) == sample_run.HORIZON
    assert dated.customProperty("groundcast/part") == "dates"
    first = dated.findLayers()[-1].layer()
    assert first.temporalProperties().isActive() and first.name().endswith("response")
    ends = next(node for node in group.children() if node.customProperty("groundcast/part") == "ends")
    names = [node.layer().name() for node in ends.findLayers()]
    assert f"Response {last}, lower 90 % (mm)" in names and f"Response {last}, upper 90 % (mm)" in names
    QgsProject.instance().clear()


@needs_data
def test_a_finished_scenario_is_told_in_results(make_dock, place):
    scripted_worker(place)
    dock = make_dock(scenario_run.write_scenario_run(place / "run-4-scenario"))
    assert "not proof of cause" in dock.results.verdict.text()
    assert dock.results.tree.topLevelItem(0).text(0) == "4 · +1 K temperature"
    assert "the spread between 3 trainings" in dock.results.scores.text()
    assert not dock.results.questions.scenario.isEnabled()


@needs_data
def test_a_click_on_a_scenario_shows_its_series(place):
    results = RunResults(scenario_run.write_scenario_run(place / "run-4-scenario"))
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    series = results.series_at(QgsPointXY(x, y))
    assert np.isfinite(series.median[-1]) and np.isnan(series.held_back).all()
    results.close()


def test_help_opens_its_page(open_dialog, monkeypatch):
    from groundcast import resources
    from groundcast.ui import help_pages

    opened = []
    monkeypatch.setattr(help_pages.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = open_dialog()
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Help))
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert opened == [resources.path("help/scenario.html")] * 2
    with open(opened[0], encoding="utf-8") as page:
        assert "Scenario" in page.read()
