"""Roles of regions on real data: what trains, what chooses, what is never seen, and how it is told."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.roles import settled
from groundcast.models.forecasters import load
from groundcast.worker import commands, pipeline, verdicts
from groundcast.worker.reporters import Remembering

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "donana"
WHOLE = DATA / "donana_s1_asc_los_mm_unique.csv"
EVERY, LAST = 5, 70
"""So few points and dates that a run takes seconds."""
pytestmark = pytest.mark.skipif(not WHOLE.exists(), reason="the real data are not beside the repository")


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Every fifth point on the first seventy dates."""
    lines = WHOLE.read_text().splitlines()
    first = next(i for i, word in enumerate(lines[0].split(",")) if word.isdigit())
    rows = [",".join(line.split(",")[: first + LAST]) for line in [lines[0], *lines[1::EVERY]]]
    path = tmp_path_factory.mktemp("source") / "donana.csv"
    path.write_text("\n".join(rows) + "\n")
    return path


@pytest.fixture(scope="module")
def places(source):
    rows = [line.split(",") for line in source.read_text().splitlines()[1:]]
    return np.array([[float(row[1]), float(row[2])] for row in rows])


@pytest.fixture(scope="module")
def regions(tmp_path_factory, places):
    """A, B, C and D: a quarter of the points each, from west to east, and none of them shared."""
    west, south = places.min(axis=0) - 0.01
    east, north = places.max(axis=0) + 0.01
    edges = [west, *np.quantile(places[:, 0], (0.25, 0.5, 0.75)) + 1e-7, east]
    boxes = [shapely.box(a, south, b, north) for a, b in zip(edges, edges[1:])]
    return layer(tmp_path_factory.mktemp("regions") / "regions.gpkg", boxes, "ABCD")


def layer(path, shapes, names):
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), [np.array(list(names), object)], ["name"],
        crs="EPSG:4326", geometry_type="Polygon",
    )  # fmt: skip
    return path


QUICK = ("--set", "horizon=6", "--set", "products=none")


def job_of(source, regions, out, *more, task="train", origins=0):
    tried = ("--set", f"backtest_origins={origins}")
    words = [task, source, "--regions", regions, "--out", out, *QUICK, *tried, *more]
    return commands.job(commands.parser().parse_args([str(word) for word in words]))


def run(job, reporter=None):
    return json.loads(pipeline.run(job, reporter or Remembering()).read_text())


ROLES = ("--role", "B=validate", "--role", "C=test", "--role", "D=forecast")


@pytest.fixture(scope="module")
def told(source, regions, tmp_path_factory):
    out = tmp_path_factory.mktemp("roles")
    return out, run(job_of(source, regions, out, *ROLES, origins=2))


def test_every_region_is_forecast_and_says_what_it_was_for(told):
    _, report = told
    assert [(r["name"], r["role"]) for r in report["regions"]] == [
        ("A", "train"), ("B", "validate"), ("C", "test"), ("D", "forecast"),
    ]  # fmt: skip
    assert {a["region"] for a in report["artifacts"] if a["kind"] == "median"} == set("ABCD")
    assert report["job"]["region_roles"] == {"B": "validate", "C": "test", "D": "forecast"}


def test_scores_stand_apart_with_their_role_and_a_forecast_region_has_none(told):
    _, report = told
    assert {(row["region"], row["role"]) for row in report["scores"]} == {
        ("A", "train"), ("B", "validate"), ("C", "test"),
    }  # fmt: skip
    backtest = report["backtest"]
    assert [each["region"] for each in backtest["region_verdicts"]] == ["A", "B", "C"]
    assert backtest["series"] == backtest["regions"]["A"]["series"]
    assert backtest["verdict"]["skill"] == pytest.approx(backtest["regions"]["A"]["skill"]["groundcast"])


def test_a_terminal_reads_of_an_unseen_region(told):
    out, _ = told
    text = verdicts.table(out / "report.json")
    assert "C (unseen region)" in text and "B (validation region)" in text and "  region D" not in text


