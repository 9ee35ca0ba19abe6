"""How long a run will take: a formula from one measured machine, corrected by the last run on this one, or by
how fast this one takes a fixed small step.
"""

from __future__ import annotations

from ..models import catalogue
from . import settings
from .words import duration, number, tr

BASELINE_SECONDS, PER_VALUE = 6.0, 2e-6
# Methods that take longer, however few the series: the inner backtest of the default, on four past origins.
MORE_SECONDS = {"groundcast": 10.0}
# Graphics cards are one to two orders faster; used only until one run has been measured.
UNMEASURED = {"cpu": 1.0, "cuda": 0.05, "mps": 0.3}
# What the step of `worker/probe.step_seconds` takes on the machine of the formula, a thread of 2.8 GHz.
REFERENCE_STEP = 2.7e-3


def formula(model: str, changed: dict, series: int, dates: int, regions: int) -> float:
    """Seconds on the measured machine, with all epochs; a setting of no use counts as the usual one."""
    seconds = BASELINE_SECONDS + PER_VALUE * series * dates
    if not catalogue.entry(model).learned:
        return seconds + MORE_SECONDS.get(model, 0.0)
    known = {s.name: s.default for s in catalogue.entry(model).settings}
    own = {key: changed[key] for key in known if _fits(changed.get(key), known[key])}
    typed = known | {key: type(known[key])(value) for key, value in own.items()}
    count = max(regions, 1)
    return PER_VALUE * series * dates + count * catalogue.work.seconds(
        model, typed, max(series // count, 1), dates
    )


def _fits(value, default) -> bool:
    """Whether a setting, perhaps typed as text, can be of the type of its default."""
    try:
        return value is not None and type(default)(value) is not None
    except ValueError:
        return False


def seconds_of(model: str, changed: dict, device: dict, series: int, dates: int, regions: int) -> float:
    """Seconds of a run on this computer, 0 while the size of the data is unknown."""
    if not series or not dates:
        return 0.0
    return formula(model, changed, series, dates, regions) * pace(model, device)


def sentence(study, device: dict, series: int, dates: int, regions: int) -> str:
    """The estimate in words, "" while the size of the data is unknown."""
    seconds = seconds_of(study.model, study.settings, device, series, dates, regions)
    if not seconds:
        return ""
    time = duration(seconds)
    if not catalogue.entry(study.model).learned:
        return tr("Estimate: {time}.", time=time)
    basis = _BASES[_source(study.model, device)]()
    return tr(
        "Estimate: {time} at most for {n} series ({basis}). Early stopping often ends it sooner.",
        time=time,
        n=number(series),
        basis=basis,
    )


def pace(model: str, device: dict) -> float:
    """Seconds here for a second of the formula."""
    kind = device.get("kind", "cpu")
    source = _source(model, device)
    if source == "run":
        return settings.pace(kind, model)
    if source == "step":
        found = float(device["step_seconds"]) / REFERENCE_STEP
        # Reading, loading and writing get less out of a fast processor than networks do.
        return found if catalogue.entry(model).learned else max(found, 1.0)
    return UNMEASURED.get(kind, 1.0)


def basis(models: list[str], device: dict) -> str:
    """What the time of several models rests on: the least that is known of one of them; "" for none."""
    found = {_source(model, device) for model in models}
    return next((_BASES[source]() for source in ("kind", "step", "run") if source in found), "")


def how(study, device: dict) -> str:
    """How the time was found, for a tooltip."""
    return _HOW[_source(study.model, device)]()


def _source(model: str, device: dict) -> str:
    """What is known of the speed of this computer: a "run", a "step", or nothing but the "kind" of device."""
    if settings.pace(device.get("kind", "cpu"), model):
        return "run"
    return "step" if device.get("kind") == "cpu" and device.get("step_seconds") else "kind"


_BASES = {
    "run": lambda: tr("measured by the last run here"),
    "step": lambda: tr("by a short measurement here"),
    "kind": lambda: tr("rough, until a first run here"),
}
_HOW = {
    "run": lambda: tr(
        "The time is that of the last run of this model on this computer, for data of this size."
    ),
    "step": lambda: tr(
        "The time is counted from the size of the data and from half a second of training a small network on "
        "one thread of this processor. The first run of the model here replaces it."
    ),
    "kind": lambda: tr(
        "The time is counted from the size of the data for a usual device of this kind. "
        "The first run of the model here replaces it."
    ),
}


def learn(report: dict) -> None:
    """Keep how fast this training was, for the next estimate; forecasts with a loaded model tell nothing."""
    if report["job"].get("task") != "train":
        return
    job, data = report["job"], report["data"]
    epochs = [r.get("epochs_trained") for r in report["regions"] if r.get("epochs_trained")]
    changed = dict(job["settings"])
    if epochs:
        changed["epochs"] = sum(epochs) / len(epochs)
    series = sum(r["series"] for r in report["regions"])
    seconds = formula(report["model"]["name"], changed, series, data["epochs"], len(report["regions"]))
    device = report["device"]
    pace = float(report["seconds"]) / seconds
    settings.keep_pace(device.get("kind", "cpu"), report["model"]["name"], pace)
