"""What the reader understood of a source, inferred and found, as notices of the Add-stack dialog."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from .. import source_words
from ..widgets.notice import Notice
from ..words import tr

LOOKED_AT = "looked_at"
"""Entry of a first look: the share of the source that was read."""


class Findings(QWidget):
    """Facts as text; guesses, findings of checks and the conversion as one notice each."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.facts = QLabel()
        self.facts.setObjectName("gcStackFacts")
        self.facts.setWordWrap(True)
        self.guesses = Notice("gcStackGuesses")
        self.checks = Notice("gcStackChecks")
        self.converted = Notice("gcStackConverted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.facts, self.guesses, self.checks, self.converted):
            column.addWidget(widget)

    def show_info(self, info: dict, copy: str) -> None:
        """Say what `groundcast info --json` says.

        Args:
            copy: ending of the file that is made for the map, "" where QGIS draws the source itself.
        """
        text = " ".join(part for part in (_of_first_look(info), source_words.facts(info)) if part)
        self.facts.setText(text)
        self.facts.setVisible(bool(text))
        guesses = source_words.guesses(info)
        if source_words.is_sign_assumed(info):
            guesses.append(tr("Where it is the other way round, choose it under “Positive means”."))
        _say(self.guesses, tr("Please confirm, or correct below:"), guesses)
        _say(self.checks, "", source_words.findings(info))
        if info and copy:
            self.converted.say("info", _of_copy(copy))
        else:
            self.converted.clear()
        self.setVisible(bool(info))


def _of_first_look(info: dict) -> str:
    if LOOKED_AT not in info:
        return ""
    share = f"{100 * info[LOOKED_AT]:.2g}"
    return tr("First look, from {share} % of the data: map and series are of this part.", share=share)


def _say(notice: Notice, opening: str, sentences: list[str]) -> None:
    if sentences:
        notice.say("warning", " ".join([opening, *sentences]).strip())
    else:
        notice.clear()


def _of_copy(ending: str) -> str:
    return tr(
        "QGIS cannot draw this by itself. After Add it is converted to a {ending} file in the background, "
        "which the map and step 1 show. Forecasts read the source itself, with what is chosen here.",
        ending=ending,
    )
