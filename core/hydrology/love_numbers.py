"""Load Love numbers: the bundled ones, and files of any column order with what they say checked."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import GroundCastError

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "love_numbers" / "prem.txt"
BUNDLED_SOURCE = "PREM, Wang et al. (2012), doi 10.1016/j.cageo.2012.06.022, degrees 1 to 5000"
FRAMES = ("CE", "CM", "CF")
SHORTEST, LONG_ENOUGH = 1000, 4000
NAMES = {"n": "n", "degree": "n", "deg": "n", "l_deg": "n", "h": "h", "l": "l", "k": "k", "nl": "", "nk": ""}
CURE = "Give a table of degree, h, l and k from degree 1 (or 0) on, such as PREM of Wang et al. (2012)."


@dataclass(frozen=True, eq=False)
class LoveNumbers:
    """Vertical load Love numbers h_n, and of degree 1 what a change of frame needs.

    Attributes:
        h: (N + 1,) float64 for n = 0 … N; h_0 is 0 where the source has none (loads that only move).
        l_1: horizontal number of degree 1 in the same frame; NaN where the source has none.
        frame: "CE", "CM" or "CF": the centre of mass of the solid Earth, of the Earth with its
            load, or the centre of figure.
        source: what to name in a report.
        notes: sentences on what was found or is doubtful.
    """

    h: np.ndarray
    l_1: float
    frame: str
    source: str
    notes: tuple[str, ...] = ()

    @property
    def degree(self) -> int:
        """The last degree."""
        return len(self.h) - 1


def love_numbers(path: str = "", frame: str = "CE") -> LoveNumbers:
    """The Love numbers of a file, or the bundled ones for "", in `frame`.

    Raises:
        GroundCastError: see `read` and `in_frame`.
    """
    return in_frame(read(Path(path)) if path else bundled(), frame)


def bundled() -> LoveNumbers:
    """PREM to degree 5000, in the frame CE."""
    return replace(read(BUNDLED), source=BUNDLED_SOURCE)


def in_frame(given: LoveNumbers, frame: str) -> LoveNumbers:
    """The same numbers in another frame (Blewitt 2003, J. Geophys. Res. 108, 2103): only degree 1 changes.

    h_1 falls by 1 from CE to CM, and by (h_1 + 2 l_1)/3 from CE to CF.

    Raises:
        GroundCastError: no such frame (`love-frame`), or l_1 is not known (`love-frame`).
    """
    if frame not in FRAMES:
        raise GroundCastError(f"There is no frame {frame!r}.", "Choose CE, CM or CF.", "love-frame")
    if frame == given.frame:
        return given
    if not np.isfinite(given.l_1):
        raise GroundCastError(
            f"{given.source} has no l of degree 1, which the frame {frame} needs.",
            f"Choose the frame {given.frame}, or a file with h and l.",
            "love-frame",
        )
    h, l_1 = given.h.copy(), given.l_1
    if given.frame == "CM":
        h[1], l_1 = h[1] + 1.0, l_1 + 1.0
    elif given.frame == "CF":
        raise GroundCastError(
            f"{given.source} is in the frame CF, from which no other can be found.",
            "Use it as it is, or give numbers in the frame CE.",
            "love-frame",
        )
    shift = {"CE": 0.0, "CM": 1.0, "CF": (h[1] + 2.0 * l_1) / 3.0}[frame]
    h[1] -= shift
    return replace(given, h=h, l_1=l_1 - shift, frame=frame)


def read(path: Path) -> LoveNumbers:
    """The Love numbers of a text file with columns for degree and h, and l and k where there are any.

    Columns are found by their heading (n, h, l, k), else by what the numbers are: l is positive and
    k negative where their degrees are low. Lines that start with # are comments, of which
    "# frame: CE" and "# l_1: 0.10" are read.

    Raises:
        GroundCastError: the file is missing or no table (`love-file`), its degrees have gaps or start
            after 1 (`love-start`), it ends too early (`love-short`), or columns are not what they are
            called (`love-order`).
    """
    heading, table, said = _table(path)
    degrees = table[:, 0]
    columns = _columns(heading, table, path)
    first = int(degrees[0])
    if not np.array_equal(degrees, np.arange(first, first + len(degrees))) or first > 1:
        raise GroundCastError(
            f"{path.name} starts at degree {degrees[0]:g} and does not hold every degree from 1 on.",
            CURE,
            "love-start",
        )
    _require_length(int(degrees[-1]), path)
    pad = np.zeros(first)
    h = np.concatenate([pad, table[:, columns["h"]]])
    _require_h(h, path)
    l_1 = float(said.get("l_1", table[1 - first, columns["l"]] if "l" in columns else np.nan))
    frame = _frame(said, columns, table, first)
    source = f"{path.name}, degrees {first} to {len(h) - 1}"
    return LoveNumbers(h, l_1, frame, source, _notes(path, first, h))


def _table(path: Path) -> tuple[list[str], np.ndarray, dict[str, str]]:
    """Heading words, numbers (rows, columns) and entries of the comments."""
    if not path.is_file():
        raise GroundCastError(f"There is no Love-number file {path}.", "Check the path.", "love-file")
    heading, rows, said = [], [], {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        if match := re.match(r"#\s*(frame|l_1|k_1):\s*(\S+)", line):
            said[match[1]] = match[2]
        words = re.split(r"[\s,;]+", line.strip())
        if not line.strip() or line.lstrip().startswith(("#", "%", "!")):
            continue
        try:
            rows.append([float(word.replace("D", "E")) for word in words])
        except ValueError:
            heading = heading or words if not rows else heading
    widths = {len(row) for row in rows}
    if len(widths) != 1 or min(widths) < 2:
        raise GroundCastError(f"{path.name} is not a table of Love numbers.", CURE, "love-file")
    return heading, np.array(rows), said


def _columns(heading: list[str], table: np.ndarray, path: Path) -> dict[str, int]:
    """Which column holds h, l and k, by the heading or by the numbers."""
    known = [NAMES.get(word.lower().strip("()_'"), "") for word in heading]
    if known[:1] == ["n"] and "h" in known:
        return {name: known.index(name) for name in ("h", "l", "k") if name in known}
    columns = {"h": 1}
    for column in range(2, min(table.shape[1], 4)):
        low = table[(table[:, 0] >= 2) & (table[:, 0] <= 20), column]
        columns["k" if (low < 0).all() else "l"] = column
    _require_sign(columns, table, path)
    return columns


def _require_sign(columns: dict[str, int], table: np.ndarray, path: Path) -> None:
    """Refuses columns without a heading that cannot be told apart (`love-order`)."""
    if table.shape[1] >= 4 and len(columns) < 3:
        raise GroundCastError(
            f"The columns of {path.name} are not in the order n, h, l, k or n, h, k, l.", CURE, "love-order"
        )


def _require_h(h: np.ndarray, path: Path) -> None:
    """Refuses numbers that are no h of a load: about -1 at degree 2, and larger at the end."""
    if not (-1.3 < h[2] < -0.7 and (h[2:] < 0).all() and h[-1] < -3):
        raise GroundCastError(
            f"The column taken for h in {path.name} is {h[2]:g} at degree 2 and {h[-1]:g} at its end, "
            "which is no h of a load.",
            CURE,
            "love-order",
        )


def _require_length(last: int, path: Path) -> None:
    if last < SHORTEST:
        raise GroundCastError(
            f"{path.name} ends at degree {last}, too early: near the load the answer is up to 50 % wrong.",
            f"Give a file to degree {LONG_ENOUGH} or more; at least {SHORTEST}.",
            "love-short",
        )


def _notes(path: Path, first: int, h: np.ndarray) -> tuple[str, ...]:
    notes = ()
    if len(h) - 1 < LONG_ENOUGH:
        off = 100 * abs(h[-1] / -6.21 - 1)
        notes += (
            f"{path.name} ends at degree {len(h) - 1}, where h is {off:.0f} % off the value that PREM "
            "tends to: the response near the load is off by up to as much.",
        )
    if first == 0 and h[0]:
        notes += (f"{path.name} has h_0 = {h[0]:g}: a load that brings mass compresses the whole Earth.",)
    return notes


def _frame(said: dict, columns: dict, table: np.ndarray, first: int) -> str:
    """The frame that a file states, or that its k of degree 1 tells: 0 in CE, -1 in CM."""
    if said.get("frame") in FRAMES:
        return said["frame"]
    k_1 = table[1 - first, columns["k"]] if "k" in columns else 0.0
    if abs(k_1) < 1e-6:
        return "CE"
    return "CM" if abs(k_1 + 1.0) < 1e-6 else "CF"
