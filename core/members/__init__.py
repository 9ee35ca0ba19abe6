"""Members of the combination that are more than a function of numpy."""

from __future__ import annotations

from .process import Process

__all__ = ["Process"]
