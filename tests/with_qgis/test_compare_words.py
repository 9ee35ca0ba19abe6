"""The words of a comparison."""

import math

from groundcast.models import catalogue
from groundcast.models.catalogue import twice
from groundcast.ui import compare_words, model_needs
from groundcast.ui.compare_line import Line, with_best
from groundcast.ui.widgets.compare_progress import CompareProgress
from groundcast.worker.comparison_part import Part, running
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget


def test_the_words_of_a_folder():
    assert compare_words.name("comparison-3") == "Comparison 3" and compare_words.name("mine") == "mine"
    assert model_needs.reason(catalogue.entry("theta"), {}, catalogue.AtHand(dates=3)).startswith(
        "Needs 4 dates"
    )


def test_a_region_of_models_as_in_their_paper_only_has_no_best():
    """The dock's table raised where the honest twin had failed in a region."""
    line = Line("gru" + twice.ENDING, "A", {1: 2.0}, math.nan, "", math.nan, math.nan, {})
    # Line by line: from Python 3.13 on what is not a number is unlike itself in an equal line, too.
    assert [each.best for each in with_best([line], "rmse")] == [line.best] == [frozenset()]


def test_all_parts_that_run_side_by_side_can_be_read(qtbot):
    dock, progress = QWidget(), CompareProgress()
    qtbot.addWidget(dock)
    column = QVBoxLayout(dock)
    column.addWidget(progress)
    column.addStretch(1)
    dock.resize(590, 300)
    dock.show()
    progress.start()
    simple = Part(("persistence", "linear", "seasonal"), 0, None, 1.0)
    progress.hear([{"type": "stage", "name": running([simple, Part(("gler-bigrunet",), 1, None, 1.0)])}])
    text = progress.text
    assert text.text() == "Comparing Persistence, Linear, Trend and season, seed 0 · GLER-BiGRUnet, seed 1"
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()) > 0, timeout=5000)
    assert text.heightForWidth(text.width()) > 1.5 * text.fontMetrics().height()
