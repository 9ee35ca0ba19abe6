"""Spacetimeformer and the networks beside it: counts, plain attention, groups and batches."""

import math

import pytest
import torch
from groundcast.models.blocks.tokens import TokenEmbedding
from groundcast.models.point_nets import PointLstm, PointTransformer
from groundcast.models.spacetimeformer import Attention, Form, Spacetimeformer
from torch import nn

SMALL = Form(points=3, context=5, ahead=2, width=8, heads=2, inner=16, layers=2, dropout=0.0)


def count(net):
    return sum(weight.numel() for weight in net.parameters())


def inputs(form, batch=2):
    torch.manual_seed(0)
    return (
        torch.randn(batch, form.context, form.points),
        torch.randn(batch, form.context, 3),
        torch.randn(batch, form.ahead, 3),
    )


@pytest.mark.parametrize("points", [8, 32, 64])
def test_parameters_are_those_of_the_original_without_its_unused_parts(points):
    """8,072,074 + 601 L there, of which 201 L classify, 201 reconstruct, and 30 positions are never used."""
    with torch.device("meta"):
        net = Spacetimeformer(Form(points))
    assert count(net) == 8_072_074 + 601 * points - 201 * points - 201 - 30 * 200


def test_the_networks_beside_it_have_their_size():
    assert count(PointLstm(6, 0.0)) == 1_319_430


def test_attention_is_softmax_of_products():
    torch.manual_seed(0)
    block = Attention(SMALL)
    asking, asked = torch.randn(1, 4, 8), torch.randn(1, 6, 8)
    query, key, value = block.query(asking)[0], block.key(asked)[0], block.value(asked)[0]
    mixed = []
    for head in (slice(0, 4), slice(4, 8)):
        scores = query[:, head] @ key[:, head].T / math.sqrt(4)
        mixed.append(scores.softmax(dim=1) @ value[:, head])
    torch.testing.assert_close(block(asking, asked)[0], block.out(torch.cat(mixed, dim=1)))


def test_a_token_is_the_sum_of_its_embeddings():
    torch.manual_seed(0)
    block = TokenEmbedding(3, 5, 3, 8, 0.0)
    values, calendar = torch.randn(2, 5, 3), torch.randn(2, 5, 3)
    found = block(values, calendar, given=1)
    waves = calendar[1, 4, :, None] * block.time.rate + block.time.shift
    waves = torch.cat([waves[:, :1], torch.sin(waves[:, 1:])], dim=1).flatten()
    token = block.value(torch.cat([values[1, 4, 2:], waves]))
    token = token + block.position.weight[4] + block.given.weight[1] + block.point.weight[2]
    torch.testing.assert_close(found[1, 2, 4], token)


@pytest.mark.parametrize("net", [Spacetimeformer(SMALL), PointLstm(2, 0.0), PointTransformer(5, 2, 0.0)])
def test_one_window_gives_the_same_alone_and_in_a_batch(net):
    net.initialise(3)
    net.eval()
    whole = inputs(SMALL)
    together = net(*whole)
    assert together.shape == (2, 2, 3)
    torch.testing.assert_close(net(*(part[1:] for part in whole)), together[1:], atol=1e-5, rtol=1e-4)


def test_points_of_a_group_know_of_each_other():
    net = Spacetimeformer(SMALL)
    net.initialise(0)
    net.eval()
    values, *calendars = inputs(SMALL)
    other = values.clone()
    other[:, :, 1] += 1
    assert (net(values, *calendars)[:, :, 0] != net(other, *calendars)[:, :, 0]).all()


def test_points_of_the_networks_beside_it_do_not():
    net = PointLstm(2, 0.0)
    net.initialise(0)
    values, *calendars = inputs(SMALL)
    other = values.clone()
    other[:, :, 1] += 1
    torch.testing.assert_close(net(values, *calendars)[:, :, 0], net(other, *calendars)[:, :, 0])


def test_every_weight_gets_a_finite_slope():
    net = Spacetimeformer(SMALL)
    net.initialise(1)
    net(*inputs(SMALL)).square().sum().backward()
    for name, weight in net.named_parameters():
        assert torch.isfinite(weight.grad).all(), name
        assert weight.grad.abs().max() > 0 or "key.bias" in name, name


@pytest.mark.parametrize("seed", [0, 5])
def test_the_same_seed_draws_the_same_weights(seed):
    one, two = Spacetimeformer(SMALL), Spacetimeformer(SMALL)
    state = torch.get_rng_state()
    one.initialise(seed)
    two.initialise(seed)
    assert torch.equal(torch.get_rng_state(), state)
    for first, second in zip(one.parameters(), two.parameters()):
        assert torch.equal(first, second)
    assert isinstance(one.head, nn.Linear)
