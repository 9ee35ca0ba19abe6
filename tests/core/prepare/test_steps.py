"""All steps together, and that none of them looks past the first origin."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.alignment import Alignment
from groundcast.core.decompose import decompose
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Points
from groundcast.core.panels import panels
from groundcast.core.preparation import Preparation
from groundcast.core.prepare.steps import prepare
from groundcast.core.reporter import Silent
from groundcast.core.stack import Stack

EPOCHS, KNOWN = 60, 45
DATES = np.datetime64("2020-01-01") + 12 * np.arange(EPOCHS)
LATER = DATES + 4
ASCENDING = {"los_east": -0.62, "los_north": -0.1, "los_up": 0.77}
DESCENDING = {"los_east": 0.6, "los_north": -0.1, "los_up": 0.79}


def track(vector, dates=DATES, seed=0, series=40):
    draw = np.random.default_rng(seed)
    x, y = np.random.default_rng(7).uniform(0, 300, (2, series))
    up = -0.02 * (dates - DATES[0]).astype(float)[:, None] * np.linspace(0, 1, series)
    values = up * vector["los_up"] + draw.normal(0, 0.5, (len(dates), series))
    columns = {name: np.full(series, value, np.float32) for name, value in vector.items()}
    quality = {"temporal_coherence": draw.uniform(0.4, 1, series).astype(np.float32)}
    place = Points("EPSG:32630", x, y, np.array([f"p{i}" for i in range(series)]), columns)
    angle = np.full(series, 39.0, np.float32)
    return Stack(values.astype(np.float32), dates, place, quality=quality, incidence_deg=angle)


def origins(count):
    return KNOWN, count


def test_nothing_chosen_changes_nothing():
    data = track(ASCENDING)
    assert prepare(data, Preparation()) is data


def test_the_order_is_mask_dates_reference_vertical_cells():
    chosen = Preparation(
        mask=("temporal_coherence>=0.5",),
        drop_dates=("2020-01-13",),
        reference_place=(0.0, 0.0, 300.0, 300.0),
        vertical=True,
        cell=150.0,
    )
    made = prepare(track(ASCENDING), chosen)
    told = " ".join(made.notes)
    places = [
        told.index(text) for text in ("left out by", "Dates left out", "relative to", "vertical", "cells")
    ]
    assert places == sorted(places) and made.kind == "up" and made.gridded


def test_two_tracks_give_the_component_that_is_asked_for():
    one, other = track(ASCENDING), track(DESCENDING, LATER, 1)
    chosen = Preparation(other="/descending.csv", cell=100.0, component="east")
    made = prepare(one, chosen, other)
    assert made.kind == "east" and "noise_mm" in made.quality
    plain = decompose(one, other, 100.0, "previous").east
    np.testing.assert_array_equal(made.values, plain.values)
    assert any("not to move north" in note for note in made.notes)


def test_a_second_track_that_was_not_read_is_told():
    with pytest.raises(GroundCastError, match="The second track was not read"):
        prepare(track(ASCENDING), Preparation(other="/descending.csv"))


STEPS = [
    Preparation(mask=("temporal_coherence>=0.6",)),
    Preparation(drop_dates=(str(DATES[50]), str(DATES[10]))),
    Preparation(jumps="mend"),
    Preparation(jumps="drop"),
    Preparation(reference_place=(150.0, 150.0)),
    Preparation(reference_place=(0.0, 0.0, 100.0, 300.0), cell=60.0),
    Preparation(other="/descending.csv", cell=100.0),
    Preparation(other="/descending.csv", jumps="mend", reference_place=(0.0, 0.0, 300.0, 300.0), cell=100.0),
    Preparation(vertical=True, cell=100.0, weighting="coherence", cadence_days=24),
]


def spoilt(stack, day):
    """Other values after a day, gaps, and series that vanish."""
    draw, values = np.random.default_rng(3), stack.values.copy()
    late = stack.dates > day
    values[late] = draw.normal(0, 300, values[late].shape)
    values[late] = np.where(draw.random(values[late].shape) < 0.3, np.nan, values[late])
    values[late, :5] = np.nan
    return replace(stack, values=values)


@pytest.mark.parametrize("chosen", STEPS, ids=lambda each: "+".join(k for k, _ in _words(each)))
def test_no_step_looks_past_the_first_origin(chosen):
    """Panels cut at the origin: bit for bit the same, whatever follows."""
    ends = (lambda count: (count - 15, count)) if not chosen.cadence_days else (lambda count: (22, count))
    one, other = track(ASCENDING), track(DESCENDING, LATER, 1)
    one.values[20:, 3] += 27.733
    given = [(one, other)]
    first = prepare(one, chosen, other if chosen.other else None, ends)
    (panel,) = panels(first, {}, [], chosen, Silent(), ends)
    day = panel.dates[ends(len(panel.dates))[0] - 1]
    given.append((spoilt(one, day), spoilt(other, day)))
    cut, truth = [], []
    for a, b in given:
        made = prepare(a, chosen, b if chosen.other else None, ends)
        (panel,) = panels(made, {}, [], chosen, Silent(), ends)
        cut.append(panel.before(ends(len(panel.dates))[0]))
        truth.append(panel.values[ends(len(panel.dates))[0] :])
    np.testing.assert_array_equal(cut[0].values, cut[1].values)
    np.testing.assert_array_equal(cut[0].cells, cut[1].cells)
    np.testing.assert_array_equal(cut[0].dates, cut[1].dates)
    assert not np.array_equal(*truth, equal_nan=True)


def _words(chosen):
    from groundcast.core.preparation import changed_words

    return changed_words(chosen)


def test_a_factor_comes_as_its_alignment_says():
    data = track(ASCENDING)
    days = np.datetime64("2019-06-01") + np.arange(1200)
    rain = np.random.default_rng(0).gamma(0.4, 5, (1200, 1)).astype(np.float32)
    nowhere = np.array([np.nan])
    gauge = Stack(rain, days, Points("", nowhere, nowhere, np.array(["g"])), "rain", "mm", "")
    chosen = Preparation(alignment={"rain": Alignment(time="sum", lag_days=30)})
    (panel,) = panels(data, {"rain": gauge}, [], chosen)
    factor = panel.factors["rain"]
    assert (factor.rule, factor.lag_days) == ("sum", 30)
    found = panel.factor_values()["rain"].ravel()
    at = int((DATES[10] - 30 - days[0]).astype(int))
    np.testing.assert_allclose(found[10], rain[at - 11 : at + 1].sum(), rtol=1e-5)


def test_a_lag_needs_a_factor_that_starts_earlier_and_lets_it_end_earlier():
    data = track(ASCENDING)
    nowhere = np.array([np.nan])

    def gauge(start, count):
        days = np.datetime64(start) + np.arange(count)
        return Stack(
            np.ones((count, 1), np.float32),
            days,
            Points("", nowhere, nowhere, np.array(["g"])),
            "heat",
            "K",
            "",
        )

    lagged = Preparation(alignment={"heat": Alignment(lag_days=60)})
    with pytest.raises(GroundCastError, match=r"starts on 2020-01-01.* with a lag of 60 days"):
        panels(data, {"heat": gauge("2020-01-01", 800)}, [], lagged)
    short = int((DATES[-1] - np.datetime64("2019-10-01")).astype(int)) - 50
    with pytest.raises(GroundCastError, match="before the last date of the deformation"):
        panels(data, {"heat": gauge("2019-10-01", short)}, [], Preparation())
    assert panels(data, {"heat": gauge("2019-10-01", short)}, [], lagged)[0].factors["heat"].lag_days == 60
