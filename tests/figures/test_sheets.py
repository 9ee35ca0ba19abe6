"""Figures say what they were given: numbers from their axes, files in both formats."""

import numpy as np
import pytest
from groundcast.figures import cells, curves, maps, page, patterns, profiles, scores, tracks

DAYS = np.datetime64("2020-01-01") + 12 * np.arange(20)
ENDINGS = ("pdf", "png")


@pytest.fixture
def drawn(monkeypatch, tmp_path):
    """The folder, and every figure drawn into it, kept after it was written."""
    kept, made = [], page.Figure

    def keep(*words, **named):
        kept.append(made(*words, **named))
        return kept[-1]

    monkeypatch.setattr(page, "RESOLUTION", 50)
    monkeypatch.setattr(page, "Figure", keep)
    return tmp_path, kept


def wave(start=0, stop=20):
    return np.sin(np.arange(start, stop) / 3)


def test_curves_enlarge_the_tested_dates(drawn):
    folder, kept = drawn
    told = {"GRU": [[(DAYS[14:], wave(14))]], "Persistence": [[(DAYS[14:], np.full(6, wave()[14]))]]}
    curves.curves(folder, "A", "Region A", (DAYS, wave()), told, ("Persistence",), "Simulated data.")
    assert {p.name for p in folder.iterdir()} == {f"curves_A.{ending}" for ending in ENDINGS}
    above, below = kept[0].axes
    assert np.ptp(above.get_xlim()) > 2 * np.ptp(below.get_xlim())
    seen, gru, still = (line.get_ydata() for line in below.lines)
    assert seen == pytest.approx(wave()) and gru == pytest.approx(wave(14)) and np.ptp(still) == 0
    assert below.lines[2].get_color() in page.GREYS and below.lines[1].get_color() == page.BLUE
    assert kept[0]._supxlabel.get_text() == "Simulated data."


def test_curves_of_dates_that_nobody_saw(drawn):
    told = {"GRU": [[(DAYS[14:], np.full(6, np.nan))]]}
    curves.curves(drawn[0], "A", "A", (DAYS, np.full(20, np.nan)), told, (), "")
    assert (drawn[0] / "curves_A.pdf").stat().st_size > 1000


def test_further_trainings_are_thin_lines_of_the_same_look(drawn):
    folder, kept = drawn
    lines = [[(DAYS[14:], wave(14) + k), (DAYS[17:], wave(17) + k)] for k in range(3)]
    curves.curves(folder, "A", "Region A", (DAYS, wave()), {"GRU": lines}, (), "")
    one = {"size": 4, "mean": wave(), "low": wave() - 1, "high": wave() + 1, "told": {"GRU": lines}}
    patterns.patterns(folder, DAYS, [one], "")
    profiles.profile(folder, "A", "A", np.arange(6.0), wave(14), {"GRU": [wave(14), wave(14) + 1]}, "")
    row = {"dates": DAYS, "highest": wave() + 1, "lowest": wave() - 1}
    row["told"] = [[(days, values, -values) for days, values in told] for told in lines]
    tracks.tracks(folder, "gru", "GRU", {"A": row}, "")
    below = kept[0].axes[1].lines[1:]
    assert [line.get_ydata()[0] for line in below] == [values[0] for told in lines for _, values in told]
    assert {line.get_color() for line in below} == {page.BLUE}
    widths = [line.get_linewidth() for line in below]
    assert widths[0] == widths[1] > widths[2] == widths[5]
    assert len(kept[1].axes[0].lines) == 1 + 6 and len(kept[2].axes[0].lines) == 1 + 2
    assert len([line for line in kept[3].axes[0].lines if len(line.get_xdata()) in (3, 6)]) == 12
    for figure in kept:
        names = [text.get_text() for text in figure.legends[0].get_texts()]
        assert len(names) == len(set(names)) and not any(name.startswith("_") for name in names)


def test_tracks_hold_the_extremes_of_each_region(drawn):
    row = {"dates": DAYS, "highest": wave() + 1, "lowest": wave() - 1}
    row["told"] = [[(DAYS[15:], np.ones(5), -np.ones(5))]]
    tracks.tracks(drawn[0], "gru", "GRU", {"A": row, "B": row}, "")
    axes = drawn[1][0].axes
    assert [a.get_title() for a in axes] == ["Region A", "Region B"]
    assert axes[0].lines[2].get_ydata().tolist() == [1] * 5
    labels = [text.get_text() for text in drawn[1][0].legends[0].get_texts()]
    assert labels == ["observed, highest", "observed, lowest", "predicted, highest", "predicted, lowest"]