def spoilt(source, path, places, regions, name, scale=9.0):
    """The table with the values of one region multiplied."""
    shape = dict(zip(*_shapes(regions)))[name]
    inside = shapely.contains_xy(shape, places[:, 0], places[:, 1])
    assert inside.any() and not inside.all()
    lines = source.read_text().splitlines()
    first = next(i for i, word in enumerate(lines[0].split(",")) if word.isdigit())
    rows = [line.split(",") for line in lines[1:]]
    for row in (row for row, here in zip(rows, inside) if here):
        row[first:] = [f"{scale * float(v) + 3:.3f}" if v else v for v in row[first:]]
    path.write_text("\n".join([lines[0], *map(",".join, rows)]) + "\n")
    return path


def _shapes(regions):
    _, _, geometry, (names,) = pyogrio.raw.read(regions)
    return names, shapely.from_wkb(geometry)


@pytest.mark.parametrize("name", ["C", "D"])
def test_nothing_of_an_unseen_region_reaches_the_model(told, source, regions, places, tmp_path, name):
    """Other values in a test or forecast region leave the forecasts of all other regions as they are."""
    out, _ = told
    other = spoilt(source, tmp_path / "s.csv", places, regions, name)
    run(job_of(other, regions, tmp_path / "run", *ROLES))
    for rest in set("ABCD") - {name}:
        for kind in ("median", "lower", "held_back"):
            assert same(out, tmp_path / "run", rest, kind)
    assert not same(out, tmp_path / "run", name, "median")


def test_a_validation_region_chooses_weights_and_trains_no_member(told, source, regions, places, tmp_path):
    out, _ = told
    other = spoilt(source, tmp_path / "s.csv", places, regions, "B", -4.0)
    run(job_of(other, regions, tmp_path / "run", *ROLES))
    before, after = (load(folder / "A" / "model.gcast")[0].combination for folder in (out, tmp_path / "run"))
    assert not np.array_equal(before.weights, after.weights)
    known = [dict(made.methods["pooled-ar"].known) for made in (before, after)]
    assert np.array_equal(known[0]["weights"], known[1]["weights"])


def same(one, other, region, kind):
    values = [values_of(folder / region / "groundcast_points.gpkg", kind) for folder in (one, other)]
    return np.array_equal(*values, equal_nan=True)


def values_of(path, kind):
    meta, _, _, columns = pyogrio.raw.read(path, layer=kind)
    dated = [c for c, name in zip(columns, meta["fields"]) if name.startswith("D2")]
    return np.stack(dated)


@pytest.mark.parametrize("model", ["svr", "mlp"])
def test_networks_of_single_series_go_to_other_regions(source, regions, places, tmp_path, model):
    """The unseen region is forecast by a network that other values there leave as it is."""
    few = ("--set", "steps=10", "--role", "B=validate") if model == "mlp" else ("--set", "samples=60")
    words = ("--model", model, "--role", "C=test", "--role", "D=forecast", *few)
    report = run(job_of(source, regions, tmp_path / "a", *words))
    other = spoilt(source, tmp_path / "s.csv", places, regions, "C")
    run(job_of(other, regions, tmp_path / "b", *words))
    one, two = (load(tmp_path / folder / "C" / "model.gcast", "cpu")[0].network for folder in "ab")
    weights = (lambda net: net.vectors) if model == "svr" else _first_weights
    assert np.array_equal(weights(one), weights(two))
    scores = {row["region"] for row in report["scores"]}
    assert "C" in scores and "D" not in scores


def _first_weights(network):
    return next(network.patterns[0].nets[0].parameters()).detach().numpy()


def test_a_model_of_an_unseen_region_forecasts_again(told, tmp_path):
    """What the run wrote for region C is a whole model: forecasts from it are those of the run."""
    out, _ = told
    job = Job(task="forecast", run=str(out), out=str(tmp_path / "again"), horizon=6)
    report = run(job)
    assert {row["role"] for row in report["scores"] if row["region"] == "C"} == {"test"}
    assert same(out, tmp_path / "again", "C", "median")


def test_a_validation_region_that_decides_nothing_is_told_of(source, regions, tmp_path):
    reporter = Remembering()
    run(job_of(source, regions, tmp_path, "--model", "gaussian-process", "--role", "B=validate"), reporter)
    (said,) = [w for w in reporter.warnings if w["code"] == "role-unused"]
    assert said["message"].startswith("Gaussian process has nothing to stop or to choose: region B")


