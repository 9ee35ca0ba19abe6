"""Cards of saved models, and whether a model fits the data at hand."""

import zipfile

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import model_files
from groundcast.tests.with_qgis.model_files import GRID, INFO, SIGN
from groundcast.ui import model_card, model_card_words
from groundcast.ui.model_fitness import AtHand, fitness

RAIN = {"name": "rain", "rule": "monthly", "unit": "mm", "bounds": [0, None]}
GRIDDED = {"width": 50, "height": 40, "cell": 100.0}


@pytest.fixture
def card(tmp_path):
    return model_card.read(model_files.write(tmp_path / "Ustica GLER.gcast", settings={"epochs": 20}))


def lines(card, factors=(), cell=0.0, **changes):
    """The checks against `INFO` with changes, as (kind, text)."""
    info = INFO | changes
    return [(c.kind, c.text) for c in fitness(card, AtHand(info, factors, cell)).checks]


def said(found, word):
    """(kind, text) of the line that begins with `word`."""
    return next((kind, text) for kind, text in found if text.startswith(word))


def test_card_says_where_when_on_what_and_how_good(card, qgis_app):
    text = model_card_words.page(card)
    for words in (
        "Ustica GLER", "GLER-BiGRUnet", "2026-10-01, GroundCast 0.1.0", "41 epochs, the best was 37",
        "36 dates", "Ustica.zip", "2020-01-03 to 2024-12-25, 210 dates, every 12 days", "line of sight",
        f"{SIGN}, mm", "whole data set", "120 points, EPSG:3035", "13.100 to 13.200° east",
        "\u22126.0 to 3.0 mm/yr", "20 (changed)", "10 dates", "<b>3.00 (best)</b>", "4.00", "88\u00a0%",
    ):  # fmt: skip
        assert words in text, words
    assert "1.00" not in text, "scores of the region's mean stand apart from those of pixels"


def test_settings_that_were_changed_are_told(card):
    assert card.changed == ("epochs",)


def test_card_of_a_baseline_and_of_simulated_data(tmp_path, qgis_app):
    verdict = {"kind": "better", "skill": 0.12, "reference": "linear", "origins": 4}
    made = model_files.write(
        tmp_path / "run-3-seasonal" / "A" / "model.gcast", "seasonal", region="A", simulated=True,
        backtest={"verdict": verdict},
    )  # fmt: skip
    card = model_card.read(made)
    text = model_card_words.page(card)
    assert card.name == "run-3-seasonal · A" and "Trained on simulated data." in text
    assert "Backtest at 4 dates of the past: 12\u00a0% better than" in text


def test_card_of_an_older_file_has_no_scores_and_says_so(tmp_path, qgis_app):
    card = model_card.read(
        model_files.write(tmp_path / "x.gcast", about={"scores": [], "velocity_mm_yr": None})
    )
    assert "The file holds no scores." in model_card_words.page(card)
    kind, text = said(lines(card), "Velocity")
    assert kind == "warning" and "not compared" in text


@pytest.mark.parametrize("content", [b"", b"no zip", None])
def test_file_that_is_no_model_is_refused_in_words(tmp_path, content):
    path = tmp_path / "x.gcast"
    if content is None:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("card.json", '{"format": "groundcast", "schema": 1, "model": "linear"}')
    else:
        path.write_bytes(content)
    with pytest.raises(
        GroundCastError, match=r"x\.gcast is not a GroundCast model, or was damaged"
    ) as caught:
        model_card.read(path)
    assert caught.value.cure == "Nothing was loaded. Choose a .gcast file or a run folder."


