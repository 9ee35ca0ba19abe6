import math

import pytest
import torch
from groundcast.models.heads import _tanh_and_log_cosh
from groundcast.models.losses import log_cosh, moa_log_cosh, r2


def test_log_cosh_neither_overflows_nor_cancels():
    d = torch.tensor([0.0, 1e-2, -1.0, 3.0, -500.0], dtype=torch.float64)
    expected = [
        0.0,
        math.log(math.cosh(1e-2)),
        math.log(math.cosh(1)),
        math.log(math.cosh(3)),
        500 - math.log(2),
    ]
    torch.testing.assert_close(log_cosh(d), torch.tensor(expected, dtype=torch.float64))


def test_moa_log_cosh_weighs_outputs_alike_whatever_their_width():
    answers, truths = [torch.full((2, 3), 2.0), torch.zeros(2, 100)], [torch.zeros(2, 3), torch.zeros(2, 100)]
    assert moa_log_cosh(answers, truths).item() == pytest.approx(math.log(math.cosh(2)) / 2)


@pytest.mark.parametrize("size", [1, 15, 16, 1000])
def test_one_exponential_gives_tanh_and_loss(size):
    d = torch.randn(size, 1, generator=torch.Generator().manual_seed(0)) * 5
    d[0] = -300.0
    slope, loss = _tanh_and_log_cosh(d)
    torch.testing.assert_close(slope, torch.tanh(d))
    assert loss == pytest.approx(log_cosh(d.double()).sum().item(), rel=1e-5)


def test_r2_from_sums():
    truth, answer = torch.tensor([1.0, 2.0, 4.0]), torch.tensor([1.0, 3.0, 4.0])
    sums = (((truth - answer) ** 2).sum().item(), truth.sum().item(), (truth**2).sum().item(), 3)
    assert r2(*sums) == pytest.approx(1 - 1 / (14 / 3))
    assert math.isnan(r2(0.0, 6.0, 12.0, 3))
