"""The loss curve grows into a window of its own at a click, and follows the training there."""

from groundcast.ui.docks.steps.run import RunStep
from groundcast.ui.widgets import loss_plot
from groundcast.ui.widgets.loss_window import LossWindow
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QScrollArea


def trained(plot, epochs):
    for epoch in epochs:
        plot.add("loss", epoch, 2.0 / epoch)
        plot.add("validation loss", epoch, 2.4 / epoch)
        plot.add("learning rate", epoch, 1e-3 if epoch < 4 else 2e-4)


def test_a_click_opens_the_curve_in_a_window_that_follows(qtbot, qgis_app):
    step = RunStep()
    qtbot.addWidget(step)
    step.show()
    step.running.show()
    trained(step.loss, range(1, 5))
    assert step.loss.drops() == [4]
    QTest.mouseClick(step.loss, Qt.MouseButton.LeftButton)
    window = step.loss.window().findChild(LossWindow)
    assert window.isVisible() and window.plot.isVisible()
    assert window.plot.height() > 1.5 * step.loss.height()
    before = window.plot.grab().toImage()
    trained(step.loss, range(5, 9))
    assert window.plot.train == step.loss.train and max(window.plot.train) == 8
    qtbot.waitUntil(lambda: window.plot.grab().toImage() != before, timeout=5000)
    step.loss.clear()
    assert window.plot.train == {}
    window.reject()
    assert step.loss.window().findChild(LossWindow) is None or not window.isVisible()


def test_on_a_small_screen_the_words_give_way_and_not_the_curve(qtbot, qgis_app):
    step = RunStep()
    qtbot.addWidget(step)
    step.show()
    step.running.show()
    trained(step.loss, range(1, 5))
    step.loss.enlarge.emit()
    window = step.loss.window().findChild(LossWindow)
    window.resize(600, 340)
    assert window.plot.height() > 1.5 * step.loss.height()
    bar = window.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() > 0 and window.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    window.reject()


def test_long_names_of_the_curves_go_below_each_other(qtbot, qgis_app, monkeypatch):
    monkeypatch.setattr(loss_plot, "tr", lambda text, **_: {"validation": "Validierung"}.get(text, text))
    plot = RunStep().loss
    qtbot.addWidget(plot)
    trained(plot, range(1, 5))
    line = plot.fontMetrics().height()
    wide = sum(plot.fontMetrics().horizontalAdvance(name) for name, *_ in plot._entries())
    plot.resize(wide + 6 * line, plot.height())
    assert plot._rows(line) == 1
    plot.resize(wide + 3 * line, plot.height())
    assert plot._rows(line) == 2
    plot.grab()


def test_it_opens_by_the_keyboard_too(qtbot, qgis_app):
    step = RunStep()
    qtbot.addWidget(step)
    step.show()
    step.running.show()
    trained(step.loss, range(1, 3))
    asked = []
    step.loss.enlarge.connect(lambda: asked.append(True))
    QTest.keyClick(step.loss, Qt.Key.Key_Return)
    assert asked
