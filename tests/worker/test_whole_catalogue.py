"""The whole catalogue through the hall: what follows the origin moves no forecast, bit for bit."""

import json

import numpy as np
import pytest
import rasterio
from groundcast.models import catalogue
from groundcast.tests.core.readers.making import tif
from groundcast.worker import commands, pipeline
from groundcast.worker.reporters import Remembering

NAMES = [entry.name for entry in catalogue.ENTRIES]
# One pass of the smallest network there is; two patterns, so that clustering is looked at, too.
SMALL = (
    "epochs=1", "repeat=1", "hidden=16", "time_step=5", "compression_epochs=1", "steps=1", "samples=30",
    "width=8", "layers=1", "group=16", "context=6", "ahead=2", "clusters=2",
)  # fmt: skip
SIDE, KNOWN, LATER, CADENCE = 11, 30, 4, 30
ORIGIN = np.datetime64("2019-01-05") + CADENCE * (KNOWN - 1)


def motion():
    """(N, Y, X) mm: two kinds of yearly waves, a trend, noise; gaps, and a pixel that is never seen."""
    draw = np.random.default_rng(0)
    time = CADENCE * np.arange(KNOWN + LATER)[:, None, None]
    kind = np.where(np.arange(SIDE) < 5, 6.0, -3.0)
    values = np.sin(2 * np.pi * time / 365.25) * kind - 0.01 * time
    values = values + draw.normal(0, 0.5, (KNOWN + LATER, SIDE, SIDE))
    values[draw.random(values.shape) < 0.05] = np.nan
    values[:, 3, 4] = np.nan
    return values


def spoilt(values):
    """Other values after the origin, other gaps, a date without any, and a series that vanishes."""
    draw, changed = np.random.default_rng(1), values.copy()
    later = changed[KNOWN:]
    later[:] = draw.normal(300, 200, later.shape)
    later[draw.random(later.shape) < 0.3] = np.nan
    later[1], later[:, 7, 7] = np.nan, np.nan
    return changed


def stack(folder, values):
    days = np.datetime64("2019-01-05") + CADENCE * np.arange(len(values))
    path = tif(folder, "motion_mm.tif", values)
    with rasterio.open(path, "r+") as file:
        file.descriptions = [str(day).replace("-", "") for day in days]
    return path


def rain(folder, after):
    """A table of daily rain; `after` the origin it is this much, at a station that falls silent, too."""
    days = np.arange(np.datetime64("2018-06-01"), ORIGIN + 400)
    fell = np.random.default_rng(2).gamma(0.5, 6, (len(days), 2)).round(1)
    rows = [f"{day},{a},{b}" if day <= ORIGIN else f"{day},{after or a}," for day, (a, b) in zip(days, fell)]
    path = folder / "rain.csv"
    path.write_text("\n".join(["date,rain_a,rain_b", *rows]) + "\n")
    return path


def predictions(folder, values, after):
    folder.mkdir()
    words = ["backtest", str(stack(folder, values)), "--factor", f"rain={rain(folder, after)}"]
    words += ["--origins", "1", "--horizons", f"1,{LATER}", "--models", ",".join(NAMES)]
    words += [word for change in SMALL for word in ("--set", change)] + ["--out", str(folder / "out")]
    path = pipeline.run(commands.job(commands.parser().parse_args(words)), Remembering())
    return json.loads(path.read_text(encoding="utf-8")), np.load(folder / "out" / "predictions.npz")


@pytest.fixture(scope="module")
def twice(tmp_path_factory):
    """Predictions before and after everything that follows the origin was changed."""
    folder, values = tmp_path_factory.mktemp("catalogue"), motion()
    return predictions(folder / "a", values, 0), predictions(folder / "b", spoilt(values), 900)


def test_every_model_of_the_catalogue_took_part(twice):
    (document, before), (_, after) = twice
    assert document["failed"] == {} and set(document["models"]) == set(NAMES)
    assert before["origin"].tolist() == after["origin"].tolist() and str(before["origin"][0]) == str(ORIGIN)
    assert not np.array_equal(before["truth_mm"], after["truth_mm"], equal_nan=True)
    np.testing.assert_array_equal(before["series"], after["series"])
    assert len(before["series"]) == SIDE * SIDE - 1, "the pixel that is never seen takes no part"


@pytest.mark.parametrize("name", NAMES)
def test_what_follows_the_origin_moves_nothing(twice, name):
    (_, before), (_, after) = twice
    own = [key for key in before.files if key.startswith(f"{name}.")]
    assert {f"{name}.{part}_mm" for part in ("median", "lower", "upper")} <= set(own)
    assert np.isfinite(before[f"{name}.median_mm"]).all()
    for key in own:
        np.testing.assert_array_equal(before[key], after[key], err_msg=key)
