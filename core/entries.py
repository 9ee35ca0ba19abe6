"""Entries of jobs as plain data: refused where they are unknown or out of range."""

from __future__ import annotations

from dataclasses import fields

from .errors import GroundCastError


def require(holds: bool, said: str, wanted: str) -> None:
    """Refuses what does not hold (`setting-value`): `said` is out of range, `wanted` what to set it to."""
    if not holds:
        raise GroundCastError(f"{said} is out of range.", f"Set it to {wanted}.", "setting-value")


def known(cls, entries: dict) -> dict:
    """`entries`, refused when a key is no field of `cls`."""
    unknown = sorted(set(entries) - {f.name for f in fields(cls)})
    if unknown:
        raise GroundCastError(
            f"The job has the unknown entry {unknown[0]!r}.",
            "Correct its name, or update GroundCast.",
            "job-key",
        )
    return entries
