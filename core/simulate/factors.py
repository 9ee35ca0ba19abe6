"""The factors as satellites and reanalyses give them: coarse composites of the daily weather."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..stack import Stack
from .layout import DATES, HEIGHT_M, LEFT, TOP, WIDTH_M, factor_grid
from .weather import CELL, Weather

UNITS = {"temperature": "degC", "ndvi": "1", "rain": "mm/day"}
LABELS = {
    "temperature": "Simulated land-surface temperature, 8-day mean, 1 km",
    "ndvi": "Simulated NDVI, 16-day mean, 250 m",
    "rain": "Simulated rain, monthly mean, 0.1 degree",
}
TEMPERATURE_NOISE_C, NDVI_NOISE = 0.5, 0.008
NOTE = "Simulated: made by GroundCast, not measured."


def make_factors(weather: Weather, rng: np.random.Generator) -> dict[str, Stack]:
    """Land-surface temperature, NDVI and rain as stacks.

    Composites of 8 and 16 days begin anew each 1 January, as those of MODIS do, and carry the date
    of their LAST day, so that a value never knows more than its date says. Months of rain carry
    their first day, as those of ERA5-Land do.
    """
    return {
        "temperature": _temperature(weather, rng),
        "ndvi": _ndvi(weather, rng),
        "rain": _rain(weather),
    }


def composites(length: int) -> tuple[np.ndarray, np.ndarray]:
    """First and last days of the composites that the deformation's dates need, datetime64[D]."""
    years = np.arange(DATES[0].astype("datetime64[Y]"), DATES[-1].astype("datetime64[Y]") + 1)
    starts = np.concatenate(
        [np.arange(y.astype("datetime64[D]"), (y + 1).astype("datetime64[D]"), length) for y in years]
    )
    next_year = (starts.astype("datetime64[Y]") + 1).astype("datetime64[D]")
    ends = np.minimum(starts + length, next_year) - 1
    kept = slice(np.searchsorted(ends, DATES[0], "right") - 1, np.searchsorted(ends, DATES[-1]) + 1)
    return starts[kept], ends[kept]


def _temperature(weather: Weather, rng: np.random.Generator) -> Stack:
    """8-day means on 1 km cells, with the noise of the retrieval."""
    starts, ends = composites(8)
    grid, block = factor_grid(1000.0), int(1000.0 / CELL)
    means = _between(weather.temperature, weather, starts, ends)
    padded = np.pad(means, ((0, 0), (0, -means.shape[1] % block), (0, -means.shape[2] % block)), "edge")
    coarse = padded.reshape(len(means), grid.height, block, grid.width, block).mean(axis=(2, 4))
    coarse += rng.normal(0, TEMPERATURE_NOISE_C, coarse.shape)
    return _stack("temperature", coarse, ends, grid)


def _ndvi(weather: Weather, rng: np.random.Generator) -> Stack:
    """16-day means on 250 m cells, with noise."""
    starts, ends = composites(16)
    means = _between(weather.ndvi, weather, starts, ends)
    means = np.clip(means + rng.normal(0, NDVI_NOISE, means.shape), -1.0, 1.0)
    return _stack("ndvi", means, ends, weather.grid)


def _rain(weather: Weather) -> Stack:
    """Monthly means on cells of 0.1 degree in longitude and latitude."""
    first, last = (DATES[i].astype("datetime64[M]") for i in (0, -1))
    months = np.arange(first, last + 1)
    starts, ends = months.astype("datetime64[D]"), (months + 1).astype("datetime64[D]") - 1
    means = _between(weather.rain, weather, starts, ends)
    grid, cells = _degrees(weather.grid)
    coarse = np.stack([means.reshape(len(means), -1)[:, cell].mean(axis=1) for cell in cells], axis=1)
    return _stack("rain", coarse.reshape(len(means), *grid.shape), starts, grid)


def _degrees(fine: Grid) -> tuple[Grid, list[np.ndarray]]:
    """The 0.1 degree grid over `fine`, and for each of its cells the nearest cells of `fine`.

    A cell of the edge that holds no centre of `fine` takes the nearest one.
    """
    from pyproj import Transformer

    to_degrees = Transformer.from_crs(fine.crs, "EPSG:4326", always_xy=True)
    x, y = (v.ravel() for v in fine.centres())
    longitude, latitude = to_degrees.transform(x, y)
    corner_x, corner_y = [LEFT, LEFT + WIDTH_M], [TOP - HEIGHT_M, TOP]
    west, south, east, north = to_degrees.transform_bounds(corner_x[0], corner_y[0], corner_x[1], corner_y[1])
    left, right = float(np.floor(west * 10)), float(np.ceil(east * 10))
    bottom, top = float(np.floor(south * 10)), float(np.ceil(north * 10))
    grid = Grid("EPSG:4326", (0.1, 0.0, left / 10, 0.0, -0.1, top / 10), int(top - bottom), int(right - left))
    centre_x, centre_y = (v.ravel() for v in grid.centres())
    away = np.maximum(np.abs(longitude - centre_x[:, None]), np.abs(latitude - centre_y[:, None]))
    return grid, [np.flatnonzero(row <= max(0.05, row.min())) for row in away]


def _between(daily: np.ndarray, weather: Weather, starts, ends) -> np.ndarray:
    """Means (M, Y, X) of daily values from `starts` to `ends`, both included."""
    first, last = ((d - weather.days[0]).astype(int) for d in (starts, ends))
    return np.stack([daily[a : b + 1].mean(axis=0, dtype=np.float64) for a, b in zip(first, last)])


def _stack(name: str, values: np.ndarray, dates: np.ndarray, grid: Grid) -> Stack:
    """A simulated factor."""
    return Stack(
        values.astype(np.float32),
        dates,
        grid,
        kind=name,
        unit=UNITS[name],
        sign="",
        notes=(NOTE,),
        simulated=True,
    )
