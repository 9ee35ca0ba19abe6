"""Monthly climatologies last as long as a lag, a scenario and newer data ask for.

Real displacement of Doñana with its dates twelve years earlier, as of an older mission; the twelve
months are made for these tests.
"""

import json

import numpy as np
import pytest
import rasterio
from groundcast.core.source import Source
from groundcast.worker import commands, factor_series, inputs, pipeline, record
from groundcast.worker.reporters import Remembering

from .test_leak import DATA, DEFORMATION, written

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")
LAG = 1500
MODEL = ("--model", "factor-regression", "--set", "horizon=6", "--set", f"rain.lag_days={LAG}")


def run(*words):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The displacement up to the 70th date (`early_mm.csv`) and all of it (`all_mm.csv`), and the months."""
    made = tmp_path_factory.mktemp("envisat")
    lines = [line.split(",") for line in DEFORMATION.read_text().splitlines()]
    first = next(i for i, name in enumerate(lines[0]) if name.isdigit())
    names = [n if i < first else str(int(n) - 120000) for i, n in enumerate(lines[0])]
    # 29 February of 2016 and 2020 are in 2004 and 2008 too.
    rows = lines[1:9]
    written(made / "all_mm.csv", names, rows)
    written(made / "early_mm.csv", names[: first + 70], [row[: first + 70] for row in rows])
    place = {"crs": "EPSG:4326", "transform": rasterio.Affine(3, 0, -8, 0, -3, 38.5)}
    (made / "wc").mkdir()
    for month in range(1, 13):
        path = made / "wc" / f"wc2.1_10m_prec_{month:02d}.tif"
        shape = {"count": 1, "height": 1, "width": 1, "dtype": "float32"}
        with rasterio.open(path, "w", driver="GTiff", **shape, **place) as file:
            file.write(np.full((1, 1, 1), 10.0 * month, np.float32))
            file.units = ["mm"]
    return made


@pytest.fixture(scope="module")
def trained(folder):
    words = ("train", folder / "early_mm.csv", "--factor", f"rain={folder / 'wc'}", "--out", folder / "run")
    return folder / "run", run(*words, *MODEL)


def test_a_lag_of_years_is_covered(trained):
    _, report = trained
    (rain,) = report["factors"]
    assert rain["lag_days"] == LAG
    assert np.datetime64(rain["first"]) < np.datetime64(report["dates"]["observed"][0]) - LAG


def test_a_scan_reaches_its_longest_lag(folder):
    words = ("lags", str(folder / "all_mm.csv"), "--factor", f"rain={folder / 'wc'}")
    given = commands.parser().parse_args([*words, "--longest", "3000", "--step", "600"])
    from groundcast.worker import lags, preparation_commands

    found = lags.lags(preparation_commands.job(given), lags.Range(3000, 600), Remembering())
    (row,) = found["scans"]
    assert row["lags_days"].tolist() == [0, 600, 1200, 1800, 2400, 3000]
    assert np.isfinite(row["with_season"]).all()


def test_a_scenario_takes_the_file_that_the_training_took(folder, trained):
    out = folder / "scenario"
    paths = ("--set-factor", f"rain={folder / 'wc'}", "--change", "rain=x0.5", "--horizon", 100)
    report = run("scenario", trained[0], "--out", out, *paths)
    (region,) = report["scenario"]["regions"]
    assert len(region["dates"]) == 100
    paths = region["paths"]["rain"]
    known = int(np.ceil(LAG / report["data"]["cadence_days"]))
    np.testing.assert_allclose(paths["reference"][:known], np.array(paths["scenario"][:known]) * 2, rtol=1e-5)


def test_newer_data_have_the_climatology_of_the_training(folder, trained):
    """From years after the training too: what repeats every year has no end."""
    from groundcast.core.job import Job
    from groundcast.worker.forecasting import model_files, opened

    model = opened(model_files(trained[0])[0], "cpu")
    kept = model.panel.factors["rain"]
    assert kept.repeats == "year"
    report = run(
        "forecast", trained[0], "--source", folder / "all_mm.csv", "--out", folder / "newer", "--horizon", 6
    )
    (rain,) = report["factors"]
    assert rain["last"] > str(kept.dates[-1]) and report["dates"]["observed"][-1] > str(kept.dates[-1])
    stack = inputs.read(Source(str(folder / "all_mm.csv")))
    panel = inputs.newer_panel(stack, np.arange(8), model.panel, Job())
    longer = panel.factors["rain"]
    asked = np.array(["2006-07-15", "2009-07-15"], "datetime64[D]")
    np.testing.assert_array_equal(*longer.at(asked, np.datetime64("2010-12-31")))
    days = np.isin(longer.dates, kept.dates)
    np.testing.assert_array_equal(longer.samples[days], kept.samples)


def test_a_dock_shows_it_in_any_years(folder):
    days = np.datetime64("1995-03-01") + 35 * np.arange(45)
    source = Source(str(folder / "wc"), kind="rain")
    place = factor_series.place_of("EPSG:4326", -6.4, 37.0)
    found = factor_series.at_place(source, place, days, factor_series.Alignment(time="previous"))
    assert None not in found["values"] and found["refused"] == ""
    assert set(found["values"]) <= {10.0 * month for month in range(1, 13)}


def test_a_model_file_of_before_repeats_nothing():
    entry = {"name": "rain", "rule": "linear", "unit": "mm", "bounds": [None, None]}
    arrays = {"factor/0": np.zeros((2, 1), np.float32), "factor_dates/0": np.array([0, 31])}
    assert record._factor(0, entry, arrays).repeats == ""
