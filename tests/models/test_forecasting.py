from dataclasses import replace

import numpy as np
import pytest
import torch
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Cancelled, Silent
from groundcast.models.deviations import SILENT
from groundcast.models.engine import Scores
from groundcast.models.forecasting import NO_FACTORS, FittedGler, Gler
from groundcast.models.fused import FusedEngine

LEVELS = {"relative_to": "nothing"}


def fitted(panel, settings, **options) -> FittedGler:
    return Gler(settings, "cpu", **options).fit(panel, Silent())


@pytest.mark.parametrize("target", ["last", "seq"])
@pytest.mark.parametrize("factors", [(), ("rain",), ("temperature", "rain", "ndvi", "snow")])
def test_zero_one_and_many_factors(make_panel, small, target, factors):
    panel = make_panel(factors=factors)
    model = fitted(panel, small | {"target": target})
    forecast = model.predict(panel, 7)
    assert forecast.median.shape == (7, 6)
    assert np.isfinite(forecast.median).all()
    assert forecast.lower is None
    # What the network learned is said after it, and depends on how the machine adds up.
    assert model.note.removesuffix(SILENT).strip() == ("" if factors else NO_FACTORS)
    assert set(model.factors(panel, 7)) == set(factors)


@pytest.mark.parametrize("places", [1, 6, 300])
def test_factors_come_at_a_resolution_of_their_own(make_panel, small, places):
    panel = make_panel(places=places)
    assert fitted(panel, small).factors(panel, 2)["rain"].shape == (2, places)


def test_overfits_one_sine(small):
    days = np.datetime64("2019-09-07") + 12 * np.arange(60)
    panel = Panel(5 * np.sin(2 * np.pi * np.arange(60)[:, None] / 12).astype(np.float32), days, 12)
    model = fitted(panel, small | LEVELS | {"epochs": 30, "repeat": 8, "learning_rate": 3e-3, "dropout": 0.0})
    ends = np.arange(20, 50, 5)
    truths = np.stack([panel.values[end : end + 6] for end in ends])
    error = model.rollout(panel, ends, 6) - truths
    assert np.sqrt((error**2).mean()) < 0.05 * panel.values.std()


def test_the_same_seed_gives_the_same_forecast(make_panel, small):
    panel = make_panel()
    forecasts = [fitted(panel, small, seed=s).predict(panel, 4).median for s in (1, 1, -3_000_000_000)]
    first, again, other = forecasts
    assert (first == again).all()
    assert not (first == other).all()


@pytest.mark.parametrize("target", ["last", "seq"])
def test_recursion_is_single_steps_made_by_hand(make_panel, small, target):
    panel = make_panel()
    model = fitted(panel, small | LEVELS | {"target": target})
    names = ("deformation", *panel.factors)
    rows = [panel.values, *panel.factor_values().values()]
    windows = [s.forward(r[-5:]) for s, r in zip(model.scalers, rows)]
    forecast = []
    for _ in range(4):
        answers = model.net([torch.from_numpy(w)[None] for w in windows])
        latest = [(a[0, -1] if target == "seq" else a[0]).numpy() for a in answers]
        windows = [np.vstack([w[1:], a]) for w, a in zip(windows, latest)]
        forecast.append(model.scalers[0].inverse(latest[0]))
    assert len(names) == len(windows)
    np.testing.assert_allclose(model.predict(panel, 4).median, forecast, atol=1e-4)


def test_rollout_is_predict_at_every_origin(make_panel, small):
    panel = make_panel()
    model = fitted(panel, small)
    ends = np.array([5, 12, 30, 40])
    rolled = model.rollout(panel, ends, 3)
    assert rolled.shape == (4, 3, 6)
    for row, end in zip(rolled, ends):
        np.testing.assert_allclose(row, model.predict(panel.before(int(end)), 3).median, atol=1e-4)


def test_nothing_after_the_origin_moves_a_forecast(make_panel, small):
    panel = make_panel(dates=40)
    panel.values[[10, 24, 29]] = np.nan
    changed = replace(
        panel,
        values=np.vstack([panel.values[:30], 1e3 * np.ones_like(panel.values[30:])]),
        factors={
            n: replace(f, samples=np.vstack([f.samples[:30], 0 * f.samples[30:]]))
            for n, f in panel.factors.items()
        },
    )
    forecasts = []
    for data in (panel, changed):
        model = fitted(data.before(30), small)
        forecasts += [model.predict(data.before(30), 5).median, model.rollout(data, np.array([20, 30]), 5)[1]]
    assert (forecasts[0] == forecasts[2]).all()
    assert (forecasts[1] == forecasts[3]).all()


