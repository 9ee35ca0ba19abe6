"""What each model needs, seen before it is chosen: greyed entries, the line below the list, and the cards."""

import os

import pytest
from groundcast.models import catalogue
from groundcast.tests.with_qgis.dock_window import file_layer, flush, message, needs_data, scripted_worker
from groundcast.ui import model_needs, settings
from groundcast.ui.dialogs.models import ModelsDialog
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Study
from groundcast.ui.widgets.model_facts import ModelFacts
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

AtHand = catalogue.AtHand
HELLO = message("hello", versions={}, device={"kind": "cpu", "name": "Test processor"})
SHOTS = os.environ.get("GROUNDCAST_SHOTS", "")


@pytest.fixture
def dock(qtbot, tmp_path, qgis_new_project):
    scripted_worker(tmp_path, [HELLO, "wait"])
    QgsProject.instance().addMapLayers([file_layer(tmp_path)])
    made = ForecastDock(None, Study())
    qtbot.addWidget(made)
    made.resize(380, 900)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None and not made.data.preview.reading, timeout=60000)
    yield made
    made.stop()
    settings.write("python", "")
    QgsProject.instance().clear()
    flush()


def item(dock, name):
    combo = dock.model.combo
    return combo.model().item(combo.findData(name))


@pytest.mark.parametrize("entry", catalogue.ENTRIES, ids=lambda entry: entry.name)
def test_every_card_says_what_the_model_is_and_needs(entry):
    text = model_needs.card(entry, {}, AtHand(dates=200, series=5000, sides=(50, 100), memory_bytes=8e9))
    heads = [head for head, told in model_needs.rows(entry, {}, AtHand()) if told]
    assert heads[:7] == ["Data", "Dates", "Spacing", "Factors", "Memory", "Graphics card", "Defaults"]
    assert ("gaps are filled" in text) == entry.learned and "even dates" in text
    assert heads[-1] == "Source" and ("As in the paper" in heads) == bool(entry.paper)
    assert entry.about.split(".")[0].replace("'", "&#x27;") in text and "8.0 GB for these data" in text


def test_reasons_are_sentences_with_the_numbers():
    of = lambda name, **at_hand: model_needs.reason(catalogue.entry(name), {}, AtHand(**at_hand))  # noqa: E731
    assert of("lstm", dates=33) == "Needs 34 dates; 33 are left."
    assert of("cnn-lstm", points=True).startswith("Needs a raster; these are points.")
    assert of("cnn-lstm", sides=(9, 40)) == "Needs 11 cells along each side; the raster has 9 x 40."
    assert of("cnn-lstm", sides=(20, 4000)) == "Takes 3125 cells along each side; the raster has 20 x 4000."
    assert "the machine has 200 MB" in of("gru", dates=90, series=9000, memory_bytes=2e8)
    few = model_needs.reason(catalogue.entry("lstm"), {"clusters": 8, "hidden": 1}, AtHand(series=5))
    assert few == "Needs 8 series; the region has 5."


@needs_data
def test_a_raster_model_is_grey_for_points_until_a_grid_is_chosen(dock):
    assert "these are points" in item(dock, "cnn-phlstm").toolTip()
    assert not item(dock, "cnn-phlstm").isEnabled() and item(dock, "lstm").isEnabled()
    dock.study.data_options = {**dock.study.data_options, "cell": 100.0}
    dock.check()
    assert item(dock, "cnn-phlstm").isEnabled()


@needs_data
def test_a_model_that_does_not_fit_is_not_started(dock, qtbot):
    dock.model.take_model("cnn-phlstm")
    assert not dock.run.primary.isEnabled() and "these are points" in dock.model.problem.text()
    QTest.mouseClick(dock.model.problem.button("gcUseBaseline"), Qt.MouseButton.LeftButton)
    assert dock.study.model in catalogue.BASELINES and dock.run.primary.isEnabled()


@needs_data
def test_the_dock_says_the_needs_of_the_chosen_model_and_opens_the_cards(dock, qtbot):
    assert dock.model.needs.text().startswith("8 dates or more · points or raster · about 251 MB")
    QTest.mouseClick(dock.model.browse, Qt.MouseButton.LeftButton)
    dialog = dock.findChild(ModelsDialog)
    qtbot.waitExposed(dialog)
    assert dialog.facts.name == "groundcast" and "Bates" in dialog.facts.toPlainText()
    dialog.list.choose("cnn-phlstm")
    assert "these are points" in dialog.facts.toPlainText() and not dialog.take.isEnabled()
    if SHOTS:
        dialog.grab().save(f"{SHOTS}/models_dialog.png")
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert dialog.facts.name == "gru" and dialog.take.isEnabled()
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert dock.study.model == "gru" and dock.model.combo.currentText() == "GRU"
    dock.model.setCollapsed(False)
    if SHOTS:
        dock.grab().save(f"{SHOTS}/model_step.png")
    flush()


def test_a_card_is_read_without_a_dialog_too(qtbot):
    card = ModelFacts()
    qtbot.addWidget(card)
    card.show_model("svr", {}, AtHand(), "Not now.")
    assert "Not now." in card.toPlainText() and "not used" in card.toPlainText()
