"""How far the colours of a run reach."""

import pytest
from groundcast.ui.layers import ranges


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        (0.7, 1),
        (1, 1),
        (1.01, 2),
        (2.0000001, 2),
        (4.9, 5),
        (23, 50),
        (50, 50),
        (51, 100),
        (0.03, 0.05),
        (0, 1),
    ],
)
def test_round_up(value, rounded):
    assert ranges.round_up(value) == pytest.approx(rounded)


def test_residual_range_is_never_below_two():
    found = ranges.of_values([1.0], [1.0], [0.1, -0.2], [])
    assert found.residual == 2
