"""The door of `align`: a factor on the dates and places of a deformation, written to a file."""

from __future__ import annotations

from pathlib import Path

from ..core.dates import parse_date
from . import align_commands
from .preparation_doors import Quiet
from .printing import to_json
from .reporters import Console


def align(given) -> None:
    """Write the factor and say how it came there."""
    from . import aligning

    until = parse_date(given.origin) if given.origin else None
    reporter = Quiet() if given.json else Console()
    found = aligning.align(align_commands.job(given), Path(given.out), until, reporter)
    print(to_json(found) if given.json else aligning.told(found))


DOORS = {"align": align}
