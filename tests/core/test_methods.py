"""The simple methods beyond the three references, by hand-computed cases and plain loops."""

import numpy as np
import pytest
from groundcast.core.baselines import METHODS, YEAR
from groundcast.core.baselines.gaps import between, filled, on_grid
from groundcast.core.baselines.pooled import rolled

DAYS = np.arange(80) * 12.0
AHEAD = DAYS[-1] + 12.0 * np.arange(1, 11)
POOLED = {"seasonal-ridge", "exponential", "damped-holt", "theta", "theta-deseasonalised"} | {
    "harmonic-ar",
    "pooled-ar",
    "pooled-ar-deseasonalised",
    "components-var",
    "dmd",
}


def column(*values):
    return np.array(values, np.float32)[:, None]


def wave(at):
    return 5 * np.cos(2 * np.pi * at / YEAR) + 3 * np.sin(4 * np.pi * at / YEAR)


def noisy(seed=0, dates=80, series=12):
    return np.random.default_rng(seed).normal(size=(dates, series)).astype(np.float32)


def test_mean_of_three_takes_the_last_observed_values():
    values = column(9, 1, 2, np.nan, 6, np.nan)
    assert METHODS["mean-of-three"](values, DAYS[:6], AHEAD)[:, 0].tolist() == [3.0] * 10
    assert METHODS["mean-of-three"](column(4, 8), DAYS[:2], AHEAD)[0, 0] == 6


def test_drift_joins_the_ends_that_were_observed():
    values = column(np.nan, 2, 100, 8, np.nan)
    forecast = METHODS["drift"](values, DAYS[:5], DAYS[4] + np.array([12.0, 24.0]))
    assert forecast[:, 0].tolist() == [14.0, 17.0]  # 3 mm a step; the last value is two steps back


def test_recent_linear_knows_only_the_last_year():
    values = np.where(DAYS[-1] - 380 > DAYS, 50, DAYS * 0.1)[:, None].astype(np.float32)
    np.testing.assert_allclose(METHODS["recent-linear"](values, DAYS, AHEAD)[:, 0], AHEAD * 0.1, rtol=1e-3)


def test_recent_linear_takes_the_whole_line_of_a_series_that_was_silent_for_a_year():
    values = noisy(3)
    values[-35:, 4] = np.nan
    recent, whole = (METHODS[name](values, DAYS, AHEAD) for name in ("recent-linear", "linear"))
    np.testing.assert_array_equal(recent[:, 4], whole[:, 4])
    np.testing.assert_array_equal(recent[:, :4], METHODS["recent-linear"](values[:, :4], DAYS, AHEAD))
    assert np.abs(recent[:, 3] - whole[:, 3]).max() > 0.1


@pytest.mark.parametrize("name", METHODS)
def test_a_series_or_a_stack_that_was_silent_for_more_than_a_year_is_forecast(name):
    alone, together = noisy(4), noisy(5)
    alone[-35:, 2] = together[-35:] = np.nan
    for values in (alone, together):
        assert np.isfinite(METHODS[name](values, DAYS, AHEAD)).all()


def test_seasonal_naive_repeats_last_year_also_for_leads_beyond_a_year():
    days = np.arange(0.0, 800.0)
    ahead = days[-1] + np.array([10.0, 370.0])
    forecast = METHODS["seasonal-naive"](wave(days)[:, None].astype(np.float32), days, ahead)
    np.testing.assert_allclose(forecast[:, 0], wave(ahead), atol=0.02)


def smooth(values, days, alpha):
    """Level and mean squared error of one step of simple smoothing, one value after the other."""
    level, last, squares = values[0], days[0], []
    for value, day in zip(values[1:], days[1:]):
        if np.isnan(value):
            continue
        error = value - level
        level += (1 - (1 - alpha) ** ((day - last) / np.median(np.diff(days)))) * error
        last = day
        squares.append(error**2)
    return level, np.mean(squares[2:])


def test_exponential_is_the_plain_loop_with_gaps_and_irregular_dates():
    from groundcast.core.baselines.smoothing import ALPHAS

    values = noisy(1).cumsum(axis=0)[:, :1].repeat(2, axis=1)
    values[:, 1] *= 2  # the same choice: the series and the stack agree
    values[[20, 33]] = np.nan
    days = np.sort(np.random.default_rng(2).choice(900, 80, replace=False)).astype(float)
    seen = np.isfinite(values[:, 0])
    tried = [smooth(values[seen, 0].astype(float), days[seen], alpha) for alpha in ALPHAS]
    wanted = min(tried, key=lambda pair: pair[1])[0]
    forecast = METHODS["exponential"](values, days, AHEAD)
    np.testing.assert_allclose(forecast[:, 0], wanted, rtol=1e-3)
    np.testing.assert_allclose(forecast[:, 1], 2 * wanted, rtol=1e-3)


