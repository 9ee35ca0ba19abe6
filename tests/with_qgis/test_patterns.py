"""The number of patterns in step 4: asked of the worker, seen as a curve, taken as a setting."""

import os

import numpy as np
import pytest
from groundcast.models import catalogue
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.ui import settings
from groundcast.ui.dialogs.patterns import PatternsDialog
from groundcast.ui.docks.steps.model import ModelStep
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

FOUND = {
    "origin": "2020-12-16",
    "smoothing": 7,
    "regions": [
        {
            "region": "all",
            "series": 30,
            "looked_at": 30,
            "silhouette": {"2": 0.55, "3": 0.72, "4": 0.4},
            "recommended": 3,
            "sentence": "The series stand apart best in 3 patterns: the mean silhouette is 0.72 of 1.",
        }
    ],
    "simulated": False,
}


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Two kinds of series as a file, and the worker's Python."""
    kept = {"results": str(tmp_path), "python": str(environment.python_in())}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    path = tmp_path / "motion_mm.csv"
    days = [f"20{20 + month // 12}{month % 12 + 1:02d}05" for month in range(36)]
    draw, lines = np.random.default_rng(0), ["id,latitude,longitude," + ",".join(days)]
    for number in range(24):
        slope = 2.0 if number % 2 else -1.0
        values = (f"{slope * k + draw.normal():.2f}" for k in range(36))
        lines.append(f"{number},45.{number:03d},7.{number:03d}," + ",".join(values))
    path.write_text("\n".join(lines) + "\n")
    return path


def pressed(dialog, kind):
    QTest.mouseClick(dialog.buttons.button(kind), Qt.MouseButton.LeftButton)


def test_models_with_patterns_offer_their_number(qtbot, place):
    step = ModelStep(Study(data_path=str(place), model="gru"))
    qtbot.addWidget(step)
    for entry in catalogue.ENTRIES:
        step.take_model(entry.name)
        known = {setting.name: setting.default for setting in entry.settings}
        assert step.patterns.isVisibleTo(step) == ("clusters" in known), entry.name
    step.take_model("lstm")
    assert step.patterns.isEnabled() == os.path.isfile(environment.python_in())
    step.study.data_path = ""
    step.refresh()
    assert not step.patterns.isEnabled() and "file of its own" in step.patterns.toolTip()


@needs_worker
def test_the_worker_answers_with_a_curve_and_a_number(qtbot, place):
    step = ModelStep(Study(data_path=str(place), model="spacetimeformer"))
    qtbot.addWidget(step)
    QTest.mouseClick(step.patterns, Qt.MouseButton.LeftButton)
    dialog = step._dialog
    assert "Looking for patterns" in dialog.told.text()
    qtbot.waitUntil(lambda: dialog.plot is not None, timeout=60000)
    assert dialog.number.value() == 2 and "best in 2 patterns" in dialog.told.text()
    assert "2022-01-31" in dialog.told.text(), "ten dates are held back"
    pressed(dialog, QDialogButtonBox.StandardButton.Ok)
    assert step.study.settings == {"clusters": 2} and step.form.field("clusters").value() == 2
    step._take_patterns(1)
    assert step.study.settings == {}, "the usual number is no change"


def test_a_click_on_the_curve_picks_a_number(qtbot, place):
    dialog = PatternsDialog(Study(data_path=""))
    qtbot.addWidget(dialog)
    assert "file of its own" in dialog.told.text() and dialog.plot is None
    dialog._answered(FOUND)
    assert dialog.number.value() == 3 and "0.72" in dialog.told.text()
    assert dialog.plot.chosen.get_visible() and list(dialog.plot.chosen.get_xdata()) == [3, 3]
    dialog.plot.picked.emit(dialog.plot.nearest(2.2))
    assert dialog.number.value() == 2 and "all: 2: 0.55" in dialog.plot.accessibleDescription()
    told = []
    dialog.chosen.connect(told.append)
    pressed(dialog, QDialogButtonBox.StandardButton.Ok)
    assert told == [2]


def test_what_the_worker_is_asked(qtbot, place, monkeypatch):
    monkeypatch.setattr(PatternsDialog, "_ask", lambda self: None)
    study = Study(data_path=str(place), model="lstm", settings={"smoothing": 0}, data_options={"cell": 100.0})
    dialog = PatternsDialog(study)
    qtbot.addWidget(dialog)
    words = dialog.words()
    assert words[:3] == ["patterns", str(place), "--json"] and "hold_back=10" in words
    assert words[words.index("--smoothing") + 1] == "0" and "cell=100.0" in words
    for model, usual in (("lstm", "7"), ("mlp", "0")):
        dialog.study = Study(data_path=str(place), model=model)
        assert dialog.words()[4] == usual, "as the model does it"


@needs_worker
def test_why_it_cannot_is_said(qtbot, place):
    place.write_text("id,latitude,longitude,20200105\n1,45,7,3\n")
    dialog = PatternsDialog(Study(data_path=str(place)))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(
        lambda: "date" in dialog.told.text() and "Looking" not in dialog.told.text(), timeout=60000
    )
    pressed(dialog, QDialogButtonBox.StandardButton.Cancel)
