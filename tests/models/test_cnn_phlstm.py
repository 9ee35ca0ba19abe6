"""CNN-PhLSTM: sizes and counts of the paper, cells against a numpy loop, the loss against its definition."""

import numpy as np
import pytest
import torch
from groundcast.core import similarity
from groundcast.core.errors import GroundCastError
from groundcast.models.blocks.peephole import PeepholeLstm
from groundcast.models.blocks.similarity import MapLoss
from groundcast.models.cnn_phlstm import CnnRecurrent, factors, frame
from torch import nn


def parts_of(net):
    return {name: sum(w.numel() for w in part.parameters()) for name, part in net.named_children()}


def test_the_paper_s_network_has_its_parameters():
    with torch.device("meta"):
        net = CnnRecurrent(frame(450, 450))
    layers = {"encoder": 2_092_288, "recurrent": 3_086_464, "decoder": 1_731_169}
    assert {name: count for name, count in parts_of(net).items() if count} == layers


def test_cnn_lstm_has_no_peepholes():
    net = CnnRecurrent(frame(30, 30), "cnn-lstm")
    trained = sum(w.numel() for w in net.recurrent.parameters() if w.requires_grad)
    assert trained == 3_086_464 - 3 * (512 + 256 + 128)


def test_feature_maps_shrink_as_in_the_paper():
    net, sides = CnnRecurrent(frame(450, 450)), []
    for layer in net.encoder.layers:
        layer.register_forward_hook(lambda _, __, out: sides.append(tuple(out.shape[2:])))
    with torch.no_grad():
        net.encode(torch.zeros(1, 450, 450))
    assert sides[1::2] == [(225, 225), (75, 75), (25, 25), (5, 5), (3, 3)]


@pytest.mark.parametrize(
    ("side", "five"),
    [(450, (2, 3, 3, 5, 5)), (150, (1, 2, 3, 5, 5)), (11, (1, 1, 1, 3, 4)), (3125, (5,) * 5)],
)
def test_factors_fill_up_as_little_as_can_be(side, five):
    found = factors(side)
    assert np.prod(found) >= side and list(found) == sorted(found)
    if side != 11:
        assert found == five
    else:
        assert np.prod(found) == 12


@pytest.mark.parametrize("sides", [(11, 11), (37, 90), (30, 12), (100, 101)])
@pytest.mark.parametrize("kind", ["cnn-phlstm", "cnn-lstm"])
def test_a_raster_of_any_size_gives_one_of_its_size(sides, kind):
    net = CnnRecurrent(frame(*sides), kind)
    net.initialise(0)
    assert net(torch.randn(2, 3, *sides)).shape == (2, *sides)


@pytest.mark.parametrize(("sides", "cure"), [((10, 40), "larger region"), ((40, 3126), "larger cells")])
def test_a_raster_too_small_or_too_large_is_refused(sides, cure):
    with pytest.raises(GroundCastError, match=f"{sides[0]} x {sides[1]} pixels") as error:
        frame(*sides)
    assert cure in error.value.cure


def test_what_a_window_shares_is_encoded_once_with_the_same_answer():
    net = CnnRecurrent(frame(20, 15))
    net.initialise(1)
    maps = torch.randn(6, 20, 15)
    vectors = net.encode(maps)
    found = net.answer(torch.stack([vectors[k : k + 4] for k in range(3)]))[0]
    expected = net(torch.stack([maps[k : k + 4] for k in range(3)]))
    torch.testing.assert_close(found, expected)


def test_peephole_lstm_is_the_loop_of_its_equations():
    torch.manual_seed(0)
    layer = PeepholeLstm(3, 4).double()
    for weight in layer.parameters():
        nn.init.normal_(weight, std=0.5)
    steps = np.random.default_rng(0).normal(size=(6, 2, 3))
    found = layer(torch.from_numpy(steps)).detach().numpy()
    inputs, recurrent, bias, peep = (
        w.detach().numpy() for w in (layer.weight_ih, layer.weight_hh, layer.bias, layer.peephole)
    )
    gate = lambda k: slice(4 * k, 4 * k + 4)  # noqa: E731
    logistic = lambda x: 1 / (1 + np.exp(-x))  # noqa: E731
    for b in range(2):
        hidden, cell = np.zeros(4), np.zeros(4)
        for t in range(6):
            raw = [
                inputs[gate(k)] @ steps[t, b] + recurrent[gate(k)] @ hidden + bias[gate(k)] for k in range(4)
            ]
            take, keep = logistic(raw[0] + peep[0] * cell), logistic(raw[1] + peep[1] * cell)
            cell = keep * cell + take * np.tanh(raw[2])
            hidden = logistic(raw[3] + peep[2] * cell) * np.tanh(cell)
            np.testing.assert_allclose(found[t, b], hidden, atol=1e-12)


def test_without_peepholes_it_is_torch_s_lstm():
    torch.manual_seed(0)
    ours, theirs = PeepholeLstm(3, 4), nn.LSTM(3, 4)
    with torch.no_grad():
        theirs.weight_ih_l0.copy_(ours.weight_ih)
        theirs.weight_hh_l0.copy_(ours.weight_hh)
        theirs.bias_ih_l0.copy_(ours.bias)
        theirs.bias_hh_l0.zero_()
    steps = torch.randn(5, 2, 3)
    torch.testing.assert_close(ours(steps), theirs(steps)[0])


@pytest.mark.parametrize("sides", [(11, 11), (30, 40), (170, 180)])
def test_the_loss_is_its_definition(sides):
    rng = np.random.default_rng(2)
    truth, answer = (rng.uniform(-1, 1, (2, *sides)) for _ in range(2))
    answer = 0.7 * truth + 0.3 * answer
    mask = rng.random(sides) < 0.8
    one, two = (torch.from_numpy(x.astype(np.float32)) for x in (answer, truth))
    found = MapLoss(torch.from_numpy(mask.astype(np.float32)))(one, two)
    holes = [np.where(mask, x, np.nan) for x in (truth, answer)]
    likeness = np.mean([similarity.ms_ssim(t, a, 2.0) for t, a in zip(*holes)])
    expected = 0.7 * np.nanmean(np.abs(holes[0] - holes[1])) + 0.3 * (1 - likeness)
    assert float(found) == pytest.approx(expected, abs=2e-4)


def test_the_loss_of_opposite_maps_has_a_finite_slope():
    truth = torch.rand(1, 24, 24)
    answer = (-truth).requires_grad_()
    MapLoss(torch.ones(24, 24))(answer, truth).backward()
    assert torch.isfinite(answer.grad).all()


def test_equal_maps_are_alike():
    one = np.random.default_rng(0).normal(size=(40, 30))
    assert similarity.ssim(one, one, 5.0) == pytest.approx(1)
    assert similarity.ms_ssim(one, one, 5.0) == pytest.approx(1)
    assert similarity.psnr(one, one, 5.0) == np.inf


def test_psnr_by_hand():
    assert similarity.psnr(np.zeros((3, 3)), np.full((3, 3), 2.0), 20.0) == pytest.approx(20.0)
