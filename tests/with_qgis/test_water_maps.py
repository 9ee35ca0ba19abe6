"""Maps, plots and words of a run of water storage, from a real run on the simulated twin."""

import json
import shutil

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.tests.with_qgis.test_empty_layers import emptied, legend
from groundcast.tests.with_qgis.water_run import corrected_twin, run
from groundcast.ui import water_words
from groundcast.ui.docks.water_plots import WaterPlotsDock
from groundcast.ui.docks.water_results_step import WaterResultsStep
from groundcast.ui.layers import show_only
from groundcast.ui.layers.water_group import add_water_run
from groundcast.ui.layers.water_kinds import _limits
from groundcast.ui.processing.provider import GroundCastProvider
from groundcast.ui.water_results import WaterResults
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QInputDialog, QTabWidget

pytestmark = needs_worker


@pytest.fixture(scope="module")
def provider():
    made = GroundCastProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(scope="module")
def finished(provider, tmp_path_factory):
    """The folder of a run that the toolbox made of its own twin, and what it was told."""
    return corrected_twin(provider, tmp_path_factory.mktemp("water ü"))


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_the_toolbox_tells_what_was_found(finished):
    folder, told = finished
    assert any("area mean, 34 months" in line for line in told)
    assert any("100 mm of water move the ground by 0.27 mm on one cell" in line for line in told)
    assert Job.load(folder).water.sweep == "on"


def test_the_group_holds_maps_and_dates_with_units_and_symmetric_colours(finished, project):
    group = add_water_run(finished[0], project)
    layer = show_only(group, "tws_increment")
    assert layer.name().endswith("Correction of the water storage 2021-01-01 (mm)")
    assert layer.renderer().classificationMin() == -layer.renderer().classificationMax()
    dates = next(child for child in group.children() if child.customProperty("groundcast/part") == "dates")
    assert dates.name() == "Water storage, corrected (mm)" and len(dates.findLayers()) == 92
    first = dates.findLayers()[-1].layer()
    assert first.temporalProperties().isActive()
    span = first.temporalProperties().fixedTemporalRange()
    assert span.begin().date().toString("yyyy-MM-dd") == "2018-01-05"
    assert span.end().date().toString("yyyy-MM-dd") == "2018-01-17"
    assert "Simulated data" in first.metadata().abstract()
    count = len(project.mapLayers())
    add_water_run(finished[0], project)
    assert len(project.mapLayers()) == count


def test_before_and_after_share_their_colours(finished, project):
    group = add_water_run(finished[0], project)
    ends = {}
    for kind in ("ubrmsd_before", "ubrmsd_after", "deformation_before", "deformation_after"):
        layers = [node.layer() for node in group.findLayers()]
        renderer = next(each for each in layers if each.customProperty("groundcast/kind") == kind).renderer()
        ends[kind] = renderer.classificationMin(), renderer.classificationMax()
    assert ends["ubrmsd_before"] == ends["ubrmsd_after"]
    assert ends["deformation_before"] == ends["deformation_after"]


def test_levels_are_symmetric_only_where_they_lie_on_both_sides_of_zero():
    import numpy as np

    assert _limits("level", np.linspace(-30, 80, 99)) == (-100, 100)
    low, high = _limits("level", np.linspace(400, 480, 99))
    assert 390 <= low <= 402 and 478 <= high <= 490


@pytest.fixture
def plots(finished, qtbot, project):
    window = qgis_window()
    dock = WaterPlotsDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.show()
    dock.set_run(str(finished[0]))
    yield dock
    dock.stop()
    window.window.removeDockWidget(dock)
    dock.deleteLater()


def test_every_tab_draws_its_plot_and_exports_it(plots, tmp_path):
    tabs = plots.findChild(QTabWidget, "gcWaterTabs")
    for index, header in enumerate(("date", "sigma_mm", "innovation", "distance_km")):
        QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(index).center())
        assert plots.plot is not None and tabs.currentIndex() == index
        names, rows = plots.plot.rows()
        assert names[0] == header and len(rows) > 5
        plots.files.write(tmp_path / f"{index}.png")
        assert (tmp_path / f"{index}.png").stat().st_size > 10000
    assert "Simulated" in plots.windowTitle()


def test_curves_hold_the_tables_values(plots):
    water = {line.get_label(): line for line in plots.plot.top.get_lines()}
    assert len(water["Validation"].get_ydata()) == 34
    assert list(water["Corrected"].get_ydata()) == list(plots.plot.series["analysis_mm"])


def test_maps_and_dates_without_any_value_say_so(project, finished, tmp_path):
    folder = tmp_path / "run"
    shutil.copytree(finished[0], folder)
    results = WaterResults.open(folder)
    emptied(results.file("innovation_mean"))
    # The newest date, which has a layer by itself and one among the dates.
    emptied(results.file("tws_increment"), gdal.Open(str(results.file("tws_increment"))).RasterCount)
    add_water_run(folder, project)
    empty = [layer.name() for layer in project.mapLayers().values() if legend(layer) == ["no values"]]
    assert sorted("mean over time" in name for name in empty) == [False, False, True]
    assert sum("orrection of the water storage" in name for name in empty) == 2


