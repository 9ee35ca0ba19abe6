"""Whether a saved model fits the data at hand, checked before it runs: one line a question."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from . import sign_words
from .model_card import ModelCard
from .words import later, number, tr

OK, WARNING, STOP = "success", "warning", "error"
# A velocity may lie this share of the trained range beyond its ends.
BEYOND = 0.25
KINDS = {"los": later("line of sight"), "up": later("vertical"), "east": later("eastward")}


@dataclass(frozen=True)
class AtHand:
    """The data of step 1.

    Attributes:
        info: the document of `groundcast info --json`.
        factors: names of the study's factors.
        cell: of the grid that points will be gridded to, 0 for none.
    """

    info: dict
    factors: tuple[str, ...] = ()
    cell: float = 0.0


@dataclass(frozen=True)
class Check:
    """One line: "success", "warning", or "error" where the run would be refused."""

    kind: str
    text: str


@dataclass(frozen=True)
class Fitness:
    """All lines, and whether the model can run with these data."""

    checks: tuple[Check, ...] = field(default_factory=tuple)

    @property
    def runs(self) -> bool:
        """Whether nothing stops it."""
        return all(check.kind != STOP for check in self.checks)


def known(card: ModelCard) -> Check:
    """Whether this plugin has the model at all."""
    if card.known:
        return Check(OK, tr("Model: {label} is known here.", label=card.label))
    return Check(
        STOP, tr("This GroundCast does not know the model {name}. Update GroundCast.", name=card.model)
    )


def fitness(card: ModelCard, data: AtHand) -> Fitness:
    """The checks of a model against data."""
    questions = (_meaning, _unit, _place, _cadence, _dates, _velocity, _factors, _simulated)
    lines = [known(card)]
    for question in questions:
        lines += question(card, data)
    return Fitness(tuple(lines))


def _meaning(card: ModelCard, data: AtHand) -> Iterator[Check]:
    theirs, ours = card.data.get("kind", card.kind), data.info.get("kind", "")
    if ours and theirs != ours:
        text = tr("Direction: the model was trained on {it}, your data are {own}.")
        yield Check(WARNING, text.format(it=_kind(theirs), own=_kind(ours)))
    elif card.data.get("sign") and data.info.get("sign") and card.data["sign"] != data.info["sign"]:
        text = tr("Sign: the model was trained with {it}, your data are {own}.")
        yield Check(
            WARNING,
            text.format(it=sign_words.told(card.data["sign"]), own=sign_words.told(data.info["sign"])),
        )
    else:
        meaning = sign_words.told(card.data.get("sign") or "")
        yield Check(OK, tr("Direction and sign: {kind}, {sign}.", kind=_kind(theirs), sign=meaning))


def _kind(word: str) -> str:
    return tr(KINDS[word]) if word in KINDS else word


def _unit(card: ModelCard, data: AtHand) -> Iterator[Check]:
    guessed = [note for note in data.info.get("notes", []) if "guessed as" in note]
    if guessed:
        yield Check(WARNING, tr("Unit: {note}", note=guessed[0]))
    else:
        # Readers give millimetres, whatever the file holds.
        yield Check(OK, tr("Unit: {unit}, as in training.", unit=card.data.get("unit", "mm")))


def _place(card: ModelCard, data: AtHand) -> Iterator[Check]:
    theirs, ours = card.about.get("extent_degrees"), data.info.get("extent_degrees")
    if theirs and ours and not _meet(theirs, ours):
        yield Check(
            STOP, tr("Place: your data lie elsewhere. Use a newer version of the same data, or train.")
        )
    elif card.gridded:
        yield from _grid(card, data)
    elif data.info.get("grid") or data.cell:
        yield Check(STOP, tr("Place: the model forecasts points, your data are a raster."))
    elif data.info.get("series", card.series) < card.series:
        text = tr(
            "Place: the model forecasts {it} points, your data have {own}. All of its points are needed."
        )
        yield Check(STOP, text.format(it=number(card.series), own=number(data.info["series"])))
    else:
        yield Check(OK, tr("Place: {n} points; each is looked up by its name.", n=number(card.series)))


def _meet(one: list, other: list) -> bool:
    """Whether two boxes of degrees share a place."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _grid(card: ModelCard, data: AtHand) -> Iterator[Check]:
    grid = data.info.get("grid")
    size = tr("{w} x {h} cells", w=card.place["width"], h=card.place["height"])
    if not grid:
        text = tr("Place: points are gridded to {size} as in training.", size=size)
        # The forecast takes over the preparation of the training.
        yield Check(OK if card.cell else STOP, text if card.cell else _other_grid(size, tr("points")))
        return
    same = (grid["width"], grid["height"]) == (card.place["width"], card.place["height"])
    lie, there = data.info.get("transform"), card.place["transform"]
    near = not lie or all(math.isclose(a, b, abs_tol=1e-6) for a, b in zip(lie, there))
    if same and near:
        yield Check(OK, tr("Place: the same {size}.", size=size))
        return
    own = tr("{w} x {h} cells", w=grid["width"], h=grid["height"])
    yield Check(STOP, _other_grid(size, own if not same else tr("as many cells, shifted")))


