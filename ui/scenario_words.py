"""A scenario in words: what was changed, what the model makes of it, and what that does not prove."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import GroundCastError
from ..core.scenario import CLIMATOLOGY, OWN, Change
from .words import number, tr

# A difference of degrees is said in kelvin.
SHOWN, DIFFERENCE = {"degC": "°C"}, {"degC": "K", "°C": "K"}


def is_scenario(report: dict | None) -> bool:
    """Whether a report is that of a scenario."""
    return bool(report) and "scenario" in report


def unit(text: str, difference: bool = False) -> str:
    """A factor's unit as people write it, of a value or of a difference."""
    return (DIFFERENCE if difference else SHOWN).get(text, text)


def changes(report: dict) -> str:
    """All that was changed, in few words: "+1 K temperature, 0.7 × rain"."""
    factors = report["scenario"]["factors"]
    parts = [change(f["name"], f["unit"], text) for f in factors for text in f["changes"]]
    if not parts:
        parts = [path(f["name"], f["path"]) for f in factors if f["path"] != OWN]
    return ", ".join(parts)


def change(name: str, of_unit: str, text: str) -> str:
    """One change: "+1 K temperature", "0.7 × rain", "rain as in 2021"."""
    try:
        made = Change.read(name, text)
    except GroundCastError:
        return f"{name} {text}"
    if made.kind == "year":
        return tr("{factor} as in {year}", factor=name, year=round(made.amount))
    if made.kind == "times":
        return tr("{times} × {factor}", times=short(made.amount), factor=name)
    said = " ".join(part for part in (signed(made.amount), unit(of_unit, True)) if part)
    return tr("{amount} {factor}", amount=said, factor=name)


def path(name: str, source: str) -> str:
    """One path: "temperature in the usual year"."""
    if source == OWN:
        return tr("{factor} as the model forecasts it", factor=name)
    if source == CLIMATOLOGY:
        return tr("{factor} in the usual year", factor=name)
    # A folder of rain is called rain as often as not: the one around it tells it from the factor.
    file = Path(source)
    told = f"{file.parent.name}/{file.name}" if file.name == name and file.parent.name else file.name
    return tr("{factor} from {file}", factor=name, file=told)


def signed(value: float, decimals: int | None = None) -> str:
    """+0.15, −1, 0; as many decimals as it has where none are given."""
    value = value if decimals is None else round(value, decimals)
    said = short(abs(value)) if decimals is None else number(abs(value), decimals)
    return said if value == 0 else f"+{said}" if value > 0 else f"−{said}"


def short(value: float) -> str:
    """A number with the decimals it has, at most three."""
    places = next((n for n in range(3) if round(value, n) == round(value, 3)), 3)
    return number(value, places)


def told(report: dict) -> tuple[str, str]:
    """(notice kind, sentences): the mean response of each region with its interval, and its limits.

    Several regions have a line each.
    """
    regions = report["scenario"]["regions"]
    several = len(regions) > 1
    clauses = "\n" * several + ";\n".join(_clause(region, several) for region in regions)
    kind, text = "info", tr("{changes}: {clauses}.")
    limits = [_limits()]
    if all(region["lower_mm"] is None for region in regions):
        kind = "warning"
        limits = [tr("One training alone has no interval: compare 2 or more."), *limits]
    elif not any(can_be_told(region) for region in regions):
        kind, text = "warning", tr("{changes}: no effect can be told. Mean response: {clauses}.")
    said = text.format(changes=_capital(changes(report)), clauses=clauses)
    return kind, ("\n" if several else " ").join((said, " ".join(limits)))


def can_be_told(region: dict) -> bool:
    """Whether the interval of a region's largest mean response lies on one side of zero."""
    if region["lower_mm"] is None:
        return False
    step = _peak(region)
    return not region["lower_mm"][step] <= 0 <= region["upper_mm"][step]


def headline(report: dict) -> str:
    """The same in the few words that the message bar of the main window has room for."""
    regions = report["scenario"]["regions"]
    if not any(can_be_told(region) for region in regions):
        return tr("{changes}: no effect can be told.", changes=_capital(changes(report)))
    largest = max(regions, key=lambda region: abs(region["response_mm"][_peak(region)]))
    size = signed(largest["response_mm"][_peak(largest)], 2)
    return tr("{changes}: {size} mm on average.", changes=_capital(changes(report)), size=size)


def opening(report: dict) -> str:
    """What stands above the maps of a report, where a line for each region has no room."""
    if len(report["scenario"]["regions"]) == 1:
        return told(report)[1]
    return f"{headline(report)} {_limits()}"


def basis(report: dict) -> str:
    """What was compared, and what the interval means."""
    entry = report["scenario"]
    with_changes = any(factor["changes"] for factor in entry["factors"])
    against = "; ".join(path(f["name"], f["reference"]) for f in entry["factors"])
    text = tr("Against {paths}.", paths=against) if with_changes else tr("Against the model's own forecast.")
    if len(entry["seeds"]) > 1:
        text += " " + tr(
            "The interval is the spread between {n} trainings, not the uncertainty of the forecast.",
            n=len(entry["seeds"]),
        )
    return f"{text} {tr('Forecast to {date}.', date=report['dates']['forecast'][-1])}"


def _limits() -> str:
    return tr("This is a response of the model, not proof of cause.")


def _clause(region: dict, named: bool) -> str:
    """The last and the largest mean response, with their intervals; the region before it if asked."""
    peak, last = _peak(region), len(region["dates"]) - 1
    text = _at(region, last)
    if peak != last:
        text = tr("{last}, largest {peak}", last=text, peak=_at(region, peak))
    if region["lower_mm"] is not None and not can_be_told(region) and named:
        text = tr("{change}, which tells nothing", change=text)
    return tr("region {region} {text}", region=region["region"], text=text) if named else text


def _at(region: dict, step: int) -> str:
    """ "−0.15 mm on 2023-07-24 (90 % of trainings: −0.21 to −0.09)"."""
    parts = {"size": signed(region["response_mm"][step], 2), "date": region["dates"][step]}
    text = tr("{size} mm on {date}", **parts)
    if region["lower_mm"] is None:
        return text
    ends = [signed(region[key][step], 2) for key in ("lower_mm", "upper_mm")]
    return f"{text} {tr('(90 % of trainings: {low} to {high})', low=ends[0], high=ends[1])}"


def _peak(region: dict) -> int:
    """The step of the largest mean response."""
    return max(range(len(region["dates"])), key=lambda step: abs(region["response_mm"][step] or 0.0))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
