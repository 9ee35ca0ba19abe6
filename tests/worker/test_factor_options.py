"""What the source of a factor needs to be told, on the command line: --factor-option NAME.KEY=VALUE."""

import json

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.source import Source
from groundcast.ui import copies
from groundcast.worker import commands, preparation_commands
from groundcast.worker.commands import parser
from groundcast.worker.door import main

TRAIN = ["train", "data.csv", "--out", "run", "--model", "linear"]


def asked(*words):
    return commands.job(parser().parse_args([*TRAIN, *words]))


def test_a_factor_is_told_what_a_deformation_can_be():
    job = asked(
        "--factor", "rain=/r.csv", "--factor", "heat.max=/h", "--factor-option", "rain.date_order=dmy",
        "--factor-option", "rain.no_data=-9999,-1", "--factor-option", "heat.max.unit=K",
        "--factor-option", "heat.max.crs=EPSG:32633", "--factor-option", "heat.max.years=1991,2020",
        "--factor-option", "heat.max.variable=t2m",
    )  # fmt: skip
    assert job.factors == {
        "rain": Source("/r.csv", kind="rain", date_order="dmy", no_data="-9999,-1"),
        "heat.max": Source(
            "/h", kind="heat.max", unit="K", crs="EPSG:32633", years=(1991, 2020), variable="t2m"
        ),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("snow.unit=mm", "is of no factor that is given. Write NAME.KEY=VALUE with one of rain."),
        ("rain.colour=red", "no option 'colour'"),
        ("unit=mm", "is of no factor"),
        ("rain.unit", "not of the form NAME.KEY=VALUE"),
        ("rain.date_order=xyz", "date order 'xyz' is out of range"),
    ],
)
def test_words_that_are_none_are_refused(text, said):
    with pytest.raises(GroundCastError) as error:
        asked("--factor", "rain=/r.csv", "--factor-option", text)
    assert said in str(error.value)


def test_every_command_with_factors_takes_them(tmp_path):
    given = ["--factor", "rain=/r.csv", "--factor-option", "rain.unit=cm"]
    lags = preparation_commands.job(parser().parse_args(["lags", "data.csv", *given]))
    ahead = commands.job(parser().parse_args(["forecast", "run", "--out", "o", *given]))
    words = ["scenario", "run", "--out", "o", "--set-factor", "rain=/r.csv", *given[2:]]
    told = commands.job(parser().parse_args(words)).scenario.paths
    for factors in (lags.factors, ahead.factors, told):
        assert factors["rain"].unit == "cm"


def test_a_copied_command_says_them(tmp_path):
    words = ["--factor", "rain=/r.csv", "--factor-option", "rain.date_order=dmy"]
    job = asked(*words)
    said = copies.command(job, "run")
    assert "--factor rain=/r.csv --factor-option rain.date_order=dmy" in said


def test_a_rain_table_with_the_day_first_is_read_as_it_is_said(tmp_path, capsys):
    """Its cure was an option that neither the command line nor the dock gave a factor."""
    days = np.arange("2018-01-01", "2021-01-01", dtype="datetime64[D]")
    rows = [f"{str(d)[8:]}/{str(d)[5:7]}/{str(d)[:4]},{n % 7}" for n, d in enumerate(days)]
    every_day = [row for row in rows if int(row[:2]) < 13]
    (tmp_path / "rain.csv").write_text("\n".join(["date,a", *every_day]))
    fields = [f"D{str(d).replace('-', '')}" for d in days[::12]]
    values = np.random.default_rng(0).normal(size=(2, len(fields)))
    table = [",".join(["pid,lon,lat", *fields])]
    table += [f"p{i},5.{i},45," + ",".join(f"{v:.2f}" for v in row) for i, row in enumerate(values)]
    (tmp_path / "d_mm.csv").write_text("\n".join(table))
    words = ["lags", str(tmp_path / "d_mm.csv"), "--json", "--longest", "24", "--set", "hold_back=2"]
    words += ["--factor", f"rain={tmp_path / 'rain.csv'}"]
    assert main(words) != 0
    assert "more than one way" in capsys.readouterr().err
    assert main([*words, "--factor-option", "rain.date_order=dmy"]) == 0
    assert json.loads(capsys.readouterr().out)["scans"][0]["factor"] == "rain"
