"""Which variable of netCDF files is meant: the one that is named, else the one that speaks of the kind."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ..errors import GroundCastError
from ..source import Source
from . import netcdf_file as files
from .points import DEFORMATION
from .stations import quantity

MOVING = ("displacement", "deformation", "disp", "los", "cum", "cumulative", "up", "vertical", "subsidence")
# Names of the quantities that factors are called by, the most telling first.
_WORDS = {
    "temperature": ("t2m", "tas", "tmean", "tavg", "lst", "temperature", "air_temperature"),
    "rain": ("tp", "pr", "precip", "precipitation", "rain", "precipitation_flux", "precipitation_amount"),
    "ndvi": ("ndvi", "evi"),
}


class _Together:
    """Data sets as one, to choose a variable from."""

    def __init__(self, datasets: list):
        self.variables = {name: v for each in reversed(datasets) for name, v in each.variables.items()}
        self.dimensions = {name: d for each in reversed(datasets) for name, d in each.dimensions.items()}


def holding(found: list, source: Source) -> tuple[list, Source, str]:
    """Those of several data sets that hold the variable meant, the source that names it, and a sentence.

    Data sets that all hold the same variables are left as they are.

    Args:
        found: pairs of a path and its open data set.

    Raises:
        GroundCastError: as `chosen`.
    """
    if len({tuple(sorted(files.dated(dataset))) for _, dataset in found}) == 1:
        return found, source, ""
    name, note = chosen(_Together([dataset for _, dataset in found]), source, Path(source.path))
    kept = [(path, dataset) for path, dataset in found if name in files.dated(dataset)]
    return kept, replace(source, variable=name), note


def chosen(dataset, source: Source, path: Path) -> tuple[str, str]:
    """The variable to take, and the sentence on it where there were others.

    Raises:
        GroundCastError: the named one is not there, none has a time, or nothing tells which (`variable`).
    """
    dated = files.dated(dataset)
    if source.variable:
        if source.variable not in dated:
            raise GroundCastError(
                f"{path.name} has no variable {source.variable!r} with dates.",
                f"Variables are {', '.join(dated[:12]) or 'none'}.",
                "variable",
            )
        return source.variable, ""
    if not dated:
        held = ", ".join(list(dataset.variables)[:8]) or "nothing"
        raise GroundCastError(
            f"{path.name} has no variable with a time axis; it holds {held}.",
            "Choose another file.",
            "no-dates",
        )
    found = dated if len(dated) == 1 else _spoken_of(dataset, dated, source.kind)
    if len(found) == 1:
        others = f", one of {len(dated)}" if len(dated) > 1 else ""
        return found[0], f"The variable {found[0]} of {path.name} is taken{others}."
    cure = f"Name the one to take as the variable: --option variable={dated[0]}."
    if source.kind not in ("", *DEFORMATION):
        cure = f"Name the factor after the one to take, such as {dated[0]}."
    raise GroundCastError(
        f"{path.name} holds {len(dated)} variables ({', '.join(dated[:8])}).", cure, "several-variables"
    )


def _spoken_of(dataset, dated: list[str], kind: str) -> list[str]:
    """The variables that speak of a kind: by name, else by standard name, else by a word of the name."""
    words = (kind.lower(), *_WORDS.get(quantity(kind), ())) if kind not in ("", *DEFORMATION) else MOVING
    for word in words:
        own = [n for n in dated if n.lower() == word]
        found = own or [n for n in dated if files.word(dataset.variables[n], "standard_name") == word]
        if found:
            return found
    for word in words:
        found = [n for n in dated if word in re.split(r"[^a-z0-9]+", n.lower())]
        if found:
            return found
    return []
