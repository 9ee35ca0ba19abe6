"""The words of a comparison: measures, what was scored, how it was made."""

from __future__ import annotations

from .compare_measures import ON
from .compare_results import Comparison
from .spoken import translated
from .words import number, run_number, tr

DIGITS = {"r2": 3, "ssim": 3, "ms_ssim": 3, "smape": 1, "psnr_db": 1}


def measures() -> dict[str, tuple[str, str]]:
    """By measure, its name and what it means."""
    return {
        "rmse_mm": (tr("RMSE (mm)"), tr("Root of the mean square error. Less is better.")),
        "mse_mm2": (tr("MSE (mm²)"), tr("Mean square error: few large errors decide it. Less is better.")),
        "mae_mm": (tr("MAE (mm)"), tr("Mean absolute error. Less is better.")),
        "r2": (tr("R²"), tr("1 is best; on maps it mostly measures the standing pattern.")),
        "smape": (tr("SMAPE (%)"), tr("Error in percent of the value's size. Less is better.")),
        "mase": (
            tr("MASE"),
            tr("Mean absolute error over the usual step from date to date; below 1 is good."),
        ),
        "coverage90": (tr("Held (%)"), tr("Share of values inside the 90 % interval. 90 would be right.")),
        "ssim": (
            tr("SSIM"),
            tr("Likeness of whole maps; 1 is best. It mostly measures the standing pattern."),
        ),
        "ms_ssim": (tr("MS-SSIM"), tr("SSIM over several scales; 1 is best.")),
        "psnr_db": (tr("PSNR (dB)"), tr("Range of the observed values over the error. More is better.")),
    }


def shown(measure: str, value: float) -> str:
    """A value of a measure as it stands in the table."""
    if value != value:
        return "–"
    if measure == "coverage90":
        return number(100 * value)
    return number(value, DIGITS.get(measure, 2))


def scored_on() -> dict[str, str]:
    """The two kinds of score, which never stand in one table."""
    return {ON[0]: tr("Single series"), ON[1]: tr("Region means")}


def name(folder_name: str) -> str:
    """What people call a comparison: "Comparison 2", or its folder's name."""
    digits = folder_name.rpartition("-")[2]
    if folder_name.startswith("comparison-") and digits.isdigit():
        return tr("Comparison {n}", n=digits)
    count = run_number(folder_name)
    return tr("Comparison {n}", n=count) if count else folder_name


def note(found: Comparison) -> str:
    """What the worker says of effort and mode: what paper mode repeats of each paper, and what not."""
    return translated(found.document.get("note", ""))


def _mode(found: Comparison) -> str:
    if found.both:
        return tr("honest mode, and beside it paper mode: optimistic")
    return tr("paper mode: optimistic") if found.optimistic else tr("honest mode")


def basis(found: Comparison) -> str:
    """How it was made: series, origins, seeds, mode, and what failed."""
    document = found.document
    parts = [tr("{n} series", n=number(document["series"]))]
    origins = len(document["origins"])
    parts += [tr("{n} origins", n=origins) if origins > 1 else tr("1 origin")]
    seeds = document["seeds"]
    parts += [tr("networks trained {n} times", n=seeds) if seeds > 1 else tr("one training of each network")]
    parts += [tr("quick look: smaller networks, trained shorter")] if found.quick else []
    parts += [_mode(found)]
    text = " · ".join(parts) + "."
    for model in document.get("runaways", {}):
        text += " " + tr("{model} runs away: its forecast is of no use.", model=found.labels[model])
    for note in document.get("notes", ()):
        text += " " + translated(note)
    for model, why in document["failed"].items():
        label = why.get("label", model)
        text += " " + tr("{model} is left out: {why}", model=label, why=translated(why["message"]))
    return text
