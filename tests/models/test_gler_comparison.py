"""The nine comparison models: parameter counts of the paper's sizes, and a plain network's answers."""

from dataclasses import replace

import pytest
import torch
from groundcast.models.gler_bigrunet import Shape
from groundcast.models.gler_comparison import STACKS, ComparisonNet
from torch import nn

COUNTS = {
    "gru": 11_228_026,
    "bigru": 10_933_114,
    "sa-gru": 11_424_634,
    "sa-bigru": 11_129_722,
    "mhsa-gru": 11_425_786,
    "mhsa-bigru": 11_130_874,
    "mhca-gru": 42_607_208,
    "mhca-bigru": 42_213_992,
    "conv1d-mhca-bigru": 43_001_448,
}
FOUR = ("tanh", "tanh", "relu", "relu")


def widths_of(name, pixels):
    return (pixels,) * (4 if STACKS[name].attention == "cross" else 1)


def network(name, target="seq", pixels=5, hidden=16):
    widths = widths_of(name, pixels)
    net = ComparisonNet(Shape(widths, FOUR[: len(widths)], hidden, target), STACKS[name])
    net.initialise(0)
    return net


def test_the_table_has_the_nine_models():
    assert set(STACKS) == set(COUNTS)


@pytest.mark.parametrize("name", STACKS)
def test_parameters_at_the_size_of_region_a(name):
    widths = widths_of(name, 19_578)
    with torch.device("meta"):
        net = ComparisonNet(Shape(widths, FOUR[: len(widths)]), STACKS[name])
    assert sum(weight.numel() for weight in net.parameters()) == COUNTS[name]


@pytest.mark.parametrize("name", [name for name, stack in STACKS.items() if stack.attention == "cross"])
def test_a_residual_path_adds_the_deformation_and_no_weight(name):
    """What attention passes on without it is made of the factors: the same for deformation of any level."""
    plain = network(name)
    added = ComparisonNet(plain.shape, replace(STACKS[name], residual=True))
    added.load_state_dict(plain.state_dict())
    tables = [torch.randn(9, 16) for _ in range(4)]
    index = torch.arange(5)[:, None] + torch.arange(3)
    one, other = (net.attention(tables, index) for net in (plain, added))
    torch.testing.assert_close(other - one, tables[0][index])


def plainly(net, name, windows):
    """The same network from torch's own layers, window by window."""
    stack = STACKS[name]
    tables = []
    for block, values in zip(net.glfe, windows):
        inside = block.activation(block.dense(values))
        if stack.convolution:
            inside = block.activation(block.conv(inside.transpose(1, 2)).transpose(1, 2))
        tables.append(inside)
    memory = torch.cat(tables[1:], dim=2) if len(tables) > 1 else tables[0]
    line = attended(net.attention.block, stack.attention, tables[0], memory)
    line = net.narrow(line) if net.narrow is not None else line
    lines = [net.line1.gru(line.transpose(0, 1))[0].transpose(0, 1)]
    if net.line2 is not None:
        lines += [net.line2.gru(memory.transpose(0, 1))[0].transpose(0, 1)] * (len(tables) - 1)
    return [head(line) for head, line in zip(net.heads, lines)]


def attended(block, kind, asking, memory):
    if kind == "none":
        return asking
    asked = memory if kind == "cross" else asking
    query, key, value = block.query(asking), block.key(asked), block.value(asked)
    if kind == "single":
        return nn.functional.scaled_dot_product_attention(query, key, value)
    heads = [x.unflatten(2, (block.heads, -1)).transpose(1, 2) for x in (query, key, value)]
    mixed = nn.functional.scaled_dot_product_attention(*heads)
    return block.out(mixed.transpose(1, 2).flatten(2))


@pytest.mark.parametrize("target", ["seq", "last"])
@pytest.mark.parametrize("name", STACKS)
def test_answers_are_those_of_plain_layers(name, target):
    net = network(name, target)
    windows = [torch.randn(7, 6, width) for width in net.shape.widths]
    for found, expected in zip(net(windows), plainly(net, name, windows)):
        torch.testing.assert_close(found, expected if target == "seq" else expected[:, -1])


@pytest.mark.parametrize("name", STACKS)
def test_every_weight_gets_a_finite_slope(name):
    net = network(name)
    sum((answer**2).sum() for answer in net([torch.randn(3, 6, w) for w in net.shape.widths])).backward()
    for label, weight in net.named_parameters():
        assert torch.isfinite(weight.grad).all(), label
        assert weight.grad.abs().max() > 0 or label.endswith("key.bias"), label
