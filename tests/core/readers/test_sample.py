"""A sample of a raster: spread over it, by what is known, and nothing of the rest."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.readers.cube import Cube
from groundcast.core.readers.sample import cells_of, sampled, series_in
from groundcast.core.stack import Stack
from groundcast.core.window import Window, part

DAYS = np.array(["2020-01-05", "2020-01-17", "2020-01-29"], "datetime64[D]")
GRID = Grid("EPSG:32633", (10.0, 0.0, 5e5, 0.0, -10.0, 4e6), 300, 400)


def cube(values):
    def read(window):
        return Stack(values[:, window.rows, window.columns].copy(), DAYS, part(GRID, window))

    return Cube("a raster", DAYS, GRID, read)


@pytest.fixture
def values():
    """Each cell holds its own number, and that of its date."""
    numbers = np.arange(GRID.height * GRID.width, dtype=np.float32).reshape(1, *GRID.shape)
    return numbers + np.array([0.0, 0.25, 0.5], np.float32)[:, None, None]


def test_series_carry_their_cells_and_places(values):
    found = sampled(cube(values), lambda stack: stack, np.ones(3, bool)).stack
    cells = found.place.identifiers.astype(int)
    assert len(cells) == len(set(cells)) == 8 * 8 * 16 * 16
    np.testing.assert_array_equal(found.values[0], cells)
    x, y = (side.ravel()[cells] for side in GRID.centres())
    np.testing.assert_allclose(found.place.x, x)
    np.testing.assert_allclose(found.place.y, y)
    assert np.ptp(cells // GRID.width) > 200 and np.ptp(cells % GRID.width) > 300


def test_what_is_known_chooses_and_the_rest_decides_nothing(values):
    known = np.array([True, True, False])
    values[:2, :, :200] = np.nan
    one = sampled(cube(values), lambda stack: stack, known)
    values[2] = np.where(np.random.default_rng(0).random(GRID.shape) < 0.5, np.nan, 7)
    other = sampled(cube(values), lambda stack: stack, known)
    np.testing.assert_array_equal(one.stack.place.identifiers, other.stack.place.identifiers)
    assert (one.stack.place.identifiers.astype(int) % GRID.width >= 200).all()


def test_more_windows_are_read_where_few_hold_values(values):
    hidden = np.full(values.shape, np.nan, np.float32)
    hidden[:, 120:140, 180:230] = values[:, 120:140, 180:230]
    found = sampled(cube(hidden), lambda stack: stack, np.ones(3, bool))
    assert len(found.windows) > 64 and len(found.stack.place) >= 500
    with pytest.raises(GroundCastError, match="a raster holds no values at 1024 places spread over it"):
        sampled(cube(hidden * np.nan), lambda stack: stack, np.ones(3, bool))


def test_a_part_of_a_cube_is_a_cube(values):
    cut = cube(values).cut((500100.0, 3999000.0, 500300.0, 3999900.0))
    assert cut.grid.shape == (90, 20) and cut.grid.transform[2] == 500100
    window = Window(3, 2, 4, 5)
    np.testing.assert_array_equal(cut.read(window).values, values[:, 13:17, 12:17])
    assert cube(values).cut(()).grid == GRID
    assert series_in(cut, [window], lambda stack: None) is None
    np.testing.assert_array_equal(cells_of(cut, Window(1, 2, 2, 2)), [22, 23, 42, 43])
