"""From a click to the drawn curve on a stack of one file a date, before any run: block after block.

    xvfb-run -a PYTHON_OF_QGIS tests/benchmarks/bench_click_files.py FOLDER [--clicks N] [--pause SECONDS]
        [--kept BLOCKS]

FOLDER holds rasters named by date. Prints milliseconds until the series is there and the curve is drawn, the
processor time that the window's own thread takes for it, and how long Qt's events waited at most: of clicks
into a block far from all before, the same after the mouse has rested there for 150 ms, the block beside the
last click `--pause` later, and the same block again.

Then, with `--kept`, the worker unpacks so many blocks into the series copy, in a folder that goes at the end,
and clicks go into them with nothing of them in memory, nor in the system's cache where it can be told so:
while it still unpacks, and after that. The limits are 50 ms for the series and 150 ms for the curve. A busy
machine stretches all but the processor times; its load is printed.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.testing import start_app

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import series_copies
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed import filling
from groundcast.ui.observed.kept_blocks import Room
from groundcast.ui.observed.raster import RasterPlaces, write_stack
from groundcast.ui.observed.results import ObservedResults

REST, MOST = 0.15, 10.0


def pass_time(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


class Clicks:
    """A Series dock with the stack, and clicks into it by column and row."""

    def __init__(self, folder, passing, room=None):
        series_copies.room = lambda: room
        self.places = RasterPlaces(write_stack(folder, Path(passing) / "series.vrt"), "mm")
        self.files = self.places._open
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(self.places.crs))
        self.window = map_window()
        self.window.window.resize(1280, 800)
        self.dock = SeriesDock(self.window)
        self.window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.window.mapCanvas().setDestinationCrs(self.places.crs)
        self.window.mapCanvas().setExtent(self.places.extent())
        self.dock.show()
        self.dock.set_observed(ObservedResults(self.places, "stack"))
        self.drawings = 0
        pass_time(2.0)
        self.files._there()

    def _drawn(self, _event):
        self.drawings += 1

    def watch(self):
        """Count the drawings of the plot, which is there after the first click."""
        self.dock.plot.mpl_connect("draw_event", self._drawn)

    def place(self, column, row):
        a, b, c, d, e, f = (self.places._file._forward[i] for i in (1, 2, 0, 4, 5, 3))
        return QgsPointXY(a * (column + 0.5) + b * (row + 0.5) + c, d * (column + 0.5) + e * (row + 0.5) + f)

    def click(self, column, row, first=False):
        """(ms until the series is there, until it is drawn, longest wait of an event, own processor time)."""
        place, start, own = self.place(column, row), time.perf_counter(), time.thread_time()
        self.dock._found, before = None, self.drawings
        # A series that is there is read by the question whether it is.
        there = time.perf_counter() - start if self.places.is_ready(place) else 0.0
        self.dock.pick(place)
        longest = time.perf_counter() - start
        while time.perf_counter() - start < MOST:
            turn = time.perf_counter()
            if not there and self.places.is_ready(place):
                there = turn - start
            QApplication.processEvents()
            longest = max(longest, time.perf_counter() - turn)
            if self.dock._found is not None and (first or self.drawings > before):
                break
            time.sleep(0.0005)
        drawn = time.perf_counter() - start
        own = time.thread_time() - own
        return 1000 * (there or drawn), 1000 * drawn, 1000 * longest, 1000 * own

    def rest(self, column, row):
        self.dock.tool.aimed.emit(self.place(column, row))
        pass_time(REST)

    def forget(self, block):
        """Nothing of the copy's block is in memory any more."""
        self.files._held.clear()
        if hasattr(os, "posix_fadvise"):
            with open(self.files.kept.copy.path(block), "rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def close(self):
        self.places.close()
        self.dock.unload()
        self.window.window.removeDockWidget(self.dock)
        self.dock.deleteLater()


def told(found):
    """Print the times of each kind of click."""
    for name, times in found.items():
        there, drawn, longest, own = np.array(times).T
        print(
            f"{name:24} series {np.median(there):6.1f} ms (slowest {there.max():6.1f}), ratio "
            f"{np.median(there) / 50:4.1f}; drawn {np.median(drawn):6.1f} ms (slowest {drawn.max():6.1f}), "
            f"ratio {np.median(drawn) / 150:4.1f}; processor {np.median(own):5.1f} ms; events waited at most "
            f"{longest.max():6.1f} ms"
        )
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


def from_files(given, passing):
    """Clicks without a copy on disk."""
    clicks = Clicks(given.folder, passing)
    files = clicks.files._there()
    width, height = files._block
    columns, rows = (size // side for size, side in zip(clicks.files._size, (width, height)))
    rng = np.random.default_rng(0)
    blocks = [(i, j) for i in range(columns) for j in range(rows)]
    blocks = [blocks[i] for i in rng.permutation(len(blocks))]
    print(f"{len(clicks.files._paths)} files, blocks of {width} x {height}, {files.bytes / 1e6:.0f} MB each")
    own = time.process_time()
    files.read(files.column_of(0, 0), 1, lambda: True)
    print(f"one block of each file: {1000 * (time.process_time() - own):.0f} ms of the processor")
    clicks.click(width // 2, height // 2, first=True)
    clicks.watch()
    found = {"far": [], "far, rested": [], "beside": [], "same": []}
    for number, (i, j) in enumerate(blocks[: 2 * given.clicks]):
        column, row = i * width + width // 2, j * height + height // 2
        # What was read beside the clicks before must not count as far.
        clicks.places.close()
        clicks.files._there()
        if number % 2:
            clicks.rest(column, row)
        found["far, rested" if number % 2 else "far"].append(clicks.click(column, row))
        found["same"].append(clicks.click(column + 3, row + 3))
        pass_time(given.pause)
        towards = column + width if i + 1 < columns else column - width
        found["beside"].append(clicks.click(towards, row))
    told(found)
    clicks.close()


def from_copy(given, passing):
    """Clicks into blocks that the worker has unpacked."""
    room = Room(Path(passing) / "copies", 1e15)
    clicks = Clicks(given.folder, passing, room)
    kept = clicks.files.kept
    size = kept.copy.size(clicks.files.all_blocks()[0])
    kept.room = Room(room.root, (given.kept + 0.9) * size)
    clicks.click(5, 5, first=True)
    clicks.watch()
    found, rng = {"far, while it is filled": [], "far, from the copy": []}, np.random.default_rng(1)

    def into(name):
        block = sorted(kept._blocks, key=lambda each: (each.top, each.left))[rng.integers(len(kept))]
        clicks.forget(block)
        found[name].append(clicks.click(block.left + block.width // 3, block.top + block.height // 3))

    begun, longest = time.perf_counter(), 0.0
    own, ready = time.thread_time(), len(kept)
    # Blocks come in the midst of clicks, too: else a click would find none being unpacked.
    filling.IDLE_SECONDS = 0.0
    while not kept.full and time.perf_counter() - begun < given.most:
        turn = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - turn)
        time.sleep(0.002)
        if len(kept) > max(ready, 3):
            ready = len(kept)
            into("far, while it is filled")
    seconds = time.perf_counter() - begun
    print(
        f"{len(kept)} blocks of {size / 1e6:.0f} MB were kept in {seconds:.0f} s with a click after each; "
        f"Qt's events waited at most {1000 * longest:.0f} ms between the clicks; the window's thread took "
        f"{time.thread_time() - own:.1f} s"
    )
    for _ in range(2 * given.clicks):
        into("far, from the copy")
        pass_time(0.2)
    told(found)
    clicks.close()


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--clicks", type=int, default=8)
    words.add_argument("--pause", type=float, default=1.0, help="before the click beside the last one")
    words.add_argument("--kept", type=int, default=0, help="blocks to unpack into the series copy")
    words.add_argument("--most", type=float, default=300.0, help="seconds to wait for them")
    given = words.parse_args()
    start_app()
    with tempfile.TemporaryDirectory() as passing:
        if given.clicks:
            from_files(given, passing)
        if given.kept:
            from_copy(given, passing)


if __name__ == "__main__":
    main()
