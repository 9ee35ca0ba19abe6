"""The list of a study's runs in step 6: number and name, until when, and the skill of each."""

from __future__ import annotations

import os
from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidgetItem

from ... import run_names, scenario_words, trust_words, words
from ...report_file import read_report
from ...widgets.table import Table
from ...words import tr


class RunList(Table):
    """The newest run on top, and below all of them those that were stopped.

    Args:
        busy: gives the folders of the runs that go on or wait, which are not listed.
    """

    def __init__(self, study, busy: Callable[[], list[str]]):
        super().__init__("gcRunsTree", tr("Runs"), [tr("Run"), tr("Until"), tr("Skill")], 5.5)
        self._study, self._busy = study, busy
        # The names give way: until and skill are seen at any width.
        self.header().setStretchLastSection(False)
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate((modes.Stretch, modes.ResizeToContents, modes.ResizeToContents)):
            self.header().setSectionResizeMode(column, mode)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def current(self) -> str:
        """The folder of the selected run, "" without one."""
        items = self.selectedItems()
        return items[0].data(0, Qt.ItemDataRole.UserRole) if items else ""

    def stopped(self) -> list[str]:
        """Folders of the study's runs that have no results and do not go on, oldest first."""
        busy = self._busy()
        return [folder for folder in self._study.unfinished if folder not in busy]

    def folders(self) -> list[str]:
        """Those of all runs that are listed, from the top."""
        return [*reversed(self._study.runs), *reversed(self.stopped())]

    def fill(self) -> None:
        """List the runs as they are now; the selected one stays so, else the newest is."""
        selected, folders = self.current(), self.folders()
        self.blockSignals(True)
        self.clear()
        for folder in folders:
            self.addTopLevelItem(self._item(folder))
        self.blockSignals(False)
        self.choose(selected if selected in folders else "")

    def choose(self, folder: str) -> None:
        """Select a run, the first one for ""."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if not folder or item.data(0, Qt.ItemDataRole.UserRole) == folder:
                self.setCurrentItem(item)
                return

    def counted(self) -> str:
        """How many there are, in words."""
        count, stopped = len(self._study.runs), len(self.stopped())
        single = tr("1 run") if count == 1 else tr("{n} runs", n=count)
        parts = [single] if count else []
        parts += [tr("{n} stopped", n=stopped)] if stopped else []
        return ", ".join(parts) or tr("no run yet")

    def _item(self, folder: str) -> QTreeWidgetItem:
        number = words.run_number(os.path.basename(folder)) or self.folders()[::-1].index(folder) + 1
        name, until, skill = self._cells(folder, read_report(folder))
        item = QTreeWidgetItem([f"{number} · {name}", until, skill])
        item.setData(0, Qt.ItemDataRole.UserRole, folder)
        item.setToolTip(0, f"{item.text(0)}\n{folder}")
        item.setToolTip(2, tr("How much smaller the RMSE is than the best baseline's."))
        return item

    def _cells(self, folder: str, report: dict | None) -> tuple[str, str, str]:
        if report is None:
            state = tr("stopped") if folder in self._study.unfinished else tr("no result")
            return os.path.basename(folder), state, ""
        label = run_names.given(folder) or words.label_of(report["model"]["name"])
        if not run_names.given(folder) and scenario_words.is_scenario(report):
            label = scenario_words.changes(report)
        return label, report["dates"]["forecast"][-1], trust_words.in_a_cell(report)
