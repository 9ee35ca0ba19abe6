"""GroundCast: forecasts of ground deformation from InSAR time series, in QGIS."""


def classFactory(iface):  # noqa: N802  (QGIS asks for this name)
    """Build the plugin for QGIS; `iface` is its `QgisInterface`."""
    from .plugin import GroundCastPlugin

    return GroundCastPlugin(iface)
