"""Series that are short, still, empty, alone, torn or uneven: each comes to a defined end."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.dates import counted
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


def refused(folder, words, dates, change=lambda when, values: (when, values)):
    """What a user is told (message and cure, code) where the first word's task is refused."""
    names, heads, when, values = real(dates)
    when, values = change(when, values)
    path = source(folder, when, values, heads, names)
    words = [str(path) if word == "SOURCE" else str(word) for word in words]
    with pytest.raises(GroundCastError) as told:
        job = commands.job(commands.parser().parse_args([*words, "--out", str(folder / "out")]))
        pipeline.run(job, Remembering())
    return str(told.value), told.value.code


@pytest.mark.parametrize(
    "dates, more, said",
    [
        (1, "", "has 1 date; GroundCast needs 9: 8 to learn from and 1 to test on. Add 8 dates or more."),
        (
            2,
            "",
            "needs 9: 8 to learn from and 1 to test on. Add 7 dates or more, or use persistence with hold",
        ),
        (7, "hold_back=1", "The record has 7 dates; GroundCast needs 9.* Add 2 dates or more, or use pers"),
        (8, "", "The record has 8 dates; GroundCast needs 9.* Add 1 date or more, or use persistence with"),
        (
            9,
            "",
            "10 dates cannot be held back of 9: GroundCast needs 8 to learn from. Hold back 1 .hold_back",
        ),
        (
            12,
            "",
            "cannot be held back of 12: GroundCast needs 8 to learn from. Hold back 1 to 4 .hold_back = 4",
        ),
        (30, "hold_back=0", "0 dates cannot be held back of 30: one is needed. Hold back 1 to 15"),
        (30, "hold_back=16", "16 dates cannot be held back of 30: that is more than half. Hold back 1 to 15"),
    ],
)
def test_too_few_dates_to_train_on(dates, more, said, tmp_path):
    words = ["train", "SOURCE", *(["--set", more] if more else [])]
    told, code = refused(tmp_path, words, dates)
    assert re.search(said, told), told
    assert code == ("too-few-dates" if dates < 9 else "hold-back")


@pytest.mark.parametrize(
    "model, dates, said",
    [
        (
            "persistence",
            1,
            "has 1 date; Persistence needs 2: 1 to learn from and 1 to test on. Add 1 date or",
        ),
        (
            "linear",
            3,
            "has 3 dates; Linear needs 4: 3 to learn from and 1 to test on. Add 1 date or more, or",
        ),
        ("persistence", 7, "10 dates cannot be held back of 7: Persistence needs 1 .*Hold back 1 to 3"),
    ],
)
def test_each_model_says_how_many_dates_it_needs(model, dates, said, tmp_path):
    told, _ = refused(tmp_path, ["train", "SOURCE", "--model", model], dates)
    assert re.search(said, told), told


@pytest.mark.parametrize(
    "dates, said",
    [
        (
            1,
            "The record has 1 date; a backtest needs 21, 20 of them to fit on. Add 20 dates or more",
        ),
        (
            7,
            "has 7 dates; a backtest needs 21, .* Add 14 dates or more, or train a forecast, which needs",
        ),
        (30, "30 dates are too few for 4 origins.* At least 33 are needed: .* 1 origin and 10 ahead at most"),
    ],
)
def test_too_few_dates_for_a_backtest(dates, said, tmp_path):
    told, code = refused(tmp_path, ["backtest", "SOURCE"], dates)
    assert re.search(said, told), told
    assert code == "too-few-dates"


@pytest.mark.parametrize("dates", [1, 7, 10])
def test_newer_data_that_hold_the_new_dates_alone(dates, tmp_path):
    train(tmp_path, lambda w, v: (w, v), "--model", "persistence")
    told, code = refused(tmp_path, ["forecast", tmp_path / "run", "--source", "SOURCE"], dates)
    start = f"The newer data have {counted(dates)}; the last 10 are held back as in the training, so 11"
    assert told.startswith(start)
    assert told.endswith("Give the whole record, with the new dates at its end.")
    assert code == "too-few-dates"


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


def test_a_gap_of_more_than_a_year_that_ends_where_the_test_begins(tmp_path):
    """Nothing was observed in the year before the held-back dates; some members know no other year."""

    def torn(when, values):
        keep = (when < when[-1] - 480) | (when > when[-1] - 84)
        return when[keep], values[:, keep]

    report = train(tmp_path, torn, dates=134)
    assert np.isfinite(bands(tmp_path, report, "median")).all()
    (own,) = [row for row in report["scores"] if (row["model"], row["on"]) == ("groundcast", "pixels")]
    assert np.isfinite(own["rmse_mm"]["all"])
    assert own["coverage90"] > 0.5


def test_a_gap_that_leaves_too_little_names_it(tmp_path):
    def torn(when, values):
        keep = (when < when[0] + 400) | (when > when[0] + 900)
        return when[keep], values[:, keep]

    report = train(tmp_path, torn, dates=134)
    (told,) = [w["message"] for w in report["warnings"] if w["code"] == "no-backtest"]
    assert re.search(
        r"the fullest has \d+%\. Nothing was observed between 2016-04-\d\d and 2017-09-\d\d\.", told
    )


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

    with pytest.raises(
        GroundCastError, match=r"60% of the dates.* days apart; 4\d of \d+ dates hold.*cadence_days"
    ):
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
