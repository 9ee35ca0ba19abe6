"""What data must have so that a trained model can forecast from them."""

from __future__ import annotations

from ..core.errors import GroundCastError


def differ(trained: str, here: str) -> GroundCastError:
    """The error for data other than those of the training, both in words (`series-differ`)."""
    return GroundCastError(
        f"The model was trained on {trained}, the data have {here}.",
        "Use the region and grid of the training, or train a new model.",
        "series-differ",
    )


def require_series(trained: int, here: int) -> None:
    """Refuses another number of series than in training.

    Raises:
        GroundCastError: they differ (`series-differ`).
    """
    if here != trained:
        raise differ(f"{trained} series", str(here))


def require_dates(count: int, looked_at: int) -> None:
    """Refuses an origin with fewer dates before it than a model looks at.

    Raises:
        GroundCastError: there are too few (`too-few-dates`).
    """
    if count < looked_at:
        raise GroundCastError(
            f"{count} dates are too few to start a forecast from; the model looks at {looked_at}.",
            f"Give at least {looked_at} dates.",
            "too-few-dates",
        )
