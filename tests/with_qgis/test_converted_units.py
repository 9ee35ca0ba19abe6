"""Copies that the worker wrote are in millimetres, whatever the unit of their source; which stand for it."""

import numpy as np
import pytest
from groundcast.tests.with_qgis.dock_window import file_layer, needs_data
from groundcast.ui import conversion, sources, stand_ins
from groundcast.ui.observed.opening import Observed
from groundcast.ui.processing import prepare
from groundcast.ui.processing.source_words import DataAlgorithm
from groundcast.ui.study import Study
from osgeo import gdal, osr
from qgis.core import (
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

SOURCE = "/data/track in metres.h5"
DAYS = ("20200101", "20200113", "20200125")


@pytest.fixture
def raster(tmp_path, qgis_new_project):
    """A GeoTIFF of one band a date as `convert` writes it: 1, 2 and 3 in all cells."""
    made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "copy.tif"), 3, 2, 3, gdal.GDT_Float32)
    made.SetGeoTransform((500000, 100, 0, 4200000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    made.SetProjection(reference.ExportToWkt())
    for band, day in enumerate(DAYS, 1):
        made.GetRasterBand(band).WriteArray(np.full((2, 3), band, np.float32))
        made.GetRasterBand(band).SetDescription(day)
    made = None
    return tmp_path / "copy.tif"


@needs_data
@pytest.mark.parametrize("unit", ["", "m", "mm"])
def test_a_converted_table_is_in_mm_whatever_the_unit_of_its_source(unit, tmp_path, qgis_new_project):
    layer = file_layer(tmp_path, dates=3)
    conversion.show(tmp_path / "points.gpkg", SOURCE)
    observed = Observed(Study(data_path=SOURCE, data_options={"unit": unit} if unit else {}))
    observed.look()
    feature = next(layer.getFeatures())
    found = observed.results.series_at(feature.geometry().asPoint(), 1.0)
    days = [name for name in layer.fields().names() if name.startswith("D")]
    np.testing.assert_allclose(found.observed[:3], [feature[name] for name in days], rtol=1e-5)
    assert observed.results.unit == "mm"
    observed.stop()


@pytest.mark.parametrize("unit", ["", "m"])
def test_a_converted_raster_is_in_mm_whatever_the_unit_of_its_source(raster, unit, qtbot):
    conversion.show(raster, SOURCE)
    observed = Observed(Study(name="Units", data_path=SOURCE, data_options={"unit": unit} if unit else {}))
    observed.look()
    qtbot.waitUntil(lambda: observed.results is not None, timeout=20000)
    found = observed.results.series_at(QgsPointXY(500150, 4199950))
    np.testing.assert_allclose(found.observed[:3], [1, 2, 3])
    assert observed.results.unit == "mm"
    observed.stop()


def test_the_layer_of_the_source_itself_keeps_its_unit(raster, qtbot):
    layer = QgsRasterLayer(str(raster), "source")
    stand_ins.mark(layer, SOURCE)
    QgsProject.instance().addMapLayer(layer)
    observed = Observed(Study(name="Units", data_path=SOURCE, data_options={"unit": "m"}))
    observed.look()
    qtbot.waitUntil(lambda: observed.results is not None, timeout=20000)
    np.testing.assert_allclose(
        observed.results.series_at(QgsPointXY(500150, 4199950)).observed[:3], [1000, 2000, 3000]
    )
    observed.stop()


@pytest.mark.parametrize("name", ["prepare", "decompose"])
def test_prepared_and_decomposed_values_do_not_stand_for_their_source(name, raster, monkeypatch):
    answer = '{"steps": ["Masked."], "axis": "As it was."}'
    monkeypatch.setattr(prepare, "ask", lambda *_: answer)
    monkeypatch.setattr(prepare, "words_of", lambda *_: [SOURCE])
    monkeypatch.setattr(prepare, "steps_of", lambda *_: [])
    made = {"prepare": prepare.Prepare, "decompose": prepare.Decompose}[name]().create()
    folder = raster.parent
    raster.rename(folder / "motion_up.tif")
    given = {"FILE": SOURCE, "ONE": SOURCE, "TWO": "other.h5", "FORMAT": "tif", "CELL": 100.0, "LOAD": True}
    given["OUTPUT"] = str(folder / "motion_up.tif") if name == "prepare" else str(folder)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    made.processAlgorithm(given, context, feedback)
    made.postProcessAlgorithm(context, feedback)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert sources.shown_by(SOURCE) is None
    assert sources.unit_of(layer, {"unit": "m"}) == "mm"


def test_a_converted_stack_stands_for_its_source(raster):
    algorithm = DataAlgorithm()
    algorithm._shown = {str(raster): SOURCE}
    algorithm.postProcessAlgorithm(None, None)
    assert sources.shown_by(SOURCE) is not None
