"""The sentence that a run opens with, and what it is made of."""

import pytest
from groundcast.core import verdict as parts
from groundcast.worker.opening import opening


def document(dates=10, **changed):
    said = {
        "kind": "better", "skill": 0.12, "reference": "linear", "days": 120, "span": 4, "span_unit": "month",
        "coverage90": 0.91, "origins": 4, "origins_won": 4, "least_skill": 0.02, "most_skill": 0.2,
    } | changed  # fmt: skip
    backtest = {"verdict": said, "region_verdicts": [said | {"region": "all"}], "cadence_days": 12}
    return {"backtest": backtest, "dates": {"forecast": ["2025-01-01"] * dates}}


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (
            {},
            "beats a straight line by 12 % over the next four months; 90 % intervals held 91 % of the time.",
        ),
        (
            {"kind": "equal", "skill": -0.02},
            "is about as good as a straight line (2 % worse) over the next four",
        ),
        (
            {"kind": "worse", "skill": -0.3, "reference": "persistence"},
            "is not better than the last value (30 % worse) over the next four months: use that instead;",
        ),
        (
            {"kind": "unknown", "skill": None, "reference": "seasonal", "coverage90": 1.0},
            "cannot be compared with trend and season, which leaves no error to improve on over the",
        ),
        (
            {"kind": "unknown", "skill": None, "coverage90": None},
            "cannot be compared with a straight line: nothing was observed on the dates that it was tried",
        ),
        ({"span": 1, "span_unit": "year"}, "by 12 % over the next year;"),
        ({"span": 30, "span_unit": "day"}, "by 12 % over the next 30 days;"),
    ],
)
def test_the_first_sentence(changed, told):
    lines = opening(document(**changed))
    assert lines[0].startswith("On this stack the forecast ")
    assert told in lines[0]


def test_origins_that_disagree_are_told_with_their_spread():
    (_, told, _) = opening(document(origins_won=3, least_skill=-0.44, most_skill=0.14))
    assert told == "Origins disagree: it was ahead at 3 of 4 (-44 to +14 %)."
    assert opening(document())[1] == "Tested from four past dates, which agree (+2 to +20 %)."
    assert "luck" in opening(document(origins=1, origins_won=1))[1]


def test_a_forecast_far_beyond_what_was_tested_says_so():
    wanted = "Only the first four months were tested; the forecast goes on for two years."
    assert wanted in opening(document(72))
    assert not [line for line in opening(document(12)) if line.startswith("Only")]


def test_each_of_several_regions_has_its_own_sentence():
    made = document()
    said = made["backtest"]["verdict"]
    made["backtest"]["region_verdicts"] = [said | {"region": "A"}, said | {"region": "B", "kind": "equal"}]
    lines = opening(made)
    assert any(line.startswith("Region A: it beats a straight line by 12 %") for line in lines)
    assert any(line.startswith("Region B: it is about as good as") for line in lines)


def test_a_run_without_backtest_opens_without_a_sentence():
    assert opening({"backtest": None}) == []
    assert opening({}) == []


@pytest.mark.parametrize(
    ("skill", "kind"),
    [(0.051, "better"), (0.05, "equal"), (-0.05, "equal"), (-0.051, "worse"), (None, "unknown")],
)
def test_within_five_percent_is_equal(skill, kind):
    assert parts.kind(skill) == kind


@pytest.mark.parametrize(
    ("days", "told"),
    [(1, (1, "day")), (13, (13, "day")), (14, (2, "week")), (44, (6, "week")), (120, (4, "month")),
     (365, (12, "month")), (729, (24, "month")), (731, (2, "year")), (3650, (10, "year"))],
)  # fmt: skip
def test_stretches_of_time(days, told):
    assert parts.span(days) == told
