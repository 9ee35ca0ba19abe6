"""SSIM, MS-SSIM and PSNR of forecast maps: values of a library, and by hand where pixels are missing."""

import numpy as np
import pytest
from groundcast.core import comparison, map_scores, similarity
from groundcast.core.backtest import Backtest
from groundcast.core.map_scores import Layout, scores
from groundcast.core.reporter import Cancelled, Silent

WHOLE = Layout(np.arange(1200), 40)
SKIMAGE_SSIM, SKIMAGE_PSNR = 0.763560040530834, 25.676711081157812
"""Of `pair` by scikit-image 0.26: gaussian_weights, sigma 1.5, use_sample_covariance=False."""


@pytest.fixture
def pair():
    draw = np.random.default_rng(4)
    truth = draw.normal(0, 5, (30, 40))
    return truth, truth + draw.normal(0, 2, truth.shape)


def test_full_maps_have_the_values_of_scikit_image(pair):
    peak = float(pair[0].max() - pair[0].min())
    for masked in (False, True):
        assert similarity.ssim(*pair, peak, masked) == pytest.approx(SKIMAGE_SSIM, rel=1e-12)
    assert similarity.psnr(*pair, peak) == pytest.approx(SKIMAGE_PSNR, rel=1e-12)


def test_a_window_with_missing_pixels_is_that_of_its_known_ones(pair):
    """By hand: weighted means and spreads over the known pixels of the one window there is."""
    truth, made = (each[:11, :11].copy() for each in pair)
    truth[0:4, 2:9] = np.nan
    made[7, 7] = np.nan
    known, bell, peak = np.isfinite(truth) & np.isfinite(made), similarity.gaussian(), 20.0
    weight = np.outer(bell, bell)[known]
    weight = weight / weight.sum()
    one, two = truth[known], made[known]
    means = weight @ one, weight @ two
    spreads = weight @ (one - means[0]) ** 2, weight @ (two - means[1]) ** 2
    both = weight @ ((one - means[0]) * (two - means[1]))
    first, second = (0.01 * peak) ** 2, (0.03 * peak) ** 2
    hand = (2 * means[0] * means[1] + first) / (means[0] ** 2 + means[1] ** 2 + first)
    hand *= (2 * both + second) / (spreads[0] + spreads[1] + second)
    assert similarity.ssim(truth, made, peak, masked=True) == pytest.approx(hand)
    assert similarity.ms_ssim(truth, made, peak, masked=True) == pytest.approx(hand), "room for one scale"
    assert similarity.ssim(truth, made, peak) != pytest.approx(hand), "zeros are values there"


def test_what_is_missing_makes_no_map_more_alike(pair):
    """Zeros in both maps are equal: counted, they would make a map of few pixels look well forecast."""
    truth, made = (each.copy() for each in pair)
    truth[:, 20:] = np.nan
    peak = 20.0
    half = similarity.ssim(truth, made, peak, masked=True)
    alone = similarity.ssim(truth[:, :20], made[:, :20], peak)
    assert half == pytest.approx(alone, abs=0.06), "windows at the edge of what is known count too"
    assert similarity.ssim(truth, made, peak) > half + 0.05
    assert np.isnan(similarity.ssim(truth * np.nan, made, peak, masked=True))


def test_more_scales_take_part_in_larger_maps_whatever_is_missing():
    draw = np.random.default_rng(1)
    truth = draw.normal(0, 5, (64, 64)).cumsum(axis=0).cumsum(axis=1)
    made = truth + draw.normal(0, 20, truth.shape)
    full = similarity.ms_ssim(truth, made, 500.0)
    assert similarity.ms_ssim(truth, made, 500.0, masked=True) == pytest.approx(full)
    truth[::7, ::5] = np.nan
    assert similarity.ms_ssim(truth, made, 500.0, masked=True) == pytest.approx(full, abs=0.05)


def test_scores_are_those_of_each_horizons_maps_with_the_observed_range_as_peak(pair):
    truth = np.stack([pair[0], 2 * pair[0]]).reshape(1, 2, -1)
    made = np.stack([pair[1], 2 * pair[0] + 1]).reshape(1, 2, -1)
    rows, columns = np.divmod(np.arange(1200), 40)
    layout = Layout((rows + 3) * 100 + columns + 50, 100)
    found = scores(truth, made, layout)
    peak = float(truth.max() - truth.min())
    first, second = (
        similarity.ssim(a.reshape(30, 40), b.reshape(30, 40), peak) for a, b in zip(truth[0], made[0])
    )
    assert found["ssim"] == pytest.approx([first, second, (first + second) / 2])
    assert found["psnr_db"][1] == pytest.approx(20 * np.log10(peak))
    error = np.square(truth - made).mean()
    assert found["psnr_db"][2] == pytest.approx(10 * np.log10(peak**2 / error))


