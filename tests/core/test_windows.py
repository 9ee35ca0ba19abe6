import numpy as np
import pytest
from groundcast.core import windows
from groundcast.core.errors import GroundCastError


@pytest.mark.parametrize(
    ("dates", "step", "training", "validation"), [(79, 15, 45, 19), (79, 16, 44, 19), (79, 17, 43, 19)]
)
def test_the_paper_s_windows(dates, step, training, validation):
    first, second = windows.split(dates - step)
    assert (len(first), len(second)) == (training, validation)
    assert sorted([*first, *second]) == list(range(dates - step))
    assert windows.repetition(training) == 32


def test_training_windows_are_spread_evenly():
    training, _ = windows.split(64)
    assert training.tolist() == [i * 64 // 45 for i in range(45)]


@pytest.mark.parametrize("count", [2, 3, 10])
def test_every_split_has_both_parts(count):
    training, validation = windows.split(count)
    assert len(training) >= 1
    assert len(validation) >= 1


@pytest.mark.parametrize("found", [12, 15, 17, 20])
def test_the_time_step_is_the_bin_with_the_smallest_phase(found):
    time = np.arange(80)
    phases = np.full(41, 1.0)
    phases[found] = 0.1
    curve = sum(np.cos(2 * np.pi * k * time / 80 + phases[k]) for k in range(1, 40))
    assert windows.time_step(np.stack([curve, curve + 5], axis=1)) == found


def test_a_given_time_step_wins():
    assert windows.time_step(np.zeros((60, 1)), 7) == 7


def test_few_dates_lower_the_time_step():
    assert windows.time_step(np.random.default_rng(0).normal(size=(20, 3))) == 6


@pytest.mark.parametrize(
    ("dates", "given", "message"),
    [
        (
            18,
            36,
            "18 dates are too few for a time step of 36. Set a time step of 6 or less, or use a baseline.",
        ),
        (5, 0, "5 dates are too few to train on. Give at least 6 dates, or use a baseline."),
        (30, 1, "The time step is 1 dates; a window needs at least 2."),
    ],
)
def test_impossible_time_steps_are_refused(dates, given, message):
    with pytest.raises(GroundCastError, match=message.split(".")[0]) as told:
        windows.time_step(np.zeros((dates, 2)), given)
    assert str(told.value).startswith(message)


def test_longer_series_are_repeated_less():
    assert [windows.repetition(n) for n in (45, 90, 200, 3000)] == [32, 16, 4, 1]
    assert windows.repetition(45, 3) == 3