def test_gaps_are_filled_and_unobserved_series_stay_unknown(make_panel, small):
    panel = make_panel()
    panel.values[[3, 4, 38, 39]] = np.nan
    panel.values[::3, 0] = np.nan
    panel.values[:, 5] = np.nan
    forecast = fitted(panel, small).predict(panel, 3).median
    assert np.isfinite(forecast[:, :5]).all()
    assert np.isnan(forecast[:, 5]).all()


def test_one_window_at_a_time(make_panel, small):
    panel = make_panel()
    assert np.isfinite(fitted(panel, small | {"batch": 1, "repeat": 1}).predict(panel, 2).median).all()


def test_six_dates_are_enough(make_panel, small):
    panel = make_panel(dates=6)
    model = fitted(panel, small | {"time_step": 0})
    assert model.time_step == 2
    assert np.isfinite(model.predict(panel, 3).median).all()


def test_many_origins_roll_out_in_groups(make_panel, small):
    panel = make_panel(dates=60)
    model = fitted(panel, small)
    rolled = model.rollout(panel, np.arange(10, 50), 2)
    assert rolled.shape == (40, 2, 6)
    np.testing.assert_allclose(rolled[37], model.predict(panel.before(47), 2).median, atol=1e-4)


def test_factor_forecasts_stay_within_their_bounds(make_panel, small):
    panel = make_panel(factors=("rain",))
    bounded = {"rain": replace(panel.factors["rain"], minimum=0.2, maximum=0.3)}
    rain = fitted(panel, small).factors(replace(panel, factors=bounded), 5)["rain"]
    assert rain.min() >= 0.2
    assert rain.max() <= 0.3


def test_metrics_and_progress_are_told(make_panel, small, listener):
    Gler(small, "cpu").fit(make_panel(), listener)
    assert [(n, s) for n, s, _ in listener.metrics[:5]] == [
        ("loss", 1), ("validation loss", 1), ("R2", 1), ("skill", 1), ("learning rate", 1),
    ]  # fmt: skip
    assert {s for _, s, _ in listener.metrics} == {1, 2, 3}
    assert all(np.isfinite(v) for _, _, v in listener.metrics)
    assert listener.fractions == sorted(listener.fractions)
    assert 0 <= listener.fractions[0] <= listener.fractions[-1] <= 1


@pytest.fixture
def losses(monkeypatch):
    """Makes the validation losses of the next trainings."""

    def script(*values):
        monkeypatch.setattr(FusedEngine, "evaluate", lambda engine: Scores(values[engine.epoch - 1], 0.0))

    return script


def test_best_weights_are_those_of_the_best_epoch(make_panel, small, losses):
    losses(0.5, 0.2, 0.4, 0.3)
    panel, four = make_panel(), small | {"epochs": 4}
    best, last = fitted(panel, four), fitted(panel, four | {"keep": "last"})
    second = fitted(panel, small | {"epochs": 2, "keep": "last"})
    assert (best.best_epoch, best.epochs_trained) == (2, 4)
    assert (best.predict(panel, 3).median == second.predict(panel, 3).median).all()
    assert not (best.predict(panel, 3).median == last.predict(panel, 3).median).all()


def test_training_stops_early(make_panel, small, losses):
    losses(*(1 / epoch for epoch in range(1, 6)), *[0.5] * 20)
    model = fitted(make_panel(), small | {"epochs": 20, "early_stop": 3})
    assert (model.best_epoch, model.epochs_trained) == (5, 8)


