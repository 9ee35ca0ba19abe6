"""Builds the QGIS project of a run with the plugin's own code, and draws its maps and plots as PNG.

    /usr/bin/python3 scripts/lib/render.py RUN

Writes RUN/project.qgz and RUN/pictures/*.png, and prints their paths. Needs QGIS's Python; no display.
"""

import os
import re
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np  # noqa: E402
from package import register  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
)
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtGui import QFont  # noqa: E402

register()
from groundcast.ui.layers import group as groups  # noqa: E402
from groundcast.ui.plots import export  # noqa: E402
from groundcast.ui.plots.colours import Theme  # noqa: E402
from groundcast.ui.plots.profile_plot import ProfilePlot  # noqa: E402
from groundcast.ui.plots.series_plot import SeriesPlot  # noqa: E402
from groundcast.ui.run_profile import default_dates  # noqa: E402
from groundcast.ui.run_results import RunResults  # noqa: E402

MAP = (198.0, 165.0)  # mm on a page of 297 x 210
DPI = 150
SHOWN = {"observed", "forecast", "fan", "persistence", "linear", "seasonal"}
MOST_SERIES = 4


def build_project(folder, project):
    """Put the run into `project` as the plugin does, and save it beside the results."""
    group = groups.add_run(folder, project)
    layers = [node.layer() for node in group.findLayers()]
    project.setCrs(layers[0].crs())
    project.setTitle(group.name())
    # The main window's map reads from the project what a canvas of this name has written.
    canvas = QgsMapCanvas()
    canvas.setObjectName("theMapCanvas")
    canvas.setDestinationCrs(project.crs())
    canvas.resize(1200, 800)
    box = layers[0].extent()
    canvas.setExtent(box.buffered(0.05 * max(box.width(), box.height())))
    path = folder / "project.qgz"
    written = project.write(str(path))
    canvas.deleteLater()
    if not written:
        raise OSError(f"{path} cannot be written: {project.error()}")
    return group, path


def map_layers(group):
    """The layers worth a page each: last forecast, interval width, residual, last observed date."""
    summary = [child.layer() for child in group.children() if not hasattr(child, "findLayers")]
    dated = [n.layer() for n in group.findLayers() if re.search(r"\d observed$", n.layer().name())]
    newest = sorted(dated, key=lambda layer: layer.name())[-1:]
    points = [] if summary or newest else [n.layer() for n in group.findLayers() if n.isVisible()][:1]
    return newest + summary + points


