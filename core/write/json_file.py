"""Writes JSON documents that any program can read."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np

from .atomic import write_bytes


def write_json(path: Path | str, document: dict) -> None:
    """Write `document` as indented UTF-8 JSON, as a whole.

    Numbers, arrays and dates of numpy, tuples and paths are written as plain numbers, lists and
    text; NaN and infinity, which JSON does not know, as null.

    Raises:
        GroundCastError: the folder cannot be written or the disk is full (see `replacing`).
    """
    text = json.dumps(plain(document), indent=2, ensure_ascii=False, allow_nan=False)
    write_bytes(path, (text + "\n").encode("utf-8"))


def plain(value):
    """`value` in types that JSON knows."""
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, (np.datetime64, Path)):
        return str(value)
    if isinstance(value, np.ndarray) and value.dtype.kind == "M":
        return value.astype("datetime64[D]").astype(str).tolist()
    if isinstance(value, (np.ndarray, np.generic)):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
