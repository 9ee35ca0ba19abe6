"""Where the values of an unstructured mesh lie: netCDF after UGRID 1.0 (ugrid-conventions.github.io).

A variable names its mesh and where on it it holds (face, node, edge); the mesh names the coordinates.
"""

from __future__ import annotations

import re

import numpy as np

from . import netcdf_file as files

_FACES, _NODES = "face_node_connectivity", "node_coordinates"


def mesh_places(dataset, variable, crs: str) -> tuple[np.ndarray, np.ndarray, str] | None:
    """x, y of each value and their reference system ("" where none is told); None of what is no mesh.

    Coordinates of faces that the file leaves out are the means of their nodes.

    Args:
        crs: what was chosen or found otherwise, "" for neither.
    """
    mesh = dataset.variables.get(files.word(variable, "mesh"))
    location = files.word(variable, "location")
    if mesh is None or location not in ("face", "node", "edge"):
        return None
    named = [
        name for name in files.word(mesh, f"{location}_coordinates").split() if name in dataset.variables
    ]
    pair = _numbers(dataset, named) if len(named) == 2 else None
    if pair is None and location == "face":
        named = files.word(mesh, _NODES).split()
        pair = _middles(dataset, mesh, named)
    if pair is None:
        return None
    return *pair, crs or _system(dataset, named)


def _numbers(dataset, names: list[str]) -> list[np.ndarray] | None:
    if not all(name in dataset.variables for name in names):
        return None
    return [np.ma.filled(np.ma.asarray(dataset.variables[n][...]).astype(np.float64), np.nan) for n in names]


def _middles(dataset, mesh, named: list[str]) -> list[np.ndarray] | None:
    """The means of the nodes of each face."""
    nodes, faces = _numbers(dataset, named), dataset.variables.get(files.word(mesh, _FACES))
    if nodes is None or len(nodes) != 2 or faces is None or faces.ndim != 2:
        return None
    start = int(files.word(faces, "start_index").startswith("1"))
    corners = np.ma.asarray(faces[...])
    held = ~np.ma.getmaskarray(corners) & (np.ma.getdata(corners) >= start)
    index = np.where(held, np.ma.getdata(corners) - start, 0).astype(np.int64)
    if index.size == 0 or index.max() >= len(nodes[0]) or not held.any(axis=1).all():
        return None
    return [np.where(held, each[index], 0).sum(axis=1) / held.sum(axis=1) for each in nodes]


def _system(dataset, named: list[str]) -> str:
    """Degrees by the units of the coordinates, else the EPSG code that a variable of the file states."""
    if any(files.word(dataset.variables[name], "units").startswith("degree") for name in named):
        return "EPSG:4326"
    for each in dataset.variables.values():
        code = re.search(r"\d{4,6}", f"{files.word(each, 'EPSG_code')} {files.word(each, 'epsg')}")
        if code:
            return f"EPSG:{int(code[0])}"
    return ""
