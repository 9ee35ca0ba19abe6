"""What the tests of networks share: small panels of known truth, and the plain reference network."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch
from groundcast.core.panel import Factor, Panel
from groundcast.core.reporter import Silent

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
# Small operations on many threads wait for each other longer than they compute.
torch.set_num_threads(1)
SMALL = {"hidden": 16, "epochs": 3, "time_step": 5, "repeat": 2, "batch": 8, "early_stop": 0}


@pytest.fixture(scope="session")
def plain():
    """The module with GLER-BiGRUnet in plain PyTorch."""
    spec = importlib.util.spec_from_file_location("plain_gler", BENCHMARKS / "plain_gler.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def small():
    """Settings of a network that trains in a blink."""
    return dict(SMALL)


class Listener(Silent):
    """A reporter that remembers what it was told."""

    def __init__(self):
        self.metrics, self.warnings, self.fractions = [], [], []

    def metric(self, name, step, value):
        self.metrics.append((name, step, value))

    def warning(self, code, message, cure=""):
        self.warnings.append((code, message, cure))

    def progress(self, fraction):
        self.fractions.append(fraction)


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def make_panel():
    """Builds a panel of yearly sines with a trend; each factor has `places` columns of its own."""

    def build(dates=40, series=6, factors=("temperature", "rain"), places=3, noise=0.3, seed=0):
        draw = np.random.default_rng(seed)
        days = np.datetime64("2019-09-07") + 12 * np.arange(dates)
        time = np.arange(dates)[:, None]
        wave = np.sin(2 * np.pi * time / 30.4 + draw.uniform(0, 1, series)) * draw.uniform(2, 9, series)
        values = wave - 0.1 * time + draw.normal(0, noise, (dates, series))
        forcing = {
            name: Factor(
                name,
                (np.sin(2 * np.pi * time / 30.4 + k) + draw.normal(0, 0.1, (dates, places))).astype(
                    np.float32
                ),
                days,
            )
            for k, name in enumerate(factors)
        }
        return Panel(values.astype(np.float32), days, 12, forcing, "A")

    return build


@pytest.fixture
def make_series():
    """Builds the `Series` that an engine trains on, of random tables."""
    from groundcast.core import windows
    from groundcast.models.engine import Series

    def build(widths, target="last", dates=30, steps=6, dropout=0.0, seed=1):
        draw = torch.Generator().manual_seed(seed)
        tables = [torch.randn(dates, width, generator=draw) for width in widths]
        return Series(tables, steps, target, *windows.split(dates - steps), dropout)

    return build
