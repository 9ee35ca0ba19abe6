"""Libraries that are loaded when they are first used: a command waits for those only that it needs."""

from __future__ import annotations

from importlib import import_module


class Library:
    """Stands for a module until a name of it is asked for; from then on it answers as the module does.

    Raises:
        ImportError: when a name is asked for and the module cannot be loaded.
    """

    def __init__(self, name: str):
        self._name = name

    def __getattr__(self, name: str):
        return getattr(import_module(self._name), name)
