"""What values the settings of networks may have."""

from __future__ import annotations

from ..core.errors import GroundCastError

ONE_UP = (lambda v: v >= 1, "1 or more")
NONE_UP = (lambda v: v >= 0, "0 or more")
RATE = (lambda v: 0 < v <= 1, "above 0 and at most 1")
RULES = {
    "time_step": (lambda v: v >= 2, "2 or more"),
    "epochs": ONE_UP,
    "early_stop": NONE_UP,
    "batch": ONE_UP,
    "repeat": NONE_UP,
    "learning_rate": RATE,
    "plateau_factor": (lambda v: 0 < v < 1, "between 0 and 1"),
    "dropout": (lambda v: 0 <= v < 1, "from 0 to below 1"),
    "compression_epochs": ONE_UP,
    "compression_rate": RATE,
}


def checked(settings: dict, rules: dict | None = None) -> dict:
    """`settings`, refused where one is out of the range of `RULES` or of the model's own `rules`.

    Raises:
        GroundCastError: naming the setting, its value and its range (`setting-value`).
    """
    for name, (holds, wanted) in (RULES | (rules or {})).items():
        if name in settings and not holds(settings[name]):
            raise GroundCastError(
                f"{name} = {settings[name]} is out of range.", f"Set it to {wanted}.", "setting-value"
            )
    return settings
