"""The device a job runs on, as the report and the first message name it."""

from __future__ import annotations

from ..models import catalogue
from . import summary

UNASKED = ("auto", "cpu")


def told(reporter, names: list[str], wanted: str) -> dict:
    """`describe`, said to the user as the first message; a device that is asked for in vain is warned of.

    Raises:
        GroundCastError: as `describe`.
    """
    device = describe(names, wanted)
    reporter.send("hello", versions=summary.versions(), device=device)
    if wanted not in UNASKED and not _learned(names):
        reporter.warning(
            "device-unused",
            f"The device {wanted} is not used: without a network, a run stays on the processor.",
        )
    return device


def describe(names: list[str], wanted: str) -> dict:
    """`name`, `kind` and memory of the device for the models `names`.

    Baselines need no torch: it is not even imported for them.

    Raises:
        GroundCastError: the wanted device does not exist here.
    """
    if not _learned(names):
        return {"name": "Processor", "kind": "cpu"}
    return chosen(wanted)


def _learned(names: list[str]) -> bool:
    return any(catalogue.entry(name).learned for name in names)


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
