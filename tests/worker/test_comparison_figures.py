"""The figure set of a comparison: one axis, captions with computed numbers, reasons for what is missing."""

import json

import numpy as np
import pytest
from groundcast.core.grid import Points
from groundcast.core.stack import Stack
from groundcast.figures import page
from groundcast.worker import compared, comparison_figures, comparison_patterns, model_figures, region_figures
from groundcast.worker.captions import Captions
from groundcast.worker.transect import transect

NAMES = {"persistence": "Persistence", "gru": "GRU"}
DATES = np.datetime64("2020-01-01") + 12 * np.arange(30)


def stack_of(count, missing=()):
    """Two patterns on a line of places 100 m apart: rising and falling."""
    rise = np.where(np.arange(count) < count / 2, 1.0, -1.0)
    noise = np.random.default_rng(0).normal(size=(30, count)) * 0.1
    values = (np.arange(30)[:, None] * rise + noise).astype(np.float32)
    values[list(missing)] = np.nan
    x = 500_000 + 100.0 * np.arange(count)
    names = np.arange(count).astype(str)
    return Stack(values, DATES, Points("EPSG:32632", x, np.full(count, 4_000_000.0), names))


def folder_of(out, stack, optimistic=False, curves=True):
    """A comparison's files: two origins, horizons 1 and 3, forecasts one above the truth."""
    starts, ahead = np.array([19, 24]), np.array([1, 3])
    truth = np.stack([stack.values[start + ahead] for start in starts])
    regions = np.where(np.arange(truth.shape[2]) % 2, "B", "A")
    for name in NAMES:
        part = out / "parts" / name
        part.mkdir(parents=True)
        given = {f"{name}.median_mm": truth + 1, "truth_mm": truth}
        about = {"series": np.arange(truth.shape[2]), "region": regions, "horizon": ahead}
        np.savez(part / "predictions.npz", origin=DATES[starts], **given, **about)
    if curves:
        told = {"loss": [[1, 2.0], [2, 1.0]], "validation loss": [[1, 2.0], [2, 1.5]]}
        (out / "parts/gru/curves.json").write_text(json.dumps(told))
        (out / "parts/gru/job.json").write_text(json.dumps({"settings": {"clusters": 3}}))
    rows = [
        {
            "model": name,
            "region": region,
            "on": on,
            "rmse_mm": 1.0 + place,
            "rmse_mm_spread": None,
            "rmse_mm_by_horizon": {"1": 1.0, "3": 1.0},
            "reference": "persistence",
            "seeds": 1,
        }
        for place, name in enumerate(NAMES)
        for region in "AB"
        for on in ("pixels", "region mean")
    ]
    return {
        "rows": rows,
        "labels": NAMES,
        "parts": {name: [f"parts/{name}"] for name in NAMES},
        "origins": [str(DATES[start]) for start in starts],
        "horizons": [1, 3],
        "data": {"cadence_days": 12},
        "simulated": True,
        "optimistic": optimistic,
    }


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(page, "RESOLUTION", 30)


def test_the_whole_set_with_captions(tmp_path, quick):
    stack = stack_of(40)
    document = folder_of(tmp_path, stack, optimistic=True)
    made = {path.stem for path in comparison_figures.draw(tmp_path, document, stack)}
    by_region = {f"{kind}_{r}" for kind in ("curves", "profile", "horizons") for r in "AB"}
    by_region |= {f"rmse_{r}_{on}" for r in "AB" for on in ("pixels", "region_mean")}
    by_model = {f"{kind}_{name}" for kind in ("maps", "scatter", "tracks") for name in NAMES}
    assert made == by_region | by_model | {"loss_gru", "silhouette", "patterns", "captions"}
    told = (tmp_path / "figures/captions.md").read_text(encoding="utf-8")
    assert "Simulated data. Paper mode: optimistic." in told
    assert "Quartiles of the residual: −1.0, −1.0, −1.0 mm." in told
    assert "with 3 patterns, as the model was told." in told
    assert "Loss of Persistence: not trained in epochs." in told
    assert "from 1.00 (Persistence) to 2.00 (GRU). Forecasts start at 2 origins." in told


