"""Unwrapping jumps taken out: the series moved back by whole half wavelengths, or left out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..inversion.phase import wavelength_by_revisit
from ..stack import Stack
from .jumps import Jumps, jumps
from .masks import emptied


def half_wavelength(stack: Stack, wavelength_mm: float = 0.0) -> float:
    """Half the wavelength in mm: the one given, or that which the days between dates speak for.

    Raises:
        GroundCastError: they speak for none (`wavelength`).
    """
    return (wavelength_mm or wavelength_by_revisit(stack.dates)[0]) / 2


def known_jumps(stack: Stack, until: np.datetime64, wavelength_mm: float = 0.0) -> Jumps:
    """The jumps that the dates up to `until` show by themselves.

    A jump needs the four dates after it: one right before `until` is not seen yet.

    Raises:
        GroundCastError: not line of sight (`not-los`), or no wavelength is known (`wavelength`).
    """
    if stack.kind != "los":
        raise GroundCastError(
            f"Unwrapping jumps are those of a line of sight, and the deformation is {stack.kind!r}.",
            "Set jumps to keep.",
            "not-los",
        )
    count = int(np.searchsorted(stack.dates, until, "right"))
    half = half_wavelength(stack, wavelength_mm)
    return jumps(stack.series[:count], *stack.coordinates(), half, stack.series.shape[1])


def mended(stack: Stack, until: np.datetime64, wavelength_mm: float = 0.0) -> Stack:
    """The stack with known jumps taken off from their date on, to the end of the record.

    Values after `until` move along by what the past says and decide nothing.

    Raises:
        GroundCastError: as `known_jumps`.
    """
    found, half = known_jumps(stack, until, wavelength_mm), half_wavelength(stack, wavelength_mm)
    steps = np.zeros(stack.series.shape, np.float32)
    np.add.at(steps, (found.date, found.series), (found.multiples * half).astype(np.float32))
    values = stack.series - np.cumsum(steps, axis=0)
    count = len(np.unique(found.series))
    note = f"{len(found):,} unwrapping jumps in {count:,} series were mended by multiples of {half:.2f} mm."
    return replace(stack, values=values.reshape(stack.values.shape), notes=(*stack.notes, note))


def without_jumps(stack: Stack, until: np.datetime64, wavelength_mm: float = 0.0) -> Stack:
    """The stack with the series left out that have a known jump.

    Raises:
        GroundCastError: as `known_jumps`, or none is left (`mask-empty`).
    """
    found = known_jumps(stack, until, wavelength_mm)
    columns = np.zeros(stack.series.shape[1], bool)
    columns[found.series] = True
    if columns.all():
        raise GroundCastError("Every series has an unwrapping jump.", "Mend them instead.", "mask-empty")
    # Another origin finds others: columns stay, so that both mean the same places.
    return emptied(stack, columns, f"{int(columns.sum()):,} series with unwrapping jumps are left out.")
