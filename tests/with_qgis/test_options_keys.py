"""Settings → Options → GroundCast: a key with Alt belongs to one field, in every language."""

import re
from collections import defaultdict

import pytest
from groundcast.tests.with_qgis.dock_window import flush, scripted_worker
from groundcast.tests.with_qgis.test_options import place  # noqa: F401  fixture
from groundcast.ui import language
from groundcast.ui.dialogs.setup import SetupDialog
from groundcast.ui.options import OptionsFactory
from groundcast.ui.setup_window import SetupWindow
from qgis.PyQt.QtWidgets import QAbstractButton, QGroupBox, QLabel


@pytest.fixture(params=["en", "de", "es", "it", "zh_CN"])
def spoken(request, monkeypatch, qgis_app):
    monkeypatch.setattr(language, "chosen", lambda: request.param)
    translator = language.install() if request.param != "en" else None
    yield request.param
    if translator is not None:
        language.remove(translator)


def keys(window):
    """The fields by their key; a key that two have moves between them, and opens neither."""
    found = defaultdict(list)
    labels = [each for each in window.findChildren(QLabel) if each.buddy() is not None]
    texts = [each.text() for each in (*labels, *window.findChildren(QAbstractButton))]
    for text in (*texts, *(each.title() for each in window.findChildren(QGroupBox))):
        key = re.search(r"&(\w)", text.replace("&&", ""))
        if key is not None:
            found[key.group(1).lower()].append(text)
    return found


def test_no_two_fields_of_the_page_have_one_key(spoken, place, qtbot):  # noqa: F811
    scripted_worker(place)
    window = SetupWindow()
    page = OptionsFactory(window).createWidget(None)
    qtbot.addWidget(page)
    found = keys(page)
    window.stop()
    flush()
    assert len(found) > 10
    assert {key: texts for key, texts in found.items() if len(texts) > 1} == {}


def test_nor_of_the_set_up(spoken, place, qtbot):  # noqa: F811
    dialog = SetupDialog()
    qtbot.addWidget(dialog)
    assert {key: texts for key, texts in keys(dialog).items() if len(texts) > 1} == {}
