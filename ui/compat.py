"""The one file that knows how QGIS's API changed between 3.22 and 4: names, enums, new calls."""

from __future__ import annotations

import warnings

import qgis.core
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsColorRampShader,
    QgsFeatureRequest,
    QgsInterval,
    QgsLocatorFilter,
    QgsMapLayerProxyModel,
    QgsPalLayerSettings,
    QgsRasterLayerTemporalProperties,
    QgsSettings,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt import QtGui, QtWidgets
from qgis.PyQt.QtCore import QCoreApplication, QThreadPool

QUITTING_MS = 3000
"""How long quitting waits for threads at most."""

OWN_POOL = "gcThreads"
OWN_THREADS = 64


def _named(*places):
    """The first name that this QGIS has, of (holder, name) pairs; dots lead through nested enums."""
    for holder, name in places:
        found = holder
        for part in name.split("."):
            found = getattr(found, part, None)
        if found is not None:
            return found
    raise AttributeError(f"This QGIS has none of {[name for _, name in places]}.")


INTERPOLATED = _named(
    (Qgis, "ShaderInterpolationMethod.Linear"),
    (QgsColorRampShader, "Type.Interpolated"),
    (QgsColorRampShader, "Interpolated"),
)
DISCRETE = _named(
    (Qgis, "ShaderInterpolationMethod.Discrete"),
    (QgsColorRampShader, "Type.Discrete"),
    (QgsColorRampShader, "Discrete"),
)
EXACT = _named(
    (Qgis, "ShaderInterpolationMethod.Exact"),
    (QgsColorRampShader, "Type.Exact"),
    (QgsColorRampShader, "Exact"),
)
EQUAL_INTERVAL = _named(
    (Qgis, "ShaderClassificationMethod.EqualInterval"),
    (QgsColorRampShader, "ClassificationMode.EqualInterval"),
    (QgsColorRampShader, "EqualInterval"),
)
FIXED_RANGE = _named(
    (Qgis, "RasterTemporalMode.FixedTemporalRange"),
    (QgsRasterLayerTemporalProperties, "TemporalMode.FixedTemporalRange"),
    (QgsRasterLayerTemporalProperties, "ModeFixedTemporalRange"),
)
FIXED_RANGE_OF_POINTS = _named(
    (Qgis, "VectorTemporalMode.FixedTemporalRange"),
    (QgsVectorLayerTemporalProperties, "TemporalMode.FixedTemporalRange"),
    (QgsVectorLayerTemporalProperties, "ModeFixedTemporalRange"),
)
ANIMATED = _named(
    (Qgis, "TemporalNavigationMode.Animated"),
    (QgsTemporalNavigationObject, "NavigationMode.Animated"),
    (QgsTemporalNavigationObject, "Animated"),
)
NAVIGATION_OFF = _named(
    (Qgis, "TemporalNavigationMode.Disabled"),
    (QgsTemporalNavigationObject, "NavigationMode.NavigationOff"),
    (QgsTemporalNavigationObject, "NavigationOff"),
)
DAYS = _named(
    (Qgis, "TemporalUnit.Days"),
    (QgsUnitTypes, "TemporalUnit.TemporalDays"),
    (QgsUnitTypes, "TemporalDays"),
)
METRES = _named(
    (Qgis, "DistanceUnit.Meters"),
    (QgsUnitTypes, "DistanceUnit.DistanceMeters"),
    (QgsUnitTypes, "DistanceMeters"),
)
MILLIMETRES = _named(
    (Qgis, "LayoutUnit.Millimeters"),
    (QgsUnitTypes, "LayoutUnit.LayoutMillimeters"),
    (QgsUnitTypes, "LayoutMillimeters"),
)
POINTS = _named(
    (Qgis, "RenderUnit.Points"),
    (QgsUnitTypes, "RenderUnit.RenderPoints"),
    (QgsUnitTypes, "RenderPoints"),
)
LOCATOR_FAST = _named(
    (Qgis, "LocatorFilterFlag.Fast"),
    (QgsLocatorFilter, "Flag.FlagFast"),
    (QgsLocatorFilter, "FlagFast"),
)
# The plain name is that of another enum where both are enums of Python.
OVER_POINT = _named(
    (Qgis, "LabelPlacement.OverPoint"),
    (QgsPalLayerSettings, "Placement.OverPoint"),
    (QgsPalLayerSettings, "OverPoint"),
)
ABOVE = _named(
    (Qgis, "LabelQuadrantPosition.Above"),
    (QgsPalLayerSettings, "QuadrantPosition.QuadrantAbove"),
    (QgsPalLayerSettings, "QuadrantAbove"),
)