@pytest.mark.parametrize(
    ("changed", "code", "message"),
    [
        (
            {"time_step": 36},
            "too-few-dates",
            "40 dates are too few for a time step of 36. Set a time step of 13 or less",
        ),
        ({"hidden": 20}, "setting-value", "hidden = 20 is out of range. Set it to 0 or a multiple of 16."),
        ({"dropout": 1.0}, "setting-value", "dropout = 1.0 is out of range."),
        ({"epochs": 0}, "setting-value", "epochs = 0 is out of range. Set it to 1 or more."),
        ({"learning_rate": -0.1}, "setting-value", "learning_rate = -0.1 is out of range."),
        ({"batches": 3}, "setting-unknown", "GLER-BiGRUnet has no setting 'batches'."),
        ({"target": "next"}, "setting-value", "target = next is not one of last, seq."),
    ],
)
def test_impossible_settings_are_refused(make_panel, small, changed, code, message):
    with pytest.raises(GroundCastError) as told:
        fitted(make_panel(), small | changed)
    assert told.value.code == code
    assert str(told.value).startswith(message)


def test_presets_are_those_of_the_paper(make_panel, small):
    panel = make_panel(dates=60)
    model = fitted(panel, small | {"time_step": 0, "preset": "B"})
    assert (model.time_step, model.facts.settings["plateau_factor"]) == (16, 0.16)
    assert fitted(panel, small | {"preset": "C"}).time_step == 5


def test_without_any_value_there_is_no_model(make_panel, small):
    panel = make_panel()
    with pytest.raises(GroundCastError, match="Region A has no value on any of its 40 dates"):
        fitted(replace(panel, values=np.full_like(panel.values, np.nan)), small)


def test_other_inputs_than_in_training_are_refused(make_panel, small):
    model = fitted(make_panel(), small)
    with pytest.raises(
        GroundCastError, match="trained with the factors rain, temperature, the data come with no fac"
    ):
        model.predict(make_panel(factors=()), 2)
    with pytest.raises(GroundCastError, match="trained on 6 series of deformation, the data have 9"):
        model.predict(make_panel(series=9), 2)
    with pytest.raises(
        GroundCastError, match="4 dates are too few to start a forecast from; the model looks at 5"
    ):
        model.predict(make_panel().before(4), 2)


def test_order_of_factors_does_not_matter(make_panel, small):
    panel = make_panel()
    model = fitted(panel, small)
    turned = replace(panel, factors=dict(reversed(panel.factors.items())))
    assert (model.predict(panel, 3).median == model.predict(turned, 3).median).all()


def test_a_loss_that_is_no_number_stops_with_its_epoch(make_panel, small, monkeypatch, tmp_path):
    healthy = FusedEngine.step

    def poisoned(engine, number):
        healthy(engine, number)
        if engine.epoch == 2:
            engine.vector.fill_(float("nan"))

    monkeypatch.setattr(FusedEngine, "step", poisoned)
    said = r"loss is no longer a number in epoch 2, batch 2 of \d+, at a learning rate of 0\.0016"
    with pytest.raises(GroundCastError, match=said):
        fitted(make_panel(), small, folder=tmp_path)
    monkeypatch.undo()
    resumed = fitted(make_panel(), small, folder=tmp_path)
    assert (
        resumed.predict(make_panel(), 2).median == fitted(make_panel(), small).predict(make_panel(), 2).median
    ).all()


def test_out_of_memory_halves_the_batch(make_panel, small, monkeypatch, listener):
    healthy, sizes = FusedEngine.step, []

    def greedy(engine, number):
        sizes.append(len(engine.batches[number]))
        if sizes[-1] > 16:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")
        healthy(engine, number)

    monkeypatch.setattr(FusedEngine, "step", greedy)
    model = Gler(small | {"batch": 64, "repeat": 8}, "cpu").fit(make_panel(), listener)
    assert [w[0] for w in listener.warnings] == ["out-of-memory"] * 2
    assert listener.warnings[0][1] == (
        "The computer ran out of memory at batch 64. The run goes on with batch 32."
    )
    assert max(sizes[2:]) == 16
    assert model.epochs_trained == 3


def test_out_of_memory_at_every_batch_is_told(make_panel, small, monkeypatch, listener):
    def greedy(engine, number):
        raise RuntimeError(
            "[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: not enough memory: you tried"
        )

    monkeypatch.setattr(FusedEngine, "step", greedy)
    with pytest.raises(GroundCastError, match="ran out of memory at batch 4") as told:
        Gler(small, "cpu").fit(make_panel(), listener)
    assert told.value.code == "out-of-memory"


