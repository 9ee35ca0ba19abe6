"""`groundcast align`: a factor on the dates and places of a deformation, as a file."""

import json

import numpy as np
import pytest
from groundcast.core.alignment import Alignment
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers.making import text, tif
from groundcast.worker import aligning
from groundcast.worker.door import main

DAYS = np.datetime64("2020-01-05") + 12 * np.arange(20)


def compact(day):
    return str(day).replace("-", "")


@pytest.fixture
def rasters(tmp_path):
    """Displacement in 3 x 4 cells of 10 m, the first of which holds nothing."""
    values = np.arange(12, dtype=float).reshape(3, 4)
    values[0, 0] = np.nan
    for day in DAYS:
        tif(tmp_path / "los", f"{compact(day)}.tif", values)
    return tmp_path / "los"


@pytest.fixture
def heat(tmp_path):
    """Daily-like rasters of 40 m, every 6 days, whose value is the day's number."""
    for number in range(0, 300, 6):
        day = np.datetime64("2020-01-01") + number
        tif(tmp_path / "heat", f"{compact(day)}.tif", np.full((2, 2), number), cell=40.0, unit="K")
    return tmp_path / "heat"


def run(*words):
    return main(["align", *map(str, words)])


def test_a_raster_comes_to_the_cells_and_dates(rasters, heat, tmp_path, capsys):
    out = tmp_path / "heat.nc"
    words = (rasters, out, "--factor", f"heat={heat}", "--unit", "mm", "--json")
    assert run(*words) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["way"], found["rule"], found["unit"], found["covered"]) == ("bilinear", "linear", "K", 20)
    stack, like = read(Source(str(out), kind="heat")), read(Source(str(rasters), unit="mm"))
    assert stack.unit == "K" and stack.place.shape == like.place.shape
    np.testing.assert_array_equal(stack.dates, like.dates)
    wanted = (DAYS - np.datetime64("2020-01-01")).astype(float)
    np.testing.assert_allclose(stack.values[:, 1, 1], wanted, atol=1e-3)
    assert np.isnan(stack.values[:, 0, 0]).all()


def test_lag_rule_and_origin_are_those_of_a_run(rasters, heat, tmp_path, capsys):
    out, given = tmp_path / "heat.gpkg", ("--factor", f"heat={heat}", "--unit", "mm")
    steps = ("--set", "heat.time=previous", "--set", "heat.lag_days=12", "--set", "heat.space=nearest")
    assert run(rasters, out, *given, *steps, "--origin", "2020-05-01") == 0
    said = capsys.readouterr().out
    assert "20 dates by previous, places by nearest, 12 days later." in said and "reaches 19 of them" in said
    stack = read(Source(str(out), kind="heat"))
    numbers = (DAYS - 12 - np.datetime64("2020-01-01")).astype(int) // 6 * 6
    wanted = np.minimum(
        numbers, (np.datetime64("2020-05-01") - np.datetime64("2020-01-01")).astype(int) // 6 * 6
    )
    assert stack.values.shape[1] == 11 and np.isnan(stack.values[0]).all()
    np.testing.assert_allclose(stack.values[1:, 0], wanted[1:])


def test_stations_without_places_are_one_mean_and_are_told_what_they_need(rasters, tmp_path, capsys):
    days = np.datetime64("2020-01-01") + np.arange(300)
    rows = [f"{str(d)[8:]}/{str(d)[5:7]}/{str(d)[:4]},{n},{n + 2}" for n, d in enumerate(days)]
    rain = text(tmp_path, "level.csv", "\n".join(["date,a,b", *rows]))
    out = tmp_path / "level.nc"
    options = ("--factor-option", "level.date_order=dmy", "--factor-option", "level.unit=m")
    assert run(rasters, out, "--factor", f"level={rain}", *options, "--unit", "mm", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["way"], found["unit"]) == ("mean", "m")
    stack = read(Source(str(out), kind="level"))
    wanted = (DAYS - days[0]).astype(float) + 1
    np.testing.assert_allclose(stack.values[:, 2, 3], wanted, atol=1e-3)