def _other_grid(it: str, own: str) -> str:
    text = tr("Place: the model forecasts {it}, your data are {own}. Use the grid of the training, or train.")
    return text.format(it=it, own=own)


def _cadence(card: ModelCard, data: AtHand) -> Iterator[Check]:
    own = int(data.info.get("cadence_days") or 0)
    if own and own != card.cadence_days:
        text = tr(
            "Cadence: this model was trained on dates {it} days apart; yours are {own} days apart. "
            "Its scores may not hold here."
        )
        yield Check(WARNING, text.format(it=card.cadence_days, own=own))
    else:
        yield Check(OK, tr("Cadence: {n} days, as in training.", n=card.cadence_days))


def _dates(card: ModelCard, data: AtHand) -> Iterator[Check]:
    count, last = int(data.info.get("epochs") or 0), str(data.info.get("last") or "")[:10]
    trained = str(card.data.get("last") or "")[:10]
    if count and count < card.least_dates:
        text = tr("Dates: the model starts from {it} dates, your data have {own}.")
        yield Check(STOP, text.format(it=card.least_dates, own=count))
    elif last and trained and last < trained:
        text = tr("Dates: your data end on {own}, before those of the training ({it}).")
        yield Check(WARNING, text.format(own=last, it=trained))
    else:
        yield Check(OK, tr("Dates: to {own}; those of the training went to {it}.", own=last, it=trained))


def _velocity(card: ModelCard, data: AtHand) -> Iterator[Check]:
    theirs, ours = card.about.get("velocity_mm_yr"), data.info.get("velocity_mm_yr")
    if not theirs or not ours:
        yield Check(WARNING, tr("Velocity: not known of the model or of the data, so not compared."))
        return
    room = BEYOND * (theirs[1] - theirs[0])
    words = {"it": _range(theirs), "own": _range(ours)}
    if ours[0] < theirs[0] - room or ours[1] > theirs[1] + room:
        text = tr(
            "Velocity: the model has seen {it} mm/yr, your data move {own} mm/yr. Expect larger errors."
        )
        yield Check(WARNING, text.format(**words))
    else:
        yield Check(OK, tr("Velocity: {own} mm/yr, the model has seen {it}.", **words))


def _range(ends: list) -> str:
    return tr("{low} to {high}", low=number(ends[0], 1), high=number(ends[1], 1))


def _factors(card: ModelCard, data: AtHand) -> Iterator[Check]:
    wanted, given = [factor["name"] for factor in card.factors], set(data.factors)
    if not wanted and not given:
        yield Check(OK, tr("Factors: none."))
    for name in wanted:
        if name in given:
            yield Check(OK, tr("Factors: {name} is there.", name=name))
        else:
            text = tr("Factors: {name} comes from the model's file and must reach the end of your data.")
            yield Check(WARNING, text.format(name=name) + " " + tr("Else add it in step 2."))
    for name in sorted(given - set(wanted)):
        yield Check(WARNING, tr("Factors: the model takes no {name}; it is left out.", name=name))


def _simulated(card: ModelCard, data: AtHand) -> Iterator[Check]:
    if card.simulated and not data.info.get("simulated"):
        yield Check(WARNING, tr("The model was trained on simulated data, yours are measured."))
