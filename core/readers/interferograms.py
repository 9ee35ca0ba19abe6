"""Stacks of unwrapped interferograms, inverted to a time series (SBAS, `core.inversion`).

Layouts: KFTS, GIAnT and MintPy in `network_hdf5`; LiCSAR, HyP3, ISCE and others in `network_rasters`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..inversion.least_squares import as_acquired, residual, solve
from ..inversion.network import Network
from ..inversion.phase import information, towards_millimetres, wavelength_by_revisit
from ..prepare.reference import at, referenced_pairs
from ..source import Source
from ..stack import TOWARDS_SATELLITE, Stack
from ..units import millimetres_per
from . import hdf5, network_hdf5, network_rasters
from .deformation import multiplied
from .files import contents, existing
from .phases import Phases, joined
from .raster_files import is_raster

AS_ACQUIRED = "as-acquired"


class Interferograms:
    """A network of interferograms."""

    name = "interferograms"
    label = "Interferograms, inverted to a series"
    several = True

    def accepts(self, source: Source) -> bool:
        """An HDF5 stack, a folder of such, or GeoTIFF pairs that start on different dates."""
        if source.kind and source.kind != "los":
            return False
        path = Path(source.path)
        if path.is_file() and not is_raster(path):
            return network_hdf5.is_network(hdf5.names(source.path))
        return bool(_hdf5_files(path)) or network_rasters.is_network(source)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`.

        Quality layers: `network_residual_mm`, the root mean square of what the series leaves of the
        interferograms; `network_parts`, into how many parts the pairs of a series fall (1 is sound);
        `interferograms`, how many pairs it has.
        """
        path = existing(source.path)
        phases = _phases(path, source)
        values, notes = _millimetres(phases, source)
        values, more = _referenced(values, phases, source)
        weights = None if phases.coherence is None else information(phases.coherence)
        network = _network(replace(phases, values=values), weights)
        solved, parts = (as_acquired if source.network == AS_ACQUIRED else solve)(network)
        return _stack(network, solved, parts, phases, (*phases.notes, *notes, *more), source)


def _phases(path: Path, source: Source) -> Phases:
    """The interferograms of a path and of the files named with it."""
    files = [path, *(existing(each) for each in source.also)]
    files = [file for each in files for file in (_hdf5_files(each) or [each])]
    if any(each.is_dir() or is_raster(each) for each in files):
        phases = network_rasters.read_phases(path if path.is_dir() else path.parent, source)
    else:
        phases = joined([network_hdf5.read_phases(each, source) for each in files])
    known = np.isfinite(phases.values)
    if len(phases.first) and known.any():
        _require_coherence(phases, known)
        return phases
    raise GroundCastError(
        f"{phases.title} holds no values: all {len(phases.first)} interferograms are empty.",
        "Choose another source.",
        "all-missing",
    )


def _require_coherence(phases: Phases, known: np.ndarray) -> None:
    """Refuses a network in which every value weighs nothing (`no-coherence`)."""
    if phases.coherence is not None and not (np.nan_to_num(phases.coherence)[known] > 0).any():
        raise GroundCastError(
            f"The coherence of {phases.title} is 0 or missing wherever its interferograms hold values.",
            "Check the files of coherence; without them all interferograms count equally.",
            "no-coherence",
        )


def _hdf5_files(folder: Path) -> list[Path]:
    """The HDF5 stacks of interferograms in a folder; later files add to the earlier ones."""
    if not folder.is_dir():
        return []
    files = contents(folder, hdf5.SUFFIXES)
    return [each for each in files if network_hdf5.is_network(hdf5.names(str(each)))]


