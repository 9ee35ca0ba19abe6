"""A short mark of what a run was made from."""

from __future__ import annotations

import hashlib

import numpy as np

from .stack import Stack


def fingerprint(stack: Stack) -> str:
    """16 hexadecimal digits of the SHA-256 of dates, places and values; equal data, equal mark."""
    digest = hashlib.sha256()
    digest.update(f"{stack.kind} {stack.unit} {stack.values.shape}".encode())
    digest.update(np.ascontiguousarray(stack.dates.astype(np.int64)))
    if stack.gridded:
        digest.update(repr([round(float(t), 6) for t in stack.place.transform]).encode())
    else:
        digest.update(np.ascontiguousarray(stack.place.x))
        digest.update(np.ascontiguousarray(stack.place.y))
    digest.update(np.ascontiguousarray(stack.values))
    return digest.hexdigest()[:16]
