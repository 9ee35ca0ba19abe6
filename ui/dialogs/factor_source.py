"""What a factor's source holds, at a glance, and what can be corrected of it before it is taken."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from .. import settings, source_words
from ..preview import Preview
from ..widgets.choice import choice
from ..widgets.date_strip import DateStrip
from ..widgets.glance import Glance
from ..widgets.notice import Notice
from ..words import tr
from .add_stack_findings import Findings
from .add_stack_guesses import GuessOptions
from .crs_field import crs_field, show_found, words_of

KEYS = ("variable", "unit", "crs", "years", "no_data", "date_order", "first_day")


class FactorSource(QWidget):
    """Looks at a factor as a run reads it; `changed` tells whenever more is known or chosen.

    Args:
        options: of the factor, by the names of `core.source`.
    """

    changed = pyqtSignal()

    def __init__(self, name: str, path: str, options: dict, parent=None):
        super().__init__(parent)
        self._name, self._path = name, path
        # What this window does not show stays as it was chosen elsewhere.
        self._kept = {key: value for key, value in options.items() if key not in KEYS}
        self._own_crs = bool(options.get("crs"))
        self._over = False
        self.preview = Preview(self, ("--glance",))
        self.preview.changed.connect(self._show)
        self._make_view()
        self._make_fields(options)
        self._lay_out()
        # Once the window stands: the reader's first words come at once.
        QTimer.singleShot(0, self.look)

    def _make_view(self):
        self.notice = Notice("gcFactorNotice")
        self.notice.linkActivated.connect(lambda _link: self.preview.again())
        self.strip = DateStrip()
        self.strip.setObjectName("gcFactorStrip")
        self.glance, self.findings = Glance(), Findings()
        self.glance.setObjectName("gcFactorGlance")

    def _make_fields(self, options):
        self.variable = self._combo("gcFactorVariable", options.get("variable", ""))
        self.variable.setToolTip(
            tr(
                "<b>Variable</b><br>One of those in the file, a band, or a part of the names of files or "
                "columns; others can be typed."
            )
        )
        self.unit = self._combo("gcFactorUnit", options.get("unit", ""))
        self.unit.setToolTip(tr("<b>Unit</b><br>Of the values, where the source is silent or wrong."))
        self.crs = crs_field("gcFactorCrs", options.get("crs", ""))
        self.crs.crsChanged.connect(self._crs_chosen)
        self.years = QLineEdit(", ".join(str(year) for year in options.get("years") or ()))
        self.years.setObjectName("gcFactorYears")
        self.years.setPlaceholderText(tr("first, last; empty: as long as the deformation lasts"))
        self.years.setToolTip(tr("<b>Years</b><br>Over which the months are repeated, every year the same."))
        self.years.editingFinished.connect(self.look)
        self.guessed = GuessOptions(options)
        self.guessed.changed.connect(self.look)

    def _combo(self, name, chosen) -> QComboBox:
        made = choice(name, [])
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.lineEdit().setPlaceholderText(tr("As found"))
        made.setEditText(chosen)
        made.activated.connect(self.look)
        made.lineEdit().editingFinished.connect(self.look)
        return made

    def _lay_out(self):
        form = QFormLayout(self)
        for widget in (self.notice, self.strip, self.glance, self.findings):
            form.addRow(widget)
        form.addRow(tr("Varia&ble"), self.variable)
        form.addRow(tr("&Unit"), self.unit)
        form.addRow(tr("&CRS"), self.crs)
        form.addRow(tr("&Years"), self.years)
        form.addRow(self.guessed)

    def options(self) -> dict:
        """What was chosen, as options of a source; nothing for what is to be taken as found."""
        chosen = {
            **self._kept,
            "variable": self.variable.currentText().strip(),
            "unit": self.unit.currentText().strip(),
            "crs": words_of(self.crs) if self._own_crs else "",
            "years": [] if self.problem() else self._years(),
            **self.guessed.value(),
        }
        return {key: value for key, value in chosen.items() if value}

    def problem(self) -> str:
        """Why the fields cannot be used, "" where they can."""
        years = self._years()
        typed = self.years.text().strip()
        if typed and not (len(years) == 2 and 1900 <= years[0] <= years[1] <= 2100):
            return tr("The years need the first and the last one, like 1991, 2020.")
        return self.guessed.problem()

    def _years(self) -> list[int]:
        parts = [part.strip() for part in self.years.text().replace("–", ",").split(",") if part.strip()]
        return [int(part) for part in parts] if all(part.isdecimal() for part in parts) else []

    def look(self, *_) -> None:
        """Ask the worker what the source holds as it is told now."""
        if self._over:
            # A field that loses the keyboard to the closing window tells of its text once more.
            return
        if settings.is_set_up():
            self.preview.look(self._path, None, self.options() | {"kind": self._name})
        self._show()

    def stop(self) -> None:
        """Give the reading up for good."""
        self._over = True
        self.preview.forget()

    def _show(self):
        preview, info = self.preview, self.preview.info
        self._tell()
        self.strip.show_dates(preview.dates, preview.missing, 0)
        self.glance.show_info(info, preview.dates)
        self.findings.show_info(info, "")
        if info or not preview.reading:
            self._show_variables(info)
            self.guessed.show_info(info, preview.problem)
        self.unit.lineEdit().setPlaceholderText(self._found(info.get("unit", "")))
        if info.get("crs") and not self._own_crs:
            show_found(self.crs, info["crs"])
        monthly = info.get("reader") == "climatology" or bool(self.years.text())
        self.years.setVisible(monthly)
        self.layout().labelForField(self.years).setVisible(monthly)
        self.changed.emit()

    def _found(self, what: str) -> str:
        return tr("As found: {what}", what=what) if what else tr("As found")

    def _show_variables(self, info):
        typed = self.variable.currentText()
        for name in source_words.variables(info, self.preview.problem):
            if self.variable.findText(name) < 0:
                self.variable.addItem(name)
        # A list that was empty takes its first entry by itself.
        self.variable.setCurrentIndex(self.variable.findText(typed) if typed else -1)
        self.variable.setEditText(typed)

    def _tell(self):
        preview = self.preview
        if not settings.is_set_up():
            self.notice.say("info", tr("The worker environment is not set up yet. Set it up first."))
        elif preview.problem:
            several = source_words.SEVERAL.search(preview.problem)
            self.notice.say("warning" if several else "error", preview.problem_told())
        elif problem := self.problem():
            self.notice.say("warning", problem)
        elif preview.reading or not preview.info:
            self.notice.say("info", tr("Reading…"))
        else:
            told = " · ".join(part for part in (preview.facts(), preview.years()) if part)
            self.notice.say("success", told)

    def _crs_chosen(self, *_):
        self._own_crs = self.crs.crs().isValid()
        self.look()
