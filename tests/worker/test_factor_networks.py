"""Spacetimeformer and CNN-PhLSTM with real rain through the hall, from training to ablation (Doñana)."""

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
RAIN = DATA / "donana_rain_daily_mm.csv"
QUICK = {
    "spacetimeformer": (
        "context=6", "ahead=3", "steps=2", "width=8", "layers=1", "components=no", "cell=1500", "horizon=5",
    ),
    "cnn-phlstm": ("epochs=1", "compression_epochs=1", "cell=1500", "horizon=5", "relative_to=nothing"),
}  # fmt: skip
# The first lead at which rain of the first forecast date is felt: on its own day, or on the next date.
FELT = {"spacetimeformer": 0, "cnn-phlstm": 1}

UNTRIED = ("--set", "backtest_origins=0")
"""A backtest trains the network again at each origin; here the network itself is looked at."""

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def run(*words):
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    return json.loads(pipeline.run(job, Remembering()).read_text())


def words_of(name, *more):
    settings = [word for change in QUICK[name] for word in ("--set", change)]
    return [ASCENDING, "--model", name, "--factor", f"rain={RAIN}", *settings, *more]


def bands(folder, report, kind):
    path = next(a["path"] for a in report["artifacts"] if a["kind"] == kind)
    with rasterio.open(folder / path) as raster:
        return raster.read()


@pytest.fixture(scope="module", params=QUICK)
def trained(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    return request.param, folder, run("train", *words_of(request.param, *UNTRIED), "--out", folder)


def test_the_report_names_the_factor_and_no_note_leaves_it_out(trained):
    _, folder, report = trained
    (factor,) = report["factors"]
    assert (factor["name"], factor["rule"], factor["places"]) == ("rain", "monthly", 4)
    assert "factors" not in report["regions"][0]["note"]
    assert np.isfinite(bands(folder, report, "median")).any()


def test_the_model_file_forecasts_the_same_without_the_data(trained, tmp_path):
    _, folder, report = trained
    again = run("forecast", folder / "all" / "model.gcast", "--out", tmp_path, "--horizon", 5)
    np.testing.assert_array_equal(bands(folder, report, "median"), bands(tmp_path, again, "median"))


def test_a_scenario_moves_it_from_its_first_day_on(trained, tmp_path):
    name, folder, _ = trained
    words = ("--set-factor", "rain=climatology", "--change", "rain=x3", "--horizon", 5, "--seeds", 1)
    report = run("scenario", folder, "--out", tmp_path, *words)
    moved = bands(tmp_path, report, "response")
    known = np.isfinite(moved[0])
    assert (moved[: FELT[name], known] == 0).all() and (moved[FELT[name] :, known] != 0).any()
    paths = report["scenario"]["regions"][0]["paths"]["rain"]
    np.testing.assert_allclose(paths["scenario"], 3 * np.array(paths["reference"]), rtol=1e-5)


@pytest.mark.parametrize("name", QUICK)
def test_an_ablation_trains_it_with_and_without(name, tmp_path):
    more = ("--out", tmp_path, "--seeds", 2, "--origins", 1, "--horizons", "1,3")
    document = run("ablation", *words_of(name), *more)
    with_rain, without = (np.array(document["rmse_mm"][key]) for key in ("all factors", "no factors"))
    assert with_rain.shape == without.shape == (1, 2) and (with_rain != without).all()


@pytest.mark.parametrize("name", QUICK)
def test_what_follows_the_origin_moves_no_prediction(name, tmp_path):
    """Other deformation and other rain after the origin: forecasts and intervals stay, bit for bit."""
    more = ("--horizons", "1,3", "--origins", 1)
    words = list(words_of(name)[3:])
    one = run("backtest", ASCENDING, "--models", name, *words, "--out", tmp_path / "a", *more)
    origin = one["origins"][0]
    lines = ASCENDING.read_text().splitlines()
    last = max(
        i for i, day in enumerate(lines[0].split(",")) if day.isdigit() and day <= origin.replace("-", "")
    )
    spoilt = [
        ",".join(row[: last + 1] + ["77"] * (len(row) - last - 1))
        for row in (r.split(",") for r in lines[1:])
    ]
    other = tmp_path / ASCENDING.name
    other.write_text("\n".join([lines[0], *spoilt]) + "\n")
    rain = [row.split(",") for row in RAIN.read_text().splitlines()]
    wet = [
        row if row[0][:10] <= origin or row is rain[0] else [row[0], *["900"] * (len(row) - 1)]
        for row in rain
    ]
    (tmp_path / "rain.csv").write_text("\n".join(",".join(row) for row in wet) + "\n")
    words[words.index(f"rain={RAIN}")] = f"rain={tmp_path}/rain.csv"
    run("backtest", other, "--models", name, *words, "--out", tmp_path / "b", *more)
    before, after = (np.load(tmp_path / part / "predictions.npz") for part in "ab")
    assert not np.array_equal(before["truth_mm"], after["truth_mm"], equal_nan=True)
    for key in (key for key in before.files if key != "truth_mm"):
        np.testing.assert_array_equal(before[key], after[key], err_msg=key)


@pytest.fixture(scope="module")
def early(tmp_path_factory):
    """A model of the dates and the rain up to the end of 2018, and the dates it was not given."""
    folder = tmp_path_factory.mktemp("early")
    rows = [line.split(",") for line in ASCENDING.read_text().splitlines()]
    last = max(i for i, day in enumerate(rows[0]) if day.isdigit() and day < "20190101")
    (folder / ASCENDING.name).write_text("\n".join(",".join(row[: last + 1]) for row in rows) + "\n")
    rain = [line for line in RAIN.read_text().splitlines() if not line[:4].isdigit() or line[:4] < "2019"]
    (folder / "rain.csv").write_text("\n".join(rain) + "\n")
    words = words_of("cnn-phlstm", *UNTRIED)
    words[words.index(f"rain={RAIN}")] = f"rain={folder}/rain.csv"
    run("train", folder / ASCENDING.name, *words[1:], "--out", folder / "run")
    return folder / "run"


def test_newer_data_without_newer_rain_are_refused(early, tmp_path):
    with pytest.raises(GroundCastError, match=r"Rain ends on 2018-12-31, before the last date of") as told:
        run("forecast", early, "--source", ASCENDING, "--out", tmp_path)
    assert "NAME=own" in told.value.cure and "NAME=climatology" in told.value.cure


@pytest.mark.parametrize(("way", "words"), [("own", "own forecast"), ("climatology", "its usual year")])
def test_rain_goes_on_as_the_user_chooses(early, tmp_path, way, words):
    given = ("--source", ASCENDING, "--factor", f"rain={way}", "--horizon", 3)
    report = run("forecast", early, *given, "--out", tmp_path)
    assert np.isfinite(bands(tmp_path, report, "median")).any()
    (warning,) = [each for each in report["warnings"] if each["code"] == "factor-carried-on"]
    assert words in warning["message"] and "2018-12-31" in warning["message"]


def test_a_factor_that_the_model_does_not_know_is_refused(early, tmp_path):
    with pytest.raises(GroundCastError, match="trained without a factor 'snow'"):
        run("forecast", early, "--source", ASCENDING, "--factor", "snow=own", "--out", tmp_path)
