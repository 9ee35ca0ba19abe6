"""The plugin's translations: in step with the code, whole, and spoken."""

import re
import sys
from pathlib import Path

import pytest
from groundcast.ui import language, spoken
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts" / "lib"))
import linguist  # noqa: E402
import messages  # noqa: E402
import strings  # noqa: E402

LANGUAGES = ("de", "es", "it", "zh_CN")
# Cures by message: what makes these tests pass again.
STALE = "The texts of the code have changed: run scripts/translations and commit resources/i18n."


@pytest.fixture(scope="module")
def texts():
    return strings.found(ROOT)


@pytest.fixture(scope="module")
def told():
    return messages.Messages(ROOT)


def _table(code: str) -> dict[str, str]:
    return linguist.read(language.FOLDER / f"groundcast_{code}.ts")


def test_texts_of_the_code_are_found(texts):
    assert "Region tool" in texts, "of a table"
    assert texts["Copy diagnostics"].startswith("ui/")
    assert "line of sight" in texts, "marked with later()"
    assert "Nothing moves any more." in " ".join(texts), "of the catalogue"
    assert not [text for text in texts if text.startswith(("gc", "*."))]


def test_words_of_a_module_are_found_as_they_are_written(tmp_path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "plugin.py").write_text('tr("Open it")\ntr(name)\n', encoding="utf-8")
    code = 'KEYS = ("one", "Two words", "gcName")\n__all__ = ["Entry"]\nDOC = later("short")\n'
    (tmp_path / "ui" / "a.py").write_text(code, encoding="utf-8")
    found = strings.found(tmp_path)
    assert found == {"Open it": "plugin.py:1", "short": "ui/a.py:3", "Two words": "ui/a.py:1"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_files_hold_the_texts_of_the_code(code, texts, told):
    held = linguist.contexts(language.FOLDER / f"groundcast_{code}.ts")
    assert sorted(held) == [linguist.CONTEXT, linguist.WORKER], STALE
    assert sorted(held[linguist.CONTEXT]) == sorted(texts), STALE
    assert sorted(held[linguist.WORKER]) == sorted(told.texts()), STALE


def test_the_table_of_templates_is_that_of_the_code(told):
    assert spoken.FILE.read_text(encoding="utf-8") == told.written(), STALE


@pytest.mark.parametrize("code", LANGUAGES)
def test_nearly_every_text_is_translated(code, texts, told):
    assert len(_table(code)) >= 0.97 * len({*texts, *told.texts()})


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_keep_what_is_filled_in(code):
    for text, translated in _table(code).items():
        for pattern in (r"\{[^}]*\}", r"</?[a-z]+[^>]*>"):
            assert sorted(re.findall(pattern, text)) == sorted(re.findall(pattern, translated)), text


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_translated_is_spoken(code, monkeypatch):
    monkeypatch.setattr(language, "chosen", lambda: code)
    translator = language.install()
    assert translator is not None
    try:
        held = linguist.contexts(language.FOLDER / f"groundcast_{code}.ts")
        table = _table(code)
        spoken_ones = {
            text: QCoreApplication.translate(context, text)
            for context, texts in held.items()
            for text in texts
            if text in table
        }
        assert spoken_ones == table, STALE
    finally:
        language.remove(translator)


def test_chinese_by_its_script_and_by_its_country(monkeypatch):
    for name, file in {"zh-Hans": "zh_CN", "zh_CN": "zh_CN", "zh-Hant": "", "de_AT": "de", "fr": ""}.items():
        monkeypatch.setattr(language, "chosen", lambda name=name: name)
        assert language.wanted() == file
