"""Makers of small sources, each as its owner would deliver it."""

import numpy as np
import pytest
import rasterio
from rasterio import Affine


@pytest.fixture
def raster(tmp_path):
    """A function that writes one GeoTIFF."""

    def write(
        name, values, unit="", nodata=None, corner=(500000, 4000000), cell=10.0, crs="EPSG:32630", **tags
    ):
        values = np.asarray(values, np.float32)
        bands = values if values.ndim == 3 else values[None]
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
        place = {"crs": crs, "transform": Affine(cell, 0, corner[0], 0, -cell, corner[1])}
        place["nodata"] = nodata
        with rasterio.open(path, "w", driver="GTiff", dtype="float32", **shape, **place) as file:
            file.write(bands)
            if "descriptions" in tags:
                file.descriptions = tags.pop("descriptions")
            if unit:
                file.units = [unit] * len(bands)
            file.update_tags(**tags)
        return path

    return write


@pytest.fixture
def table(tmp_path):
    """A function that writes a text file from lines."""

    def write(name, *lines, encoding="utf-8"):
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding=encoding)
        return path

    return write
