"""Roles of regions: which of them train a model, which choose it, and which it never sees."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .errors import GroundCastError

ROLES = TRAIN, VALIDATE, TEST, FORECAST = ("train", "validate", "test", "forecast")
"""Train: the model learns here, and forecasts here too; the role of every region that has no other.

Validate: only when to stop, and which methods count, is decided here. Test: nothing is learned here, and
scores stand apart. Forecast: nothing is learned here, and nothing is scored.
"""
SCORED_APART = (VALIDATE, TEST)


def require_roles(roles: Mapping[str, str]) -> None:
    """Refuses words that are no role (`role`)."""
    for name, role in roles.items():
        if role not in ROLES:
            raise GroundCastError(
                f"Region {name} has the role {role!r}.", f"Choose one of {', '.join(ROLES)}.", "role"
            )


def settled(roles: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """The role of each region of a run; empty where all train, each its own model, as without roles.

    Args:
        roles: by region; those that are missing train.
        names: of the regions of the run.

    Raises:
        GroundCastError: a word that is no role (`role`), or no region trains (`role-train`).
    """
    require_roles(roles)
    given = {name: roles.get(name, TRAIN) for name in names}
    others = [name for name, role in given.items() if role != TRAIN]
    if others and len(others) == len(given):
        raise GroundCastError(
            f"No region has the role train, so no model can forecast region {others[0]}.",
            "Give one region the role train.",
            "role-train",
        )
    return given if others else {}


def require_known(roles: Mapping[str, str], names: Iterable[str]) -> None:
    """Refuses roles of regions that there are none of (`role-region`)."""
    there = list(names)
    unknown = [name for name in roles if name not in there]
    if unknown:
        raise GroundCastError(
            f"There is no region {unknown[0]} to give the role {roles[unknown[0]]}.",
            f"The regions are {', '.join(there)}.",
            "role-region",
        )
