"""Runs inside a real QGIS (`qgis --code`): goes the whole way of a user by clicks, and takes pictures.

Journeys of the tests and of scripts/screenshots go with it. Environment: GROUNDCAST_SHOTS is the folder for
pictures and `outcome.json`; GROUNDCAST_JOURNEYS is this folder. Every wait is on a condition. Measured all
along, for each step, clicks with all that they bring about: the longest pause of the event loop (pauses_ms),
the same without the time that the window waited for a processor (held_ms), and what it computed between two
turns (computed_ms). What the driver itself takes for pictures and for finding widgets is not counted.
"""

import contextlib
import functools
import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QToolButton, QWidget
from qgis.utils import iface, plugins
from window_watch import Watch

OUT = Path(os.environ["GROUNDCAST_SHOTS"])
PATIENCE = 180
TICK = 20
RUNNING = []
FOUND = {}


class Journey:
    """Steps of a generator, one at a time from a timer, so that QGIS's own loop stays in charge."""

    def __init__(self, steps):
        self.steps = steps
        self.label = "start"
        self.watch = Watch(lambda: self.label)
        self.outcome = {**self.watch.found, "notes": {}}
        self.condition = None
        self.since = self.last = time.monotonic()
        self.patience = PATIENCE
        RUNNING.append(self)  # Qt holds the method of a timer only weakly
        self.watchdog = QTimer(iface.mainWindow())
        self.watchdog.timeout.connect(self.unlock)
        self.watchdog.start(1000)
        self.timer = QTimer(iface.mainWindow())
        self.timer.timeout.connect(self.tick)
        self.timer.start(TICK)

    def tick(self):
        self.last = time.monotonic()
        try:
            self.advance(self.last)
        except StopIteration:
            self.end("")
        except Exception:
            self.end(traceback.format_exc())
        self.last = time.monotonic()

    def unlock(self):
        """Close a menu or dialog that nobody asked for: it would hold the step for ever."""
        blocking = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if blocking is not None and time.monotonic() - self.last > 15:
            self.outcome["blocked"] = f"{self.label}: {type(blocking).__name__} {blocking.objectName()}"
            blocking.close()

    def advance(self, now):
        if self.condition is not None:
            with self.watch.not_counted():
                done = self.condition()
            if not done:
                if now - self.since > self.patience:
                    raise TimeoutError(f"{self.label}: nothing happened in {self.patience} s")
                return
            self.condition = None
        self.condition = next(self.steps)
        self.since = time.monotonic()

    def end(self, error):
        self.timer.stop()
        self.watchdog.stop()
        self.watch.stop()
        self.outcome["error"] = error or self.outcome.get("blocked", "")
        if error:
            picture("error")
        (OUT / "outcome.json").write_text(json.dumps(self.outcome, indent=1))
        # QGIS would ask what becomes of an edit session, and wait for an answer.
        for layer in QgsProject.instance().mapLayers().values():
            if getattr(layer, "isEditable", bool)():
                layer.rollBack()
        # As the window's own exit does: a project that goes down with QGIS takes its docks along too early.
        QgsProject.instance().setDirty(False)
        iface.newProject(False)
        QTimer.singleShot(500, QgsApplication.instance().quit)


def not_counted(work):
    """What `work` takes is not held against the window."""

    @functools.wraps(work)
    def done(*words, **named):
        with RUNNING[0].watch.not_counted() if RUNNING else contextlib.nullcontext():
            return work(*words, **named)

    return done


@not_counted
def find(name, kind=QWidget):
    """The live widget called `name`."""
    found = FOUND.get((name, kind))
    # To look through all of QGIS's widgets fifty times a second took a third of a processor.
    if found is None or sip.isdeleted(found) or found.objectName() != name:
        found = iface.mainWindow().findChild(kind, name)
    if found is None:
        raise LookupError(f"no widget {name}")
    FOUND[name, kind] = found
    return found


