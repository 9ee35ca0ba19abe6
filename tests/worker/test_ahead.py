"""How far ahead: what cannot be forecast is refused before anything is trained."""

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job
from groundcast.tests.worker.test_door import call, table
from groundcast.worker import commands, pipeline, training
from groundcast.worker.reporters import Remembering

FAR = "A forecast of 100,000 dates is more than can be made; 5,000 is the most. Choose an earlier date, or a"


def job(*words) -> Job:
    return commands.job(commands.parser().parse_args([str(word) for word in words]))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("horizon=0", "There is nothing to forecast: the horizon is 0 dates."),
        ("horizon=100000", FAR),
        ("until=2019-01-01", "There is nothing to forecast: 2019-01-01 is not after 2020-09-"),
        ("until=2021-13-45", "'2021-13-45' is not a date."),
    ],
)
def test_it_is_refused_before_the_training(change, said, tmp_path, monkeypatch):
    def trained(*_):
        raise RuntimeError("it was trained first")

    monkeypatch.setattr(training, "_region", trained)
    monkeypatch.setattr(training, "trial", trained)
    words = ("train", table(tmp_path), "--out", tmp_path / "run", "--model", "linear", "--set", change)
    with pytest.raises(GroundCastError) as told:
        pipeline.run(job(*words), Remembering())
    assert str(told.value).startswith(said)
    assert [path.name for path in tmp_path.iterdir()] == ["ramp.csv"]


def test_a_forecast_that_is_too_long_is_refused(tmp_path):
    words = ("train", table(tmp_path), "--out", tmp_path / "run", "--model", "linear", "--set", "horizon=3")
    pipeline.run(job(*words), Remembering())
    words = ("forecast", tmp_path / "run", "--out", tmp_path / "far", "--horizon", 100_000)
    with pytest.raises(GroundCastError, match=FAR):
        pipeline.run(job(*words), Remembering())
    assert not (tmp_path / "far").exists()


def test_an_unknown_word_names_the_help(tmp_path):
    result = call("info", table(tmp_path), "--speed", "3")
    assert result.stderr == "groundcast: unrecognized arguments: --speed 3. See: groundcast --help\n"
