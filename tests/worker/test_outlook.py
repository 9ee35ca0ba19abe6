"""What a run tells beyond median and 90 % interval, from the files it wrote, on real data (Doñana)."""

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from groundcast.core.fan import Normal
from groundcast.core.job import Job
from groundcast.core.panel import Panel, around
from groundcast.worker import commands, pipeline
from groundcast.worker.outlook import outlook
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
RASTERS = DATA.parent / "opera_geotiffs"
DONANA = DATA / "donana_s1_desc_los_mm_unique.csv"
real = pytest.mark.skipif(not DONANA.exists(), reason="the real data are not beside the repository")

BANDS = {"lower50", "upper50", "lower80", "upper80"}
MOTION = {f"{kind}{end}" for kind in ("velocity", "acceleration") for end in ("", "_lower", "_upper")} | {
    "change"
}
CROSSING = {"crossing", "crossing_early", "crossing_late"}
UNITS = {"velocity": "mm/yr", "change": "mm/yr", "acceleration": "mm/yr²", "probability": "1"}


def run(*words):
    """Run words of the command line; gives the report and the codes of its warnings."""
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    report = json.loads(pipeline.run(job, Remembering()).read_text())
    return report, {warning["code"] for warning in report["warnings"]}


def train(out, *changes):
    settings = [word for change in changes for word in ("--set", change)]
    return run("train", DONANA, "--out", out, "--model", "linear", *settings)


