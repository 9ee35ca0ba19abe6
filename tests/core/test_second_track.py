"""The second of two tracks has unit, CRS, variable and sign of its own."""

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.preparation import Preparation, changed_words
from groundcast.core.source import Source
from groundcast.core.told import told
from groundcast.worker import preparation_commands, source_commands
from groundcast.worker.commands import parser
from groundcast.worker.forecasting import as_trained
from groundcast.worker.inputs import second_track

FIRST = Source("/asc.nc", unit="m", crs="EPSG:32633", variable="up", sign="away", also=("/more.nc",))
OWN = {"unit": "mm", "crs": "EPSG:3035", "variable": "as-found", "sign": "towards", "wavelength_mm": "31.1"}


def test_it_is_told_what_the_first_is_told_but_for_its_own():
    job = Job(deformation=FIRST, preparation=Preparation(other="/desc.nc"))
    assert second_track(job) == Source("/desc.nc", unit="m", crs="EPSG:32633", variable="up", sign="away")
    own = Job(deformation=FIRST, preparation=Preparation(other="/desc.nc", other_options=OWN))
    assert second_track(own) == Source(
        "/desc.nc", unit="mm", crs="EPSG:3035", sign="towards", wavelength_mm=31.1
    )
    assert Job.from_json(own.to_json()) == own


def test_its_words_set_it_again():
    made = Preparation(other="/desc.nc", other_options=OWN)
    job = Job()
    for key, text in changed_words(made):
        job = job.set(key, text)
    assert job.preparation == made


def test_a_factor_called_other_keeps_its_lag():
    job = Job().set("other.lag_days", "12").set("other.unit", "cm")
    assert job.preparation.aligned("other").lag_days == 12 and job.preparation.other_options == {"unit": "cm"}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("colour", "red", "no option 'colour'"),
        ("wavelength_mm", "long", "is not a number"),
        ("bounds", "1,b", "is not a list of numbers"),
        ("sign", "down", "sign 'down' is out of range"),
        ("path", "/x", "no option 'path'"),
    ],
)
def test_what_no_source_is_told_is_refused(name, text, said):
    with pytest.raises(GroundCastError) as error:
        Preparation(other="/b", other_options={name: text})
    assert said in str(error.value)


def test_lists_and_what_is_taken_back():
    made = told(told(Source("/a"), "bounds", "0, 1,2,3.5"), "unit", "m")
    assert made == Source("/a", bounds=(0.0, 1.0, 2.0, 3.5), unit="m")
    assert told(told(made, "bounds", "as-found"), "unit", "as-found") == Source("/a")


def test_convert_and_prepare_take_them_on_the_command_line():
    words = ["convert", "/a.nc", "/o.tif", "--unit", "m", "--other", "/b.nc", "--other-option", "unit=mm"]
    given = parser().parse_args([*words, "--other-option", "sign=away"])
    first = source_commands.source_of(given)
    assert source_commands.second_track(given, first) == Source("/b.nc", unit="mm", sign="away")
    words = ["prepare", "/a.nc", "--set", "other=/b.nc", "--set", "other.unit=cm"]
    assert second_track(preparation_commands.job(parser().parse_args(words))).unit == "cm"


def test_a_newer_second_track_is_read_as_that_of_the_training():
    trained = Job(deformation=FIRST, preparation=Preparation(other="/desc.nc", other_options={"unit": "mm"}))
    newer = Job(preparation=Preparation(other="/new.nc", other_options={"sign": "away"}))
    made = as_trained(newer, trained).preparation
    assert (made.other, made.other_options) == ("/new.nc", {"unit": "mm", "sign": "away"})
