"""Options: the worker environment, where it lies, whether it works, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QMessageBox, QPushButton, QVBoxLayout

from ..worker import environment
from . import settings, threads
from .dialogs.setup import ready_words
from .environment_work import REMOVE, EnvironmentWork
from .tasks import running
from .widgets.build_box import BuildBox
from .widgets.notice import Notice
from .widgets.row import Row
from .widgets.supply_form import SupplyForm
from .words import tr
from .worker_status import WorkerStatus


class EnvironmentGroup(QGroupBox):
    """Status, folder, buttons, proxy and packages. `known(Status)` follows every check.

    Args:
        setup: the plugin's `SetupWindow`.
    """

    known = pyqtSignal(object)

    def __init__(self, setup, parent=None):
        super().__init__(tr("Worker environment"), parent)
        self.setObjectName("gcOptionsEnvironment")
        self.status = WorkerStatus(self)
        self.status.changed.connect(self._show_status)
        self._setup = setup
        setup.ready.connect(self._made)
        self._removing: EnvironmentWork | None = None
        self.notice = Notice("gcOptionsStatus")
        self._make_fields()
        self._make_buttons()
        self.build = BuildBox(self._place)
        self.supply = SupplyForm()
        self.refusal = Notice("gcOptionsRefusal")
        for part in (self.build, self.supply):
            part.edited.connect(self._show_trouble)
        self.folder.fileChanged.connect(lambda _path: self.build.tell())
        self._lay_out()
        self.check()

    def _make_fields(self):
        self.folder = QgsFileWidget()
        self.folder.setObjectName("gcOptionsFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setAccessibleName(tr("Folder of the environment"))
        self.folder.lineEdit().setPlaceholderText(str(environment.folder()))
        self.folder.setFilePath(str(settings.read("environment")))
        self.folder.setToolTip(tr("<b>Folder</b><br>Where the environment lies or will be made."))
        self.python = QgsFileWidget()
        self.python.setObjectName("gcOptionsPython")
        self.python.setAccessibleName(tr("Python of an environment of your own"))
        self.python.lineEdit().setPlaceholderText(tr("The plugin's own"))
        self.python.setFilePath(str(settings.read("python")))
        self.python.setToolTip(
            tr("<b>Own Python</b><br>An environment that you keep yourself, with the packages of the help.")
        )

    def _make_buttons(self):
        self.check_button = self._button("gcOptionsCheck", tr("Check"), self.check)
        self.set_up_button = self._button("gcOptionsSetUp", tr("Set up…"), self.set_up)
        self.repair_button = self._button("gcOptionsRepair", tr("Repair"), self.repair)
        self.remove_button = self._button("gcOptionsRemove", tr("Remove…"), self.ask_to_remove)

    def _button(self, name, label, slot):
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _lay_out(self):
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&Folder"), self.folder)
        form.addRow(tr("Own P&ython"), self.python)
        form.addRow(tr("&Build"), self.build)
        form.labelForField(self.build).setBuddy(self.build.choice)
        row = Row((self.check_button, self.set_up_button, self.repair_button, self.remove_button))
        column = QVBoxLayout(self)
        column.addWidget(self.notice)
        column.addLayout(form)
        for widget in (row, self.supply, self.refusal):
            column.addWidget(widget)

    def save(self) -> None:
        """Keep what is shown, all but what `trouble` speaks of."""
        settings.write("environment", self.folder.filePath())
        settings.write("python", self.python.filePath())
        self.build.save()
        self.supply.save()

    def trouble(self) -> str:
        """What is wrong with the entries, "" for nothing."""
        return self.supply.trouble()

    def _show_trouble(self):
        reason = self.supply.trouble() or self.build.trouble()
        if reason:
            self.refusal.say("warning", reason)
        else:
            self.refusal.clear()

    def check(self) -> None:
        """Look again, at what is shown."""
        self.notice.say("info", tr("Looking at the worker environment…"))
        place = self.folder.filePath() or environment.folder()
        self.status.look(self.python.filePath() or str(environment.python_in(place)))

    def _show_status(self):
        found = self.status.status
        own = bool(self.python.filePath())
        if found.ready:
            self.notice.say("success", ready_words(found))
        elif own and found.code in ("missing", "broken"):
            text = tr("{path} is no Python. Choose the program itself, such as …/bin/python.")
            self.notice.say("error", text.format(path=self.python.filePath()))
        else:
            kind = "info" if found.code == "missing" else "error"
            self.notice.say(kind, f"{found.problem} {found.cure}")
        self.build.tell()
        made = (self._place() / "pyvenv.cfg").is_file()
        none = tr("There is no environment of the plugin's own.")
        kept = tr("The plugin does not change a Python of your own. Clear the field to repair the plugin's.")
        self._offer(self.repair_button, made and not own, kept if own and made else none)
        self._offer(self.remove_button, made, none)
        self.known.emit(found)

    def _offer(self, button, offered, reason):
        button.setEnabled(offered)
        button.setToolTip("" if offered else reason)

    def _place(self):
        return Path(self.folder.filePath() or environment.folder())

    def set_up(self) -> None:
        """Open the set-up."""
        if self._is_refused():
            return
        self.save()
        self._setup.show(self)

    def _is_refused(self) -> bool:
        """Whether the entries stand in the way, which the page then says."""
        self._show_trouble()
        return bool(self.trouble())

    def _made(self):
        self.folder.setFilePath(str(settings.read("environment")))
        self.python.setFilePath(str(settings.read("python")))
        self.build.load()
        self.supply.load()
        self.check()

    def repair(self) -> None:
        """Mend the plugin's own environment, in the set-up's window."""
        if self._is_refused():
            return
        self.save()
        self._setup.show(self, repair=True)

    def ask_to_remove(self) -> None:
        """Remove the environment, once the user has seen its folder's name and agreed."""
        names = running()
        if names:
            text = tr("{name} is still working. Wait for it, or cancel it first.", name=names[0])
            self.notice.say("warning", text)
            return
        text = tr("Remove the folder {place} with all that is in it?", place=self._place())
        box = QMessageBox(QMessageBox.Icon.Question, tr("Remove the environment"), text, parent=self)
        box.setObjectName("gcRemoveEnvironment")
        box.setInformativeText(tr("Results and saved models stay. It can be set up again at any time."))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setEscapeButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(lambda _: self.remove() if box.clickedButton() is remove else None)
        box.open()

    def remove(self) -> None:
        """Delete the plugin's own environment, beside the main thread: it holds ten thousand files."""
        self.save()
        self.notice.say("info", tr("Removing {place}…", place=self._place()))
        self.remove_button.setEnabled(False)
        self._removing = EnvironmentWork(REMOVE)
        self._removing.finished.connect(self._removed)
        threads.start(self._removing)

    def _removed(self):
        if self._removing.reason:
            self.notice.say("error", self._removing.reason)
            self.remove_button.setEnabled(True)
            return
        self.check()
