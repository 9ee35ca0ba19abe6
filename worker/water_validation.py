"""The analysis against an independent record: monthly, per cell and for the area, before and after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.hydrology import matching, regrid, units, validation
from ..core.hydrology.validation import Agreement
from ..core.water import Water
from .water_inputs import Given, water_stack


@dataclass(frozen=True, eq=False)
class Verdict:
    """What a validation says.

    Attributes:
        months: (M,) that both records hold; missing: months of the prior without validation.
        before, after: agreement per cell (Y, X) of the window, None for a table.
        area_before, area_after: of area means.
        area: (M,) monthly area means of prior, analysis and validation by name.
    """

    months: np.ndarray
    missing: list[str]
    before: Agreement | None
    after: Agreement | None
    area_before: Agreement
    area_after: Agreement
    area: dict[str, np.ndarray]


def judge(wanted: Water, given: Given, analysis: np.ndarray, reporter) -> Verdict | None:
    """The verdict on `analysis` (T, Y, X) of the window; None where the job names no validation.

    Raises:
        GroundCastError: fewer than three common months (`no-common-months`), mixed units
            (`mixed-units`), no common cells (`no-overlap`), or from the reader.
    """
    if not wanted.validation.path:
        return None
    values, dates = _read(wanted, given, reporter)
    found, found_months = validation.monthly(values, dates)
    prior, months = validation.monthly(given.problem.prior, given.dates)
    after, _ = validation.monthly(analysis, given.dates)
    both = validation.common_months(months, found_months)
    records = {
        "prior": validation.of_months(prior, months, both),
        "analysis": validation.of_months(after, months, both),
        "validation": validation.of_months(found, found_months, both),
    }
    # Prior and analysis are anomalies over the common period already; the validation has a level of its own.
    records["validation"] = records["validation"] - matching.mean_known(records["validation"])
    return _verdict(records, both, validation.without(months, both), given)


def _verdict(records: dict, months: np.ndarray, missing: list[str], given: Given) -> Verdict:
    """Agreement of monthly anomalies (M, Y, X); the validation is (M,) where it came from a table."""
    area = {name: _area_mean(record, given) for name, record in records.items()}
    area_before, area_after = (
        validation.agreement(area[n], area["validation"]) for n in ("prior", "analysis")
    )
    if records["validation"].ndim == 1:
        return Verdict(months, missing, None, None, area_before, area_after, area)
    outside = ~given.problem.study
    masked = {n: np.where(outside, np.nan, record) for n, record in records.items()}
    before, after = (validation.agreement(masked[n], masked["validation"]) for n in ("prior", "analysis"))
    return Verdict(months, missing, before, after, area_before, area_after, area)


def _area_mean(record: np.ndarray, given: Given) -> np.ndarray:
    """(M,) mean over the study area, cells weighted by their size."""
    if record.ndim == 1:
        return record
    study = given.problem.study
    weight = given.problem.cells.area_km2[study]
    series = record[:, study]
    known = np.isfinite(series)
    total = (np.where(known, series, 0) * weight).sum(axis=1)
    size = (known * weight).sum(axis=1)
    return np.divide(total, size, out=np.full(len(series), np.nan), where=size > 0)


def _read(wanted: Water, given: Given, reporter) -> tuple[np.ndarray, np.ndarray]:
    """Validation in mm, (T, Y, X) on the window or (T,) of a table, and its dates."""
    source = wanted.validation
    prior_size = units.variability(given.problem.prior[:, given.problem.study])
    if Path(source.path).suffix.lower() in (".csv", ".txt"):
        path = Path(source.path)
        if not path.is_file():
            raise GroundCastError(f"There is no validation {path}.", "Check the path.", "missing")
        dates, values, tag = validation.read_table(path)
        values, _ = units.to_millimetres(values, source.unit, tag, "The validation")
        # The mean of an area varies less than its cells.
        prior_size = float(np.std(_area_mean(given.problem.prior, given)))
        units.require_alike(units.variability(values), prior_size, source.unit or tag)
        return values, dates
    stack = water_stack(replace(source, kind=source.kind or "tws"), "The validation", reporter)
    on_cells = regrid.on_grid(stack, given.problem.cells.grid, "The validation").values
    stated = source.unit or (stack.unit if "as its file says" in " ".join(stack.notes) else "")
    units.require_alike(units.variability(on_cells[:, given.problem.study]), prior_size, stated)
    return on_cells, stack.dates
