"""A fitted forecast of one series alone is its column in the forecast of all: nothing is learned anew."""

import numpy as np
import pytest
from groundcast.core.baselines import METHODS, Pooled
from groundcast.core.combination import MEMBERS
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models import checkpoint
from groundcast.models.combined import Groundcast
from groundcast.models.forecasters import load, save

DATES, SERIES, HORIZON = 90, 40, 12
PARTS = ("median", "lower", "upper")


def panel(lacking="some", placed="placed", dates=DATES):
    """Series of a stack: seasons, walks and steps of many sizes, so that one alone would choose otherwise."""
    rng = np.random.default_rng(4)
    when = np.datetime64("2019-01-05") + 12 * np.arange(100)
    phase = 2 * np.pi * 12 * np.arange(100) / 365.25
    walk = (rng.normal(size=(100, SERIES)) * rng.uniform(0.1, 2, SERIES)).cumsum(axis=0)
    values = np.outer(np.sin(phase), rng.normal(3, 3, SERIES)) + walk + rng.normal(size=(100, SERIES))
    if lacking == "some":
        values[rng.random(values.shape) < 0.1] = np.nan
        values[20:26, 1] = values[0, 2] = values[DATES - 1, 3] = values[DATES - 3 : DATES, 4] = np.nan
    if lacking != "nothing":
        values[[11, 40]] = np.nan
    side = np.arange(SERIES)
    places = np.stack([80.0 * (side % 7), 90.0 * (side // 7)], axis=1) if placed == "placed" else None
    return Panel(values.astype(np.float32), when, 12, cells=side, places=places).before(dates)


@pytest.fixture(scope="module", params=["nothing", "dates", "some"])
def stack(request):
    given = panel(request.param)
    return given, Groundcast().fit(given, Silent())


def compared(fitted, given, columns):
    whole = fitted.predict(given, HORIZON)
    for column in columns:
        alone = fitted.predict(given.take(np.array([column])), HORIZON)
        for part in PARTS:
            one, wanted = getattr(alone, part)[:, 0], getattr(whole, part)[:, column]
            np.testing.assert_allclose(one, wanted, rtol=1e-4, atol=2e-4)


def test_one_series_alone_is_its_column_in_the_forecast_of_all(stack):
    given, fitted = stack
    compared(fitted, given, range(6))


def test_it_is_so_for_every_member_that_pools(stack):
    given, fitted = stack
    for name in MEMBERS:
        method = fitted.combination.methods[name]
        ahead = given.days[-1] + 12.0 * np.arange(1, HORIZON + 1)
        whole = method(given.values, given.days, ahead)
        for column in (0, 1, 2, 3, 4):
            alone = method(given.values[:, column : column + 1], given.days, ahead)
            np.testing.assert_allclose(alone[:, 0], whole[:, column], rtol=1e-4, atol=1e-4, err_msg=name)


def test_learning_anew_from_one_series_would_give_another_forecast():
    given = panel("nothing")
    ahead = given.days[-1] + 12.0 * np.arange(1, HORIZON + 1)
    pooled = [name for name in MEMBERS if isinstance(METHODS[name], Pooled)]
    assert pooled
    for name in pooled:
        whole = METHODS[name](given.values, given.days, ahead)
        alone = [METHODS[name](given.values[:, [p]], given.days, ahead)[:, 0] for p in range(SERIES)]
        assert np.abs(np.stack(alone, axis=1) - whole).max() > 0.01, name


def test_a_model_file_holds_what_was_learned(stack, tmp_path):
    given, fitted = stack
    save(fitted, tmp_path / "m.gcast", {}, {})
    again = load(tmp_path / "m.gcast")[0]
    one = given.take(np.array([3]))
    for part in PARTS:
        np.testing.assert_array_equal(
            getattr(again.predict(one, HORIZON), part), getattr(fitted.predict(one, HORIZON), part)
        )


def test_a_model_file_of_an_older_version_still_opens(stack, tmp_path):
    given, fitted = stack
    save(fitted, tmp_path / "m.gcast", {}, {})
    card, arrays = checkpoint.load(tmp_path / "m.gcast")
    older = {key: part for key, part in card.items() if key not in ("learned", "variance")}
    kept = {name: array for name, array in arrays.items() if not name.startswith("members/")}
    checkpoint.save(tmp_path / "old.gcast", older, kept)
    forecast = load(tmp_path / "old.gcast")[0].predict(given, HORIZON)
    np.testing.assert_allclose(forecast.median, fitted.predict(given, HORIZON).median, atol=1e-3)


@pytest.mark.parametrize("lost", ["members/theta/common", "members/dmd/days", "members/harmonic-ar/weights"])
def test_a_model_file_that_lacks_a_part_is_called_damaged(lost, stack, tmp_path):
    save(stack[1], tmp_path / "m.gcast", {}, {})
    card, arrays = checkpoint.load(tmp_path / "m.gcast")
    checkpoint.save(tmp_path / "m.gcast", card, {name: a for name, a in arrays.items() if name != lost})
    with pytest.raises(Exception, match=r"m\.gcast is not a GroundCast model, or was damaged") as raised:
        load(tmp_path / "m.gcast")
    assert raised.value.code == "model-damaged"


def test_newer_dates_are_forecast_with_what_was_learned_before():
    given = panel("nothing", "without", 100)
    fitted = Groundcast().fit(given.before(DATES), Silent())
    ahead = given.days[-1] + 12.0 * np.arange(1, HORIZON + 1)
    for name, method in fitted.combination.methods.items():
        if getattr(getattr(method, "method", None), "tied", "dates") == "nothing":
            whole = method(given.values, given.days, ahead)
            alone = method(given.values[:, :1], given.days, ahead)
            np.testing.assert_allclose(alone[:, 0], whole[:, 0], rtol=1e-4, atol=1e-4, err_msg=name)
            assert np.isfinite(method(given.values[:7], given.days[:7], ahead)).all()
    assert np.isfinite(fitted.predict(given, HORIZON).median).all()


def test_what_is_learned_knows_nothing_after_the_origin():
    known, changed = panel(), panel(dates=100)
    changed.values[:DATES] = known.values
    changed.values[DATES:] = np.random.default_rng(5).normal(80, 60, changed.values[DATES:].shape)
    one, other = (Groundcast().fit(given.before(DATES), Silent()) for given in (known, changed))
    for name, method in one.combination.methods.items():
        for part, array in getattr(method, "known", {}).items():
            np.testing.assert_array_equal(array, other.combination.methods[name].known[part])
    assert one.combination.variance == other.combination.variance
    for part in PARTS:
        np.testing.assert_array_equal(
            getattr(one.predict(known, HORIZON), part),
            getattr(other.predict(changed.before(DATES), HORIZON), part),
        )
