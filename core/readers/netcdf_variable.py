"""Which variable of netCDF files is meant: the one that is named, else the one that speaks of the kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import GroundCastError
from ..source import Source
from . import netcdf_file as files
from .deformation import DEFORMATION
from .stations import quantity

MOVING = ("displacement", "deformation", "disp", "los", "cum", "cumulative", "up", "vertical", "subsidence")
# Names of the quantities that factors are called by, the most telling first.
_WORDS = {
    "temperature": ("t2m", "tas", "tmean", "tavg", "lst", "temperature", "air_temperature"),
    "rain": ("tp", "pr", "precip", "precipitation", "rain", "precipitation_flux", "precipitation_amount"),
    "ndvi": ("ndvi", "evi"),
}
# What is said about values, and is none of them itself.
_ABOUT = (
    *(
        "n",
        "sd",
        "std",
        "stdev",
        "count",
        "counts",
        "valid",
        "flag",
        "flags",
        "quality",
        "epochs",
        "qc",
        "qa",
    ),
    *("sigma", "error", "errors", "uncertainty", "mask", "variance"),
)


@dataclass(frozen=True)
class Held:
    """What a data set holds.

    Attributes:
        names: of all variables.
        dated: those along a time, with their standard names.
    """

    names: tuple[str, ...]
    dated: dict[str, str]

    @classmethod
    def of(cls, dataset) -> Held:
        """What an open data set holds."""
        dated = {name: files.word(dataset.variables[name], "standard_name") for name in files.dated(dataset)}
        return cls(tuple(dataset.variables), dated)

    @classmethod
    def together(cls, several: list[Held]) -> Held:
        """Several data sets as one."""
        names = dict.fromkeys(name for each in several for name in each.names)
        dated = {name: said for each in reversed(several) for name, said in each.dated.items()}
        first = {name: dated[name] for each in several for name in each.dated}
        return cls(tuple(names), first)


def chosen(held: Held, source: Source, title: str) -> tuple[str, str]:
    """The variable to take, and the sentence on it where there were others.

    Args:
        title: of the file or folder.

    Raises:
        GroundCastError: the named one is not there, none has a time, or nothing tells which (`variable`,
            `no-dates`, `several-variables`).
    """
    dated = list(held.dated)
    if source.variable:
        if source.variable not in dated:
            raise GroundCastError(
                f"{title} has no variable {source.variable!r} with dates.",
                f"Variables are {', '.join(dated[:12]) or 'none'}.",
                "variable",
            )
        return source.variable, ""
    if not dated:
        names = ", ".join(held.names[:8]) or "nothing"
        raise GroundCastError(
            f"{title} has no variable with a time axis; it holds {names}.",
            "Choose another file.",
            "no-dates",
        )
    found = dated if len(dated) == 1 else _spoken_of(held, source.kind)
    if len(found) == 1:
        others = f", one of {len(dated)}" if len(dated) > 1 else ""
        return found[0], f"The variable {found[0]} of {title} is taken{others}."
    cure = f"Name the one to take as the variable: --option variable={dated[0]}."
    if source.kind not in ("", *DEFORMATION):
        cure = f"Name the factor after the one to take, such as {dated[0]}."
    raise GroundCastError(
        f"{title} holds {len(dated)} variables ({', '.join(dated[:8])}).", cure, "several-variables"
    )


def _spoken_of(held: Held, kind: str) -> list[str]:
    """The variables that speak of a kind: by name, else by standard name, else all that have a word of it.

    By words those are left out that say how good values are, such as `displacement_std`.
    """
    words = (kind.lower(), *_WORDS.get(quantity(kind), ())) if kind not in ("", *DEFORMATION) else MOVING
    for word in words:
        own = [name for name in held.dated if name.lower() == word]
        found = own or [name for name, said in held.dated.items() if said == word]
        if found:
            return found
    parts = {name: set(re.split(r"[^a-z0-9]+", name.lower())) for name in held.dated}
    return [name for name, own in parts.items() if own & set(words) and not own & set(_ABOUT)]
