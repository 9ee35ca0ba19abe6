"""Two networks in two regions from two seeds and two origins, compared by clicks in a real QGIS window."""

import csv
import io

import pytest
from groundcast.models import catalogue
from groundcast.scripts.lib.real_window import home_of_the_worker
from groundcast.tests.with_qgis.test_real_window import pytestmark, run_journey

__all__ = ["pytestmark"]
NETWORKS = {"gru", "mhca-gru"}
END = ("pdf", "png")


@pytest.fixture(scope="module")
def notes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("compare window")
    outcome = run_journey("journey_compare", folder, HOME=str(folder), **home_of_the_worker())
    assert outcome["error"] == ""
    return outcome["notes"]


def test_the_dialog_and_the_progress_say_what_is_done(notes):
    # Two networks, two regions, two seeds, two origins.
    assert "16 trainings of networks" in notes["sentence"] and "trained shorter" in notes["sentence"]
    assert notes["progress"].startswith("Comparing ") and "seed 0" in notes["progress"]
    assert "networks trained 2 times" in notes["basis"] and "2 origins" in notes["basis"]
    assert "quick look" in notes["basis"]


def test_every_region_has_its_rows_and_networks_their_spread_over_seeds(notes):
    rows = {(region, model): (has_spread, origins) for region, model, has_spread, origins in notes["rows"]}
    models = {*catalogue.BASELINES, *NETWORKS}
    assert set(rows) == {(region, model) for region in "AB" for model in models}
    for (_, model), (has_spread, origins) in rows.items():
        assert has_spread == (model in NETWORKS) and origins >= 0
    assert "± seeds" in notes["table"] and "Region" in notes["table"].splitlines()[0]


def test_one_region_is_put_in_the_order_of_its_spread_below_the_baselines(notes):
    assert set(notes["of_b"]) == {"B"}
    assert notes["orders"][0] == notes["orders"][1][::-1] and len(set(notes["orders"][0])) == 2
    assert notes["pinned"] == [True] * 3 + [False] * 2


def test_maps_table_and_figures_are_there(notes):
    assert "Comparison 1" in notes["group"] and "saved as" in notes["notice"]
    assert notes["headline"].startswith("Simulated data.")
    table = list(csv.DictReader(io.StringIO(notes["csv"])))
    assert {(row["region"], row["model"]) for row in table} >= {(r, m) for r in "AB" for m in NETWORKS}
    kinds = ("curves", "horizons")
    of_regions = {f"{kind}_{region}.{end}" for kind in kinds for region in "AB" for end in END}
    assert of_regions <= set(notes["figures"])
    said = "Each network was trained 2 times. Whiskers: standard deviation over trainings."
    assert said in notes["captions"]
