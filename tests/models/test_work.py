"""How long a training is said to take, by the catalogue alone."""

import pytest
from groundcast.models import catalogue

LEARNED = [entry for entry in catalogue.ENTRIES if entry.learned]


def seconds(entry, series=800, dates=90, **changed):
    return catalogue.work.seconds(entry.name, catalogue.settings(entry.name, changed), series, dates)


@pytest.mark.parametrize("entry", LEARNED, ids=lambda entry: entry.name)
def test_every_network_has_an_estimate_that_a_quick_look_shortens(entry):
    usual = seconds(entry)
    assert usual > 5
    if entry.quick:
        assert seconds(entry, **entry.quick) < 0.6 * usual


@pytest.mark.parametrize("entry", LEARNED, ids=lambda entry: entry.name)
def test_longer_trainings_take_longer(entry):
    known = {setting.name: setting.default for setting in entry.settings}
    name = next((name for name in ("epochs", "steps") if name in known), None)
    if name:
        assert seconds(entry, **{name: 4 * known[name]}) > 1.5 * seconds(entry)
    else:
        assert seconds(entry, series=1600) > seconds(entry)


ONE = {"epochs": 1}
PAPER_EPOCH = {"epochs": 1, "batch": 64, "repeat": 64}


@pytest.mark.parametrize(
    ("name", "dates", "changed", "measured"),
    [
        ("gru", 79, PAPER_EPOCH | {"hidden": 256}, 2.43),
        ("gru", 79, PAPER_EPOCH | {"hidden": 128}, 1.06),
        ("gru", 79, PAPER_EPOCH | {"hidden": 64}, 0.51),
        ("gler-bigrunet", 79, PAPER_EPOCH | {"hidden": 256}, 6.09),
        ("sa-gru", 79, PAPER_EPOCH | {"hidden": 256}, 3.61),
        ("gru", 69, ONE, 0.76),
        ("mhca-gru", 69, ONE, 1.35),
        ("gler-bigrunet", 69, ONE, 1.77),
        ("cnn-phlstm", 79, {"epochs": 12, "compression_epochs": 16}, 66.0),
    ],
)
def test_what_was_measured_comes_out_again(name, dates, changed, measured):
    """Region A of the small scene, 783 pixels, one thread; without loading and rehearsal."""
    told = seconds(catalogue.entry(name), 783, dates, **changed) - catalogue.work.LOADING
    assert told / catalogue.work.REHEARSED == pytest.approx(measured, rel=0.35)


@pytest.mark.parametrize("name", ["spacetimeformer", "transformer", "lstm"])
def test_many_series_take_as_long_as_their_forecast(name):
    """Training sees as many windows whatever the number of series; each one more is forecast once."""
    entry = catalogue.entry(name)
    each = (seconds(entry, series=200_000) - seconds(entry, series=100_000)) / 100_000
    assert each == pytest.approx(catalogue.work.BLOCK[name] * 82 / 6)
    early = seconds(entry, series=4000) - seconds(entry, series=2000)
    assert early / 2000 > 5 * each


def test_support_vectors_of_many_series_are_examined_on_some():
    """Of 200,000 all were, which was said to take more than an hour."""
    entry = catalogue.entry("svr")
    assert seconds(entry, series=1000) == pytest.approx(26, rel=0.01)
    assert 600 < seconds(entry, series=200_000) < 800
