"""Reports and exports of Processing: QGIS answers while they work; they are cancelled, and take layers."""

import threading
import weakref

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.holds import Holds
from groundcast.ui.exporting import package
from groundcast.ui.processing.export import Export
from groundcast.ui.processing.in_turns import _close, taken
from groundcast.ui.processing.report import Report
from groundcast.ui.report import plotting, writing
from groundcast.ui.run_results import RunResults
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason=f"{sample_run.EGMS} is not here")
MOST_HELD_MS = 400


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("processing") / "run-3")


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch, qgis_new_project):
    monkeypatch.setattr("groundcast.ui.exporting.frames.LONGEST", 120)


class Background:
    """An algorithm that QGIS runs in a thread, as its dialog does."""

    def __init__(self, algorithm, given):
        self.algorithm, self.context = algorithm.create({}), QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback, self.ended = QgsProcessingFeedback(), []
        self.task = QgsProcessingAlgRunnerTask(self.algorithm, given, self.context, self.feedback)
        self.task.executed.connect(lambda good, found: self.ended.append((good, found)))
        QgsApplication.taskManager().addTask(self.task)

    def wait(self, qtbot):
        qtbot.waitUntil(lambda: bool(self.ended), timeout=120000)
        return self.ended[0]


def is_threaded(algorithm):
    holder = getattr(QgsProcessingAlgorithm, "Flag", QgsProcessingAlgorithm)
    return not algorithm.create({}).flags() & holder.FlagNoThreading


@pytest.mark.parametrize("name", ["a.gif", "a.kmz", "a.zip", "a.tif"])
def test_an_export_does_not_hold_qgis(qtbot, run, tmp_path, name):
    """It ran in the main thread: QGIS stood still for a whole film, and Cancel could not be clicked."""
    assert is_threaded(Export())
    with Holds(lambda: name) as holds:
        good, found = Background(Export(), {"RUN": str(run), "OUTPUT": str(tmp_path / name)}).wait(qtbot)
    print(f"\n{holds.told()}")
    assert good and (tmp_path / name).is_file() and found["OUTPUT"].endswith(name)
    assert max(holds.held.values()) < MOST_HELD_MS, holds.told()


def test_an_export_is_cancelled_while_it_draws(qtbot, run, tmp_path, monkeypatch):
    began, go_on, drawn = threading.Event(), threading.Event(), []

    def slow(frames):
        for frame in frames:
            drawn.append(frame)
            began.set()
            go_on.wait(10)
            yield frame

    from groundcast.ui.exporting import task

    own = task.frames
    monkeypatch.setattr(task, "frames", lambda *given, **more: slow(own(*given, **more)))
    working = Background(Export(), {"RUN": str(run), "OUTPUT": str(tmp_path / "c.gif")})
    qtbot.waitUntil(began.is_set, timeout=60000)
    working.feedback.cancel()
    go_on.set()
    working.wait(qtbot)
    assert len(drawn) == 1 and not list(tmp_path.iterdir())


def test_one_map_is_exported_with_its_style(run, tmp_path):
    """Processing had no styled map: COG, QML and SLD came from the window only."""
    given = {"RUN": str(run), "OUTPUT": str(tmp_path / "residual.tif"), "KIND": "residual"}
    _, good = Export().create({}).run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert good and {path.suffix for path in tmp_path.iterdir()} >= {".tif", ".qml", ".sld"}
    data = gdal.Open(str(tmp_path / "residual.tif"))
    assert data.RasterCount == sample_run.HOLD_BACK
    assert data.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def test_a_map_that_the_run_has_not_is_told(run, tmp_path):
    given = {"RUN": str(run), "OUTPUT": str(tmp_path / "skill.tif"), "KIND": "skill"}
    with pytest.raises(QgsProcessingException, match="no single map of that kind"):
        Export().create({}).run(given, QgsProcessingContext(), QgsProcessingFeedback(), catchExceptions=False)


