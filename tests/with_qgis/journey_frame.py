"""Runs inside a real QGIS: the plugin is unloaded and loaded again; QGIS is closed while a run goes on."""

import os
import sys
import threading
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QDockWidget,
    QMenu,
    QMessageBox,
    QToolBar,
    QWidget,
)
from qgis.utils import iface

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])
from window_driver import OUT, Journey, QTimer, picture, quiet

WAITING = """#!{python}
import sys
sys.stdin.read()
"""


def bench():
    return qgis.utils.plugins["groundcast"].workbench


def left():
    """Names of everything of ours in QGIS."""
    window = iface.mainWindow()
    kinds = (QAction, QDockWidget, QToolBar, QMenu, QDialog)
    names = [w.objectName() for kind in kinds for w in window.findChildren(kind)]
    menus = [action.text() for action in iface.pluginMenu().actions() if "GroundCast" in action.text()]
    providers = [p.id() for p in QgsApplication.processingRegistry().providers() if p.id() == "groundcast"]
    threads = [thread.name for thread in threading.enumerate() if thread.name.startswith("groundcast")]
    pool = QApplication.instance().findChild(QThreadPool, "gcThreads")
    works = ["working"] * (pool.activeThreadCount() if pool is not None else 0)
    return sorted(name for name in names if name.startswith("gc")) + menus + providers + threads + works


def open_everything(note):
    for name in ("forecast", "series", "profile", "compare", "water"):
        began = time.process_time()
        bench().docks.show(name)
        QApplication.processEvents()
        note[f"cpu ms, {name}"] = round(1000 * (time.process_time() - began))
        yield quiet(0.3)
    bench().shell.setup.show()
    bench().show_models()
    QTimer.singleShot(0, bench().shell.show_options)
    yield lambda: bench().shell.options.page is not None
    page = bench().shell.options.page
    yield lambda: page.environment.status.status is not None and page.isVisible()
    note["options"] = page.environment.notice.kind
    picture("options")
    page.window().reject()
    yield quiet(0.5)
    iface.locatorSearch("gc ")
    yield quiet(0.5)
    iface.mainWindow().activateWindow()


def has_options_page(told):
    """Ask QGIS's options for the plugin's page; they are modal, so a timer looks and closes."""

    def look():
        dialog = next((w for w in QApplication.topLevelWidgets() if w.objectName() == "QgsOptionsBase"), None)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(200, look)
            return
        told.append(dialog.findChild(QWidget, "mGroundCastOptions") is not None)
        dialog.reject()

    QTimer.singleShot(200, look)
    iface.showOptionsDialog(iface.mainWindow(), "")


def waiting_run():
    """A run whose worker waits until it is told to end."""
    from groundcast.ui import jobs, settings

    folder = OUT / "run-1-linear"
    folder.mkdir(exist_ok=True)
    program = OUT / "python"
    program.write_text(WAITING.format(python=sys.executable))
    program.chmod(0o755)
    settings.write("python", str(program))
    (folder / "job.json").write_text(jobs.Job().to_json())
    queue = bench().docks["forecast"].queue
    queue.add(jobs.Prepared(Path(folder), jobs.Job()), "Run 1")
    return queue


def answer(texts):
    """Choose to stay, as soon as the question is there."""
    box = next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()), None
    )
    if box is None:
        QTimer.singleShot(100, lambda: answer(texts))
        return
    texts.append(box.text())
    next(button for button in box.buttons() if button.text().startswith("Keep")).click()


def steps(note):
    yield quiet(1)
    yield lambda: "groundcast" in qgis.utils.plugins
    note["there"] = len(left())
    yield from open_everything(note)
    qgis.utils.unloadPlugin("groundcast")
    yield quiet(1)
    note["left"] = left()
    pages = []
    QTimer.singleShot(0, lambda: has_options_page(pages))
    yield lambda: pages
    note["page after unload"] = pages[0]
    qgis.utils.loadPlugin("groundcast")
    note["started again"] = qgis.utils.startPlugin("groundcast")
    yield quiet(0.5)
    note["there again"] = len(left())
    bench().show_forecast()
    queue = waiting_run()
    yield lambda: queue.current is not None and queue.current._worker.running
    bench().docks["forecast"].close()
    texts = []
    QTimer.singleShot(0, iface.mainWindow().close)
    QTimer.singleShot(100, lambda: answer(texts))
    yield lambda: texts
    yield quiet(0.3)
    note["asked"], note["stayed"] = texts, iface.mainWindow().isVisible()
    note["still running"] = queue.current is not None and queue.current._worker.running
    worker = queue.current._worker
    qgis.utils.unloadPlugin("groundcast")
    yield lambda: not worker.running
    note["worker ended"] = True


STEPS = []
JOURNEY = Journey(iter(STEPS))
JOURNEY.steps = steps(JOURNEY.outcome["notes"])
