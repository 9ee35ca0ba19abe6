"""Water storage from the command line to its files: the fixed contract, scores, bad input in words."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.job import Job
from groundcast.core.reporter import Cancelled
from groundcast.core.source import Source
from groundcast.core.stack import TOWARDS_SATELLITE, UPWARDS
from groundcast.core.water import Water
from groundcast.core.write.geotiff import result_tags, write_cog
from groundcast.worker import commands, door, pipeline, water_commands
from groundcast.worker.reporters import Remembering

ROOT = Path(__file__).resolve().parents[2]
DOOR = [sys.executable, "-u", "-I", str(ROOT / "worker" / "__main__.py")]
SIDE, MARGIN, COUNT = 16, 5, 14
GRID = Grid("EPSG:6933", (25025.26, 0.0, 9_560_000.0, 0.0, -25025.26, 3_560_000.0), SIDE, SIDE)
DATES = np.datetime64("2019-01-05") + 30 * np.arange(COUNT)


def job(*words):
    return water_commands.job(commands.parser().parse_args(["assimilate", *map(str, words)]))


# Small made-up inputs, each with one thing wrong


def write(path, values, grid=GRID, dates=DATES, unit="mm", kind="tws", sign=""):
    write_cog(path, np.asarray(values, np.float32), dates[: len(values)], grid, result_tags(unit, sign, kind))
    return path


def water(seed=0, count=COUNT, shape=(SIDE, SIDE)):
    wave = 80 * np.sin(np.arange(count) / 3)[:, None, None]
    return wave + np.random.default_rng(seed).normal(0, 10, (count, *shape))


def uplift(count=COUNT, seed=1, inner=slice(MARGIN, -MARGIN)):
    values = np.full((count, SIDE, SIDE), np.nan)
    part = values[:, inner, inner]
    part[:] = (
        np.random.default_rng(seed).normal(0, 2, part.shape) - 2 * np.sin(np.arange(count) / 3)[:, None, None]
    )
    return values


@pytest.fixture
def files(tmp_path):
    prior = write(tmp_path / "prior.tif", water())
    up = write(tmp_path / "up.tif", uplift(), kind="up", sign=UPWARDS)
    return {"prior": prior, "deformation": up}


def attempt(files, tmp_path, *words, **changed):
    """The report of a run of `files`, some of them changed; its warnings by code."""
    words = [w for key, path in (files | changed).items() for w in (f"--{key}", path)] + list(words)
    report = Remembering()
    made = job("--halo-km", 100, *words, "--out", tmp_path / "run", "--set", "sweep=off")
    path = pipeline.run(made, report)
    return json.loads(path.read_text()), {w["code"]: w["message"] for w in report.warnings}


def test_small_inputs_run_without_a_word(files, tmp_path):
    report, warned = attempt(files, tmp_path)
    assert warned == {}
    assert report["water"]["cells"] == 36
    assert not report["simulated"]


def test_what_is_doubtful_is_said(files, tmp_path):
    _, warned = attempt(files, tmp_path, "--members", 5, "--halo-km", 400)
    assert "5 members are few" in warned["few-members"]
    assert "The prior is smaller than study area plus halo (400 km):" in warned["halo-short"]
    assert "% of the response to an even load is missing" in warned["halo-short"]


def test_noise_that_cells_share_is_told_in_joint_mode(files, tmp_path):
    alike = np.where(np.isfinite(uplift()), 9 * np.random.default_rng(0).normal(size=(COUNT, 1, 1)), np.nan)
    shared = write(tmp_path / "shared.tif", alike, kind="up", sign=UPWARDS)
    _, warned = attempt(files, tmp_path, "--mode", "joint", deformation=shared)
    assert "Innovations of neighbouring cells are correlated" in warned["shared-noise"]
    words = ("--mode", "joint", "--set", "noise_length_km=50")
    assert "shared-noise" not in attempt(files, tmp_path, *words, deformation=shared)[1]
    assert "shared-noise" not in attempt(files, tmp_path, deformation=shared)[1]


def test_a_prior_shorter_than_the_observations(files, tmp_path):
    _, warned = attempt(files, tmp_path, prior=write(tmp_path / "short.tif", water(count=9)))
    assert "5 of 14 dates of the deformation lie outside" in warned["prior-short"]
    late = write(tmp_path / "late.tif", water(), dates=DATES + 4000)
    with pytest.raises(GroundCastError, match="No date of the deformation meets the prior"):
        attempt(files, tmp_path, prior=late)


def test_a_single_epoch(files, tmp_path):
    one = write(tmp_path / "one.tif", uplift(1), kind="up", sign=UPWARDS)
    with pytest.raises(GroundCastError, match=r"The deformation \(one.tif\) has one date only"):
        attempt(files, tmp_path, deformation=one)
    with pytest.raises(GroundCastError, match=r"The prior \(p1.tif\) has one date only"):
        attempt(files, tmp_path, prior=write(tmp_path / "p1.tif", water(count=1)))


def test_two_epochs_are_enough_and_say_little(files, tmp_path, capsys):
    two = write(tmp_path / "two.tif", uplift(2), kind="up", sign=UPWARDS)
    words = ["--prior", files["prior"], "--deformation", two, "--out", tmp_path / "r", "--set", "sweep=off"]
    assert door.main(["assimilate", *map(str, words)]) == 0
    assert "Innovations" not in capsys.readouterr().out
    _, warned = attempt(files, tmp_path, deformation=two)
    assert "spans 30 days, too few to tell a rate from a season" in warned["short-record"]


def test_all_cells_masked(files, tmp_path):
    fast = uplift() + 3 * np.arange(COUNT)[:, None, None]
    sinking = write(tmp_path / "fast.tif", fast, kind="up", sign=UPWARDS)
    with pytest.raises(GroundCastError, match="All 36 places are masked: faster than 5 mm/yr"):
        attempt(files, tmp_path, deformation=sinking)
    _, warned = attempt(files, tmp_path, "--set", "velocity_mm=0", deformation=sinking)
    assert "masked" not in warned


def test_units_and_signs(files, tmp_path):
    in_cm = write(tmp_path / "cm.tif", water() / 10, unit="cm")
    in_mm, converted = attempt(files, tmp_path)[0], attempt(files, tmp_path, prior=in_cm)[0]
    assert converted["water"]["innovation"]["sd"] == pytest.approx(
        in_mm["water"]["innovation"]["sd"], rel=1e-4
    )
    down = write(tmp_path / "down.tif", uplift(), kind="up", sign="positive down")
    with pytest.raises(GroundCastError, match="its file says 'positive down'"):
        attempt(files, tmp_path, deformation=down)
    bare = write(tmp_path / "grace.tif", water() / 10, unit="")
    with pytest.raises(GroundCastError, match="it looks like centimetres"):
        attempt(files, tmp_path, "--validation", bare)
    attempt(files, tmp_path, "--validation", bare, "--validation-unit", "cm")
    _, warned = attempt(
        files, tmp_path, deformation=write(tmp_path / "n.tif", -uplift(), kind="up", sign=UPWARDS)
    )
    assert "The ground rises when the prior is wet" in warned["sign"]


def test_validation_gaps(files, tmp_path):
    months = np.array(["2019-01-15", "2019-02-15"], "datetime64[D]")
    with pytest.raises(GroundCastError, match="have 2 months in common; 3 are needed"):
        attempt(files, tmp_path, "--validation", write(tmp_path / "v.tif", water(count=2), dates=months))
    table = tmp_path / "grace.csv"
    table.write_text("date,tws_cm\n2019-01,5\n2019-02,-4\n2019-03,9\n2019-05,1\n")
    report, _ = attempt(files, tmp_path, "--validation", table)
    assert report["water"]["validation"]["months"] == ["2019-01", "2019-02", "2019-03", "2019-05"]
    assert "2019-04" in report["water"]["validation"]["months_without_validation"]


def test_geographic_and_coarse_priors(files, tmp_path):
    """A prior of one degree: its own cells take the mean of the deformation, 25 km cells a warning."""
    degrees = Grid("EPSG:4326", (1.0, 0.0, 98.0, 0.0, -1.0, 31.0), 6, 6)
    prior = write(tmp_path / "degrees.tif", water(shape=(6, 6)), grid=degrees)
    report, _ = attempt(files, tmp_path, "--set", "minimum_valid=0", prior=prior)
    assert 2 <= report["water"]["cells"] <= 6
    report, warned = attempt(files, tmp_path, "--set", "cells=ease", prior=prior)
    assert "The prior's cells are 104 km wide" in warned["coarse-prior"]
    assert report["water"]["cells"] > 20


def test_a_prior_without_reference_system_is_refused(files, tmp_path):
    nowhere = write(tmp_path / "nowhere.tif", water(), grid=Grid("", GRID.transform, SIDE, SIDE))
    with pytest.raises(GroundCastError, match="The prior has no coordinate reference system"):
        attempt(files, tmp_path, prior=nowhere)


def test_love_numbers_of_ones_own(files, tmp_path):
    short = tmp_path / "short.dat"
    short.write_text("".join(f"{n} {-1 - n / 200} 0.02 -0.3\n" for n in range(1, 697)))
    with pytest.raises(GroundCastError, match="ends at degree 696, too early"):
        attempt(files, tmp_path, "--love", short)


def test_a_reference_area_inside_the_load(files, tmp_path):
    left, top = GRID.transform[2] + 6 * 25025.26, GRID.transform[5] - 6 * 25025.26
    corners = [
        [left, top],
        [left + 60_000, top],
        [left + 60_000, top - 60_000],
        [left, top - 60_000],
        [left, top],
    ]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [corners]}}
    named = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::6933"}}
    path = tmp_path / "reference.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": named, "features": [feature]}))
    report, warned = attempt(files, tmp_path, "--reference", path)
    assert "The reference area lies inside the load:" in warned["reference-loaded"]
    assert abs(report["water"]["response"]["reference_keeps"]) < 0.2


def test_excluded_dates_atmosphere_and_interpolation(files, tmp_path):
    report, _ = attempt(files, tmp_path, "--exclude", "2019-01-17/2019-02-10")
    with rasterio.open(tmp_path / "run" / "innovation.tif") as file:
        assert np.isnan(file.read(2)).all()
        assert np.isfinite(file.read(6)).any()
    air = write(
        tmp_path / "air.tif", np.full((COUNT, SIDE, SIDE), 1.5) + water() / 500, kind="up", sign=UPWARDS
    )
    attempt(files, tmp_path, "--atmosphere", air)
    other = write(
        tmp_path / "air2.tif", np.ones((3, SIDE, SIDE)), dates=DATES + 4000, kind="up", sign=UPWARDS
    )
    with pytest.raises(GroundCastError, match="misses the deformation"):
        attempt(files, tmp_path, "--atmosphere", other)
    later = write(tmp_path / "later.tif", uplift(), dates=DATES + 5, kind="up", sign=UPWARDS)
    report, _ = attempt(files, tmp_path, "--set", "matching=interpolate", deformation=later)
    assert report["dates"]["observed"][0] == str(DATES[0] + 5)
    twice = np.sort(np.concatenate([DATES[:7], DATES[:7] + 5]))
    many = write(tmp_path / "some.tif", uplift(), dates=twice, kind="up", sign=UPWARDS)
    _, warned = attempt(files, tmp_path, "--set", "max_gap_days=3", deformation=many)
    assert "7 dates of the deformation have no date of the prior" in warned["dates-unused"]


def test_study_area_without_cells_and_missing_inputs(files, tmp_path):
    corners = [[0, 0], [1000, 0], [1000, 1000], [0, 0]]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [corners]}}
    named = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::6933"}}
    path = tmp_path / "study.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": named, "features": [feature]}))
    with pytest.raises(GroundCastError, match="No cell of the study area holds both"):
        attempt(files, tmp_path, "--study", path)
    bare = Job(task="assimilate", deformation=Source(str(files["deformation"])), out=str(tmp_path / "r"))
    with pytest.raises(GroundCastError, match="The job names no prior"):
        pipeline.run(bare, Remembering())
    alone = Job(task="assimilate", water=Water(prior=Source(str(files["prior"]))), out=str(tmp_path / "r"))
    with pytest.raises(GroundCastError, match="The job names no deformation"):
        pipeline.run(alone, Remembering())


def test_cancelling_leaves_no_half_files(files, tmp_path):
    report = Remembering()
    report.cancel()
    with pytest.raises(Cancelled):
        pipeline.run(
            job("--prior", files["prior"], "--deformation", files["deformation"], "--out", tmp_path / "r"),
            report,
        )
    assert {path.name for path in (tmp_path / "r").iterdir()} == {"job.json"}


def test_the_same_seed_gives_the_same_files(files, tmp_path):
    attempt(files, tmp_path, "--set", "treatment=perturbed")
    first = (tmp_path / "run" / "tws_analysis.tif").read_bytes()
    attempt(files, tmp_path, "--set", "treatment=perturbed")
    assert (tmp_path / "run" / "tws_analysis.tif").read_bytes() == first
    attempt(files, tmp_path, "--set", "treatment=perturbed", "--seed", 1)
    assert (tmp_path / "run" / "tws_analysis.tif").read_bytes() != first


def test_gaps_of_the_prior_and_snow(files, tmp_path):
    values = water()
    values[4] = np.nan
    values[7, 2, 2] = np.nan
    values[:, 0, 0] = np.nan
    report, warned = attempt(files, tmp_path, prior=write(tmp_path / "gaps.tif", values))
    assert "prior-gaps" in warned
    assert len(report["dates"]["observed"]) == COUNT - 1
    snow = np.abs(water(seed=3))
    attempt(files, tmp_path, "--snow", write(tmp_path / "snow.tif", snow))
    with pytest.raises(GroundCastError, match="The snow is below 0"):
        attempt(files, tmp_path, "--snow", write(tmp_path / "neg.tif", -snow))
    with pytest.raises(GroundCastError, match="The snow does not cover the prior's dates"):
        attempt(files, tmp_path, "--snow", write(tmp_path / "brief.tif", snow[:5]))


def test_two_tracks_in_line_of_sight(files, tmp_path):
    """Uplift and eastward motion seen from two sides: the combination finds the uplift."""
    up, east = uplift(), 30.0
    for name, angle, way in (("ascending", 34.0, -1), ("descending", 41.0, 1)):
        turned = np.radians(angle)
        los = up * np.cos(turned) + way * east * np.sin(turned)
        for date, values in zip(DATES, los):
            tags = result_tags("mm", TOWARDS_SATELLITE, "los")
            path = tmp_path / name / f"{str(date).replace('-', '')}.tif"
            write_cog(path, values[None].astype(np.float32), np.array([date]), GRID, tags)
        write_cog(
            tmp_path / name / "incidence.tif",
            np.full((1, SIDE, SIDE), angle, np.float32),
            np.array(["x"]),
            GRID,
            {},
        )
    tracks = (tmp_path / "ascending", "--descending", tmp_path / "descending")
    both, _ = attempt(files | {"deformation": tracks[0]}, tmp_path, *tracks[1:])
    vertical, _ = attempt(files, tmp_path)
    found, expected = (r["water"]["innovation"] for r in (both, vertical))
    assert found["sd"] == pytest.approx(expected["sd"], rel=1e-3)
    assert both["data"]["sign"] == UPWARDS
