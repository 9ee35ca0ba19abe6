"""What stands under the figures of a comparison, and why one was not drawn: captions.md."""

from __future__ import annotations

from pathlib import Path

from ..core.write.atomic import write_bytes

NAME = "captions.md"


class Captions:
    """The captions of a figure set, collected while it is drawn."""

    def __init__(self, start: str = ""):
        self._start, self._drawn, self._skipped = start, {}, []

    def add(self, figure: str, caption: str) -> None:
        """`figure` is the name of its files without an ending."""
        self._drawn[figure] = caption

    def skip(self, what: str, why: str) -> None:
        """A figure that does not apply, and the reason in one sentence."""
        self._skipped.append((what, why))

    def write(self, folder: Path) -> Path:
        """captions.md in the folder: each figure with its caption, then those not drawn."""
        lines = ["# Figures of the comparison", "", *([self._start, ""] if self._start else [])]
        for figure, caption in self._drawn.items():
            lines += [f"**{figure}** {caption}", ""]
        if self._skipped:
            lines += ["## Not drawn", ""]
            lines += [f"- {what}: {why}" for what, why in self._skipped]
        path = folder / NAME
        write_bytes(path, ("\n".join(lines).rstrip() + "\n").encode("utf-8"))
        return path
