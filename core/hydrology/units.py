"""Water in mm: units found and checked, since GRACE files are in cm and signs get lost."""

from __future__ import annotations

import numpy as np

from ..errors import GroundCastError

MILLIMETRES = {
    "mm": 1.0, "mm w.e.": 1.0, "mmwe": 1.0, "kg/m2": 1.0, "kg m-2": 1.0, "kgm-2": 1.0, "kg/m^2": 1.0,
    "cm": 10.0, "cm w.e.": 10.0, "cmwe": 10.0, "m": 1000.0, "m w.e.": 1000.0,
}  # fmt: skip
# Water that varies by less than the first or more than the second (mm) is in another unit.
LEAST, MOST = 0.5, 2000.0
# Two records of one water vary alike; a tenth or ten times as much is centimetres for millimetres.
ALIKE = 3.5
OPPOSED, ENOUGH_DATES = -0.5, 10


def to_millimetres(values: np.ndarray, chosen: str, tag: str, what: str) -> tuple[np.ndarray, str]:
    """Water (T, …) in mm and a sentence on its unit: as chosen, as tagged, else taken as mm.

    Raises:
        GroundCastError: a unit that is none of water (`unit`), or values no water has (`water-size`).
    """
    said = (chosen or tag).strip().lower()
    if said and said not in MILLIMETRES:
        raise GroundCastError(
            f"{what} is in {chosen or tag!r}, which is no unit of water.", "Give mm, cm, m or kg/m2.", "unit"
        )
    scaled = values * np.float32(MILLIMETRES.get(said, 1.0))
    size = variability(scaled)
    if not LEAST <= size <= MOST and size > 0:
        raise GroundCastError(
            f"{what} varies by {size:.3g} mm in its cells, which is {'little' if size < LEAST else 'much'} "
            f"for water{'' if said else '; its unit is not stated and was taken as mm'}.",
            "Say its unit: mm, cm or m.",
            "water-size",
        )
    how = "as chosen" if chosen else f"as its file says ({tag})" if tag else "since nothing says otherwise"
    return scaled, f"{what} is taken in {said or 'mm'}, {how}."


def variability(values: np.ndarray) -> float:
    """Median over the cells of the standard deviation in time, 0 where there is none."""
    series = values.reshape(len(values), -1)
    series = series[:, np.isfinite(series).sum(axis=0) >= 2]
    return float(np.median(np.nanstd(series, axis=0))) if series.size else 0.0


def require_alike(validation: float, prior: float, stated: str) -> None:
    """Refuses a validation that varies by another power of ten than the prior (`mixed-units`).

    Args:
        validation, prior: variability in mm.
        stated: the validation's unit where its file or the user says it; then it is believed.
    """
    if stated or not validation or not prior or 1 / ALIKE < validation / prior < ALIKE:
        return
    guess = "centimetres" if validation < prior else "a smaller unit than mm"
    raise GroundCastError(
        f"The validation varies by {validation:.3g}, the prior by {prior:.3g} mm: it looks like {guess} "
        "(GRACE files are in cm).",
        "Say its unit with --validation-unit.",
        "mixed-units",
    )


def sign_doubt(observed: np.ndarray, predicted: np.ndarray) -> str:
    """A sentence where area means (T,) of uplift go against what the prior's water does; else "".

    The ground goes down under water. Where it goes up, the sign is wrong or it swells.
    """
    both = np.isfinite(observed) & np.isfinite(predicted)
    if both.sum() < ENOUGH_DATES or min(np.std(observed[both]), np.std(predicted[both])) == 0:
        return ""
    related = float(np.corrcoef(observed[both], predicted[both])[0, 1])
    if related > OPPOSED:
        return ""
    return (
        f"The ground rises when the prior is wet (correlation {related:.2f} with what the load would do): "
        "the sign is wrong, or it swells with groundwater, which elastic loading does not describe."
    )
