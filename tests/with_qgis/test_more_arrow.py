"""The arrow of a tool bar that has more than it shows is seen in light windows and in dark ones."""

import pytest
from groundcast.tests.with_qgis.test_colours import contrast
from groundcast.ui.docks.menu_button import tool_bar
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton, QToolButton


@pytest.mark.parametrize(("ground", "text"), [("#efefef", "#000000"), ("#323232", "#dddddd")])
def test_the_arrow_is_seen(qtbot, monkeypatch, ground, text):
    window = QMainWindow()
    qtbot.addWidget(window)
    palette = window.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    window.setPalette(palette)
    monkeypatch.setattr("groundcast.ui.widgets.theme.palette", lambda _widget: palette)
    bar = tool_bar("gcTestTools")
    for number in range(6):
        bar.addWidget(QPushButton(f"Button {number}"))
    window.addToolBar(bar)
    window.resize(300, 100)
    window.show()
    arrow = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    qtbot.waitUntil(arrow.isVisible, timeout=5000)
    image = arrow.grab().toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    assert max(contrast(image.pixelColor(*each).name(), ground) for each in places) >= 4.5
