"""Findings of `groundcast info --json`."""

from dataclasses import replace

import numpy as np
from groundcast.core.checks import checks


def test_ustica_and_a_planted_bad_date(ustica):
    found = checks(ustica)
    assert (
        found["unwrapping_jumps"]["half_wavelength_mm"] == 27.733
        and found["unwrapping_jumps"]["looked_at"] == 2500
    )
    values = ustica.values.copy()
    values[100] += np.random.default_rng(0).normal(0, 20, values.shape[1])
    worst = checks(replace(ustica, values=values))["outlier_dates"][0]
    assert worst["date"] == str(ustica.dates[100]) and worst["score"] > 3.5


def test_factors_and_unknown_wavelengths_have_no_jumps(ustica):
    assert checks(replace(ustica, kind="rain")) == {}
    few = ustica.during(np.array([0, 1, 2, 7, 20]))
    odd = replace(few, dates=few.dates[0] + np.array([0, 1, 3, 7, 20]))
    assert checks(odd)["unwrapping_jumps"] is None
    assert checks(replace(ustica, kind="up"))["unwrapping_jumps"] is None
