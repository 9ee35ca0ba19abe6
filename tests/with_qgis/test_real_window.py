"""The whole way in a real QGIS window, by clicks: what a user of the simulated scene does in five minutes."""

import os
from pathlib import Path

import pytest
from groundcast.scripts.lib import real_window
from groundcast.scripts.lib.real_window import home_of_the_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.worker import environment

HERE = Path(__file__).resolve().parent
MOST_COMPUTED_MS = 250
MOST_HELD_MS = 400

pytestmark = [
    pytest.mark.skipif(
        not (real_window.QGIS and os.environ.get("DISPLAY")), reason="needs QGIS and a display"
    ),
    pytest.mark.skipif(not os.path.isfile(environment.python_in()), reason="needs the worker environment"),
]


def run_journey(name, folder, **extra):
    """Run a journey of this folder in a QGIS with a profile of its own; gives what it wrote down."""
    shots = Path(os.environ.get("GROUNDCAST_SHOTS") or folder / "shots")
    try:
        return real_window.go(HERE / f"{name}.py", folder, shots, extra)
    except real_window.Silent as silent:
        pytest.fail(str(silent))


def require_answers(outcome, *steps):
    """No step held the window up for longer than `MOST_HELD_MS`, a busy machine's queue taken off.

    Nor did it compute for longer than `MOST_COMPUTED_MS`, the click that began it counted.
    """
    held = {step: outcome["held_ms"][step] for step in steps}
    computed = {step: outcome["computed_ms"][step] for step in steps}
    print("held_ms", held, "computed_ms", computed)
    assert max(held.values()) < MOST_HELD_MS, outcome
    assert max(computed.values()) < MOST_COMPUTED_MS, outcome


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    folder = tmp_path_factory.mktemp("real ü window")
    return run_journey("journey_scene", folder, HOME=str(folder), **home_of_the_worker())


def test_the_journey_ends_where_it_should(outcome):
    assert outcome["error"] == ""
    assert outcome["notes"]["regions"] == 2
    assert outcome["notes"]["scene_regions"] == 4
    assert outcome["notes"]["layers"] > 20
    assert outcome["notes"]["played"]


def test_the_project_comes_back_as_it_was_saved(outcome):
    notes = outcome["notes"]
    assert notes["empty"]
    assert notes["same_study"], (notes["before"], notes["after"])
    assert notes["same_layers"]


@pytest.fixture(scope="module")
def ustica(tmp_path_factory):
    if not EGMS.is_file():
        pytest.skip("needs the EGMS file of Ustica (../shared/data)")
    folder = tmp_path_factory.mktemp("ustica")
    more = home_of_the_worker() | {"GROUNDCAST_SOURCE": str(EGMS)}
    return run_journey("journey_trust", folder, HOME=str(folder), **more)


def test_ustica_is_forecast_by_the_recommended_model_and_told_in_words(ustica):
    assert ustica["error"] == ""
    notes = ustica["notes"]
    assert notes["model"] == "groundcast"
    assert "over the next 4 months" in notes["sentence"] and "90\u00a0% intervals held" in notes["sentence"]


def test_every_map_of_ustica_is_there_and_the_skill_is_shown_alone(ustica):
    notes = ustica["notes"]
    assert all(notes[f"map of {kind}"] for kind in ("median", "probability", "crossing", "velocity", "width"))
    assert (
        notes["shown"][0].startswith("Skill against ") and "Falls below \u221215 mm, date" in notes["group"]
    )
    assert "below \u221215 mm: " in notes["read"] and "50 % " in notes["read"]


def test_the_window_answers_while_the_model_trains(outcome):
    """While it trains and its layers come, nothing of ours takes the window's own thread for long.

    Counted in the processor's time of that thread: a busy machine does not fail it, a window that we keep
    computing in does. 83 ms were measured on an idle machine and 164 ms where six programs wanted each
    processor. What QGIS alone makes of this machine is added. Waiting for anything but a processor, a lock or
    a disk, counts in what holds the window up.
    """
    assert outcome["held_ms"]["train"] < MOST_HELD_MS, outcome
    assert outcome["computed_ms"]["train"] < MOST_COMPUTED_MS + outcome["computed_ms"]["leave_alone"], outcome


def test_the_window_answers_while_data_series_and_profiles_are_read(outcome):
    require_answers(outcome, "open_and_take_scene", "draw_region", "look_at_a_series", "look_along_a_profile")


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    few = {"GROUNDCAST_MODELS": "gru,svr", "GROUNDCAST_COMPARED": ","}
    return run_journey("journey_models", folder, HOME=str(folder), **home_of_the_worker(), **few)


def test_models_are_chosen_by_their_cards_and_trained_through_the_dock(models):
    assert models["error"] == ""
    notes = models["notes"]
    assert notes["trained"] == ["gru", "svr"] and min(notes["new_layers"].values()) > 5
    assert all("Trend and season" in text or "better" in text for text in notes["sentences"].values())
