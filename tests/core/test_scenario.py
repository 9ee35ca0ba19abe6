import json

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.scenario import CLIMATOLOGY, OWN, Change, Scenario
from groundcast.core.source import Source


@pytest.mark.parametrize(
    ("text", "kind", "amount"),
    [
        ("+1", "add", 1),
        ("-0.5", "add", -0.5),
        ("x0.8", "times", 0.8),
        ("×2", "times", 2),
        ("year:2021", "year", 2021),
    ],
)
def test_changes_are_read(text, kind, amount):
    change = Change.read("rain", text)
    assert (change.kind, change.amount) == (kind, amount)


@pytest.mark.parametrize(
    "text", ["+", "+warm", "x", "x-1", "dry", "year:soon", "year:21", "", "+inf", "xnan", "1"]
)
def test_a_change_without_a_number_is_refused(text):
    with pytest.raises(GroundCastError) as caught:
        Change.read("rain", text)
    assert caught.value.code == "change"
    assert "of rain holds no number" in caught.value.message
    assert "Write +1" in caught.value.cure


def test_a_past_year_comes_first_and_only_once():
    changes = Scenario(changes={"rain": ("x0.5", "year:2017", "+1")}).of("rain")
    assert [change.kind for change in changes] == ["year", "times", "add"]
    with pytest.raises(GroundCastError, match="more than one year"):
        Scenario(changes={"rain": ("year:2017", "year:2018")})


def test_the_reference_is_the_same_path_unchanged_or_the_models_own():
    paths = {"rain": Source(CLIMATOLOGY)}
    assert Scenario(paths, {"rain": ("x0.7",)}).reference() == Scenario(paths)
    assert not Scenario(paths).reference()
    assert Scenario(changes={"rain": ("+1",)}).source("rain").path == OWN


def test_an_unknown_factor_is_refused_with_the_known_ones():
    with pytest.raises(GroundCastError, match="knows no factor 'snow'") as caught:
        Scenario({"snow": Source(OWN)}).require(("rain", "temperature"))
    assert "rain, temperature" in caught.value.cure


def test_a_job_keeps_its_scenario():
    scenario = Scenario({"rain": Source("dry.csv", kind="rain")}, {"rain": ("x0.7", "+1")})
    job = Job(task="scenario", scenario=scenario, seeds=5)
    assert Job.from_json(job.to_json()) == job


def test_a_job_from_before_scenarios_still_loads():
    entries = json.loads(Job().to_json())
    del entries["scenario"], entries["seeds"]
    assert Job.from_json(json.dumps(entries)) == Job()


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({"scenario": {"pahts": {}}}, "the unknown entry 'pahts'"),
        ({"scenario": {"changes": {"rain": ["less"]}}}, "'less' of rain holds no number"),
        ({"seeds": 0}, "seeds = 0 is out of range"),
    ],
)
def test_a_job_with_a_wrong_scenario_is_refused(entry, told):
    with pytest.raises(GroundCastError, match=told):
        Job.from_json(json.dumps(json.loads(Job().to_json()) | entry))
