"""The report of a run: its pages, its HTML, templates, and what is refused."""

import json
import shutil

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.written import write_report
from groundcast.ui.dialogs.report import ReportDialog
from groundcast.ui.layers import add_run
from groundcast.ui.processing.report import Report
from groundcast.ui.report import items
from groundcast.ui.report.chosen import Chosen
from groundcast.ui.report.content import content
from groundcast.ui.report.layers import layers_of
from groundcast.ui.report.places import moving_places, widest_row
from groundcast.ui.report.template import save_template
from groundcast.ui.run_results import RunResults
from osgeo import gdal
from qgis.core import (
    QgsGeometry,
    QgsLayoutItemLegend,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason=f"{sample_run.EGMS} is not here")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("report") / "run-3 ü")


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def texts(layout):
    return {item.id(): item.text() for item in layout.items() if hasattr(item, "text")}


def coloured(path, page=1):
    """The share of a page's pixels that are neither white, grey nor black."""
    picture = gdal.Open(f"PDF:{page}:{path}").ReadAsArray().astype(int)
    return float(((picture.max(axis=0) - picture.min(axis=0)) > 20).mean())


def legend_of(layout, name):
    """Texts of the entries that a legend shows."""
    model = layout.itemById(name).model()
    entries = model.layerLegendNodes(model.rootGroup().findLayers()[0])
    return [str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in entries]


def test_a_legend_never_has_the_other_layers_of_the_project(run, project):
    """A copy of the project's tree was made and emptied: 0.1 s with a layer for each of 200 dates."""
    add_run(run, project)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layer = next(node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible())
    legend, had = QgsLayoutItemLegend(layout), []
    layout.addLayoutItem(legend)
    legend.setId("kept")
    legend.setSymbolWidth(3)
    legend.model().rowsInserted.connect(lambda *_: had.append(len(legend.model().rootGroup().findLayers())))
    items.show_legend(legend, layer)
    assert legend.id() == "kept" and not legend.autoUpdateModel() and max(had) == 1
    assert [node.layerId() for node in legend.model().rootGroup().findLayers()] == [layer.id()]
    items.show_legend(legend, layer)
    assert len(legend.model().rootGroup().findLayers()) == 1
    assert len(project.layerTreeRoot().findLayers()) > 20


def test_legends_show_the_colours_and_not_the_name_of_a_band(run, project, tmp_path):
    layout = write_report(run, tmp_path / "legend.pdf", project).layout
    for name in ("gc_legend_1", "gc_legend_2"):
        shown = legend_of(layout, name)
        assert len(shown) == 1 and "Band" not in shown[0]


def test_a_pdf_of_three_pages_with_maps_and_plots(run, project, tmp_path):
    made = write_report(run, tmp_path / "my report.pdf", project)
    pdf, page = made.files
    assert [coloured(pdf, number) > 0.01 for number in (1, 2)] == [True, True]
    assert gdal.Open(f"PDF:3:{pdf}") is not None
    said = texts(made.layout)
    assert said["gc_title"] == "Run 3 · Trend and season"
    assert "Copernicus" in said["gc_credit_1"] and said["gc_map_title_2"].startswith("Residual 2024-")
    assert said["gc_map_title_1"].endswith("(mm) · positive towards the satellite")
    assert not list(tmp_path.glob(".*"))
    html = page.read_text(encoding="utf-8")
    assert html.count("data:image/png;base64,") == 4 and "How far to trust it" in html


def test_both_maps_lie_within_their_frames_and_show_their_layer(run, project, tmp_path):
    layout = write_report(run, tmp_path / "r.pdf", project, html=False).layout
    for number, layer in zip((1, 2), layers_of(run, project)):
        shown = layout.itemById(f"gc_map_{number}")
        assert shown.layers() == [layer] or shown.layers()[0].name() == layer.name()
        assert shown.extent().contains(layer.extent())
        page = shown.pagePositionWithUnits()
        assert page.x() + shown.sizeWithUnits().width() < 210 and page.y() < 297


def test_scores_of_the_dock_with_the_best_in_bold(run, tmp_path):
    shutil.copy(run / "report.json", tmp_path)
    sample_run.with_backtest(tmp_path, "theta")
    told = content(RunResults(tmp_path))
    header, rows, bold = told.scores
    assert header[0] == "Model" and rows[0][0] == "Theta" and len(rows) == 4
    values = [float(row[1]) for row in rows]
    assert {values.index(min(values))} <= bold
    assert ("Source", sample_run.EGMS.name) in told.data or told.data[0][0] == "Source"


def test_simulated_data_say_so_on_the_page_of_trust(run, tmp_path):
    report = json.loads((run / "report.json").read_text(encoding="utf-8"))
    (tmp_path / "report.json").write_text(json.dumps(report | {"simulated": True}), encoding="utf-8")
    told = content(RunResults(tmp_path))
    assert told.trust[0] == "Simulated data: no measurement of the ground." and "Simulated" in told.title


def test_points_have_a_map_and_a_profile_of_many_places(project, tmp_path):
    folder = sample_run.write_point_run(tmp_path / "run-1")
    made = write_report(folder, tmp_path / "points.pdf", project)
    assert coloured(made.files[0]) > 0.0005
    run = RunResults(folder)
    region = next(iter(moving_places(run)))
    profile = run.along(widest_row(run, region), run.forecast_dates[-1:])
    run.close()
    assert (profile.forecast == profile.forecast).sum() > 10


