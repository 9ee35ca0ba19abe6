"""The list of models in sections, each with its one-line summary, or the reason why it cannot be used."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy

from ...models import catalogue
from .. import model_needs
from ..words import tr
from . import theme

RECOMMENDED = ("groundcast",)
NAME = Qt.ItemDataRole.UserRole
# The first three sections begin within the list as it opens.
LINES = 20


def sections() -> list[tuple[str, list]]:
    """(title, entries of the catalogue) in the order in which people should try them."""
    groups = {"recommended": [], "baselines": [], "learned": [], "statistical": []}
    for entry in catalogue.ENTRIES:
        groups[_section(entry)].append(entry)
    titles = (tr("Recommended"), tr("Baselines"), tr("Learned"), tr("Statistical"))
    return [(title, entries) for title, entries in zip(titles, groups.values()) if entries]


def _section(entry) -> str:
    if entry.name in RECOMMENDED:
        return "recommended"
    if entry.name in catalogue.BASELINES:
        return "baselines"
    return "learned" if entry.learned else "statistical"


class ModelChooser(QComboBox):
    """Every model of the catalogue; what the data or the computer lacks for one greys it."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcModelCombo")
        self.setAccessibleName(tr("Model"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(LINES)
        self._reason, self._settings, self._at_hand = "", {}, model_needs.AtHand()
        for title, entries in sections():
            self._head(title)
            for entry in entries:
                self._add(entry)

    def _head(self, title: str) -> None:
        item = QStandardItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        # A disabled item would be too pale to be read as a heading.
        item.setForeground(theme.text(self))
        self.model().appendRow(item)

    def _add(self, entry) -> None:
        item = QStandardItem(tr(entry.label))
        item.setData(entry.name, NAME)
        item.setToolTip(_tip(entry, tr(entry.summary)))
        self.model().appendRow(item)

    def choose(self, name: str) -> None:
        """Show the model `name`."""
        self.setCurrentIndex(self.findData(name))
        entry = catalogue.entry(name)
        self.setToolTip(_tip(entry, tr(entry.summary)))

    def allow_learned(self, reason: str) -> None:
        """Offer the learned models, or grey them for a `reason`."""
        self._reason = reason
        self._grey()

    def allow_for(self, settings: dict, at_hand: model_needs.AtHand) -> None:
        """Grey the models that do not fit the data or the machine; what is not known greys none."""
        self._settings, self._at_hand = settings, at_hand
        self._grey()

    def reasons(self) -> dict[str, str]:
        """By model, what keeps it from being used, "" for nothing."""
        return {entry.name: self._missing(entry) for entry in catalogue.ENTRIES}

    def _grey(self) -> None:
        rows = self.model()
        for row in range(rows.rowCount()):
            item = rows.item(row)
            if item.data(NAME):
                entry = catalogue.entry(item.data(NAME))
                reason = self._missing(entry)
                item.setEnabled(not reason)
                item.setToolTip(_tip(entry, reason or tr(entry.summary)))

    def _missing(self, entry) -> str:
        """What keeps a model from being used, "" for nothing."""
        if entry.learned and self._reason:
            return self._reason
        return model_needs.reason(entry, self._settings, self._at_hand)


def _tip(entry, text: str) -> str:
    return tr("<b>{label}</b><br>{text}", label=tr(entry.label), text=text)
