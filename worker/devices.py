"""The device a job runs on, as the report and the first message name it."""

from __future__ import annotations

from ..models import catalogue


def describe(names: list[str], wanted: str) -> dict:
    """`name`, `kind` and memory of the device for the models `names`.

    Baselines need no torch: it is not even imported for them.

    Raises:
        GroundCastError: the wanted device does not exist here.
    """
    if not any(catalogue.entry(name).learned for name in names):
        return {"name": "Processor", "kind": "cpu"}
    return chosen(wanted)


def chosen(wanted: str = "auto") -> dict:
    """The same of the device `wanted`, for learned models."""
    from ..models.device import choose

    device = choose(wanted)
    return {
        "name": device.name,
        "label": device.label,
        "kind": device.kind,
        "memory_bytes": device.memory_bytes,
        "free_bytes": device.free_bytes,
    }
