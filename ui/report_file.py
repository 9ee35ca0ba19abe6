"""The file report.json of a run's folder, read once as long as it stays as it is."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path


def read_report(folder: str) -> dict | None:
    """The report of a run folder, None where there is none that can be read; not to be changed."""
    path = Path(folder) / "report.json"
    try:
        return _parsed(path, path.stat().st_mtime_ns)
    except (OSError, ValueError):
        return None


@lru_cache(maxsize=32)
def _parsed(path: Path, _written: int) -> dict:
    """The report as it was written at that time: the list of runs is filled anew with every change."""
    return json.loads(path.read_text(encoding="utf-8"))
