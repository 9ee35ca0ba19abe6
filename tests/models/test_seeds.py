"""Seeds of trainings: what "± seeds" is made of must be independent draws."""

import itertools

import numpy as np
import pytest
from groundcast.core import backtest
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import forecasters
from groundcast.models.forecasters import Maker, seed_at


def test_no_two_trainings_of_a_backtest_share_their_draws():
    """Seed 0 at the second origin once had the draws of seed 1 at the first one."""
    every = [seed_at(seed, origin) for seed, origin in itertools.product(range(20), range(12))]
    assert len(set(every)) == len(every)
    draws = [np.random.default_rng(seed).normal(size=500) for seed in every[:40]]
    assert np.abs(np.corrcoef(draws) - np.eye(40)).max() < 0.25


@pytest.mark.parametrize("seed", [0, 7, -3, 1 << 40])
def test_the_first_origin_has_the_seed_itself(seed):
    assert seed_at(seed, 0) == seed
    assert 0 <= seed_at(seed, 1) < 1 << 32


def test_each_origin_of_a_backtest_is_trained_from_a_seed_of_its_own(monkeypatch):
    told = []

    class Spy:
        def __init__(self, name, settings, device, seed, folder):
            told.append(seed)

        def fit(self, panel, report):
            return forecasters.Baseline("persistence")

    monkeypatch.setattr(forecasters, "Learned", Spy)
    values = np.random.default_rng(0).normal(size=(40, 3)).astype(np.float32)
    panel = Panel(values, np.datetime64("2020-01-01") + 12 * np.arange(40), 12)
    for seed in (0, 1):
        backtest.run(panel, {"gru": Maker("gru", {}, "cpu", seed)}, np.array([30, 34]), (1, 2), Silent())
    assert told == [0, seed_at(0, 1), 1, seed_at(1, 1)] and len(set(told)) == 4
