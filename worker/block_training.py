"""The task `train` on a raster larger than the memory: learned from a sample, forecast block by block."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..core.axis import common_axis
from ..core.job import Job
from ..core.panel import Panel
from ..core.panels import panels
from ..core.readers.sample import Sample
from ..core.regions import everything
from ..core.reporter import shares
from ..core.stack import Stack
from ..core.write.json_file import plain
from ..models import catalogue
from ..models.forecasters import Maker, save
from . import card as card_facts
from . import devices, inputs, record, scoring, summary
from .ahead import require_ahead
from .block_forecasting import CARD, carry_out, without_turns
from .held_back import held_from
from .large_raster import LargeRaster, opened
from .products import Products
from .roles import Roles
from .trial import Trial, trial

SHARES = (0.05, 0.25, 0.7)
"""Of the time: reading the sample, learning and trying on the past, forecasting and writing."""


def train(job: Job, reporter) -> Path:
    """Train on a sample of a raster, score on it, and forecast all of it; gives the path of the report.

    Raises:
        GroundCastError: from the reader, or too few dates for the model or the held-back ones.
    """
    settings = catalogue.settings(job.model, job.settings)
    device = devices.told(reporter, [job.model], job.device)
    reporter.stage("reading")
    with opened(job) as raster:
        return _trained(job, settings, raster, device, reporter)


def _trained(job: Job, settings: dict, raster: LargeRaster, device: dict, reporter) -> Path:
    """Sample, model, maps and report."""
    reading, learning, forecasting = shares(reporter, list(SHARES))
    axis = common_axis(raster.cube.dates, job.preparation.cadence_days)
    origin = len(axis.dates) - held_from(job, len(axis.dates))
    sample = raster.sample(origin)
    given = _inputs(job, raster, sample.stack, reporter)
    panel = given.panels[0]
    require_ahead(job, [panel])
    _tell(raster, panel, reporter)
    reading.progress(1.0)
    trying, fitting = shares(learning, [0.6, 0.4])
    tried = trial(job, settings, given, Roles(), trying)
    reporter.stage("training")
    past = panel.before(-job.hold_back)
    fitted = Maker(job.model, settings, job.device, job.seed)().fit(past, fitting)
    listed = _saved(job, fitted, given, raster, sample, tried, reporter)
    told = replace(job, products=without_turns(job))
    result = carry_out(told, raster, fitted, sample.stack, panel, forecasting, listed)
    backtest = tried.document if tried else None
    factors = inputs.factors_of(panel)
    document = summary.summary(job, given.about, factors, device, [result], reporter, backtest)
    return summary.write(Path(job.out), document)


def _inputs(job: Job, raster: LargeRaster, sample: Stack, reporter) -> inputs.Inputs:
    """The sample in the place of the whole, and nothing on where it lies.

    What neighbours share would depend on the windows of the sample, and no block could know it.
    """
    if job.factors:
        said = f"{catalogue.entry(job.model).label} looks at no factor: {', '.join(job.factors)} is not read."
        reporter.warning("factors-unused", said)
    hold, bare = job.hold_back, replace(sample, place=replace(sample.place, crs=""))
    made = panels(bare, {}, [], job.preparation, reporter, lambda count: (count - hold, count))
    about = raster.about(sample, made[0])
    return inputs.Inputs(bare, [everything()], made, about, {}, lambda _origins: bare)


def _saved(
    job: Job, fitted, given: inputs.Inputs, raster: LargeRaster, sample: Sample, tried: Trial | None, reporter
) -> list[dict]:
    """Writes the model file; gives its entry among the artifacts."""
    panel, hold = given.panels[0], job.hold_back
    listed = Products(Path(job.out), sample.stack, panel, job.model, reporter)
    card, arrays = record.pack(panel, sample.stack, given.regions[0].colour, given.about, hold)
    card |= {"job": job.to_json(), "backtest": plain(tried.document) if tried else None, "role": ""}
    rows = scoring.score_rows(panel, job.model, fitted.predict(panel.before(-hold), hold))
    card["about"] = card_facts.about(job, panel, sample.stack, rows)
    card[CARD] = plain(_lying(raster, sample.windows))
    save(fitted, listed.add("model", "model.gcast"), card, arrays)
    return listed.artifacts


def _lying(raster: LargeRaster, windows) -> dict:
    """Where the sample lies."""
    grid = raster.cube.grid
    return {
        "transform": list(grid.transform),
        "height": grid.height,
        "width": grid.width,
        "windows": [[each.top, each.left, each.height, each.width] for each in windows],
    }


def _tell(raster: LargeRaster, panel: Panel, reporter) -> None:
    reporter.warning(
        "in-blocks",
        f"All of the raster would need {raster.cube.bytes / 1e9:,.1f} GB: it is forecast block by block. "
        f"What all series have in common is learned from {panel.values.shape[1]:,} of them, spread over it, "
        "and scores are theirs. What neighbours share, and steps and bends of the past, are left out.",
        "Draw regions, or read the mean of 4 x 4 pixels with --option coarser=4, for the whole model.",
    )
