"""`compare` from the command line: processes of its own, taken up again, told as a table."""

import csv
import json
import shutil
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pyogrio
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Points
from groundcast.core.reporter import Cancelled
from groundcast.core.source import Source
from groundcast.figures import page
from groundcast.models import catalogue
from groundcast.worker import (
    commands,
    comparison,
    comparison_figures,
    comparison_maps,
    comparison_parts,
    comparison_settings,
    comparison_warnings,
    inputs,
    pipeline,
    told_comparison,
)
from groundcast.worker.comparison_parts import Parts
from groundcast.worker.converting import convert
from groundcast.worker.machine import Side
from groundcast.worker.reporters import Remembering

WORDS = ["--max-series", "16", "--origins", "1", "--horizons", "1,2", "--seeds", "2"]
SMALL = ["--set", "epochs=1", "--set", "hidden=16", "--set", "time_step=5", "--set", "repeat=1"]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """The simulated scene as a file: each of the many processes would simulate it again."""
    return convert(Source("simulated:small:0"), tmp_path_factory.mktemp("scene") / "scene.tif")


def job_of(scene, out, *words):
    given = ["compare", str(scene), *WORDS, *SMALL, "--out", str(out), *words]
    return commands.job(commands.parser().parse_args(given))


@pytest.fixture(scope="module")
def run(scene, tmp_path_factory):
    job = job_of(scene, tmp_path_factory.mktemp("compare"), "--models", "gru,theta")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page, "RESOLUTION", 40)
        return job, pipeline.run(job, Remembering())


@pytest.fixture
def without_figures(monkeypatch):
    """Pictures take most of the time, and every one of them is looked at elsewhere."""
    monkeypatch.setattr(comparison_figures, "draw", lambda *_: [])


def test_every_model_stands_in_the_table_beside_the_references(run):
    document = json.loads(run[1].read_text(encoding="utf-8"))
    rows = {(r["model"], r["on"]): r for r in document["rows"]}
    models = {"persistence", "linear", "seasonal", "theta", "gru"}
    assert set(rows) == {(model, on) for model in models for on in ("pixels", "region mean")}
    assert rows["gru", "pixels"]["seeds"] == 2 and rows["gru", "pixels"]["rmse_mm_spread"] > 0
    assert rows["theta", "pixels"]["seeds"] == 1
    assert document["simulated"] and not document["failed"]
    part = json.loads((run[1].parent / "parts/gru-1/scores.json").read_text(encoding="utf-8"))
    assert part["series"] == document["series"] == 16


def test_scores_of_a_seed_are_those_of_its_backtest(run):
    document = json.loads(run[1].read_text(encoding="utf-8"))
    row = next(r for r in document["rows"] if (r["model"], r["on"]) == ("gru", "pixels"))
    parts = [run[1].parent / folder / "scores.json" for folder in document["parts"]["gru"]]
    by_seed = [json.loads(p.read_text(encoding="utf-8"))["models"]["gru"]["rmse_mm"]["2"] for p in parts]
    assert row["rmse_mm_by_horizon"]["2"] == pytest.approx(sum(by_seed) / 2)