def test_overlap_with_a_training_region_is_refused(source, places, tmp_path):
    west, south, east, north = (*places.min(axis=0) - 0.01, *places.max(axis=0) + 0.01)
    middle = float(np.median(places[:, 0]))
    boxes = [shapely.box(west, south, middle, north), shapely.box(middle - 0.1, south, east, north)]
    path = layer(tmp_path / "r.gpkg", boxes, "AB")
    with pytest.raises(GroundCastError, match=r"Region B \(test\) shares \d+ series with region A") as caught:
        run(job_of(source, path, tmp_path / "out", "--role", "B=test"))
    assert caught.value.code == "role-overlap" and caught.value.cure == "Cut B by A, or draw it elsewhere."


def test_a_region_of_few_series_is_refused_before_anything_is_trained(source, places, tmp_path):
    west, south, east, north = (*places.min(axis=0) - 0.01, *places.max(axis=0) + 0.01)
    edge = float(np.sort(places[:, 0])[9]) + 1e-7
    boxes = [shapely.box(edge, south, east, north), shapely.box(west, south, edge, north)]
    path = layer(tmp_path / "r.gpkg", boxes, "AB")
    with pytest.raises(
        GroundCastError, match="Region B has 10 series; GroundCast of another region"
    ) as caught:
        run(job_of(source, path, tmp_path / "out", "--role", "B=test"))
    assert caught.value.code == "role-small"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--role", "Z=test"), "role-region"),
        (("--role", "A=exam"), "role"),
        (tuple(word for name in "ABCD" for word in ("--role", f"{name}=test")), "role-train"),
        (("--role", "C=test", "--model", "pooled-ar"), "role-model"),
        (("--role", "C=test", "--model", "gler-bigrunet"), "role-model"),
    ],
)
def test_roles_that_cannot_be_are_refused(source, regions, tmp_path, more, code):
    with pytest.raises(GroundCastError) as caught:
        run(job_of(source, regions, tmp_path, *more))
    assert caught.value.code == code and caught.value.cure


def test_patterns_do_not_leave_their_region(source, regions, tmp_path):
    words = ("--model", "mlp", "--set", "clusters=2", "--set", "steps=10", "--role", "C=test")
    with pytest.raises(GroundCastError) as caught:
        run(job_of(source, regions, tmp_path, *words))
    assert caught.value.code == "role-patterns"


def test_a_backtest_scores_an_unseen_region_apart_and_names_models_that_cannot(source, regions, tmp_path):
    models = ("--models", "persistence,linear,seasonal,groundcast,pooled-ar", "--origins", "2")
    more = ("--horizons", "1,3", *models, "--role", "C=test", "--role", "D=forecast")
    scores = run(job_of(source, regions, tmp_path, *more, task="backtest"))
    assert set(scores["regions"]) == {"A", "B", "C"} and scores["roles"]["C"] == "test"
    assert scores["failed"]["pooled-ar"]["code"] == "role-model"
    assert scores["series"] == scores["regions"]["A"]["series"] + scores["regions"]["B"]["series"]


def test_where_all_regions_train_nothing_changes(source, regions, tmp_path):
    """Each trains its own model, as without roles."""
    plain = run(job_of(source, regions, tmp_path / "a", "--model", "pooled-ar"))
    words = [word for name in "ABCD" for word in ("--role", f"{name}=train")]
    run(job_of(source, regions, tmp_path / "b", "--model", "pooled-ar", *words))
    assert all(not region["role"] for region in plain["regions"])
    for name in "ABCD":
        one, two = (values_of(tmp_path / f / name / "pooled-ar_points.gpkg", "median") for f in "ab")
        assert np.array_equal(one, two, equal_nan=True)


def test_a_job_keeps_its_roles():
    job = Job(region_roles={"B": "test"})
    assert Job.from_json(job.to_json()) == job
    assert Job.from_json(replace(job, region_roles={}).to_json()).region_roles == {}


def test_regions_without_a_word_train():
    assert settled({"B": "test"}, ["A", "B"]) == {"A": "train", "B": "test"}
    assert settled({"Z": "test"}, ["A", "B"]) == {} == settled({}, ["A"])
