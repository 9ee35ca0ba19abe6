"""The algorithms as the toolbox runs them, on small real data, with the real worker."""

import json
from pathlib import Path

import pytest
from groundcast.core.job import Job
from groundcast.tests.with_qgis import sample_run
from groundcast.ui import settings
from groundcast.ui.processing.base import run_job
from groundcast.ui.processing.provider import GroundCastProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

needs_worker = pytest.mark.skipif(
    not (settings.is_set_up() and sample_run.EGMS.is_file()),
    reason="needs the worker environment and the real EGMS data (../shared/data)",
)


@pytest.fixture(scope="module")
def provider():
    made = GroundCastProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(scope="module")
def few_points(tmp_path_factory):
    """The first 40 points of the EGMS file as it was downloaded, header included."""
    import io
    import zipfile

    with zipfile.ZipFile(sample_run.EGMS) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".csv"))
        lines = io.TextIOWrapper(archive.open(name), encoding="utf-8")
        text = "".join(next(lines) for _ in range(41))
    path = tmp_path_factory.mktemp("data") / name.split("/")[-1]
    path.write_text(text, encoding="utf-8")
    return path


class Listener(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__(False)
        self.told = []

    def pushInfo(self, text):  # noqa: N802  (QGIS asks for these names)
        self.told.append(text)

    def reportError(self, text, fatal=False):  # noqa: N802
        self.told.append(text)


def run(provider, name, parameters, feedback=None):
    algorithm = provider.algorithm(name).create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Listener()
    good, message = algorithm.checkParameterValues(parameters, context)
    assert good, message
    results, fine = algorithm.run(parameters, context, feedback)
    if not fine:
        raise QgsProcessingException(" ".join(feedback.told))
    return results


ALGORITHMS = (
    "ablation", "align", "assimilate", "backtest", "compare", "convert", "decompose", "describe", "export",
    "forecast", "lags", "loading", "prepare", "profile", "report", "runseries", "scenario", "series",
    "simulate", "simulatewater", "train",
)  # fmt: skip
# These write one file, the others a folder.
FILES = {
    "align", "convert", "describe", "export", "lags", "loading", "prepare", "profile", "report", "runseries",
    "series",
}  # fmt: skip


def test_every_algorithm_has_words_icon_and_outputs(provider):
    assert sorted(a.name() for a in provider.algorithms()) == list(ALGORITHMS)
    for algorithm in provider.algorithms():
        assert len(algorithm.shortHelpString()) > 100
        assert not algorithm.icon().isNull()
        assert Path(algorithm.helpUrl().replace("file://", "")).is_file()
        assert "OUTPUT" in [output.name() for output in algorithm.outputDefinitions()]
        kind = "fileDestination" if algorithm.name() in FILES else "folderDestination"
        assert algorithm.parameterDefinition("OUTPUT").type() == kind


def test_parameters_fill_in_the_job_that_the_command_line_would(provider, tmp_path):
    (tmp_path / "rain").mkdir()
    regions = QgsVectorLayer("Polygon?crs=EPSG:3035", "regions", "memory")
    QgsProject.instance().addMapLayer(regions)
    algorithm, context = provider.algorithm("train").create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {
        "FILE": "/data/ustica.zip",
        "UNIT": "cm",
        "FACTORS": ["rain", str(tmp_path / "rain")],
        "REGIONS": regions,
        "MODEL": "gler-bigrunet",
        "HORIZON": 12,
        "UNTIL": "2026-12-31",
        "HOLD_BACK": 7,
        "THRESHOLD": -20.0,
        "THRESHOLD_SIDE": 1,
        "CELL": 50,
        "VERTICAL": True,
        "SETTINGS": "epochs=20 target=seq",
        "SEED": 3,
        "DEVICE": "cpu",
        "OUTPUT": str(tmp_path / "out"),
    }
    job = algorithm.job(parameters, context)
    assert (job.deformation.path, job.deformation.unit) == ("/data/ustica.zip", "cm")
    assert job.factors["rain"].path == str(tmp_path / "rain")
    assert job.regions.endswith(".gpkg") and Path(job.regions).is_file()
    assert (job.horizon, job.until, job.hold_back, job.seed) == (12, "2026-12-31", 7, 3)
    assert (job.preparation.cell, job.preparation.vertical) == (50.0, True)
    assert job.settings == {"epochs": 20, "target": "seq"}
    assert (job.model, job.device, job.task) == ("gler-bigrunet", "cpu", "train")
    assert (job.threshold_mm, job.threshold_side) == (-20.0, "above")
    assert Job.from_json(job.to_json()) == job


def test_defaults_are_the_recommended_model_and_no_threshold(provider, tmp_path):
    algorithm, context = provider.algorithm("train").create(), QgsProcessingContext()
    algorithm.initAlgorithm()
    job = algorithm.job({"FILE": "/data/ustica.zip", "OUTPUT": str(tmp_path)}, context)
    assert (job.model, job.threshold_mm) == ("groundcast", None)
    models = provider.algorithm("backtest").parameterDefinition("MODELS").defaultValue()
    assert "groundcast" in models and {"persistence", "linear", "seasonal"} <= set(models)


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("train", {}, "There is no data to forecast. Give a layer, a file or a folder."),
        ("train", {"FILE": "a.csv", "FOLDER": "b"}, "2 deformation inputs are given."),
        ("train", {"FILE": "a.csv", "FACTORS": ["rain", ""]}, "A factor lacks its name or its file."),
        ("train", {"FILE": "a.csv", "SETTINGS": "epochs"}, "The setting epochs has no value."),
        ("train", {"FILE": "a.csv", "SETTINGS": "speed=2"}, "GroundCast has no setting 'speed'."),
        (
            "train",
            {"FILE": "a.csv", "MODEL": "gler-bigrunet", "SETTINGS": "epochs=many"},
            "epochs = many is not a whole number.",
        ),
        ("forecast", {}, "0 models are given. Give a run folder or a model file."),
    ],
)
def test_wrong_parameters_are_told_in_words(provider, name, parameters, words, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run(provider, name, parameters | {"OUTPUT": str(tmp_path / "out")})
    assert words in str(caught.value)


def test_layer_without_a_file_is_written_to_one(provider, tmp_path):
    """What is wrong with it is then told as of any file."""
    layer = QgsVectorLayer("Point?crs=EPSG:3035&field=D20200101:double", "scratch", "memory")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match=r"\.gpkg"):
        run(provider, "train", {"LAYER": layer, "OUTPUT": str(tmp_path)})