def click(widget, at=None):
    """A real left click in the middle of a widget, or at a point of it."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def open_menu(button):
    """Click a button that has a menu; a condition that the menu is there.

    A menu holds the click until it is closed, so the click is made by an event of its own.
    """
    QTimer.singleShot(0, lambda: click(button))
    return lambda: isinstance(QApplication.activePopupWidget(), QMenu)


def choose(text):
    """Click the entry of the open menu that begins with `text`; a condition that this was done."""
    menu, done = QApplication.activePopupWidget(), []
    entry = next(each for each in menu.actions() if each.text().replace("&", "").startswith(text))
    place = menu.actionGeometry(entry).center()

    def press():
        done.append(True)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)

    QTimer.singleShot(0, press)
    return lambda: bool(done) and QApplication.activePopupWidget() is not menu


def name_file(path):
    """Type a path into the file dialog that is open, and press Return; a condition that it has closed."""
    dialog = QApplication.activeModalWidget()
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(path))
    QTimer.singleShot(0, lambda: QTest.keyClick(line, Qt.Key.Key_Return))
    return lambda: QApplication.activeModalWidget() is not dialog


@not_counted
def tool_button(action):
    """The toolbar's button of one of our actions."""
    for button in find("gcToolBar").findChildren(QToolButton):
        if button.defaultAction() is not None and button.defaultAction().objectName() == action:
            return button
    raise LookupError(f"no button for {action}")


def click_link(label: QLabel, step: int = 4):
    """Click where the pointer becomes a hand: on a link of a label, found as a user finds it."""
    seen = []
    label.linkActivated.connect(seen.append)
    for y in range(2, label.height(), step):
        for x in range(2, label.width(), step):
            click(label, QPoint(x, y))
            if seen:
                return
    raise LookupError(f"no link in {label.text()!r}")


def map_click(x, y, button=Qt.MouseButton.LeftButton):
    """A click on the canvas at map coordinates: move, press, release, as a hand does."""
    canvas = iface.mapCanvas()
    point = canvas.getCoordinateTransform().transform(x, y)
    at = QPoint(round(point.x()), round(point.y()))
    move(at)
    QTest.mouseClick(canvas.viewport(), button, pos=at)


def move(at, held=Qt.MouseButton.NoButton):
    viewport = iface.mapCanvas().viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(viewport.mapToGlobal(at)),
        Qt.MouseButton.NoButton, held, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def drag(at):
    """The pointer over the map at a pixel, its left button held."""
    move(at, Qt.MouseButton.LeftButton)


def move_to(x, y):
    """The pointer over the map at map coordinates."""
    point = iface.mapCanvas().getCoordinateTransform().transform(x, y)
    move(QPoint(round(point.x()), round(point.y())))


@not_counted
def picture(name):
    """The whole window as a PNG."""
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))


def take_tool(action):
    """Click a tool's button, and wait until the map is in its hand."""
    before = iface.mapCanvas().mapTool()
    click(tool_button(action))
    return lambda: tool_button(action).isChecked() and iface.mapCanvas().mapTool() is not before


def quiet(seconds):
    """A condition that becomes true after a while: for painting to end before a picture."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until and not iface.mapCanvas().isDrawing()


@not_counted
def layer_names():
    return [layer.name() for layer in QgsProject.instance().mapLayers().values()]


def bench():
    """The plugin's workbench."""
    return plugins["groundcast"].workbench


@not_counted
def screen_picture(name):
    """The screen as a PNG: the window, and the dialogs above it."""
    QGuiApplication.primaryScreen().grabWindow(0).save(str(OUT / f"{name}.png"))


def resize(width, height):
    """Give the window this place on the screen, in logical pixels."""
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, width, height)


def drop(path, widget):
    """Drop a file on a widget, as from a file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = widget.rect().center()
    QApplication.sendEvent(widget, QDragEnterEvent(at, copy, mime, left, plain))
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), copy, mime, left, plain))


@not_counted
def moving_place(region=None, share=0.03):
    """Where the forecast goes far down, in map coordinates; of all places a `share` goes further yet."""
    import numpy as np

    results = bench().docks["series"].results
    _, values, x, y = results.values_in("median", region or results.regions[0], results.extent())
    order = np.argsort(values[-1])[: np.isfinite(values[-1]).sum()]
    at = order[int(share * len(order))]
    project = QgsProject.instance()
    found = QgsCoordinateTransform(results.crs, project.crs(), project)
    place = found.transform(QgsPointXY(float(x[at]), float(y[at])))
    return place.x(), place.y()
