"""A scenario: what the factors do after the last date, as plain data that a job can hold."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, fields, replace

from .errors import GroundCastError
from .source import Source

OWN, CLIMATOLOGY = "own", "climatology"
HOW = "Write +1 or -1 to add, x0.8 to multiply, year:2021 for a past year; numbers are in the factor's unit."
_FORMS = {"year": r"year:(\d{4})", "times": r"[x×*](.+)", "add": r"([+-].+)"}


@dataclass(frozen=True)
class Change:
    """One change of a path: `kind` "add", "times" or "year", and its number; `text` as it was written."""

    kind: str
    amount: float
    text: str

    @classmethod
    def read(cls, name: str, text: str) -> Change:
        """The change that `text` ("+1", "x0.8", "year:2021") asks of the factor `name`.

        Raises:
            GroundCastError: it is none of these, holds no number, or multiplies by less than 0 (`change`).
        """
        for kind, form in _FORMS.items():
            if found := re.fullmatch(form, text.strip()):
                amount = _number(found.group(1))
                if math.isfinite(amount) and not (kind == "times" and amount < 0):
                    return cls(kind, amount, text.strip())
                break
        raise GroundCastError(
            f"The change {text!r} of {name} holds no number that can be used.", HOW, "change"
        )


@dataclass(frozen=True)
class Scenario:
    """Paths of factors at forecast time, and changes on top of them.

    Attributes:
        paths: by factor, a source whose path is `OWN` (the model's own forecast), `CLIMATOLOGY` (the
            usual course of the year), or a stack or table that continues the factor. A factor that
            is not named keeps its own.
        changes: by factor, what is done to its path, in this order: "+1", "x0.8"; "year:2021", the
            path of a known past year, comes first.
    """

    paths: dict[str, Source] = field(default_factory=dict)
    changes: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self):
        """Refuses changes that cannot be read (`change`), or two years for one factor."""
        for name in self.changes:
            if sum(change.kind == "year" for change in self.of(name)) > 1:
                raise GroundCastError(
                    f"The changes of {name} name more than one year.", "Name one year a factor.", "change"
                )

    def __bool__(self) -> bool:
        return bool(self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """The factors that are spoken of."""
        return tuple(dict.fromkeys((*self.paths, *self.changes)))

    def of(self, name: str) -> tuple[Change, ...]:
        """The changes of one factor, a past year first."""
        changes = [Change.read(name, text) for text in self.changes.get(name, ())]
        return tuple(sorted(changes, key=lambda change: change.kind != "year"))

    def source(self, name: str) -> Source:
        """Where a factor's path comes from; `OWN` where nothing is said."""
        return self.paths.get(name, Source(OWN))

    def reference(self) -> Scenario:
        """What the scenario is compared with.

        The same paths without the changes, so that the response is that of the changes alone; where
        there are no changes, the model's own forecast of every factor.
        """
        return replace(self, changes={}) if self.changes else Scenario()

    def require(self, known: tuple[str, ...]) -> None:
        """Refuses a factor that is not one of the `known` ones of a model.

        Raises:
            GroundCastError: naming it (`factor-unknown`).
        """
        for name in self.names:
            if name not in known:
                raise GroundCastError(
                    f"The model knows no factor {name!r}.",
                    f"It was trained with {', '.join(known)}.",
                    "factor-unknown",
                )

    @classmethod
    def from_dict(cls, entries: dict) -> Scenario:
        """The scenario of a job's entry.

        Raises:
            GroundCastError: an unknown key (`job-key`), or a change that cannot be read (`change`).
        """
        if unknown := sorted(set(entries) - {f.name for f in fields(cls)}):
            raise GroundCastError(
                f"The job's scenario has the unknown entry {unknown[0]!r}.",
                "Correct its name, or update GroundCast.",
                "job-key",
            )
        paths = {name: Source.from_dict(given) for name, given in entries.get("paths", {}).items()}
        return cls(paths, {name: tuple(texts) for name, texts in entries.get("changes", {}).items()})


def _number(text: str) -> float:
    """The number that `text` is; NaN where it is none."""
    try:
        return float(text)
    except ValueError:
        return math.nan