def test_other_errors_are_not_taken_for_memory(make_panel, small, monkeypatch):
    def broken(engine, number):
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")

    monkeypatch.setattr(FusedEngine, "step", broken)
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        fitted(make_panel(), small)


class Impatient(Silent):
    """Cancels at the `n`-th progress report."""

    def __init__(self, n):
        self.left = n

    def progress(self, fraction):
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize(
    ("reports", "keep"), [(0, "best"), (1, "best"), (9, "best"), (14, "best"), (14, "last")]
)
def test_a_cancelled_training_goes_on_where_it_was(make_panel, small, tmp_path, reports, keep):
    panel, settings = make_panel(), small | {"epochs": 4, "keep": keep}
    with pytest.raises(Cancelled):
        Gler(settings, "cpu", folder=tmp_path).fit(panel, Impatient(reports))
    (tmp_path / ".training.1-2.part.state").write_bytes(b"half a state")
    resumed, whole = fitted(panel, settings, folder=tmp_path), fitted(panel, settings)
    assert not (tmp_path / ".training.1-2.part.state").exists()
    for name, weight in whole.net.state_dict().items():
        assert torch.equal(weight, resumed.net.state_dict()[name]), name
    assert resumed.facts == whole.facts


def test_a_state_of_other_data_is_not_gone_on_with(make_panel, small, tmp_path):
    fitted(make_panel(seed=1), small, folder=tmp_path)
    panel = make_panel(seed=2)
    mixed, whole = fitted(panel, small, folder=tmp_path), fitted(panel, small)
    assert (mixed.predict(panel, 3).median == whole.predict(panel, 3).median).all()


@pytest.mark.parametrize("name", ["training.state", "best.state"])
def test_a_damaged_state_is_told_and_training_starts_again(make_panel, small, tmp_path, listener, name):
    panel = make_panel()
    whole = fitted(panel, small, folder=tmp_path)
    content = bytearray((tmp_path / name).read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / name).write_bytes(bytes(content))
    again = Gler(small, "cpu", folder=tmp_path).fit(panel, listener)
    assert [w[0] for w in listener.warnings] == ["state-damaged"]
    assert listener.warnings[0][1].endswith("Training starts again from its first epoch.")
    assert (again.predict(panel, 3).median == whole.predict(panel, 3).median).all()


def test_a_finished_training_is_not_repeated(make_panel, small, tmp_path, listener):
    panel = make_panel()
    whole = fitted(panel, small, folder=tmp_path)
    again = Gler(small, "cpu", folder=tmp_path).fit(panel, listener)
    assert listener.metrics == []
    assert again.facts == whole.facts
    assert (again.predict(panel, 3).median == whole.predict(panel, 3).median).all()


def test_a_given_path_takes_the_place_of_the_factors_own_forecast(make_panel, small):
    panel = make_panel()
    model = fitted(panel, small)
    own = model._rolled(panel, np.array([len(panel.dates)]), 6, every_input=True)[1:]
    paths = {name: rows[0] for name, rows in zip(panel.factors, own)}
    plain = model.predict(panel, 6).median
    np.testing.assert_allclose(model.predict(panel, 6, paths).median, plain, atol=1e-4)
    raised = model.predict(panel, 6, paths | {"rain": paths["rain"] + 2}).median
    assert (raised[0] == model.predict(panel, 6, paths).median[0]).all()
    assert (raised[1:] != plain[1:]).all()


def test_a_path_of_a_factor_moves_only_later_dates(make_panel, small):
    panel = make_panel()
    model = fitted(panel, small)
    flat = np.zeros((6, 3), np.float32)
    late = flat.copy()
    late[3:] = 5
    before, after = (model.predict(panel, 6, {"rain": path}).median for path in (flat, late))
    assert (before[:4] == after[:4]).all()
    assert (before[4:] != after[4:]).all()


@pytest.mark.parametrize(("name", "rows"), [("rain", 5), ("snow", 6)])
def test_a_path_that_does_not_fit_is_refused(make_panel, small, name, rows):
    panel = make_panel()
    with pytest.raises(GroundCastError, match=f"The path of {name} has"):
        fitted(panel, small).predict(panel, 6, {name: np.zeros((rows, 3), np.float32)})
