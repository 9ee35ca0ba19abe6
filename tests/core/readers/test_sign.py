"""Positive values that mean motion away from the satellite, or subsidence, are turned round."""

import json
from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.readers import in_one_unit, in_parts, read, survey
from groundcast.core.readers.glimpse import glimpse
from groundcast.core.readers.turning import turned
from groundcast.core.source import Source
from groundcast.core.window import Window
from groundcast.tests.core.readers.making import CSV, CUBE, DAYS, h5, text, tif
from groundcast.worker.door import main


def rasters(folder):
    for number, day in enumerate(("20200105", "20200117", "20200129")):
        tif(folder, f"{day}.tif", np.arange(12.0).reshape(3, 4) + number)
    return folder


def bands(folder):
    return h5(folder, "timeseries.h5", {"timeseries": CUBE, "date": DAYS}, UNIT="mm")


def points(folder):
    return text(folder, "a_mm.csv", CSV)


def rows(folder):
    return text(
        folder,
        "b.csv",
        "id,date,lon,lat,value\na,2020-01-05,5,45,-9\na,2020-01-17,5,45,0\na,2020-01-29,5,45,7\n",
    )


@pytest.mark.parametrize("make", [rasters, bands, points, rows], ids=lambda make: make.__name__)
def test_values_are_turned_round_and_said_to_be(make, tmp_path):
    path = str(make(tmp_path))
    found, other = (read(Source(path, unit="mm", sign=sign)) for sign in ("", "away"))
    assert np.isfinite(found.values).any()
    np.testing.assert_array_equal(other.values, -found.values)
    assert other.sign == found.sign == "positive towards the satellite"
    assert (
        "Positive values mean motion away from the satellite, as chosen: they are turned round."
        in other.notes
    )
    assert not any("turned round" in note for note in read(Source(path, unit="mm", sign="towards")).notes)


def test_no_second_copy_is_made_where_the_values_may_be_changed(tmp_path):
    source = Source(str(points(tmp_path)), unit="mm", sign="away")
    stack = read(replace(source, sign=""))
    values = stack.values.copy()
    assert turned(stack, source).values is stack.values
    np.testing.assert_array_equal(stack.values, -values)
    stack.values.flags.writeable = False
    np.testing.assert_array_equal(turned(stack, source).values, values)
    np.testing.assert_array_equal(stack.values, -values)


def test_the_sentence_to_confirm_names_the_option_until_it_is_given(tmp_path):
    path = str(rasters(tmp_path))
    (note,) = (n for n in read(Source(path)).notes if "line of sight" in n)
    assert note.endswith("Confirm it. The option sign=away turns it round.")
    (note,) = (n for n in read(Source(path, sign="towards")).notes if "line of sight" in n)
    assert note == "The deformation is taken as line of sight. Confirm it."
    assert not any("Confirm" in n for n in read(Source(path, sign="away", kind="los")).notes)


@pytest.mark.parametrize(("kind", "way"), [("up", "downwards"), ("east", "to the west")])
def test_subsidence_that_is_positive_becomes_negative(kind, way, tmp_path):
    stack = read(Source(str(points(tmp_path)), kind=kind, sign="away"))
    assert stack.sign == f"positive {kind}" and (stack.values < 0).all()
    assert any(way in note for note in stack.notes)


def test_parts_means_and_references_are_turned_once(tmp_path, monkeypatch):
    path = str(rasters(tmp_path))
    plain, away = Source(path, unit="mm"), Source(path, unit="mm", sign="away")
    whole = read(plain)
    for change in (
        {"bounds": (5e5, 4e6 - 20, 5e5 + 20, 4e6)},
        {"coarser": 2},
        {"reference": (5e5 + 5, 4e6 - 5)},
    ):
        one, two = (read(Source(path, unit="mm", sign=sign, **change)) for sign in ("", "away"))
        np.testing.assert_array_equal(two.values, -one.values)
    with in_one_unit(away) as (cube, seen):
        np.testing.assert_array_equal(cube.read(Window(0, 0, 3, 4)).values, -whole.values)
        assert (seen.stack.values <= 0).all()
    with in_parts(away, 256) as parts:
        (found,) = [values for _, values in parts.blocks]
    np.testing.assert_array_equal(found, -whole.values)
    np.testing.assert_array_equal(survey(away, 1.0).stack.values, -survey(plain, 1.0).stack.values)
    monkeypatch.setattr("groundcast.core.readers.glimpse.LARGE_BYTES", 1)
    np.testing.assert_array_equal(glimpse(away).stack.values, -glimpse(plain).stack.values)


def test_a_velocity_beside_the_values_is_turned_with_them_and_its_deviation_is_not(tmp_path):
    path = bands(tmp_path)
    layer = np.full(CUBE.shape[1:], 0.002, np.float32)
    h5(tmp_path, "velocity.h5", {"velocity": layer, "velocityStd": layer / 2})
    stack = read(Source(str(path), sign="away"))
    np.testing.assert_allclose(stack.quality["velocity_mm_per_year"], -2, rtol=1e-6)
    np.testing.assert_allclose(stack.quality["velocity_deviation_mm_per_year"], 1, rtol=1e-6)


def test_factors_and_interferograms_have_no_such_sign(tmp_path):
    table = text(tmp_path, "rain.csv", "date,a\n2020-01-05,1\n2020-01-06,2\n")
    with pytest.raises(GroundCastError, match="is read as the factor rain, whose values have no direction"):
        read(Source(str(table), kind="rain", sign="away"))
    folder = tmp_path / "pairs"
    for name in ("20200105_20200117", "20200117_20200129"):
        tif(folder, f"{name}.unw.tif", [[1.0, 1.0, 2.0, 3.0]], unit="rad")
    with pytest.raises(GroundCastError, match="phase_sign instead"):
        read(Source(str(folder), wavelength_mm=55.5, sign="away"))


def test_it_stands_in_the_job_and_is_a_word_of_the_command_line(tmp_path, capsys):
    path = str(points(tmp_path))
    job = Job(deformation=Source(path, sign="away"))
    assert Job.from_json(job.to_json()) == job
    assert main(["info", path, "--json", "--option", "sign=away"]) == 0
    assert any("turned round" in note for note in json.loads(capsys.readouterr().out)["notes"])
    with pytest.raises(GroundCastError, match="sign 'down' is out of range"):
        Source(path, sign="down")