def test_blocks_give_what_one_look_gives(rasters, heat, tmp_path, monkeypatch):
    source, stack = Source(str(heat), kind="heat"), read(Source(str(rasters), unit="mm"))
    whole, _ = aligning.aligned(stack, source, Alignment())
    monkeypatch.setattr(aligning, "AT_ONCE_BYTES", 500.0)
    parts, _ = aligning.aligned(stack, source, Alignment())
    np.testing.assert_array_equal(whole.values, parts.values)


def test_the_last_month_of_a_monthly_record_counts(rasters, tmp_path):
    """A month is complete on its last day: measured by its stamp, the last one never was."""
    for number in range(1, 9):
        tif(tmp_path / "heat", f"2020{number:02}01.tif", np.full((2, 2), number), cell=40.0, unit="K")
    source, stack = Source(str(tmp_path / "heat"), kind="heat"), read(Source(str(rasters), unit="mm"))
    brought = aligning.aligned(stack, source, Alignment(time="monthly"))[0].values[:, 1, 1]
    months = DAYS.astype("datetime64[M]").astype(int) % 12 + 1
    np.testing.assert_allclose(brought, months)


def test_at_an_origin_blocks_give_what_one_look_gives(rasters, tmp_path, monkeypatch):
    """The right half is measured from June on: until May nothing is known of it, whatever its block."""
    for number in range(0, 300, 6):
        values, day = np.full((3, 4), float(number)), np.datetime64("2020-01-01") + number
        values[:, 2:] = np.nan if day < np.datetime64("2020-06-01") else number
        tif(tmp_path / "heat", f"{compact(day)}.tif", values, unit="K")
    source, stack = Source(str(tmp_path / "heat"), kind="heat"), read(Source(str(rasters), unit="mm"))
    given = (stack, source, Alignment(space="nearest"), np.datetime64("2020-05-01"))
    whole = aligning.aligned(*given)[0].values
    monkeypatch.setattr(aligning, "AT_ONCE_BYTES", 250.0)
    np.testing.assert_array_equal(whole, aligning.aligned(*given)[0].values)
    assert np.isfinite(whole[:, 1, 0]).all() and np.isnan(whole[:, :, 3]).all()
    with pytest.raises(GroundCastError, match="has no value up to 2019-12-01"):
        aligning.aligned(*given[:3], np.datetime64("2019-12-01"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "0 factors are given. Give one with --factor NAME=SOURCE."),
        (("--factor", "a=/x", "--factor", "b=/y"), "2 factors are given."),
        (("--factor", "a={heat}", "--set", "a.space=keep"), "stays in its own places"),
        (("--factor", "a={heat}", "--set", "a.space=inverse-distance"), "cannot be resampled by"),
        (("--factor", "a={heat}", "--set", "a.colour=red"), "no setting 'colour'"),
        (("--factor", "a={heat}", "--set", "colour=red"), "has no step 'colour'"),
    ],
)
def test_what_cannot_be_aligned_is_one_sentence(words, said, rasters, heat, tmp_path, capsys):
    given = [word.format(heat=heat) for word in words]
    assert run(rasters, tmp_path / "o.nc", *given, "--unit", "mm") != 0
    told = capsys.readouterr().err.strip().splitlines()[-1]
    assert said in told and not (tmp_path / "o.nc").exists()


def test_nothing_is_written_over_the_factor_itself(rasters, heat, tmp_path, capsys):
    out = sorted(heat.iterdir())[0]
    assert run(rasters, out, "--factor", f"heat={heat}", "--unit", "mm") != 0
    assert "belongs to the source itself" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["align", "--factor", "heat=/nowhere"], ["prepare"], ["convert"]])
def test_an_ending_that_no_writer_has_is_told_before_anything_is_read(words, tmp_path, capsys):
    """`align` and `prepare` computed all of it first."""
    assert main([words[0], "/nowhere", str(tmp_path / "out.csv"), *words[1:]]) != 0
    assert "out.csv ends in no format" in capsys.readouterr().err.strip().splitlines()[-1]
