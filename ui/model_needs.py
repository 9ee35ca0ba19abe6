"""What a model needs, and why it does not fit the data at hand, in words."""

from __future__ import annotations

import html

from ..models import catalogue
from . import setting_words
from .words import memory, number, tr

AtHand = catalogue.AtHand


def of_dock(dock, dates: int) -> AtHand:
    """What the Forecast dock knows of data and machine.

    Args:
        dates: that a model may learn from, 0 before the data are known.
    """
    study, info = dock.study, dock.data.preview.info
    grid = info.get("grid") or {}
    gridded = bool(grid or study.data_options.get("cell"))
    whole = dock.regions.count() == 1 and dock.regions.series(info) == 0
    sides = (int(grid["height"]), int(grid["width"])) if grid and whole else (0, 0)
    series = dock.regions.series(info) // dock.regions.count() or dock.data.preview.count
    return AtHand(
        dates,
        # Cells of a size to be made are not counted before they are made.
        series if grid or not gridded else 0,
        not gridded if info else None,
        sides,
        float(dock.worker.device.get("memory_bytes") or 0),
    )


def reason(entry, settings: dict, at_hand: AtHand) -> str:
    """Why the model does not fit the data or the machine, "" where it does."""
    return problem(entry, settings, at_hand)[1]


def problem(entry, settings: dict, at_hand: AtHand) -> tuple[str, str]:
    """(code, words) of why it does not fit; the codes are those of `catalogue.missing`."""
    code, parts = catalogue.missing(entry, own(entry, settings), at_hand)
    if code == "memory":
        parts = {key: memory(value) for key, value in parts.items()}
    return code, _REASONS[code]().format(**parts) if code else ""


_REASONS = {
    "dates": lambda: tr("Needs {n} dates; {left} are left."),
    "series": lambda: tr("Needs {n} series; the region has {left}."),
    "raster": lambda: tr("Needs a raster; these are points. Grid them to cells in step 1."),
    "small": lambda: tr("Needs {least} cells along each side; the raster has {rows} x {columns}."),
    "large": lambda: tr("Takes {most} cells along each side; the raster has {rows} x {columns}."),
    "memory": lambda: tr("Needs about {needed} memory; the machine has {there}."),
}


def rows(entry, settings: dict, at_hand: AtHand) -> list[tuple[str, str]]:
    """(heading, text) of everything the catalogue says of the model's needs."""
    needs = entry.needs
    found = [(tr("Data"), _takes(entry)), (tr("Dates"), _dates(entry, settings, at_hand))]
    found += [(tr("Spacing"), _spacing(entry))]
    found += [(tr("Factors"), _factors(entry)), (tr("Memory"), _memory(entry, at_hand))]
    found += [(tr("Graphics card"), _GRAPHICS[needs.graphics]())]
    defaults = _told(entry, ((setting.name, setting.default) for setting in entry.settings))
    found += [(tr("Defaults"), defaults or tr("nothing to set"))]
    found += [(tr("As in the paper"), _paper(entry))] if entry.paper else []
    return [*found, (tr("Source"), tr(entry.source))]


_GRAPHICS = {
    "unused": lambda: tr("not used"),
    "helps": lambda: tr("helps; a processor is enough"),
    "advised": lambda: tr("advised for more than a small region; slow on a processor"),
}


def _takes(entry) -> str:
    least, most = entry.needs.sides
    few = entry.needs.least_series
    if entry.needs.takes == "maps":
        return tr("a raster of {least} to {most} cells along each side", least=least, most=number(most))
    if few == 1:
        return tr("points or a raster, one series or more")
    return tr("points or a raster, {n} series or more", n=few)


def _dates(entry, settings: dict, at_hand: AtHand) -> str:
    least = entry.dates_needed(own(entry, settings))
    if not at_hand.dates:
        return tr("at least {n}", n=least)
    return tr("at least {n}; here {left}", n=least, left=at_hand.dates)


def _spacing(entry) -> str:
    """What it makes of uneven acquisitions: all models stand on the common dates of `core/axis`."""
    if entry.learned:
        return tr("even dates (Prepare… in step 1); gaps are filled from what was observed before the origin")
    return tr("even dates (Prepare… in step 1); gaps may stay")


def _factors(entry) -> str:
    if entry.factors:
        return tr("takes them, runs without them too")
    return tr("takes none; those given are left out")


def _memory(entry, at_hand: AtHand) -> str:
    needed = catalogue.memory_needed(entry, at_hand)
    if not needed:
        return tr("{base} and more with the data", base=memory(entry.needs.memory.base))
    if not at_hand.memory_bytes:
        return tr("about {needed} for these data, at the defaults", needed=memory(needed))
    there = memory(at_hand.memory_bytes)
    return tr("about {needed} of {there} for these data, at the defaults", needed=memory(needed), there=there)


def _paper(entry) -> str:
    return _told(entry, entry.paper.items())


def _told(entry, pairs) -> str:
    """Settings and their values as the form shows them."""
    label, value = setting_words.label, setting_words.value
    return ", ".join(f"{label(entry.name, key)}: {value(entry.name, key, given)}" for key, given in pairs)


def card(entry, settings: dict, at_hand: AtHand, blocked: str = "") -> str:
    """The model's card as rich text; `blocked` is what keeps it from being chosen."""
    text = f"<h3>{html.escape(tr(entry.label))}</h3>"
    if blocked:
        text += f"<p><b>{html.escape(blocked)}</b></p>"
    text += f"<p>{html.escape(tr(entry.summary))} {html.escape(tr(entry.about))}</p>"
    cells = "".join(
        f"<tr><td><b>{html.escape(head)}</b>&nbsp;&nbsp;</td><td>{html.escape(told)}</td></tr>"
        for head, told in rows(entry, settings, at_hand)
    )
    return f"{text}<table cellspacing='2'>{cells}</table>"


def line(entry, settings: dict, at_hand: AtHand) -> str:
    """The needs of the chosen model in one line, for the dock."""
    parts = [tr("{n} dates or more", n=entry.dates_needed(own(entry, settings)))]
    parts += [tr("a raster") if entry.needs.takes == "maps" else tr("points or raster")]
    parts += [tr("takes factors")] if entry.factors else []
    needed = catalogue.memory_needed(entry, at_hand)
    parts += [tr("about {size}", size=memory(needed))] if needed else []
    parts += [tr("graphics card advised")] if entry.needs.graphics == "advised" else []
    return " · ".join(parts)


def own(entry, settings: dict) -> dict:
    """Those of the study's settings that this model has."""
    known = {setting.name for setting in entry.settings}
    return {key: value for key, value in settings.items() if key in known}
