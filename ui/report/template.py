"""A report in a template of the user's own: a .qpt whose items bear the names of ours."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import GroundCastError
from ..words import tr
from .items import cell_of, show_layer, show_legend
from .pages import Parts, map_title, score_parts


def save_template(layout: QgsPrintLayout, path: Path) -> None:
    """Write a report's layout as a template that the user can change.

    Raises:
        GroundCastError: the file cannot be written (`not-writable`).
    """
    if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
        raise GroundCastError(
            tr("{path} cannot be written.", path=path), tr("Choose another folder."), "not-writable"
        )


def fill_template(project: QgsProject, name: str, path: Path, parts: Parts) -> QgsPrintLayout:
    """A layout from a template, with this run's words, layers and plots in the items that bear our names.

    Raises:
        GroundCastError: the file is no template (`report-template`), or none of its items is known
            (`report-template-items`).
    """
    layout = QgsPrintLayout(project)
    _, loaded = layout.loadFromTemplate(_document(path), QgsReadWriteContext())
    if not loaded:
        raise _no_template(path)
    layout.setName(name)
    if not sum(_fill(layout, parts, project)):
        raise GroundCastError(
            tr("{path} has no item whose name begins with gc_.", path=path),
            tr("Save a report's layout as a template and change that, or name items like its own."),
            "report-template-items",
        )
    return layout


def _document(path: Path) -> QDomDocument:
    document = QDomDocument()
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _no_template(path) from error
    read = document.setContent(text)
    if not (read[0] if isinstance(read, tuple) else read):
        raise _no_template(path)
    return document


def _no_template(path: Path) -> GroundCastError:
    return GroundCastError(
        tr("{path} is no layout template that QGIS reads.", path=path),
        tr("Choose a .qpt file that a layout was saved as."),
        "report-template",
    )


def _fill(layout: QgsPrintLayout, parts: Parts, project: QgsProject):
    """True for each item that took its part; items of parts that this run lacks are taken out."""
    for name, text in _texts(parts).items():
        yield _take(layout, name, QgsLayoutItemLabel, lambda item, text=text: item.setText(text))
    for number in (1, 2):
        layer = parts.layers[number - 1] if number <= len(parts.layers) else None
        crs = project.crs() if project.crs().isValid() else (layer.crs() if layer else None)
        fill = layer and (lambda item, layer=layer, crs=crs: show_layer(item, layer, crs))
        yield _take(layout, f"gc_map_{number}", QgsLayoutItemMap, fill)
        fill = layer and (lambda item, layer=layer: show_legend(item, layer))
        yield _take(layout, f"gc_legend_{number}", QgsLayoutItemLegend, fill)
        plot = parts.plots[number - 1] if number <= len(parts.plots) else None
        fill = plot and (lambda item, plot=plot: item.setPicturePath(str(plot)))
        yield _take(layout, f"gc_plot_{number}", QgsLayoutItemPicture, fill)
    for name, lines in _tables(parts, _score_places(layout)).items():
        yield _take(layout, name, QgsLayoutFrame, lambda item, lines=lines: _set_table(item, lines))


def _take(layout, name: str, kind, fill) -> bool:
    item = layout.itemById(name)
    if not isinstance(item, kind):
        return False
    if not fill:
        layout.removeLayoutItem(item)
        return False
    fill(item)
    item.refresh()
    return True


def _set_table(frame: QgsLayoutFrame, lines) -> None:
    frame.multiFrame().setTableContents(lines)
    frame.multiFrame().refresh()


def _texts(parts: Parts) -> dict[str, str]:
    told = parts.content
    names = {f"gc_map_title_{i + 1}": map_title(parts, i) for i in range(len(parts.layers))}
    credits = {f"gc_credit_{n}": told.credit for n in range(1, 3 + len(score_parts(told)))}
    return {
        "gc_title": told.title,
        "gc_subtitle": told.subtitle,
        "gc_sentence": told.sentence,
        "gc_trust": "\n\n".join((told.sentence, *told.trust)),
        **names,
        **credits,
    }


def _score_places(layout: QgsPrintLayout) -> list[str]:
    """Names of the template's tables of scores, in their order."""
    names = ["gc_scores"]
    while isinstance(layout.itemById(f"gc_scores_{len(names) + 1}"), QgsLayoutFrame):
        names.append(f"gc_scores_{len(names) + 1}")
    return names


def _tables(parts: Parts, places: list[str]) -> dict[str, list]:
    header, rows, _ = parts.content.scores
    scores, tables = {}, score_parts(parts.content)
    for name, (part, bold) in zip_longest(places, tables[: len(places)], fillvalue=([], set())):
        scores[name] = [[cell_of(text, True) for text in header]] if part else []
        scores[name] += [[cell_of(text, index in bold) for text in row] for index, row in enumerate(part)]
    left = len(rows) - sum(len(part) for part, _ in tables[: len(places)])
    if left:
        said = tr("{n} more rows in report.json", n=left)
        scores[places[-1]].append([cell_of(said if not index else "") for index in range(len(header))])
    pairs = {"gc_settings": parts.content.settings, "gc_data": parts.content.data}
    plain = {name: [[cell_of(t) for t in row] for row in rows] for name, rows in pairs.items()}
    return {**scores, **plain}
