"""Series that are short, still, empty, alone, torn or uneven: each comes to a defined end."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.worker import commands, pipeline
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
ASCENDING = DATA / "donana_s1_asc_los_mm_unique.csv"
SERIES, DATES = 6, 60

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def real(dates=DATES, series=SERIES):
    """(names, rows) of the first columns before the dates, and (dates,), values (P, N) of the real table."""
    lines = ASCENDING.read_text().splitlines()
    names = lines[0].split(",")
    first = next(i for i, name in enumerate(names) if name.isdigit())
    rows = [line.split(",") for line in lines[1 : series + 1]]
    values = np.array([row[first:] for row in rows], float)[:, -dates:]
    when = np.array([f"{n[:4]}-{n[4:6]}-{n[6:]}" for n in names[first:]], "datetime64[D]")[-dates:]
    return names[:first], [row[:first] for row in rows], when, values


def source(folder, when, values, heads, names):
    """A table like the real one; NaN is an empty cell."""
    columns = [str(day).replace("-", "") for day in when]
    lines = [",".join([*names, *columns])]
    for head, row in zip(heads, values):
        lines.append(",".join([*head, *("" if np.isnan(v) else f"{v:.3f}" for v in row)]))
    path = folder / "awkward_mm.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def train(folder, change=lambda when, values: (when, values), *more, dates=DATES, series=SERIES):
    """Train the default on the real table after `change`; gives the report."""
    names, heads, when, values = real(dates, series)
    when, values = change(when, values)
    path = source(folder, when, values, heads, names)
    words = ["train", path, "--out", folder / "run", "--set", "horizon=12", *more]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


def bands(folder, report, kind):
    path = next(a["path"] for a in report["artifacts"] if a["kind"] == kind)
    with rasterio.open(folder / "run" / path) as raster:
        values = raster.read()
    return values[:, np.isfinite(values).any(axis=0)]


def codes(report):
    return {warning["code"] for warning in report["warnings"]}


def test_fewer_dates_than_are_held_back(tmp_path):
    with pytest.raises(GroundCastError, match=r"10 dates cannot be held back of 7\. Hold back 1 to 3\."):
        train(tmp_path, dates=7)


def test_fewer_dates_than_the_default_needs(tmp_path):
    with pytest.raises(GroundCastError, match=r"for the combination, which needs 8\. Use persistence"):
        train(tmp_path, lambda w, v: (w, v), "--set", "hold_back=1", dates=7)


def test_few_dates_are_forecast_without_a_backtest_and_it_is_said(tmp_path):
    report = train(tmp_path, lambda w, v: (w, v), "--set", "hold_back=1", "--model", "persistence", dates=7)
    assert report["backtest"] is None
    (told,) = [w["message"] for w in report["warnings"] if w["code"] == "no-backtest"]
    assert "7 dates are too few to try the forecast on the past" in told


def test_series_that_never_move(tmp_path):
    report = train(tmp_path, lambda w, v: (w, np.full_like(v, 4.0)))
    assert report["backtest"]["verdict"]["kind"] == "unknown"
    np.testing.assert_allclose(bands(tmp_path, report, "median"), 4, atol=0.01)


def test_one_series_that_never_moves_among_others(tmp_path):
    def still(when, values):
        values[2] = 4.0
        return when, values

    report = train(tmp_path, still)
    assert report["regions"][0]["series"] == SERIES
    assert np.isfinite(report["backtest"]["mean_rmse_mm"]["groundcast"])


def test_series_without_any_value_are_left_out(tmp_path):
    def empty(when, values):
        values[[1, 4]] = np.nan
        return when, values

    assert train(tmp_path, empty)["regions"][0]["series"] == SERIES - 2


def test_no_series_with_any_value(tmp_path):
    with pytest.raises(GroundCastError, match="holds no values: all 60 x 6 entries are empty"):
        train(tmp_path, lambda w, v: (w, np.full_like(v, np.nan)))


def test_a_single_series(tmp_path):
    report = train(tmp_path, series=1)
    assert report["regions"][0]["series"] == 1
    assert np.isfinite(bands(tmp_path, report, "upper")).all()
    assert report["backtest"]["verdict"]["origins"] == 4


def test_a_gap_of_more_than_a_year(tmp_path):
    def torn(when, values):
        keep = (when < when[0] + 150) | (when > when[0] + 600)
        return when[keep], values[:, keep]

    report = train(tmp_path, torn, dates=120)
    assert report["data"]["gaps"]
    assert np.isfinite(bands(tmp_path, report, "median")).all()


def test_a_horizon_beyond_the_length_of_history(tmp_path):
    report = train(tmp_path, lambda w, v: (w, v), "--set", "horizon=90")
    assert "long-horizon" in codes(report)
    upper, median = bands(tmp_path, report, "upper"), bands(tmp_path, report, "median")
    half = upper - median
    assert half.shape[0] == 90
    assert np.isfinite(half).all()
    assert (np.diff(half, axis=0) >= -1e-3).all()
    assert (half[-1] > half[9]).all()


def test_uneven_dates_down_to_a_day(tmp_path):
    def uneven(when, values):
        days = np.cumsum(np.tile([1, 11, 5, 7, 12, 3], len(when))[: len(when)])
        return when[0] + days, values

    with pytest.raises(GroundCastError, match=r"observed on 60% of the dates.*set a longer cadence_days"):
        train(tmp_path, uneven)
    report = train(tmp_path, uneven, "--set", "cadence_days=7")
    dates = np.array(report["dates"]["forecast"], "datetime64[D]")
    assert set(np.diff(dates).astype(int)) == {report["data"]["cadence_days"]}
    assert np.isfinite(bands(tmp_path, report, "median")).all()


def test_daily_dates(tmp_path):
    report = train(tmp_path, lambda w, v: (w[0] + np.arange(len(w)), v))
    assert report["data"]["cadence_days"] == 1
    assert report["backtest"]["verdict"]["span_unit"] == "day"


def test_points_listed_twice_are_forecast_twice_and_tried_once(tmp_path):
    names, heads, when, values = real()
    path = source(tmp_path, when, np.concatenate([values, values]), heads + heads, names)
    words = ["train", path, "--out", tmp_path / "run", "--set", "horizon=5"]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    report = json.loads(pipeline.run(job, Remembering()).read_text())
    assert report["regions"][0]["series"] == 2 * SERIES
    assert report["backtest"]["series"] == SERIES


def test_a_step_in_the_middle_is_not_undone(tmp_path):
    """An earthquake or an unwrapping error: the forecast goes on from after it."""

    def step(when, values):
        values[:, DATES // 2 :] += 60
        return when, values

    names, _, _, before = real()
    report = train(tmp_path, step)
    assert names
    level = np.median(before[:, -10:]) + 60
    forecast = np.median(bands(tmp_path, report, "median"))
    assert abs(forecast - level) < 20
