"""Long trainings are offered a quick try; a run out of memory is offered a smaller batch."""

import json

import pytest
from groundcast.core.job import Job
from groundcast.models import catalogue
from groundcast.tests.with_qgis.dock_window import message, needs_data, report, scripted_worker
from groundcast.tests.with_qgis.test_dock_runs import (  # noqa: F401
    HELLO,
    click,
    make_dock,
    place,
    run_folder,
    until_idle,
    wait_end,
)
from groundcast.ui import quick_try, run_names, settings, smaller_batch
from groundcast.worker.client import Outcome

pytestmark = needs_data
NETWORK = "gler-bigrunet"


@pytest.fixture
def slow():
    """A computer on which trainings of the network take long."""
    settings.keep_pace("cpu", NETWORK, 100.0)
    yield
    settings.write(f"pace/cpu/{NETWORK}", 0.0)


def test_a_long_training_is_offered_as_a_quick_try(make_dock, place, qtbot, slow):  # noqa: F811
    scripted_worker(place, [HELLO, "wait"])
    dock = make_dock()
    assert dock.run.quick.isHidden(), "a baseline takes seconds"
    dock.model.take_model(NETWORK)
    assert dock.run.quick.isVisible() and dock.run.quick.text().startswith("Quick try (about ")
    click(dock, dock.run.quick)
    qtbot.waitUntil(lambda: dock.queue.current is not None, timeout=20000)
    assert dock.run.quick.isHidden()
    folder = run_folder(place)
    job, quick = Job.load(folder), catalogue.entry(NETWORK).quick
    assert {key: job.settings[key] for key in quick} == quick
    assert run_names.told(folder) == "Quick try 1"
    dock.queue.cancel()
    until_idle(dock)
    assert dock.run.quick.isVisible()
    settings.keep_pace("cpu", NETWORK, 1e-4)
    dock.check()
    assert dock.run.quick.isHidden(), "a short training needs none"


def test_a_quick_try_is_told_from_a_whole_training():
    quick = catalogue.entry(NETWORK).quick
    assert quick_try.is_quick({"job": {"model": NETWORK, "settings": quick}})
    assert not quick_try.is_quick({"job": {"model": NETWORK, "settings": {**quick, "epochs": 200}}})
    assert not quick_try.is_quick({"job": {"model": "seasonal", "settings": {}}})


def test_the_results_say_that_it_was_a_quick_try(make_dock, place, qtbot):  # noqa: F811
    folder = place / "run-1-gler-bigrunet"
    folder.mkdir()
    told = report()
    told["job"]["settings"] = catalogue.entry(NETWORK).quick
    (folder / "report.json").write_text(json.dumps(told))
    scripted_worker(place)
    dock = make_dock()
    dock.study.runs = [str(folder)]
    dock.results.refresh()
    assert dock.results.scores.text().startswith("A quick try: a whole training may do better. ")


def test_after_a_full_memory_a_smaller_batch_is_one_click_away(make_dock, place, qtbot):  # noqa: F811
    full = message("failed", code="memory", message="The memory is full.", cure="Use fewer series.")
    scripted_worker(place, [HELLO, full])
    dock = make_dock()
    dock.model.take_model(NETWORK)
    dock.model.take_setting("batch", 64)
    click(dock, dock.run.primary)
    wait_end(qtbot, dock)
    button = dock.run.outcome.button("gcSmallerBatch")
    assert button.text() == "Run with batch 16"
    folder = run_folder(place)
    scripted_worker(place, [HELLO, "wait"])
    click(dock, button)
    qtbot.waitUntil(lambda: dock.queue.current is not None, timeout=20000)
    assert dock.queue.current.folder == folder
    assert Job.load(folder).settings["batch"] == 16 and dock.study.settings["batch"] == 64
    assert str(folder) in dock.study.unfinished


def test_no_batch_is_offered_where_it_is_no_cure():
    died = Outcome("died", "The worker stopped unexpectedly.", "", "out-of-memory")
    assert smaller_batch.after(Job(model=NETWORK), died) == 8
    assert smaller_batch.after(Job(model="seasonal"), died) == 0, "it has none"
    assert smaller_batch.after(Job(model=NETWORK, settings={"batch": 4}), died) == 0, "it is small"
    assert smaller_batch.after(Job(model=NETWORK, task="compare"), died) == 0
    tried = Outcome("failed", "The computer ran out of memory at batch 4.", "", "out-of-memory")
    assert smaller_batch.after(Job(model=NETWORK), tried) == 0, "halves were tried already"
    refused = Outcome("failed", "18 dates are too few.", "", "too-few-dates")
    assert smaller_batch.after(Job(model=NETWORK), refused) == 0
    assert smaller_batch.after(Job(model=NETWORK), None) == 0
