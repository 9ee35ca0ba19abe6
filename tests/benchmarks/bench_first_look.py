"""From the choice of a file to what the Add-stack dialog shows of it, against the limit of one second.

    xvfb-run -a PYTHON_OF_QGIS tests/benchmarks/bench_first_look.py SOURCE... [--before SECONDS]

Each source is chosen in a new dialog, once as soon as it is open (a drop) and once after `--before` seconds,
as people need to choose a file. Prints seconds until map and series are seen and until all is checked, the
processor seconds of the worker till then, and their ratios to the limit. A busy machine stretches seconds.
"""

import argparse
import os
import sys
import time
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.testing import start_app

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.ui import settings, warm_reader
from groundcast.ui.dialogs.add_stack import AddStackDialog
from groundcast.worker import environment

LIMIT = 1.0


def processor_seconds():
    """Of the worker process so far; 0 where the system does not tell."""
    process = warm_reader.shared()._process
    try:
        fields = Path(f"/proc/{process.processId()}/stat").read_text().rsplit(")", 1)[1].split()
    except (AttributeError, OSError):
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def until(there, most=300.0):
    """Seconds until `there()`, with Qt's events."""
    start = time.perf_counter()
    while not there() and time.perf_counter() - start < most:
        QApplication.processEvents()
        time.sleep(0.002)
    return time.perf_counter() - start


def look(source, before):
    """(seconds, processor seconds) until seen and until complete."""
    warm_reader.close()
    dialog = AddStackDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    until(lambda: False, before)
    own, start = processor_seconds(), time.perf_counter()
    dialog.take(source)
    times = []
    for there in (
        lambda: dialog.glance.isVisible() or not dialog.preview.reading,
        lambda: not dialog.preview.reading,
    ):
        until(there)
        times.append((time.perf_counter() - start, processor_seconds() - own))
    said = dialog.notice.text()
    dialog.reject()
    dialog.deleteLater()
    return times, said


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("sources", nargs="+")
    words.add_argument("--before", type=float, default=4.0)
    given = words.parse_args()
    start_app()
    settings.read = lambda key, default="": {"python": str(environment.python_in())}.get(key, default)
    for source in given.sources:
        for name, before in (("at once", 0.0), ("while choosing", given.before)):
            times, said = look(source, before)
            print(f"{Path(source).name}, started {name}: {said}")
            for what, (wall, own) in zip(("seen", "complete"), times):
                print(f"    {what:9} {wall:6.2f} s, ratio {wall / LIMIT:5.2f}", end="")
                print(f"   processor {own:5.2f} s, ratio {own / LIMIT:5.2f}")
    warm_reader.close()


if __name__ == "__main__":
    main()