def second_training(out, document):
    """GRU trained from a further seed, its forecasts 2 mm higher and its own losses."""
    with np.load(out / "parts/gru/predictions.npz") as arrays:
        given = dict(arrays)
    given["gru.median_mm"] = given["gru.median_mm"] + 2
    (out / "parts/gru-1").mkdir()
    np.savez(out / "parts/gru-1/predictions.npz", **given)
    (out / "parts/gru-1/curves.json").write_text(json.dumps({"loss": [[1, 4.0], [2, 3.0]]}))
    document["parts"]["gru"].append("parts/gru-1")
    for row in document["rows"]:
        row["seeds"] = 2 if row["model"] == "gru" else 1


def test_every_training_is_drawn_and_said(tmp_path, quick):
    stack = stack_of(40)
    document = folder_of(tmp_path, stack)
    second_training(tmp_path, document)
    found = compared.load(tmp_path, document, stack)
    first, second = found.trainings("gru")
    np.testing.assert_allclose(second - first, 2, atol=1e-5)
    assert (found.count("gru"), found.count("persistence")) == (2, 1)
    few = comparison_patterns.sampled(found, 0)
    assert [each.shape for each in few.trainings("gru")] == [first.shape] * 2
    comparison_figures.draw(tmp_path, document, stack)
    told = (tmp_path / "figures/captions.md").read_text(encoding="utf-8")
    assert "GRU: loss and R2 of 2 trainings from 2 seeds, drawn over each other." in told
    assert "GRU: all 2 trainings, origins, horizons and series." in told
    assert f"forecast from {document['origins'][1]}, the first of 2 trainings." in told
    assert "RMSE on single series of region A by dates ahead, means over origins and trainings." in told
    assert told.count("Thin lines: further trainings of the same network, 2 in all.") >= 4


def test_a_sample_of_series_is_that_of_every_training(tmp_path, monkeypatch):
    monkeypatch.setattr(comparison_patterns, "SAMPLE", 10)
    stack = stack_of(40)
    document = folder_of(tmp_path, stack)
    second_training(tmp_path, document)
    first, second = comparison_patterns.sampled(compared.load(tmp_path, document, stack), 0).trainings("gru")
    assert first.shape[2] == 10
    np.testing.assert_allclose(second - first, 2, atol=1e-5)


@pytest.mark.parametrize(
    ("said", "one", "several"),
    [
        (region_figures.origins_said, "All forecasts start at one origin.", "Forecasts start at 3 origins."),
        (
            lambda count: " ".join(region_figures.trainings_said(count)),
            "Each network was trained once.",
            "Each network was trained 3 times. Whiskers: standard deviation over trainings.",
        ),
        (
            lambda count: model_figures.losses_said("GRU", count, 1),
            "GRU: loss and R2 of one training.",
            "GRU: loss and R2 of 3 trainings, drawn over each other.",
        ),
        (
            lambda count: model_figures.losses_said("GRU", count, count),
            "GRU: loss and R2 of one training.",
            "GRU: loss and R2 of 3 trainings from 3 seeds, drawn over each other.",
        ),
        (model_figures.first_said, "", ", the first of 3 trainings"),
        (region_figures.further_said, "", " Thin lines: further trainings of the same network, 3 in all."),
    ],
)
def test_one_and_several_are_whole_sentences(said, one, several):
    assert (said(1), said(3)) == (one, several)


def test_what_does_not_apply_is_told(tmp_path, quick):
    stack = stack_of(6, missing=(20, 22, 25, 27))
    document = folder_of(tmp_path, stack, curves=False)
    made = {path.stem for path in comparison_figures.draw(tmp_path, document, stack)}
    assert not {"silhouette", "patterns", "maps_gru", "profile_A", "loss_gru"} & made
    told = (tmp_path / "figures/captions.md").read_text(encoding="utf-8")
    assert "Silhouette and patterns: 6 series are too few, 16 are needed." in told
    assert "Maps, scatter and extremes of GRU: nothing was observed on the tested dates." in told
    assert "Profile of region A: nothing was observed on the tested dates." in told


