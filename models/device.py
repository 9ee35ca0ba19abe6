"""Where networks run: the processor, an NVIDIA or an Apple graphics card."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path

import torch

from ..core.errors import GroundCastError

GIB = 1 << 30


@dataclass(frozen=True)
class Device:
    """A device that exists on this machine.

    Attributes:
        torch: the device as torch names it.
        name: for people: "NVIDIA H200", "AMD EPYC".
        kind: "cpu", "cuda" or "mps".
        memory_bytes, free_bytes: in all, and not in use now; 0 where the system does not say.
    """

    torch: torch.device
    name: str
    kind: str
    memory_bytes: int
    free_bytes: int

    @property
    def label(self) -> str:
        """ "NVIDIA H200, 139 GiB, 138 GiB free"."""
        sizes = [f"{self.memory_bytes / GIB:.0f} GiB"] if self.memory_bytes else []
        sizes += [f"{self.free_bytes / GIB:.0f} GiB free"] if self.free_bytes else []
        return ", ".join([self.name, *sizes])


def choose(name: str = "auto") -> Device:
    """The device called `name`: "auto" (the fastest there is), "cpu", "cuda", "cuda:1" or "mps".

    Raises:
        GroundCastError: no such name (`device-unknown`), or not on this machine (`device-missing`).
    """
    kind, _, number = name.partition(":")
    if kind == "auto":
        kind = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    makers = {"cpu": _processor, "cuda": _nvidia, "mps": _apple}
    if kind not in makers or (number and not (kind == "cuda" and number.isdigit())):
        raise GroundCastError(
            f"There is no device {name!r}.", "Choose auto, cpu, cuda, cuda:1 or mps.", "device-unknown"
        )
    return makers[kind](int(number or 0))


def _nvidia(number: int) -> Device:
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if number >= count:
        raise GroundCastError(
            f"The device cuda:{number} was asked for; this worker environment finds {count} NVIDIA cards.",
            "Choose auto or cpu, or set the worker environment up with CUDA.",
            "device-missing",
        )
    free, memory = torch.cuda.mem_get_info(number)
    return Device(torch.device("cuda", number), torch.cuda.get_device_name(number), "cuda", memory, free)


def _apple(number: int) -> Device:
    if not torch.backends.mps.is_available():
        raise GroundCastError(
            "The device mps was asked for; this machine has no Apple graphics card.",
            "Choose auto or cpu.",
            "device-missing",
        )
    memory, free = _system_memory()
    return Device(torch.device("mps"), "Apple graphics card", "mps", memory, free)


def _processor(number: int) -> Device:
    memory, free = _system_memory()
    return Device(torch.device("cpu"), _processor_name(), "cpu", memory, free)


def _processor_name() -> str:
    listing = Path("/proc/cpuinfo")
    if listing.is_file():
        for line in listing.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine() or "Processor"


def _system_memory() -> tuple[int, int]:
    """Memory of the machine in bytes, in all and free; 0 where the system does not say."""
    listing = Path("/proc/meminfo")
    if listing.is_file():
        entries = dict(line.split(":", 1) for line in listing.read_text(encoding="ascii").splitlines())
        return tuple(int(entries[key].split()[0]) * 1024 for key in ("MemTotal", "MemAvailable"))
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"), 0
    return 0, 0


def exhausted(error: BaseException) -> bool:
    """Whether an error says that memory ran out, on a card or in the machine."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and ("out of memory" in text or "not enough memory" in text)
