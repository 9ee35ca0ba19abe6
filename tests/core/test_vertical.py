"""Line of sight to vertical."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.stack import UPWARDS
from groundcast.core.vertical import to_vertical


def test_division_by_the_cosine_of_each_point(ustica):
    up = to_vertical(ustica)
    expected = ustica.values / np.cos(np.radians(ustica.place.attributes["incidence_angle"]))
    np.testing.assert_allclose(up.values, expected, rtol=1e-5)
    assert (up.kind, up.sign, up.unit) == ("up", UPWARDS, "mm") and "1/cos" in up.notes[-1]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"incidence_deg": None}, "needs an incidence angle, and the data have none"),
        ({"kind": "up"}, "The deformation is 'up' already"),
        ({"incidence_deg": np.full(11590, 95.0)}, "Incidence angles reach from 95.0 to 95.0 degrees"),
    ],
)
def test_refusals(ustica, change, message):
    with pytest.raises(GroundCastError, match=message):
        to_vertical(replace(ustica, **change))
