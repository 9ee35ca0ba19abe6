"""The advanced form: one row for each setting of a model, built from the catalogue."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QObject, QSize, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..setting_words import choice
from ..words import tr
from . import form_wrap

MOST = 100_000
SEED = "seed"


class _Rows(QWidget):
    """A form whose labels stand above their fields where these would not fit beside the widest label."""

    def __init__(self):
        super().__init__()
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self):  # noqa: N802  (Qt asks for this name)
        """As narrow as the widest of labels and fields."""
        return QSize(
            max(form_wrap.labels(self.form), form_wrap.fields(self.form)), super().minimumSizeHint().height()
        )

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self.turn()

    def turn(self) -> None:
        """Take the way that the width has room for."""
        form_wrap.wrap(self.form, self.width())


class SettingsForm(QObject):
    """Fills `box` with the settings of a model; `edited(changed, seed)` follows every edit.

    `changed` holds only what differs from the catalogue, so that a study follows better defaults.
    """

    edited = pyqtSignal(dict, int)

    def __init__(self, box):
        super().__init__(box)
        # A closed box hides the children it has then; rows made later must lie inside one of those.
        content = _Rows()
        outer = QVBoxLayout(box)
        outer.addWidget(content)
        self._form = content.form
        self._entry = None
        self._fields: dict[str, object] = {}
        self._filling = False

    def show_settings(self, entry, changed: dict, seed: int) -> None:
        """Show the settings of `entry` with `changed` laid over its defaults."""
        self._filling = True
        if entry is not self._entry:
            self._build(entry)
        for setting in entry.settings:
            _put(self._fields[setting.name], changed.get(setting.name, setting.default))
        if SEED in self._fields:
            self._fields[SEED].setValue(seed)
        self._filling = False

    def field(self, name: str):
        """The widget of one setting."""
        return self._fields[name]

    def _build(self, entry):
        self._entry = entry
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields = {}
        for setting in entry.settings:
            self._row(setting.name, tr(setting.label), tr(setting.help), self._make(setting))
        if entry.settings:
            seed = _whole(0)
            seed.setRange(0, MOST)
            seed.valueChanged.connect(self._tell)
            self._row(SEED, tr("Seed"), tr("The same seed gives the same result."), seed)
        self._form.parentWidget().turn()

    def _row(self, name, label, text, field):
        field.setObjectName(f"gcSetting_{name}")
        field.setToolTip(tr("<b>{label}</b><br>{text}", label=label, text=text))
        field.setAccessibleName(label)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        caption = QLabel(label)
        caption.setBuddy(field)
        caption.setToolTip(field.toolTip())
        self._form.addRow(caption, field)
        self._fields[name] = field

    def _make(self, setting):
        default = setting.default
        if setting.choices:
            field = QComboBox()
            for value in setting.choices:
                field.addItem(choice(setting.name, value), value)
            field.currentIndexChanged.connect(self._tell)
        elif isinstance(default, bool):
            field = QCheckBox()
            field.toggled.connect(self._tell)
        elif isinstance(default, str):
            field = QLineEdit()
            field.editingFinished.connect(self._tell)
        elif isinstance(default, int):
            field = _whole(default)
            if default == 0:
                field.setSpecialValueText(tr("Automatic"))
            field.valueChanged.connect(self._tell)
        else:
            field = QgsDoubleSpinBox()
            field.setDecimals(6)
            field.setRange(0.0, 1e6)
            field.setSingleStep(default / 10 or 1e-4)
            field.setClearValue(default)
            if default == 0:
                field.setSpecialValueText(tr("Automatic"))
            field.valueChanged.connect(self._tell)
        return field

    def _tell(self, *_):
        if self._filling:
            return
        values = {s.name: _value(self._fields[s.name]) for s in self._entry.settings}
        changed = {
            s.name: values[s.name] for s in self._entry.settings if not _same(values[s.name], s.default)
        }
        self.edited.emit(changed, self._fields[SEED].value())


def _whole(default):
    field = QgsSpinBox()
    field.setRange(0, MOST)
    field.setClearValue(default)
    return field


def _put(field, value):
    if isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(str(value)))
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value))
    elif isinstance(field, QgsDoubleSpinBox):
        field.setValue(float(value))
    else:
        field.setValue(int(value))


def _value(field):
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QLineEdit):
        return field.text().strip()
    return field.isChecked() if isinstance(field, QCheckBox) else field.value()


def _same(value, default) -> bool:
    if isinstance(default, float):
        return abs(value - default) <= 1e-9
    return value == default
