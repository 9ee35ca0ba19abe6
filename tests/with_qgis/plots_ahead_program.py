"""A program of its own: opens docks of plots as QGIS does, and tells which thread loaded matplotlib.

Prints one JSON line: where matplotlib was imported, whether a plot came, and the longest pauses in ms.
"""

import json
import sys
import threading
import time

from groundcast.tests.with_qgis import sample_run
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

TICK = 5


class Watch:
    """Notes the thread of each first import of a part of matplotlib."""

    def __init__(self):
        self.threads = {}

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "matplotlib":
            self.threads[name] = threading.current_thread() is threading.main_thread()


def pauses(work, done, seconds=20.0):
    """The longest time in ms for which the event loop stood still until `done()`."""
    longest, last = [0.0], [time.monotonic()]
    timer = QTimer()

    def tick():
        now = time.monotonic()
        longest[0], last[0] = max(longest[0], 1000 * (now - last[0]) - TICK), now

    timer.timeout.connect(tick)
    timer.start(TICK)
    QApplication.processEvents()
    work()
    until = time.monotonic() + seconds
    while time.monotonic() < until and not done():
        QApplication.processEvents()
    tick()
    timer.stop()
    return round(longest[0])


def main(folder):
    from groundcast.tests.with_qgis.map_window import map_window
    from groundcast.ui.study import Study
    from groundcast.ui.workbench_docks import Docks

    watch = Watch()
    sys.meta_path.insert(0, watch)
    window = map_window()
    window.addDockWidget = lambda area, dock: window.window.addDockWidget(area, dock)
    window.removeDockWidget = lambda dock: window.window.removeDockWidget(dock)
    window.window.resize(1200, 800)
    docks = Docks(window, Study())
    docks.made.connect(lambda _name, dock: dock.set_run(folder))
    told = {}
    told["series"] = pauses(lambda: docks.show("series"), lambda: docks["series"].plot is not None)
    east, north = (float(v[4000]) for v in sample_run.egms()[:2])
    pick = lambda: docks["series"].pick(QgsPointXY(east, north))  # noqa: E731
    told["click"] = pauses(pick, lambda: docks["series"].has_picture())
    told["profile"] = pauses(lambda: docks.show("profile"), lambda: docks["profile"].plot is not None)
    told["picture"] = docks["series"].has_picture()
    told["main"] = sorted(name for name, main in watch.threads.items() if main)
    told["thread"] = sorted(name for name, main in watch.threads.items() if not main)
    docks.close()
    print(json.dumps(told))