def test_smoothing_of_a_series_with_its_own_gaps_is_that_of_the_series_alone():
    values = noisy(3)[:, :1].cumsum(axis=0).repeat(3, axis=1)
    values[30:34, 1] = np.nan
    values[-5:, 2] = np.nan
    together = METHODS["exponential"](values, DAYS, AHEAD)
    for p in range(3):
        same = values[:, p : p + 1].repeat(3, axis=1)
        levels = METHODS["exponential"](np.concatenate([same, values], axis=1), DAYS, AHEAD)
        np.testing.assert_allclose(levels[:, 0], together[:, p], atol=0.5)


def test_damped_holt_flattens():
    ramp = (0.5 * DAYS[:, None]).astype(np.float32).repeat(3, axis=1)
    forecast = METHODS["damped-holt"](ramp, DAYS, DAYS[-1] + 12.0 * np.arange(1, 200))[:, 0]
    steps = np.diff(forecast)
    assert (steps > 0).all()
    assert steps[0] > 4
    assert steps[-1] < 0.1


def test_theta_of_a_line_is_half_its_drift():
    ramp = (2.0 * np.arange(80))[:, None].astype(np.float32)
    forecast = METHODS["theta"](ramp, DAYS, AHEAD)[:, 0]
    np.testing.assert_allclose(forecast, 158 + np.arange(1, 11), rtol=1e-3)


@pytest.mark.parametrize("name", ["seasonal-ridge", "theta-deseasonalised", "harmonic-ar"])
def test_cycles_of_a_seasonal_stack_are_continued(name):
    values = (np.outer(wave(DAYS), np.linspace(0.5, 2, 12)) + 0.3 * noisy()).astype(np.float32)
    wanted = np.outer(wave(AHEAD), np.linspace(0.5, 2, 12))
    error = METHODS[name](values, DAYS, AHEAD) - wanted
    assert np.sqrt((error**2).mean()) < 0.4


def test_ridge_gives_a_stack_of_noise_next_to_no_season():
    values = noisy(4, series=200)
    drawn = METHODS["seasonal-ridge"](values, DAYS, AHEAD)
    free = METHODS["seasonal"](values, DAYS, AHEAD)
    assert drawn.std() < 0.5 * free.std()  # what is left is the mean of each series


def test_harmonic_ar_follows_a_departure_that_fades():
    rng = np.random.default_rng(5)
    values = np.zeros((80, 300), np.float32)
    for n in range(1, 80):
        values[n] = 0.8 * values[n - 1] + rng.normal(size=300)
    values += 100
    forecast = METHODS["harmonic-ar"](values, DAYS, AHEAD)
    slopes = [np.polyfit(values[-1], forecast[lead], 1)[0] for lead in (0, 4, 9)]
    assert 0.55 < slopes[0] < 0.9
    assert slopes[0] > slopes[1] + 0.2 > slopes[2]


def test_the_companion_matrix_rolls_an_autoregression_forward():
    past, weights = [1.0, 2.0], np.array([0.3, 0.5])
    for _ in range(4):
        past.append(0.3 * past[-2] + 0.5 * past[-1])
    np.testing.assert_allclose(rolled(weights, np.array([1, 4])) @ [1.0, 2.0], [past[2], past[5]])


def test_pooled_ar_learns_the_rule_that_the_series_share():
    rng = np.random.default_rng(6)
    starts = rng.normal(size=400)
    values = np.outer((-0.9) ** np.arange(80), starts) * 100 + rng.normal(0, 0.01, (80, 400))
    forecast = METHODS["pooled-ar"](values[:30].astype(np.float32), DAYS[:30], DAYS[29] + np.array([12.0]))
    error = np.sqrt(((forecast[0] - values[30]) ** 2).mean())
    assert error < 0.2 * np.sqrt(((values[29] - values[30]) ** 2).mean())


