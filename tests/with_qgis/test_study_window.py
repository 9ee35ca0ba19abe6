"""A whole study of real data by clicks in a real QGIS, from the toolbar to a project that was moved."""

import pytest
from groundcast.scripts.lib.real_window import home_of_the_worker
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.test_real_window import pytestmark, require_answers, run_journey

__all__ = ["pytestmark"]
DONANA = sample_run.DATA / "donana"
FILES = {
    "GROUNDCAST_SOURCE": str(DONANA / "donana_s1_asc_los_mm_unique.csv"),
    "GROUNDCAST_RAIN": str(DONANA / "donana_rain_daily_mm.csv"),
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    if not DONANA.is_dir():
        pytest.skip("needs the data of Doñana (../shared/data)")
    folder = tmp_path_factory.mktemp("study ü")
    outcome = run_journey("journey_study", folder, HOME=str(folder), **home_of_the_worker(), **FILES)
    assert outcome["error"] == ""
    return outcome


@pytest.fixture(scope="module")
def notes(outcome):
    return outcome["notes"]


def test_a_study_goes_from_data_and_rain_to_a_forecast_in_words(notes):
    assert "rain" in notes["factor"]
    assert "over the next" in notes["sentence"]


def test_the_residuals_are_drawn_whenever_they_are_asked_for(notes):
    assert len(notes["residuals"]) == 4 and len(set(notes["residuals"])) == 1
    assert "bias" in notes["residuals"][0] and "band held" in notes["residuals"][0]


def test_a_forecast_is_played_paused_and_swiped_by_its_buttons(notes):
    assert notes["playing"] == [True, True] and notes["paused"]
    assert notes["swiped"] == 0.25


def test_a_forecast_is_exported_through_menu_and_file_dialog(notes):
    assert ".kml" in notes["exported"] and len(notes["exported"]) > 3


def test_models_are_compared_and_a_report_is_written(notes):
    assert notes["rows"] == ["factor-regression", "linear", "persistence", "seasonal", "theta"]
    assert (notes["report"], notes["pdf"]) == ("success", "%PDF-")


def test_the_window_answers_while_data_series_profiles_and_comparisons_are_read(outcome):
    reads = ("take_data_and_rain", "draw_a_region", "look_at_a_series", "look_along_a_profile", "compare")
    require_answers(outcome, *reads)


def test_a_project_that_was_moved_comes_back_whole(notes):
    assert notes["before"] == notes["after"]
    assert notes["lost"] == [] and notes["elsewhere"] == []
