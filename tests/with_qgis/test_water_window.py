"""Water storage in a real QGIS window, by clicks, on the simulated twin."""

import pytest
from groundcast.scripts.lib.real_window import home_of_the_worker
from groundcast.tests.with_qgis.test_real_window import pytestmark, run_journey

__all__ = ["pytestmark"]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    folder = tmp_path_factory.mktemp("water window")
    return run_journey("journey_water", folder, HOME=str(folder), **home_of_the_worker())


def test_the_twin_is_corrected_mapped_plotted_and_played(outcome):
    assert outcome["error"] == ""
    notes = outcome["notes"]
    assert notes["reason"] == "Choose a prior of water storage first."
    assert "(Ctrl+G, W)" in notes["tooltip"]
    assert "area mean, 34 months" in notes["verdict"]
    assert notes["layers"] > 100 and notes["played"]
    assert "Correction of the water storage (mm)" in notes["group"]
