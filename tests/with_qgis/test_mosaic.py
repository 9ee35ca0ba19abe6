"""The regions of a run as one map, on real EGMS values."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.run_group import nodes, shown_band
from groundcast.ui.layers import add_run, mosaic
from osgeo import gdal
from qgis.core import QgsProject

pytestmark = pytest.mark.skipif(
    not sample_run.EGMS.is_file(), reason="the real EGMS data of Ustica is not at hand (../shared/data)"
)


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """A run with the regions A and B on cells."""
    return sample_run.write_raster_run(tmp_path_factory.mktemp("study") / "run-3-seasonal")


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def test_regions_are_one_map_with_the_values_of_both(rasters, project):
    layer = nodes(add_run(rasters, project))["2026-03-02 forecast"].layer()
    halves = [gdal.Open(str(rasters / r / "seasonal_median.tif")).ReadAsArray()[-1] for r in "AB"]
    shown = gdal.Open(layer.source()).ReadAsArray()[shown_band(layer) - 1]
    np.testing.assert_array_equal(shown, np.concatenate(halves, axis=1))


def test_width_is_upper_minus_lower(rasters, project):
    layer = nodes(add_run(rasters, project))["Interval width 2026-03-02 (mm)"].layer()
    shown = gdal.Open(layer.source()).ReadAsArray()[shown_band(layer) - 1]
    parts = {
        kind: np.concatenate(
            [gdal.Open(str(rasters / r / f"seasonal_{kind}.tif")).ReadAsArray()[-1] for r in "AB"], axis=1
        )
        for kind in ("upper", "lower")
    }
    np.testing.assert_allclose(shown, parts["upper"] - parts["lower"], rtol=1e-6)


def test_regions_with_different_dates_and_places_are_one_map(rasters, tmp_path):
    a = gdal.Translate(str(tmp_path / "a.tif"), str(rasters / "A" / "observed.tif"), bandList=[1, 2])
    b = gdal.Translate(
        str(tmp_path / "b.tif"), str(rasters / "B" / "observed.tif"), bandList=[2, 3], srcWin=[0, 3, 5, 7]
    )
    whole = gdal.Open(str(rasters / "A" / "observed.tif"))
    names = [whole.GetRasterBand(i).GetDescription() for i in (1, 2, 3)]
    a.GetRasterBand(1).SetDescription(names[0]), a.GetRasterBand(2).SetDescription(names[1])
    b.GetRasterBand(1).SetDescription(names[1]), b.GetRasterBand(2).SetDescription(names[2])
    width, small = a.RasterXSize, b.ReadAsArray()
    a = b = None
    made = gdal.Open(str(mosaic.mosaic([tmp_path / "a.tif", tmp_path / "b.tif"], tmp_path / "m" / "m.vrt")))
    assert [made.GetRasterBand(i).GetDescription() for i in (1, 2, 3)] == names
    values = made.ReadAsArray()
    np.testing.assert_array_equal(values[2, 3:10, width : width + 5], small[1])
    assert np.isnan(values[2, :, :width]).all() and np.isnan(values[0, :, width:]).all()


def test_regions_on_different_grids_are_refused(rasters, tmp_path):
    coarse = tmp_path / "coarse.tif"
    gdal.Translate(str(coarse), str(rasters / "A" / "observed.tif"), xRes=200, yRes=200)
    with pytest.raises(GroundCastError, match=r"coarse.tif has another grid than .*observed.tif") as caught:
        mosaic.mosaic([rasters / "A" / "observed.tif", coarse], tmp_path / "m.vrt")
    assert caught.value.code == "results-grids"
