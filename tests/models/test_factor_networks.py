"""Spacetimeformer, CNN-PhLSTM and CNN-LSTM with factors: given, forecast by themselves, or along a path."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Factor, Panel
from groundcast.models import catalogue, checkpoint, families
from groundcast.models.cnn_phlstm import CnnRecurrent, frame
from groundcast.models.forecasters import FittedLearned, load, save
from groundcast.models.spacetimeformer import Form, Spacetimeformer

NAMES = ("spacetimeformer", "cnn-phlstm", "cnn-lstm")
SETTINGS = {
    "spacetimeformer": {
        "context": 8, "ahead": 3, "group": 60, "steps": 6, "batch": 4, "width": 8, "layers": 1,
        "components": "no", "relative_to": "nothing", "early_stop": 0,
    },
    "cnn-phlstm": {"epochs": 1, "compression_epochs": 1, "early_stop": 0, "relative_to": "nothing"},
}  # fmt: skip
SETTINGS["cnn-lstm"] = SETTINGS["cnn-phlstm"]
KNOWN, MORE, SIDE = 24, 6, 11
PLACES = {"rain": 3, "temperature": 2}
# From this lead on a change at lead 3 is felt: on its own day, or one step later.
FELT = {"spacetimeformer": 3, "cnn-phlstm": 4, "cnn-lstm": 4}


def panel_of(dates=KNOWN + MORE, factors=tuple(PLACES), spoilt_from=None):
    """A sinking bowl that follows the rain; everything from `spoilt_from` on is replaced."""
    rows = np.arange(dates)[:, None]
    draw = np.random.default_rng(0)
    y, x = np.mgrid[:SIDE, :SIDE]
    bowl = -np.exp(-((y - 5) ** 2 + (x - 5) ** 2) / 12).ravel()
    forcing = {
        name: (np.sin(rows / 3 + k) + draw.normal(0, 0.1, (dates, PLACES[name]))).astype(np.float32)
        for k, name in enumerate(PLACES)
    }
    values = (rows + 3 * forcing["rain"][:, :1]) * bowl + draw.normal(0, 0.1, (dates, bowl.size))
    if spoilt_from is not None:
        for table in (values, *forcing.values()):
            table[spoilt_from:] = 90
    when = np.datetime64("2020-01-01") + 12 * np.arange(dates)
    given = {name: Factor(name, forcing[name], when) for name in factors}
    places = np.stack([x.ravel() * 20.0, y.ravel() * 20.0], axis=1)
    cells = np.arange(bowl.size)
    return Panel(values.astype(np.float32), when, 12, given, "A", cells, places, (SIDE, SIDE))


def trained(name, panel, listener, folder=None):
    settings = catalogue.settings(name, SETTINGS[name])
    return families.forecaster(name, settings, "cpu", 0, folder).fit(panel, listener)


def of_factors(net):
    """The weights that are there for factors only."""
    words = ("forcing.", "heads.", ".factor.")
    return [(name, weight) for name, weight in net.named_parameters() if any(word in name for word in words)]


@pytest.fixture(scope="module", params=NAMES)
def model(request):
    from groundcast.core.reporter import Silent

    return trained(request.param, panel_of().before(KNOWN), Silent())


def test_the_catalogue_says_that_they_take_factors():
    assert all(catalogue.entry(name).factors for name in NAMES)


def test_the_forecast_is_that_along_its_own_forecast_of_the_factors(model):
    panel = panel_of().before(KNOWN)
    own = model.factors(panel, 5)
    assert {name: rows.shape for name, rows in own.items()} == {n: (5, p) for n, p in PLACES.items()}
    plain = model.predict(panel, 5).median
    np.testing.assert_array_equal(model.predict(panel, 5, own).median, plain)
    np.testing.assert_array_equal(model.predict(panel, 5, {"rain": own["rain"]}).median, plain)
    assert model.facts.names == tuple(PLACES) and model.note == ""


def test_a_path_moves_its_own_day_and_later_ones_only(model):
    panel = panel_of().before(KNOWN)
    flat = {name: np.zeros((7, count), np.float32) for name, count in PLACES.items()}
    late = {name: path.copy() for name, path in flat.items()}
    late["rain"][3:] = 4
    before, after = (model.predict(panel, 7, paths).median for paths in (flat, late))
    felt = FELT[model.facts.model]
    np.testing.assert_array_equal(before[:felt], after[:felt])
    assert (before[felt:] != after[felt:]).mean() > 0.9


def test_longer_paths_begin_like_shorter_ones(model):
    panel = panel_of().before(KNOWN)
    paths = {name: np.ones((7, count), np.float32) for name, count in PLACES.items()}
    long = model.predict(panel, 7, paths).median
    short = model.predict(panel, 4, {name: path[:4] for name, path in paths.items()}).median
    np.testing.assert_allclose(long[:4], short, atol=1e-4)


def test_nothing_after_the_origin_moves_a_forecast(model, listener):
    spoilt = panel_of(spoilt_from=KNOWN)
    again = trained(model.facts.model, spoilt.before(KNOWN), listener)
    for one, other in ((panel_of(), spoilt), (panel_of(), panel_of(spoilt_from=KNOWN + 1))):
        ends = np.array([KNOWN - 4, KNOWN])
        np.testing.assert_array_equal(model.rollout(one, ends, 5), again.rollout(other, ends, 5))
        np.testing.assert_array_equal(model.retraced(one, ends, 5), again.retraced(other, ends, 5))
        pasts = (one.before(KNOWN), other.before(KNOWN))
        np.testing.assert_array_equal(model.predict(pasts[0], 5).median, again.predict(pasts[1], 5).median)
        for name in PLACES:
            told = model.factors(pasts[0], 5)[name]
            np.testing.assert_array_equal(told, again.factors(pasts[1], 5)[name])


def test_the_factors_of_the_known_past_do(model):
    panel = panel_of().before(KNOWN)
    rain = panel.factors["rain"]
    wet = replace(rain, samples=rain.samples + 3)
    moved = model.predict(replace(panel, factors=panel.factors | {"rain": wet}), 2).median
    assert (moved != model.predict(panel, 2).median).mean() > 0.9


def test_the_model_file_holds_all_that_the_factors_need(model, tmp_path):
    panel = panel_of().before(KNOWN)
    save(FittedLearned(model), tmp_path / "model.gcast", {"region": "A"}, {})
    again = load(tmp_path / "model.gcast", "cpu")[0].network
    paths = {"rain": np.ones((5, 3), np.float32)}
    for given in (None, paths):
        told = again.predict(panel, 5, given).median
        np.testing.assert_array_equal(told, model.predict(panel, 5, given).median)
    assert again.places == PLACES and again.parameters == model.parameters


def test_a_file_without_the_scalers_of_its_factors_is_damaged(model, tmp_path):
    save(FittedLearned(model), tmp_path / "model.gcast", {}, {})
    card, arrays = checkpoint.load(tmp_path / "model.gcast")
    checkpoint.save(tmp_path / "cut.gcast", card, {n: a for n, a in arrays.items() if "factors/1" not in n})
    with pytest.raises(GroundCastError, match="was damaged in transfer"):
        load(tmp_path / "cut.gcast", "cpu")


def test_missing_factors_are_refused(model):
    for factors in ((), ("rain",)):
        with pytest.raises(GroundCastError, match="trained with the factors rain, temperature, the data co"):
            model.predict(panel_of(KNOWN, factors), 2)


def test_the_order_of_factors_does_not_matter(model):
    panel = panel_of().before(KNOWN)
    turned = replace(panel, factors=dict(reversed(panel.factors.items())))
    np.testing.assert_array_equal(model.predict(panel, 3).median, model.predict(turned, 3).median)


@pytest.mark.parametrize(("name", "rows"), [("rain", 5), ("snow", 6)])
def test_a_path_that_does_not_fit_is_refused(model, name, rows):
    with pytest.raises(GroundCastError, match=f"The path of {name} has"):
        model.predict(panel_of().before(KNOWN), 6, {name: np.zeros((rows, 3), np.float32)})


def test_own_forecasts_stay_within_their_bounds(model):
    panel = panel_of().before(KNOWN)
    bounded = panel.factors | {"rain": replace(panel.factors["rain"], minimum=0.2, maximum=0.3)}
    rain = model.factors(replace(panel, factors=bounded), 5)["rain"]
    assert rain.min() >= np.float32(0.2) and rain.max() <= np.float32(0.3)


@pytest.mark.parametrize("name", ["spacetimeformer", "cnn-phlstm"])
def test_a_state_of_other_factors_is_not_gone_on_with(name, listener, tmp_path):
    panel = panel_of().before(KNOWN)
    trained(name, panel, listener, tmp_path)
    rain = panel.factors["rain"]
    wet = panel.factors | {"rain": replace(rain, samples=rain.samples**2)}
    other = replace(panel, factors=wet)
    mixed, whole = trained(name, other, listener, tmp_path), trained(name, other, listener)
    np.testing.assert_array_equal(mixed.predict(other, 2).median, whole.predict(other, 2).median)


def random_rain(steps, batch):
    """Windows (B, T, 1) of rain that nothing can foresee."""
    draw = torch.Generator().manual_seed(steps)
    return torch.randint(0, 2, (batch, steps, 1), generator=draw) * 2.0 - 1.0


def descend(net, step_of, steps, rate):
    """The loss of the last of so many steps; `step_of` tells that of a step by its number."""
    optimizer = torch.optim.Adam(net.parameters(), lr=rate)
    for number in range(steps):
        loss = step_of(number)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return float(loss.detach())


@pytest.mark.parametrize("lag", [0, 1])
def test_spacetimeformer_learns_what_rain_does_on_its_own_day_or_the_next(lag):
    net = Spacetimeformer(Form(2, 4, 2, width=32, inner=64, layers=1, dropout=0.0, places=(1,)))
    net.initialise(0)
    rain, calendars = random_rain(100, 256), (torch.zeros(16, 4, 3), torch.zeros(16, 2, 3))

    def step_of(number):
        part = rain[16 * (number % 16) :][:16, number % 90 :][:, :7]
        values = part[:, 1 - lag : 7 - lag].expand(-1, -1, 2)
        told = net.tell(values[:, :4], *calendars, [part[:, 1:5]], [part[:, 5:]])[0]
        return (told - values[:, 4:]).square().mean()

    assert descend(net, step_of, 180, 1e-3) < 0.1


def test_cnn_phlstm_learns_what_rain_does_on_the_next_date():
    net = CnnRecurrent(frame(11, 11), places=(1,))
    net.initialise(0)
    rain = random_rain(5, 8)
    dark = net.encode(torch.zeros(40, 11, 11), [rain.flatten(0, 1)]).shape[1]
    assert dark == 512 + 64

    def step_of(number):
        part = random_rain(4 + number, 8)[:, -4:]
        vectors = net.encode(torch.zeros(32, 11, 11), [part.flatten(0, 1)]).unflatten(0, (8, 4))
        return (net.answer(vectors)[0] - part[:, -1:]).square().mean()

    assert descend(net, step_of, 40, 1e-3) < 0.2


def test_every_weight_of_the_factors_gets_a_finite_slope():
    torch.manual_seed(0)
    form = Form(3, 5, 2, width=8, heads=2, inner=16, layers=1, dropout=0.0, places=(3, 1))
    former, maps = Spacetimeformer(form), CnnRecurrent(frame(11, 11), places=(3, 1))
    former.initialise(0)
    past, coming = ([torch.randn(2, n, p) for p in form.places] for n in (5, 2))
    calendars = torch.randn(2, 5, 3), torch.randn(2, 2, 3)
    values, own = former.tell(torch.randn(2, 5, 3), *calendars, past, [coming[0], None])
    vectors = maps.encode(torch.rand(4, 11, 11), [torch.randn(4, p) for p in form.places])
    drawn, next_ones = maps.answer(vectors[None])
    for parts in ((values, *own), (drawn, *next_ones)):
        sum(part.square().sum() for part in parts).backward()
    for net in (former, maps):
        named = of_factors(net)
        assert len(named) >= 8
        for name, weight in named:
            assert torch.isfinite(weight.grad).all() and weight.grad.abs().max() > 0, name


def test_without_factors_the_networks_have_no_part_for_them():
    bare = (Spacetimeformer(Form(points=3, width=8, heads=2)), CnnRecurrent(frame(11, 11)))
    for net in bare:
        assert not of_factors(net)
