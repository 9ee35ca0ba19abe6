import numpy as np
import pytest
import torch
from groundcast.models import fused, heads
from groundcast.models.engine import Engine
from groundcast.models.fused import FusedEngine
from groundcast.models.gler_bigrunet import GlerBiGruNet, Shape

WIDTHS = [(11,), (11, 5), (11, 11, 11, 11), (1100, 3, 1, 7)]


@pytest.fixture(params=["autograd", "alone", "crew"])
def kind(request, monkeypatch):
    """The class of an engine; the processor's works with one worker, then with two."""
    if request.param == "crew":
        monkeypatch.setattr(fused, "WORTH_A_CREW", 0)
        torch.set_num_threads(2)
    yield Engine if request.param == "autograd" else FusedEngine
    torch.set_num_threads(1)


def network(widths, target):
    net = GlerBiGruNet(Shape(widths, ("tanh", "relu", "tanh", "tanh")[: len(widths)], 16, target))
    net.initialise(2)
    return net


def batches(series, count=4, size=16):
    draw = torch.Generator().manual_seed(3)
    return [torch.randint(len(series.training), (size,), generator=draw).numpy() for _ in range(count)]


def plainly_trained(plain, net, series, order, rate):
    """The plain network after the same batches, by autograd and torch's NAdam; its losses."""
    other = plain.PlainGler(
        series_widths(series), [b.activation.__name__ for b in net.glfe], 16, series.target
    )
    other.load_state_dict(net.state_dict())
    optimizer, losses = plain.nadam(other.eval(), rate), []
    for batch in order:
        starts = series.training[batch].tolist()
        windows, truths = plain.cut(series.tables, starts, series.steps, series.target)
        loss = plain.log_cosh(other(windows), truths)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return other, losses


def series_widths(series):
    return [table.shape[1] for table in series.tables]


@pytest.mark.parametrize("target", ["last", "seq"])
@pytest.mark.parametrize("widths", WIDTHS)
def test_steps_equal_plain_autograd_and_nadam(plain, make_series, kind, target, widths):
    series, rate = make_series(widths, target), 1e-4
    net = network(widths, target)
    order = batches(series)
    other, losses = plainly_trained(plain, net, series, order, rate)
    engine = kind(net, series, seed=0)
    engine.begin(1, rate, order)
    with engine.at_work():
        for number in range(len(order)):
            engine.step(number)
    trained = dict(other.named_parameters())
    for name, found in net.named_parameters():
        assert (found - trained[name]).abs().max() < 1e-6, name
    assert engine.loss() == pytest.approx(sum(losses) / len(losses), abs=1e-6)


@pytest.mark.parametrize("columns", [1, 4, 4096])
def test_blocks_of_any_size_give_the_same_steps(monkeypatch, make_series, columns):
    weights = []
    for size in (512, columns):
        monkeypatch.setattr(heads, "COLUMNS", size)
        series = make_series((11, 5), "seq")
        engine = FusedEngine(network((11, 5), "seq"), series, seed=0)
        engine.begin(1, 1e-3, batches(series))
        for number in range(4):
            engine.step(number)
        weights.append(torch.cat([w.detach().flatten() for w in engine.net.parameters()]))
    assert (weights[0] - weights[1]).abs().max() < 1e-6


@pytest.mark.parametrize("size", [1, 2, 3])
def test_batches_smaller_than_the_crew_are_trained_on(make_series, kind, size):
    series = make_series((11, 5), dropout=0.2)
    engine = kind(network((11, 5), "last"), series, seed=0)
    before = {name: values.copy() for name, values in engine.weights().items()}
    engine.begin(1, 1e-3, batches(series, 2, size))
    with engine.at_work():
        engine.step(0)
        engine.step(1)
    for name, values in engine.weights().items():
        assert np.isfinite(values).all()
        assert name == "attention.key.bias" or (values != before[name]).any(), name


@pytest.mark.parametrize("target", ["last", "seq"])
def test_validation_scores_are_those_of_the_plain_network(plain, make_series, kind, target):
    series = make_series((11, 5), target, dropout=0.2)
    net = network((11, 5), target)
    other = plain.PlainGler((11, 5), ("tanh", "relu"), 16, target).eval()
    other.load_state_dict(net.state_dict())
    windows, truths = plain.cut(series.tables, series.validation.tolist(), series.steps, target)
    answers = other(windows)
    scores = kind(net, series, seed=0).evaluate()
    assert scores.loss == pytest.approx(plain.log_cosh(answers, truths).item(), rel=1e-4)
    last = [(a[:, -1], t[:, -1]) if target == "seq" else (a, t) for a, t in zip(answers, truths)]
    expected = [1 - ((a - t) ** 2).sum() / ((t - t.mean()) ** 2).sum() for a, t in last]
    assert scores.r2 == pytest.approx(sum(expected).item() / 2, rel=1e-4)
    answer, truth = last[0]
    still = windows[0][:, -1]
    skill = 1 - torch.sqrt(((answer - truth) ** 2).sum() / ((still - truth) ** 2).sum())
    assert scores.skill == pytest.approx(skill.item(), rel=1e-3)


def test_an_engine_goes_on_from_its_memory(make_series, kind):
    def make():
        return kind(network((11, 5), "last"), make_series((11, 5), dropout=0.2), seed=4)

    order = batches(make_series((11, 5)))
    whole, first, second = make(), make(), make()
    for engine in (whole, first):
        engine.begin(1, 1e-3, order)
        with engine.at_work():
            for number in range(2 if engine is first else 4):
                engine.step(number)
    numbers, arrays = first.memory()
    arrays |= {f"weights/{name}": values for name, values in first.weights().items()}
    second.remember(numbers, {name: values.copy() for name, values in arrays.items()}.items())
    second.begin(1, 1e-3, order, first=2)
    with second.at_work():
        second.step(2)
        second.step(3)
    for name, values in whole.weights().items():
        assert (values == second.weights()[name]).all(), name
    assert whole.loss() == second.loss()