def test_model_fits_newer_data_of_the_same_place(card, qgis_app):
    found = lines(card)
    assert {kind for kind, _ in found} == {"success"}, found
    assert [text.split(":")[0] for _, text in found] == [
        "Model", "Direction and sign", "Unit", "Place", "Cadence", "Dates", "Velocity", "Factors",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "word", "kind", "text"),
    [
        ({"kind": "up"}, "Direction", "warning", "trained on line of sight, your data are vertical"),
        ({"sign": "positive away"}, "Sign", "warning", "your data are positive away"),
        ({"notes": ["The unit was guessed as centimetres."]}, "Unit", "warning", "guessed as centimetres"),
        ({"extent_degrees": [9.0, 45.0, 9.1, 45.1]}, "Place", "error", "lie elsewhere"),
        ({"series": 90}, "Place", "error", "forecasts 120 points, your data have 90"),
        ({"grid": GRIDDED}, "Place", "error", "the model forecasts points, your data are a raster"),
        ({"cadence_days": 6}, "Cadence", "warning", "12 days apart; yours are 6 days apart"),
        ({"epochs": 20}, "Dates", "error", "starts from 36 dates, your data have 20"),
        ({"last": "2023-01-01"}, "Dates", "warning", "end on 2023-01-01, before those of the training"),
        ({"velocity_mm_yr": [-30.0, 2.0]}, "Velocity", "warning", "your data move \u221230.0 to 2.0 mm/yr"),
        ({"velocity_mm_yr": None}, "Velocity", "warning", "not known"),
    ],
)
def test_what_does_not_fit_is_told(card, qgis_app, changes, word, kind, text):
    found = said(lines(card, **changes), word)
    assert found[0] == kind and text in found[1]


def test_a_wish_that_stops_the_run_is_no_warning(card, qgis_app):
    assert not fitness(card, AtHand(INFO | {"series": 90})).runs
    assert fitness(card, AtHand(INFO | {"cadence_days": 6})).runs


def test_factors_are_compared_by_name(tmp_path, qgis_app):
    card = model_card.read(model_files.write(tmp_path / "x.gcast", factors=[RAIN]))
    assert said(lines(card, ("rain",)), "Factors") == ("success", "Factors: rain is there.")
    kind, text = said(lines(card), "Factors")
    assert kind == "warning" and "rain comes from the model's file" in text
    assert ("warning", "Factors: the model takes no ndvi; it is left out.") in lines(card, ("rain", "ndvi"))


@pytest.mark.parametrize(
    ("grid", "transform", "kind", "text"),
    [
        (GRIDDED, GRID["transform"], "success", "the same 50 x 40 cells"),
        (GRIDDED | {"width": 60}, GRID["transform"], "error", "your data are 60 x 40 cells"),
        (GRIDDED, [0.0, *GRID["transform"][1:]], "error", "as many cells, shifted"),
        (None, None, "error", "your data are points"),
    ],
)
def test_rasters_must_be_those_of_the_training(tmp_path, qgis_app, grid, transform, kind, text):
    card = model_card.read(model_files.write(tmp_path / "x.gcast", place="grid"))
    changes = {"grid": grid, "transform": transform} if grid else {}
    found = said(lines(card, **changes), "Place")
    assert found[0] == kind and text in found[1]


def test_points_are_gridded_as_in_training(tmp_path, qgis_app):
    card = model_card.read(model_files.write(tmp_path / "x.gcast", place="gridded"))
    assert said(lines(card), "Place") == (
        "success",
        "Place: points are gridded to 50 x 40 cells as in training.",
    )


def test_model_of_simulated_data_is_told_to_measured_ones(tmp_path, qgis_app):
    card = model_card.read(model_files.write(tmp_path / "x.gcast", simulated=True))
    assert ("warning", "The model was trained on simulated data, yours are measured.") in lines(card)
    assert all("simulated" not in text for _, text in lines(card, simulated=True))


def test_model_of_a_newer_plugin_cannot_run(tmp_path, qgis_app):
    card = model_card.read(model_files.write(tmp_path / "x.gcast", model="of-tomorrow"))
    found = fitness(card, AtHand(INFO))
    assert not found.runs and "does not know the model of-tomorrow. Update" in found.checks[0].text
