"""Layers without any value have words in their legend, and no colours that promise what is not there."""

import shutil
from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.ui import compare_maps
from groundcast.ui.layers import add_run, look, ranges, sources, styles
from groundcast.ui.layers.group import find_group
from groundcast.ui.layers.opening import open_raster
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

needs_data = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


def emptied(path, *bands):
    """The file with bands that hold no value at all; a COG is written anew, with its overviews."""
    data = gdal.Open(str(path))
    copy = gdal.GetDriverByName("MEM").CreateCopy("", data)
    for band in bands or range(1, data.RasterCount + 1):
        copy.GetRasterBand(band).WriteArray(np.full((data.RasterYSize, data.RasterXSize), np.nan, np.float32))
    data = None
    path.unlink()
    gdal.GetDriverByName("COG").CreateCopy(str(path), copy, options=["COMPRESS=DEFLATE"])


def legend(layer):
    return [label for label, _colour in layer.renderer().legendSymbologyItems()]


@pytest.fixture
def run(tmp_path):
    """Ustica's run with a forecast of which one date, and residuals of which all, hold nothing."""
    folder = sample_run.write_raster_run(tmp_path / "Run 1")
    for region in ("A", "B"):
        emptied(folder / region / "seasonal_median.tif", 10)
        emptied(folder / region / "seasonal_residual.tif")
    yield folder
    QgsProject.instance().removeAllMapLayers()
    shutil.rmtree(folder)


@needs_data
def test_an_empty_date_and_an_empty_map_say_so_and_others_keep_their_colours(qgis_new_project, run):
    project = QgsProject.instance()
    add_run(run, project, "Ustica")
    layers = [each for each in project.mapLayers().values() if isinstance(each, QgsRasterLayer)]
    empty = [each for each in layers if legend(each) == ["no values"]]
    names = sorted(each.name() for each in empty)
    assert len(names) == 2 and "esidual" in " ".join(names)
    assert all(bool(each.customProperty(styles.EMPTY)) for each in empty)
    for layer in layers:
        words = " ".join(legend(layer)).casefold()
        assert "nan" not in words and "inf" not in words, layer.name()
        shader = layer.renderer().shader().rasterShaderFunction()
        assert np.isfinite([shader.minimumValue(), shader.maximumValue()]).all()
    # Another range of colours for the whole run gives none to a layer that has nothing to colour.
    look.stretch(find_group(project, run), 10)
    assert sorted(each.name() for each in layers if legend(each) == ["no values"]) == names


def test_bands_without_a_value_are_found_whatever_stands_for_none(tmp_path):
    path, shape = tmp_path / "some.tif", (450, 320)
    data = gdal.GetDriverByName("GTiff").Create(str(path), shape[1], shape[0], 3, gdal.GDT_Float32)
    for band in (1, 2, 3):
        values = np.full(shape, -9999, np.float32)
        if band == 2:
            # One cell that no thin sample meets.
            values[401, 7] = 4.0
        if band == 3:
            values[:] = np.nan
        data.GetRasterBand(band).SetNoDataValue(-9999)
        data.GetRasterBand(band).WriteArray(values)
    data = None
    assert ranges.empty_bands(path) == {1, 3}
    assert not np.isfinite(ranges.sample(path)[0]).any()


def test_data_without_values_are_shown_with_words(qgis_app, tmp_path):
    path = tmp_path / "los_20200101.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 20, 10, 1, gdal.GDT_Float32)
    data.GetRasterBand(1).WriteArray(np.full((10, 20), np.nan, np.float32))
    data = None
    task = sources.ConvertTask(str(path), {}, tmp_path)
    assert task.run() and task._found["empty"]
    assert legend(sources._map_layer(task._found, "Data", {})) == ["no values"]


@needs_data
def test_a_map_of_a_comparison_without_values_says_so(qgis_new_project, run):
    entry = {"kind": "residual", "model": "theta", "path": "A/seasonal_residual.tif"}
    document = {"data": {"cadence_days": 12}}
    found = SimpleNamespace(folder=run, labels={"theta": "Theta"}, document=document, lines=lambda *_: [])
    layer = compare_maps._opened(found, entry, 0, date(2022, 1, 1))
    assert legend(layer) == ["no values"] and bool(layer.customProperty(styles.EMPTY))
    other = compare_maps._opened(found, entry | {"path": "A/seasonal_median.tif"}, 0, date(2022, 1, 1))
    assert legend(other) != ["no values"]


@needs_data
def test_a_raster_is_opened_without_looking_for_colours_in_bands_that_hold_nothing(qgis_new_project, run):
    path = run / "A" / "seasonal_residual.tif"
    layer, other = open_raster(path, "Residuals, all"), open_raster(path, "Residuals, all")
    plain = QgsRasterLayer(str(path), "plain")
    assert layer.renderer().redContrastEnhancement() is None
    assert layer.name() == "Residuals, all" and layer.source() == str(path) and layer.id() != other.id()
    assert layer.crs() == plain.crs() and layer.crs().isValid() and layer.extent() == plain.extent()
    assert layer.bandCount() == plain.bandCount() and layer.minimumScale() == plain.minimumScale()
    assert layer.hasScaleBasedVisibility() == plain.hasScaleBasedVisibility()
    assert layer.providerType() == "gdal" and layer.isInScaleRange(5e7)


def test_a_raster_that_is_gone_is_told(qgis_app, tmp_path):
    with pytest.raises(GroundCastError, match="cannot be read"):
        open_raster(tmp_path / "gone.tif", "Gone")
