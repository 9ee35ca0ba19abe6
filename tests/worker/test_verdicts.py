"""The tables on a terminal: columns that stand below each other, and words that fit the numbers."""

import json

import pytest
from groundcast.worker import told_comparison, told_scenario, verdicts

LONG = "factor-regression-of-all"


def report(**more):
    row = {"region": "all", "on": "pixels", "coverage90": 0.9, "rmse_mm": {"all": 0.87}}
    return {
        "simulated": False,
        "model": {"label": "Long"},
        "regions": [{"name": "all", "note": ""}],
        "data": {"notes": []},
        "scores": [row | {"model": LONG}, row | {"model": "linear"}],
        "verdicts": [{"region": "all", "reference": "linear", "skill": 0.14}],
        **more,
    }


def test_names_of_any_length_leave_the_numbers_in_one_column(tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report()))
    one, other = (line for line in verdicts.table(path).splitlines() if line.endswith("90 %"))
    assert one.index("0.87") == other.index("0.87")
    assert f"{LONG}  0.87" in one


def test_the_verdict_on_held_back_dates_says_that_it_is_of_these_alone(tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report()))
    assert verdicts.table(path).endswith("Region all: on these dates alone, Long is 14 % better than linear.")


@pytest.mark.parametrize(
    ("skill", "words"),
    [(0.2, "+20.0 %"), (0.05, "+5.0 %  about equal"), (-0.2, "-20.0 %  not better than the reference")],
)
def test_a_comparison_judges_by_the_rule_of_all_verdicts(skill, words):
    row = {"model": "gru", "reference": "linear", "skill": skill}
    assert told_comparison._skill(row).strip() == words


def test_a_scenario_that_moves_nothing_is_not_put_down_to_chance():
    entry = {key: [0.0, 0.0] for key in ("response_mm", "lower_mm", "upper_mm")}
    said = told_scenario.sentence("A", entry | {"dates": ["2020-01-01", "2020-01-13"]})
    assert said.endswith("The scenario moves nothing.")
    some = entry | {"lower_mm": [-0.1, -0.1], "dates": ["2020-01-01", "2020-01-13"]}
    assert told_scenario.sentence("A", some).endswith("no response can be told.")
