import json
import re
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.worker import commands

GLER = ("--model", "gler-bigrunet")


def job(*words):
    return commands.job(commands.parser().parse_args(list(words)))


def test_train_describes_the_whole_job(tmp_path):
    made = job(
        "train", str(tmp_path / "a.zip"), "--out", str(tmp_path / "run"), "--model", "gler-bigrunet",
        "--factor", f"rain={tmp_path}/rain.csv",
        "--set", "epochs=5", "--set", "cell=100", "--set", "hold_back=6", "--seed", "3",
    )  # fmt: skip
    assert made.task == "train"
    assert made.deformation.path == str(tmp_path / "a.zip")
    assert made.factors["rain"].path == str(tmp_path / "rain.csv")
    assert made.settings == {"epochs": "5"}
    assert made.preparation.cell == 100
    assert (made.hold_back, made.seed, made.model) == (6, 3, "gler-bigrunet")
    assert Job.from_json(made.to_json()) == made


def test_the_default_is_the_combination():
    assert job("train", "a", "--out", "b").model == "groundcast"
    wanted = ("persistence", "linear", "seasonal", "groundcast")
    assert job("backtest", "a", "--out", "b").plan.models == wanted


def test_backtest_and_forecast_take_their_own_words(tmp_path):
    made = job(
        "backtest",
        "a.csv",
        "--out",
        "b",
        "--models",
        "linear,seasonal",
        "--horizons",
        "5,1,1",
        "--origins",
        "2",
    )
    assert made.plan.models == ("linear", "seasonal")
    assert made.plan.horizons == (1, 5)
    made = job("forecast", str(tmp_path), "--out", "b", "--until", "2026-01-01")
    assert (made.run, made.until, made.horizon) == (str(tmp_path), "2026-01-01", 72)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["train", "a", "--out", "b", "--set", "epochs"], "--set epochs is not of the form KEY=VALUE"),
        (["train", "a", "--out", "b", "--factor", "rain"], "--factor rain is not of the form NAME=SOURCE"),
        (
            ["train", "a", "--out", "b", "--model", "oracle"],
            "There is no model 'oracle'. Choose one of persistence",
        ),
        (["train", "a", "--out", "b", "--set", "depth=3"], "GroundCast has no setting 'depth'"),
        (["train", "a", "--out", "b", "--set", "depth=3"], " weighting, "),
        (["train", "a", "--out", "b", "--set", "depth=3"], "Of the run: horizon, until, hold_back, "),
        (["forecast", "a", "--out", "b", "--option", "variable=x"], "variable=x is said of newer data, but"),
        (["forecast", "a", "--out", "b", "--source", "c", "--option", "x=y"], "A source has no option 'x'"),
        (["train", "a", "--out", "b", *GLER, "--set", "epochs=many"], "epochs = many is not a whole number"),
        (["train", "a", "--out", "b", *GLER, "--set", "target=all"], "target = all is not one of last, seq"),
        (["train", "a", "--out", "b", "--set", "vertical=maybe"], "vertical = maybe is not yes or no"),
        (["train", "a"], "the following arguments are required: --out"),
        (
            ["backtest", "a", "--out", "b", "--horizons", "soon"],
            "--horizons soon is not a list of whole numbers",
        ),
        (
            ["backtest", "a", "--out", "b", "--horizons", "0,1"],
            "A backtest needs a model, horizons and origins",
        ),
        (["train", "a", "--out", "b", "--set", "threshold_mm=deep"], "threshold_mm = deep is not a number"),
        (["train", "a", "--out", "b", "--set", "threshold_mm=inf"], "threshold_mm = inf is out of range"),
        (["train", "a", "--out", "b", "--set", "threshold_side=left"], "Set it to below or above."),
        (["train", "a", "--out", "b", "--set", "products=width,speed"], "products = speed is out of range"),
        (["forecast", "a", "--out", "b", "--set", "epochs=3"], "epochs cannot be set for a forecast"),
        (["fly"], "invalid choice: 'fly'"),
    ],
)
def test_wrong_words_are_told_in_one_line(words, told):
    with pytest.raises(GroundCastError) as caught:
        job(*words)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_the_run_is_said_to_take_it_takes():
    """None of the settings that the refusal names is taken for one of the model."""
    given = {"until": "2027-01-01", "device": "cpu", "threshold_side": "above", "products": "none"}
    given["reference_place"] = "1,2"
    for key in commands.OF_A_RUN:
        assert job("train", "a", "--out", "b", "--set", f"{key}={given.get(key, '3')}").settings == {}


