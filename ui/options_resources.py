"""Options: what a run may use of this computer, and the copies that are kept for the map."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.gui import QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QMessageBox,
    QPushButton,
)

from . import cache, series_copies, settings, worker_limits
from .widgets.row import Row
from .words import memory, tr

GB_TO_MB = 1000
MOST_GB = 4096


class ResourcesGroup(QGroupBox):
    """Device, threads, memory limit; folder, size and limit of the copies."""

    def __init__(self, parent=None):
        super().__init__(tr("This computer"), parent)
        self.setObjectName("gcOptionsResources")
        self._make_device()
        self.threads = self._spin("gcThreads", worker_limits.cores(), "", tr("Automatic"))
        self.threads.setToolTip(
            tr("<b>Threads</b><br>Of each library in the worker. Fewer leave more of the computer to you.")
        )
        self.memory = self._spin("gcMemoryLimit", MOST_GB, tr(" GB"), tr("No limit"))
        self.memory.setToolTip(
            tr("<b>Memory limit</b><br>A run that needs more ends with a message, and QGIS goes on.")
        )
        self._make_cache()
        self._lay_out()
        self.load()

    def _spin(self, name, most, suffix, special):
        spin = QgsSpinBox()
        spin.setObjectName(name)
        spin.setRange(0, most)
        spin.setClearValue(0, special)
        spin.setSuffix(suffix)
        return spin

    def _make_device(self):
        self.device = QComboBox()
        self.device.setObjectName("gcDefaultDevice")
        self.device.setToolTip(
            tr("<b>Device</b><br>Where models are trained, unless step 5 of the dock says otherwise.")
        )
        self.device.addItem(tr("Automatic (the fastest)"), "auto")
        self.device.addItem(tr("Processor"), "cpu")

    def _make_cache(self):
        self.cache = QgsFileWidget()
        self.cache.setObjectName("gcCacheFolder")
        self.cache.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.cache.setAccessibleName(tr("Folder of the copies"))
        self.cache.lineEdit().setPlaceholderText(tr("Beside the results"))
        self.cache.setToolTip(
            tr("<b>Copies for the map</b><br>Of data that QGIS cannot draw: HDF5, netCDF, folders, tiles.")
        )
        self.cache_size = QLabel()
        self.cache_size.setObjectName("gcCacheSize")
        self.cache_size.setWordWrap(True)
        self.cache.fileChanged.connect(self._show_folder)
        self.cache_limit = self._spin("gcCacheLimit", MOST_GB, tr(" GB"), tr("No limit"))
        self.cache_limit.setToolTip(
            tr("<b>Keep at most</b><br>The oldest copies that no layer of the project shows go first.")
        )
        self._make_series()
        self.empty = QPushButton(tr("Empty…"))
        self.empty.setObjectName("gcCacheEmpty")
        self.empty.setAutoDefault(False)
        self.empty.clicked.connect(lambda _checked=False: self.ask_to_empty())

    def _make_series(self):
        self.series = QCheckBox(tr("Unpack compressed rasters ahead for fast clicks"))
        self.series.setObjectName("gcSeriesCopy")
        self.series.setToolTip(
            tr(
                "<b>Fast clicks</b><br>Compressed rasters, one file for each date, are unpacked beside "
                "the copies while you do nothing. Files that change are read again."
            )
        )
        self.series_limit = QgsSpinBox()
        self.series_limit.setObjectName("gcSeriesCopyLimit")
        self.series_limit.setRange(1, MOST_GB)
        self.series_limit.setClearValue(series_copies.DEFAULT_GB)
        self.series_limit.setSuffix(tr(" GB"))
        self.series_limit.setToolTip(
            tr(
                "<b>Series at most</b><br>And never more than a quarter of the free disk. "
                "Data used longest ago go first."
            )
        )
        self.series.toggled.connect(self.series_limit.setEnabled)

    def _lay_out(self):
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&Device"), self.device)
        form.addRow(tr("&Threads"), self.threads)
        form.addRow(tr("&Memory limit"), self.memory)
        form.addRow(tr("&Copies for the map"), self.cache)
        form.addRow(tr("&Keep at most"), self.cache_limit)
        form.addRow(self.series)
        form.addRow(tr("&Series at most"), self.series_limit)
        form.addRow("", self.cache_size)
        form.addRow("", Row((self.empty,)))

    def load(self) -> None:
        """Show what is kept."""
        self._choose_device(settings.device())
        self.threads.setValue(worker_limits.threads())
        self.memory.setValue(-(-worker_limits.memory_mb() // GB_TO_MB))
        self.cache.setFilePath(str(settings.read("cache")))
        self.cache_limit.setValue(cache.limit_gb())
        self.series.setChecked(series_copies.are_kept())
        self.series_limit.setEnabled(self.series.isChecked())
        self.series_limit.setValue(series_copies.limit_gb())
        self.show_cache()

    def show_devices(self, status) -> None:
        """Offer what the worker found; a device that is chosen and not found stays in the list."""
        wanted = self.device.currentData()
        while self.device.count() > 1:
            self.device.removeItem(1)
        for found in status.devices or ({"value": "cpu", "name": tr("Processor")},):
            size = found.get("memory_bytes") or 0
            name = tr("{name}, {size}", name=found["name"], size=memory(size)) if size else found["name"]
            self.device.addItem(name, found["value"])
        self._choose_device(wanted)

    def _choose_device(self, name):
        if self.device.findData(name) < 0:
            self.device.addItem(tr("{name} (not found now)", name=name), name)
        self.device.setCurrentIndex(self.device.findData(name))

    def show_cache(self) -> None:
        """Say how much room the copies take."""
        count, size, series = len(cache.copies()), cache.size(), series_copies.size()
        told = tr("{n} copies take {size}.", n=count, size=memory(size)) if count else tr("No copies yet.")
        if series:
            told += " " + tr("Series for clicks take {size}.", size=memory(series))
        self.cache_size.setText(told)
        self.cache_size.setToolTip(str(settings.cache_folder()))
        self.empty.setEnabled(bool(cache.spare() or series))
        reason = tr("Every copy is shown by the open project.") if count else tr("There are no copies.")
        self.empty.setToolTip("" if self.empty.isEnabled() else reason)

    def _show_folder(self, _path: str = "") -> None:
        """Say at once what keeps a folder from being one for copies."""
        place = Path(self.cache.filePath() or settings.cache_folder())
        there = next((each for each in (place, *place.parents) if each.exists()), place)
        if there.is_dir() and os.access(there, os.W_OK):
            self.show_cache()
        else:
            text = tr("Nothing can be written to {path}. Choose another folder.", path=place)
            self.cache_size.setText(text)

    def ask_to_empty(self) -> None:
        """Delete the copies, once the user has seen which and agreed."""
        count, series, place = len(cache.spare()), series_copies.size(), settings.cache_folder()
        text = tr("Delete {n} copies in {place}?", n=count, place=place)
        if series:
            size = memory(series)
            text = tr("Delete {n} copies and {size} of series in {place}?", n=count, size=size, place=place)
        box = QMessageBox(QMessageBox.Icon.Question, tr("Empty the copies"), text, parent=self)
        box.setObjectName("gcEmptyCache")
        told = tr("The open project keeps its copies. Layers of other projects lose theirs.")
        if series:
            told += " " + tr("Clicks read the files again, until the data are next opened.")
        box.setInformativeText(told)
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda _: self._empty() if box.clickedButton() is delete else None)
        box.open()

    def _empty(self):
        cache.empty()
        series_copies.empty()
        self.show_cache()

    def save(self) -> None:
        """Keep what is shown."""
        settings.write("device", self.device.currentData())
        settings.write(worker_limits.THREADS, self.threads.value())
        settings.write(worker_limits.MEMORY, self.memory.value() * GB_TO_MB)
        settings.write("cache", self.cache.filePath())
        settings.write(cache.LIMIT_GB, self.cache_limit.value())
        settings.write(series_copies.ON, "yes" if self.series.isChecked() else "no")
        settings.write(series_copies.LIMIT_GB, self.series_limit.value())
        cache.trim()
        series_copies.trim()
