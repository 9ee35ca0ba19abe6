"""`groundcast prepare` and `groundcast lags`, and that prepared runs see nothing of their future."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.worker import commands, door, inputs, pipeline
from groundcast.worker.reporters import Remembering

from .test_leak import DATA, DEFORMATION, KNOWN, RAIN, spoilt, spoilt_rain, table, written

DROPPED = np.datetime64("2015-04-26")
DESCENDING = DATA / "donana_s1_desc_los_mm_unique.csv"

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def asked(capsys, *words):
    code = door.main([str(word) for word in words])
    told = capsys.readouterr()
    assert code == 0, told.err
    return told.out


def test_prepare_tells_its_steps_and_writes_them(tmp_path, capsys):
    out = tmp_path / "prepared.gpkg"
    found = json.loads(
        asked(
            capsys,
            "prepare",
            DEFORMATION,
            out,
            "--set",
            "mask=temporal_coherence>=0.9",
            "--set",
            "drop_dates=2015-04-26",
            "--json",
        )
    )
    raw = read(Source(str(DEFORMATION)))
    stays = raw.quality["temporal_coherence"] >= 0.9
    assert found["steps"][0].startswith(f"{(~stays).sum():,} of {len(stays):,} series are left out")
    assert found["out"] == str(out) and found["layers"]["temporal_coherence"][0] == pytest.approx(
        raw.quality["temporal_coherence"].min(), abs=1e-5
    )
    again = read(Source(str(out)))
    assert again.series.shape[1] == stays.sum()
    np.testing.assert_array_equal(np.isfinite(again.series).any(axis=1), again.dates != DROPPED)


def test_prepare_without_steps_says_so_and_tells_the_axis(capsys):
    told = asked(capsys, "prepare", DEFORMATION)
    assert told.startswith("No step changes a value") and "Common axis: " in told and "days apart" in told


def test_a_common_grid_and_filled_gaps(tmp_path, capsys):
    out = tmp_path / "grid.nc"
    words = ["--set", "cadence_days=12", "--fill", "linear", "--origin", "2018-01-01"]
    told = asked(capsys, "prepare", DEFORMATION, out, *words)
    raw = read(Source(str(DEFORMATION)))
    assert told.count("Common axis: ") == 1 and f"{len(raw.dates)} of them observed" in told
    made = read(Source(str(out)))
    assert set(np.diff(made.dates).astype(int)) == {12}
    shared = np.isin(made.dates, raw.dates)
    theirs = raw.series[np.isin(raw.dates, made.dates)]
    np.testing.assert_array_equal(made.series[shared], theirs)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--set", "epochs=3"], "The preparation has no step 'epochs'"),
        (["--origin", "1999-01-01"], "The origin 1999-01-01 lies before the first date"),
        (["--origin", "2090-01-01"], "The origin 2090-01-01 lies after the last date"),
        (["--set", "mask=velocity>=3"], "no quality layer 'velocity'"),
        (["--set", "reference_place=1,2"], "The reference at 1, 2 holds no series"),
        (
            ["--set", "vertical=yes", "--set", "other=none", "--set", "jumps=cut"],
            "jumps = cut is out of range",
        ),
    ],
)
def test_what_cannot_be_prepared_is_one_sentence(words, message, capsys):
    assert door.main(["prepare", str(DEFORMATION), *words]) == 1
    told = capsys.readouterr().err
    assert message in told and "Traceback" not in told


def test_an_origin_has_two_dates_up_to_it_and_none_is_after_the_last(capsys):
    dates = read(Source(str(DEFORMATION))).dates
    told = f"The origin {dates[0]} lies before the second date, {dates[1]}"
    assert door.main(["prepare", str(DEFORMATION), "--origin", str(dates[0])]) == 1
    assert told in capsys.readouterr().err
    for known in (dates[1], dates[-1]):
        asked(capsys, "prepare", DEFORMATION, "--origin", known)


def test_lags_of_rain_in_donana(tmp_path, capsys):
    csv = tmp_path / "lags.csv"
    words = ["lags", DEFORMATION, "--factor", f"rain={RAIN}", "--set", "rain.time=sum", "--longest", 60]
    found = json.loads(asked(capsys, *words, "--step", 20, "--csv", csv, "--json"))
    (row,) = found["scans"]
    assert row["lags_days"] == [0, 20, 40, 60] and row["rule"] == "sum"
    assert row["kind"] == "none" and "No lag shows" in row["sentence"]
    assert len(csv.read_text().splitlines()) == 5


def test_a_climatology_is_labelled_where_it_is_used(tmp_path, capsys):
    """Twelve rasters over Doñana, the same every year."""
    place = {"crs": "EPSG:4326", "transform": rasterio.Affine(3, 0, -8, 0, -3, 38.5)}
    for month in range(1, 13):
        path = tmp_path / "wc" / f"wc2.1_10m_prec_{month:02d}.tif"
        path.parent.mkdir(exist_ok=True)
        shape = {"count": 1, "height": 1, "width": 1, "dtype": "float32"}
        with rasterio.open(path, "w", driver="GTiff", **shape, **place) as file:
            file.write(np.full((1, 1, 1), 10.0 * month, np.float32))
            file.units = ["mm"]
    assert door.main(["lags", str(DEFORMATION), "--factor", f"rain={path.parent}", "--longest", "20"]) == 0
    assert "This is a monthly climatology" in capsys.readouterr().out
    source = Source(str(path.parent), kind="rain")
    reporter = Remembering()
    job = Job(deformation=Source(str(DEFORMATION)), factors={"rain": source})
    found = inputs.load(job, reporter, lambda dates: (dates - 10,) * 2)
    assert reporter.warnings[0]["code"] == "climatology"
    rain = found.factors["rain"]
    assert (str(rain.dates[0]), str(rain.dates[-1])) == ("2013-01-01", "2021-12-01")
    assert not any("in the future" in note for note in rain.notes)


def test_lags_need_a_factor_and_a_span(capsys):
    assert door.main(["lags", str(DEFORMATION)]) == 1
    assert "There is no factor" in capsys.readouterr().err
    assert door.main(["lags", str(DEFORMATION), "--factor", f"rain={RAIN}", "--longest", "9999"]) == 1
    assert "out of range" in capsys.readouterr().err


PREPARED = ("jumps=mend", "reference_place=194000,4128000,200000,4132000", "mask=temporal_coherence>=0.2")


def predictions(source, rain, out, steps):
    words = ["backtest", source, "--out", out, "--factor", f"rain={rain}", "--horizons", "1,4,9"]
    words += [
        "--origins",
        "1",
        "--models",
        "persistence,seasonal,factor-regression",
        "--set",
        "rain.time=sum",
    ]
    words += ["--set", "rain.lag_days=24", *(w for s in steps for w in ("--set", s))]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    pipeline.run(job, Remembering())
    return np.load(out / "predictions.npz")


def test_a_prepared_backtest_sees_nothing_after_its_origin(tmp_path):
    """Masked, mended, referenced, a lagged sum of rain: other futures, the same forecast bit for bit."""
    names, first, rows = table()
    names, rows = names[: first + KNOWN + 9], rows[:, : first + KNOWN + 9]
    day = names[first + KNOWN + 4]
    steps = (*PREPARED, f"drop_dates={day[:4]}-{day[4:6]}-{day[6:]}")
    before = predictions(written(tmp_path / "a_mm.csv", names, rows), RAIN, tmp_path / "a", steps)
    origin = str(before["origin"][0])
    rain = spoilt_rain(tmp_path / "rain.csv", origin)
    after = predictions(
        written(tmp_path / "b_mm.csv", names, spoilt(first, rows)), rain, tmp_path / "b", steps
    )
    assert not np.array_equal(before["truth_mm"], after["truth_mm"], equal_nan=True)
    for name in (each for each in before.files if each != "truth_mm"):
        np.testing.assert_array_equal(before[name], after[name], err_msg=name)


def test_an_earlier_origin_is_prepared_anew(tmp_path):
    """A jump between two origins leaves a series out for the later one only, in the same columns."""
    names, first, rows = table()
    rows[:, first:] = np.where(rows[:, first:] == "", "0", rows[:, first:])
    late = rows[5, first + 40 :].astype(float) + 55.4
    rows[5, first + 40 :] = np.char.mod("%.2f", late)
    source = written(tmp_path / "a_mm.csv", names, rows)
    words = ["train", source, "--out", tmp_path / "run", "--model", "linear", "--set", "jumps=drop"]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    given = inputs.load(job, Remembering(), lambda dates: (dates - 10, dates))
    then = given.as_of(lambda dates: (30, dates))
    assert np.isnan(given.stack.series[:, 5]).all() and np.isfinite(then.series[:, 5]).any()
    assert then.series.shape == given.stack.series.shape


def test_two_tracks_are_forecast_as_up(tmp_path):
    """A run on up of Doñana's two tracks: in the report stand both assumptions, in the job both files."""
    words = ["train", DEFORMATION, "--out", tmp_path / "run", "--model", "seasonal", "--set", "cell=2000"]
    words += ["--set", f"other={DESCENDING}", "--set", "horizon=3", "--set", "backtest_origins=0"]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    report = json.loads(pipeline.run(job, Remembering()).read_text())
    assert report["data"]["kind"] == "up" and report["data"]["sign"] == "positive up"
    assert any("not to move north" in note for note in report["data"]["notes"])
    assert Path(report["job"]["preparation"]["other"]).samefile(DESCENDING)


def test_other_places_of_the_second_track_are_told(tmp_path):
    words = ["train", DEFORMATION, "--out", tmp_path, "--model", "linear", "--set", f"other={DEFORMATION}"]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    with pytest.raises(GroundCastError, match="Both tracks look from the same side"):
        pipeline.run(job, Remembering())
