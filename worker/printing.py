"""Documents as the command line prints them: a line for each entry, or JSON."""

from __future__ import annotations

import json


def as_text(document: dict) -> str:
    """A document for people: a line for each entry."""
    rows = [(key, value) for key, value in document.items() if value not in ("", None, [], {})]
    width = max(len(key) for key, _ in rows)
    return "\n".join(f"{key:{width}}  {_cell(value)}" for key, value in rows)


def _cell(value) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{k} {v}" for k, v in value.items() if v not in ("", None))
    if isinstance(value, (list, tuple)):
        return "; ".join(_cell(v) for v in value)
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def to_json(document) -> str:
    """A document as JSON: arrays as lists, dates as text, and NaN as null."""
    from ..core.write.json_file import plain

    return json.dumps(plain(document), indent=2, ensure_ascii=False, allow_nan=False)
