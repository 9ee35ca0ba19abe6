"""HDF5 files of no layout that GroundCast knows: said in words, with what is inside."""

from __future__ import annotations

from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from .files import existing, has_suffix
from .hdf5 import SUFFIXES, opened

_KNOWN = (
    "MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) or MintPy's ifgramStack (unwrapPhase)"
)
# What sarvey/objects.py of github.com/luhipi/sarvey writes of points.
_SARVEY = {"coord_xy", "point_id", "phase"}


class OtherHdf5:
    """The last of the readers of HDF5."""

    name = "hdf5"
    label = "HDF5 of another layout"

    def accepts(self, source: Source) -> bool:
        """Every file that is named like HDF5."""
        return has_suffix(source.path, SUFFIXES)

    def read(self, source: Source) -> Stack:
        """Refuses the file: damaged, no HDF5, or of an unknown layout (`format`)."""
        path = existing(source.path)
        with opened(path) as file:
            names = set(file)
            held = ", ".join(list(file)[:6]) or "nothing"
        if names >= _SARVEY:
            raise GroundCastError(
                f"{path.name} is SARvey's own file, whose points have no coordinates.",
                f"Export it: sarvey_export {path.name} -o points.gpkg.",
                "format",
            )
        raise GroundCastError(
            f"{path.name} is HDF5 of an unknown layout; it holds {held}.", f"Give one of {_KNOWN}.", "format"
        )
