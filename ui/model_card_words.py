"""The card of a model as text: about it, its data, its scores, its settings."""

from __future__ import annotations

from html import escape
from pathlib import Path

from . import setting_words, sign_words
from .model_card import ModelCard
from .model_fitness import KINDS
from .spoken import translated
from .words import label_of, memory, number, percent, tr


def page(card: ModelCard) -> str:
    """The card as rich text."""
    simulated = f"<p><b>{escape(tr('Trained on simulated data.'))}</b></p>" if card.simulated else ""
    sections = (
        (tr("Model"), about(card)),
        (tr("Trained on"), data(card)),
        (tr("Settings"), settings(card)),
    )
    parts = [_section(title, rows) for title, rows in sections]
    return f"<h3>{escape(card.name)}</h3>{simulated}{parts[0]}{scores(card)}{''.join(parts[1:])}"


def about(card: ModelCard) -> list[tuple[str, str]]:
    """What it is, when it was made."""
    made, facts = card.about.get("created", ""), card.facts
    rows = [(tr("Model"), card.label)]
    rows += [(tr("Made"), f"{made[:10]}, GroundCast {card.about['groundcast']}")] if made else []
    rows += [(tr("Weights"), number(facts["parameters"]))] if facts.get("parameters") else []
    if facts.get("epochs_trained"):
        text = tr("{n} epochs, the best was {best}", n=facts["epochs_trained"], best=facts["best_epoch"])
        rows += [(tr("Training"), text)]
    rows += [(tr("Needs at least"), tr("{n} dates", n=card.least_dates))] if card.least_dates > 1 else []
    rows += [(tr("Note"), translated(str(facts["note"])))] if facts.get("note") else []
    return [*rows, (tr("File"), _size(card.bytes))]


def _size(count: int) -> str:
    return memory(count) if count >= 1e6 else tr("{n} kB", n=number(count / 1e3))


def data(card: ModelCard) -> list[tuple[str, str]]:
    """Where, when and on what."""
    told, box = card.data, card.about.get("extent_degrees")
    kind = KINDS.get(str(told.get("kind")), str(told.get("kind", "")))
    rows = [
        (tr("Data"), Path(str(told.get("path", ""))).name),
        (tr("Dates"), _dates(card)),
        (tr("Direction"), tr(kind)),
        (tr("Sign and unit"), f"{sign_words.told(told.get('sign', ''))}, {told.get('unit', '')}"),
        (tr("Region"), tr("whole data set") if card.region == "all" else card.region),
        (tr("Series"), _series(card)),
    ]
    rows += [(tr("Where"), _where(box))] if box else []
    if card.about.get("velocity_mm_yr"):
        low, high = card.about["velocity_mm_yr"]
        text = tr("{low} to {high} mm/yr (96 % of the series)", low=number(low, 1), high=number(high, 1))
        rows += [(tr("Velocity"), text)]
    names = ", ".join(_factor(factor) for factor in card.factors) or tr("none")
    rows += [(tr("Factors"), names)]
    return rows + ([(tr("Source"), card.attribution)] if card.attribution else [])


def _dates(card: ModelCard) -> str:
    told = card.data
    text = tr("{first} to {last}, {n} dates, every {days} days")
    return text.format(
        first=told.get("first", "?"),
        last=told.get("last", "?"),
        n=told.get("epochs", "?"),
        days=card.cadence_days,
    )


def _series(card: ModelCard) -> str:
    if not card.gridded:
        return tr("{n} points, {crs}", n=number(card.series), crs=card.place.get("crs", ""))
    text = tr("{n} cells of {size}, {crs}")
    size = f"{abs(card.place['transform'][0]):g}"
    return text.format(n=number(card.series), size=size, crs=card.place.get("crs", ""))


def _where(box: list) -> str:
    west, south, east, north = (number(side, 3) for side in box)
    return tr("{west} to {east}° east, {south} to {north}° north").format(
        west=west, east=east, south=south, north=north
    )


def _factor(factor: dict) -> str:
    return f"{factor['name']} ({factor['unit']})" if factor.get("unit") else str(factor["name"])


def settings(card: ModelCard) -> list[tuple[str, str]]:
    """Every setting, those that differ from the catalogue said to be changed."""
    changed = tr("{value} (changed)")
    rows = []
    for name, value in card.settings.items():
        text = setting_words.value(card.model, name, value)
        text = changed.format(value=text) if name in card.changed else text
        rows.append((setting_words.label(card.model, name), text))
    held = tr("{n} dates", n=card.hold_back)
    return [*rows, (tr("Hold back"), held), (tr("Seed"), str(card.job.get("seed", 0)))]


def scores(card: ModelCard) -> str:
    """The scores on the held-back dates as a table, the model first, then the baselines."""
    rows = card.rows()
    if not rows:
        return f"<p>{escape(_verdict(card) or tr('The file holds no scores.'))}</p>"
    head = (tr("On {n} held-back dates", n=card.hold_back), tr("RMSE (mm)"), tr("Inside the 90 % band"))
    lines = ["<tr>" + "".join(f"<th align='left'>{escape(text)}&nbsp;&nbsp;</th>" for text in head) + "</tr>"]
    best = min(row["rmse_mm"]["all"] for row in rows if row["rmse_mm"]["all"] is not None)
    for row in rows:
        lines.append(_score_line(row, best))
    said = _verdict(card)
    told = f"<p>{escape(said)}</p>" if said else ""
    return f"<table>{''.join(lines)}</table>{told}"


def _score_line(row: dict, best: float) -> str:
    error = row["rmse_mm"]["all"]
    text = number(error, 2) if error is not None else "–"
    text = f"<b>{text} ({escape(tr('best'))})</b>" if error == best else text
    band = percent(row["coverage90"]) if row.get("coverage90") is not None else "–"
    cells = (escape(label_of(row["model"])), text, band)
    return "<tr>" + "".join(f"<td>{cell}&nbsp;&nbsp;</td>" for cell in cells) + "</tr>"


def _verdict(card: ModelCard) -> str:
    """What the backtest of the training said, in a sentence."""
    verdict = (card.backtest or {}).get("verdict") or {}
    skill = verdict.get("skill")
    if skill is None:
        return ""
    words = tr("{share} better than {reference}") if skill > 0 else tr("{share} worse than {reference}")
    told = words.format(share=percent(skill), reference=label_of(verdict["reference"]))
    return tr("Backtest at {n} dates of the past: {words}.", n=verdict.get("origins", "?"), words=told)


def _section(title: str, rows: list[tuple[str, str]]) -> str:
    lines = [
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>" for name, text in rows if text
    ]
    return f"<h4>{escape(title)}</h4><table>{''.join(lines)}</table>"
