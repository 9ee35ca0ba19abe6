"""Stefan's thaw, day by day, against closed forms."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.grid import Grid
from groundcast.core.simulate.landscape import Relief
from groundcast.core.simulate.parameters import Parameters, Soil
from groundcast.core.simulate.thaw import SECONDS_A_DAY, thaw_through
from groundcast.core.simulate.weather import DAYS, Weather, make_weather

SPOT = Grid("EPSG:32646", (250.0, 0.0, 0.0, 0.0, -250.0, 0.0), 1, 1)


def _weather(temperature, rain=0.0, wetness=0.0, ndvi=0.0):
    """A made-up weather at one place."""
    fields = (
        np.broadcast_to(np.asarray(v, float), DAYS.shape)[:, None, None]
        for v in (temperature, rain, wetness, ndvi)
    )
    return Weather(SPOT, DAYS, *fields)


def _season(amplitude=13.0, mean=-1.8):
    day = (DAYS - DAYS.astype("datetime64[Y]")).astype(int)
    return mean + amplitude * np.cos(2 * np.pi * (day - 203) / 365.25)


def _at(thaw, attribute, day):
    return float(getattr(thaw, attribute)[np.flatnonzero(np.datetime64(day) == DAYS)[0], 0, 0])


def stefan_depth(degree_days, conductivity, soil):
    """Thaw depth in m after `degree_days` (°C·d): z = sqrt(2·k·86400·DDT / (L·w·ρ)), Stefan (1891)."""
    return np.sqrt(2.0 * conductivity * SECONDS_A_DAY * degree_days / soil.heat_a_metre)


def test_depth_is_the_closed_form_without_rain():
    soil = Soil()
    temperature = _season()
    thaw = thaw_through(_weather(temperature), soil, DAYS)
    summer = (np.datetime64("2020-03-01") <= DAYS) & (np.datetime64("2020-08-20") >= DAYS)
    degree_days = np.maximum(temperature[summer], 0).sum()
    expected = stefan_depth(degree_days, soil.dry_conductivity, soil)
    assert _at(thaw, "depth", "2020-08-20") == pytest.approx(float(expected), rel=1e-9)
    assert 1.0 < expected < 2.0


def test_stefan_by_hand():
    """2 x 1.5 W/m/K x 86400 s x 1000 K d / (334000 J/kg x 0.2 x 1500 kg/m3) = 2.587 m2."""
    soil = replace(Soil(), water=0.2, dry_density=1500.0)
    assert float(stefan_depth(1000.0, 1.5, soil)) == pytest.approx(1.6083, abs=1e-4)


def test_ground_sinks_in_summer_and_comes_back_in_winter():
    soil = Soil()
    half_wet = (1.0 - soil.dry_ice) / (soil.wet_ice - soil.dry_ice)  # the wetness that makes the usual ice
    thaw = thaw_through(_weather(_season(), wetness=half_wet), soil, DAYS)
    depth = _at(thaw, "depth", "2020-12-31")
    spring, autumn, winter = (_at(thaw, "surface", d) for d in ("2020-03-01", "2020-10-01", "2021-02-28"))
    assert autumn - spring < -0.8 * depth
    assert winter - spring == pytest.approx(0.0, abs=1e-9)
    assert _at(thaw, "frozen", "2021-02-28") == pytest.approx(depth)


@pytest.mark.parametrize("change", [{"rain": 4.0}, {"wetness": 0.5}, {"temperature": 1.0}])
def test_rain_wetness_and_warmth_deepen_the_thaw(change):
    base = {"temperature": _season(), "rain": 0.0, "wetness": 0.0}
    more = {name: value + change.get(name, 0.0) for name, value in base.items()}
    depths = [
        _at(thaw_through(_weather(**given), Soil(), DAYS), "depth", "2020-09-30") for given in (base, more)
    ]
    assert depths[1] > 1.01 * depths[0]


def test_vegetation_shades():
    bare, green = (thaw_through(_weather(_season(), ndvi=n), Soil(), DAYS) for n in (0.0, 0.5))
    assert _at(green, "depth", "2020-09-30") < 0.95 * _at(bare, "depth", "2020-09-30")


def test_a_wet_autumn_lifts_and_the_next_summer_takes_it_back():
    soil = Soil()
    autumn = (np.datetime64("2020-09-15") <= DAYS) & (np.datetime64("2021-03-01") > DAYS)
    dry = np.full(len(DAYS), 0.5)
    wet = np.where(autumn, 1.0, 0.5)
    usual, lifted = (thaw_through(_weather(_season(), wetness=w), soil, DAYS) for w in (dry, wet))
    lift = [
        _at(lifted, "surface", d) - _at(usual, "surface", d)
        for d in ("2020-09-14", "2021-02-28", "2021-09-15")
    ]
    assert lift[0] == 0 and lift[1] > 0.3
    assert lift[2] == pytest.approx(0.0, abs=0.1 * lift[1])


@pytest.mark.parametrize("seed", range(6))
def test_the_layer_freezes_through_within_the_dates_of_the_scene(seed):
    parameters = Parameters()
    place, sky, *_ = np.random.default_rng(seed).spawn(4)
    weather = make_weather(Relief(place), parameters, sky)
    ends = np.array([f"{year}-02-28" for year in (2020, 2021, 2022)], "datetime64[D]")
    thaw = thaw_through(weather, parameters.soil, ends)
    assert (thaw.depth - thaw.frozen).mean() < 0.02
    assert 1.0 < thaw.depth.mean() < 2.2
    years = (ends[-1] - DAYS[0]).astype(int) / 365.25
    assert 0.8 < thaw.clock[-1].mean() / years < 1.25
