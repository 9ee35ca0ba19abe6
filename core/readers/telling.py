"""How far a reading has come: readers tell it, and whoever waits for them listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[float], None]
"""Takes the share that is read, 0 to 1; it may raise to cancel."""

_LISTENER: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def listening(listener: Listener | None) -> Iterator[None]:
    """What is read inside tells `listener` how far it is; None lets it tell nobody."""
    before = _LISTENER.set(listener)
    try:
        yield
    finally:
        _LISTENER.reset(before)


@contextmanager
def one_of(number: int, count: int) -> Iterator[None]:
    """What is read inside is the part `number` (from 0) of `count` parts."""
    listener = _LISTENER.get()
    told = None if listener is None else lambda share: listener((number + share) / count)
    with listening(told):
        yield
        tell(1.0)


def tell(share: float) -> None:
    """Say that `share` of what is being read is there, 0 to 1; raises where the listener cancels."""
    listener = _LISTENER.get()
    if listener is not None:
        listener(min(share, 1.0))
