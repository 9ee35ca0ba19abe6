"""What neighbours share: groups of series that lie together, and the field between their means.

docs/skill.md, "What neighbours know", says what this gains and what else was tried.
"""

from __future__ import annotations

from .field import Bound, Scales, bind, forecast, learn
from .groups import Groups, gathered, shares
from .means import means

__all__ = ["Bound", "Groups", "Scales", "bind", "forecast", "gathered", "learn", "means", "shares"]