# Moved from QtWidgets to QtGui in Qt 6.
QAction = _named((QtGui, "QAction"), (QtWidgets, "QAction"))


def locator_prefix(name: str):
    """(section, key) of the setting that holds the prefix of the locator's filter `name`."""
    tree = getattr(qgis.core, "QgsSettingsTree", None)
    if tree is not None and tree.node("locator-filters") is not None:
        return QgsSettings.Section.NoSection, f"locator-filters/items/{name}/prefix"
    return QgsSettings.Section.Gui, f"locator_filters/prefix_{name}"


def attribute_to(layer, words: str) -> None:
    """Whom the data of a layer are credited to."""
    holder = layer.serverProperties()
    (holder if hasattr(holder, "setAttribution") else layer).setAttribution(words)


def style_into_database(layer, name: str) -> None:
    """Keep a layer's style in the database it lies in, as its default; renamed in QGIS 3.40."""
    keep = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase
    keep(name, "GroundCast", True, "")


def keep_pool_threads(pool: QThreadPool | None = None) -> None:
    """Let the threads of a pool, QGIS's own by default, live as long as QGIS: their end breaks things.

    A reference system that a thread has met first loses what it is made of when that thread ends, after 30
    idle seconds: in the whole of QGIS it then says that it is valid, and what is carried to or from it comes
    as it was (QgsCoordinateReferenceSystemPrivate::removeObjectsBelongingToCurrentThread; seen on 3.22, 3.40
    and 3.44). A pool that is waited for (`waitForDone`) ends its threads too.
    """
    for each in [pool] if pool is not None else pools():
        each.setExpiryTimeout(-1)


def pools() -> list[QThreadPool]:
    """Qt's, and from QGIS 3.34 on that of QGIS's tasks."""
    of_tasks = getattr(QgsApplication.taskManager(), "threadPool", None)
    return [QThreadPool.globalInstance()] + ([of_tasks()] if of_tasks is not None else [])


def quieten_gdal() -> None:
    """Let GDAL's Python not warn, once in a session, that nobody has chosen between errors and exceptions.

    The choice would be for all of QGIS and its plugins: it is left to QGIS, which makes none (3.44),
    and what is read here takes both.
    """
    warnings.filterwarnings("ignore", r"Neither \w+\.UseExceptions", FutureWarning)


def end_pool_threads() -> None:
    """Let the idle threads of Qt's pool end while QGIS still has what they tell of their end; as it quits.

    QGIS 3.40 crashes after its last window has closed where one of them ends later: it tells objects that are
    gone by then (QThread::finished, heard in libqgis_core). 3.22 does not, and ends them by itself.
    """
    if qgis.core.Qgis.QGIS_VERSION_INT >= 33000:
        for pool in (*pools(), own_pool()):
            pool.waitForDone(QUITTING_MS)


def own_pool() -> QThreadPool:
    """Threads for what a window waits for: runs of the worker hold those of Qt's pool for hours.

    Made once in a QGIS and found again after a reload; it goes with QGIS. So wide that nothing waits for its
    turn, and never narrowed: a pool that is lets threads end however long they shall live, and what
    `keep_pool_threads` tells of happens.
    """
    app = QCoreApplication.instance()
    pool = app.findChild(QThreadPool, OWN_POOL)
    if pool is None:
        pool = QThreadPool(app)
        pool.setObjectName(OWN_POOL)
        pool.setMaxThreadCount(OWN_THREADS)
        keep_pool_threads(pool)
    return pool


def no_geometry():
    """The flag of a request for attributes alone, wherever this QGIS keeps it."""
    return _named((Qgis, "FeatureRequestFlag.NoGeometry"), (QgsFeatureRequest, "NoGeometry"))


def layer_kinds(*kinds: str):
    """What a combo box of layers lists: of "PointLayer", "RasterLayer", "PolygonLayer", "NoGeometry"."""
    found = 0
    for kind in kinds:
        found |= _named((Qgis, f"LayerFilter.{kind}"), (QgsMapLayerProxyModel, kind))
    kept_as = _named((Qgis, "LayerFilters"), (QgsMapLayerProxyModel, "Filters"))
    return kept_as(found)


def user_data(result):
    """What a locator's result carries; an attribute once, a method since."""
    data = result.userData
    return data() if callable(data) else data


def days(count: float) -> QgsInterval:
    """An interval of `count` days."""
    return QgsInterval(count, DAYS)


def navigation(canvas) -> QgsTemporalNavigationObject | None:
    """The canvas's temporal navigation, None where the canvas has none."""
    controller = canvas.temporalController()
    return controller if isinstance(controller, QgsTemporalNavigationObject) else None
