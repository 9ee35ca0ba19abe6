"""The locator filter: "gc" and a few letters find what the plugin can do and what the study holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsLocatorFilter, QgsLocatorResult, QgsSettings
from qgis.PyQt.QtGui import QIcon

from .compat import LOCATOR_FAST, locator_prefix, user_data
from .words import tr

PREFIX, LONG_PREFIX = "gc", "gcast"
# No path and no name holds it.
BETWEEN = "\n"


@dataclass(frozen=True)
class Find:
    """One thing to find.

    Attributes:
        key: what it is, for `Finder`: ("action", "series"), ("run", folder) …
        label, told: its name, and what it is in a few words.
        icon: of the list.
    """

    key: tuple[str, str]
    label: str
    told: str
    icon: QIcon


class StudyFilter(QgsLocatorFilter):
    """Lists what `finds()` gives and `opens(key)` what was chosen.

    QGIS searches with copies of a filter, most of them in threads of their own. This one asks to be
    searched in the main thread, where the study may be read; all that it looks at is in memory.
    """

    def __init__(self, finds: Callable[[], list[Find]], opens: Callable[[tuple[str, str]], None]):
        super().__init__()
        self._finds, self._opens = finds, opens
        self.setUseWithoutPrefix(False)

    def clone(self):
        """The copy that searches once."""
        return StudyFilter(self._finds, self._opens)

    def claim_prefix(self) -> None:
        """Answer to "gc", by the setting that is the user's to change, where it is still empty.

        Call it before the filter is registered.
        """
        section, key = locator_prefix(self.name())
        if not QgsSettings().value(key, "", section=section):
            QgsSettings().setValue(key, PREFIX, section)

    def name(self):
        """For QGIS's settings."""
        return "groundcast"

    def displayName(self):  # noqa: N802  (QGIS asks for these names)
        """In the list of filters."""
        return tr("GroundCast")

    def prefix(self):
        """The plugin's own: QGIS gives none shorter to a plugin, unless its user does."""
        return LONG_PREFIX

    def flags(self):
        """Searched in the main thread."""
        return LOCATOR_FAST

    def fetchResults(self, text, context, feedback):  # noqa: N802
        """Tell of everything whose words hold all that was typed; without a word, of everything."""
        wanted = text.strip().lower().split()
        for number, find in enumerate(self._finds()):
            if feedback is not None and feedback.isCanceled():
                return
            told = f"{find.label} {find.told}".lower()
            if all(word in told for word in wanted):
                self.resultFetched.emit(self._result(find, wanted, number))

    def _result(self, find: Find, wanted: list[str], number: int) -> QgsLocatorResult:
        result = QgsLocatorResult(self, find.label, BETWEEN.join(find.key))
        result.description = find.told
        result.icon = find.icon
        begins = bool(wanted) and find.label.lower().startswith(wanted[0])
        # Names that begin with the word first, else in the order of the list.
        result.score = (0.9 if begins else 0.5) - number / 10000
        return result

    def triggerResult(self, result):  # noqa: N802
        """Open what was chosen."""
        kind, _, name = user_data(result).partition(BETWEEN)
        self._opens((kind, name))