def test_a_run_that_lost_a_table_is_told(plots, finished, tmp_path):
    shutil.copytree(finished[0], tmp_path / "run")
    (tmp_path / "run" / "tws_series.csv").unlink()
    plots.set_run(str(tmp_path / "run"))
    assert "tws_series.csv is missing, though the report names it." in plots.notice.text()
    plots.set_run(str(tmp_path))
    assert "holds no readable report" in plots.notice.text()


def test_a_report_of_another_task_is_refused(tmp_path):
    (tmp_path / "report.json").write_text('{"job": {"task": "train"}}')
    with pytest.raises(GroundCastError, match="is no run of water storage"):
        WaterResults.open(tmp_path)


def changed(report, fell, **innovation):
    made = json.loads(json.dumps(report))
    made["water"]["validation"]["area"]["ubrmsd_fell_percent"] = fell
    made["water"]["innovation"] |= innovation
    return made


def test_the_verdict_is_never_kinder_than_the_numbers(finished):
    report = WaterResults.open(finished[0]).report
    kinds = [water_words.verdict(changed(report, fell))[0] for fell in (30, 4, -4, -30)]
    assert kinds == ["success", "warning", "warning", "warning"]
    assert water_words.verdict(changed(report, -30))[1].startswith("Farther from the validation")
    report["water"]["validation"] = None
    assert water_words.verdict(report) == (
        "info", "The corrected water storage is ready. Without a validation its skill is not known.",
    )  # fmt: skip


def test_noise_that_does_not_fit_is_told_with_the_one_that_would(finished):
    report = WaterResults.open(finished[0]).report
    told = " ".join(water_words.sentences(changed(report, 5, sd=1.3)))
    assert "A noise of 9.0 mm would bring it to 1." in told
    assert "would bring it" not in " ".join(water_words.sentences(report))


def test_the_disk_is_that_of_the_documentation(provider, tmp_path):
    path = tmp_path / "disk.csv"
    given = {"RADIUS_KM": 14, "HEIGHT_M": 1, "DISTANCES_KM": "0,14", "OUTPUT": str(path)}
    results, _ = run(provider, "loading", given)
    assert results["AT_FIRST_DISTANCE"] == pytest.approx(-2.689024, abs=1e-6)
    assert path.read_text().splitlines()[0] == "distance_km,displacement_mm"
    with pytest.raises(QgsProcessingException, match="is not a list of numbers"):
        run(provider, "loading", given | {"DISTANCES_KM": "near"})


def test_the_jobs_of_the_other_algorithms(provider, tmp_path):
    context = QgsProcessingContext()
    table = {"FILE": "a.csv", "OUTPUT": str(tmp_path), "MODELS": ["linear"], "SEEDS": 2, "HORIZONS": "1,2"}
    compare = provider.algorithm("compare").create().job(table, context)
    assert (compare.task, compare.seeds, compare.plan.models) == ("compare", 2, ("linear",))
    ablation = provider.algorithm("ablation").create().job(table | {"MODEL": "gler-bigrunet"}, context)
    assert (ablation.task, ablation.plan.models, ablation.plan.origins) == ("ablation", ("gler-bigrunet",), 2)
    given = {"RUN": str(tmp_path), "CHANGES": ["rain", "x0.8 +1"], "PATHS": ["rain", "climatology"]}
    scenario = provider.algorithm("scenario").create().job(given | {"OUTPUT": str(tmp_path)}, context)
    assert scenario.scenario.changes == {"rain": ("x0.8", "+1")}
    assert scenario.scenario.paths["rain"].path == "climatology"
    with pytest.raises(GroundCastError, match="A row of factors is not complete"):
        provider.algorithm("scenario").create().job(given | {"CHANGES": ["rain", ""]}, context)


def test_a_renamed_run_bears_its_name_in_list_group_and_plots(finished, plots, project, monkeypatch):
    folder = str(finished[0])
    step = WaterResultsStep()
    step.show_runs([folder])
    step.renamed.connect(lambda folder, _before: plots.rename(folder))
    asked = []
    answer = lambda *given, text: asked.append(text) or (" Dry  years ", True)  # noqa: E731
    monkeypatch.setattr(QInputDialog, "getText", answer)
    try:
        step.folder.linkActivated.emit("name")
        assert asked == ["Run 1"] and step.runs.currentText() == "Dry years"
        assert plots.windowTitle() == "Simulated · Water storage plots · Dry years"
        assert add_water_run(folder, project).name() == "Simulated · Water storage · Dry years"
    finally:
        step.rename(folder, "")
    assert step.runs.currentText() == "Run 1" and plots.windowTitle().endswith("Run 1")
