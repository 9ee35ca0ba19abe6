"""No dialog cuts off a word on a small screen at 200 %, in each language, and with longer words."""

import pytest
from groundcast.scripts.lib import cut_off
from groundcast.tests.with_qgis import every_dialog
from groundcast.ui import language, settings
from groundcast.ui.dialogs import size
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

# A screen of 1280 x 800 at 200 % is 640 x 400 of Qt's pixels; the window manager's frame takes some.
SMALL = (600, 340)
# Beside what German is: most words stand in others, so that sentences grow by more.
LONGER = 0.15
CODES = {"German": "de", "Spanish": "es", "Italian": "it", "Chinese": "zh_CN"}


class Longer(QTranslator):
    """A language whose words are longer than English ones, with their `{named}` parts as they are."""

    def translate(self, context, text, _hint=None, _count=-1):
        if context != "GroundCast" or not text:
            return ""
        return text + ("länger " * len(text))[: max(1, round(LONGER * len(text)))]

    def isEmpty(self):  # noqa: N802  (Qt asks for this name)
        return False


@pytest.fixture(params=["English", *CODES, "longer"])
def spoken(request, qgis_app):
    """The plugin speaks a language."""
    code = CODES.get(request.param, "")
    translator = QTranslator() if code else Longer()
    if code and not translator.load(str(language.FOLDER / f"groundcast_{code}.qm")):
        pytest.skip(f"resources/i18n/groundcast_{code}.qm is not here")
    if request.param != "English":
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def place(tmp_path, qgis_new_project, monkeypatch):
    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    yield tmp_path
    every_dialog.forget()


def shown(qtbot, make, place):
    """The dialog as it is on the small screen, at rest."""
    dialog = make(place)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(300)
    dialog.resize(min(dialog.width(), SMALL[0]), min(dialog.height(), SMALL[1]))
    qtbot.wait(50)
    return dialog


@pytest.mark.parametrize("make", every_dialog.DIALOGS, ids=lambda make: make.__name__)
def test_nothing_is_cut_off(qtbot, place, spoken, make):
    if spoken == "longer" and make is every_dialog.set_up:
        pytest.skip("its choices are one line of three texts, each of which would grow by itself")
    dialog = shown(qtbot, make, place)
    assert dialog.width() <= SMALL[0] and dialog.height() <= SMALL[1]
    assert cut_off.found(dialog) == []
    dialog.close()


def test_a_dialog_opens_no_wider_than_its_screen(qtbot, place, spoken, monkeypatch):
    """Buttons that may stand below each other held the window of a comparison wide until it was seen."""
    monkeypatch.setattr(size, "SHARE", SMALL[0] / QGuiApplication.primaryScreen().availableGeometry().width())
    dialog = every_dialog.compare(place)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= SMALL[0]
    dialog.close()


def test_a_cut_button_is_found(qtbot):
    """The check sees what it is there for."""
    box = QWidget()
    qtbot.addWidget(box)
    button, label = QPushButton("Train and forecast", box), QLabel("Positive towards the satellite", box)
    button.resize(40, 24)
    label.setGeometry(0, 0, 300, 24)
    box.resize(200, 60)
    box.show()
    told = cut_off.found(box)
    assert any("40 wide, needs" in line for line in told)
    assert any("sideways out of" in line for line in told)
    assert any("lies on" in line for line in told)


@pytest.mark.parametrize(
    ("wide", "high", "found"), [(200, 80, ""), (60, 14, "high, needs"), (8, 200, "a word of")]
)
def test_a_cut_paragraph_is_found(qtbot, wide, high, found):
    label = QLabel("The unit was guessed as millimetres.")
    label.setWordWrap(True)
    box = QWidget()
    qtbot.addWidget(box)
    label.setParent(box)
    label.setGeometry(0, 0, wide, high)
    box.resize(300, 300)
    box.show()
    told = "\n".join(cut_off.found(box))
    assert (found in told) if found else not told


def test_what_scrolls_down_is_in_sight_and_what_scrolls_sideways_is_not(qtbot):
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    row = QHBoxLayout(page)
    row.addWidget(QLabel("first"))
    last = QPushButton("the last of the row")
    row.addWidget(last)
    page.resize(700, 60)
    area.setWidget(page)
    area.resize(200, 60)
    area.show()
    QApplication.processEvents()
    assert any("scrolled to sideways" in line for line in cut_off.found(area))
    row.removeWidget(last)
    last.setGeometry(0, 500, 160, 30)
    page.resize(170, 600)
    QApplication.processEvents()
    assert not any("sideways" in line for line in cut_off.found(area))