def layer_of(kind, crs, shapes):
    """A layer in memory with named features."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string", kind, "memory")
    for name, wkt in shapes:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def layers(run):
    """Lines P1 and P2, P2 away from the run; points a, with values, and b, without."""
    results = RunResults(run)
    box = results.extent()
    _, values, x, y = results.values_in("observed", "A", box)
    results.close()
    at = next(i for i in range(values.shape[1]) if (values[:, i] == values[:, i]).all())
    line = f"LINESTRING({box.xMinimum()} {box.center().y()}, {box.xMaximum()} {box.center().y()})"
    lines = layer_of("LineString", sample_run.CRS, [("P1", line), ("P2", "LINESTRING(0 0, 1000 0)")])
    points = layer_of("Point", sample_run.CRS, [("a", f"POINT({x[at]} {y[at]})"), ("b", "POINT(0 0)")])
    QgsProject.instance().addMapLayers([lines, points])
    return lines.id(), points.id()


def test_a_report_takes_lines_and_points_and_does_not_hold_qgis(qtbot, run, layers, tmp_path, monkeypatch):
    """The algorithm had no parameter for them, and ran in the main thread in one piece."""
    assert is_threaded(Report())
    told = []
    for name in ("draw_series", "draw_profile"):
        own = getattr(plotting.pictures, name)

        def draw(results, values, words, path, own=own):
            told.append((words, QThread.currentThread() == QCoreApplication.instance().thread()))
            return own(results, values, words, path)

        monkeypatch.setattr(plotting.pictures, name, draw)
    given = {"RUN": str(run), "OUTPUT": str(tmp_path / "p.pdf"), "LINES": layers[0], "POINTS": layers[1]}
    with Holds(lambda: "report") as holds:
        working = Background(Report(), given)
        good, found = working.wait(qtbot)
    print(f"\n{holds.told()}")
    assert good, working.feedback.textLog()
    assert (tmp_path / "p.pdf").is_file() and found["PAGE"].endswith("p.html")
    assert [words for words, _ in told[1:]] == ["a", "profile P1"] and all(main for _, main in told)
    assert "P2" in working.feedback.textLog() and "No values at point b" in working.feedback.textLog()
    assert max(holds.held.values()) < MOST_HELD_MS, holds.told()


def test_a_report_is_cancelled_while_it_reads(qtbot, run, tmp_path, monkeypatch):
    began, go_on = threading.Event(), threading.Event()

    def slow(_run):
        began.set()
        go_on.wait(10)
        return {}

    monkeypatch.setattr(plotting, "moving_places", slow)
    working = Background(Report(), {"RUN": str(run), "OUTPUT": str(tmp_path / "c.pdf")})
    qtbot.waitUntil(began.is_set, timeout=60000)
    working.feedback.cancel()
    working.wait(qtbot)
    go_on.set()
    qtbot.wait(100)
    assert not list(tmp_path.iterdir())


def test_what_a_report_that_fails_was_made_of_ends_in_the_main_thread(qtbot, run, tmp_path, monkeypatch):
    """The error's frames came to the thread of the algorithm, and the layout and its project ended there."""
    ends, here, own = [], threading.get_ident(), writing.lay_out

    class Noted:
        def __init__(self, name):
            weakref.finalize(self, lambda: ends.append((name, threading.get_ident())))

    def laid_out(project, *given):
        layout = yield from own(project, *given)
        project.noted, layout.noted = Noted("project"), Noted("layout")
        return layout

    def refused(*_):
        noted = Noted("frame")
        raise OSError(28, "No space left on device", str(noted))
        yield

    monkeypatch.setattr(writing, "lay_out", laid_out)
    monkeypatch.setattr(writing, "write_pdf", refused)
    working = Background(Report(), {"RUN": str(run), "OUTPUT": str(tmp_path / "f.pdf")})
    good, _ = working.wait(qtbot)
    assert not good and "No space left" in working.feedback.textLog()
    qtbot.waitUntil(lambda: len(ends) == 3, timeout=5000)
    assert {thread for _, thread in ends} == {here}
    assert ends.index(("layout", here)) < ends.index(("project", here))


def test_a_step_that_lets_other_events_in_is_closed_after_it(qtbot):
    """A running generator cannot be closed: a slot raised, and what the steps had made stayed."""
    seen = []

    def steps():
        try:
            _close(running)
            seen.append("at work")
            yield
        finally:
            seen.append("closed")

    running = steps()
    next(running)
    assert seen == ["at work"]
    qtbot.waitUntil(lambda: seen == ["at work", "closed"], timeout=5000)


def test_what_the_main_thread_raises_comes_to_the_algorithm(qtbot, run, tmp_path, monkeypatch):
    def full(_folder, _colours):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(package, "_prepared", full)
    with pytest.raises(GroundCastError, match="No space left"):
        taken(package.project_steps(run), QgsProcessingFeedback())
    working = Background(Export(), {"RUN": str(run), "OUTPUT": str(tmp_path / "a.zip")})
    good, _ = working.wait(qtbot)
    assert not good and "No space left" in working.feedback.textLog()
