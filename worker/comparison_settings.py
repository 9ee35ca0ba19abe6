"""What a comparison changes in the settings of its models: those of their papers, those of a quick look."""

from __future__ import annotations

from ..core.job import Job
from ..models import catalogue
from ..models.catalogue import twice
from ..models.catalogue.networks import HUO
from ..models.catalogue.point_networks import WANG
from ..models.catalogue.raster_networks import HE

QUICK_NOTE = (
    "Quick look: networks are smaller and trained shorter than by default ({settings}). Compare in full "
    "before you judge them."
)
PAPER_NOTE = (
    "Paper mode, optimistic: networks have the settings of their papers, and factors are brought onto every "
    "pixel. It repeats no published protocol whole: here, too, nothing after an origin is touched, and every "
    "score stands beside persistence, line, and trend and season. Published tables never compare with these."
)
BOTH_NOTE = "Each network takes part twice, as it is and in paper mode, from the same origins."
PAPER_NOTES = {
    HUO: "Huo et al. 2024, {models}. Repeated: whole windows as target and validation windows that overlap "
    "training windows, so that most of what is learned stands in the input already, and loss and R2 of a "
    "training say little of a forecast; all epochs, the last weights. Not repeated: scaling with the tested "
    "dates, a single origin, tables of region means alone.",
    HE: "He et al. 2022, {models}. Repeated: epochs, learning rates, the last weights. Not repeated: gaps "
    "that are filled in the tested dates and then scored. Its PSNR needs a peak of about 1,430 mm, and its "
    "SSIM measures the static field; whether its tested maps were rolled forward is not said, here they are.",
    WANG: "Wang et al. 2024, {models}. Repeated: sizes, eight patterns, the last weights. Not "
    "repeated: filter, K-means and Holt-Winters over the whole record, tested dates included, and scores "
    "against the filtered series. Here all three end at the origin, and what was observed is scored.",
}
"""By paper, what paper mode repeats of its protocol, and what it does not."""


def entrants(job: Job, names) -> tuple[str, ...]:
    """The models of a comparison: where both modes are wanted, those of a paper a second time."""
    if job.preparation.mode != "both":
        return tuple(names)
    pairs = [(name, twice.published(name)) if catalogue.entry(name).paper else (name,) for name in names]
    return tuple(name for pair in pairs for name in pair)


def mode_of(job: Job, name: str) -> str:
    """In which mode a model of the comparison is trained: "honest" or "paper"."""
    if job.preparation.mode != "both":
        return job.preparation.mode
    return "paper" if twice.is_published(name) else "honest"


def changed(job: Job, name: str) -> dict:
    """Settings of the model that are not its defaults: of its paper, in paper mode, and of a quick look."""
    own = catalogue.entry(twice.model_of(name))
    published = own.paper if mode_of(job, name) == "paper" else {}
    return published | _shortened(job, name)


def notes(job: Job, names) -> str:
    """What must be known of the mode and of a quick look before the table is read."""
    smaller = {name: given for name in names if (given := _shortened(job, name))}
    told = {
        f"{catalogue.entry(twice.model_of(name)).label} {' '.join(f'{k}={v}' for k, v in given.items())}"
        for name, given in smaller.items()
    }
    said = [QUICK_NOTE.format(settings="; ".join(sorted(told)))] if smaller else []
    return " ".join([*said, *_of_papers(job, names)])


def _of_papers(job: Job, names) -> list[str]:
    """What paper mode is, and what it repeats of each paper whose models take part."""
    inside = [catalogue.entry(twice.model_of(name)) for name in names if mode_of(job, name) == "paper"]
    if not inside:
        return []
    both = [BOTH_NOTE] if job.preparation.mode == "both" else []
    labels = {
        paper: ", ".join(dict.fromkeys(entry.label for entry in inside if entry.source == paper))
        for paper in PAPER_NOTES
    }
    own = [PAPER_NOTES[paper].format(models=models) for paper, models in labels.items() if models]
    return [*both, PAPER_NOTE, *own]


def _shortened(job: Job, name: str) -> dict:
    """Settings of a quick look, where one was asked for."""
    return catalogue.entry(twice.model_of(name)).quick if job.plan.effort == "quick" else {}
