"""A mesh in netCDF after UGRID 1.0 (ugrid-conventions.github.io); its values are numbers, no deformation."""

import netCDF4
import numpy as np

ROWS, COLUMNS = 3, 4
X, Y = np.meshgrid(500000 + 100.0 * np.arange(COLUMNS + 1), 4000000 + 100.0 * np.arange(ROWS + 1))
CORNERS = np.array(
    [
        [n, n + 1, n + COLUMNS + 2, n + COLUMNS + 1]
        for n in (j * (COLUMNS + 1) + i for j in range(ROWS) for i in range(COLUMNS))
    ]
)
MIDDLES = X.ravel()[CORNERS].mean(axis=1), Y.ravel()[CORNERS].mean(axis=1)


def ugrid(path, location="face", coordinates=True, start=1, crs="EPSG:32633", degrees=False):
    """A mesh of squares, the first one a triangle, with five dates; values count dates and places."""
    places = len(CORNERS) if location == "face" else X.size
    corners = np.ma.masked_array(CORNERS + start, np.zeros(CORNERS.shape, bool))
    corners[0, 3] = np.ma.masked
    with netCDF4.Dataset(path, "w") as file:
        for name, count in (("nodes", X.size), ("faces", len(CORNERS)), ("corners", 4), ("time", 5)):
            file.createDimension(name, count)
        mesh = file.createVariable("mesh2d", "i4")
        mesh.cf_role, mesh.topology_dimension = "mesh_topology", 2
        mesh.node_coordinates, mesh.face_node_connectivity = (
            "mesh2d_node_x mesh2d_node_y",
            "mesh2d_face_nodes",
        )
        if coordinates:
            mesh.face_coordinates = "mesh2d_face_x mesh2d_face_y"
        scale = 1e-5 if degrees else 1
        for name, numbers in (("node_x", X), ("node_y", Y), ("face_x", MIDDLES[0]), ("face_y", MIDDLES[1])):
            axis = file.createVariable(f"mesh2d_{name}", "f8", ("nodes" if "node" in name else "faces",))
            axis[:] = scale * numbers.ravel()
            axis.units = {"x": "degrees_east", "y": "degrees_north"}[name[-1]] if degrees else "m"
        faces = file.createVariable("mesh2d_face_nodes", "i4", ("faces", "corners"), fill_value=-999)
        faces.cf_role, faces.start_index = "face_node_connectivity", start
        faces[:] = corners
        time = file.createVariable("time", "f8", ("time",))
        time.units = "days since 2020-01-05 00:00:00"
        time[:] = 12 * np.arange(5)
        if crs:
            file.createVariable("projected_coordinate_system", "i4").EPSG_code = crs
        values = file.createVariable("mesh2d_displacement", "f4", ("time", f"{location}s"), fill_value=-999.0)
        values.mesh, values.location, values.units = "mesh2d", location, "mm"
        values.long_name = "displacement"
        values[:] = np.arange(5)[:, None] * 100 + np.arange(places)
    return path
