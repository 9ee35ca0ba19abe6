"""Width and learning rate of the ten networks: by the number of series, as given, as published."""

import pytest
from groundcast.core.reporter import Silent
from groundcast.models import catalogue
from groundcast.models.catalogue.networks import sized
from groundcast.models.forecasting import Gler


@pytest.mark.parametrize(
    ("series", "given", "hidden", "rate"),
    [
        (783, {}, 128, 2e-4),
        (4999, {}, 128, 2e-4),
        (5000, {}, 256, 1e-4),
        (19578, {}, 256, 1e-4),
        (783, {"hidden": 64}, 64, 4e-4),
        (783, {"learning_rate": 1e-3}, 128, 1e-3),
        (783, {"hidden": 256, "learning_rate": 3e-5}, 256, 3e-5),
    ],
)
def test_width_and_learning_rate_go_by_the_number_of_series(series, given, hidden, rate):
    found = sized(catalogue.settings("gru", given), series)
    assert (found["hidden"], found["learning_rate"]) == (hidden, pytest.approx(rate))


def test_a_model_says_the_width_it_was_given(make_panel, small):
    narrow = {name: value for name, value in small.items() if name != "hidden"} | {"epochs": 1}
    facts = Gler(narrow, "cpu").fit(make_panel(), Silent()).facts
    assert (facts.settings["hidden"], facts.settings["learning_rate"]) == (128, 2e-4)


def test_paper_mode_has_the_published_settings():
    paper = sized(catalogue.settings("gru", catalogue.entry("gru").paper), 783)
    wanted = {"hidden": 256, "batch": 64, "repeat": 64, "learning_rate": 1e-4, "early_stop": 0, "epochs": 128}
    assert {name: paper[name] for name in wanted} == wanted
