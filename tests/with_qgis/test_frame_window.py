"""The plugin in a real QGIS window: unloaded and loaded again, and QGIS closed while a run goes on."""

import pytest
from groundcast.scripts.lib.real_window import home_of_the_worker
from groundcast.tests.with_qgis.test_real_window import pytestmark, run_journey

__all__ = ["pytestmark"]


@pytest.fixture(scope="module")
def notes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frame")
    outcome = run_journey("journey_frame", folder, HOME=str(folder), **home_of_the_worker())
    assert outcome["error"] == ""
    return outcome["notes"]


def test_the_options_open_on_the_plugins_page_with_the_real_environment(notes):
    assert notes["options"] == "success"


def test_unload_leaves_nothing_in_qgis(notes):
    assert notes["there"] > 5
    assert notes["left"] == []
    assert notes["page after unload"] is False


def test_the_plugin_can_be_started_again(notes):
    # The dock that was open is open again.
    assert notes["started again"] and notes["there again"] >= notes["there"]


def test_qgis_asks_before_it_ends_a_run_and_stays(notes):
    assert notes["asked"] == ["Run 1 is still working."]
    assert notes["stayed"] and notes["still running"]


def test_unload_ends_the_run(notes):
    assert notes["worker ended"]
