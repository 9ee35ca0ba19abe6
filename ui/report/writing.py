"""Makes the report of a run: plots, layout, PDF and HTML, in turns of the main thread."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF, QSize

from ...core.errors import GroundCastError
from .. import map_place
from ..beside import aside
from ..layers import relative
from ..layers.run_maps import prepare
from ..layers.shown_colours import of_run
from ..run_results import RunResults
from ..words import tr
from .chosen import Chosen
from .content import content
from .layers import made_layers, shown_layers
from .map_pictures import MapPictures
from .page_html import write_html
from .pages import LEFT, MAP_HEIGHT, Parts, lay_out, map_title, map_top
from .paper import write_pdf
from .plotting import Plotting
from .steps import Step, telling
from .template import fill_template, without_place

FOLDER = "report"
# Of the maps in the HTML, in dots per inch.
MAP_DPI = 130


@dataclass(frozen=True)
class Made:
    """A finished report.

    Attributes:
        layout: belongs to the caller.
        files: that were written, the PDF first.
        notes: sentences on what was chosen and is not in it.
    """

    layout: QgsPrintLayout
    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()


class Writing:
    """Reports on the run in `folder` as a PDF at `target`, and as HTML beside it.

    The project becomes the layout's; the run's layers are taken from it, or added to it without showing.
    Where its maps are shown relative to a reference, its plots are, too.

    Args:
        template: a .qpt file of the user's own; "" takes the built-in pages.
        chosen: which plots; None for the series and the profile where the ground moves most.

    Attributes:
        made: the report, None before the last step.
    """

    def __init__(self, folder, target, project: QgsProject, template="", html=True, chosen=None):
        self._folder, self._target, self._project = Path(folder), Path(target), project
        self._template, self._html, self._chosen = template, html, chosen or Chosen()
        self._notes: list[str] = []
        self._scratch: Path | None = None
        self.made: Made | None = None

    def steps(self) -> Iterator[Step]:
        """What comes next, before each step; given up between two, no file is left half written.

        Raises:
            GroundCastError: no finished run (as `RunResults`), no maps (`report-maps`), a template that
                cannot be used (as `fill_template`), or a file that cannot be written (`not-writable`).
        """
        run = RunResults(self._folder)
        try:
            self._scratch = Path(tempfile.mkdtemp(prefix="groundcast-"))
            yield from self._written(run)
        except OSError as error:
            raise GroundCastError(
                tr("{path} cannot be written ({reason}).", path=self._target, reason=error.strerror or error),
                tr("Choose another folder, or free some space."),
                "not-writable",
            ) from error
        finally:
            run.close()
            if self._scratch is not None:
                shutil.rmtree(self._scratch, ignore_errors=True)

    def _written(self, run: RunResults) -> Iterator[Step]:
        parts = yield from self._parts(run)
        laying = Step(tr("Laying out the pages"), 0.7)
        name = tr("GroundCast report · {run}", run=run.title)
        own = Path(self._template) if self._template else None
        if own:
            layout = yield from telling(laying, fill_template(self._project, name, own, parts))
            self._tell_left_out(layout, parts)
        else:
            layout = yield from telling(laying, lay_out(self._project, name, parts))
        files, maps = [], []
        with_maps = MapPictures(layout, self._scratch)
        try:
            writing = Step(tr("Writing the PDF"), 0.8)
            yield from with_maps.drawn(writing)
            files.append((yield from write_pdf(writing, layout, self._target)))
            if self._html and not own:
                maps = yield from self._maps(layout, parts)
        finally:
            with_maps.take_away()
        if self._html:
            # The user's pages hold maps where they like: those of the HTML come from ours.
            maps = (yield from self._own_maps(name, parts)) if own else maps
            files.append(self._target.with_suffix(".html"))
            write_html(files[-1], parts.content, maps, parts.plots)
        self.made = Made(layout, tuple(files), tuple(self._notes))

    def _parts(self, run: RunResults) -> Iterator[Step]:
        """Words, layers and plots; plots are drawn anew, since the run may have been written again."""
        reading = Step(tr("Reading the maps"), 0.0)
        yield reading
        layers = shown_layers(run.folder, self._project)
        if not layers:
            maps = yield from aside(reading, lambda: self._prepared(run.folder))
            # Those of the open project, from which the layout's may be another.
            maps = of_run(run.folder).on(maps)
            layers = yield from telling(reading, made_layers(run.folder, maps, self._project))
        if not self._project.crs().isValid():
            self._project.setCrs(layers[0].crs())
        told, against = content(run), None
        place = next(filter(None, map(relative.place_of, layers)), {})
        if place:
            against = yield from self._reference(reading, run, place)
            told = replace(told, trust=[_relative_words(place, against), *told.trust])
        plotting = Plotting(run, self._chosen, self._home(run), against)
        plots = yield from plotting.steps()
        if plotting.missing:
            names = ", ".join(plotting.missing)
            self._notes.append(tr("Without values of the run, and left out: {names}.", names=names))
        return Parts(told, layers, plots)

    def _reference(self, step: Step, run: RunResults, place: dict) -> Iterator[Step]:
        """The series that the maps are relative to, None where an older plugin did not keep its place."""
        if not map_place.is_entry(place):
            return None
        return (yield from aside(step, lambda: map_place.series_at(place, run)))

    def _beside(self) -> Path:
        """A folder of what the layout shows, where that of the run cannot be written."""
        return self._target.with_name(f"{self._target.stem}_files")

    def _prepared(self, folder: Path):
        try:
            return prepare(folder)
        except OSError:
            return prepare(folder, self._beside() / "maps")

    def _home(self, run: RunResults) -> Path:
        """Where the plots go: they stay, since a layout that is kept shows them."""
        home = run.folder / FOLDER
        try:
            home.mkdir(exist_ok=True)
            with tempfile.TemporaryFile(dir=home):
                return home
        except OSError:
            self._beside().mkdir(parents=True, exist_ok=True)
            return self._beside()

    def _tell_left_out(self, layout: QgsPrintLayout, parts: Parts) -> None:
        left = without_place(layout, parts)
        if left:
            text = tr(
                "The template has no place for {n} of the plots: name items gc_plot_3, gc_plot_4 …", n=left
            )
            self._notes.append(text)

    def _own_maps(self, name: str, parts: Parts) -> Iterator[Step]:
        """The maps of our own pages, which nobody sees."""
        step = Step(tr("Writing the HTML"), 0.9)
        layout = yield from telling(step, lay_out(self._project, name, parts))
        with_maps = MapPictures(layout, self._scratch)
        try:
            yield from with_maps.drawn(step)
            return (yield from self._maps(layout, parts))
        finally:
            with_maps.take_away()

    def _maps(self, layout: QgsPrintLayout, parts: Parts) -> Iterator[Step]:
        """(heading, PNG) of each map with legend and scale bar."""
        found, step = [], Step(tr("Writing the HTML"), 0.9)
        for index in range(len(parts.layers)):
            yield step
            box = QRectF(LEFT - 1, map_top(index) + 6, 190, MAP_HEIGHT + 3)
            image = QgsLayoutExporter(layout).renderRegionToImage(box, QSize(), MAP_DPI)
            path = self._scratch / f"html_{index + 1}.png"
            saved = yield from aside(step, lambda image=image, path=path: image.save(str(path)))
            if not saved:
                raise OSError(f"{path} cannot be written")
            found.append((map_title(parts, index), path))
        return found


def _relative_words(place: dict, against) -> str:
    where = str(place.get("where") or "")
    if against is None:
        return tr("The maps are relative to {place}, the plots are not. Scores are never.", place=where)
    return tr("Maps and plots are relative to {place}; scores are not.", place=where)
