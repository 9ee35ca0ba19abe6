"""A forecast of a raster block by block, with a model of a sample of its series."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..core import plausible
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.noise import common_variance
from ..core.panel import Panel
from ..core.regions import everything
from ..core.reporter import shares
from ..core.source import Source
from ..core.stack import Stack
from ..models import catalogue
from ..models.apart import apart
from . import devices, inputs, scoring, summary
from .ahead import horizon, warn_of_long
from .block_products import BlockProducts
from .held_back import require_newer
from .large_raster import LargeRaster, opened
from .matching import alike, matched
from .outlook import outlook
from .products import Products
from .training import Result, about_model

CARD = "blocks"
"""The entry of a model's card that says on which grid and in which windows its sample lies."""


def forecast(job: Job, later: tuple, trained: Source, model, reporter) -> Path:
    """Forecast with a model that was trained block by block; gives the path of the report.

    Args:
        job: as trained; without newer data those of the training, `trained`, are read again.
        later: the reference that is asked for.
        model: `forecasting.Opened`.

    Raises:
        GroundCastError: from the reader; it lies elsewhere or lacks a trained series (`other-places`).
    """
    if later and later != job.preparation.reference_place:
        raise GroundCastError(
            "A raster that is forecast block by block cannot be brought to another reference.",
            "Train on regions, or read the mean of 4 x 4 pixels with --option coarser=4.",
            "step-too-large",
        )
    device = devices.told(reporter, [job.model], job.device)
    job = job if job.deformation.path else replace(job, deformation=trained)
    reporter.stage("reading")
    with opened(job) as raster:
        _require_grid(raster, model.stack.place.crs, model.card[CARD])
        sample = raster.again(model.card[CARD]["windows"])
        cells = matched(sample, model.stack, model.panel)
        panel = inputs.newer_panel(sample, cells, model.panel, job)
        require_newer(model.card["hold_back"], len(panel.dates))
        told = replace(job, products=without_turns(job))
        result = carry_out(told, raster, model.fitted, sample, panel, reporter)
        about = raster.about(sample, panel)
    factors, backtest = inputs.factors_of(panel), model.card.get("backtest")
    document = summary.summary(job, about, factors, device, [result], reporter, backtest)
    return summary.write(Path(job.out), document)


def carry_out(
    job: Job, raster: LargeRaster, fitted, sample: Stack, panel: Panel, reporter, before: tuple = ()
) -> Result:
    """Forecast all blocks and write their maps; scores are those of the sample, as is what runs away.

    Args:
        sample, panel: the series that the model takes what all have in common from.
        before: artifacts to list before the maps.
    """
    hold, steps = job.hold_back, horizon(job, panel)
    warn_of_long(reporter, panel, steps)
    past = panel.before(-hold)
    held, ahead = apart(fitted, past, hold), apart(fitted, panel, steps)
    plausible.warn(reporter, panel, ahead.predict(panel, steps).median, catalogue.entry(job.model))
    variance = common_variance(panel.values)
    products = Products(Path(job.out), raster.whole(sample), panel, job.model, reporter, list(before))
    windows = raster.windows(steps)
    drawing, finishing = shares(reporter, [0.8, 0.2])
    rows = windows[0].height if raster.full_rows else 0
    reporter.stage("forecasting")
    count = 0
    with BlockProducts(products, rows) as maps:
        found = raster.panels(windows, panel.cadence_days, len(past.dates))
        for number, (window, block) in enumerate(zip(windows, found), start=1):
            drawing.progress((number - 1) / len(windows))
            if block is not None:
                given = outlook(job, block, ahead.predict(block, steps), variance)
                maps.draw(window, block, held.predict(block.before(-hold), hold), given)
                count += block.values.shape[1]
        reporter.stage("writing")
        maps.finish(finishing)
    return _result(job, panel, count, steps, held.predict(past, hold), fitted, products)


def without_turns(job: Job) -> tuple[str, ...]:
    """The job's products but steps and bends of the past: each is judged by the memory of all series."""
    return tuple(name for name in job.products if name != "turns")


def _result(job: Job, panel: Panel, count: int, steps: int, held, fitted, products: Products) -> Result:
    """What the report says: scores are those of the sample."""
    hold = job.hold_back
    rows = scoring.score_rows(panel, job.model, held)
    dates = {
        "observed": [str(d) for d in panel.dates],
        "held_back": [str(d) for d in panel.dates[-hold:]],
        "forecast": [str(d) for d in panel.next_dates(steps)],
    }
    region = everything()
    about = {"name": region.name, "colour": region.colour, "series": count, "role": ""} | about_model(fitted)
    return Result(about, dates, rows, scoring.verdict(rows, region.name, job.model), products.artifacts)


def _require_grid(raster: LargeRaster, crs: str, card: dict) -> None:
    grid = raster.cube.grid
    trained = replace(
        grid, crs=crs, transform=tuple(card["transform"]), height=card["height"], width=card["width"]
    )
    if not alike(grid, trained):
        raise GroundCastError(
            "The raster does not have the pixels of the one that the model was trained on.",
            "Use a newer version of the same stack, or train a model on this one.",
            "other-places",
        )
