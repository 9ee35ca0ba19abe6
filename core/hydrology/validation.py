"""Water against an independent record (GRACE), month by month, before and after; the same months for all."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..dates import parse_date
from ..errors import GroundCastError
from .matching import mean_known

FEWEST_MONTHS = 3


@dataclass(frozen=True, eq=False)
class Agreement:
    """How two records agree over the same months, each (…).

    Attributes:
        correlation: R, NaN where one record is constant.
        ubrmsd: mm, root mean square of the difference without its mean (Chen et al. 2022, eq. 8).
        bias: mm, mean difference, estimate minus validation.
    """

    correlation: np.ndarray
    ubrmsd: np.ndarray
    bias: np.ndarray


def agreement(estimate: np.ndarray, validation: np.ndarray) -> Agreement:
    """Agreement of (M, …) records over the months that both hold, place by place."""
    both = np.isfinite(estimate) & np.isfinite(validation)
    one, other = (np.where(both, values, np.nan).astype(np.float64) for values in (estimate, validation))
    bias = mean_known(one - other)
    one, other = one - mean_known(one), other - mean_known(other)
    enough = both.sum(axis=0) >= FEWEST_MONTHS
    with np.errstate(invalid="ignore", divide="ignore"):
        scale = np.sqrt(mean_known(one**2) * mean_known(other**2))
        related = np.where(enough & (scale > 0), mean_known(one * other) / scale, np.nan)
    apart = np.where(enough, np.sqrt(mean_known((one - other) ** 2)), np.nan)
    return Agreement(related, apart, np.where(enough, bias, np.nan))


def monthly(values: np.ndarray, dates: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(M, …) means over the dates of each month, and the months (M,) datetime64[M]."""
    month = dates.astype("datetime64[M]")
    months = np.unique(month)
    return np.stack([mean_known(values[month == each]) for each in months]), months


def common_months(months: np.ndarray, others: np.ndarray) -> np.ndarray:
    """The months that two records have in common.

    Raises:
        GroundCastError: fewer than three (`no-common-months`).
    """
    both = np.intersect1d(months, others)
    if len(both) < FEWEST_MONTHS:
        raise GroundCastError(
            f"The prior ({months[0]} to {months[-1]}) and the validation ({others[0]} to {others[-1]}) have "
            f"{len(both)} months in common; {FEWEST_MONTHS} are needed.",
            "Give a validation of the same time. GRACE has none from July 2017 to May 2018.",
            "no-common-months",
        )
    return both


def without(months: np.ndarray, both: np.ndarray) -> list[str]:
    """Months of the prior that the validation lacks, as text."""
    return [str(month) for month in months if month not in both]


def of_months(values: np.ndarray, months: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The entries of (M, …) for `wanted` months, all of which it holds."""
    return values[np.searchsorted(months, wanted)]


def read_table(path: Path) -> tuple[np.ndarray, np.ndarray, str]:
    """Dates (T,), values (T,) and the unit, "" where not said, of a table with a date and a value column.

    The heading may carry the unit ("tws_cm", "lwe [cm]").

    Raises:
        GroundCastError: it holds no dated numbers (`validation-table`).
    """
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if len(row) >= 2 and not row[0].startswith("#")]
    heading = rows[0] if rows and not rows[0][0][:4].isdigit() else ["", ""]
    entries = []
    for row in rows[1:] if heading[0] else rows:
        entries.append((_date(row[0], path), _number(row[1], path)))
    if not entries:
        raise GroundCastError(
            f"{path.name} holds no dated values.", "Give columns date, value.", "validation-table"
        )
    dates, values = (np.array(column) for column in zip(*sorted(entries)))
    words = heading[1].lower().replace("[", "_").replace("(", "_").strip("])").split("_")
    return dates, values.astype(np.float32), next((w for w in words if w in ("mm", "cm", "m")), "")


def _date(text: str, path: Path) -> np.datetime64:
    """A day; a month ("2019-03") stands for its middle."""
    text = text.strip()
    try:
        return np.datetime64(text, "D") + 14 if len(text) == 7 else parse_date(text)
    except ValueError as error:
        raise GroundCastError(
            f"{text!r} in {path.name} is not a date.", "Write it like 2019-03-15.", "validation-table"
        ) from error


def _number(text: str, path: Path) -> float:
    try:
        return float(text) if text.strip() else float("nan")
    except ValueError as error:
        raise GroundCastError(
            f"{text!r} in {path.name} is not a number.", "Correct it, or leave it empty.", "validation-table"
        ) from error