@pytest.fixture(scope="module")
def run_with_threshold(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    return folder, train(folder, "horizon=20", "threshold_mm=-25")[0]


def kinds(report):
    return {artifact["kind"] for artifact in report["artifacts"]}


def rasters(folder, report):
    return {
        artifact["kind"]: (folder / artifact["path"], artifact)
        for artifact in report["artifacts"]
        if artifact["path"].endswith(".tif")
    }


def points(folder, report, layer):
    """The columns of a layer of the points, by field."""
    path = next(folder / a["path"] for a in report["artifacts"] if a["kind"] == "points")
    meta, _, _, columns = pyogrio.raw.read(path, layer=layer)
    return dict(zip(meta["fields"], columns))


def dated(columns):
    return np.stack([column for name, column in columns.items() if name[0] == "D" and name[1:].isdigit()])


@real
def test_every_kind_is_written_with_its_unit_and_what_was_asked_for(run_with_threshold):
    folder, report = run_with_threshold
    found = rasters(folder, report)
    assert BANDS | MOTION | CROSSING | {"width", "probability"} <= set(found)
    for kind in BANDS | MOTION | CROSSING | {"width", "probability"}:
        path, artifact = found[kind]
        unit = "days since 1970-01-01" if kind in CROSSING else UNITS.get(kind.split("_")[0], "mm")
        with rasterio.open(path) as raster:
            tags = raster.tags()
            assert (artifact["unit"], tags["UNIT"]) == (unit, unit)
            assert raster.count == (1 if kind in MOTION | CROSSING else 20)
            assert len(artifact["dates"]) == (0 if kind in MOTION | CROSSING else 20)
            assert raster.descriptions[0] == (kind if kind in MOTION | CROSSING else raster.descriptions[0])
            if kind in CROSSING | {"probability"}:
                assert (tags["THRESHOLD_MM"], tags["THRESHOLD_SIDE"]) == ("-25", "below")
            assert np.isfinite(raster.read()).any()


@real
def test_the_intervals_lie_in_one_another_in_the_files(run_with_threshold):
    folder, report = run_with_threshold
    order = ("lower", "lower80", "lower50", "median", "upper50", "upper80", "upper")
    layers = [dated(points(folder, report, kind)) for kind in order]
    for below, above in zip(layers, layers[1:]):
        assert (below < above).all()
    np.testing.assert_allclose(dated(points(folder, report, "width")), layers[-1] - layers[0], atol=1 / 255)


@real
def test_dates_of_crossing_are_the_first_ones_that_the_probabilities_reach(run_with_threshold):
    folder, report = run_with_threshold
    shares = dated(points(folder, report, "probability"))
    assert shares.min() >= 0 and shares.max() <= 1
    summary = points(folder, report, "summary")
    last = dated(points(folder, report, "observed"))[-1]
    dates = np.array([report["dates"]["observed"][-1], *report["dates"]["forecast"]], "datetime64[D]")
    seen = set()
    for kind, least in (("crossing_early", 0.1), ("crossing", 0.5), ("crossing_late", 0.9)):
        for series in range(shares.shape[1]):
            likely = [last[series] < -25, *(shares[:, series] >= least)]
            expected = dates[likely.index(True)] if True in likely else np.datetime64("NaT")
            found = summary[kind][series].astype("datetime64[D]")
            assert found == expected or (np.isnat(found) and np.isnat(expected))
            seen.add("none" if np.isnat(found) else "already" if found == dates[0] else "later")
    assert seen == {"none", "already", "later"}
    below = dated(points(folder, report, "median")) < -25
    np.testing.assert_array_equal(shares >= 0.5, below)


@real
def test_the_velocity_of_a_straight_line_is_its_slope(run_with_threshold):
    folder, report = run_with_threshold
    summary = points(folder, report, "summary")
    np.testing.assert_allclose(summary["velocity"], points(folder, report, "observed")["velocity"], atol=0.01)
    np.testing.assert_allclose(summary["change"], 0, atol=0.01)
    assert (summary["velocity_lower"] < summary["velocity"]).all()
    assert (summary["acceleration"] < summary["acceleration_upper"]).all()
    assert "velocity" not in points(folder, report, "probability")


@real
def test_a_map_of_points_tells_the_crossing_of_the_mean_probability_of_its_cells(run_with_threshold):
    folder, report = run_with_threshold
    found = {kind: rasterio.open(path).read() for kind, (path, _) in rasters(folder, report).items()}
    later = found["crossing"][0] > (
        np.datetime64(report["dates"]["observed"][-1]) - np.datetime64("1970-01-01")
    ).astype(int)
    first = np.argmax(found["probability"] >= 0.5, axis=0)
    days = (np.array(report["dates"]["forecast"], "datetime64[D]") - np.datetime64("1970-01-01")).astype(int)
    assert later.any()
    np.testing.assert_array_equal(found["crossing"][0][later], days[first[later]])


@real
def test_a_forecast_asks_for_a_threshold_of_its_own_or_for_none(run_with_threshold, tmp_path):
    folder, _ = run_with_threshold
    plain, _ = run("forecast", folder, "--out", tmp_path / "plain", "--horizon", 5)
    assert not (CROSSING | {"probability"}) & kinds(plain)
    assert kinds(plain) >= BANDS | MOTION
    report, _ = run(
        "forecast", folder, "--out", tmp_path / "above", "--horizon", 5,
        "--set", "threshold_mm=-25", "--set", "threshold_side=above", "--set", "products=probability",
    )  # fmt: skip
    assert kinds(report) & (BANDS | MOTION | CROSSING | {"width", "probability"}) == {"probability"}
    above = dated(points(tmp_path / "above", report, "probability"))
    median = dated(points(tmp_path / "above", report, "median"))
    np.testing.assert_array_equal(above > 0.5, median > -25)


@real
def test_nothing_more_than_asked_for_is_written(tmp_path):
    report, _ = train(tmp_path, "horizon=5", "products=none", "threshold_mm=-25")
    assert not kinds(report) & (BANDS | MOTION | CROSSING | {"width", "probability"})
    assert {"median", "lower", "upper", "observed", "residual"} <= kinds(report)


@real
def test_a_single_date_has_no_velocity_and_says_so(tmp_path):
    report, warned = train(tmp_path, "horizon=1", "threshold_mm=-25")
    assert "one-date" in warned
    assert not kinds(report) & MOTION
    assert BANDS | CROSSING | {"probability"} <= kinds(report)


@real
def test_a_forecast_that_reaches_too_far_for_the_record_has_no_acceleration_and_says_so(tmp_path):
    report, warned = train(tmp_path, "horizon=200")
    assert "no-acceleration" in warned
    message = next(w["message"] for w in report["warnings"] if w["code"] == "no-acceleration")
    assert "7 years before" in message
    assert {kind for kind in kinds(report) if kind in MOTION} == {
        "velocity", "velocity_lower", "velocity_upper", "change"
    }  # fmt: skip


@real
def test_gridded_points_have_every_layer_at_the_centres_of_their_cells(tmp_path):
    report, _ = train(tmp_path, "horizon=10", "threshold_mm=-25", "cell=200")
    days = rasterio.open(rasters(tmp_path, report)["crossing"][0]).read()
    told = points(tmp_path, report, "summary")["crossing"]
    found = days[np.isfinite(days)]
    known = told[~np.isnat(told)].astype("datetime64[D]").astype(int)
    np.testing.assert_array_equal(np.sort(found), np.sort(known))


@pytest.mark.skipif(not RASTERS.exists(), reason="the real data are not beside the repository")
def test_rasters_tell_the_crossing_of_every_pixel(tmp_path):
    """Eight dates of OPERA's displacement: too few for a year, so that there is no acceleration."""
    report, warned = run(
        "train", RASTERS, "--out", tmp_path, "--model", "persistence", "--set", "horizon=4",
        "--set", "hold_back=2", "--set", "threshold_mm=10", "--set", "threshold_side=above",
    )  # fmt: skip
    assert "no-acceleration" in warned
    found = {kind: rasterio.open(path).read() for kind, (path, _) in rasters(tmp_path, report).items()}
    dates = np.array([report["dates"]["observed"][-1], *report["dates"]["forecast"]], "datetime64[D]")
    days = (dates - np.datetime64("1970-01-01")).astype(int)
    # The last value of a pixel may lie some dates back: persistence forecasts just that one.
    already = found["median"][0] > 10
    for kind, least in (("crossing_early", 0.1), ("crossing", 0.5), ("crossing_late", 0.9)):
        likely = np.concatenate([already[None], found["probability"] >= least])
        expected = np.where(likely.any(axis=0), days[likely.argmax(axis=0)], np.nan)
        np.testing.assert_array_equal(found[kind][0], expected)
    assert already.any() and np.isnan(found["crossing"]).any()
    assert np.isnan(found["probability"][np.isnan(found["median"])]).all()


def test_steps_and_bends_of_the_past_are_told_for_each_series():
    draw = np.random.default_rng(1)
    when, rows = np.datetime64("2019-01-05") + 12 * np.arange(100), np.arange(100)
    values = draw.normal(size=(100, 3))
    values[:, 0] += 20.0 * (rows >= 50)
    values[:, 1] += np.maximum(rows - 60, 0)
    given = around(np.zeros((4, 3), np.float32), Normal(np.ones((4, 3), np.float32)))
    told = outlook(Job(), Panel(values.astype(np.float32), when, 12), given)
    turns = told.turns()
    np.testing.assert_allclose(turns["step"][0], 20, atol=2)
    np.testing.assert_allclose(turns["bend"][1], 365.25 / 12, rtol=0.1)
    assert np.isnan(turns["step"][1:]).all() and np.isnan(turns["bend"][[0, 2]]).all()
    days = told.days()["turned"]
    assert abs(days[0] - when[50]) <= np.timedelta64(24, "D") and np.isnat(days[2])
    assert outlook(Job(products=("width",)), Panel(values, when, 12), given).turns() == {}


def test_nothing_after_the_origin_moves_a_layer():
    draw = np.random.default_rng(0)
    when = np.datetime64("2019-01-05") + 12 * np.arange(90)
    values = draw.normal(size=(90, 6)).astype(np.float32)
    changed = values.copy()
    changed[60:] = draw.normal(100, 50, changed[60:].shape)
    changed[62, ::2] = np.nan
    given = around(draw.normal(size=(8, 6)).astype(np.float32), Normal(np.ones((8, 6), np.float32)))
    one, other = (
        outlook(Job(threshold_mm=-1.0), Panel(v, when, 12).before(60), given) for v in (values, changed)
    )
    assert list(one.dated()) == list(other.dated())
    for kind, (layer, _) in one.dated().items():
        np.testing.assert_array_equal(layer, other.dated()[kind][0])
    layers, others = (made.rates() | made.turns() | made.days() for made in (one, other))
    assert set(layers) == set(others)
    for kind, layer in layers.items():
        np.testing.assert_array_equal(layer, others[kind])
    assert set(one.rates()) == MOTION
