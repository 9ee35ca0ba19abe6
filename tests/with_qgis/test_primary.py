"""The button that a dialog is for stands out in dark themes: their style sheet took its bold words away."""

import pytest
from groundcast.tests.with_qgis import every_dialog
from groundcast.tests.with_qgis.test_room_for_words import place  # noqa: F401
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QPushButton

# Of those whose one deed is more than to close them.
WITH_A_DEED = [
    each
    for each in every_dialog.DIALOGS
    if each.__name__ in ("add_stack", "set_up", "velocity_regions", "models", "library", "compare", "prepare",
                         "report", "scenario", "ablation")
]  # fmt: skip


@pytest.fixture
def dark(qgis_app):
    before = QPalette(QApplication.palette())
    QgsApplication.setUITheme("Night Mapping")
    yield
    QgsApplication.setUITheme("default")
    QApplication.setPalette(before)


@pytest.mark.parametrize("make", WITH_A_DEED, ids=lambda make: make.__name__)
def test_one_button_is_bold_in_a_dark_theme(qtbot, place, dark, make):  # noqa: F811
    dialog = make(place)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(50)
    (box,) = dialog.findChildren(QDialogButtonBox)
    bold = [each for each in box.findChildren(QPushButton) if each.font().bold()]
    assert len(bold) == 1, [each.text() for each in bold]
    assert bold[0].isDefault()
    dialog.close()


def test_a_theme_brings_no_button_of_a_work_that_nobody_began(qtbot, place, dark):  # noqa: F811
    """The box of buttons shows all that it holds when a style sheet comes to it: Cancel beside Close."""
    dialog = every_dialog.report(place)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.setStyleSheet("QPushButton { padding: 3px; }")
    qtbot.wait(50)
    assert not dialog.cancel.isVisible()
    dialog._show_work(True)
    assert dialog.cancel.isVisible()
    dialog._show_work(False)
    assert not dialog.cancel.isVisible()
    dialog.close()
