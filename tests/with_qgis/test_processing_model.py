"""A model of the designer made of three algorithms, saved, opened and run; and a batch over two inputs."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from groundcast.tests.with_qgis.test_processing import few_points, needs_worker, provider  # noqa: F401
from groundcast.tests.with_qgis.water_run import Listener
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

pytestmark = needs_worker
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
SOURCE = QgsProcessingModelChildParameterSource


def child(model, name, outputs=(), **parameters):
    """Add an algorithm; parameters are values, "@input", or "child.OUTPUT"."""
    made = QgsProcessingModelChildAlgorithm(f"groundcast:{name}")
    made.setChildId(name)
    # The designer writes the default of every field, too.
    defaults = {each.name(): each.defaultValue() for each in made.algorithm().parameterDefinitions()}
    given = {key: value for key, value in defaults.items() if value is not None} | parameters
    for key, value in given.items():
        if isinstance(value, str) and value.startswith("@"):
            source = SOURCE.fromModelParameter(value[1:])
        elif isinstance(value, tuple):
            source = SOURCE.fromChildOutput(*value)
        else:
            source = SOURCE.fromStaticValue(value)
        made.addParameterSources(key, [source])
    told = {}
    for key, label in outputs:
        output = QgsProcessingModelOutput(label)
        output.setChildId(name)
        output.setChildOutputName(key)
        told[label] = output
    made.setModelOutputs(told)
    return model.addChildAlgorithm(made)


@pytest.fixture(scope="module")
def lines(few_points, tmp_path_factory):  # noqa: F811
    """A line through the points, as a file."""
    import csv

    rows = list(csv.DictReader(few_points.read_text(encoding="utf-8").splitlines()))
    places = [QgsPointXY(float(row["easting"]), float(row["northing"])) for row in rows]
    memory = QgsVectorLayer("LineString?crs=EPSG:3035&field=name:string", "lines", "memory")
    feature = QgsFeature(memory.fields())
    feature.setGeometry(
        QgsGeometry.fromPolylineXY([min(places, key=QgsPointXY.x), max(places, key=QgsPointXY.x)])
    )
    feature["name"] = "P1"
    memory.dataProvider().addFeatures([feature])
    path = tmp_path_factory.mktemp("lines") / "lines.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, str(path), QgsProject.instance().transformContext(), options
    )
    return path


@pytest.fixture(scope="module")
def saved(provider, tmp_path_factory):  # noqa: F811
    """Describe, train and profile as the designer saves them."""
    model = QgsProcessingModelAlgorithm("Forecast along a line", "Tests")
    model.addModelParameter(QgsProcessingParameterFile("data"), QgsProcessingModelParameter("data"))
    line = QgsProcessingParameterFeatureSource("lines", "Lines", [QgsProcessing.SourceType.TypeVectorLine])
    model.addModelParameter(line, QgsProcessingModelParameter("lines"))
    child(model, "describe", [("OUTPUT", "About")], FILE="@data")
    settings = {"MODEL": "seasonal", "HORIZON": 6, "HOLD_BACK": 6, "LOAD": False}
    child(model, "train", [("OUTPUT", "Run")], FILE="@data", **settings)
    child(model, "profile", [("OUTPUT", "Profile")], RUN=("train", "OUTPUT"), LINES="@lines", WIDTH=2000)
    path = tmp_path_factory.mktemp("models") / "along.model3"
    assert model.toFile(str(path))
    return path


def test_a_saved_model_of_three_algorithms_runs(provider, saved, few_points, lines, tmp_path):  # noqa: F811
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(saved)) and model.validate()[1] == []
    assert sorted(each.algorithmId() for each in model.childAlgorithms().values()) == [
        "groundcast:describe", "groundcast:profile", "groundcast:train",
    ]  # fmt: skip
    context, feedback = QgsProcessingContext(), Listener()
    context.setProject(QgsProject.instance())
    given = {"data": str(few_points), "lines": str(lines), "describe:About": str(tmp_path / "about.json")}
    given |= {"train:Run": str(tmp_path / "run"), "profile:Profile": str(tmp_path / "profile.csv")}
    results, fine = model.create().run(given, context, feedback)
    assert fine, feedback.told
    assert json.loads((tmp_path / "about.json").read_text())["epochs"] > 100
    assert (tmp_path / "run" / "report.json").is_file()
    assert len((tmp_path / "profile.csv").read_text().splitlines()) > 5
    assert Path(results["train:Run"]) == tmp_path / "run"


@pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process")
def test_the_same_model_runs_by_qgis_process(saved, few_points, lines, tmp_path):  # noqa: F811
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "groundcast").symlink_to(ROOT)
    surroundings = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    given = [f"data={few_points}", f"lines={lines}", f"describe:About={tmp_path / 'about.json'}"]
    given += [f"train:Run={tmp_path / 'run'}", f"profile:Profile={tmp_path / 'profile.csv'}"]
    for words in (["plugins", "enable", "groundcast"], ["run", str(saved), "--", *given]):
        ended = subprocess.run(
            [PROGRAM, *words], env=surroundings, capture_output=True, text=True, timeout=500, check=False
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
    assert (tmp_path / "run" / "report.json").is_file()
    assert len((tmp_path / "profile.csv").read_text().splitlines()) > 5


def test_a_batch_of_two_gives_two_styled_groups(provider, few_points, tmp_path):  # noqa: F811
    other = tmp_path / few_points.name
    shutil.copy(few_points, other)
    project = QgsProject.instance()
    project.clear()
    for number, path in enumerate((few_points, other), 1):
        context, feedback = QgsProcessingContext(), Listener()
        context.setProject(project)
        given = {"FILE": str(path), "MODEL": "seasonal", "HORIZON": 6, "HOLD_BACK": 6, "LOAD": True}
        given["OUTPUT"] = str(tmp_path / f"run-{number}-seasonal")
        _, fine = provider.algorithm("train").create().run(given, context, feedback)
        assert fine, feedback.told
    groups = [group for group in project.layerTreeRoot().findGroups() if group.findLayers()]
    assert len(groups) == 2
    for group in groups:
        layers = [node.layer() for node in group.findLayers()]
        assert layers and all(layer.renderer().type() != "singleSymbol" for layer in layers)
        assert any("forecast" in layer.name() for layer in layers) or len(layers) > 1
    project.clear()