def test_the_users_own_line_takes_the_place_of_the_profile(run, project, tmp_path):
    results = RunResults(run)
    box = results.extent()
    results.close()
    middle = box.center()
    line = QgsGeometry.fromWkt(f"LINESTRING({middle.x()} {box.yMinimum()}, {middle.x()} {box.yMaximum()})")
    away = QgsGeometry.fromWkt("LINESTRING(0 0, 1000 0)")
    before = write_report(run, tmp_path / "a.pdf", project, html=False)
    plain = (run / "report" / "profile.png").read_bytes()
    chosen = Chosen(lines=(("P0", away), ("P1", line)), across=False)
    after = write_report(run, tmp_path / "b.pdf", project, html=False, chosen=chosen)
    assert (run / "report" / "profile.png").read_bytes() != plain
    assert after.notes == ("Without values of the run, and left out: P0.",)
    nowhere = Chosen(lines=(("P0", away),), across=False)
    instead = write_report(run, tmp_path / "c.pdf", project, html=False, chosen=nowhere)
    assert (run / "report" / "profile.png").read_bytes() == plain
    del before, after, instead


def test_a_template_of_the_users_own_is_filled(run, project, tmp_path):
    layout = write_report(run, tmp_path / "r.pdf", project, html=False).layout
    layout.removeLayoutItem(layout.itemById("gc_map_2"))
    layout.itemById("gc_title").setText("old")
    save_template(layout, tmp_path / "own.qpt")
    made = write_report(run, tmp_path / "own.pdf", project, str(tmp_path / "own.qpt"))
    html = made.files[1].read_text(encoding="utf-8")
    assert html.count("data:image/png;base64,") == 4
    assert texts(made.layout)["gc_title"] == "Run 3 · Trend and season"
    assert made.layout.itemById("gc_map_2") is None
    assert coloured(made.files[0]) > 0.01


@pytest.mark.parametrize(
    ("text", "code"),
    [("no layout", "report-template"), ('<Layout name="x"></Layout>', "report-template-items")],
)
def test_a_template_that_is_none_is_refused(run, project, tmp_path, text, code):
    (tmp_path / "bad.qpt").write_text(text)
    with pytest.raises(GroundCastError) as refused:
        write_report(run, tmp_path / "r.pdf", project, str(tmp_path / "bad.qpt"))
    assert refused.value.code == code and "bad.qpt" in refused.value.message


def test_what_cannot_be_written_or_read_is_told(run, project, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(GroundCastError, match=r"r\.pdf cannot be written"):
        write_report(run, tmp_path / "file" / "r.pdf", project)
    with pytest.raises(GroundCastError, match=r"holds no report\.json"):
        write_report(tmp_path, tmp_path / "r.pdf", project)


def test_the_dialog_writes_keeps_the_layout_and_saves_it_as_a_template(qtbot, run, project, tmp_path):
    opened = []
    dialog = ReportDialog(str(run), (), opened.append)
    qtbot.addWidget(dialog)
    dialog.show()
    ended = lambda: qtbot.waitUntil(dialog.write.isEnabled, timeout=60000)  # noqa: E731
    dialog.target.setFilePath(str(tmp_path / "dock.pdf"))
    dialog.template.setFilePath("")
    for box in (dialog.html, dialog.keep):
        box.setChecked(True)
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert not dialog.write.isEnabled() and dialog.cancel.isVisible() and dialog.progress.isVisible()
    ended()
    assert (tmp_path / "dock.pdf").is_file() and (tmp_path / "dock.html").is_file()
    assert "dock.pdf, dock.html" in dialog.notice.text()
    qtbot.mouseClick(dialog.findChild(QPushButton, "gcEditReport"), Qt.MouseButton.LeftButton)
    assert [layout.name() for layout in opened] == ["GroundCast report · Run 3 · Trend and season"]
    dialog.make()
    ended()
    assert len(project.layoutManager().layouts()) == 1
    dialog.save_as_template(tmp_path / "mine.qpt")
    assert (tmp_path / "mine.qpt").is_file() and dialog.template.filePath().endswith("mine.qpt")
    dialog.target.setFilePath(str(tmp_path / "mine.qpt" / "x.pdf"))
    dialog.make()
    ended()
    assert dialog.notice.kind == "error" and "x.pdf cannot be written" in dialog.notice.text()


def test_after_a_rename_the_new_layout_takes_the_place_of_the_old_one(qtbot, run, project, tmp_path):
    """Its name holds that of the run: each name left a layout behind."""
    dialog, manager = ReportDialog(str(run)), project.layoutManager()
    qtbot.addWidget(dialog)
    dialog.keep.setChecked(True)
    names = lambda: {layout.name() for layout in manager.layouts()}  # noqa: E731
    for name in ("GroundCast report · Run 3", "GroundCast report · With rain"):
        dialog._keep(named(project, name))
        assert names() == {name} and dialog.layout_name == name
    manager.layouts()[0].setName("Mine")
    dialog._keep(named(project, "GroundCast report · Run 3"))
    assert names() == {"Mine", "GroundCast report · Run 3"}


def named(project, name):
    layout = QgsPrintLayout(project)
    layout.setName(name)
    return layout


def test_as_an_algorithm_it_leaves_the_users_project_alone(run, project, tmp_path):
    algorithm = Report().create({})
    given = {"RUN": str(run), "OUTPUT": str(tmp_path / "alg.pdf")}
    found, worked = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert worked and (tmp_path / "alg.pdf").is_file() and found["PAGE"].endswith("alg.html")
    assert not project.mapLayers() and not project.layoutManager().layouts()
    with pytest.raises(QgsProcessingException, match=r"report\.json"):
        algorithm.run(
            given | {"RUN": str(tmp_path)},
            QgsProcessingContext(),
            QgsProcessingFeedback(),
            catchExceptions=False,
        )
