"""Models that take part in a comparison twice: by their name as they are, and once more as in their paper."""

from __future__ import annotations

ENDING = "-paper"
OPTIMISTIC = "(paper mode, optimistic)"


def published(name: str) -> str:
    """The name under which the model `name` takes part as in its paper."""
    return name + ENDING


def is_published(name: str) -> bool:
    """Whether this is a model as in its paper, beside the model itself."""
    return name.endswith(ENDING)


def model_of(name: str) -> str:
    """The catalogue's name of a model of a comparison."""
    return name.removesuffix(ENDING)
