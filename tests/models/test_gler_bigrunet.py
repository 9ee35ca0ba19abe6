import pytest
import torch
from groundcast.models.gler_bigrunet import GlerBiGruNet, Shape, activation_of

THREE = ("tanh", "tanh", "relu", "relu")


def network(widths, target="seq", hidden=16):
    net = GlerBiGruNet(Shape(widths, THREE[: len(widths)], hidden, target))
    net.initialise(0)
    return net


@pytest.mark.parametrize(
    ("widths", "count"),
    [((19578,) * 4, 63_835_752), ((24726,) * 4, None), ((19578, 90, 90, 90), None)],
)
def test_parameters_are_those_of_the_paper(widths, count):
    with torch.device("meta"):
        net = GlerBiGruNet(Shape(widths, THREE))
    sizes = {name: sum(w.numel() for w in part.parameters()) for name, part in net.named_children()}
    wide = sum(w * 256 + 256 for w in widths) + sum(w * 512 + w for w in widths)
    rest = {
        "attention": 525_312,
        "narrow": 32_896,
        "line1": 791_040,
        "line2": 689_664,
        "residual": 4 * 196_608,
    }
    assert {name: sizes[name] for name in rest} == rest
    assert sizes["glfe"] + sizes["heads"] == wide + 4 * 196_864
    assert count in (None, sum(sizes.values()))


def test_rounded_parameter_counts_of_the_other_regions():
    for pixels, millions in ((24_036, 77.5), (24_726, 79.7), (50_596, 159.2)):
        with torch.device("meta"):
            net = GlerBiGruNet(Shape((pixels,) * 4, THREE))
        assert round(sum(w.numel() for w in net.parameters()) / 1e6, 1) == millions


@pytest.mark.parametrize("target", ["seq", "last"])
@pytest.mark.parametrize("widths", [(5,), (5, 3), (5, 1, 4, 9)])
def test_answers_are_those_of_the_plain_network(plain, widths, target):
    net = network(widths, target)
    other = plain.PlainGler(widths, THREE, 16, target).eval()
    other.load_state_dict(net.state_dict())
    windows = [torch.randn(7, 6, width) for width in widths]
    for found, expected, width in zip(net(windows), other(windows), widths):
        assert found.shape == ((7, 6, width) if target == "seq" else (7, width))
        torch.testing.assert_close(found, expected)


@pytest.mark.parametrize("widths", [(5,), (5, 1, 4, 9)])
def test_every_weight_gets_a_finite_slope(widths):
    net = network(widths, "last")
    sum((answer**2).sum() for answer in net([torch.randn(3, 6, w) for w in widths])).backward()
    for name, weight in net.named_parameters():
        assert torch.isfinite(weight.grad).all(), name
        # A key's slope vanishes only where attention has nothing to choose from.
        assert weight.grad.abs().max() > 0 or name == "attention.key.bias", name


def test_factors_do_not_depend_on_deformation():
    net = network((5, 3))
    first = [torch.randn(2, 6, 5), torch.randn(2, 6, 3)]
    second = [torch.randn(2, 6, 5), first[1]]
    torch.testing.assert_close(net(first)[1], net(second)[1])
    assert not torch.allclose(net(first)[0], net(second)[0])


@pytest.mark.parametrize(
    ("name", "activation"),
    [("temperature", "tanh"), ("LST", "tanh"), ("rain", "relu"), ("NDVI", "relu"), ("snow", "tanh")],
)
def test_activation_by_the_factor_s_name(name, activation):
    assert activation_of(name) == activation