def test_a_profile_draws_observed_dots_and_a_line_a_model(drawn):
    distance = np.arange(5.0)
    profiles.profile(drawn[0], "A", "A", distance, distance * 2, {"GRU": [distance], "SVR": [-distance]}, "")
    lines = drawn[1][0].axes[0].lines
    assert [line.get_ydata()[-1] for line in lines] == [8, 4, -4]
    assert lines[0].get_linewidth() == 0
    assert "km" in drawn[1][0].axes[0].get_xlabel()


def test_patterns_tell_their_sizes(drawn):
    one = {"size": 1200, "mean": wave(), "low": wave() - 1, "high": wave() + 1}
    one["told"] = {"GRU": [[(DAYS[15:], wave(15))]]}
    patterns.patterns(drawn[0], DAYS, [one, one | {"size": 3}, one], "")
    titles = [axes.get_title() for axes in drawn[1][0].axes if axes.get_visible()]
    assert titles == ["Pattern 1: 1,200 series", "Pattern 2: 3 series", "Pattern 3: 1,200 series"]


def test_the_silhouette_marks_the_number_in_use(drawn):
    patterns.silhouette(drawn[0], {2: 0.3, 3: 0.5, 4: 0.1}, 4, "")
    curve, mark = drawn[1][0].axes[0].lines
    assert list(curve.get_ydata()) == [0.3, 0.5, 0.1]
    assert (mark.get_xdata()[0], mark.get_ydata()[0]) == (4, 0.1)


def test_the_map_gives_the_quartiles_of_the_residual(drawn):
    places = np.stack(np.meshgrid(np.arange(10.0), np.arange(10.0)), -1).reshape(-1, 2)
    residual = np.arange(-50.0, 50.0)
    told = maps.maps(drawn[0], "gru", "GRU", places, (residual, np.zeros(100)), "today", "", "km")
    assert told == "−25.2, −0.5, 24.2"
    assert drawn[1][0].axes[0].get_xlabel() == "East (km)"


def test_a_raster_is_drawn_cell_by_cell_and_points_as_dots(drawn):
    places = np.stack(np.meshgrid(np.arange(10.0), np.arange(8.0)), -1).reshape(-1, 2)
    known = np.arange(80) % 7 != 0
    values = np.arange(80.0)[known]
    apart = places[known] + np.random.default_rng(0).uniform(0, 0.5, (known.sum(), 2))
    for name, shown in (("cells", places[known]), ("points", apart)):
        maps.maps(drawn[0], name, name, shown, (values, values / 2), "today", "")
    drawn_cells, points = (figure.axes[0].collections[0] for figure in drawn[1])
    image = drawn_cells.get_array().reshape(8, 10)
    expected = np.where(known, np.arange(80.0), np.nan).reshape(8, 10)
    np.testing.assert_array_equal(np.ma.filled(image, np.nan), expected)
    assert points.get_offsets().shape == (known.sum(), 2)


def test_what_is_no_grid_has_no_cells():
    draw = np.random.default_rng(1)
    grid = np.stack(np.meshgrid(500.1 + 90 * np.arange(6), 7.3 + 90 * np.arange(5)), -1).reshape(-1, 2)
    found = cells.cells_of(grid + draw.normal(0, 1e-6, grid.shape))
    assert found.drawn(np.arange(30.0)).tolist() == np.arange(30.0).reshape(5, 6).tolist()
    assert found.edges[0] == pytest.approx(500.1 + 90 * (np.arange(7) - 0.5))
    assert cells.cells_of(np.concatenate([grid, grid[:1]])) is None, "two in one cell"
    assert cells.cells_of(grid[:2]) is None and cells.cells_of(grid[:6]) is None
    assert cells.cells_of(draw.uniform(0, 1000, (500, 2))) is None
    assert cells.cells_of(np.rint(draw.uniform(0, 1000, (500, 2)))) is None, "points told in whole metres"


