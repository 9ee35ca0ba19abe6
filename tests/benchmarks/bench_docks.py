"""From the button of a dock to the dock that is seen, each in a window of its own that nobody has used yet.

    xvfb-run -a PYTHON_OF_QGIS tests/benchmarks/bench_docks.py [RUN_FOLDER] [--profile NAME]

Prints milliseconds for each dock: until it is painted, by the clock and by the window's own processor time,
since a busy machine stretches the first; and the longest that Qt's events were held, by processor time, until
three seconds later, when the plot is there. The Forecast dock opens first; the others open beside it,
with a run where its folder is given, once the parts of plots are loaded (some seconds).
`--profile` lists what one dock spends its time on.
"""

import argparse
import cProfile
import json
import os
import pstats
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package

DOCKS = ("forecast", "series", "profile", "compare")
AFTERWARDS, TICK_MS = 3.0, 1


def wait(application, seconds):
    """Let events be worked through."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.001)


def until_loaded(application, bench):
    """Let the parts of plots come that are loaded while nobody waits for them."""
    from groundcast.ui import plots_ahead

    wait(application, 0.5)
    while plots_ahead.loading() or bench.docks._turns.busy:
        wait(application, 0.2)
    wait(application, 1.0)


class Watch:
    """The longest that the main thread computed between two of Qt's events, in ms."""

    def __init__(self):
        from qgis.PyQt.QtCore import QTimer

        self.longest, self._last = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self):
        now = time.thread_time()
        self.longest, self._last = max(self.longest, 1000 * (now - self._last)), now

    def stop(self):
        """The last stretch counts, too."""
        self._tick()
        self._timer.stop()


def seen(application, dock, began):
    """Let events go on until the dock has been painted."""
    from qgis.PyQt.QtCore import QEvent, QObject

    class Painted(QObject):
        done = False

        def eventFilter(self, watched, event):  # noqa: N802
            self.done = self.done or event.type() == QEvent.Type.Paint
            return False

    painted = Painted()
    dock.widget().installEventFilter(painted)
    while not painted.done and time.monotonic() - began < 20:
        application.processEvents()
    dock.widget().removeEventFilter(painted)


def measure(name, run, profiled):
    """One dock in this process; gives the figures as a line of JSON."""
    from qgis.PyQt.QtWidgets import QApplication
    from qgis.testing import start_app

    start_app()
    from groundcast.tests.with_qgis.qgis_window import qgis_window
    from groundcast.ui.workbench import Workbench

    application, bench = QApplication.instance(), Workbench(qgis_window())
    bench.build()
    qgis_window().window.show()
    wait(application, 0.5)
    if name != "forecast":
        bench.docks.show("forecast")
        if run:
            bench.docks.set_run(run)
        until_loaded(application, bench)
    profile, watch = cProfile.Profile(), Watch()
    began, worked = time.monotonic(), time.thread_time()
    if profiled:
        profile.enable()
    bench.docks.show(name)
    called = time.thread_time() - worked
    seen(application, bench.docks[name], began)
    figures = {"clock": time.monotonic() - began, "processor": time.thread_time() - worked, "call": called}
    wait(application, AFTERWARDS)
    profile.disable()
    watch.stop()
    if profiled:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(60)
    told = {key: round(1000 * value) for key, value in figures.items()}
    print(json.dumps(told | {"longest": round(watch.longest)}), flush=True)
    bench.take_down()


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("run", nargs="?", default="")
    words.add_argument("--profile", default="")
    words.add_argument("--only", default="")
    asked = words.parse_args()
    if asked.only or asked.profile:
        measure(asked.only or asked.profile, asked.run, bool(asked.profile))
        return
    with tempfile.TemporaryDirectory() as compiled:
        figures_of("compare", asked.run, compiled)  # which compiles the modules, as an earlier session has
        for name in DOCKS:
            tell(name, figures_of(name, asked.run, compiled))


def figures_of(name, run, compiled):
    """Of a dock in a process of its own."""
    given = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    call = [sys.executable, __file__, run, "--only", name]
    given |= {"PYTHONPYCACHEPREFIX": compiled}
    lines = subprocess.run(call, capture_output=True, text=True, check=False, env=given).stdout.splitlines()
    return json.loads(next(line for line in lines if line.startswith("{")))


def tell(name, found):
    """One line for a dock."""
    print(
        f"{name}: seen after {found['clock']} ms, {found['processor']} ms of the processor "
        f"({found['call']} ms in the call); events held {found['longest']} ms at most"
    )


if __name__ == "__main__":
    main()
