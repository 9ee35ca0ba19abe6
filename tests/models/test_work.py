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


@pytest.mark.parametrize(
    ("name", "changed", "measured"),
    [
        ("gru", {"epochs": 1}, 2.43),
        ("gru", {"epochs": 1, "hidden": 128}, 1.06),
        ("gru", {"epochs": 1, "hidden": 64}, 0.51),
        ("gler-bigrunet", {"epochs": 1}, 6.09),
        ("sa-gru", {"epochs": 1}, 3.61),
        ("cnn-phlstm", {"epochs": 12, "compression_epochs": 16}, 66.0),
    ],
)
def test_what_was_measured_comes_out_again(name, changed, measured):
    """Region A of the small scene, 783 pixels, 79 dates, one thread; without loading and rehearsal."""
    told = seconds(catalogue.entry(name), 783, 79, **changed) - catalogue.work.LOADING
    assert told / catalogue.work.REHEARSED == pytest.approx(measured, rel=0.35)