def test_a_wide_raster_keeps_its_columns_and_uneven_ones_are_none():
    """However many columns there are: half a cell is no noise."""
    draw = np.random.default_rng(2)
    columns = np.flatnonzero(draw.random(2000) < 0.8)
    told = 100.0 * columns + draw.normal(0, 0.5, len(columns))
    x, y = np.meshgrid(told, 100.0 * np.arange(4))
    found = cells.cells_of(np.column_stack([x.ravel(), y.ravel()]))
    np.testing.assert_array_equal(found.columns, np.tile(columns - columns[0], 4))
    middles = (found.edges[0][1:] + found.edges[0][:-1]) / 2
    np.testing.assert_allclose(middles[columns - columns[0]], 100.0 * columns, atol=1)
    uneven = np.concatenate([[0.0], np.cumsum(np.tile([1.0, 1.4], 350))])
    x, y = np.meshgrid(uneven, np.arange(4.0))
    assert cells.cells_of(np.column_stack([x.ravel(), y.ravel()])) is None


def test_the_scatter_counts_every_value(drawn):
    truth = np.random.default_rng(0).normal(size=(2, 3, 500))
    maps.scatter(drawn[0], "gru", "GRU", truth, truth, 1.0, "")
    counted = drawn[1][0].axes[0].collections[0].get_array()
    assert counted.sum() >= 0.98 * truth.size


def test_losses_of_several_trainings_lie_over_each_other(drawn):
    points = [[1, 1.0], [2, 0.5], [3, 0.05], [1, 0.9], [2, 0.6]]
    count = scores.losses(drawn[0], "GRU", "gru", [{"loss": points, "validation loss": points}], "")
    (axes,) = drawn[1][0].axes
    assert count == 2 and len(axes.lines) == 4 and axes.get_yscale() == "log"
    assert list(axes.lines[1].get_xdata()) == [1, 2]


def test_losses_of_every_seed_are_drawn_and_counted(drawn):
    one = {"loss": [[1, 1.0], [2, 0.5], [1, 0.9]], "validation loss": [[1, 1.0], [2, 0.6], [1, 0.8]]}
    other = {"loss": [[1, 2.0], [2, 0.7], [3, 0.4]], "R2": [[1, 0.1], [2, 0.2], [3, 0.3]]}
    assert scores.losses(drawn[0], "GRU", "gru", [one, other], "") == 3
    left, right = drawn[1][0].axes
    assert sorted(line.get_ydata()[0] for line in left.lines) == [0.8, 0.9, 1.0, 1.0, 2.0]
    assert [line.get_ydata().tolist() for line in right.lines] == [[0.1, 0.2, 0.3]]
    assert drawn[1][0]._suptitle.get_text() == "GRU, 3 trainings from 2 seeds"


def test_losses_show_r2_where_there_is_one(drawn):
    points = [[1, 1.0], [2, 0.9]]
    scores.losses(drawn[0], "GRU", "gru", [{"loss": points, "R2": points}], "")
    left, right = drawn[1][0].axes
    assert left.get_yscale() == "linear" and "R2" in right.get_ylabel()


def test_no_two_models_look_alike():
    styles = [tuple(page.style_of(place).values()) for place in range(32)]
    assert len(set(styles)) == 32
    assert page.style_of(0, plain=True)["color"] in page.GREYS


def test_a_long_note_stays_on_the_page(drawn):
    owner = "Generated using European Union's Copernicus Land Monitoring Service information"
    patterns.silhouette(drawn[0], {2: 0.3, 3: 0.5}, 3, f"{owner} Paper mode: optimistic.")
    figure = drawn[1][0]
    note = figure._supxlabel.get_window_extent(figure.canvas.get_renderer())
    assert figure.bbox.x0 <= note.x0 and note.x1 <= figure.bbox.x1


def test_nothing_lies_outside_the_page(drawn):
    """Texts stay within the sheet, and the legend clear of the note."""
    one = {"size": 12, "mean": wave(), "low": wave() - 1, "high": wave() + 1}
    one["told"] = {f"A model of a long name {n}": [[(DAYS[15:], wave(15))]] for n in range(4)}
    patterns.patterns(drawn[0], DAYS, [one, one], "Simulated data. Paper mode: optimistic.")
    figure = drawn[1][0]
    renderer = figure.canvas.get_renderer()
    legend = figure.legends[0].get_window_extent(renderer)
    note = figure._supxlabel.get_window_extent(renderer)
    assert not legend.overlaps(note)
    for box in (legend, note):
        assert figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1
        assert figure.bbox.y0 <= box.y0 and box.y1 <= figure.bbox.y1
