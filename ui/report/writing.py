"""Makes the report of a run: plots, layout, PDF and HTML. In the main thread: layouts are drawn there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPointXY, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF, QSize

from ...core.errors import GroundCastError
from ..layers.run_maps import prepare
from ..run_results import RunResults
from ..words import tr
from . import pictures
from .content import content
from .layers import layers_of, shown_layers
from .page_html import write_html
from .pages import LEFT, MAP_HEIGHT, Parts, lay_out
from .places import moving_places
from .steps import Step, aside
from .template import fill_template

FOLDER = "report"
DPI = 200


@dataclass(frozen=True)
class Made:
    """A finished report: its layout, which belongs to the caller, and its files."""

    layout: QgsPrintLayout
    files: tuple[Path, ...]


def write_report(folder, target, project: QgsProject, template="", html=True, lines=()) -> Made:
    """Report on the run in `folder` at once; see `Writing`."""
    writing = Writing(folder, target, project, template, html, lines)
    for _ in writing.steps():
        pass
    return writing.made


class Writing:
    """Reports on the run in `folder` as a PDF at `target`, and as HTML beside it.

    The project becomes the layout's; the run's layers are taken from it, or added to it without showing.

    Args:
        template: a .qpt file of the user's own; "" takes the built-in pages.
        lines: (name, geometry in the run's CRS) of the user's profiles, of which the first that meets values
            is drawn; without one, a line from west to east through the region that moves most.

    Attributes:
        made: the report, None before the last step.
    """

    def __init__(self, folder, target, project: QgsProject, template="", html=True, lines=()):
        self._folder, self._target, self._project = Path(folder), Path(target), project
        self._template, self._html, self._lines = template, html, lines
        self.made: Made | None = None

    def steps(self) -> Iterator[Step]:
        """What comes next, before each step; given up between two, no file is left half written.

        Raises:
            GroundCastError: no finished run (as `RunResults`), no maps (`report-maps`), a template that
                cannot be used (as `fill_template`), or a file that cannot be written (`not-writable`).
        """
        run = RunResults(self._folder)
        try:
            yield from self._written(run)
        except OSError as error:
            raise GroundCastError(
                tr("{path} cannot be written ({reason}).", path=self._target, reason=error.strerror or error),
                tr("Choose another folder, or free some space."),
                "not-writable",
            ) from error
        finally:
            run.close()

    def _written(self, run: RunResults) -> Iterator[Step]:
        parts = yield from self._parts(run)
        yield Step(tr("Laying out the pages"), 0.7)
        name = tr("GroundCast report · {run}", run=run.title)
        own = Path(self._template) if self._template else None
        project = self._project
        layout = fill_template(project, name, own, parts) if own else lay_out(project, name, parts)
        yield Step(tr("Writing the PDF"), 0.8)
        files = [_pdf(layout, self._target)]
        if self._html:
            maps = []
            if own:
                # The user's pages hold maps where they like: those of the HTML come from ours.
                yield Step(tr("Writing the HTML"), 0.9)
            pages = lay_out(project, name, parts) if own else layout
            for index in range(len(parts.layers)):
                yield Step(tr("Writing the HTML"), 0.9)
                maps.append(_cut(pages, parts, index, run.folder / FOLDER))
            files.append(self._target.with_suffix(".html"))
            write_html(files[-1], parts.content, maps, parts.plots)
        self.made = Made(layout, tuple(files))

    def _parts(self, run: RunResults) -> Iterator[Step]:
        """Words, layers and plots; plots are drawn anew, since the run may have been written again."""
        first, maps = Step(tr("Reading the maps"), 0.0), None
        yield first
        if not shown_layers(run.folder, self._project):
            maps = yield from aside(first, lambda: prepare(run.folder))
        layers = layers_of(run.folder, self._project, maps)
        if not self._project.crs().isValid():
            self._project.setCrs(layers[0].crs())
        home = run.folder / FOLDER
        home.mkdir(exist_ok=True)
        plots = yield from self._plots(run, home)
        return Parts(content(run), layers, [path for path in plots if path is not None])

    def _plots(self, run: RunResults, home: Path) -> Iterator[Step]:
        """The series where the ground moves most, and one profile."""
        reading = Step(tr("Looking for the place that moves most"), 0.2)
        yield reading
        places = yield from aside(reading, lambda: moving_places(run))
        if not places:
            return []
        region = max(places, key=lambda name: places[name][0])
        drawing = pictures.draw_series(run, places[region][1], region, home / "series.png")
        series = yield from _telling(Step(tr("Drawing the series"), 0.3), drawing)
        step, path = Step(tr("Drawing the profile"), 0.5), home / "profile.png"
        for name, line in self._lines:
            corners = [QgsPointXY(vertex) for vertex in line.vertices()]
            drawing = pictures.draw_profile(run, corners, tr("profile {name}", name=name), path)
            profile = yield from _telling(step, drawing)
            if profile is not None:
                return [series, profile]
        return [series, (yield from _telling(step, pictures.west_to_east(run, places, path)))]


def _telling(step: Step, drawing) -> Iterator[Step]:
    """Draw in turns, each told as `step`; returns what the drawing gave."""
    yield step
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            return end.value
        yield step


def _pdf(layout: QgsPrintLayout, target: Path) -> Path:
    """Write the PDF whole or not at all."""
    half = target.with_name(f".{target.stem}.part.pdf")
    if not target.parent.is_dir():
        target.parent.mkdir(parents=True)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    result = QgsLayoutExporter(layout).exportToPdf(str(half), settings)
    if result != QgsLayoutExporter.ExportResult.Success or not half.is_file():
        half.unlink(missing_ok=True)
        raise GroundCastError(
            tr("{path} cannot be written.", path=target),
            tr("Choose another folder, or close the program that shows the file."),
            "not-writable",
        )
    os.replace(half, target)
    return target


def _cut(layout, parts: Parts, index: int, home: Path):
    """(heading, PNG) of one map with legend and scale bar."""
    top = 48 + index * (MAP_HEIGHT + 12)
    path = home / f"map_{index + 1}.png"
    box = QRectF(LEFT - 1, top, 190, MAP_HEIGHT + 3)
    image = QgsLayoutExporter(layout).renderRegionToImage(box, QSize(), 130)
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")
    return parts.layers[index].name(), path
