"""What the worker says arrives in the user's language, wherever it is shown."""

import json
import sys
from pathlib import Path

import pytest
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.ui import settings, spoken, words
from groundcast.ui.dialogs.add_stack import AddStackDialog
from groundcast.ui.spoken import translated
from groundcast.ui.widgets.notice import Notice
from groundcast.worker import environment
from groundcast.worker.comparison_parts import Part, running
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts" / "lib"))
import messages  # noqa: E402

GERMAN = {
    spoken.MARK: "Wählen Sie eine andere Datei.",
    "{path} is empty.": "{path} ist leer.",
    "{path} is {what}, not a table of text.": "{path} ist {what} und keine Tabelle aus Text.",
    "a zip archive": "ein ZIP-Archiv",
    "Rename it to end in .zip.": "Benennen Sie sie so um, dass sie auf .zip endet.",
    "{label} is left out: {message}": "{label} wird ausgelassen: {message}",
    "fitting the kernel": "Kern wird angepasst",
    "Common axis: {parts}.": "Gemeinsame Achse: {parts}.",
    "{moved} moved by up to {off} days": "{moved} um bis zu {off} Tage verschoben",
    "comparing {parts}": "Vergleich von {parts}",
    "{labels}, seed {seed}": "{labels}, Startwert {seed}",
}
LABELS = {"Trend and season": "Trend und Jahresgang"}


class German(QTranslator):
    """Some sentences of the worker in German."""

    def translate(self, context, text, _hint=None, _count=-1):
        words = {spoken.CONTEXT: GERMAN, spoken.MODELS_CONTEXT: LABELS}
        return words.get(context, {}).get(text, text)

    def isEmpty(self):  # noqa: N802  (Qt asks for this name)
        return False


@pytest.fixture
def german(qgis_app, tmp_path, monkeypatch):
    """The plugin speaks these sentences; the table of templates is that of the code as it is."""
    file = tmp_path / "messages.json"
    file.write_text(_table(), encoding="utf-8")
    monkeypatch.setattr(spoken, "FILE", file)
    spoken._table.cache_clear()
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    spoken._table.cache_clear()


def _table(kept=[]):  # noqa: B006  (read once: it takes seconds)
    if not kept:
        kept.append(messages.Messages(ROOT).written())
    return kept[0]


def test_a_sentence_and_its_values_are_spoken(german):
    assert (
        translated("a b.csv is empty. Choose another file.")
        == "a b.csv ist leer. Wählen Sie eine andere Datei."
    )


def test_a_phrase_in_a_place_is_spoken_too(german):
    said = "x.csv is a zip archive, not a table of text. Rename it to end in .zip."
    assert translated(said).startswith("x.csv ist ein ZIP-Archiv und keine Tabelle aus Text. Benennen")


def test_a_message_within_another_is_spoken_too(german):
    assert translated("drift is left out: a.csv is empty.") == "drift wird ausgelassen: a.csv ist leer."


def test_clauses_of_a_list_are_spoken_one_by_one(german):
    said = "Common axis: 9 dates 12 days apart, 8 of them observed; 3 moved by up to 2 days."
    told = "Gemeinsame Achse: 9 dates 12 days apart, 8 of them observed; 3 um bis zu 2 Tage verschoben."
    assert translated(said) == told


@pytest.mark.parametrize(
    "text", ["", "Nobody ever wrote this sentence.", "Größe 測試", "a\nb", "100 %", "a. b: c? d"]
)
def test_what_is_unknown_stays_word_for_word(german, text):
    assert translated(text) == text


def test_the_known_sentence_beside_an_unknown_one_is_spoken(german):
    assert translated("Nobody wrote this. a.csv is empty.") == "Nobody wrote this. a.csv ist leer."


def test_stages_are_spoken(german):
    assert words.stage("fitting the kernel") == "Kern wird angepasst"
    assert words.stage("unheard of") == "Unheard of"


def test_the_running_parts_of_a_comparison_are_spoken_with_their_models(german):
    parts = [Part(("linear", "seasonal"), 0, None, 1.0), Part(("gru",), 3, None, 1.0)]
    said = "Vergleich von Linear, Trend und Jahresgang, Startwert 0 · GRU, Startwert 3"
    assert words.stage(running(parts)) == said


def test_english_reads_no_table(qgis_app, monkeypatch):
    monkeypatch.setattr(spoken, "FILE", Path("/nowhere"))
    spoken._table.cache_clear()
    assert translated("a.csv is empty.") == "a.csv is empty."
    assert spoken._table.cache_info().currsize == 0


def test_a_notice_is_spoken(german, qtbot):
    notice = Notice("gcTest")
    qtbot.addWidget(notice)
    notice.say("error", "a.csv is empty. Choose another file.")
    assert notice.text() == "a.csv ist leer. Wählen Sie eine andere Datei." == notice.accessibleName()


@needs_worker
def test_a_broken_file_is_refused_in_german(german, qtbot, tmp_path, monkeypatch, qgis_new_project):
    kept = {"results": str(tmp_path), "python": str(environment.python_in())}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    broken = tmp_path / "kaputt.csv"
    broken.write_bytes(b"")
    dialog = AddStackDialog(str(broken), None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    qtbot.dialog = dialog
    dialog.show()
    qtbot.waitUntil(lambda: dialog.notice.kind == "error" and not dialog.preview.reading, timeout=90000)
    assert dialog.notice.text() == "kaputt.csv ist leer. Wählen Sie eine andere Datei."
    assert dialog.preview.problem == "kaputt.csv is empty. Choose another file.", "what programs read stays"
    QgsApplication.taskManager().cancelAll()


def test_the_mark_of_another_language_is_a_sentence_of_the_worker(german):
    assert spoken.MARK in json.dumps(json.loads(_table())["messages"])
