"""How long a run will take: a formula from one measured machine, corrected by the last run on this one."""

from __future__ import annotations

from ..models import catalogue
from . import settings
from .words import duration, number, tr

# GLER-BiGRUnet, target "last", 2,880 windows an epoch, two processor cores: 13 s at 19,578 series, of
# which 6 s do not depend on their number.
EPOCH_SECONDS, PER_SERIES = 6.0, 7.0 / 19578
SEQUENCE, SAMPLES = 3.4, 2880
# Of the dates, what is left as training windows after holding back, time step and the split 7:3.
WINDOW_SHARE = 0.5
BASELINE_SECONDS, PER_VALUE = 6.0, 2e-6
# Graphics cards are one to two orders faster; used only until one run has been measured.
UNMEASURED = {"cpu": 1.0, "cuda": 0.05, "mps": 0.3}


def formula(model: str, changed: dict, series: int, dates: int, regions: int) -> float:
    """Seconds on the measured machine, all epochs of all regions trained."""
    seconds = BASELINE_SECONDS + PER_VALUE * series * dates
    if not catalogue.entry(model).learned:
        return seconds
    known = {s.name: s.default for s in catalogue.entry(model).settings} | changed
    epoch = EPOCH_SECONDS * regions + PER_SERIES * series
    sequence = SEQUENCE if known.get("target") == "seq" else 1.0
    repeat = int(known.get("repeat") or 0)
    samples = min(1.0, WINDOW_SHARE * dates * repeat / SAMPLES) if repeat else 1.0
    return seconds + int(known.get("epochs", 1)) * epoch * sequence * samples


def sentence(study, device: dict, series: int, dates: int, regions: int) -> str:
    """The estimate in words, "" while the size of the data is unknown."""
    if not series or not dates:
        return ""
    kind = device.get("kind", "cpu")
    measured = settings.pace(kind, study.model)
    seconds = formula(study.model, study.settings, series, dates, regions)
    seconds *= measured or UNMEASURED.get(kind, 1.0)
    time = duration(seconds)
    if not catalogue.entry(study.model).learned:
        return tr("Estimate: {time}.", time=time)
    basis = tr("measured by the last run here") if measured else tr("rough, until a first run here")
    return tr(
        "Estimate: {time} at most for {n} series ({basis}). Early stopping often ends it sooner.",
        time=time,
        n=number(series),
        basis=basis,
    )


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