@pytest.mark.parametrize("name", ["components-var", "dmd"])
def test_a_pattern_that_decays_is_continued(name):
    shape = np.random.default_rng(7).normal(size=50)
    values = (np.outer(0.97 ** np.arange(80) * 30, shape) + 0.01 * noisy(7, series=50)).astype(np.float32)
    forecast = METHODS[name](values[:60], DAYS[:60], DAYS[60:70])
    stays = METHODS["persistence"](values[:60], DAYS[:60], DAYS[60:70])
    if name == "dmd":
        assert np.abs(forecast - values[60:70]).mean() < 0.5 * np.abs(stays - values[60:70]).mean()
    assert np.isfinite(forecast).all()


@pytest.mark.parametrize("name", METHODS)
def test_a_constant_series_stays_constant_whatever_its_length(name):
    for dates in (1, 2, 3, 4, 8, 20, 80):
        values = np.full((dates, 5), 7.0, np.float32)
        np.testing.assert_allclose(METHODS[name](values, DAYS[:dates], AHEAD), 7, rtol=1e-3)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("dates", [1, 2, 5, 8, 20, 80])
def test_short_and_gappy_stacks_give_finite_forecasts_of_the_right_shape(name, dates):
    values = 10 + noisy(8, dates, 6)
    values[: dates // 2, 1] = np.nan
    values[dates - dates // 3 :, 2] = np.nan
    values[:, 3] = np.nan
    if dates > 4:
        values[dates // 2] = np.nan  # a date without any acquisition
    forecast = METHODS[name](values, DAYS[:dates], AHEAD)
    assert forecast.shape == (10, 6)
    assert forecast.dtype == np.float32
    assert np.isnan(forecast[:, 3]).all()
    assert np.isfinite(np.delete(forecast, 3, axis=1)).all()
    if dates >= 8:  # two dates may point anywhere
        assert np.abs(np.delete(forecast, 3, axis=1) - 10).max() < 60


@pytest.mark.parametrize("name", METHODS)
def test_nothing_observed_and_a_single_series(name):
    empty = np.full((30, 2), np.nan, np.float32)
    assert np.isnan(METHODS[name](empty, DAYS[:30], AHEAD)).all()
    assert np.isfinite(METHODS[name](noisy()[:, :1], DAYS, AHEAD)).all()


@pytest.mark.parametrize("name", METHODS)
def test_a_gap_of_more_than_a_year_and_daily_irregular_dates(name):
    values = noisy(9)
    long = np.where(np.arange(80) < 40, DAYS, DAYS + 500)
    daily = np.sort(np.random.default_rng(0).choice(200, 80, replace=False)).astype(float)
    for days in (long, daily):
        forecast = METHODS[name](values, days, days[-1] + np.array([1.0, 30.0, 900.0]))
        assert np.isfinite(forecast).all()
        assert np.abs(forecast[:2]).max() < 20


@pytest.mark.parametrize("name", sorted(set(METHODS) - POOLED))
def test_methods_that_do_not_pool_treat_each_series_alone(name):
    values = noisy(10, series=4)
    values[np.random.default_rng(1).random(values.shape) < 0.2] = np.nan
    together = METHODS[name](values, DAYS, AHEAD)
    for p in range(4):
        alone = METHODS[name](values[:, p : p + 1], DAYS, AHEAD)
        np.testing.assert_allclose(together[:, p : p + 1], alone, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", sorted(METHODS))
def test_the_order_of_series_does_not_matter(name):
    values = noisy(11)
    order = np.random.default_rng(2).permutation(12)
    np.testing.assert_allclose(
        METHODS[name](values[:, order], DAYS, AHEAD),
        METHODS[name](values, DAYS, AHEAD)[:, order],
        atol=2e-3,
    )


def test_gaps_are_filled_linearly_in_time():
    days = np.array([0.0, 10.0, 40.0, 50.0])
    values = np.array([[0, np.nan], [np.nan, 3], [8, np.nan], [np.nan, np.nan]], np.float32)
    assert filled(values, days).T.tolist() == [[0, 2, 8, 8], [3, 3, 3, 3]]


def test_the_grid_ends_at_the_last_date():
    rows, grid = on_grid(column(0, 12, 36, 48), np.array([0.0, 12.0, 36.0, 48.0]))
    assert grid.tolist() == [0, 12, 24, 36, 48]
    assert rows[:, 0].tolist() == [0, 12, 24, 36, 48]
    assert between(np.array([5.0]), np.array([1.0, 9.0])).tolist() == [[1], [1]]
