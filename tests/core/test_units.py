"""Units of length."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.units import decide, doubts, guess_unit, length_unit, millimetres_per, unit_in_name

RNG = np.random.default_rng(0)
QUIET = RNG.normal(0, 3, (50, 20)).cumsum(axis=0)


def test_words_for_units():
    assert [length_unit(w) for w in ("mm", "Metres", " cm ", "meter", "rad", "")] == [
        "mm",
        "m",
        "cm",
        "m",
        "",
        "",
    ]
    assert [millimetres_per(u, "x") for u in ("mm", "cm", "m")] == [1, 10, 1000]


def test_units_in_names():
    assert unit_in_name("donana_s1_los_mm.csv") == "mm" and unit_in_name("los_cm_20200105.tif") == "cm"
    assert unit_in_name("dem_m.tif") == "" and unit_in_name("commander.csv") == ""


def test_order_of_belief():
    assert decide("cm", {"a": "mm"}, ["x_mm"], QUIET)[0] == "cm"
    assert decide("", {"a": "m"}, ["x_mm"], QUIET)[0] == "m"
    assert decide("", {}, ["x_cm"], QUIET)[0] == "cm"
    assert decide("", {}, ["x"], QUIET) == (
        "mm",
        "The unit was guessed as millimetres from the values. Confirm it.",
    )


def test_guess_by_the_noise():
    assert guess_unit(QUIET) == "mm" and guess_unit(QUIET / 1000) == "m"
    assert "could also be centimetres" in decide("", {}, ["x"], QUIET / 10)[1]


def test_doubtful_values_are_told():
    assert doubts(QUIET) == []
    assert "Values reach" in doubts(QUIET * 1000)[0]
    assert "less than 0.03 mm" in doubts(QUIET / 1000)[0]


def test_tags_that_disagree():
    with pytest.raises(GroundCastError, match=r"b.tif is in metres, a.tif in millimetres\. Bring"):
        decide("", {"a.tif": "mm", "b.tif": "m"}, [], QUIET)


def test_the_guess_does_not_look_at_dates_to_be_scored():
    """A future of other size, most of the record long, leaves the unit and its sentence as they were."""
    future = QUIET.copy()
    future[20:] /= 1000
    assert decide("", {}, ["x"], future) == decide("", {}, ["x"], QUIET)
