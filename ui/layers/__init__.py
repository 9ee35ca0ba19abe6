"""Results and data as layers of the project: styled, dated, described."""

from .group import add_run, find_group, remove_group, run_groups, show_only
from .playing import play
from .temporal import frame, show_all_times

__all__ = [
    "add_run",
    "find_group",
    "frame",
    "play",
    "remove_group",
    "run_groups",
    "show_all_times",
    "show_only",
]
