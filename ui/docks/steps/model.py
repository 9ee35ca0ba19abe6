"""Step 4, Model: which model, how far ahead, how many dates to hold back, and its settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsDateEdit, QgsSpinBox
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ....core.dates import usual_interval
from ....models import catalogue
from ... import model_needs
from ...widgets import form_wrap
from ...widgets.model_chooser import ModelChooser
from ...widgets.notice import Notice
from ...widgets.row import Row
from ...widgets.settings_form import SettingsForm
from ...widgets.step import Step, name_the_arrow
from ...widgets.threshold import Threshold, in_words
from ...words import number, tr

HORIZON, HOLD_BACK = 72, 10


class ModelStep(Step):
    """Model, horizon and settings of the study. `edited` tells of every change."""

    edited = pyqtSignal()

    def __init__(self, study, parent=None):
        super().__init__(4, tr("Model"), "gcModelStep", parent)
        self.study = study
        self._filling = False
        self._dates: list[date] = []
        self._said_cadence = 0
        self._suggested, self._may_suggest = HORIZON, False
        self._at_hand = model_needs.AtHand()
        self._make_combo()
        self._make_reach()
        self.problem = Notice("gcModelProblem")
        self.note = Notice("gcModelNotice")
        self.advanced = QgsCollapsibleGroupBoxBasic(tr("Advanced"))
        self.advanced.setObjectName("gcAdvanced")
        self.advanced.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.form = SettingsForm(self.advanced)
        self.form.edited.connect(self._settings_edited)
        self.advanced.setCollapsed(True)
        self.patterns = QPushButton(tr("Number of patterns…"))
        self.patterns.setObjectName("gcPatternsButton")
        self.patterns.setAutoDefault(False)
        self.patterns.clicked.connect(self.show_patterns)
        name_the_arrow(self.advanced, tr("Advanced"))
        self._lay_out()
        self.refresh()

    def _make_combo(self):
        self.combo = ModelChooser()
        self.combo.currentIndexChanged.connect(self._chosen)
        self.browse = QPushButton(tr("Models…"))
        self.browse.setObjectName("gcModelsButton")
        self.browse.setAutoDefault(False)
        self.browse.setToolTip(tr("<b>Models</b><br>What each model is, what it needs, and whether it fits."))
        self.browse.clicked.connect(self.show_models)
        self.needs = QLabel()
        self.needs.setObjectName("gcModelNeeds")
        self.needs.setWordWrap(True)
        self.threshold = Threshold()
        self.threshold.edited.connect(self._threshold_edited)

    def _make_reach(self):
        self.until = QgsDateEdit()
        self.until.setObjectName("gcUntil")
        self.until.setAllowNull(False)
        self.until.setDisplayFormat("yyyy-MM-dd")
        self.until.setCalendarPopup(True)
        self.until.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.until.setToolTip(
            tr("<b>Until</b><br>Past half the observed span a forecast is mostly guesswork.")
        )
        self.until.dateChanged.connect(self._until_edited)
        self.horizon = self._spin("gcHorizon", 1, 9999, HORIZON)
        self.horizon.setShowClearButton(False)
        self.horizon.setSuffix(tr(" dates"))
        # Beside the words lie the arrows, and a frame.
        letters = self.horizon.fontMetrics()
        words = letters.horizontalAdvance(f"999{self.horizon.suffix()}")
        self.horizon.setMinimumWidth(words + 2 * letters.height())
        self.horizon.setToolTip(tr("<b>Horizon</b><br>How many dates to forecast after the last one."))
        self.horizon.valueChanged.connect(self._horizon_edited)
        self.hold_back = self._spin("gcHoldBack", 1, 9999, HOLD_BACK)
        self.hold_back.setSuffix(tr(" dates"))
        self.hold_back.setToolTip(
            tr("<b>Hold back</b><br>The last dates are hidden from training and used to score the forecast.")
        )
        self.hold_back.valueChanged.connect(self._hold_back_edited)

    def _spin(self, name, low, high, clear):
        spin = QgsSpinBox()
        spin.setObjectName(name)
        spin.setRange(low, high)
        spin.setClearValue(clear)
        spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return spin

    def _lay_out(self):
        form = self._form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        chosen = Row((self.combo, self.browse), shares=(1, 0))
        chosen.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form.addRow(tr("&Model"), chosen)
        form.labelForField(chosen).setBuddy(self.combo)
        form.addRow(self.needs)
        reach = Row((self.until, self._or_horizon()), shares=(3, 2))
        reach.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form.addRow(tr("&Until"), reach)
        form.labelForField(reach).setBuddy(self.until)
        form.addRow(tr("Hold &back"), self.hold_back)
        form.addRow(tr("&Threshold"), self.threshold)
        self.until.setAccessibleName(tr("Until"))
        self.horizon.setAccessibleName(tr("Horizon in dates"))
        self.hold_back.setAccessibleName(tr("Dates held back"))
        self.reset = QLabel()
        self.reset.setObjectName("gcSettingsChanged")
        self.reset.linkActivated.connect(lambda _link: self.reset_settings())
        self.body.addLayout(form)
        for widget in (self.problem, self.note, self.advanced, self.patterns, self.reset):
            self.body.addWidget(widget)

    def _or_horizon(self) -> QWidget:
        """The number of dates, which says the same as the date beside it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("or")))
        row.addWidget(self.horizon, 1)
        return holder

    def resizeEvent(self, event):  # noqa: N802
        """Labels above their fields in a narrow dock."""
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        form_wrap.wrap(self._form, self.body.geometry().width() - margins.left() - margins.right())

    def refresh(self) -> None:
        """Show what the study says."""
        self._filling = True
        self.combo.choose(self.study.model)
        self.combo.allow_for(self.study.settings, self.at_hand())
        self.horizon.setValue(int(self.study.horizon))
        self.hold_back.setValue(int(self.study.hold_back))
        self._show_until()
        entry = catalogue.entry(self.study.model)
        self.threshold.show_threshold(self.study.threshold_side, self.study.threshold_mm)
        self.form.show_settings(entry, self.study.settings, int(self.study.seed))
        self.advanced.setVisible(bool(entry.settings))
        self._offer_patterns(entry)
        self._filling = False
        self._say_needs()
        self._summarise()

    def show_dates(self, dates: list[date], cadence: int = 0, chosen: bool | None = None) -> None:
        """Take the days of the data and, once the worker said it, its cadence in days.

        Args:
            chosen: True of data just chosen, whose usual horizon may give way to a shorter one unless the
                user has said another; False of a study that comes back; None of the same data, known better.
        """
        self._dates, self._said_cadence = list(dates), cadence
        if chosen is not None:
            untouched = int(self.study.horizon) in (HORIZON, self._suggested) and not self.study.until
            self._may_suggest = chosen and untouched
        self._suggest()
        most = max(1, len(dates) // 2) if dates else 9999
        self._filling = True
        self.hold_back.setMaximum(most)
        self._filling = False
        if dates and self.study.hold_back > most:
            self.study.hold_back = most
            self.study.changed()
        self.refresh()

    def _suggest(self):
        """No forecast that would at once have to be read as a scenario."""
        cadence = self._cadence()
        if not self._may_suggest or not cadence or not self._dates:
            return
        self._suggested = max(1, min(HORIZON, (self._dates[-1] - self._dates[0]).days // (2 * cadence)))
        if int(self.study.horizon) != self._suggested:
            self.study.horizon = self._suggested
            self.study.changed()

    def allow_learned(self, allowed: bool, reason: str = "") -> None:
        """Grey the learned models, with the reason as their tooltip, or offer them."""
        self.combo.allow_learned("" if allowed else reason)

    def take_at_hand(self, at_hand: model_needs.AtHand) -> None:
        """Hear what is known of the data and the machine: it greys models and stands in their cards."""
        if at_hand != self._at_hand:
            self._at_hand = at_hand
            self.combo.allow_for(self.study.settings, self.at_hand())
            self._say_needs()

    def at_hand(self) -> model_needs.AtHand:
        """Data and machine, with the dates that are left after holding back."""
        return replace(self._at_hand, dates=self._left())

    def show_models(self) -> None:
        """Open the list of all models with their cards."""
        from ...dialogs.models import ModelsDialog

        args = (self.study.model, self.study.settings, self.at_hand(), self.combo.reasons())
        self._dialog = ModelsDialog(*args, self)
        self._dialog.chosen.connect(self.take_model)
        self._dialog.open()

    def _offer_patterns(self, entry):
        """Only models with a network for each pattern ask for their number."""
        from ...dialogs.patterns import blocked

        self.patterns.setVisible(bool(entry.needs.patterns))
        if entry.needs.patterns:
            reason = blocked(self.study)
            tip = tr("<b>Number of patterns</b><br>How well series stand apart in 2 to 10 patterns.")
            self.patterns.setEnabled(not reason)
            self.patterns.setToolTip(reason or tip)

    def show_patterns(self) -> None:
        """Look for patterns in the data, and take a number of them."""
        from ...dialogs.patterns import PatternsDialog

        self._dialog = PatternsDialog(self.study, self)
        self._dialog.chosen.connect(self._take_patterns)
        self._dialog.open()

    def _take_patterns(self, count: int):
        name = catalogue.entry(self.study.model).needs.patterns
        usual = {s.name: s.default for s in catalogue.entry(self.study.model).settings}
        rest = {key: value for key, value in self.study.settings.items() if key != name}
        self.study.settings = rest if count == usual[name] else {**rest, name: count}
        self._changed()

    def _say_needs(self):
        entry = catalogue.entry(self.study.model)
        self.needs.setText(model_needs.line(entry, self.study.settings, self.at_hand()))

    def _left(self) -> int:
        """Dates that a model may learn from, 0 before the data is known."""
        return max(len(self._dates) - int(self.study.hold_back), 1) if self._dates else 0

    def take_model(self, name: str) -> None:
        """Choose a model."""
        self.study.model = name
        self._changed()

    def take_setting(self, name: str, value) -> None:
        """Change one setting of the model."""
        self.study.settings = {**self.study.settings, name: value}
        self._changed()

    def reset_settings(self) -> None:
        """Go back to the catalogue's settings."""
        self.study.settings, self.study.seed = {}, 0
        self._changed()

    def _changed(self):
        self.study.changed()
        self.refresh()
        self.edited.emit()

    def _cadence(self) -> int:
        if self._said_cadence:
            return self._said_cadence
        return usual_interval(np.asarray(self._dates, "datetime64[D]")) if len(self._dates) > 1 else 0

    def end(self) -> date | None:
        """The last day of the forecast, None before the data is known."""
        cadence = self._cadence()
        if not cadence or not self._dates:
            return None
        return self._dates[-1] + timedelta(days=cadence * int(self.study.horizon))

    def _show_until(self):
        end = self.end()
        self.until.setEnabled(end is not None)
        if end is None:
            return
        after = self._dates[-1] + timedelta(days=1)
        self.until.setMinimumDate(QDate(after.year, after.month, after.day))
        shown = date.fromisoformat(self.study.until) if self.study.until else end
        self.until.setDate(QDate(shown.year, shown.month, shown.day))

    def _chosen(self, _index):
        name = self.combo.currentData(Qt.ItemDataRole.UserRole)
        if not self._filling and name:
            self.take_model(name)

    def _until_edited(self, day: QDate):
        cadence = self._cadence()
        if self._filling or not cadence or not day.isValid():
            return
        chosen = date(day.year(), day.month(), day.day())
        self._may_suggest = False
        self.study.until = chosen.isoformat()
        self.study.horizon = max(1, -(-(chosen - self._dates[-1]).days // cadence))
        self._changed()

    def _horizon_edited(self, value):
        if not self._filling:
            self._may_suggest = False
            self.study.horizon, self.study.until = value, ""
            self._changed()

    def _hold_back_edited(self, value):
        if not self._filling:
            self.study.hold_back = value
            self._changed()

    def _threshold_edited(self, side: str, level: float):
        if not self._filling:
            self.study.threshold_side, self.study.threshold_mm = side, level
            self._changed()

    def _settings_edited(self, changed: dict, seed: int):
        if not self._filling:
            self.study.settings, self.study.seed = changed, seed
            self.study.changed()
            self.combo.allow_for(self.study.settings, self.at_hand())
            self._say_needs()
            self._summarise()
            self.edited.emit()

    def _summarise(self):
        entry = catalogue.entry(self.study.model)
        end = self.study.until or (self.end().isoformat() if self.end() else "")
        known = {s.name for s in entry.settings}
        count = len([k for k in self.study.settings if k in known]) + (int(self.study.seed) != 0)
        parts = [tr(entry.label)]
        parts += [tr("to {date}", date=end)] if end else []
        side, level = self.study.threshold_side, self.study.threshold_mm
        parts += [in_words(side, number(level, int(level % 1 != 0)))] if side else []
        parts += [tr("{n} changed", n=count)] if count else []
        self.summarise(", ".join(parts))
        text = tr('{n} changed · <a href="reset">Reset</a>', n=count)
        self.reset.setText(text)
        self.reset.setVisible(bool(count and entry.settings))
        self._warn_of_long()

    def _warn_of_long(self):
        """Say that a forecast beyond half the observed span is a scenario."""
        end = date.fromisoformat(self.study.until) if self.study.until else self.end()
        if end and self._dates and (end - self._dates[-1]) * 2 > self._dates[-1] - self._dates[0]:
            text = tr("A forecast to {date} is longer than half the observed span. Read it as a scenario.")
            self.note.say("warning", text.format(date=end.isoformat()))
        else:
            self.note.clear()
