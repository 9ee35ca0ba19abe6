import numpy as np
import pytest
import torch
from groundcast.models import nadam


def keras_nadam(weight, slopes, rate):
    """Keras 3's Nadam.update_step, line by line, in double precision."""
    m, v, product = np.zeros_like(weight), np.zeros_like(weight), 1.0
    for t, slope in enumerate(slopes, start=1):
        u_t = 0.9 * (1.0 - 0.5 * 0.96**t)
        u_next = 0.9 * (1.0 - 0.5 * 0.96 ** (t + 1))
        product *= u_t
        m = m + (slope - m) * (1.0 - 0.9)
        v = v + (slope**2 - v) * (1.0 - 0.999)
        m_hat = u_next * m / (1.0 - product * u_next) + (1.0 - u_t) * slope / (1.0 - product)
        v_hat = v / (1.0 - 0.999**t)
        weight = weight - m_hat * rate / (np.sqrt(v_hat) + 1e-7)
    return weight


@pytest.mark.parametrize("shape", [(7,), (5, 3), (3, nadam.BLOCK // 2 + 1)])
def test_steps_are_those_of_keras(shape):
    draw = np.random.default_rng(0)
    start = draw.normal(size=shape)
    scales = 10.0 ** draw.uniform(-9, 1, shape)
    slopes = [draw.normal(size=shape) * scales for _ in range(12)]
    weight = torch.tensor(start, dtype=torch.float32)
    moments, clock = nadam.Moments(weight), nadam.Clock()
    for slope in slopes:
        nadam.update(weight, torch.tensor(slope, dtype=torch.float32), moments, 0, clock.tick(1e-4))
    expected = keras_nadam(start, slopes, 1e-4)
    # The weights are kept in float32: the steps, not the numbers they are added to, are compared.
    moved, wanted = weight.double().numpy() - start.astype(np.float32), expected - start
    assert np.abs(moved - wanted).max() < 12 * np.spacing(np.float32(np.abs(start).max()))


def test_steps_are_those_of_keras_to_seven_digits():
    draw = np.random.default_rng(1)
    slopes = [draw.normal(size=50) * 10.0 ** draw.uniform(-9, 1, 50) for _ in range(40)]
    weight = torch.zeros(50, dtype=torch.float64)
    moments, clock = nadam.Moments(weight), nadam.Clock()
    for slope in slopes:
        nadam.update(weight, torch.tensor(slope), moments, 0, clock.tick(1e-2))
    np.testing.assert_allclose(weight.numpy(), keras_nadam(np.zeros(50), slopes, 1e-2), atol=1e-7, rtol=0)


def test_torch_takes_the_same_steps():
    """The other engine uses torch's own NAdam, told Keras's numbers."""
    draw = np.random.default_rng(2)
    slopes = [draw.normal(size=20) * 10.0 ** draw.uniform(-9, 1, 20) for _ in range(40)]
    weight = torch.nn.Parameter(torch.zeros(20, dtype=torch.float64))
    optimizer = torch.optim.NAdam([weight], lr=1e-2, momentum_decay=1.0, eps=1e-7)
    for slope in slopes:
        weight.grad = torch.tensor(slope)
        optimizer.step()
    expected = keras_nadam(np.zeros(20), slopes, 1e-2)
    np.testing.assert_allclose(weight.detach().numpy(), expected, atol=1e-7, rtol=0)


def test_rows_in_the_middle_move_alone():
    weight = torch.ones(6, 4)
    moments = nadam.Moments(weight)
    nadam.update(weight, torch.ones(2, 4), moments, 3, nadam.Clock().tick(0.1))
    assert (weight[:3] == 1).all()
    assert (weight[3:5] < 1).all()
    assert (weight[5] == 1).all()
    assert moments.mean[3:5].min() > 0