def test_few_places_have_no_profile(tmp_path, quick):
    stack = stack_of(20)
    comparison_figures.draw(tmp_path, folder_of(tmp_path, stack), stack)
    told = (tmp_path / "figures/captions.md").read_text(encoding="utf-8")
    assert "Profile of region B: fewer than 12 places lie along one line." in told


def test_series_and_forecasts_stand_on_one_axis(tmp_path):
    stack = stack_of(20)
    found = compared.load(tmp_path, folder_of(tmp_path, stack), stack)
    assert found.starts.tolist() == [19, 24] and found.targets(1).tolist() == DATES[[25, 27]].tolist()
    assert found.truth[1, 1].tolist() == found.observed[27].tolist()
    assert found.metric and np.ptp(found.places[:, 0]) == pytest.approx(1900)
    days, told = comparison_patterns.lines(found, found.forecasts["gru"], found.inside("A"))[0]
    assert days.tolist() == DATES[[19, 20, 22]].tolist()
    assert told[1] == pytest.approx(found.observed[20, found.inside("A")].mean() + 1, abs=1e-5)


def test_maps_are_of_the_last_date_that_was_observed(tmp_path):
    stack = stack_of(20)
    found = compared.load(tmp_path, folder_of(tmp_path, stack), stack)
    assert found.last_seen("gru") == (1, 1)
    found.truth[1, 1] = np.nan
    found.forecasts["gru"][1] = np.nan
    assert found.last_seen("gru") == (0, 1) and found.last_seen("persistence") == (1, 0)
    found.truth[:] = np.nan
    assert found.last_seen("gru") is None


def test_patterns_know_nothing_after_the_first_origin(tmp_path):
    stack = stack_of(40)
    document = folder_of(tmp_path, stack)
    found = compared.load(tmp_path, document, stack)
    before = comparison_patterns.curve(found, 0, 0)
    found.observed[20:] = np.random.default_rng(1).normal(size=found.observed[20:].shape) * 50
    assert comparison_patterns.curve(found, 0, 0) == before
    assert before[1] == 2
    sizes = [one["size"] for one in comparison_patterns.patterns(found, 2, 0, NAMES)]
    assert sizes == [20, 20]


def test_series_that_are_alike_have_no_patterns(tmp_path):
    stack = stack_of(40)
    stack.values[:] = 1.0
    found = compared.load(tmp_path, folder_of(tmp_path, stack), stack)
    assert comparison_patterns.why_none(found) == "the series are alike."


def test_many_series_are_sampled(tmp_path, monkeypatch):
    stack = stack_of(40)
    found = compared.load(tmp_path, folder_of(tmp_path, stack), stack)
    monkeypatch.setattr(comparison_patterns, "SAMPLE", 18)
    few = comparison_patterns.sampled(found, 0)
    assert (
        few.observed.shape[1] == few.truth.shape[2] == few.forecasts["gru"].shape[2] == len(few.regions) == 18
    )


def test_a_mean_is_of_the_series_that_were_observed():
    values, like = np.array([[1.0, 3.0], [1.0, 3.0], [np.nan, np.nan]]), np.array([[np.nan, 0.0]] * 3)
    like[1] = np.nan
    assert compared.mean(values, like)[:2].tolist() == [3.0, 2.0]
    assert np.isnan(compared.mean(values, like)[2])


def test_the_transect_follows_the_longest_side():
    x, y = np.meshgrid(np.arange(40.0), np.arange(-8.0, 9.0))
    places = np.stack([x.ravel(), y.ravel()], axis=1)
    line = transect(places)
    found = line.mean(places[:, 0])
    assert np.all(np.diff(found) > 0) and found == pytest.approx(line.distance, abs=1)
    assert line.half_width < 4 and line.count < len(places) / 2
    assert transect(places[:5]) is None and transect(np.zeros((50, 2))) is None


def test_the_strip_grows_until_it_holds_enough():
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    ring = np.stack([np.cos(angle) * 1.5, np.sin(angle)], axis=1)
    assert transect(ring).count >= 12


def test_captions_without_anything(tmp_path):
    captions = Captions()
    captions.write(tmp_path)
    assert (tmp_path / "captions.md").read_text(encoding="utf-8") == "# Figures of the comparison\n"
