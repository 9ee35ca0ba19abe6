"""The Compare dock by clicks: dialog, a real comparison in the queue, table, boxes, maps, and going on."""

import json
import os
import shutil
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.models import catalogue
from groundcast.tests.with_qgis.dock_window import file_layer, flush, needs_data, needs_worker
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui import (
    compare_jobs,
    compare_maps,
    compare_needs,
    compare_results,
    copies,
    settings,
)
from groundcast.ui.compare_results import ALL, ON, Comparison
from groundcast.ui.dialogs.compare import CompareDialog
from groundcast.ui.study import Study
from groundcast.ui.workbench import Workbench
from groundcast.worker import environment
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

SHOTS = os.environ.get("GROUNDCAST_SHOTS", "")
ROOT = Path(__file__).resolve().parents[2]
MODELS = ("theta", "drift")
REGISTER = (
    "import importlib.util as u, sys; "
    f"s = u.spec_from_file_location('groundcast', {str(ROOT / '__init__.py')!r}, "
    f"submodule_search_locations=[{str(ROOT)!r}]); "
    "m = u.module_from_spec(s); sys.modules['groundcast'] = m; s.loader.exec_module(m); "
)
AtHand = catalogue.AtHand


def setting(**changed):
    at_hand = AtHand(dates=200, series=500, points=True, memory_bytes=8e9)
    return replace(compare_needs.Setting(at_hand), **changed)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A finished comparison of real points, made by the real worker."""
    if not os.path.isfile(environment.python_in()):
        pytest.skip("the worker environment is not set up")
    from groundcast.tests.with_qgis.sample_run import EGMS

    if not EGMS.exists():
        pytest.skip("the Ustica EGMS file is not here")
    out = tmp_path_factory.mktemp("compare ü") / "comparison-1"
    words = ["compare", str(EGMS), "--out", str(out), "--models", ",".join(MODELS), "--max-series", "60"]
    words += ["--origins", "2", "--horizons", "1,3,6", "--seeds", "1"]
    # Figures take most of the time, and are looked at elsewhere.
    without = (
        "from groundcast.worker import comparison_figures, door; comparison_figures.draw = lambda *_: []; "
    )
    without += f"sys.exit(door.main({words!r}))"
    start = REGISTER + without
    subprocess.run([environment.python_in(), "-c", start], check=True, capture_output=True, timeout=300)
    return out


@pytest.fixture
def bench(qgis_new_project, tmp_path):
    settings.write("results", str(tmp_path / "results"))
    made = Workbench(qgis_window())
    made.build()
    qgis_window().window.show()
    yield made
    forecast = made.docks["forecast"]
    forecast.queue.stop_all()
    limit = time.monotonic() + 20
    while (forecast.queue.current is not None or forecast.data.preview.reading) and time.monotonic() < limit:
        QApplication.processEvents()
        time.sleep(0.01)
    made.take_down()
    settings.write("results", "")
    QgsProject.instance().clear()
    flush()


def test_rows_skill_and_words_of_a_comparison(folder):
    found = Comparison(folder)
    lines = found.lines("rmse_mm", ON[0])
    by_model = {line.model: line for line in lines}
    assert set(by_model) == {*catalogue.BASELINES, *MODELS} and found.regions == ["all"]
    reference = min(catalogue.BASELINES, key=lambda name: by_model[name].values[ALL])
    assert by_model[reference].verdict == "reference" and by_model[reference].skill == 0
    for line in lines:
        assert line.skill == pytest.approx(1 - line.values[ALL] / by_model[reference].values[ALL])
        assert list(line.values) == [ALL, 1, 3, 6] and line.boxes["25"] <= line.boxes["75"]
        assert line.seeds != line.seeds and line.origins >= 0
    best = min(lines, key=lambda line: line.values[3])
    assert 3 in best.best and sum(3 in line.best for line in lines) == 1
    persistence = found.lines("mae_mm", ON[1], "all", "persistence")
    assert {line.reference for line in persistence} == {"persistence"}
    assert "Simulated" not in found.headline() and found.headline().endswith(".")


@pytest.mark.parametrize(
    ("skill", "words"),
    [(0.18, "18\u00a0% better"), (0.04, "not better: about equal"), (-0.09, "not better: 9\u00a0% worse")],
)
def test_not_better_is_said_in_words(folder, skill, words):
    line = Comparison(folder).lines("rmse_mm", ON[0])[-1]
    assert replace(line, model="theta", skill=skill, reference="linear").verdict == words


@pytest.mark.parametrize(
    ("text", "code"), [(None, "results-missing"), ("{", "results-report"), ("{}", "results-report")]
)
def test_a_folder_without_results_is_told(tmp_path, text, code):
    if text is not None:
        (tmp_path / "comparison.json").write_text(text)
    with pytest.raises(GroundCastError) as told:
        Comparison(tmp_path)
    assert told.value.code == code and told.value.cure


def test_the_table_keeps_baselines_on_top_whatever_the_order(bench, folder):
    dock = opened(bench, folder)
    for column in (0, 2, 5, 6, 8):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            dock.table.sortByColumn(column, order)
            assert [line.baseline for line in dock.table.lines()] == [True] * 3 + [False] * 2
    dock.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    values = [line.values[1] for line in dock.table.lines()[3:]]
    assert values == sorted(values)
    bold = [i for i in range(5) if dock.table.model().index(i, 2).data(Qt.ItemDataRole.FontRole).bold()]
    spoken = dock.table.model().index(bold[0], 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert len(bold) == 1 and spoken.endswith("(best)")
    assert dock.table.isColumnHidden(1) and dock.table.text().splitlines()[0].startswith(
        "Model\t+1\t+3\t+6\tAll"
    )


def test_the_choices_change_what_is_shown(bench, folder):
    dock = opened(bench, folder)
    choices = dock.choices
    items = {choices._measure.itemData(k): k for k in range(choices._measure.count())}
    enabled = {name: choices._measure.model().item(k).isEnabled() for name, k in items.items()}
    assert enabled == {name: name not in compare_results.MAPS for name in compare_results.MEASURES}
    assert dock.boxes.isVisible() and [line.model for line in dock.boxes.lines][:3] == [
        line.model for line in dock.table.lines()[:3]
    ]
    assert dock.windowTitle().endswith("Comparison 1")
    combo(choices, "gcCompareMeasure", "mase")
    scaled = {line.model: line.values[ALL] for line in Comparison(folder).lines("mase", ON[0])}
    assert {line.model: line.values[ALL] for line in dock.table.lines()} == scaled
    combo(choices, "gcCompareMeasure", "r2")
    shares = [line.values[ALL] for line in dock.table.lines()[:3]]
    assert shares == sorted(shares, reverse=True)  # the best stays on top
    combo(choices, "gcCompareMeasure", "mase")
    combo(choices, "gcCompareOn", ON[1])
    assert choices.measure() == "rmse_mm"  # a mean has no MASE
    means = {line.model: line.values[ALL] for line in Comparison(folder).lines("rmse_mm", ON[1])}
    assert {line.model: line.values[ALL] for line in dock.table.lines()} == means
    combo(choices, "gcCompareAgainst", "persistence")
    assert {line.reference for line in dock.table.lines()} == {"persistence"}


def test_a_click_shows_the_residual_of_that_model_and_date(bench, folder):
    dock = opened(bench, folder)
    found = dock.found
    row = next(i for i, line in enumerate(dock.table.lines()) if line.model == "theta")
    click_cell(dock.table, row, 3)
    entry = found.artifact("theta", "residual")
    day = entry["dates"][entry["horizons"].index(3)]
    names = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert f"Theta, {day} residual (mm)" in names and f"Theta, {day} forecast (mm)" in names
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "Ustica · Comparison 1"
    ticked = [node.name() for node in group.findLayers() if node.itemVisibilityChecked()]
    assert ticked == [f"Theta, {day} residual (mm)"]
    click_cell(dock.table, row, 2)
    click_cell(dock.table, row, 3)
    assert len(QgsProject.instance().mapLayers()) == 4  # nothing is loaded twice
    limits = [r.upperValue() for r in names[f"Theta, {day} residual (mm)"].renderer().ranges()[1:-1]]
    other = compare_maps.show(found, "drift", 3, "Ustica", QgsProject.instance())
    assert [r.upperValue() for r in other.renderer().ranges()[1:-1]] == limits


def test_a_date_that_nobody_observed_shows_the_forecast_and_says_why(bench, folder, tmp_path):
    document = json.loads((folder / "comparison.json").read_text())
    for row in document["rows"]:
        row["rmse_mm_by_horizon"]["3"] = None
    shutil.copytree(folder, tmp_path / "comparison-9")
    (tmp_path / "comparison-9" / "comparison.json").write_text(json.dumps(document))
    dock = opened(bench, tmp_path / "comparison-9")
    row = next(i for i, line in enumerate(dock.table.lines()) if line.model == "theta")
    cell = dock.table.model().index(row, 3)
    assert cell.data() == "–" and "nothing was observed" in cell.data(Qt.ItemDataRole.ToolTipRole)
    click_cell(dock.table, row, 3)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    (ticked,) = [node.name() for node in group.findLayers() if node.itemVisibilityChecked()]
    assert ticked.endswith("forecast (mm)")
    assert "Nothing was observed on that date" in dock.notice.text()


def test_export_copy_and_figures(bench, folder, tmp_path, monkeypatch):
    dock = opened(bench, folder)
    dock.export_csv(str(tmp_path / "out.csv"))
    assert (tmp_path / "out.csv").read_bytes() == (folder / "comparison.csv").read_bytes()
    dock.export_csv(str(tmp_path / "nowhere" / "out.csv"))
    assert dock.notice.kind == "error" and "cannot be written" in dock.notice.text()
    seen = []
    monkeypatch.setattr("groundcast.ui.docks.compare.QDesktopServices.openUrl", lambda url: seen.append(url))
    QTest.mouseClick(dock.figures, Qt.MouseButton.LeftButton)
    (folder / "figures").mkdir(exist_ok=True)
    QTest.mouseClick(dock.figures, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in seen] == [folder, folder / "figures"]
    table, command, call = dock.copy.menu().actions()
    command.trigger()
    text = QApplication.clipboard().text()
    assert (
        text.startswith("scripts/groundcast compare ")
        and "--models theta,drift --seeds 1 --origins 2" in text
    )
    call.trigger()
    text = QApplication.clipboard().text()
    assert text.startswith("processing.run('groundcast:compare', {") and "'HORIZONS': '1,3,6'" in text
    table.trigger()
    assert QApplication.clipboard().text().count("\n") == 6


def test_the_call_of_processing_describes_the_same_job(folder):
    from groundcast.ui.processing.comparisons import Compare
    from qgis.core import QgsProcessingContext

    job = Job.load(folder)
    parameters = eval(copies.processing_call(job).partition(", ")[2].rstrip(")"))
    algorithm = Compare()
    algorithm.initAlgorithm()
    made = algorithm.job(parameters, QgsProcessingContext())
    assert replace(made, out=job.out) == job


def test_an_older_comparison_without_maps_says_so(bench, folder, tmp_path):
    old = json.loads((folder / "comparison.json").read_text())
    for key in ("artifacts", "mode"):
        del old[key]
    for row in old["rows"]:
        for key in ("by_horizon", "residual_mm", "rmse_mm_origins_spread"):
            del row[key]
    (tmp_path / "comparison.json").write_text(json.dumps(old))
    dock = opened(bench, tmp_path)
    click_cell(dock.table, 0, 2)
    assert "without maps" in dock.notice.text()


def test_the_dialog_says_what_is_wrong_and_what_it_costs(qtbot):
    dialog = CompareDialog(setting(regions=("A", "B")))
    qtbot.addWidget(dialog)
    assert dialog.start.isEnabled() and "8 trainings of networks" in dialog.sentence.text()
    assert dialog.chosen().effort == "quick" and "smaller and trained shorter" in dialog.sentence.text()
    dialog.form.effort.setCurrentIndex(1)
    assert dialog.chosen().effort == "full" and "trained shorter" not in dialog.sentence.text()
    assert dialog.list.ticked() == [*catalogue.BASELINES, "gler-bigrunet", "groundcast"]
    assert "these are points" in dialog.list.reason("cnn-phlstm")
    dialog.form.horizons.setText("1, two")
    assert not dialog.start.isEnabled() and "1, 2, 5" in dialog.reason.text()
    dialog.form.horizons.setText("1, 2")
    dialog.form.settings.setText("nonsense=1")
    assert "None of the chosen models has a setting nonsense" in dialog.reason.text()
    dialog.form.settings.setText("epochs")
    assert "epochs=20" in dialog.reason.text()
    dialog.form.settings.setText("epochs=2")
    dialog.form.regions.item(0).setCheckState(Qt.CheckState.Unchecked)
    asked = dialog.chosen()
    assert asked.region_names == ("B",) and asked.settings == {"epochs": "2"} and asked.horizons == (1, 2)
    dialog.form.regions.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.reason.text() == "Tick a region."
    QTest.mouseClick(dialog.findChild(type(dialog.start), "gcTickNone"), Qt.MouseButton.LeftButton)
    dialog.form.regions.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.reason.text() == "Tick a model beside the baselines."
    dialog.form.mode.setCurrentIndex(1)
    assert "optimistic" in dialog.sentence.text()


def test_models_that_the_first_origin_has_too_few_dates_for_are_grey(qtbot):
    dialog = CompareDialog(setting(at_hand=AtHand(dates=60, series=50, points=True)))
    qtbot.addWidget(dialog)
    assert dialog.list.reason("lstm") == "Needs 34 dates; 20 are left."
    dialog.form.origins.setValue(1)
    assert dialog.list.reason("lstm") == ""


@pytest.mark.parametrize(
    ("dates", "origins", "longest"), [(200, 4, 10), (60, 4, 10), (40, 1, 6), (45, 3, 12)]
)
def test_the_first_origin_is_that_of_the_worker(dates, origins, longest):
    if not os.path.isfile(environment.python_in()):
        pytest.skip("the worker environment is not set up")
    call = f"print(origin_counts({dates}, {origins}, {longest}, backtesting.LEAST_DATES)[0])"
    words = "from groundcast.core.backtest import origin_counts; from groundcast.worker import backtesting; "
    words += call
    told = subprocess.run(
        [environment.python_in(), "-c", REGISTER + words], capture_output=True, text=True, check=True
    )
    assert compare_needs.first_origin(dates, origins, longest) == int(told.stdout)


def test_what_was_asked_before_is_asked_again(folder, tmp_path):
    before = compare_jobs.asked_before(str(folder))
    assert before.models == MODELS and before.horizons == (1, 3, 6) and before.folder == str(folder)
    with pytest.raises(GroundCastError):
        compare_jobs.asked_before(str(tmp_path))


@needs_data
@needs_worker
def test_from_the_toolbar_to_the_table_and_on_with_one_more(bench, qtbot, tmp_path):
    QgsProject.instance().addMapLayers([file_layer(tmp_path, dates=60)])
    bench.docks.show("forecast")
    forecast = bench.docks["forecast"]
    qtbot.waitUntil(
        lambda: forecast.worker.status is not None and not forecast.data.preview.reading, timeout=90000
    )
    bench.actions["compare"].trigger()
    dock = bench.docks["compare"]
    assert bench.actions["compare"].isChecked() and "press Compare" in dock.headline.text()
    first = ask(bench, dock, dock.add, {"theta"})
    qtbot.waitUntil(lambda: forecast.queue.current is not None, timeout=10000)
    assert dock.progress.isVisible() and bench.study.comparisons == [first]
    assert Job.load(Path(first)).task == "compare"
    qtbot.waitUntil(lambda: forecast.queue.current is None, timeout=180000)
    assert not dock.progress.isVisible() and {line.model for line in dock.table.lines()} >= {"theta"}
    assert forecast.run.outcome.text() == ""
    assert ask(bench, dock, dock.more, {"theta", "drift"}) == first
    qtbot.waitUntil(lambda: forecast.queue.current is None and len(dock.table.lines()) == 5, timeout=180000)
    assert bench.study.comparisons == [first] and bench.study.runs == []
    kept = Study.from_dict(bench.study.to_dict())
    assert kept.comparisons == [first]


@needs_data
@needs_worker
def test_a_cancelled_comparison_goes_on(bench, qtbot, tmp_path):
    QgsProject.instance().addMapLayers([file_layer(tmp_path, dates=60)])
    bench.docks.show("forecast")
    forecast = bench.docks["forecast"]
    qtbot.waitUntil(
        lambda: forecast.worker.status is not None and not forecast.data.preview.reading, timeout=90000
    )
    bench.show_compare()
    dock = bench.docks["compare"]
    first = ask(bench, dock, dock.add, {"theta"})
    qtbot.waitUntil(lambda: forecast.queue.current is not None, timeout=10000)
    QTest.mouseClick(dock.progress.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: forecast.queue.current is None, timeout=60000)
    assert dock.notice.kind == "info" and dock.choices.folder() == first
    QTest.mouseClick(dock.notice.button("gcCompareGoOn"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.found is not None, timeout=180000)
    assert {line.model for line in dock.table.lines()} >= {"theta"}


def opened(bench, folder):
    bench.study.name = "Ustica"
    bench.study.comparisons = [str(folder)]
    bench.study.changed()
    bench.show_compare()
    dock = bench.docks["compare"]
    assert dock.found is not None and dock.found.folder == Path(folder)
    end = time.monotonic() + 30
    while dock.boxes is None and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    return dock


def ask(bench, dock, button, models):
    """Press a button of the dock, tick models in the dialog, start; gives the folder of the comparison."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = qgis_window().window.findChild(CompareDialog)
    dialog.list.tick({*models, *catalogue.BASELINES})
    dialog.form.origins.setValue(1)
    dialog.form.horizons.setText("1, 2")
    dialog.form.settings.setText("")
    assert dialog.start.isEnabled(), dialog.reason.text()
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return bench.study.comparisons[-1]


def combo(choices, name, value):
    box = next(each for each in choices.widgets() if each.objectName() == name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def click_cell(table, row, column):
    index = table.model().index(row, column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


@pytest.mark.skipif(not SHOTS, reason="pictures only where they are asked for")
def test_pictures(bench, folder, qtbot):
    opened(bench, folder)
    window = qgis_window().window
    window.resize(1280, 800)
    qtbot.wait(500)
    window.grab().save(f"{SHOTS}/compare_dock.png")
    dialog = CompareDialog(setting(regions=("A", "B", "C")), parent=window)
    dialog.show()
    qtbot.wait(300)
    dialog.grab().save(f"{SHOTS}/compare_dialog.png")
    dialog.close()
