"""Did the factors help: from the click in Results to the words and the table."""

import json

import pytest
from groundcast.core.job import Job
from groundcast.tests.with_qgis import scenario_run
from groundcast.tests.with_qgis.dock_window import flush, message, scripted_worker
from groundcast.tests.with_qgis.scenario_dock import HELLO, click, docks, find, results_in
from groundcast.ui import ablation_words
from groundcast.ui.dialogs.ablation import AblationDialog
from groundcast.ui.report_file import read_report
from groundcast.ui.trained_run import TrainedRun
from qgis.PyQt.QtWidgets import QDialogButtonBox


@pytest.fixture
def place(tmp_path, qgis_new_project):
    with results_in(tmp_path) as folder:
        yield folder


@pytest.fixture
def make_dock(qtbot, place):
    with docks(qtbot) as make:
        yield make


def test_words_of_an_ablation_say_whether_it_helped():
    found = scenario_run.ablation()
    assert ablation_words.sentences(found) == [
        "Temperature did not help: 0.4 ± 5.6\u00a0% smaller error over 3 seeds and 2 origins, where "
        "trainings alone differ by more.",
        "Rain did not help: 5.4 ± 6.4\u00a0% smaller error over 3 seeds and 2 origins, where trainings "
        "alone differ by more.",
        "All factors together helped: 12.2 ± 9.7\u00a0% smaller error over 3 seeds and 2 origins.",
        "Even with its factors, GLER-BiGRUnet is not clearly better than Trend and season: 3.8 ± 7.4\u00a0% "
        "larger error over 3 seeds and 2 origins.",
    ]
    assert ablation_words.verdict(found)[0] == "warning"
    lines = ablation_words.lines(found)
    assert lines[0] == ablation_words.Line("With all factors", "4.76", "")
    assert lines[1].gain == "+0.4 ± 5.6\u00a0%" and lines[-1].gain == "−3.8 ± 7.4\u00a0%"
    for kind, words in (("hurt", "made the forecast worse"), ("sometimes", "not at every origin")):
        found["gains"]["rain"]["kind"] = kind
        assert words in ablation_words.sentences(found)[1]
    found["gains"]["rain"] |= {"by_origin": [0.0, 0.0], "by_seed": [0.0, 0.0]}
    assert "left it alone" in ablation_words.sentences(found)[1]


def test_an_ablation_is_asked_for_with_its_trainings_and_time(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, message("progress", fraction=0.3, seconds_left=None), "wait"])
    run = scenario_run.trained(place / "run-1-gler-bigrunet")
    dock = make_dock(run)
    click(dock.results.questions.ablation)
    dialog = find(dock, "gcAblationDialog")
    assert "from 2 past dates: 24 trainings." in dialog.about.text()
    assert dialog.time.text() == "Estimate: about 48 min at most."
    assert dialog.start.text() == "Find out" and dialog.start.font().bold()
    assert not dialog.table.isVisible()
    dialog.seeds.setValue(2)
    assert "16 trainings" in dialog.about.text()
    click(dialog.start)
    qtbot.waitUntil(lambda: dock.run.bar.value() == 300, timeout=20000)
    job = Job.load(dock.queue.current.folder)
    assert job.task == "ablation" and job.seeds == 2 and job.plan.origins == 2
    assert dock.queue.current.folder == run / "ablation" and set(job.factors) == {"temperature", "rain"}
    assert Job.load(run).task == "train"
    click(dock.run.cancel)
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)


def test_a_stopped_ablation_offers_to_go_on(place, qtbot):
    folder = scenario_run.trained(place / "run-1-gler")
    parts = folder / "ablation" / "parts"
    parts.mkdir(parents=True)
    for number in range(6):
        (parts / f"{number}.npy").write_text("")
    dialog = AblationDialog(TrainedRun(folder, read_report(str(folder))))
    qtbot.addWidget(dialog)
    assert dialog.start.text() == "Go on"
    assert dialog.time.text() == "Estimate: about 36 min at most. 6 trainings are there already."


def test_a_finished_ablation_shows_sentences_and_table(make_dock, place, qtbot):
    run = scenario_run.trained(place / "run-1-gler-bigrunet")
    (run / "ablation").mkdir()
    text = json.dumps(scenario_run.ablation())
    (run / "ablation" / "made.json").write_text(text)
    done = message("done", report=str(run / "ablation" / "ablation.json"), seconds=1.0)
    scripted_worker(place, [HELLO, done])
    dock = make_dock(run)
    click(dock.results.questions.ablation)
    (run / "ablation" / "ablation.json").write_text(text)
    click(find(dock, "gcAblationDialog").start)
    qtbot.waitUntil(lambda: dock.run.outcome.kind == "warning", timeout=20000)
    assert "Simulated data.\nTemperature did not help" in dock.run.outcome.text()
    assert dock.study.runs == [str(run)]
    assert "not clearly better than Trend and season" in dock.results.questions.reason.text()
    flush()
    click(dock.run.outcome.button("gcAblationShow"))
    dialog = find(dock, "gcAblationDialog")
    qtbot.waitUntil(dialog.isVisible, timeout=5000)
    assert dialog.table.isVisible() and dialog.table.topLevelItemCount() == 5
    assert dialog.table.topLevelItem(1).text(0) == "Without temperature"
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Close).font().bold()
