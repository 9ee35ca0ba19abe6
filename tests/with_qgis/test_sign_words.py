"""What a positive value means is said in the user's language, wherever the words of a file stand."""

import pytest
from groundcast.core.stack import TOWARDS_SATELLITE, UPWARDS
from groundcast.ui import sign_words, source_words
from qgis.PyQt.QtCore import QCoreApplication, QTranslator


class German(QTranslator):
    def translate(self, _context, text, _hint=None, _count=-1):
        return {TOWARDS_SATELLITE: "positiv zum Satelliten hin"}.get(text, "")

    def isEmpty(self):  # noqa: N802  (Qt asks for this name)
        return False


@pytest.fixture
def german(qgis_app):
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_what_readers_give_is_known():
    assert {TOWARDS_SATELLITE, UPWARDS} <= set(sign_words.SIGNS)


def test_a_sign_is_translated_and_the_words_of_a_file_stay(german):
    assert sign_words.told(TOWARDS_SATELLITE) == "positiv zum Satelliten hin"
    assert sign_words.told("positive is subsidence") == "positive is subsidence"
    assert sign_words.told("") == ""
    said = source_words.facts({"sign": TOWARDS_SATELLITE, "gaps": []})
    assert said.startswith("Positiv zum Satelliten hin.")