def _millimetres(phases: Phases, source: Source) -> tuple[np.ndarray, list[str]]:
    """Changes in mm towards the satellite, and the sentences on wavelength and sign."""
    sign = source.phase_sign or phases.sign
    notes = []
    if source.phase_sign:
        way = "towards" if sign == "towards" else "away from"
        notes.append(f"The phase grows with motion {way} the satellite, as chosen.")
    unit = source.unit or phases.unit
    if unit.lower() not in ("rad", "radian", "radians"):
        factor = millimetres_per(unit, phases.title) * (1 if sign == "towards" else -1)
        return _times(phases.values, factor, notes)
    wavelength = source.wavelength_mm or phases.wavelength_mm
    if source.wavelength_mm:
        notes.append(f"The wavelength is {wavelength:g} mm, as chosen.")
    elif wavelength:
        notes.append(f"The wavelength is {wavelength:g} mm, as {phases.title} says.")
    else:
        wavelength, note = wavelength_by_revisit(phases.dates)
        notes.append(note)
    return _times(phases.values, towards_millimetres(wavelength, sign), notes)


def _times(values: np.ndarray, factor: float, notes: list[str]) -> tuple[np.ndarray, list[str]]:
    """Values by a factor, as a copy, and the notes with what that says."""
    values = values.copy()
    return values, [*notes, *multiplied(values, factor)]


def _referenced(values: np.ndarray, phases: Phases, source: Source) -> tuple[np.ndarray, list[str]]:
    """Each interferogram relative to the reference, that of the source where none is chosen."""
    columns = phases.reference
    if source.reference:
        columns = at(phases.place, source.reference, np.isfinite(values).any(axis=0))
    if not len(columns):
        return values, ["Interferograms are referenced as they come. Choose a reference if they are not."]
    values, note = referenced_pairs(values, columns)
    return values, [note]


def _network(phases: Phases, weights: np.ndarray | None) -> Network:
    """The pairs by positions of their dates."""
    dates = phases.dates
    first, second = np.searchsorted(dates, phases.first), np.searchsorted(dates, phases.second)
    return Network(phases.values, first, second, dates, weights)


def _stack(network: Network, solved, parts, phases: Phases, notes: tuple, source: Source) -> Stack:
    """The inverted series as a stack, with what the inversion could not know."""
    place = phases.place
    shape = place.shape if hasattr(place, "shape") else (len(place),)
    pairs = np.isfinite(network.values).sum(axis=0)
    quality = {
        "network_residual_mm": residual(network, solved),
        "network_parts": parts.astype(np.float32),
        "interferograms": pairs.astype(np.float32),
    } | phases.quality
    angle = phases.incidence_deg
    return Stack(
        solved.astype(np.float32).reshape(len(solved), *shape),
        network.dates,
        place,
        "los",
        sign=TOWARDS_SATELLITE,
        reference=network.dates[0],
        incidence_deg=None if angle is None else angle.reshape(shape),
        quality={name: layer.reshape(shape) for name, layer in quality.items()},
        notes=(*notes, *_about(network, solved, parts, source)),
    )


def _about(network: Network, solved: np.ndarray, parts: np.ndarray, source: Source) -> list[str]:
    """Sentences on the inversion: size, what it rests on, ranks, residuals."""
    how = "by coherence" if network.weights is not None else "equally"
    said = [
        f"{len(network.first)} interferograms of {len(network.dates)} dates were inverted by least squares "
        f"(SBAS), weighted {how}; their residual is {_typical(residual(network, solved)):.1f} mm."
    ]
    if source.network == AS_ACQUIRED:
        said.append("Each date rests on the interferograms up to it only, as it was known on that day.")
    else:
        said.append(
            "All dates were solved together: a date also rests on later interferograms, so scores at "
            "earlier origins are optimistic."
        )
    if split := int((parts > 1).sum()):
        said.append(
            f"{split} of {int((parts > 0).sum())} series have interferograms in up to {parts.max()} parts "
            "that nothing connects; the parts are joined by the smallest velocities (Berardino et al. 2002). "
            "See the quality layer network_parts."
        )
    late = int(np.isnan(solved[0][parts > 0]).sum())
    return (
        [*said, f"{late} series have no interferogram of the first date; they start later."] if late else said
    )


def _typical(values: np.ndarray) -> float:
    """The median of the finite values, 0 where there is none."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else 0.0
