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

from package import register  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsLayoutExporter,
    QgsPrintLayout,
    QgsProject,
)
from qgis.gui import QgsMapCanvas  # noqa: E402

register()
from groundcast.ui.layers import group as groups  # noqa: E402
from groundcast.ui.report import pictures  # noqa: E402
from groundcast.ui.report.chosen import Chosen  # noqa: E402
from groundcast.ui.report.items import Page  # noqa: E402
from groundcast.ui.report.places import moving_places  # noqa: E402
from groundcast.ui.report.plotting import Plotting  # noqa: E402
from groundcast.ui.run_results import RunResults  # noqa: E402

# Places in mm on a page of 297 x 210: left, top, width, height.
MAP, LEGEND, SCALE = (10, 28, 198, 165), (212, 28, 75, 100), (212, 178, 75, 15)
DPI = 150


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
    """One page: title, map, legend, scale bar, credit, of the pieces that reports are made of."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    page = Page(layout, 0)
    page.label("title", f"{title}\n{layer.name()}", (10, 8, 277, 16), points=13)
    drawn = page.map("map", layer, project.crs(), MAP)
    page.legend("legend", layer, LEGEND)
    page.scale_bar("scale", drawn, SCALE)
    page.label("credit", credit, (10, 197, 277, 8), points=8)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    if QgsLayoutExporter(layout).exportToImage(str(path), settings) != QgsLayoutExporter.Success:
        raise OSError(f"{path} cannot be written.")


def draw_plots(run, folder):
    """Plots of the series where each region moves most, and of a profile through the one that moves most."""
    for region, (_, place) in moving_places(run).items():
        file, series = folder / f"series_{slug(region)}.png", run.series_at(place, 1.0)
        if series is not None:
            yield at_once(pictures.draw_series(run, series, f"region {region} · {series.where}", file))
    yield from at_once(Plotting(run, Chosen(fastest=False), folder).steps())


def slug(text: str) -> str:
    """`text` as part of a file's name."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def at_once(steps):
    """What a generator returns when all of its steps are taken."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def main(folder):
    """Build and draw everything; prints one path a line."""
    project = QgsProject.instance()
    group, path = build_project(folder, project)
    print(path, flush=True)
    home = folder / "pictures"
    home.mkdir(exist_ok=True)
    run = RunResults(folder)
    for number, layer in enumerate(map_layers(group), 1):
        target = home / f"map_{number}_{slug(layer.name())}.png"
        draw_map(layer, project, run.title, run.report["data"].get("attribution") or "", target)
        print(target, flush=True)
    for drawn in draw_plots(run, home):
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
