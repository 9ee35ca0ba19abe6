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


def test_what_was_measured_of_an_epoch_comes_out_again():
    """docs/reproduction.md: region A, 783 pixels, one thread."""
    for name, epoch in (("gru", 4.5), ("gler-bigrunet", 10.3)):
        alone = {"epochs": 1}
        told = seconds(catalogue.entry(name), 783, 79, **alone) - catalogue.work.LOADING
        assert told / catalogue.work.REHEARSED == pytest.approx(epoch, rel=0.35)
