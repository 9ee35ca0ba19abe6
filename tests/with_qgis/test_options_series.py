"""Settings → Options → GroundCast: the series that are kept for clicks are counted, limited and cleared."""

import os

from groundcast.core import series_copy_room
from groundcast.core.series_copy import Column, SeriesCopy
from groundcast.tests.with_qgis.test_options import options, place  # noqa: F401  fixtures
from groundcast.ui import series_copies, settings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox


def series(place, sizes):  # noqa: F811
    """Copies of unpacked blocks, those used longest ago first."""
    settings.write("cache", str(place / "copies"))
    for number, size in enumerate(sizes):
        copy = SeriesCopy(series_copies.folder(), f"{number}" * 64, 2)
        copy.begin("stack")
        with open(copy.path(Column(0, 0, 1, 1)), "wb") as file:
            file.truncate(size)
        os.utime(copy.folder / "stack.txt", (number, number))
    return series_copies.folder()


def test_series_for_clicks_are_counted_kept_within_their_limit_and_emptied(options, place, monkeypatch):  # noqa: F811
    page, _ = options
    monkeypatch.setattr(series_copy_room, "SHARE_OF_FREE", 1.0)
    folder = series(place, (600_000_000, 700_000_000, 800_000_000))
    page.resources.load()
    assert "No copies yet. Series for clicks take 2.1 GB." in page.resources.cache_size.text()
    assert page.resources.series.isChecked() and page.resources.series_limit.value() == 20
    page.resources.series_limit.setValue(1)
    page.apply()
    assert [path.name for path in folder.iterdir()] == ["2" * 16], "the one used last"
    assert series_copies.room().limit == 1_000_000_000
    page.resources.show_cache()
    QTest.mouseClick(page.resources.empty, Qt.MouseButton.LeftButton)
    box = page.findChild(QMessageBox, "gcEmptyCache")
    assert "800 MB of series" in box.text() and "Clicks read the files again" in box.informativeText()
    delete = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole)
    QTest.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert list(folder.iterdir()) == [] and not page.resources.empty.isEnabled()
    page.resources.series.setChecked(False)
    page.apply()
    assert series_copies.room() is None
