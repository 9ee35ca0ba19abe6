"""Compare models: which ones, where, how often trained, and by which protocol."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import GroundCastError
from ...models import catalogue
from ..compare_jobs import Asked, require_settings
from ..compare_needs import Setting, cost, first_origin
from ..help_pages import open_page
from ..spoken import translated
from ..widgets.help_key import HelpKey
from ..widgets.model_facts import ModelFacts
from ..widgets.model_list import ModelList
from ..widgets.primary import make_primary
from ..widgets.row import Row
from ..words import tr
from .compare_form import CompareForm
from .models import reasons
from .size import open_at

CHOSEN = ("groundcast", "gler-bigrunet")
HELP = "compare#dialog"
# Letters of the names of models that are seen on the smallest screen.
LEAST = 11


class CompareDialog(QDialog):
    """Emits `asked(compare_jobs.Asked)` once.

    Args:
        setting: the study's data and machine.
        before: what an earlier comparison asked for, to go on in its folder; None for a new one.
        written: gives (command, call of Processing, folder) of what is asked for; None leaves the menu out.
    """

    asked = pyqtSignal(object)

    def __init__(self, setting: Setting, before: Asked | None = None, written=None, parent=None):
        super().__init__(parent)
        self.setObjectName("gcCompareDialog")
        self.setWindowTitle(tr("Go on with a comparison") if before else tr("Compare models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setting, self._written = setting, written
        self._folder = before.folder if before else ""
        self._at_hand = setting.at_hand
        self.form = CompareForm(setting.regions, self)
        self._make_models()
        self._make_words()
        self._lay_out()
        HelpKey(self, HELP, open_page)
        open_at(self, 140, 42)
        self._fill(before or Asked(CHOSEN, setting.chosen, settings=setting.settings, effort="quick"))

    def _make_models(self):
        self.list = ModelList("gcCompareModels", ticks=True, parent=self)
        self.facts = ModelFacts(self)
        # The card scrolls by itself; on a low screen the form below it has the room.
        self.facts.setMinimumHeight(6 * self.fontMetrics().height())
        learned = [entry.name for entry in catalogue.ENTRIES if entry.learned]
        everything = [entry.name for entry in catalogue.ENTRIES]
        self.choices = Row(
            [
                self._button(
                    "gcTickLearned", tr("Learned"), tr("Tick every learned model that fits."), learned
                ),
                self._button("gcTickAll", tr("All"), tr("Tick every model that fits."), everything),
                self._button("gcTickNone", tr("None"), tr("Tick the baselines only."), []),
            ]
        )

    def _button(self, name, label, tip, names):
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda: self.list.tick({*names, *catalogue.BASELINES}))
        return button

    def _make_words(self):
        self.sentence, self.reason = QLabel(), QLabel()
        for label, name in ((self.sentence, "gcCompareSentence"), (self.reason, "gcCompareReason")):
            label.setObjectName(name)
            label.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Cancel)
        self.start = self.buttons.addButton(tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setObjectName("gcCompareStart")
        make_primary(self.start)
        self.copy = self.buttons.addButton(tr("Copy as"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setObjectName("gcCompareCopy")
        self.copy.setAutoDefault(False)
        self.copy.setVisible(self._written is not None)
        menu = QMenu(self.copy)
        menu.addAction(tr("Copy as command"), lambda: self._copy(0))
        menu.addAction(tr("Copy as Processing call"), lambda: self._copy(1))
        self.copy.setMenu(menu)
        for button in self.buttons.buttons():
            button.setAutoDefault(button is self.start)
        self.start.setDefault(True)
        self.buttons.accepted.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))

    def _lay_out(self):
        left, right = QWidget(), QWidget()
        models, more = QVBoxLayout(left), QVBoxLayout(right)
        for column in (models, more):
            column.setContentsMargins(0, 0, 0, 0)
        models.addWidget(self.list, 1)
        models.addWidget(self.choices)
        left.setMinimumWidth(LEAST * self.fontMetrics().horizontalAdvance("m"))
        for widget, stretch in ((self.facts, 1), (self.form, 0), (self.sentence, 0)):
            more.addWidget(widget, stretch)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        # On a low screen the form scrolls.
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(right)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(right.minimumSizeHint().width() + bar)
        split.addWidget(scroll)
        split.setSizes([10, 25])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 5)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(split, 1)
        column.addLayout(below)

    def _fill(self, asked: Asked) -> None:
        self.form.fill(asked)
        self._grey()
        self.list.tick({*asked.models, *catalogue.BASELINES})
        self.form.edited.connect(self._grey)
        self.list.lookedAt.connect(self._look)
        self.list.ticksChanged.connect(self._show)
        self.list.choose(next((n for n in asked.models if n not in catalogue.BASELINES), "groundcast"))
        self._show()

    def _grey(self) -> None:
        """Grey what the first origin has too few dates for, or what does not fit otherwise."""
        setting, form = self.setting, self.form
        count = first_origin(setting.at_hand.dates, form.origins.value(), form.longest())
        self._at_hand = replace(setting.at_hand, dates=count)
        self.list.grey(reasons(catalogue.ENTRIES, form.given(), self._at_hand, setting.unready))
        if self.list.current():
            self._look(self.list.current())

    def _look(self, name: str) -> None:
        self.facts.show_model(name, self.form.given(), self._at_hand, self.list.reason(name))

    def chosen(self) -> Asked:
        """What is asked for now."""
        return self.form.asked(tuple(self.list.ticked()), self._folder)

    def _show(self) -> None:
        """How much work it is, and why it cannot start."""
        wrong = self._wrong()
        self.reason.setText(wrong)
        for button in (self.start, self.copy):
            button.setEnabled(not wrong)
            button.setToolTip(wrong)
        told = "" if wrong else cost(self.chosen(), self.setting)
        self.sentence.setText(" ".join(part for part in (told, self.form.remark()) if part))

    def _wrong(self) -> str:
        if self.setting.blocked:
            return self.setting.blocked
        if not set(self.list.ticked()) - set(catalogue.BASELINES):
            return tr("Tick a model beside the baselines.")
        if self.form.wrong():
            return self.form.wrong()
        try:
            require_settings(self.chosen())
        except GroundCastError as error:
            return translated(str(error))
        return ""

    def _copy(self, which: int) -> None:
        try:
            *texts, self._folder = self._written(self.chosen())
        except GroundCastError as error:
            self.reason.setText(translated(str(error)))
            return
        said = tr("A call of Processing cannot say all of this. Copy the command instead.")
        QApplication.clipboard().setText(texts[which])
        self.reason.setText(tr("It is on the clipboard.") if texts[which] else said)

    def _ask(self) -> None:
        self._show()
        if self.start.isEnabled():
            self.asked.emit(self.chosen())
            self.accept()
