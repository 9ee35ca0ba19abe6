"""Nothing after the origin may move a forecast: the whole pipeline, bit for bit, model by model."""

import json
from pathlib import Path

import numpy as np
import pytest
from groundcast.models import catalogue
from groundcast.worker import commands, pipeline
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
DEFORMATION = DATA / "donana_s1_asc_los_mm_unique.csv"
RAIN = DATA / "donana_rain_daily_mm.csv"
SMALL = ("epochs=1", "repeat=1", "hidden=16")
QUICK = [entry.name for entry in catalogue.ENTRIES if not entry.learned]
SERIES, SKIPPED, KNOWN = 8, 54, 48

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data are not beside the repository")


def table():
    """(names, column of the first date, rows of text) of the real table, with gaps made in it."""
    lines = DEFORMATION.read_text().splitlines()
    names = lines[0].split(",")
    first = next(i for i, name in enumerate(names) if name.isdigit())
    rows = np.array([line.split(",") for line in lines[1 : SERIES + 1]])
    draw = np.random.default_rng(0)
    names, rows = names[:first] + names[first + SKIPPED :], np.delete(rows, range(first, first + SKIPPED), 1)
    gaps = draw.random((SERIES, len(names) - first)) < 0.08
    gaps[4:] = False
    gaps[3, : KNOWN // 2] = True  # on the edge of too sparse, before the origin
    rows[:, first:][gaps] = ""
    return names, first, rows


def written(path, names, rows):
    path.write_text("\n".join([",".join(names), *(",".join(row) for row in rows)]) + "\n")
    return path


def spoilt(first, rows):
    """Other values after the known dates, other gaps, and a series that vanishes altogether."""
    changed, draw = rows.copy(), np.random.default_rng(1)
    later = changed[:, first + KNOWN :]
    later[:] = np.char.mod("%.2f", draw.normal(300, 200, later.shape))
    later[draw.random(later.shape) < 0.3] = ""
    changed[5, first + KNOWN :] = ""
    return changed


def spoilt_rain(path, origin):
    """Other rain after the origin, and a station that falls silent."""
    lines = RAIN.read_text().splitlines()
    rows = [line.split(",") for line in lines[1:]]
    late = [[row[0], "", *(["900"] * (len(row) - 2))] if row[0][:10] > origin else row for row in rows]
    path.write_text("\n".join([lines[0], *(",".join(row) for row in late)]) + "\n")
    return path


def predictions(source, rain, out, *more):
    words = [
        "backtest",
        source,
        "--out",
        out,
        "--factor",
        f"rain={rain}",
        "--horizons",
        "1,4,9",
        "--origins",
        "1",
    ]
    words += [
        "--models",
        ",".join([*QUICK, "gler-bigrunet"]),
        *(w for s in SMALL for w in ("--set", s)),
        *more,
    ]
    job = commands.job(commands.parser().parse_args([str(word) for word in words]))
    document = json.loads(pipeline.run(job, Remembering()).read_text())
    return document, np.load(out / "predictions.npz")


@pytest.fixture(scope="module")
def twice(tmp_path_factory):
    """Predictions before and after everything that follows the origin was changed."""
    folder = tmp_path_factory.mktemp("leak")
    names, first, rows = table()
    names, rows = names[: first + KNOWN + 9], rows[:, : first + KNOWN + 9]
    one = predictions(written(folder / "a_mm.csv", names, rows), RAIN, folder / "a")
    origin = str(one[1]["origin"][0])
    assert origin.replace("-", "") == names[first + KNOWN - 1]
    source = written(folder / "b_mm.csv", names, spoilt(first, rows))
    return one, predictions(source, spoilt_rain(folder / "rain.csv", origin), folder / "b")


def test_what_follows_the_origin_was_changed(twice):
    (_, before), (_, after) = twice
    assert set(before.files) == set(after.files)
    assert not np.array_equal(before["truth_mm"], after["truth_mm"], equal_nan=True)
    np.testing.assert_array_equal(before["series"], after["series"])


def test_no_model_s_forecast_or_interval_moves(twice):
    (document, before), (_, after) = twice
    assert set(document["models"]) == {*QUICK, "gler-bigrunet"}
    assert document["failed"] == {}
    for name in (each for each in before.files if each != "truth_mm"):
        np.testing.assert_array_equal(before[name], after[name], err_msg=name)
