"""Members of the combination that are more than a function of numpy."""

from __future__ import annotations

from .neighbours import Neighbours
from .process import Process

__all__ = ["Neighbours", "Process"]
