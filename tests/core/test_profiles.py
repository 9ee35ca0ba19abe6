"""Lines across the map."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.profiles import along, length, nearest_on, swath

CORNER = np.array([[0, 0], [30, 0], [30, 40]])


def test_places_are_even_and_end_at_the_end():
    x, y, distance = along(CORNER, 10)
    assert length(CORNER) == 70
    assert distance.tolist() == [0, 10, 20, 30, 40, 50, 60, 70]
    assert x.tolist() == [0, 10, 20, 30, 30, 30, 30, 30] and y[-1] == 40
    assert np.diff(along(CORNER, 11)[2]).max() <= 11 and along(CORNER, 11)[2][-1] == 70


def test_nearest_place_and_side():
    position, offset = nearest_on(
        CORNER, np.array([10.0, 10.0, 35.0, -4.0]), np.array([5.0, -5.0, 20.0, -3.0])
    )
    assert position.tolist() == [10, 10, 50, 0]
    assert offset.tolist() == [5, -5, -5, -5]


def test_swath_is_in_order():
    index, distance = swath(CORNER, np.array([30.0, 5.0, 90.0]), np.array([35.0, 1.0, 0.0]), 2)
    assert index.tolist() == [1, 0] and distance.tolist() == [5, 65]


def test_a_place_that_is_not_known_leaves_the_others_in_the_swath():
    x, y = np.array([30.0, np.nan, 5.0]), np.array([35.0, 1.0, 1.0])
    index, distance = swath(CORNER, x, y, 2)
    assert index.tolist() == [2, 0] and distance.tolist() == [5, 65]
    assert not len(swath(CORNER, np.full(3, np.nan), np.full(3, np.nan), 2)[0])


@pytest.mark.parametrize("line", [[[1, 2]], [[1, 2], [1, 2]]])
def test_no_length(line):
    with pytest.raises(GroundCastError, match=r"The profile has no length\. Click two different places"):
        along(np.array(line), 1)


def test_no_spacing():
    with pytest.raises(GroundCastError, match="A spacing of 0 is too small"):
        along(CORNER, 0)
