"""Which profile lines are drawn together stays in the study: saved with the project, and found again."""

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.study import Memory, Study
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


def line(north):
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    return QgsGeometry.fromPolylineXY([QgsPointXY(x - 300, y + north), QgsPointXY(x + 300, y + north)])


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def opened(qgis_new_project, run, tmp_path, monkeypatch):
    """(study) → a dock of the run, taken down after the test."""
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    window, made = map_window(), []

    def open_dock(study):
        dock = ProfileDock(window, None, study)
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.set_run(run)
        dock.show()
        QApplication.processEvents()
        made.append(dock)
        return dock

    yield open_dock
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    QgsProject.instance().clear()


def draw(dock, count=3):
    for i in range(count):
        dock.drawn(line(100 * i), dock.results.crs)


def test_lines_together_come_back_with_the_project(opened, tmp_path):
    project, study = QgsProject.instance(), Study()
    memory = Memory(study, project)
    dock = opened(study)
    draw(dock)
    dock.lines.take(["P1"])
    assert study.profile_lines == ["P3", "P1"] and dock.lines.names() == ["P1", "P3"]
    dock.line_box.textActivated.emit("P2")
    dock.line_box.setCurrentText("P2")
    dock.lines.take(["P1"])
    dock.layer.save()
    assert project.write(str(tmp_path / "study.qgz"))
    memory.close()
    project.clear()
    again = Study()
    memory = Memory(again, project)
    try:
        assert project.read(str(tmp_path / "study.qgz"))
        new = opened(again)
        assert new.line_box.currentText() == "P2" and [n.name for n in new.named] == ["P1", "P2"]
        assert new.plot.objectName() == "gcLinesPlot" and new.lines.button.text() == "2 lines"
        # The dock that was open before follows the layer of the project as it is now.
        dock.run_changed()
        new.layer.begin(new.layer.layer())
        new.layer.layer().deleteFeatures([f.id() for f in new.layer.features() if f["name"] == "P1"])
        QApplication.processEvents()
        assert [dock.line_box.itemText(i) for i in range(dock.line_box.count())] == ["P2", "P3"]
    finally:
        memory.close()


def test_another_study_has_lines_of_its_own(opened, qtbot):
    study = Study()
    dock = opened(study)
    draw(dock)
    dock.lines.take(["P1", "P2"])
    study.become(Study(profile_lines=["P1"]))
    assert dock.line_box.currentText() == "P1" and dock.lines.names() == ["P1"]
    qtbot.waitUntil(lambda: not dock.named)
    study.become(Study(profile_lines=["P2", "P3", "gone"]))
    assert dock.lines.names() == ["P2", "P3"]
    qtbot.waitUntil(lambda: [n.name for n in dock.named] == ["P2", "P3"])


def test_a_run_and_its_lines_that_come_together_are_read_once(opened, run, qtbot, monkeypatch):
    """A project that was opened brought both, and its profile was read twice while the window stood still."""
    study = Study()
    dock = opened(study)
    draw(dock)
    asked, ask = [], dock.reading.ask
    monkeypatch.setattr(dock.reading, "ask", lambda *words: asked.append(1) or ask(*words))
    dock.set_run(run)
    study.become(Study(profile_lines=["P2", "P3"]))
    assert not asked
    qtbot.waitUntil(lambda: [n.name for n in dock.named] == ["P2", "P3"])
    assert len(asked) == 1
