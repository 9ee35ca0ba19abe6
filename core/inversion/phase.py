"""Phase of interferograms to millimetres: wavelength, sign, and the weight that a coherence deserves."""

from __future__ import annotations

import numpy as np

from ..errors import GroundCastError

# Satellites by the days between passes: name, band and wavelength in mm (c / centre frequency).
_SATELLITES = {
    6: ("Sentinel-1, C band", 55.466),
    35: ("Envisat or ERS, C band", 56.236),
    24: ("Radarsat, C band", 55.465),
    11: ("TerraSAR-X, X band", 31.066),
    16: ("COSMO-SkyMed, X band", 31.228),
    46: ("ALOS, L band", 236.057),
    14: ("ALOS-2, L band", 242.452),
}
_LEAST_COHERENT, _MOST_COHERENT = 0.001, 0.99


def towards_millimetres(wavelength_mm: float, sign: str) -> float:
    """Millimetres towards the satellite of one radian of phase.

    The phase of an acquisition is -4π R / wavelength for a range R, so that an interferogram of the
    first date minus the second (the usual one) grows with motion away from the satellite.

    Args:
        sign: "away" or "towards": the motion from the first to the second date that makes it grow.
    """
    return (-1.0 if sign == "away" else 1.0) * wavelength_mm / (4 * np.pi)


def wavelength_by_revisit(dates: np.ndarray) -> tuple[float, str]:
    """The wavelength in mm that the intervals between dates (T,) speak for, and the sentence on it.

    Raises:
        GroundCastError: they are the multiples of no satellite's revisit (`wavelength`).
    """
    shared = int(np.gcd.reduce(np.diff(dates).astype(int)))
    for days in sorted(_SATELLITES, reverse=True):
        if shared and shared % days == 0:
            name, wavelength = _SATELLITES[days]
            return wavelength, (
                f"The wavelength is taken as {wavelength:g} mm ({name}), because all dates lie multiples of "
                f"{days} days apart. Confirm it."
            )
    raise GroundCastError(
        "The phase cannot be turned into millimetres: the source does not state the radar's wavelength.",
        "Give it: 55.5 mm for Sentinel-1, 56.2 mm for Envisat and ERS, 31.1 mm for X band, 236 to 242 mm "
        "for ALOS.",
        "wavelength",
    )


def information(coherence: np.ndarray) -> np.ndarray:
    """The weight of a phase by its coherence γ, γ² / (1 - γ²); 0 where that is unknown.

    The inverse of the Cramér-Rao bound of the phase variance but for the number of looks (Rodriguez
    and Martin 1992, doi 10.1049/ip-f-2.1992.0018). A coherence above 0.99 counts as 0.99, one below
    0.001 but not 0 as 0.001: pairs that weigh nothing beside others leave no equations that can be solved.
    """
    known = np.nan_to_num(coherence, nan=0.0)
    limited = np.where(known > 0, np.clip(known, _LEAST_COHERENT, _MOST_COHERENT), 0.0).astype(np.float64)
    return limited**2 / (1 - limited**2)
