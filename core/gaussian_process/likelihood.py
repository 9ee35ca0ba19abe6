"""How well a kernel explains many series at once, whatever their constant and their noise level.

The constant of each series is integrated out, its noise level is set to its best value: what counts
is the shape of the covariance only, so that loud series do not decide for quiet ones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .projection import precision
from .terms import YEAR, with_gradients

TINY = 1e-9


@dataclass(frozen=True, eq=False)
class Group:
    """Series seen on the same dates: `times` (n,) in years, `values` (n, m) float64 without gaps."""

    times: np.ndarray
    values: np.ndarray


def groups(values: np.ndarray, days: np.ndarray, most: int) -> list[Group]:
    """The series of `values` (N, P) by their dates, the `most` largest groups of them.

    Series seen fewer than three times or that never move say nothing of a kernel and are left out.
    """
    times = (days - days[-1]) / YEAR
    seen = np.isfinite(values)
    keys, which = np.unique(np.packbits(seen, axis=0).T, axis=0, return_inverse=True)
    members = [np.flatnonzero(which.ravel() == key) for key in range(len(keys))]
    result = []
    for columns in sorted(members, key=len, reverse=True)[:most]:
        rows = seen[:, columns[0]]
        inside = values[np.ix_(rows, columns)].astype(np.float64)
        moving = inside[:, np.ptp(inside, axis=0) > 0] if rows.sum() >= 3 else inside[:, :0]
        if moving.shape[1]:
            result.append(Group(times[rows], moving - moving.mean(axis=0)))
    return result


def evidence(theta: np.ndarray, given: list[Group], start: float) -> tuple[float, np.ndarray]:
    """Mean log-likelihood of a series, and its gradient (9,).

    Raises:
        numpy.linalg.LinAlgError: no covariance comes from these parameters.
    """
    times = np.unique(np.concatenate([group.times for group in given]))
    inner, gradients = with_gradients(theta, times, start)
    inner[np.diag_indices(len(times))] += 1
    total, pull, count = 0.0, np.zeros_like(inner), 0
    for group in given:
        n, m = group.values.shape
        own = np.ix_(*2 * (np.searchsorted(times, group.times),)) if n < len(times) else ...
        matrix, _, determinant = precision(inner[own])
        solved = matrix @ group.values
        misfit = (group.values * solved).sum(axis=0) + TINY
        total -= 0.5 * (m * determinant + (n - 1) * np.log(misfit).sum())
        pull[own] += m * matrix - (n - 1) * (solved / misfit) @ solved.T
        count += m
    return total / count, -0.5 * np.tensordot(gradients, pull, axes=2) / count
