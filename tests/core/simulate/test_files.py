"""A written scene reads back as it was made, and every file says that it is simulated."""

import json

import numpy as np
import pyogrio
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.regions import read_regions
from groundcast.core.reporter import Cancelled, Silent
from groundcast.core.simulate import write_scene
from groundcast.core.source import Source


@pytest.fixture(scope="module")
def folder(small, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenes") / "with space" / "scene"
    write_scene(small, folder)
    return folder


def test_the_deformation_reads_back_with_angles_and_coherence(small, folder):
    for path in (folder, folder / "deformation"):
        stack = read(Source(str(path)))
        np.testing.assert_array_equal(stack.values, small.stack().values)
        np.testing.assert_array_equal(stack.dates, small.stack().dates)
        assert stack.place == small.landscape.grid
        assert (stack.kind, stack.unit, stack.simulated) == ("los", "mm", True)
        assert stack.sign == "positive towards the satellite"
        assert np.allclose(stack.incidence_deg, 34.69)
        np.testing.assert_allclose(stack.quality["temporal_coherence"], small.landscape.coherence, atol=1e-6)


def test_the_truth_and_the_factors_read_back(small, folder):
    truth = read(Source(str(folder / "truth")))
    np.testing.assert_array_equal(truth.values, small.truth)
    for name, made in small.factors.items():
        factor = read(Source(str(folder / "factors" / name), kind=name))
        np.testing.assert_array_equal(factor.values, made.values)
        assert factor.unit == made.unit and factor.simulated and factor.kind == name
        np.testing.assert_array_equal(factor.dates, made.dates)


def test_the_same_scene_is_read_without_files(small):
    stack = read(Source("simulated:small"))
    np.testing.assert_array_equal(stack.values, small.stack().values)
    rain = read(Source("simulated:small", kind="rain"))
    np.testing.assert_array_equal(rain.values, small.factors["rain"].values)


def test_every_raster_says_that_it_is_simulated(folder):
    rasters = sorted(folder.rglob("*.tif"))
    assert len(rasters) == 88 + 89 + 2 * 2 + 135 + 69 + 35
    for path in rasters:
        with rasterio.open(path) as raster:
            tags = raster.tags()
        assert tags["SIMULATED"] == "yes" and tags["TITLE"].startswith("Simulated ") and tags["UNIT"]


def test_regions_hold_the_promised_pixels(small, folder):
    regions = read_regions(str(folder / "regions.gpkg"), "EPSG:32646")
    assert [region.name for region in regions] == ["A", "B", "C", "D"]
    x, y = small.stack().coordinates()
    valid = small.landscape.valid.ravel()
    assert [(region.inside(x, y) & valid).sum() for region in regions] == [783, 961, 2024, 989]
    assert pyogrio.read_info(folder / "regions.gpkg")["layer_metadata"]["SIMULATED"] == "yes"


def test_scene_json_says_what_it_was_made_from(folder):
    about = json.loads((folder / "scene.json").read_text())
    assert about["simulated"] is True and about["title"].startswith("Simulated")
    assert (about["size"], about["seed"], about["unit"]) == ("small", 0, "mm")
    assert about["missing_dates"] == ["2022-04-24"] and len(about["dates"]) == 89
    assert about["parameters"]["soil"]["latent_heat"] == 334_000.0
    assert about["parameters"]["radar"]["incidence_deg"] == 34.69


def test_writing_can_be_cancelled_and_leaves_no_half_file(small, tmp_path):
    class Impatient(Silent):
        def progress(self, fraction):
            if fraction > 0.02:
                raise Cancelled

    with pytest.raises(Cancelled):
        write_scene(small, tmp_path / "scene", Impatient())
    names = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert names and all(name[0] != "." for name in names)
    assert not (tmp_path / "scene" / "scene.json").exists()


def test_a_folder_that_cannot_be_written_is_told(small, tmp_path):
    (tmp_path / "scene").write_text("a file")
    with pytest.raises(GroundCastError, match="cannot be written"):
        write_scene(small, tmp_path / "scene")
