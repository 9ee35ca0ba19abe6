"""How sources become panels: every step is off at first, can be taken back, and stands in the job."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields, replace

from .alignment import Alignment
from .dates import parse_date
from .entries import known, require
from .errors import GroundCastError
from .mask import Mask, as_mask
from .source import Source
from .told import NAMES, told

MODES = ("honest", "paper", "both")
WEIGHTINGS = ("mean", "coherence")
JUMPS = ("keep", "mend", "drop")
COMPONENTS = ("up", "east")


@dataclass(frozen=True)
class Preparation:
    """How sources become panels. Steps are taken in this order.

    Attributes:
        mask: series to keep, texts such as "temporal_coherence>=0.6" or "rmse<=3", all of which must hold.
        drop_dates: dates (ISO) whose values are taken out; they stay on the axis as missing.
        jumps: what to do with unwrapping jumps that the past shows: "keep", "mend" or "drop" the series.
        reference_place: place of zero motion, x, y or left, bottom, right, top in the data's coordinates.
        other: a second line of sight, to decompose both into up and east; "" for none.
        other_options: what its source is told in texts, by the names of `core.source.Source`, where it is
            not what the first one is told; "as-found" takes that back.
        component: which of them is forecast then.
        vertical: convert line of sight to vertical by 1/cos(incidence).
        cell: size of the cells that series are averaged in, in metres (or units of the CRS); 0 keeps them.
        weighting: "mean" or "coherence" (weighted by temporal coherence) within a cell.
        cadence_days: days between dates of the common time axis; 0 finds the usual one.
        minimum_valid: least share of observed dates a series needs to be trained on, 0 to 1.
        mode: "honest" (nothing after the origin is touched), "paper" (settings as published, optimistic),
            or in a comparison "both", one beside the other.
        alignment: how factors come to the dates and places, by name.
    """

    mask: tuple[str, ...] = ()
    drop_dates: tuple[str, ...] = ()
    jumps: str = "keep"
    reference_place: tuple[float, ...] = ()
    other: str = ""
    other_options: dict[str, str] = field(default_factory=dict)
    component: str = "up"
    vertical: bool = False
    cell: float = 0.0
    weighting: str = "mean"
    cadence_days: int = 0
    minimum_valid: float = 0.6
    mode: str = "honest"
    alignment: dict[str, Alignment] = field(default_factory=dict)

    def __post_init__(self):
        """Refuses values out of range (`setting-value`), wherever they came from."""
        for name in _LISTS:
            object.__setattr__(self, name, tuple(getattr(self, name)))
        for name, words in _WORDS.items():
            value = getattr(self, name)
            require(value in words, f"{name} = {value}", f"one of {', '.join(words)}")
        require(self.cell >= 0, f"cell = {self.cell:g}", "0 or more")
        require(self.cadence_days >= 0, f"cadence_days = {self.cadence_days}", "0 or more")
        share = self.minimum_valid
        require(0 <= share <= 1, f"minimum_valid = {share:g}", "a share from 0 to 1")
        place = self.reference_place
        said = f"reference_place of {len(place)} numbers"
        require(len(place) in (0, 2, 4), said, "x, y or left, bottom, right, top")
        require(not (self.other and self.vertical), "vertical beside a second track", "no")
        for day in self.drop_dates:
            parse_date(day)
        for text in self.mask:
            as_mask(text)
        self.second_track(Source(""))

    def second_track(self, first: Source) -> Source:
        """The source of the second track: told what the first one was told, and what it is told itself.

        Raises:
            GroundCastError: it is told what no source is (`source-option`, `setting-value`).
        """
        made = replace(first, path=self.other, select=(), also=(), reference=())
        for name, text in self.other_options.items():
            made = told(made, name, text)
        return made

    @property
    def masks(self) -> tuple[Mask, ...]:
        """The masks by quality, read from their words."""
        return tuple(as_mask(text) for text in self.mask)

    def aligned(self, factor: str) -> Alignment:
        """The alignment of a factor, the usual one where none was chosen."""
        return self.alignment.get(factor, Alignment())

    @classmethod
    def from_dict(cls, entries: dict) -> Preparation:
        """The preparation of a job's JSON.

        Raises:
            GroundCastError: an unknown entry (`job-key`), or a value out of range (`setting-value`).
        """
        alignment = {name: Alignment(**known(Alignment, a)) for name, a in _of(entries, "alignment").items()}
        return cls(**{**known(cls, entries), "alignment": alignment})

    def with_text(self, key: str, text: str) -> dict:
        """{field: value} of a list given as text, {} where `key` is no list.

        Lists are written with commas, "none" empties one; `FACTOR.lag_days` and the like set an alignment,
        `other.unit` and the like what the second track is told.

        Raises:
            GroundCastError: it cannot be read (`setting-value`).
        """
        factor, _, name = key.partition(".")
        if factor == "other" and name in NAMES:
            return {"other_options": self.other_options | {name: text}}
        if "." in key:
            return {"alignment": self._with_alignment(*key.rsplit(".", 1), text)}
        if key == "other":
            return {"other": os.path.abspath(os.path.expanduser(text)) if text != "none" else ""}
        if key not in _LISTS:
            return {}
        parts = [] if text == "none" else [part.strip() for part in text.split(",") if part.strip()]
        return {
            key: tuple(_number(key, part) for part in parts) if key == "reference_place" else tuple(parts)
        }

    def _with_alignment(self, factor: str, name: str, text: str) -> dict[str, Alignment]:
        names = [f.name for f in fields(Alignment)]
        if name not in names:
            raise GroundCastError(
                f"A factor has no setting {name!r}.",
                f"Write {factor}.{names[0]}, {factor}.{names[1]} or {factor}.{names[2]}.",
                "setting-value",
            )
        own = self.aligned(factor)
        value = int(_number(f"{factor}.{name}", text)) if name == "lag_days" else text
        changed = Alignment(**{f.name: getattr(own, f.name) for f in fields(Alignment)} | {name: value})
        return self.alignment | {factor: changed}


_LISTS = ("mask", "drop_dates", "reference_place")
_WORDS = {"mode": MODES, "weighting": WEIGHTINGS, "jumps": JUMPS, "component": COMPONENTS}


def changed_words(preparation: Preparation) -> list[tuple[str, str]]:
    """(key, text) of what differs from no preparation at all, as `--set key=text` takes it."""
    usual, words = Preparation(), []
    for each in fields(Preparation):
        value = getattr(preparation, each.name)
        if each.name == "alignment":
            words += _alignment_words(value)
        elif each.name == "other_options":
            words += [(f"other.{name}", text) for name, text in value.items()]
        elif value != getattr(usual, each.name):
            words.append((each.name, _text(value)))
    return words


def _alignment_words(alignment: dict[str, Alignment]) -> list[tuple[str, str]]:
    usual = Alignment()
    return [
        (f"{name}.{f.name}", _text(getattr(own, f.name)))
        for name, own in alignment.items()
        for f in fields(Alignment)
        if getattr(own, f.name) != getattr(usual, f.name)
    ]


def _text(value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _of(entries: dict, name: str) -> dict:
    return entries.get(name) or {}


def _number(key: str, text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise GroundCastError(
            f"{key} = {text} is not a number.", "Write numbers with a point, like 12.5.", "setting-value"
        ) from error
