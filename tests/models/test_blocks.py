import math

import pytest
import torch
from groundcast.models.blocks.attention import CrossAttention, ResidualAttention, SelfAttention
from groundcast.models.blocks.dropout import Dropout
from groundcast.models.blocks.glfe import Glfe
from groundcast.models.blocks.gru import Gru
from groundcast.models.blocks.initial import initialise
from groundcast.models.blocks.windows import pick, positions
from torch import nn


def slopes_of(answer, inputs):
    """Gradients of an arbitrary scalar of `answer`."""
    weights = torch.linspace(-1, 1, answer.numel(), dtype=answer.dtype).view_as(answer)
    return torch.autograd.grad((answer * weights).sum(), inputs)


@pytest.mark.parametrize("batch", [1, 5])
@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize("directions", [1, 2])
def test_gru_answers_and_learns_as_torch_does(batch, layers, directions):
    torch.manual_seed(0)
    ours = Gru(7, 4, layers, directions).double()
    for weight in ours.parameters():
        nn.init.normal_(weight, std=0.5)
    x = torch.randn(6, batch, 7, dtype=torch.float64, requires_grad=True)
    inputs = [x, *ours.parameters()]
    expected = ours.gru(x)[0]
    answer = ours(x)
    torch.testing.assert_close(answer, expected)
    for found, wanted in zip(slopes_of(answer, inputs), slopes_of(expected, inputs)):
        torch.testing.assert_close(found, wanted)


@pytest.mark.parametrize("directions", [1, 2])
def test_gru_of_a_table_is_the_layer_on_its_windows(directions):
    torch.manual_seed(0)
    layer = Gru(5, 3, 1, directions).double()
    table = torch.randn(9, 5, dtype=torch.float64, requires_grad=True)
    index = torch.tensor([[0, 3], [1, 4], [8, 5]])
    answer, expected = layer.of_table(table, index), layer.gru(table[index])[0]
    torch.testing.assert_close(answer, expected)
    torch.testing.assert_close(slopes_of(answer, [table]), slopes_of(expected, [table]))


def test_glfe_of_dates_is_glfe_of_windows(plain):
    torch.manual_seed(0)
    ours, theirs = Glfe(8, 6, "tanh"), plain.PlainGlfe(8, 6, "tanh")
    theirs.load_state_dict(ours.state_dict())
    rows, starts = torch.randn(12, 8), torch.tensor([0, 3, 7])
    found = pick(ours.local(ours.dense(rows)), positions(starts, 5, 12)).transpose(0, 1)
    expected = theirs(torch.stack([rows[s : s + 5] for s in starts.tolist()]))
    torch.testing.assert_close(found, expected)


def test_self_attention_attends_window_by_window():
    torch.manual_seed(0)
    block, table = SelfAttention(6), torch.randn(9, 6)
    index = torch.tensor([[0, 3], [1, 4], [8, 5]])
    for place, rows in enumerate(index.T):
        window = table[rows]
        query, key, value = block.query(window), block.key(window), block.value(window)
        expected = torch.softmax(query @ key.T / math.sqrt(6), dim=-1) @ value
        torch.testing.assert_close(block(table, index)[:, place], expected)


def test_cross_attention_attends_window_by_window(plain):
    torch.manual_seed(0)
    ours, theirs = CrossAttention(16, 24, 8), plain.PlainCross(16, 24, 8)
    theirs.load_state_dict(ours.state_dict())
    asking, asked = torch.randn(10, 16), torch.randn(10, 24)
    index = torch.tensor([[0, 4], [1, 5], [2, 6]])
    expected = theirs(asking[index.T], asked[index.T])
    torch.testing.assert_close(ours(asking, asked, index).transpose(0, 1), expected)


def test_residual_attention_last_is_the_last_step_of_seq(plain):
    torch.manual_seed(0)
    every, last, theirs = ResidualAttention(8, "seq"), ResidualAttention(8, "last"), plain.PlainResidual(8)
    last.load_state_dict(every.state_dict())
    theirs.load_state_dict(every.state_dict())
    summed = torch.randn(5, 3, 8)
    expected = theirs(summed.transpose(0, 1)).transpose(0, 1)
    torch.testing.assert_close(every(summed), expected)
    torch.testing.assert_close(last(summed), expected[-1])


def test_dropout_hides_its_share_and_repeats_itself():
    drop = Dropout(0.2, torch.device("cpu"))
    drop.reseed(1, 2, 3)
    first, second = drop(torch.ones(400, 500)), drop(torch.ones(400, 500))
    drop.reseed(1, 2, 3)
    torch.testing.assert_close(drop(torch.ones(400, 500)), first)
    assert not torch.equal(first, second)
    assert set(first.unique().tolist()) == {0.0, 1.25}
    assert abs(first.mean().item() - 1.0) < 0.005


def test_weights_begin_as_keras_draws_them():
    net = nn.ModuleDict({"dense": nn.Linear(40, 20), "conv": nn.Conv1d(20, 30, 3), "gru": nn.GRU(10, 16)})
    initialise(net, torch.Generator().manual_seed(0))
    for weight, limit in (
        (net["dense"].weight, math.sqrt(6 / 60)),
        (net["conv"].weight, math.sqrt(6 / (3 * 50))),
        (net["gru"].weight_ih_l0, math.sqrt(6 / (10 + 3 * 16))),
    ):
        assert 0.9 * limit < weight.abs().max().item() <= limit
    recurrent = net["gru"].weight_hh_l0
    torch.testing.assert_close(recurrent.T @ recurrent, torch.eye(16), atol=1e-5, rtol=0)
    assert all(w.abs().max() == 0 for n, w in net.named_parameters() if "bias" in n)
