"""The response of a disk against a plain series that this file sums itself, and what is refused."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.hydrology.cap import constant_part
from groundcast.core.hydrology.loading import EARTH_RADIUS_KM, disk_response, response_table
from groundcast.core.hydrology.love_numbers import love_numbers
from scipy.special import ellipkm1

SCALE = 4 * np.pi * 6.67430e-11 * 6.371e6 * 1000 / 9.81 * 1e3
LAST = 40_000


def plain_sums(radius_km, distance_km, h):
    """Plain sums to degree 40,000 of h_n·t_n and of t_n alone, t_n = Gamma_n/(2n+1) P_n."""
    x, edge = np.cos(distance_km / EARTH_RADIUS_KM), np.cos(radius_km / EARTH_RADIUS_KM)
    x, edge = x.astype(np.longdouble), np.cos(np.longdouble(radius_km) / EARTH_RADIUS_KM)
    before, value = np.ones_like(x), x.copy()
    edge_before, edge_value = np.longdouble(1), edge
    weighted, alone = np.zeros_like(x), np.full_like(x, (1 - edge) / 2)
    for n in range(1, LAST + 1):
        edge_next = ((2 * n + 1) * edge * edge_value - n * edge_before) / (n + 1)
        term = (edge_before - edge_next) / 2 / (2 * n + 1) * value
        weighted += (h[n] if n < len(h) else h[-1]) * term
        alone += term
        before, value = value, ((2 * n + 1) * x * value - n * before) / (n + 1)
        edge_before, edge_value = edge_value, edge_next
    return weighted.astype(float), alone.astype(float)


def constant_by_rings(radius, distance):
    """The sum of all t_n by double-exponential integration over rings of the disk."""
    if distance == 0:
        return np.sin(radius / 2)
    cuts = [0, distance, radius] if distance < radius else [0, radius]
    steps = np.linspace(-4, 4, 801)
    jacobian = np.pi / 2 * np.cosh(steps) / np.cosh(np.pi / 2 * np.sinh(steps)) ** 2 * (steps[1] - steps[0])
    total = 0.0
    for start, end in zip(cuts, cuts[1:]):
        to_end = (end - start) / (1 + np.exp(np.pi * np.sinh(steps)))
        from_start = (end - start) / (1 + np.exp(-np.pi * np.sinh(steps)))
        ring = end - to_end
        away = to_end if end == distance else (-from_start if start == distance else distance - ring)
        ring = distance - away
        half_sum = np.sin((distance + ring) / 2)
        inner = np.sin(ring) * ellipkm1((np.sin(away / 2) / half_sum) ** 2) / half_sum
        total += np.sum(np.where(np.isfinite(inner), inner, 0) * jacobian) * (end - start) / 2
    return total / (2 * np.pi)


@pytest.mark.parametrize("radius", [1.0, 14.0, 14.1047, 120.0, 700.0, 2000.0])
def test_response_is_the_plain_series_to_a_ten_thousandth_of_a_millimetre(radius):
    love = love_numbers()
    shares = np.array([0, 0.3, 0.9, 0.99, 0.9999, 1.0, 1.0001, 1.01, 1.1, 2.0, 2.99, 3.01, 8.0])
    distance = np.append(shares * radius, [12_000.0, 20_000.0])
    weighted, alone = plain_sums(radius, distance, love.h)
    whole = np.array([constant_by_rings(radius / EARTH_RADIUS_KM, d / EARTH_RADIUS_KM) for d in distance])
    truth = SCALE * (weighted + love.h[-1] * (whole - alone))
    assert np.abs(disk_response(radius, distance, love) - truth).max() < 1e-4


def test_plain_series_alone_agrees_where_it_has_converged():
    love = love_numbers()
    for radius, distance in ((100.0, 250.0), (500.0, 0.0), (2000.0, 0.0), (2000.0, 6000.0)):
        weighted, _ = plain_sums(radius, np.array([distance]), love.h)
        answer = disk_response(radius, distance, love)
        assert answer == pytest.approx(SCALE * weighted, abs=1.2e-3 if distance == 0 else 1e-4)


def test_plain_series_to_a_thousand_degrees_is_an_eighth_off():
    """Why the constant part is summed in closed form: the figure of the literature."""
    love = love_numbers()
    full = disk_response(14.0, 0.0, love)[0]
    short = SCALE * np.sum(love.h[1:1001] * _terms(14.0, 1000))
    assert short / full == pytest.approx(0.87, abs=0.01)


def _terms(radius, last):
    from groundcast.core.hydrology.legendre import disk_coefficients

    return disk_coefficients(radius / EARTH_RADIUS_KM, last)[0, 1:] / (2 * np.arange(1, last + 1) + 1)


def test_water_moves_the_ground_down_and_has_the_density_of_water():
    """2.7 mm under one metre on a cell of 625 km2; 0.0027 mm where the density is forgotten."""
    answer = disk_response(np.sqrt(625 / np.pi), [0.0, 300.0], love_numbers())
    assert answer[0] == pytest.approx(-2.703, abs=0.001)
    assert answer[1] == pytest.approx(-0.0169, abs=0.0001)


def test_half_as_much_gravity_moves_the_ground_twice_as_far():
    love = love_numbers()
    assert disk_response(14, 20, love, 4.905) == pytest.approx(2 * disk_response(14, 20, love, 9.81))


def test_constant_part_of_the_whole_earth_from_its_halves():
    """The potential of a closed shell is 1: a disk and what lies outside of it make one."""
    at = np.array([0.02, 0.2, 0.29])
    outside = np.array([constant_by_rings(np.pi - 0.3, np.pi - d) for d in at])
    assert constant_part(0.3, at) + outside == pytest.approx(1.0, abs=1e-9)


@pytest.mark.parametrize("radius", [5.0, 14.1, 60.0])
def test_table_follows_the_response(radius):
    love = love_numbers()
    distance = np.concatenate([np.linspace(0, 5 * radius, 400), np.linspace(0, 15_000, 100)])
    table = response_table([radius, 2 * radius], 16_000, love)
    exact = disk_response(radius, distance, love)
    assert np.abs(1000 * table(0, distance) - exact).max() < 2e-4 * np.abs(exact).max()


@pytest.mark.parametrize(
    ("radius", "distance", "gravity", "told"),
    [
        (0, 1, 9.81, "A disk of 0 km radius"),
        (-3, 1, 9.81, "A disk of -3 km radius"),
        (9000, 1, 9.81, "A disk of 9000 km radius"),
        (14, -1, 9.81, "A distance from the disk is negative"),
        (14, np.nan, 9.81, "A distance from the disk"),
        (14, 30_000, 9.81, "A distance from the disk"),
        (14, 1, 0, "g = 0 is out of range"),
    ],
)
def test_values_out_of_range_are_told(radius, distance, gravity, told):
    with pytest.raises(GroundCastError, match=told):
        disk_response(radius, distance, love_numbers(), gravity)
