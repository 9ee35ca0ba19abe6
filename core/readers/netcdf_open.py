"""Data sets of which few are open at a time: a folder of daily files has more than a system keeps open."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_MOST_OPEN, _SHARE = 64, 4


class Datasets:
    """Opens data sets when they are asked for, and keeps those open that were asked for last.

    A context manager: at its end all are closed.
    """

    def __init__(self, opened: Callable):
        """
        Args:
            opened: a context manager that opens a path, and tells errors in its block as those of that file.
        """
        self._opened, self._most = opened, most_open()
        self._held: OrderedDict[Path, tuple[ExitStack, object]] = OrderedDict()

    def __enter__(self) -> Datasets:
        return self

    def __exit__(self, *error) -> None:
        while self._held:
            self._held.popitem()[1][0].close()

    @contextmanager
    def at(self, path: Path) -> Iterator:
        """The open data set of a path.

        Raises:
            GroundCastError: as `opened`.
        """
        held, dataset = self._held.pop(path, None) or self._new(path)
        with held:
            yield dataset
            self._held[path] = held.pop_all(), dataset

    def _new(self, path: Path) -> tuple[ExitStack, object]:
        while len(self._held) >= self._most:
            self._held.popitem(last=False)[1][0].close()
        held = ExitStack()
        return held, held.enter_context(self._opened(path))


def most_open() -> int:
    """How many may be open: a share of what the system allows this process."""
    try:
        import resource
    except ImportError:  # Windows, which allows some hundred
        return _MOST_OPEN
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return _MOST_OPEN if allowed < 0 else max(1, min(_MOST_OPEN, allowed // _SHARE))