def test_finished_parts_are_taken_from_where_they_are(run, monkeypatch, without_figures):
    def refuse(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(comparison_parts, "Worker", refuse)
    assert pipeline.run(run[0], Remembering()) == run[1]


def test_more_seeds_leave_finished_parts_as_they_are(run):
    mark = comparison._mark(run[0], inputs.load_stack(run[0], Remembering()))
    more = replace(run[0], seeds=5)
    parts = [comparison._part_of(more, ("gru",), seed) for seed in range(4)]
    assert [part.finished(mark) for part in parts] == [True, True, False, False]


def test_parts_of_other_data_under_the_same_path_are_made_anew(run):
    part = comparison._part_of(run[0], ("gru",), 0)
    mark = comparison._mark(run[0], inputs.load_stack(run[0], Remembering()))
    assert part.finished(mark) and not part.finished("another")


def test_other_polygons_and_other_factors_are_another_mark(run, tmp_path):
    stack = inputs.load_stack(run[0], Remembering())
    rain, regions = tmp_path / "rain.csv", tmp_path / "regions.geojson"
    job = replace(run[0], factors={"rain": Source(str(rain))}, regions=str(regions))
    marks = set()
    for side, text in ((1, "a"), (1, "ab"), (2, "ab")):
        ring = [[0, 0], [side, 0], [side, side], [0, 0]]
        polygon = {"type": "Polygon", "coordinates": [ring]}
        feature = {"type": "Feature", "properties": {"name": "A"}, "geometry": polygon}
        own = {"type": "name", "properties": {"name": stack.place.crs}}
        regions.write_text(json.dumps({"type": "FeatureCollection", "crs": own, "features": [feature]}))
        rain.write_text(text)
        marks |= {comparison._mark(job, stack), comparison._mark(job, stack)}
    assert len(marks) == 3


def test_results_of_another_job_are_not_taken_for_those_of_a_stopped_one(run, tmp_path, monkeypatch):
    job = run[0]
    folder = tmp_path / "gru-0"
    shutil.copytree(run[1].parent / "parts/gru-0", folder)
    made = comparison._part_of(job, ("gru",), 5)
    other = replace(made, job=replace(made.job, out=str(folder)))

    def stopped(*_):
        raise Cancelled

    monkeypatch.setattr(comparison_parts, "Worker", stopped)
    with pytest.raises(Cancelled):
        Parts([other], "mark", Side(), lambda *_: ()).run(Remembering())
    assert (folder / "job.json").read_text(encoding="utf-8") == other.job.to_json()
    assert not other.finished("mark")


def test_the_curves_of_loss_are_kept(run):
    curves = json.loads((run[1].parent / "parts/gru-0/curves.json").read_text(encoding="utf-8"))
    assert curves["loss"][0][0] == 1


def test_every_figure_is_drawn_twice(run):
    names = {path.name for path in (run[1].parent / "figures").iterdir()}
    stems = {
        "rmse_all_pixels",
        "rmse_all_region_mean",
        "horizons_all",
        "loss_gru",
        "maps_gru",
        "scatter_theta",
    }
    assert {f"{stem}.{ending}" for stem in stems for ending in ("pdf", "png")} <= names


def test_table_and_csv_tell_pixels_and_means_apart(run):
    text = told_comparison.table(run[1])
    assert text.startswith("Simulated data.") and "Region all, region mean, mm" in text and "±" in text
    with open(run[1].with_suffix(".csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["scored on"] for row in rows} == {"pixels", "region mean"}
    assert all(float(row["rmse_mm_2_ahead"]) > 0 and float(row["mae_mm_1_ahead"]) > 0 for row in rows)
    linear = next(row for row in rows if row["model"] == "linear")
    square = float(linear["rmse_mm"]) ** 2
    assert "MSE" in text and float(linear["mse_mm2"]) == pytest.approx(square, rel=1e-4)
    assert {(row["mode"], row["simulated"], row["origins"]) for row in rows} == {("honest", "True", "1")}
    pixels = next(row for row in rows if (row["model"], row["scored on"]) == ("gru", "pixels"))
    assert float(pixels["rmse_mm_spread"]) > 0 and float(pixels["mase_2_ahead"]) > 0
    assert all(float(row["mase_2_ahead"]) > 0 for row in rows), "of a mean by the mean's own steps"
    assert {row["coverage90_2_ahead"] for row in rows if row["scored on"] == "region mean"} == {""}


def test_a_csv_in_paper_mode_says_that_it_is_optimistic(run, tmp_path):
    document = json.loads(run[1].read_text(encoding="utf-8")) | {"optimistic": True}
    told_comparison.write_csv(tmp_path / "c.csv", document)
    with open(tmp_path / "c.csv", newline="", encoding="utf-8") as file:
        assert {row["mode"] for row in csv.DictReader(file)} == {"paper (optimistic)"}


@pytest.mark.parametrize("effort", ["full", "quick"])
def test_a_csv_says_whether_it_was_a_quick_look(run, tmp_path, effort):
    document = json.loads(run[1].read_text(encoding="utf-8"))
    assert document["effort"] == "full"
    told_comparison.write_csv(tmp_path / "c.csv", document | {"effort": effort})
    with open(tmp_path / "c.csv", newline="", encoding="utf-8") as file:
        assert {row["effort"] for row in csv.DictReader(file)} == {effort}


@pytest.fixture(scope="module")
def failed(scene, tmp_path_factory):
    """The folder of a comparison in which GRU fails, its document, and what was heard."""
    out, heard = tmp_path_factory.mktemp("failed"), Remembering()
    words = ("--models", "gru,gaussian-process", "--seeds", "1", "--set", "time_step=70")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparison_figures, "draw", lambda *_: [])
        path = pipeline.run(job_of(scene, out, *words), heard)
    return out, json.loads(path.read_text(encoding="utf-8")), heard


def test_a_model_that_fails_leaves_the_others(failed):
    _, document, heard = failed
    assert "dates are too few" in document["failed"]["gru"]["message"]
    assert any("GRU is left out" in warning["message"] for warning in heard.warnings)
    assert {row["model"] for row in document["rows"]} == {
        "persistence",
        "linear",
        "seasonal",
        "gaussian-process",
    }


def test_a_comparison_of_failures_only_is_an_error(failed, scene):
    """The references are taken from where they are finished; what failed is tried again."""
    job = job_of(scene, failed[0], "--models", "gru", "--seeds", "1", "--set", "time_step=70")
    with pytest.raises(GroundCastError, match="dates are too few"):
        pipeline.run(job, Remembering())


def test_cancelled_it_stops_the_part_under_way(scene, tmp_path):
    heard = Remembering()
    heard.cancel()
    with pytest.raises(Cancelled):
        pipeline.run(job_of(scene, tmp_path, "--models", "gru"), heard)


def test_an_unknown_setting_is_refused_before_anything_runs(scene, tmp_path):
    with pytest.raises(GroundCastError, match="None of the models has a setting"):
        pipeline.run(job_of(scene, tmp_path, "--models", "theta"), Remembering())


def test_every_model_has_maps_of_forecast_and_residual(run):
    document = json.loads(run[1].read_text(encoding="utf-8"))
    assert document["mode"] == "honest"
    made = {(entry["model"], entry["kind"]): entry for entry in document["artifacts"]}
    assert set(made) == {(name, kind) for name in document["labels"] for kind in ("residual", "median")}
    entry = made["theta", "residual"]
    with rasterio.open(run[1].parent / entry["path"]) as file:
        bands, values = file.descriptions, file.read()
        assert file.tags()["KIND"] == "residual" and file.tags()["SIMULATED"] == "yes"
    assert bands == tuple(day.replace("-", "") for day in entry["dates"]) and entry["horizons"] == [1, 2]
    last = np.datetime64(document["origins"][-1])
    assert entry["dates"] == [str(last + 12 * ahead) for ahead in (1, 2)]
    part = run[1].parent / document["parts"]["theta"][0] / "predictions.npz"
    with np.load(part) as arrays:
        residual = arrays["truth_mm"][-1] - arrays["theta.median_mm"][-1]
    seen = values[:, np.isfinite(values[0])]
    assert np.sort(seen[1]) == pytest.approx(np.sort(residual[1]))


def test_maps_of_points_are_fields_named_by_their_dates(tmp_path):
    points = Points("EPSG:3035", np.arange(3.0), np.zeros(3), np.array(["a", "b", "c"]))
    stack = SimpleNamespace(gridded=False, place=points, sign="up", simulated=False)
    given = {"truth_mm": np.ones((1, 1, 2), np.float32), "theta.median_mm": np.zeros((1, 1, 2), np.float32)}
    given |= {"series": np.array([0, 2]), "horizon": np.array([2]), "region": np.array(["A", "A"])}
    np.savez(tmp_path / "predictions.npz", origin=np.array(["2020-01-01"], "datetime64[D]"), **given)
    document = {"parts": {"theta": ["."]}, "data": {"cadence_days": 6}}
    residual, median = comparison_maps.write(tmp_path, document, stack)
    assert residual["dates"] == ["2020-01-13"] and residual["path"] == "maps/theta_residual.gpkg"
    about, _, _, fields = pyogrio.raw.read(tmp_path / median["path"], read_geometry=False)
    table = dict(zip(about["fields"].tolist(), fields))
    assert table["D20200113"].tolist() == [0, 0] and table["pid"].tolist() == ["a", "c"]


def test_paper_mode_takes_the_settings_of_each_paper(run):
    job = replace(run[0], preparation=replace(run[0].preparation, mode="paper"), settings={"early_stop": 3})
    made = comparison._job_of(job, ("spacetimeformer",), 0).settings
    assert made == catalogue.entry("spacetimeformer").paper | {"early_stop": 3}
    assert comparison._job_of(job, ("persistence", "linear"), 0).settings == {}


def test_a_quick_look_shortens_trainings_and_says_so(tmp_path):
    words = [
        "compare",
        "simulated:small:0",
        *WORDS,
        "--out",
        str(tmp_path),
        "--models",
        "gru,lstm,svr",
        "--set",
        "epochs=3",
        "--quick",
    ]
    job = commands.job(commands.parser().parse_args(words))
    quick = comparison._job_of(job, ("gru",), 0).settings
    assert quick["hidden"] == 64 and quick["epochs"] == "3", "what the user says goes before"
    assert comparison._job_of(job, ("svr",), 0).settings == {}
    note = comparison_settings.notes(job, ["gru", "lstm", "svr"])
    assert (
        "Quick look" in note
        and "GRU hidden=64" in note
        and "LSTM steps=150" in note
        and "Support" not in note
    )
    full = replace(job, plan=replace(job.plan, effort="full"))
    assert (
        comparison_settings.notes(full, ["gru"]) == ""
        and "hidden" not in comparison._job_of(full, ("gru",), 0).settings
    )


def test_forecasts_that_run_away_are_told_in_table_and_document(run, tmp_path):
    document = json.loads(run[1].read_text(encoding="utf-8"))
    assert set(document["runaways"]) <= {"gru", "theta"}
    said = "The forecast by GRU from 2022-03-19 runs away: it moves 50 % of the series."
    warning = {"code": "runaway", "message": said, "cure": "Train longer."}
    older = warning | {"message": said.replace("GRU", "gru")}
    (tmp_path / "scores.json").write_text(json.dumps({"warnings": [warning, older]}))
    parts = {"gru": [tmp_path], "bigru": [tmp_path]}
    assert comparison_warnings.of(parts, comparison_warnings.RUNAWAY) == {"gru": [warning]}
    assert comparison_warnings.of(parts, comparison_warnings.NOTE) == {}
    path = tmp_path / "comparison.json"
    path.write_text(json.dumps(document | {"runaways": {"gru": [said]}}))
    assert said in told_comparison.table(path)


def test_what_networks_did_without_is_told_once_for_all_of_them(run, tmp_path):
    told = {}
    for name, label in (("gru", "GRU"), ("mhca-gru", "MHCA-GRU"), ("lstm", "LSTM")):
        (tmp_path / name).mkdir()
        said = "It has no season." if name == "lstm" else "It takes no factors."
        warning = {"code": "model-note", "message": f"A note on {label}: {said}", "cure": ""}
        (tmp_path / name / "scores.json").write_text(json.dumps({"warnings": [warning]}))
        told[name] = [tmp_path / name]
    notes = comparison_warnings.together(comparison_warnings.of(told, comparison_warnings.NOTE))
    assert notes == ["A note on GRU, MHCA-GRU: It takes no factors.", "A note on LSTM: It has no season."]
    document = json.loads(run[1].read_text(encoding="utf-8"))
    path = tmp_path / "comparison.json"
    path.write_text(json.dumps(document | {"notes": notes}))
    assert all(note in told_comparison.table(path) for note in notes)


@pytest.fixture(scope="module")
def both(scene, tmp_path_factory):
    """A comparison in which networks take part as they are and as in their papers."""
    out = tmp_path_factory.mktemp("both")
    words = ("--models", "gru", "--seeds", "1", "--set", "mode=both", "--horizons", "1,2", "--quick")
    job = job_of(scene, out, *words)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page, "RESOLUTION", 40)
        return job, pipeline.run(job, Remembering())


def test_both_modes_stand_in_one_table_beside_the_references(both):
    path = both[1]
    document = json.loads(path.read_text(encoding="utf-8"))
    honest = dict.fromkeys(("persistence", "linear", "seasonal", "gru"), "honest")
    assert document["modes"] == honest | {"gru-paper": "paper"}
    assert document["labels"]["gru-paper"] == "GRU (paper mode, optimistic)" and not document["optimistic"]
    rows = {row["model"]: row for row in document["rows"] if row["on"] == "pixels"}
    assert rows["gru"]["reference"] == rows["gru-paper"]["reference"] != ""
    assert rows["gru"]["rmse_mm"] != rows["gru-paper"]["rmse_mm"]
    ran = {
        name: json.loads((path.parent / document["parts"][name][0] / "job.json").read_text()) for name in rows
    }
    modes = {name: own["preparation"]["mode"] for name, own in ran.items()}
    assert modes == document["modes"] and ran["gru-paper"]["plan"]["models"] == ["gru"]
    assert ran["gru-paper"]["settings"]["target"] == "seq" and "target" not in ran["gru"]["settings"]
    truths = [
        np.load(path.parent / folder / "predictions.npz")["truth_mm"]
        for folder in ("parts/gru-0", "parts/gru-paper-0")
    ]
    np.testing.assert_array_equal(*truths)


def test_both_modes_are_told_apart_wherever_they_stand(both):
    path = both[1]
    text = told_comparison.table(path)
    assert "GRU (paper mode, optimistic)" in text and "Each network takes part twice" in text
    assert "Huo et al. 2024, GRU." in text and "He et al." not in text
    with open(path.with_suffix(".csv"), newline="", encoding="utf-8") as file:
        modes = {row["model"]: row["mode"] for row in csv.DictReader(file)}
    assert modes["gru-paper"] == "paper (optimistic)" and modes["gru"] == modes["linear"] == "honest"
    names = {entry.name for folder in ("maps", "figures") for entry in (path.parent / folder).iterdir()}
    assert {"gru_residual.tif", "gru-paper_residual.tif", "loss_gru.pdf", "loss_gru-paper.pdf"} <= names
    captions = (path.parent / "figures" / "captions.md").read_text(encoding="utf-8")
    assert "Models in paper mode are optimistic." in captions


@pytest.mark.parametrize("name", [each.name for each in catalogue.ENTRIES if each.paper])
def test_of_each_paper_it_is_said_what_paper_mode_repeats(run, name):
    job = replace(run[0], preparation=replace(run[0].preparation, mode="paper"))
    note = comparison_settings.notes(job, ["linear", name])
    assert "It repeats no published protocol whole" in note and "Each network takes part twice" not in note
    assert f"et al. {2022 if catalogue.entry(name).source.startswith('He') else 2024}" in note
    assert catalogue.entry(name).label in note and note.count("Not repeated:") == 1
    assert comparison_settings.notes(run[0], [name]) == ""


def test_only_a_comparison_knows_both_modes(scene, tmp_path):
    words = ["backtest", str(scene), "--out", str(tmp_path), "--set", "mode=both"]
    with pytest.raises(GroundCastError, match="a comparison alone does"):
        pipeline.run(commands.job(commands.parser().parse_args(words)), Remembering())
