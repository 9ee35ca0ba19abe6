"""A run copied as a command means the same job again."""

import shlex
from dataclasses import replace

import pytest
from groundcast.core.alignment import Alignment
from groundcast.core.job import Job, Preparation
from groundcast.core.source import Source
from groundcast.ui import copies
from groundcast.worker import commands

TRAINED = Job(
    deformation=Source("/data/ustica island.zip", unit="cm", crs="EPSG:3035", reader="egms"),
    factors={"rain": Source("/data/rain", kind="rain")},
    regions="/data/regions.gpkg",
    preparation=Preparation(
        mask=("rmse<=3", "temporal_coherence>=0.5"),
        drop_dates=("2020-09-23",),
        jumps="mend",
        reference_place=(10.5, 20.0),
        cell=50.0,
        vertical=True,
        mode="paper",
        alignment={"rain": Alignment("bilinear", "sum", 24)},
    ),
    model="gler-bigrunet",
    settings={"epochs": 20},
    horizon=12,
    hold_back=7,
    threshold_mm=-20.0,
    threshold_side="above",
    device="cpu",
    seed=3,
    out="/results/run 1",
)
FORECAST = Job(
    task="forecast",
    run="/results/run 1",
    deformation=Source("/data/new.zip"),
    horizon=30,
    until="2027-01-01",
    threshold_mm=5.0,
    preparation=Preparation(reference_place=(10.5, 20.0)),
    out="/results/run-2",
)


def again(job):
    words = shlex.split(copies.command(job, "/results/kept"))
    assert words[0] == copies.PROGRAM
    return commands.job(commands.parser().parse_args(words[1:]))


@pytest.mark.parametrize("job", [TRAINED, FORECAST, Job(deformation=Source("/a.csv"), out="/b")])
def test_the_command_means_the_same_job(job):
    made = again(job)
    settings = {key: str(value) for key, value in job.settings.items()}
    factors = {name: Source(source.path, kind=name) for name, source in job.factors.items()}
    assert made == replace(job, settings=settings, factors=factors)


def test_what_no_option_can_say_is_read_from_the_job_itself():
    for job in (
        replace(TRAINED, region_names=("A",)),
        replace(TRAINED, products=("width",)),
        replace(FORECAST, deformation=Source("/data/new.zip", unit="cm")),
        Job(task="backtest"),
    ):
        assert copies.command(job, "/results/kept 1") == "scripts/groundcast run '/results/kept 1'"


def test_the_call_of_processing_is_python():
    told = {}
    call = copies.processing_call(replace(TRAINED, deformation=Source("/data/ustica.zip", unit="cm")))
    processing = type("processing", (), {"run": lambda name, given: told.update(name=name, given=given)})
    exec(compile(call, "call", "exec"), {"processing": processing})
    assert told["name"] == "groundcast:train"
    said = shlex.split(told["given"]["SETTINGS"])
    assert {"mode=paper", "epochs=20", "jumps=mend", "rain.lag_days=24"} <= set(said)
    assert told["given"]["THRESHOLD_SIDE"] == 1


@pytest.mark.parametrize(
    "job",
    [
        Job(task="backtest"),
        replace(TRAINED, device="cuda:7"),
        replace(TRAINED, deformation=Source("/a.zip", also=("/b,c.zip",))),
        replace(FORECAST, preparation=Preparation(cell=50.0)),
        Job(task="compare", backtest_origins=2),
        Job(task="compare", products=()),
    ],
)
def test_what_no_parameter_can_say_is_no_call(job):
    assert copies.processing_call(job) == ""