def draw_map(layer, project, title, credit, path):
    """One page: title, map, legend, scale bar, credit."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    _label(layout, f"{title}\n{layer.name()}", 13, (10, 8, 277, 16))
    picture = QgsLayoutItemMap(layout)
    layout.addLayoutItem(picture)
    picture.setCrs(project.crs())
    picture.setLayers([layer])
    box = layer.extent()
    picture.attemptMove(QgsLayoutPoint(10, 28))
    # Setting an extent needs a size and changes it; zooming needs an extent and keeps the size.
    picture.attemptResize(QgsLayoutSize(*MAP))
    picture.setExtent(box)
    picture.attemptResize(QgsLayoutSize(*MAP))
    picture.zoomToExtent(box.buffered(0.04 * max(box.width(), box.height())))
    picture.setFrameEnabled(True)
    # The legend only borrows its tree, which must outlive the drawing.
    tree = _legend(layout, layer)
    _scale_bar(layout, picture)
    _label(layout, credit, 8, (10, 197, 277, 8))
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    if QgsLayoutExporter(layout).exportToImage(str(path), settings) != QgsLayoutExporter.Success:
        raise OSError(f"{path} cannot be written.")
    layout.removeLayoutItem(next(i for i in layout.items() if isinstance(i, QgsLayoutItemLegend)))
    tree.clear()


def _label(layout, text, points, place):
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setFont(QFont(QgsApplication.font().family(), points))
    item.attemptMove(QgsLayoutPoint(*place[:2]))
    item.attemptResize(QgsLayoutSize(*place[2:]))
    layout.addLayoutItem(item)


def _legend(layout, layer):
    root = QgsLayerTree()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Hidden)
    if layer.type() == QgsMapLayer.RasterLayer:
        # The first entry is the band's name, which the title says already.
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1])
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    item.model().setRootGroup(root)
    item.setSymbolWidth(9)
    item.attemptMove(QgsLayoutPoint(212, 28))
    layout.addLayoutItem(item)
    item.adjustBoxSize()
    return root


def _scale_bar(layout, picture):
    item = QgsLayoutItemScaleBar(layout)
    item.setLinkedMap(picture)
    item.setStyle("Line Ticks Up")
    item.applyDefaultSize()
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(212, 178))


def chosen_places(run):
    """{region: (movement, place)}: where the last forecast lies furthest from the last observation."""
    chosen = {}
    for region in run.regions[:MOST_SERIES]:
        observed = run.values_in("observed", region, run.extent())
        median = run.values_in("median", region, run.extent())
        if observed is None or median is None:
            continue
        change = np.abs(median[1][-1] - _last(observed[1]))
        if np.isfinite(change).any():
            best = int(np.nanargmax(change))
            place = QgsPointXY(float(median[2][best]), float(median[3][best]))
            chosen[region] = (float(change[best]), place)
    return chosen


def _last(values):
    """The last finite value of each column of (B, n)."""
    finite = np.isfinite(values)
    row = len(values) - 1 - finite[::-1].argmax(axis=0)
    return values[row, np.arange(values.shape[1])]


def draw_series(run, places, folder):
    """A plot of observed series, forecast, interval and baselines for a place in each region."""
    for region, (_, place) in places.items():
        series = run.series_at(place, 1.0)
        if series is None:
            continue
        plot = SeriesPlot(Theme.paper())
        plot.resize(1100, 640)
        plot.title = f"{title_of(run)} · region {region} · {series.where}"
        plot.credit, plot.model = credit_of(run), run.model
        plot.show_series(series, SHOWN, (), run.unit, run.sign)
        path = folder / f"series_{_slug(region)}.png"
        export.save(plot, path)
        plot.deleteLater()
        yield path


def draw_profile(run, places, folder):
    """A plot from west to east through the region that moves most, where a row holds most values."""
    if not places:
        return
    region = max(places, key=lambda name: places[name][0])
    profile = run.along(widest_row(run, region), np.array(default_dates(run)))
    if profile is None:
        return
    plot = ProfilePlot(Theme.paper())
    plot.resize(1100, 640)
    plot.title = f"{title_of(run)} · region {region} from west to east"
    plot.credit, plot.model = credit_of(run), run.model
    plot.show_profile(profile, "interval", run.unit, run.sign)
    path = folder / "profile.png"
    export.save(plot, path)
    plot.deleteLater()
    yield path


def widest_row(run, region):
    """West and east end of the row that holds most values of a region's last forecast."""
    _, values, x, y = run.values_in("median", region, run.extent())
    known = np.isfinite(values[-1])
    rows, counts = np.unique(np.round(y[known], 3), return_counts=True)
    height = rows[counts.argmax()]
    along = x[known & np.isclose(y, height, atol=1e-3)]
    return [QgsPointXY(float(along.min()), float(height)), QgsPointXY(float(along.max()), float(height))]


def title_of(run):
    """What every picture is headed with."""
    return f"{'Simulated · ' if run.simulated else ''}{run.name} · {run.model}"


def credit_of(run):
    """The data's credit."""
    return run.report["data"].get("attribution") or ""


def _slug(text):
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def main(folder):
    """Build and draw everything; prints one path a line."""
    project = QgsProject.instance()
    group, path = build_project(folder, project)
    print(path, flush=True)
    pictures = folder / "pictures"
    pictures.mkdir(exist_ok=True)
    run = RunResults(folder)
    for number, layer in enumerate(map_layers(group), 1):
        target = pictures / f"map_{number}_{_slug(layer.name())}.png"
        draw_map(layer, project, title_of(run), credit_of(run), target)
        print(target, flush=True)
    places = chosen_places(run)
    for drawn in [*draw_series(run, places, pictures), *draw_profile(run, places, pictures)]:
        print(drawn, flush=True)
    run.close()
    # Layers must be gone before QGIS is, or it crashes on the way out.
    project.clear()


if __name__ == "__main__":
    application = QgsApplication([], True)
    QgsApplication.initQgis()
    print(f"QGIS {Qgis.QGIS_VERSION}", file=sys.stderr)
    main(Path(sys.argv[1]).resolve())
    application.processEvents()
    QgsApplication.exitQgis()
