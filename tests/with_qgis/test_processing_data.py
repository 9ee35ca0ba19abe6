"""The algorithms about data, on real files with the real worker; one of them through qgis_process."""

import csv
import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.preparation import Preparation
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.test_processing import Listener, few_points, provider  # noqa: F401
from groundcast.ui import copies, settings
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

DONANA = sample_run.EGMS.parent.parent / "donana"
ROOT = Path(__file__).resolve().parents[2]
# Debian's script of that name passes on options that only QGIS itself knows.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
TWO = sample_run.EGMS.parent / "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"
needs_worker = pytest.mark.skipif(
    not (settings.is_set_up() and sample_run.EGMS.is_file()),
    reason="needs the worker environment and the real EGMS data (../shared/data)",
)


def run(name, parameters):
    """(results, what was told) of an algorithm, as the toolbox runs it."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"groundcast:{name}")
    feedback, context = Listener(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.told
    return results, " ".join(feedback.told)


def refused(name, parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"groundcast:{name}")
    with pytest.raises(QgsProcessingException) as error:
        algorithm.create().run(parameters, QgsProcessingContext(), Listener(), catchExceptions=False)
    return str(error.value)


def rows(path):
    with open(path, encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def layer(kind, shapes, crs="EPSG:3035"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string", "places", "memory")
    features = []
    for name, shape in shapes:
        feature = QgsFeature(made.fields())
        feature.setAttributes([name])
        feature.setGeometry(shape)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


@pytest.mark.parametrize(
    "name",
    ["describe", "convert", "prepare", "decompose", "align", "lags", "series", "runseries", "profile"],
)
def test_each_is_there_with_help_and_a_name(provider, name):  # noqa: F811
    made = provider.algorithm(name)
    assert made is not None and len(made.shortHelpString()) > 100 and made.displayName()
    assert made.parameterDefinition("OUTPUT") is not None


@needs_worker
def test_a_stack_is_described(provider, few_points, tmp_path):  # noqa: F811
    out = str(tmp_path / "about.json")
    results, told = run("describe", {"FILE": str(few_points), "OUTPUT": out})
    assert (results["EPOCHS"], results["SERIES"], results["UNIT"]) == (210, 40, "mm")
    assert json.loads(Path(out).read_text())["crs"] == "EPSG:3035"
    assert "Positive towards the satellite." in told


@needs_worker
def test_a_stack_is_converted_and_shown_in_colours(provider, few_points, tmp_path):  # noqa: F811
    QgsProject.instance().clear()
    out = str(tmp_path / "few.gpkg")
    run("convert", {"FILE": str(few_points), "OUTPUT": out})
    (shown,) = QgsProject.instance().mapLayers().values()
    assert shown.featureCount() == 40 and shown.renderer().type() == "graduatedSymbol"
    QgsProject.instance().clear()


@needs_worker
def test_a_stack_is_prepared_by_typed_steps(provider, few_points, tmp_path):  # noqa: F811
    out = str(tmp_path / "prepared.gpkg")
    steps = {"MASK": "temporal_coherence>=0.5", "DROP_DATES": "2020-09-23", "VERTICAL": True, "LOAD": False}
    results, told = run("prepare", {"FILE": str(few_points), **steps, "OUTPUT": out})
    assert "left out by temporal_coherence>=0.5" in results["STEPS"] and "2020-09-23" in told
    assert "vertical" in results["STEPS"] and Path(out).is_file()
    assert not QgsProject.instance().mapLayers()


@needs_worker
def test_what_cannot_be_prepared_is_told_in_one_sentence(provider, few_points, tmp_path):  # noqa: F811
    given = {"FILE": str(few_points), "OUTPUT": str(tmp_path / "x.gpkg")}
    assert "cannot be read" in refused("prepare", {**given, "MASK": "rmse"})
    assert "no quality layer 'speed'" in refused("prepare", {**given, "MASK": "speed<=3"})
    assert "reference_place" in refused("prepare", {**given, "REFERENCE": "1, 2, 3"})


@needs_worker
@pytest.mark.skipif(not TWO.is_file(), reason="the second track is not here")
def test_two_tracks_of_ustica_are_decomposed(provider, tmp_path):  # noqa: F811
    given = {
        "ONE": str(sample_run.EGMS),
        "TWO": str(TWO),
        "CELL": 200,
        "LOAD": False,
        "OUTPUT": str(tmp_path),
    }
    results, _ = run("decompose", given)
    assert Path(results["UP"]).is_file() and Path(results["EAST"]).is_file()


@needs_worker
@pytest.mark.skipif(not DONANA.is_dir(), reason="Doñana is not here")
def test_lags_of_rain(provider, tmp_path):  # noqa: F811
    out = str(tmp_path / "lags.csv")
    given = {
        "FILE": str(DONANA / "donana_s1_asc_los_mm_unique.csv"),
        "FACTORS": ["rain", str(DONANA / "donana_rain_daily_mm.csv")],
        "TIME": "sum",
        "LONGEST": 48,
        "OUTPUT": out,
    }
    results, told = run("lags", given)
    assert results["BEST_LAG_DAYS"] in (0, 12, 24, 36, 48) and "were compared" in told
    assert results["SENTENCE"].startswith("No lag shows") and len(rows(out)) == 5
    assert "There is no factor" in refused("lags", {**given, "FACTORS": []})


@needs_worker
def test_series_of_a_stack_at_points(provider, few_points, tmp_path):  # noqa: F811
    """A point beside the third measured one, in another system, gives that series."""
    x, y, _, dates, values = sample_run.egms()
    out = str(tmp_path / "series.csv")
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    crs = [QgsCoordinateReferenceSystem(each) for each in ("EPSG:3035", "EPSG:4326")]
    place = QgsCoordinateTransform(*crs, QgsProject.instance()).transform(QgsPointXY(x[2] + 0.2, y[2] - 0.2))
    points = layer("Point", [("third", QgsGeometry.fromPointXY(place))], "EPSG:4326")
    run("series", {"FILE": str(few_points), "POINTS": points, "OUTPUT": out})
    found = rows(out)
    assert {row["place"] for row in found} == {"third"} and len(found) == len(dates)
    np.testing.assert_allclose([float(row["value_mm"]) for row in found], values[:, 2], atol=1e-3)


@pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="Ustica is not here")
def test_series_and_profile_of_a_run(provider, tmp_path):  # noqa: F811
    folder = sample_run.write_raster_run(tmp_path / "run")
    x, y, *_ = sample_run.egms()
    points = layer(
        "Point",
        [
            ("a", QgsGeometry.fromPointXY(QgsPointXY(x[0], y[0]))),
            ("far", QgsGeometry.fromPointXY(QgsPointXY(0, 0))),
        ],
    )
    out = str(tmp_path / "series.csv")
    results, _ = run("runseries", {"RUN": str(folder), "POINTS": points, "OUTPUT": out})
    assert results["FOUND"] == 1 and {row["place"] for row in rows(out)} == {"a"}
    assert {"observed_mm", "median_mm", "lower_mm", "upper_mm"} <= set(rows(out)[0])
    line = QgsGeometry.fromPolylineXY([QgsPointXY(x.min(), y.mean()), QgsPointXY(x.max(), y.mean())])
    out = str(tmp_path / "profile.csv")
    results, _ = run(
        "profile", {"RUN": str(folder), "LINES": layer("LineString", [("p", line)]), "OUTPUT": out}
    )
    found = rows(out)
    assert results["FOUND"] == 1 and len({row["date"] for row in found}) == 3
    assert any(row["observed_mm"] for row in found)
    other = [QgsPointXY(x.mean(), y.min()), QgsPointXY(x.mean(), y.max())]
    parts = QgsGeometry.fromMultiPolylineXY([line.asPolyline(), other])
    given = {"RUN": str(folder), "LINES": layer("MultiLineString", [("p", parts)]), "OUTPUT": out}
    results, _ = run("profile", given)
    assert results["FOUND"] == 2 and {row["line"] for row in rows(out)} == {"p (1)", "p (2)"}
    far = QgsGeometry.fromPolylineXY([QgsPointXY(0, 0), QgsPointXY(1, 1)])
    given = {"RUN": str(folder), "LINES": layer("LineString", [("q", far)]), "OUTPUT": out}
    assert "No values of the run lie there" in refused("profile", given)
    assert "report" in refused("profile", {**given, "RUN": str(tmp_path)})


def test_a_forecast_takes_a_reference_of_its_own(provider, tmp_path):  # noqa: F811
    algorithm = provider.algorithm("forecast").create()
    given = {"RUN": str(tmp_path), "REFERENCE": "10.5, 20", "OUTPUT": str(tmp_path)}
    job = algorithm.job(given, QgsProcessingContext())
    assert job.preparation == Preparation(reference_place=(10.5, 20.0)) and job.task == "forecast"
    assert "'REFERENCE': '10.5,20.0'" in copies.processing_call(job)
    with pytest.raises(GroundCastError, match="reference_place of 1 numbers"):
        algorithm.job({**given, "REFERENCE": "10"}, QgsProcessingContext())


@needs_worker
@pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process")
def test_an_algorithm_runs_by_qgis_process(few_points, tmp_path):  # noqa: F811
    """As people run it in scripts: a profile of its own with the plugin switched on."""
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "groundcast").symlink_to(ROOT)
    surroundings = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    out, rain = tmp_path / "about.json", tmp_path / "rain.csv"
    days = np.arange("2019-06-01", "2025-01-01", dtype="datetime64[D]")
    rain.write_text("date,mm\n" + "\n".join(f"{day},{n % 30}" for n, day in enumerate(days)))
    # A table is given cell by cell; that was refused where QGIS alone had looked at it.
    table = ["FACTORS=rain", f"FACTORS={rain}"]
    for words in (
        ["plugins", "enable", "groundcast"],
        ["run", "groundcast:describe", "--", f"FILE={few_points}", f"OUTPUT={out}"],
        ["run", "groundcast:lags", "--", f"FILE={few_points}", *table, f"OUTPUT={tmp_path / 'lags.csv'}"],
    ):
        done = subprocess.run(
            [PROGRAM, *words], env=surroundings, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(out.read_text())["epochs"] == 210
    assert {row["factor"] for row in rows(tmp_path / "lags.csv")} == {"rain"}


def table(path, name="values"):
    """Four places, positive where the ground goes away, in metres, in the columns of a table of its own."""
    days = ("20200105", "20200117", "20200129", "20200210")
    path.write_text(
        "\n".join(
            [f"pid,x,y,{','.join(f'{name}_{day}' for day in days)}"]
            + [f"p{i},{4e6 + 100 * i},{2e6 + 50 * i},-9999,0.0{i},0.01{i},0.02{i}" for i in range(4)]
        )
    )
    return path


TOLD = {"UNIT": "m", "CRS": "EPSG:3035", "OPTIONS": ["sign", "away", "no_data", "-9999"]}


@needs_worker
def test_what_a_source_is_told_reaches_every_algorithm_about_data(provider, tmp_path):  # noqa: F811
    source = {"FILE": str(table(tmp_path / "a.csv")), **TOLD, "DIRECTION": "los"}
    results, said = run("describe", source | {"OUTPUT": str(tmp_path / "a.json")})
    assert "turned round" in said and "Confirm" not in said and results["UNIT"] == "mm"
    run("convert", source | {"CELL": 0, "OUTPUT": str(tmp_path / "a.gpkg"), "LOAD": False})
    run("prepare", source | {"OUTPUT": str(tmp_path / "b.gpkg"), "LOAD": False})
    for name in ("a", "b"):
        shown = QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr")
        values = [feature["D20200210"] for feature in shown.getFeatures()]
        assert min(values) == pytest.approx(-23) and max(values) == pytest.approx(-20)
        del shown
    at = layer("Point", [("one", QgsGeometry.fromPointXY(QgsPointXY(4e6, 2e6)))])
    run("series", source | {"POINTS": at, "OUTPUT": str(tmp_path / "s.csv")})
    assert float(rows(tmp_path / "s.csv")[-1]["value_mm"]) == pytest.approx(-20)


@needs_worker
def test_an_option_that_there_is_not_is_refused_in_one_sentence(provider, tmp_path):  # noqa: F811
    source = {"FILE": str(table(tmp_path / "a.csv")), "OPTIONS": ["colour", "red"]}
    told = refused("describe", source | {"OUTPUT": str(tmp_path / "a.json")})
    assert "There is no option colour of a source." in told


def test_the_words_of_two_tracks_and_of_factors(provider, tmp_path):  # noqa: F811
    from groundcast.ui.processing.lags import Lags
    from groundcast.ui.processing.prepare import Decompose, Prepare

    context = QgsProcessingContext()

    def made(kind):
        algorithm = kind()
        algorithm.initAlgorithm()
        return algorithm

    one = str(table(tmp_path / "a.csv"))
    own = {"OPTIONS": ["sign", "away", "other.unit", "mm", "other.sign", "towards"], "UNIT": "m"}
    words = made(Decompose)._words(one, own, context)
    assert words == [
        *(one, "--unit", "m", "--option", "sign=away"),
        *("--other-option", "unit=mm", "--other-option", "sign=towards"),
    ]
    lags = made(Lags)
    given = {"FILE": one, "FACTORS": ["rain", "/r.csv"], "OPTIONS": ["rain.date_order", "dmy"]}
    said = " ".join(lags._words(given | {"LONGEST": 36, "STEP": 0, "HOLD_BACK": 2}, context))
    assert "--factor rain=/r.csv --factor-option rain.date_order=dmy" in said
    assert made(Prepare).parameterDefinition("OPTIONS") is not None


def test_convert_offers_every_format_that_it_writes(provider):  # noqa: F811
    algorithm = provider.algorithm("convert")
    offered = algorithm.parameterDefinition("OUTPUT").fileFilter()
    for ending in ("*.tif", "*.gpkg", "*.nc", "*.zarr", "*.h5"):
        assert ending in offered
    assert "Zarr" in algorithm.shortHelpString() and "HDF5" in algorithm.shortHelpString()


@needs_worker
@pytest.mark.skipif(not DONANA.is_dir(), reason="Doñana is not here")
def test_rain_is_aligned_to_dates_and_places(provider, tmp_path):  # noqa: F811
    given = {
        "FILE": str(DONANA / "donana_s1_asc_los_mm_unique.csv"),
        "FACTORS": ["rain", str(DONANA / "donana_rain_daily_mm.csv")],
        "TIME": "sum",
        "LAG_DAYS": 12,
        "OUTPUT": str(tmp_path / "rain.gpkg"),
    }
    results, said = run("align", given)
    shown = QgsVectorLayer(given["OUTPUT"], "rain", "ogr")
    dated = [name for name in shown.fields().names() if name.startswith("D2")]
    assert shown.featureCount() == 442 and 100 < results["COVERED"] <= len(dated) and "are reached" in said
    feature = next(shown.getFeatures())
    assert all(feature[name] >= 0 for name in dated[2:-2]) and any(feature[name] > 10 for name in dated[2:])
    del shown, feature
    assert "0 factors are given" in refused("align", {**given, "FACTORS": []})
