"""The card of a saved model: where, when and on what it was trained, how good it was, what it takes."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from ..models import catalogue
from ..models.checkpoint import damaged, read_card
from .words import label_of


@dataclass(frozen=True)
class ModelCard:
    """What a model file says of itself; it is read without its weights, and nothing in it is run.

    Attributes:
        path, bytes: of the file.
        model, label: its name in the catalogue and for people; `known` whether this plugin has it.
        region, series: the region it was trained on and how many series that has.
        data: the entry `data` of the training's report: path, kind, unit, sign, crs, first, last, epochs …
        cadence_days: between its dates.
        place: crs and, of rasters, transform, height and width.
        factors: of the training, {name, unit, rule, bounds}.
        settings: all of the catalogue, as used; `changed` names those that are not its defaults.
        about: `worker.card.about`; empty in files of before it was written.
        facts: of a network: time_step, epochs_trained, best_epoch, trained_until, note.
        backtest: scores.json of the training, None where none was made.
        simulated: trained on simulated data.
    """

    path: str
    bytes: int
    model: str
    region: str
    data: dict
    cadence_days: int
    hold_back: int
    place: dict
    factors: tuple[dict, ...]
    settings: dict
    changed: tuple[str, ...]
    about: dict
    facts: dict
    backtest: dict | None
    simulated: bool
    attribution: str = ""
    kind: str = ""
    sign: str = ""
    cell: float = 0.0
    job: dict = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the user called it: the file's name, or its run's and region's."""
        path = Path(self.path)
        if path.name != "model.gcast":
            return path.stem
        return " · ".join(part for part in (path.parent.parent.name, self._told_region()) if part)

    def _told_region(self) -> str:
        return "" if self.region == "all" else self.region

    @property
    def known(self) -> bool:
        """Whether this plugin has the model."""
        return self.model in {entry.name for entry in catalogue.ENTRIES}

    @property
    def label(self) -> str:
        """The model's name for people."""
        return label_of(self.model)

    @property
    def series(self) -> int:
        """How many series it forecasts."""
        return int(self.about.get("series") or self.data.get("series") or 0)

    @property
    def gridded(self) -> bool:
        """Whether it forecasts cells of a raster."""
        return "transform" in self.place

    @property
    def least_dates(self) -> int:
        """Dates that a forecast needs to start from."""
        return int(self.facts.get("time_step") or 1)

    def rows(self) -> list[dict]:
        """Scores of pixels on the held-back dates, the model first."""
        rows = [row for row in self.about.get("scores") or [] if row.get("on") == "pixels"]
        return sorted(rows, key=lambda row: row.get("model") != self.model)


def read(path: Path | str) -> ModelCard:
    """The card of a model file.

    Raises:
        GroundCastError: no such file (`model-missing`), damaged or no model (`model-damaged`), or of a
            newer GroundCast (`model-version`).
    """
    card = read_card(Path(path))
    try:
        return _card(str(path), card)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise damaged(Path(path)) from error


def _card(path: str, card: dict) -> ModelCard:
    extra, job = card["extra"], json.loads(card["extra"]["job"])
    given = dict(job.get("settings") or {})
    known = {entry.name: entry for entry in catalogue.ENTRIES}.get(card["model"])
    defaults = {s.name: s.default for s in known.settings} if known else {}
    facts = dict(card.get("facts") or {})
    used = {**defaults, **given, **(facts.get("settings") or {})}
    return ModelCard(
        path=path,
        bytes=os.path.getsize(path),
        model=str(card["model"]),
        region=str(extra["region"]),
        data=dict(extra["data"]),
        cadence_days=int(extra["cadence_days"]),
        hold_back=int(extra["hold_back"]),
        place=dict(extra["place"]),
        factors=tuple(dict(entry) for entry in extra["factors"]),
        settings=used,
        changed=tuple(name for name in used if used[name] != defaults.get(name)),
        about=dict(extra.get("about") or {}),
        facts=facts | ({"parameters": card["parameters"]} if "parameters" in card else {}),
        backtest=extra.get("backtest"),
        simulated=bool(extra["simulated"]),
        attribution=str(extra["attribution"]),
        kind=str(extra["kind"]),
        sign=str(extra["sign"]),
        cell=float((job.get("preparation") or {}).get("cell") or 0),
        job=job,
    )