def test_missing_environment_is_told(provider, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "is_set_up", lambda: False)
    with pytest.raises(QgsProcessingException, match="The worker environment is not set up yet"):
        run(provider, "train", {"FILE": "a.csv", "OUTPUT": str(tmp_path)})


def test_folder_that_cannot_be_written_is_named(provider, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "is_set_up", lambda: True)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(QgsProcessingException, match=r"The folder .*file.out cannot be written"):
        run(provider, "train", {"FILE": "a.csv", "OUTPUT": str(tmp_path / "file" / "out")})


@needs_worker
def test_train_writes_results_and_shows_them(provider, few_points, tmp_path, qgis_new_project):
    feedback = Listener()
    results = run(
        provider,
        "train",
        {
            "FILE": str(few_points),
            "MODEL": "seasonal",
            "HORIZON": 6,
            "OUTPUT": str(tmp_path / "run-1-seasonal"),
        },
        feedback,
    )
    report = json.loads(Path(results["REPORT"]).read_text())
    assert len(report["dates"]["forecast"]) == 6 and report["data"]["series"] == 40
    assert "Reading the data" in feedback.told
    assert 0 < feedback.progress() <= 100
    groups = [child.name() for child in QgsProject.instance().layerTreeRoot().children()]
    assert len(groups) == 1 and groups[0].endswith("Run 1 · Trend and season")


@needs_worker
def test_forecast_goes_on_from_a_run(provider, few_points, tmp_path, qgis_new_project):
    parameters = {"MODEL": "linear", "HORIZON": 6, "LOAD": False, "OUTPUT": str(tmp_path / "run-1")}
    run(provider, "train", parameters | {"FILE": str(few_points)})
    results = run(
        provider,
        "forecast",
        {"RUN": str(tmp_path / "run-1"), "HORIZON": 9, "LOAD": False, "OUTPUT": str(tmp_path / "more")},
    )
    report = json.loads(Path(results["REPORT"]).read_text())
    assert len(report["dates"]["forecast"]) == 9
    assert not QgsProject.instance().mapLayers()


@needs_worker
def test_backtest_writes_its_scores(provider, few_points, tmp_path):
    run(
        provider,
        "backtest",
        {
            "FILE": str(few_points),
            "MODELS": ["persistence", "linear"],
            "HORIZONS": "1,2",
            "ORIGINS": 2,
            "OUTPUT": str(tmp_path),
        },
    )
    scores = json.loads((tmp_path / "scores.json").read_text())
    assert set(scores["models"]) == {"persistence", "linear"}
    assert len(scores["origins"]) == 2


@needs_worker
def test_simulate_writes_a_scene(provider, tmp_path):
    run(provider, "simulate", {"SIZE": "small", "SEED": 1, "OUTPUT": str(tmp_path / "scene")})
    assert (tmp_path / "scene" / "scene.json").is_file()


@needs_worker
def test_what_the_worker_refuses_is_told_in_its_words(provider, tmp_path):
    (tmp_path / "data.csv").write_text("easting,northing,height\n1,2,3\n")
    with pytest.raises(QgsProcessingException, match=r"data\.csv"):
        run(provider, "train", {"FILE": str(tmp_path / "data.csv"), "OUTPUT": str(tmp_path / "out")})


@needs_worker
def test_cancel_ends_the_worker(few_points, tmp_path):
    """Cancelled from the start: the first beat ends it, long before a network could be trained."""
    from groundcast.core.source import Source

    feedback = Listener()
    feedback.cancel()
    job = Job(deformation=Source(str(few_points)), model="gler-bigrunet", out=str(tmp_path))
    assert run_job(job, tmp_path, feedback).kind == "cancelled"
