"""A call that was copied from the dock makes the same job again, whatever was set."""

from dataclasses import replace

import pytest
from groundcast.core.alignment import Alignment
from groundcast.core.errors import GroundCastError
from groundcast.core.job import Job, Plan
from groundcast.core.preparation import Preparation
from groundcast.core.source import Source
from groundcast.tests.with_qgis.test_processing import provider  # noqa: F401
from groundcast.ui import copies
from groundcast.ui.processing.parameters import words_in
from qgis.core import QgsProcessingContext

TOLD = Source(
    "/data/été/ustica.nc",
    reader="netcdf",
    kind="up",
    unit="cm",
    crs="EPSG:3035",
    variable="Displacement of all",
    also=("/data/second half.nc", "C:\\data\\third.nc"),
    wavelength_mm=55.5,
    phase_sign="away",
    reference=(10.5, 20.0),
    bounds=(0.0, 1.0, 2.0, 3.5),
    coarser=2,
    no_data="-9999,0",
    date_order="dmy",
    first_day="0",
)
PREPARED = Preparation(
    mask=("temporal_coherence >= 0.6", "rmse<=3"),
    drop_dates=("2020-09-23",),
    jumps="mend",
    reference_place=(10.5, 20.0),
    other="/data/other track's.zip",
    component="east",
    cell=50.0,
    alignment={"rain": Alignment("bilinear", "sum", 24)},
)
FACTORS = {"rain": Source("/data/rain of 2020", kind="rain", variable="tp", years=(2001, 2020))}
TRAINED = Job(
    deformation=TOLD,
    factors=FACTORS,
    region_names=("West, lower", "East"),
    region_roles={"East": "test"},
    preparation=PREPARED,
    model="gler-bigrunet",
    settings={"epochs": 20},
    horizon=12,
    hold_back=7,
    backtest_origins=3,
    threshold_mm=-20.0,
    threshold_side="above",
    products=("width", "velocity"),
    device="cuda:1",
    seed=3,
    out="/results/run 1",
)
COMPARED = Job(
    task="compare",
    deformation=TOLD,
    factors=FACTORS,
    region_names=("West",),
    preparation=PREPARED,
    plan=Plan(("theta", "drift"), (1, 3, 6), 2, 100, effort="quick"),
    seeds=2,
    seed=5,
    device="cpu",
    out="/results/comparison",
)
FORECAST = Job(
    task="forecast",
    run="/results/model.gcast",
    deformation=replace(TOLD, kind="los"),
    factors={"rain": Source("/data/rain", kind="precipitation")},
    horizon=30,
    until="2027-01-01",
    threshold_mm=5.0,
    preparation=Preparation(reference_place=(10.5, 20.0), other="/data/other.zip"),
    products=(),
    device="mps",
    out="/results/run-2",
)


def called(job):
    """(algorithm's name, parameters) of the copied call, as Python runs it."""
    told = []
    processing = type("processing", (), {"run": lambda name, given: told.append((name, given))})
    exec(compile(copies.processing_call(job), "call", "exec"), {"processing": processing})
    return told[0]


@pytest.mark.parametrize(
    "job",
    [
        TRAINED,
        COMPARED,
        FORECAST,
        Job(deformation=Source("/a.csv"), out="/b"),
        Job(task="forecast", run="/results/model.gcast", out="/b"),
        replace(TRAINED, preparation=replace(PREPARED, other="", vertical=True), products=Job.products),
        replace(TRAINED, model="groundcast", settings={}, region_names=(), region_roles={}, factors={}),
    ],
    ids=lambda job: f"{job.task}-{len(job.region_names)}-{job.model}-{len(job.deformation.path)}",
)
def test_the_call_makes_the_same_job(provider, job):  # noqa: F811
    name, given = called(job)
    algorithm = provider.algorithm(name.partition(":")[2]).create()
    good, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert good, message
    made = algorithm.job(given, QgsProcessingContext())
    assert replace(made, out=job.out) == job
    known = {each.name() for each in algorithm.parameterDefinitions()}
    assert set(given) <= known


def test_quotes_hold_words_together_and_backslashes_are_letters():
    assert words_in("a=1 'mask=rmse <= 3'  other=C:\\x") == ["a=1", "mask=rmse <= 3", "other=C:\\x"]
    with pytest.raises(GroundCastError, match="A quote in the settings has no end"):
        words_in("mask='rmse <= 3")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["colour", "red"], "There is no option colour of a source."),
        (["rain.variable", "tp"], "There is no option rain.variable of a source."),
        (["path", "b.csv"], "There is no option path of a source."),
        (["reader"], "An option of a source lacks its name or its value."),
        (["coarser", "two"], "coarser = two is not a whole number."),
        (["bounds", "1,2,x,4"], "bounds = x is not a number."),
    ],
)
def test_options_that_are_none_are_told(provider, options, words):  # noqa: F811
    algorithm = provider.algorithm("train").create()
    given = {"FILE": "a.csv", "OPTIONS": options, "OUTPUT": "/b"}
    with pytest.raises(GroundCastError) as caught:
        algorithm.job(given, QgsProcessingContext())
    assert words in str(caught.value)


@pytest.mark.parametrize("name", ["backtest", "compare", "ablation"])
def test_dates_ahead_are_refused_before_anything_runs(provider, name):  # noqa: F811
    algorithm = provider.algorithm(name).create()
    given = {"FILE": "a.csv", "OUTPUT": "/b", "HORIZONS": "1,two"}
    good, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not good and "is no list of whole numbers." in message
    assert algorithm.checkParameterValues(given | {"HORIZONS": "2 1"}, QgsProcessingContext())[0]
    assert not algorithm.checkParameterValues(given | {"DEVICE": "toaster"}, QgsProcessingContext())[0]
