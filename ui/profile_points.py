"""The places of profiles as a layer of points, with a field for each kind of values and date."""

from __future__ import annotations

from urllib.parse import quote

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from .profile_values import NamedLine

KINDS = ("observed", "forecast", "lower", "upper", "residual")


def point_layer(lines: list[NamedLine], crs, name: str, beside: tuple | None = None) -> QgsVectorLayer:
    """A temporary layer of the map with a point for each place, in the CRS of the results.

    Args:
        lines: what is drawn, each with its name.
        crs: of their places.
        name: of the layer.
        beside: (label, distances, values (S,)) of a raster drawn beside the first line, or None.
    """
    columns = _columns(lines)
    titles = ["distance_m", *columns, *([beside[0]] if beside else [])]
    # QGIS reads the fields from a query: colons and ampersands of a layer's name would end them.
    fields = "".join(f"&field={quote(title.replace(':', ' '))}:double" for title in titles)
    layer = QgsVectorLayer(f"Point?field=line:string{fields}", name, "memory")
    layer.setCrs(crs)
    made = [feature for line in lines for feature in _features(line, columns, beside, layer.fields())]
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    return layer


def _columns(lines: list[NamedLine]) -> dict[str, tuple[str, np.datetime64]]:
    """(kind, date) by the name of the field, for kinds and dates of which any line has values."""
    found = {}
    for line in lines:
        for d, date in enumerate(line.profile.dates):
            for kind in KINDS:
                if np.isfinite(getattr(line.profile, kind)[d]).any():
                    found[f"{kind}_{str(date).replace('-', '')}"] = (kind, date)
    return found


def _features(line: NamedLine, columns: dict, beside: tuple | None, fields):
    profile = line.profile
    row = {date: d for d, date in enumerate(profile.dates)}
    values = [getattr(profile, kind)[row[date]] if date in row else None for kind, date in columns.values()]
    values += [beside[2]] if beside else []
    for s, metres in enumerate(profile.distance):
        told = (np.nan if column is None else float(column[s]) for column in values)
        feature = QgsFeature(fields)
        feature.setAttributes([line.name, float(metres), *(None if np.isnan(v) else v for v in told)])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(profile.x[s], profile.y[s])))
        yield feature
