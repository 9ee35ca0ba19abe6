"""The scene: same seed same scene, the pixels it promises, truth and noise apart, plausible ranges."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.simulate import read_simulated, scene, simulated_regions, simulated_stack
from groundcast.core.simulate.landscape import Relief, make_landscape
from groundcast.core.simulate.layout import DATES, MISSING, REGIONS, deformation_grid
from groundcast.core.simulate.noise import JUMP_DATES
from groundcast.core.simulate.parameters import Parameters
from groundcast.core.simulate.scene import truth_of
from groundcast.core.simulate.weather import drive, make_weather

COUNTS = {"A": 19_578, "B": 24_036, "C": 50_596, "D": 24_726}


def _ground(size, seed):
    """The landscape of a scene without its time series."""
    place, *_ = np.random.default_rng(seed).spawn(4)
    return make_landscape(deformation_grid(size), size, Relief(place), Parameters(), place)


def _by_region(landscape):
    return {region.name: int((region.inside(landscape.grid) & landscape.valid).sum()) for region in REGIONS}


def _trend_and_season(values):
    """Rate (mm/yr), amplitude of the annual harmonic and residual (N, P) of complete series (N, P)."""
    years = (DATES - DATES[0]).astype(float) / 365.25
    design = np.column_stack(
        [np.ones(len(years)), years, np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)]
    )
    found = np.linalg.lstsq(design, values, rcond=None)[0]
    return found[1], np.hypot(found[2], found[3]), values - design @ found


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_full_size_has_the_pixels_of_the_paper(seed):
    landscape = _ground("full", seed)
    assert _by_region(landscape) == COUNTS
    assert landscape.grid.cell == (15.0, 15.0)


@pytest.mark.parametrize("seed", [0, 5])
def test_the_small_size_has_a_25th_of_them(seed):
    assert _by_region(_ground("small", seed)) == {name: round(n / 25) for name, n in COUNTS.items()}


def test_dates():
    assert len(DATES) == 89 and DATES[0] == np.datetime64("2019-09-07")
    assert DATES[-1] == np.datetime64("2022-07-29") and MISSING in DATES
    assert set(np.diff(DATES).astype(int)) == {12}


def test_regions_of_the_stack_hold_the_promised_pixels(small):
    stack, factors, regions = simulated_stack("small", 0)
    x, y = stack.coordinates()
    valid = np.isfinite(stack.series).any(axis=0)
    for region, box in zip(regions, REGIONS, strict=True):
        assert region.name == box.name
        assert (region.inside(x, y) & valid).sum() == round(COUNTS[region.name] / 25)
    assert set(factors) == {"temperature", "ndvi", "rain"}
    np.testing.assert_array_equal(stack.values, small.stack().values)


def test_same_seed_same_scene_other_seed_another(small):
    again, other = scene("small", 0), scene("small", 1)
    np.testing.assert_array_equal(again.observed, small.observed)
    np.testing.assert_array_equal(again.truth, small.truth)
    for name, factor in small.factors.items():
        np.testing.assert_array_equal(again.factors[name].values, factor.values)
        assert not np.array_equal(other.factors[name].values, factor.values)
    both = np.isfinite(other.truth[5]) & np.isfinite(small.truth[5])
    assert np.abs(other.truth[5] - small.truth[5])[both].max() > 5


def test_sizes_show_the_same_landscape():
    small, full = _ground("small", 3), _ground("full", 3)
    centre = (slice(2, None, 5), slice(2, None, 5))  # of each 5 x 5 block lies on the small cell's centre
    np.testing.assert_allclose(full.height[centre], small.height, atol=1e-6)
    np.testing.assert_allclose(full.ice[centre], small.ice, atol=1e-9)
    np.testing.assert_allclose(full.thaw[centre], small.thaw, atol=1e-9)


def test_observed_is_truth_plus_noise_where_something_was_observed(small):
    parts = small.noise
    observed = small.observed
    total = small.truth + parts.troposphere + parts.decorrelation + parts.unwrapping
    seen = np.isfinite(observed)
    np.testing.assert_allclose(observed[seen], total[seen], atol=1e-4)
    expected = small.landscape.valid[None] & ~parts.missing
    np.testing.assert_array_equal(seen, expected)


def test_what_is_missing(small):
    stack = small.stack()
    assert len(stack.dates) == 88 and MISSING not in stack.dates
    assert len(small.truth_stack().dates) == 89
    ground = small.landscape.valid
    assert np.isfinite(small.truth[:, ground]).all() and np.isnan(small.truth[:, ~ground]).all()
    assert np.isfinite(stack.values[:, ground]).any(axis=0).all()
    assert 0.002 < np.isnan(stack.values[:, ground]).mean() < 0.02
    inside = np.any([region.inside(small.landscape.grid) for region in REGIONS], axis=0)
    assert small.landscape.coherence[ground & ~inside].min() >= 0.25


def test_the_stack_says_that_it_is_simulated(small):
    for stack in (small.stack(), small.truth_stack(), *small.factors.values()):
        assert stack.simulated and "Simulated" in stack.notes[0]
    stack = small.stack()
    assert (stack.kind, stack.unit, stack.sign) == ("los", "mm", "positive towards the satellite")
    assert np.allclose(stack.incidence_deg, 34.69) and stack.place.crs == "EPSG:32646"


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_trend_season_and_remainder_are_plausible(seed):
    made = scene("small", seed)
    for region in REGIONS:
        cells = region.inside(made.landscape.grid) & made.landscape.valid
        rate, amplitude, rest = _trend_and_season(made.truth[:, cells].astype(float))
        assert -30 < rate.min() < -5 and -10 < np.median(rate) < 0 and rate.max() < 10
        assert 2 < np.median(amplitude) < 20 and amplitude.max() < 30
        assert 0.5 < rest.std() < 4, "weather must leave its mark beyond trend and season"
    assert np.abs(made.truth[0][made.landscape.valid]).max() == 0


def test_the_frost_mound_of_region_c_rises_and_the_bowl_sinks(small):
    rate = (small.truth[-1] - small.truth[0]) / 2.89

    def at(x, y):
        return rate[int(y // 75), int(x // 75)]

    assert at(7900, 2500) > 3 and at(4250, 4350) < -4


def test_the_embankment_moves_less_with_the_seasons(small):
    ground = small.landscape
    railway = ground.valid & (ground.embankment > 0.9)
    icy = ground.valid & (ground.embankment < 0.01) & (ground.ice > 0.3)
    amplitude = {}
    for name, cells in (("railway", railway), ("icy", icy)):
        amplitude[name] = np.median(_trend_and_season(small.truth[:, cells].astype(float))[1])
    assert railway.sum() > 50 and amplitude["railway"] < 0.5 * amplitude["icy"]


def test_noise_is_of_the_size_of_real_noise(small):
    valid = small.landscape.valid
    assert 2 < small.noise.troposphere[:, valid].std() < 5
    assert 1.5 < small.noise.decorrelation[:, valid].std() < 4
    delay = small.noise.troposphere
    near = np.mean((delay[:, :, 1:] - delay[:, :, :-1]) ** 2)
    far = np.mean((delay[:, :, 60:] - delay[:, :, :-60]) ** 2)
    assert near < 0.1 * far, "the troposphere is smooth"
    decorrelation = small.noise.decorrelation[:, valid]
    neighbours = np.corrcoef(decorrelation[0, :-1], decorrelation[0, 1:])[0, 1]
    assert abs(neighbours) < 0.1, "decorrelation is not"
    incoherent = small.landscape.coherence[valid] < 0.5
    assert decorrelation[:, incoherent].std() > 1.3 * decorrelation[:, ~incoherent].std()


def test_the_unwrapping_error_is_half_a_wavelength_in_region_b(small):
    jump = small.noise.unwrapping
    hit = jump != 0
    assert np.allclose(jump[hit], 27.733)
    assert list(np.flatnonzero(hit.any(axis=(1, 2)))) == list(range(JUMP_DATES.start, JUMP_DATES.stop))
    assert not hit[:, ~REGIONS[1].inside(small.landscape.grid)].any()
    assert (hit.any(axis=0) & small.landscape.valid).sum() > 20


def test_a_kelvin_more_makes_the_ground_sink(small):
    """The truth answers the factors: the same physics, one kelvin warmer."""
    parameters = Parameters()
    place, sky, *_ = np.random.default_rng(0).spawn(4)
    relief = Relief(place)
    weather = make_weather(relief, parameters, sky)
    np.testing.assert_array_equal(truth_of(weather, small.landscape, parameters), small.truth)
    greenest = np.full(weather.grid.shape, 0.4)
    usual = drive(weather.grid, weather.temperature, weather.rain, greenest, parameters)
    warm = drive(weather.grid, weather.temperature + 1.0, weather.rain, greenest, parameters)
    difference = [truth_of(w, small.landscape, parameters) for w in (warm, usual)]
    change = (difference[0] - difference[1])[-1][small.landscape.valid]
    natural = small.landscape.embankment[small.landscape.valid] < 0.01
    assert np.mean(change) < -1 and np.median(change[natural]) < 0


def test_weather_of_summer_reaches_the_ground_and_not_before(small):
    parameters = Parameters()
    place, sky, *_ = np.random.default_rng(0).spawn(4)
    weather = make_weather(Relief(place), parameters, sky)
    hot_july = (weather.days >= np.datetime64("2021-07-01")) & (weather.days < np.datetime64("2021-08-01"))
    hotter = replace(weather, temperature=weather.temperature + 3 * hot_july[:, None, None])
    change = truth_of(hotter, small.landscape, parameters) - small.truth
    valid = small.landscape.valid
    before = np.datetime64("2021-07-01") > DATES
    assert np.abs(change[before][:, valid]).max() < 1e-4
    assert change[np.datetime64("2021-08-10") < DATES][0][valid].mean() < -0.5


def test_parts_are_read_by_name(small):
    np.testing.assert_array_equal(read_simulated("simulated:small").values, small.stack().values)
    rain = read_simulated("simulated:small:0", "rain")
    np.testing.assert_array_equal(rain.values, small.factors["rain"].values)
    other = read_simulated("simulated:small:7", "rain")
    assert not np.array_equal(other.values, rain.values)
    assert [region.name for region in simulated_regions()] == ["A", "B", "C", "D"]


def test_wrong_names_are_told():
    with pytest.raises(
        GroundCastError, match=r"no simulated scene of the size 'huge'\. Choose small or full"
    ):
        read_simulated("simulated:huge")
    with pytest.raises(GroundCastError, match=r"holds no 'snow'.*temperature, ndvi, rain"):
        read_simulated("simulated:small", "snow")
    with pytest.raises(GroundCastError, match="'x' is no seed"):
        read_simulated("simulated:small:x")
