"""What a comparison takes: the data at hand, dates left at its first origin, and how much work it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..models import catalogue
from . import estimate, model_needs, region_roles, settings, worker_limits
from .words import duration, number, tr

MOST = 8
"""Processes side by side, as in `worker.machine`; a test holds the two together."""

LEAST = 20
"""Dates before the first origin of a backtest, as in `worker.backtesting`; a test holds the two together."""


@dataclass(frozen=True)
class Setting:
    """What the study offers to a comparison.

    Attributes:
        at_hand: data and machine; all dates of the record.
        regions: names of the study's regions; chosen: those that its runs take, () for all.
        unready: why learned models cannot run, "" when they can; blocked: why nothing can.
        settings: of the study, for the models that have them.
        device: that trains, as the worker describes it: its `kind`, and how fast a small step is on it.
    """

    at_hand: model_needs.AtHand
    regions: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    unready: str = ""
    blocked: str = ""
    settings: dict = field(default_factory=dict)
    device: dict = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """Of the device, "cpu" or another."""
        return self.device.get("kind", "cpu")


def of_dock(dock) -> Setting:
    """The setting that the Forecast dock knows."""
    from .region_names import names_of

    layer, preview = dock.regions.layer(), dock.data.preview
    blocked = ""
    if not dock.data.has_data():
        blocked = tr("Choose data in the Forecast dock first.")
    elif preview.problem or dock.regions.trouble():
        blocked = tr("Cure the data or the regions in the Forecast dock first.")
    elif not settings.is_set_up():
        blocked = dock.worker.reason() or tr("The worker environment is not set up yet. Set it up first.")
    return Setting(
        model_needs.of_dock(dock, preview.epochs()),
        tuple(names_of(layer)) if layer is not None else (),
        tuple(region_roles.ticked(dock.study, layer)),
        dock.worker.reason(),
        blocked,
        dict(dock.study.settings),
        dict(dock.worker.device),
    )


def first_origin(dates: int, origins: int, longest: int) -> int:
    """Dates before the first of several origins, 0 while the data are not known; see `core.backtest`."""
    last = dates - longest
    if not dates or last < LEAST:
        return 1 if dates else 0
    step = min(longest, (last - LEAST) // max(origins - 1, 1)) if origins > 1 else 0
    return last - step * (origins - 1)


def horizons_of(text: str) -> tuple[int, ...]:
    """The whole numbers of "1, 2, 5", sorted; () where it is no such list."""
    words = text.replace(",", " ").split()
    if not words or not all(word.isdigit() and int(word) > 0 for word in words):
        return ()
    return tuple(sorted({int(word) for word in words}))


def settings_of(text: str) -> dict[str, str] | None:
    """{"epochs": "20"} of "epochs=20"; None where a word is no setting."""
    pairs = [word.partition("=") for word in text.split()]
    if not all(key and equals and value for key, equals, value in pairs):
        return None
    return {key: value for key, _, value in pairs}


def cost(asked, setting: Setting) -> str:
    """How much work a comparison is, in a sentence, and how long by what is known of this computer."""
    entries = [catalogue.entry(name) for name in asked.models]
    trained = [entry for entry in entries if entry.learned]
    fits = asked.origins * max(len(asked.region_names) or len(setting.regions), 1)
    trainings = sum(_times(entry, asked) for entry in trained) * asked.seeds * fits
    told = tr("{n} models, one past date", n=len(entries))
    if asked.origins > 1:
        told = tr("{n} models, {origins} past dates", n=len(entries), origins=asked.origins)
    if trainings:
        told += ", " + tr("{n} trainings of networks", n=number(trainings))
    seconds = _seconds(asked, setting, trained)
    basis = estimate.basis([entry.name for entry in trained], setting.device)
    time = tr("Estimate: {time} at most", time=duration(seconds)) if seconds else ""
    time += f" ({basis})" if time and basis else ""
    return ". ".join(part for part in (told, time) if part) + "."


def _times(entry, asked) -> int:
    """How often a model takes part: twice where it is wanted as in its paper, too."""
    return 2 if asked.mode == "both" and entry.paper else 1


def _seconds(asked, setting: Setting, trained: list) -> float:
    """Seconds of all trainings; 0.0 while the size of the data is not known."""
    series, dates = setting.at_hand.series, setting.at_hand.dates
    if asked.max_series:
        series = min(series or asked.max_series, asked.max_series)
    if not series or not dates:
        return 0.0
    total, quick = 0.0, asked.effort == "quick"
    for entry in trained:
        own = (entry.quick if quick else {}) | dict(asked.settings)
        pace = estimate.pace(entry.name, setting.device)
        regions = max(len(asked.region_names) or len(setting.regions), 1)
        total += _times(entry, asked) * pace * estimate.formula(entry.name, own, series, dates, regions)
    simple = (len(asked.models) - len(trained)) * asked.origins
    parts = sum(_times(entry, asked) for entry in trained) * asked.seeds
    side = min(side_by_side(setting.kind), max(1, parts))
    return total * asked.origins * asked.seeds / side + simple * (1.0 + estimate.PER_VALUE * series * dates)


def side_by_side(kind: str) -> int:
    """Processes that train at once; see `worker.machine`, which looks at the memory too."""
    threads = worker_limits.threads() or worker_limits.cores()
    return min(threads, MOST) if kind == "cpu" else 1