def test_nothing_observed_and_maps_without_a_range_have_no_scores(pair):
    truth = pair[0].reshape(1, 1, -1)
    layout = Layout(np.arange(1200), 40)
    assert scores(truth * np.nan, truth, layout) == {name: [None, None] for name in map_scores.NAMES}
    assert scores(truth * 0, truth * 0, layout)["ssim"] == [None, None]
    assert scores(truth, truth, layout)["psnr_db"] == [None, None], (
        "no error: infinite is no number of a table"
    )


def test_tables_hold_them_for_rasters_alone(pair):
    truth, median = (each.reshape(1, 1, -1) for each in pair)
    given = {"median": median, "lower": median - 5, "upper": median + 5, "steps": np.ones((1, 1200))}
    words = (truth, given, np.full(1200, "A"), [1], ["2024-01-01"])
    points, _ = comparison.rows(*words)
    found = {name: dict(zip(("1", "all"), each)) for name, each in scores(truth, median, WHOLE).items()}
    pixels, mean = comparison.rows(*words, {"A": found})
    assert points["ssim"] is None and mean["psnr_db"] is None
    assert pixels["ssim"] == pytest.approx(SKIMAGE_SSIM) == pixels["by_horizon"]["ssim"]["1"]
    table = comparison.merged({"gru": [[pixels, mean], [pixels, mean]]}, ("linear",))
    assert table[0]["psnr_db"] == pytest.approx(SKIMAGE_PSNR) and table[0]["psnr_db_spread"] == 0
    assert table[1]["ms_ssim"] is None


def test_a_backtest_has_them_by_region_and_model(pair):
    truth, median = (each.reshape(1, 1, -1) for each in pair)
    halves = np.repeat(["A", "B"], 600)
    done = Backtest(
        np.array(["2024-01-01"], "datetime64[D]"), np.array([3]), np.arange(1200), halves, truth,
        {"gru": {"median": median}, "linear": {"median": truth + 1}}, np.ones((1, 1200)),
    )  # fmt: skip
    told = map_scores.by_region(done, WHOLE)
    assert set(told) == {"A", "B"} and set(told["A"]) == {"gru", "linear"}
    above = [each[:15] for each in pair]
    peak = float(above[0].max() - above[0].min())
    expected = {
        "3": pytest.approx(similarity.ssim(*above, peak)),
        "all": pytest.approx(similarity.ssim(*above, peak)),
    }
    assert told["A"]["gru"]["ssim"] == expected
    assert told["B"]["gru"]["ssim"] != expected
    assert told["A"]["linear"]["psnr_db"]["all"] == pytest.approx(20 * np.log10(peak))


class Reporter(Silent):
    """Notes how far things are, and cancels at the call of this number."""

    def __init__(self, cancel=0):
        self.heard, self._cancel = [], cancel

    def progress(self, fraction):
        self.heard.append(fraction)
        if len(self.heard) == self._cancel:
            raise Cancelled


def test_every_model_and_origin_tells_how_far_it_is_and_can_be_cancelled(pair):
    truth, median = (np.stack([each.reshape(1, -1)] * 3) for each in pair)
    days = np.array(["2024-01-01", "2024-02-01", "2024-03-01"], "datetime64[D]")
    forecasts = {"gru": {"median": median}, "linear": {"median": truth + 1}}
    done = Backtest(
        days, np.array([1]), np.arange(1200), np.full(1200, "A"), truth, forecasts, np.ones((3, 1200))
    )
    reporter = Reporter()
    map_scores.by_region(done, WHOLE, reporter)
    assert len(reporter.heard) == 2 * 3 * 2 and reporter.heard[-1] == pytest.approx(1)
    assert (np.diff(reporter.heard) > 0).all()
    with pytest.raises(Cancelled):
        map_scores.by_region(done, WHOLE, Reporter(cancel=4))


def test_a_map_without_signal_has_no_ratio_to_its_noise():
    flat = np.full((2, 2, 4), 77.0)
    found = scores(flat, flat - 80.0, Layout(np.arange(4), 2))
    assert found == {name: [None, None, None] for name in found}
