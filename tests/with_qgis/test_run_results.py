"""Values read from a results folder: equal to the files', NaN and None where there is nothing, in time."""

import json
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.baselines import BASELINES
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run, works
from groundcast.ui import run_results
from groundcast.ui.run_results import RunResults
from groundcast.worker import environment
from osgeo import gdal
from qgis.core import QgsPointXY, QgsRectangle

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def gridded(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture(scope="module")
def pointed(tmp_path_factory):
    return sample_run.write_point_run(tmp_path_factory.mktemp("runs") / "Run 2")


def cell_mean(x, y):
    """The EGMS points' own mean in the 100 m cell around a place."""
    east, north, _, dates, values = sample_run.egms()
    same = (east // 100 == x // 100) & (north // 100 == y // 100)
    return dates, values[:, same].mean(axis=1)


def test_series_of_a_cell_is_the_mean_of_its_points(gridded):
    results = RunResults(gridded)
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    series = results.series_at(QgsPointXY(x, y))
    dates, mean = cell_mean(x, y)
    np.testing.assert_allclose(series.observed[: len(dates)], mean, atol=1e-4)
    assert np.isnan(series.observed[len(dates) :]).all()
    assert series.hidden.sum() == sample_run.HOLD_BACK
    assert str(series.origin) == str(dates[-1] + sample_run.CADENCE)


def test_held_back_forecast_and_scores_see_nothing_after_the_origin(gridded):
    results = RunResults(gridded)
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    series = results.series_at(QgsPointXY(x, y))
    dates, mean = cell_mean(x, y)
    days, past = dates.astype(int).astype(float), len(dates) - sample_run.HOLD_BACK
    for name, method in BASELINES.items():
        wanted = method(mean[:past, None], days[:past], days[past:])[:, 0]
        np.testing.assert_allclose(series.baseline(name)[past : len(dates)], wanted, atol=1e-3)
        error = mean[past:] - wanted
        assert series.scores()[name] == pytest.approx(np.sqrt(np.mean(error**2)), abs=1e-3)
    assert series.scores()["forecast"] == pytest.approx(series.scores()["seasonal"], abs=1e-3)


def test_changing_the_held_back_values_leaves_the_baselines_alone(gridded):
    series = RunResults(gridded).series_at(QgsPointXY(*(float(v[4000]) for v in sample_run.egms()[:2])))
    before = {name: series.baseline(name) for name in BASELINES}
    series.observed[series.hidden] += 100
    for name, line in before.items():
        np.testing.assert_array_equal(series.baseline(name), line)


def test_each_region_is_found_by_its_place(gridded):
    results = RunResults(gridded)
    east, north = sample_run.egms()[:2]
    west, far = int(east.argmin()), int(east.argmax())
    assert results.series_at(QgsPointXY(east[west], north[west])).region == "A"
    assert results.series_at(QgsPointXY(east[far], north[far])).region == "B"


def test_no_values_outside_the_data(gridded, pointed):
    for folder in (gridded, pointed):
        assert RunResults(folder).series_at(QgsPointXY(0, 0), 50) is None


def test_nearest_point_within_the_tolerance_only(pointed):
    results = RunResults(pointed)
    east, north, names, dates, values = sample_run.egms()
    series = results.series_at(QgsPointXY(east[7] + 1, north[7]), 5)
    assert series.where == f"Point {names[7]}"
    np.testing.assert_allclose(series.observed[: len(dates)], values[:, 7], atol=1e-4)
    assert results.series_at(QgsPointXY(east[:600].min() - 50, north[0]), 10) is None


def test_point_run_gives_the_held_back_forecast_from_its_residual(pointed):
    east, north, _, dates, values = sample_run.egms()
    series = RunResults(pointed).series_at(QgsPointXY(east[7], north[7]), 5)
    days, past = dates.astype(int).astype(float), len(dates) - sample_run.HOLD_BACK
    wanted = BASELINES["seasonal"](values[:past, 7:8], days[:past], days[past:])[:, 0]
    np.testing.assert_allclose(series.held_back[series.hidden], wanted, atol=1e-3)


def test_box_gives_the_mean_of_its_cells(gridded):
    results = RunResults(gridded)
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    centre = results.series_at(QgsPointXY(x, y))
    box = QgsRectangle(centre.x - 110, centre.y - 110, centre.x + 110, centre.y + 110)
    series, spread = results.series_in(box)
    cells = [
        results.series_at(QgsPointXY(centre.x + i, centre.y + j))
        for i in (-100, 0, 100)
        for j in (-100, 0, 100)
    ]
    observed = np.array([c.observed for c in cells if c is not None])
    np.testing.assert_allclose(series.observed, observed.mean(axis=0), atol=1e-4)
    np.testing.assert_allclose(spread, observed.std(axis=0), atol=1e-4)


def test_a_click_takes_less_than_fifty_milliseconds(gridded, pointed):
    for folder in (gridded, pointed):
        results = RunResults(folder)
        x, y = (float(v[7]) for v in sample_run.egms()[:2])
        results.series_at(QgsPointXY(x, y), 5)
        start = time.perf_counter()
        results.series_at(QgsPointXY(x, y), 5)
        assert time.perf_counter() - start < 0.05


def test_folder_without_a_report_is_named(tmp_path):
    with pytest.raises(GroundCastError, match=r"holds no report\.json\. Choose the folder of a finished run"):
        RunResults(tmp_path)


@pytest.mark.parametrize(
    ("text", "words"), [("{", "is not a GroundCast report"), ('{"schema": 2}', "has schema 2")]
)
def test_report_that_cannot_be_read_is_told(tmp_path, text, words):
    (tmp_path / "report.json").write_text(text)
    with pytest.raises(GroundCastError, match=words):
        RunResults(tmp_path)


def test_the_fixture_follows_the_plan(gridded):
    report = json.loads((gridded / "report.json").read_text())
    assert {artifact["kind"] for artifact in report["artifacts"]} >= {"median", "lower", "upper", "residual"}
    for artifact in report["artifacts"]:
        assert (gridded / artifact["path"]).is_file()


def test_profile_takes_the_cells_it_crosses(gridded):
    results = RunResults(gridded)
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    start = results.series_at(QgsPointXY(x, y))
    corners = [QgsPointXY(start.x, start.y), QgsPointXY(start.x + 500, start.y)]
    dates = np.array([results.held_back_dates[0], results.forecast_dates[-1]])
    profile = results.along(corners, dates, 50)
    assert profile.distance[-1] == pytest.approx(500, rel=0.02)
    held, ahead = (np.flatnonzero(results.dates == date)[0] for date in dates)
    for i in range(6):
        cell = results.series_at(QgsPointXY(start.x + 100 * i, start.y))
        if cell is None:
            assert np.isnan(profile.observed[:, i]).all()
            continue
        assert profile.observed[0, i] == pytest.approx(cell.observed[held], abs=1e-4)
        assert profile.forecast[0, i] == pytest.approx(cell.held_back[held], abs=1e-4)
        assert profile.forecast[1, i] == pytest.approx(cell.median[ahead], abs=1e-4)
        assert profile.lower[1, i] < profile.forecast[1, i] < profile.upper[1, i]
    assert np.isnan(profile.observed[1]).all()
    np.testing.assert_allclose(profile.residual[0], profile.observed[0] - profile.forecast[0])


def test_profile_over_points_is_the_mean_or_the_median_of_its_swath(pointed):
    results = RunResults(pointed)
    east, north, _, dates, values = sample_run.egms()
    east, north = east[:600], north[:600]
    start, end = QgsPointXY(east[0], north[0]), QgsPointXY(east[0] + 400, north[0])
    profile = results.along([start, end], np.array([results.held_back_dates[0]]), 100)
    assert profile.width == 100
    place = 3
    along = (east - east[0]) / 400 * (len(profile.distance) - 1)
    near = (np.abs(north - north[0]) <= 50) & (np.rint(along) == place) & (east >= east[0])
    row = int(np.flatnonzero(dates == results.held_back_dates[0])[0])
    assert near.sum() > 1
    assert profile.observed[0, place] == pytest.approx(np.mean(values[row, :600][near]), abs=0.01)
    other = results.along([start, end], np.array([results.held_back_dates[0]]), 100, "median")
    assert other.observed[0, place] == pytest.approx(np.median(values[row, :600][near]), abs=0.01)


def test_profile_away_from_the_data_has_no_values(gridded):
    results = RunResults(gridded)
    assert results.along([QgsPointXY(0, 0), QgsPointXY(500, 0)], results.held_back_dates[:1]) is None


def test_profile_without_length_is_refused(gridded):
    results = RunResults(gridded)
    with pytest.raises(GroundCastError, match=r"The profile has no length\. Click two different places"):
        results.along([QgsPointXY(1, 1), QgsPointXY(1, 1)], results.held_back_dates[:1])


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """Runs that the worker itself wrote: at the EGMS points, and on cells of 100 m."""
    python = environment.python_in()
    if not Path(python).is_file():
        pytest.skip("needs the worker's environment")
    folder = tmp_path_factory.mktemp("worker")
    worker = Path(run_results.__file__).parents[1] / "worker" / "__main__.py"
    for name, cell in (("points", 0), ("grid", 100)):
        order = ["train", sample_run.EGMS, "--out", folder / name, "--model", "seasonal"]
        order += ["--set", "horizon=24", "--set", f"cell={cell}"]
        subprocess.run([python, "-I", worker, *map(str, order)], check=True, capture_output=True)
    return folder


def test_what_the_worker_writes_is_read_back(trained):
    east, north, names, dates, values = sample_run.egms()
    results = RunResults(trained / "points")
    assert results.at_points
    series = results.series_at(QgsPointXY(east[7], north[7]), 1)
    assert series.where == f"Point {names[7]}"
    both = np.isin(series.dates, dates) & np.isfinite(series.observed)
    row = np.searchsorted(dates, series.dates[both])
    np.testing.assert_allclose(series.observed[both], values[row, 7], atol=1e-3)
    assert series.scores()["forecast"] == pytest.approx(series.scores()["seasonal"], abs=0.01)
    ahead = np.isfinite(series.median)
    assert ahead.sum() == 24
    assert (series.lower[ahead] < series.median[ahead]).all()
    assert (series.lower[series.hidden] < series.held_back[series.hidden]).all()


def test_cells_that_the_worker_gridded_are_cells_here(trained):
    results = RunResults(trained / "grid")
    assert not results.at_points
    assert results.cell() == pytest.approx(100)
    east, north = (float(v[4000]) for v in sample_run.egms()[:2])
    series = results.series_at(QgsPointXY(east, north))
    assert series.where.startswith("Pixel")
    dates, mean = cell_mean(east, north)
    both = np.isin(series.dates, dates) & np.isfinite(series.observed)
    np.testing.assert_allclose(
        series.observed[both], mean[np.searchsorted(dates, series.dates[both])], atol=0.01
    )


def test_a_large_stack_of_small_blocks_is_left_on_disk(gridded, monkeypatch):
    monkeypatch.setattr(run_results, "SMALL_BYTES", 0)
    monkeypatch.setattr(run_results.lasting, "begin", lambda work, _name: work())
    results = RunResults(gridded)
    results.preload()
    quick = {raster.is_quick() for raster in results._open.values()}
    assert quick == {True, False}  # 128 cells a side: 36 dates of a forecast are more than a click can unpack
    assert all((raster._held is None) == raster.is_quick() for raster in results._open.values())


def test_what_is_read_ahead_stays_within_its_memory(gridded, monkeypatch):
    monkeypatch.setattr(run_results.lasting, "begin", lambda work, _name: work())
    sizes = []
    monkeypatch.setattr(run_results.RasterFile, "preload", lambda raster, _going: sizes.append(raster.size))
    monkeypatch.setattr(run_results, "MOST_BYTES", 1e6)
    RunResults(gridded).preload()
    assert sizes and sum(sizes) <= 1e6


def test_preloaded_stacks_give_the_same_values(gridded):
    results, preloaded = RunResults(gridded), RunResults(gridded)
    preloaded.preload()
    assert works.ended("groundcast-ahead")
    rasters = list(preloaded._open.values())
    assert rasters and all(raster._held is not None for raster in rasters)
    place = QgsPointXY(*(float(v[4000]) for v in sample_run.egms()[:2]))
    np.testing.assert_array_equal(preloaded.series_at(place).observed, results.series_at(place).observed)
    box = QgsRectangle(place.x() - 200, place.y() - 200, place.x() + 200, place.y() + 200)
    np.testing.assert_array_equal(preloaded.series_in(box)[1], results.series_in(box)[1])


def test_damaged_raster_is_named_not_shown(gridded, tmp_path):
    folder = tmp_path / "damaged"
    shutil.copytree(gridded, folder)
    path = folder / "A" / "observed.tif"
    whole = path.read_bytes()
    east, north = sample_run.egms()[:2]
    place = QgsPointXY(east[east.argmin()], north[east.argmin()])
    for size in (100, len(whole) // 2):
        path.write_bytes(whole[:size])
        with pytest.raises(
            GroundCastError, match=r"observed\.tif cannot be read; it is damaged .* Run the forecast"
        ):
            RunResults(folder).series_at(place)


def test_gdal_is_left_as_it_was(gridded):
    before = gdal.GetUseExceptions()
    RunResults(gridded).extent()
    assert gdal.GetUseExceptions() == before
