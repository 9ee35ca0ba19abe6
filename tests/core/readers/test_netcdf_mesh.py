"""Unstructured meshes in netCDF: values on faces or nodes, placed by the mesh."""

import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers.made_mesh import CORNERS, MIDDLES, X, Y, ugrid


@pytest.mark.parametrize("location", ["face", "node"])
def test_values_lie_where_the_mesh_says(tmp_path, location):
    stack = read(Source(str(ugrid(tmp_path / "mesh.nc", location))))
    x, y = MIDDLES if location == "face" else (X.ravel(), Y.ravel())
    np.testing.assert_array_equal(stack.place.x, x)
    np.testing.assert_array_equal(stack.place.y, y)
    assert stack.place.crs == "EPSG:32633" and stack.kind == "los" and stack.unit == "mm"
    assert stack.values[2].tolist() == (200 + np.arange(len(x))).tolist()


@pytest.mark.parametrize("start", [0, 1])
def test_middles_of_faces_come_from_their_nodes(tmp_path, start):
    stack = read(Source(str(ugrid(tmp_path / "mesh.nc", coordinates=False, start=start))))
    np.testing.assert_allclose(stack.place.x[1:], MIDDLES[0][1:])
    assert stack.place.x[0] == pytest.approx(X.ravel()[CORNERS[0, :3]].mean())


def test_the_reference_system_of_a_mesh(tmp_path):
    assert read(Source(str(ugrid(tmp_path / "a.nc", degrees=True, crs="")))).place.crs == "EPSG:4326"
    silent = Source(str(ugrid(tmp_path / "b.nc", crs="")))
    assert any("Choose the one of the mesh" in note for note in read(silent).notes)
    assert read(Source(silent.path, crs="EPSG:25833")).place.crs == "EPSG:25833"


def test_meshes_in_other_formats_are_refused_with_the_way_out(tmp_path):
    path = tmp_path / "mesh.2dm"
    path.write_text("MESH2D\nND 1 0 0 0\n")
    with pytest.raises(GroundCastError, match=r"mesh.2dm is a mesh; of meshes only netCDF.*UGRID"):
        read(Source(str(path)))


@pytest.mark.parametrize("damage", ["beyond", "empty", "no nodes"])
def test_faces_of_nodes_that_are_not_there_lie_nowhere_and_are_told(tmp_path, damage):
    """One place out of its mesh would do harm; without any the source is told to have none."""
    path = ugrid(tmp_path / "mesh.nc", coordinates=False)
    with netCDF4.Dataset(path, "a") as file:
        faces = file["mesh2d_face_nodes"]
        if damage == "beyond":
            faces[5, 2] = X.size + 1  # counted from 1
        elif damage == "empty":
            faces[5] = np.ma.masked_all(4)
        else:
            file["mesh2d"].node_coordinates = "mesh2d_node_x nowhere"
    stack = read(Source(str(path)))
    assert np.isnan(stack.place.x).all() and "Stations have no coordinates." in stack.notes
