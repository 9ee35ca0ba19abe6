"""What goes on in the background when the plugin is unloaded: it is given up, and tells nobody."""

from pathlib import Path
from threading import Event

import groundcast
import pytest
from groundcast.tests.with_qgis.test_plugin import settle, window  # noqa: F401
from groundcast.ui import conversion, settings
from groundcast.ui.exporting import asking
from groundcast.ui.exporting import task as exporting
from qgis.core import QgsApplication, QgsProject

SLEEPS = "#!/bin/sh\necho $$ > {folder}/pid\nexec sleep 600\n"


@pytest.fixture
def plugin(window, tmp_path):  # noqa: F811
    """A plugin that is not unloaded by the fixture, and a worker that sleeps."""
    worker = tmp_path / "python"
    worker.write_text(SLEEPS.format(folder=tmp_path))
    worker.chmod(0o755)
    settings.write("python", str(worker))
    settings.write("results", str(tmp_path))
    made = groundcast.classFactory(window)
    made.heard_before = listeners()
    made.initGui()
    yield made
    QgsApplication.taskManager().cancelAll()
    settle()


def listeners():
    """How many hear of another project."""
    return QgsProject.instance().receivers(QgsProject.instance().cleared)


def told(file):
    return file.exists() and bool(file.read_text().strip())


def test_unloading_ends_the_worker_of_a_conversion_and_lets_the_project_go(plugin, tmp_path, qtbot):
    heard = []
    task = conversion.start(str(tmp_path / "a.h5"), {}, ".tif")
    task.ended.connect(heard.append)
    qtbot.waitUntil(lambda: told(tmp_path / "pid"), timeout=20000)
    pid = (tmp_path / "pid").read_text().strip()
    plugin.unload()
    assert listeners() == plugin.heard_before
    qtbot.waitUntil(lambda: not Path(f"/proc/{pid}").exists(), timeout=10000)
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().tasks(), timeout=10000)
    assert not heard and not QgsProject.instance().mapLayers()


def test_unloading_gives_an_export_up_and_tells_nothing(plugin, tmp_path, qtbot, monkeypatch):
    begun, ended, heard = Event(), Event(), []

    def write(_folder, _target, is_cancelled):
        begun.set()
        for _ in range(1000):
            if is_cancelled():
                ended.set()
                return
            Event().wait(0.01)

    monkeypatch.setattr(exporting, "write_zip", write)
    monkeypatch.setattr(asking, "project_steps", lambda _folder: iter(()))
    exports = plugin.workbench.exports
    monkeypatch.setattr(exports, "_say", lambda *words: heard.append(words))
    exports.start(tmp_path, tmp_path / "run.zip")
    qtbot.waitUntil(begun.is_set, timeout=10000)
    assert "being made ready" in heard.pop()[0]
    plugin.unload()
    qtbot.waitUntil(ended.is_set, timeout=10000)
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().tasks(), timeout=10000)
    assert not heard
