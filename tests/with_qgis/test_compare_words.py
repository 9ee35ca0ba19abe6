"""The words of a comparison."""

from groundcast.models import catalogue
from groundcast.ui import compare_words, model_needs


def test_the_words_of_a_folder():
    assert compare_words.name("comparison-3") == "Comparison 3" and compare_words.name("mine") == "mine"
    assert model_needs.reason(catalogue.entry("theta"), {}, catalogue.AtHand(dates=3)).startswith(
        "Needs 4 dates"
    )
