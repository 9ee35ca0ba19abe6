"""Daily weather of the scene: temperature, rain, soil water and vegetation on a 250 m grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from .landscape import Relief, rising
from .layout import factor_grid, offsets
from .parameters import Climate, Parameters, Soil

# The first thaw year (March 2018) only brings ice and soil water into balance.
DAYS = np.arange(np.datetime64("2018-03-01"), np.datetime64("2022-09-01"))
CELL = 250.0
YEAR = 365.25


@dataclass(frozen=True, eq=False)
class Weather:
    """Daily drivers, each (D, Y, X) float32 on `grid`.

    Attributes:
        grid: 250 m, a kilometre wider than the deformation on all sides.
        days: (D,) datetime64[D].
        temperature: of the land surface, °C.
        rain: mm a day.
        wetness: share of the bucket that holds water, 0 to 1.
        ndvi: 0 to 1.
    """

    grid: Grid
    days: np.ndarray
    temperature: np.ndarray
    rain: np.ndarray
    wetness: np.ndarray
    ndvi: np.ndarray


def make_weather(relief: Relief, parameters: Parameters, rng: np.random.Generator) -> Weather:
    """The weather of one seed; independent of the size of the scene."""
    grid = factor_grid(CELL)
    x, y = offsets(grid)
    climate = parameters.climate
    cooling = climate.lapse_c_a_km * relief.height(x, y) / 1000.0 - 0.6 * relief.aspect(x, y)
    temperature = daily_temperature(climate, rng)[:, None, None] - cooling
    rain = daily_rain(climate, rng)[:, None, None] * np.exp(0.08 * relief.rain(x, y))
    return drive(grid, temperature, rain, relief.greenness(x, y), parameters)


def drive(grid: Grid, temperature, rain, greenest, parameters: Parameters) -> Weather:
    """The weather that follows from temperature (D, Y, X) and rain (D, Y, X): soil water, vegetation.

    `greenest` (Y, X) is the NDVI of a warm and wet summer.
    """
    wetness = soil_water(temperature, rain, parameters.soil)
    ndvi = vegetation(temperature, wetness, greenest, parameters.climate)
    kept = (np.asarray(v, np.float32) for v in (temperature, rain, wetness, ndvi))
    return Weather(grid, DAYS, *kept)


def daily_temperature(climate: Climate, rng: np.random.Generator) -> np.ndarray:
    """Land-surface temperature at mean height, (D,) °C: season, trend, weather with memory."""
    t = np.arange(len(DAYS))
    season = climate.amplitude_c * np.cos(2 * np.pi * (_day_of_year() - climate.warmest_day) / YEAR)
    trend = climate.warming_c_a_year * (t - t.mean()) / YEAR
    short = remembering(len(t), climate.short_sd_c, climate.short_days, rng)
    long = remembering(len(t), climate.long_sd_c, climate.long_days, rng)
    return climate.mean_c + season + trend + short + long


def daily_rain(climate: Climate, rng: np.random.Generator) -> np.ndarray:
    """Rain, (D,) mm a day: a two-state Markov chain within a monsoon, gamma amounts."""
    monsoon = np.exp(-0.5 * ((_day_of_year() - climate.monsoon_day) / climate.monsoon_width_days) ** 2)
    share = climate.dry_season_share + (1 - climate.dry_season_share) * monsoon
    chance, amount = rng.random(len(DAYS)), rng.gamma(climate.rain_shape, climate.rain_scale_mm, len(DAYS))
    years = DAYS.astype("datetime64[Y]").astype(int)
    wet_year = np.exp(rng.normal(0, climate.wet_year_sd, np.ptp(years) + 1))[years - years.min()]
    wet = np.zeros(len(DAYS), bool)
    for day in range(1, len(DAYS)):
        after = climate.wet_after_wet if wet[day - 1] else climate.wet_day
        wet[day] = chance[day] < after * share[day]
    return np.where(wet, amount * wet_year * share, 0.0)


def soil_water(temperature: np.ndarray, rain: np.ndarray, soil: Soil) -> np.ndarray:
    """Share of a bucket that is full, (D, Y, X): rain fills, warmth dries, frost keeps it as it is."""
    water = np.full(rain.shape[1:], 0.4 * soil.bucket_mm)
    shares = np.empty(rain.shape, np.float32)
    for day, (warmth, drops) in enumerate(zip(temperature, rain)):
        loss = water * np.clip(warmth / 10.0, 0.0, 2.0) / soil.drying_days
        water = np.clip(water + np.where(warmth > 0, drops, 0.0) - loss, 0.0, soil.bucket_mm)
        shares[day] = water / soil.bucket_mm
    return shares


def vegetation(temperature, wetness, greenest, climate: Climate) -> np.ndarray:
    """NDVI, (D, Y, X): grows with warmth and soil water, with a memory of weeks."""
    bare, step = 0.07, 1.0 / climate.leaf_days
    ndvi = np.full(greenest.shape, bare)
    daily = np.empty(temperature.shape, np.float32)
    for day, (warmth, water) in enumerate(zip(temperature, wetness)):
        growth = (0.45 + 0.55 * water) * rising((warmth - climate.leaf_c) / 1.5)
        ndvi = ndvi + step * (bare + (greenest - bare) * growth - ndvi)
        daily[day] = ndvi
    return daily


def remembering(count: int, sd: float, memory: float, rng: np.random.Generator) -> np.ndarray:
    """An AR(1) process (count,) of standard deviation `sd` and `memory` in steps."""
    keep = np.exp(-1.0 / memory)
    shocks = rng.normal(0, sd, count)
    process = shocks.copy()
    for step in range(1, count):
        process[step] = keep * process[step - 1] + np.sqrt(1 - keep**2) * shocks[step]
    return process


def _day_of_year() -> np.ndarray:
    """Day of the year of `DAYS`, 1 to 366."""
    return (DAYS - DAYS.astype("datetime64[Y]")).astype(int) + 1