def test_newer_data_take_options(tmp_path):
    words = ["--source", str(tmp_path), "--unit", "cm", "--option", "variable=v", "--option", "kind=up"]
    made = job("forecast", "a", "--out", "b", *words).deformation
    assert (made.unit, made.variable, made.kind) == ("cm", "v", "up")


def test_a_job_of_another_version_or_with_an_unknown_entry_is_refused():
    with pytest.raises(GroundCastError, match="The job has version 7, this GroundCast reads version 1"):
        Job.from_json('{"version": 7}')
    text = Job().to_json().replace('"seed"', '"sede"')
    with pytest.raises(GroundCastError, match="unknown entry 'sede'"):
        Job.from_json(text)
    with pytest.raises(GroundCastError, match="The job is not JSON"):
        Job.from_json("{")


def test_a_threshold_and_products_are_set_by_words_and_come_back_from_the_file():
    words = ["--set", "threshold_mm=-20", "--set", "threshold_side=above", "--set", "products=width,crossing"]
    for made in (
        job("train", "a", "--out", "b", *words),
        job("forecast", "a", "--out", "b", *words),
    ):
        assert (made.threshold_mm, made.threshold_side) == (-20.0, "above")
        assert made.products == ("width", "crossing")
        assert Job.from_json(made.to_json()) == made
    made = made.set("threshold_mm", "none").set("products", "none")
    assert (made.threshold_mm, made.products) == (None, ())


def test_a_job_of_before_there_were_thresholds_is_read():
    entries = json.loads(Job().to_json())
    for key in ("threshold_mm", "threshold_side", "products"):
        del entries[key]
    assert Job.from_json(json.dumps(entries)) == Job()


@pytest.mark.parametrize("wrong", ['"-20"', "true", "NaN"])
def test_a_threshold_of_a_job_file_that_is_no_number_is_told(wrong):
    text = Job().to_json().replace('"threshold_mm": null', f'"threshold_mm": {wrong}')
    with pytest.raises(GroundCastError, match=r"threshold_mm = .* is out of range"):
        Job.from_json(text)


@pytest.mark.parametrize(
    "address", ["https://example.org/a.tif", "s3://b/a.zarr", "/vsicurl/https://e.org/a.tif"]
)
def test_an_address_is_refused_as_such_and_not_looked_for_here(address):
    path = job("train", address, "--out", "b").deformation.path
    assert path == address
    with pytest.raises(GroundCastError, match="Addresses on other computers are not read"):
        read(Source(path))


def all_commands():
    """Every command's own parser by its name."""
    return next(action for action in commands.parser()._actions if action.dest == "command").choices


def test_every_word_of_every_command_says_what_it_is():
    silent = [
        f"{name} {action.dest}"
        for name, command in all_commands().items()
        for action in command._actions
        if not action.help
    ]
    assert not silent


def test_readme_names_every_command_for_people_and_no_option_that_is_none():
    text = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    named = dict(re.findall(r"^scripts/groundcast (\S+)(.*)$", text, re.MULTILINE))
    assert set(all_commands()) - set(named) == {"run", "answer", "keep-series", "check"}  # QGIS gives these
    for name, words in named.items():
        options = {option for action in all_commands()[name]._actions for option in action.option_strings}
        assert set(re.findall(r"--[a-z0-9-]+", words)) <= options, name
