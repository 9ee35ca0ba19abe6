"""The preparation as it stands in a job, and as words set it."""

import json

import pytest
from groundcast.core.alignment import Alignment
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.mask import as_mask
from groundcast.core.preparation import Preparation, changed_words

FULL = Preparation(
    mask=("temporal_coherence>=0.6", "rmse<=3"),
    drop_dates=("2020-09-23",),
    jumps="mend",
    reference_place=(10.5, 20.25),
    other="/data/descending.zip",
    component="east",
    cell=100.0,
    alignment={"rain": Alignment("cell-size", "sum", 24), "heat": Alignment()},
)


def test_a_job_keeps_every_step():
    job = Job(preparation=FULL)
    assert Job.from_json(job.to_json()) == job
    assert json.loads(job.to_json())["preparation"]["mask"] == ["temporal_coherence>=0.6", "rmse<=3"]


def test_its_words_set_it_again():
    made = Job()
    for key, text in changed_words(FULL):
        made = made.set(key, text)
    assert made.preparation == Preparation(**{**FULL.__dict__, "alignment": {"rain": FULL.aligned("rain")}})
    assert made.settings == {}


def test_nothing_chosen_needs_no_words():
    assert changed_words(Preparation()) == []


def test_an_older_job_without_these_steps_loads():
    entries = json.loads(Job().to_json())
    entries["preparation"] = {"cell": 50.0, "vertical": True, "mode": "honest"}
    assert Job.from_json(json.dumps(entries)).preparation == Preparation(cell=50.0, vertical=True)


def test_a_step_is_taken_back_by_its_word():
    made = Job(preparation=FULL)
    for key in ("mask", "drop_dates", "reference_place", "other"):
        made = made.set(key, "none")
    assert (made.preparation.mask, made.preparation.drop_dates) == ((), ())
    assert (made.preparation.reference_place, made.preparation.other) == ((), "")


@pytest.mark.parametrize(
    ("text", "layer", "side", "limit"),
    [("rmse<=3", "rmse", "<=", 3), (" temporal_coherence >= .6 ", "temporal_coherence", ">=", 0.6)],
)
def test_a_mask_is_read_from_its_text(text, layer, side, limit):
    mask = as_mask(text)
    assert (mask.layer, mask.side, mask.limit) == (layer, side, limit)


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("mask", "rmse<3", "The mask 'rmse<3' cannot be read"),
        ("mask", "rmse>=1.2.3", "The mask 'rmse>=1.2.3' cannot be read"),
        ("drop_dates", "yesterday", "'yesterday' is not a date"),
        ("jumps", "hide", "jumps = hide is out of range"),
        ("component", "north", "component = north is out of range"),
        ("reference_place", "1,2,3", "reference_place of 3 numbers is out of range"),
        ("reference_place", "1;2", "reference_place = 1;2 is not a number"),
        ("rain.time", "spline", "time = spline is out of range"),
        ("rain.space", "kriging", "space = kriging is out of range"),
        ("rain.lag_days", "-3", "lag_days = -3 is out of range"),
        ("rain.lag_days", "soon", "rain.lag_days = soon is not a number"),
        ("rain.colour", "blue", "A factor has no setting 'colour'"),
        ("cell", "-1", "cell = -1 is out of range"),
    ],
)
def test_what_is_no_preparation_is_refused(key, value, message):
    with pytest.raises(GroundCastError, match=message.replace("(", r"\(")):
        Job().set(key, value)


def test_vertical_has_no_meaning_beside_a_second_track():
    with pytest.raises(GroundCastError, match="vertical beside a second track"):
        Preparation(other="/b.zip", vertical=True)


def test_an_unknown_entry_of_an_alignment_is_refused():
    entries = json.loads(Job().to_json())
    entries["preparation"]["alignment"] = {"rain": {"speed": 1}}
    with pytest.raises(GroundCastError, match="unknown entry 'speed'"):
        Job.from_json(json.dumps(entries))
