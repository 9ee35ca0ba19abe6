"""Weather and factors: plausible climate, composites that match the daily weather and know no future."""

import numpy as np
import pytest
from groundcast.core.simulate.factors import composites, make_factors
from groundcast.core.simulate.landscape import Relief
from groundcast.core.simulate.layout import DATES, deformation_grid
from groundcast.core.simulate.parameters import Parameters
from groundcast.core.simulate.weather import DAYS, make_weather, remembering


@pytest.fixture(scope="module")
def weather():
    place, sky, *_ = np.random.default_rng(0).spawn(4)
    return make_weather(Relief(place), Parameters(), sky)


@pytest.fixture(scope="module")
def factors(weather):
    return make_factors(weather, np.random.default_rng(3))


def _month_means(daily):
    months = DAYS.astype("datetime64[M]").astype(int) % 12
    means = daily.mean(axis=(1, 2))
    return np.array([means[months == m].mean() for m in range(12)])


def test_climate_of_the_plateau(weather):
    warmth, rain, ndvi = (_month_means(v) for v in (weather.temperature, weather.rain, weather.ndvi))
    assert warmth.argmax() in (6, 7) and warmth.argmin() in (0, 1)
    assert -17 < warmth.min() < -10 and 8 < warmth.max() < 15
    whole = np.datetime64("2022-03-01") > DAYS
    yearly = weather.rain[whole].mean() * 365.25
    assert 150 < yearly < 600
    assert rain[5:9].sum() > 0.65 * rain.sum(), "the monsoon brings most of the rain"
    assert ndvi.argmax() in (7, 8) and 0.05 < ndvi.min() < ndvi.max() < 0.6
    assert weather.rain.min() >= 0 and 0 <= weather.wetness.min() <= weather.wetness.max() <= 1


def test_weather_remembers():
    process = remembering(200_000, 2.0, 20.0, np.random.default_rng(0))
    assert process.std() == pytest.approx(2.0, rel=0.05)
    assert np.corrcoef(process[:-20], process[20:])[0, 1] == pytest.approx(np.exp(-1), abs=0.05)


def test_composites_begin_anew_each_year_and_carry_their_last_day():
    starts, ends = composites(8)
    assert ends[0] < DATES[0] <= ends[1] and ends[-2] < DATES[-1] <= ends[-1]
    assert np.datetime64("2021-01-01") in starts and np.datetime64("2020-12-31") in ends
    assert ((ends - starts).astype(int) <= 7).all() and (np.diff(ends).astype(int) <= 8).all()
    np.testing.assert_array_equal(starts[1:], ends[:-1] + 1)


def test_factors_have_their_own_grids_and_cover_the_deformation(factors):
    left, bottom, right, top = deformation_grid("full").bounds()
    assert factors["temperature"].place.cell == (1000.0, 1000.0)
    assert factors["ndvi"].place.cell == (250.0, 250.0)
    assert factors["rain"].place.cell == (0.1, 0.1) and factors["rain"].place.crs == "EPSG:4326"
    for name in ("temperature", "ndvi"):
        coarse = factors[name].place.bounds()
        assert coarse[0] < left and coarse[1] < bottom and coarse[2] > right and coarse[3] > top
    for stack in factors.values():
        assert np.isfinite(stack.values).all()
        assert stack.dates[0] <= DATES[0] and stack.dates[-1].astype("M8[M]") >= DATES[-1].astype("M8[M]")


def test_factors_are_means_of_the_daily_weather(weather, factors):
    temperature, ndvi, rain = (factors[n] for n in ("temperature", "ndvi", "rain"))
    day = np.flatnonzero(temperature.dates[40] == DAYS)[0]
    expected = weather.temperature[day - 7 : day + 1, 8:12, 20:24].mean()
    assert temperature.values[40, 2, 5] == pytest.approx(expected, abs=2.0)
    assert abs((temperature.values[:, 2, 5] - _mean_of(weather, temperature)).mean()) < 0.2
    day = np.flatnonzero(ndvi.dates[20] == DAYS)[0]
    assert ndvi.values[20, 10, 10] == pytest.approx(weather.ndvi[day - 15 : day + 1, 10, 10].mean(), abs=0.04)
    july = np.datetime64("2021-07") == DAYS.astype("datetime64[M]")
    at = np.flatnonzero(rain.dates == np.datetime64("2021-07-01"))[0]
    low, high = weather.rain[july].mean(axis=0).min(), weather.rain[july].mean(axis=0).max()
    assert low <= rain.values[at].min() <= rain.values[at].max() <= high


def _mean_of(weather, temperature):
    """8-day means of one 1 km cell from the daily fields."""
    days = [np.flatnonzero(date == DAYS)[0] for date in temperature.dates]
    daily = weather.temperature[:, 8:12, 20:24].mean(axis=(1, 2))
    return np.array([daily[d - 7 : d + 1].mean() for d in days])


def test_a_composite_does_not_know_the_days_after_its_date(weather, factors):
    cut = np.datetime64("2021-06-30")
    place, sky, *_ = np.random.default_rng(0).spawn(4)
    later = make_weather(Relief(place), Parameters(), sky)
    later.temperature[cut < DAYS] += 30
    later.ndvi[cut < DAYS] = 0.9
    changed = make_factors(later, np.random.default_rng(3))
    for name in ("temperature", "ndvi"):
        known = factors[name].dates <= cut
        np.testing.assert_array_equal(changed[name].values[known], factors[name].values[known])
        assert np.abs(changed[name].values[~known] - factors[name].values[~known]).max() > 0.1
