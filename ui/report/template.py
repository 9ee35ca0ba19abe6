"""A report in a template of the user's own: a .qpt whose items bear the names of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import GroundCastError
from ..words import tr
from .items import cell_of, show_layer, show_legend
from .pages import PLOTS, Parts, map_title, page_words, score_parts, scores_title, trust_text
from .scale_bars import refit

# Items that stand for one of several parts, of which another run may have more.
OF_PARTS = re.compile(r"gc_((map_title|map|legend|scale|plot|credit|page)_\d+|scores_title(_\d+)?)")


def save_template(layout: QgsPrintLayout, path: Path) -> None:
    """Write a report's layout as a template that the user can change.

    Raises:
        GroundCastError: the file cannot be written (`not-writable`).
    """
    if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
        raise GroundCastError(
            tr("{path} cannot be written.", path=path), tr("Choose another folder."), "not-writable"
        )


def fill_template(project: QgsProject, name: str, path: Path, parts: Parts) -> Iterator[None]:
    """Fill a template with this run's words, layers and plots, an item that bears one of our names in each
    turn; returns the layout.

    Raises:
        GroundCastError: the file is no template (`report-template`), or none of its items is known
            (`report-template-items`).
    """
    layout = QgsPrintLayout(project)
    _, loaded = layout.loadFromTemplate(_document(path), QgsReadWriteContext())
    if not loaded:
        raise _no_template(path)
    layout.setName(name)
    yield
    filled = 0
    for taken in _fill(layout, parts, project):
        filled += taken
        yield
    if not filled:
        raise GroundCastError(
            tr("{path} has no item whose name begins with gc_.", path=path),
            tr("Save a report's layout as a template and change that, or name items like its own."),
            "report-template-items",
        )
    return layout


def without_place(layout: QgsPrintLayout, parts: Parts) -> int:
    """How many plots beyond the usual ones a filled template has no item for."""
    names = (f"gc_plot_{number}" for number in range(PLOTS + 1, len(parts.plots) + 1))
    return sum(layout.itemById(name) is None for name in names)


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


def _fill(layout: QgsPrintLayout, parts: Parts, project: QgsProject) -> Iterator[bool]:
    """True for each item that took its part; those of parts that this run lacks are taken out."""
    fills = {**_words(layout, parts), **_maps(parts, project), **_plots(parts)}
    for name, lines in _tables(parts, _score_places(layout)).items():
        fills[name] = (QgsLayoutFrame, lambda item, lines=lines: _set_table(item, lines))
    for name, (kind, fill) in fills.items():
        yield _take(layout, name, kind, fill)
    for item in layout.items():
        # Words, a bar or a colour key of another run would stay beside nothing.
        if isinstance(item, QgsLayoutItem) and item.id() not in fills and OF_PARTS.fullmatch(item.id()):
            layout.removeLayoutItem(item)


def _take(layout, name: str, kind, fill) -> bool:
    item = layout.itemById(name)
    if not isinstance(item, kind):
        return False
    fill(item)
    item.refresh()
    return True


def _words(layout: QgsPrintLayout, parts: Parts) -> dict:
    """What fills items of words, by their names."""
    told = parts.content
    texts = {"gc_title": told.title, "gc_subtitle": told.subtitle, "gc_sentence": told.sentence}
    texts["gc_trust"] = trust_text(told)
    count = layout.pageCollection().pageCount()
    for number in range(1, count + 1):
        texts |= {f"gc_credit_{number}": told.credit, f"gc_page_{number}": page_words(number, count)}
    texts |= {f"gc_map_title_{i + 1}": map_title(parts, i) for i in range(len(parts.layers))}
    tables = score_parts(told) if told.scores[1] else []
    # The heading of a template's first table may be its author's own.
    keep = lambda item: None  # noqa: E731
    fills = {f"gc_scores_title_{number}": (QgsLayoutItemLabel, keep) for number in range(2, len(tables) + 1)}
    if tables:
        fills["gc_scores_title"] = (QgsLayoutItemLabel, lambda item: _set_heading(item, scores_title(told)))
    return fills | {
        name: (QgsLayoutItemLabel, lambda item, text=text: item.setText(text)) for name, text in texts.items()
    }


def _set_heading(item: QgsLayoutItemLabel, heading: str) -> None:
    """Ours say whether the table goes on; what its author wrote stays."""
    plain = tr("Scores on past dates")
    if item.text() in (plain, tr("{title}, continued on the next page", title=plain)):
        item.setText(heading)


def _maps(parts: Parts, project: QgsProject) -> dict:
    """What fills maps, their keys and bars, by their names."""
    fills = {}
    for number, layer in enumerate(parts.layers, 1):
        crs = project.crs() if project.crs().isValid() else layer.crs()
        show = lambda item, layer=layer, crs=crs: show_layer(item, layer, crs)  # noqa: E731
        fills[f"gc_map_{number}"] = (QgsLayoutItemMap, show)
        fills[f"gc_legend_{number}"] = (
            QgsLayoutItemLegend,
            lambda item, layer=layer: show_legend(item, layer),
        )
        fills[f"gc_scale_{number}"] = (QgsLayoutItemScaleBar, refit)
    return fills


def _plots(parts: Parts) -> dict:
    """What fills the pictures of plots, by their names."""
    return {
        f"gc_plot_{number}": (
            QgsLayoutItemPicture,
            lambda item, path=path: item.setPicturePath(str(path)),
        )
        for number, path in enumerate(parts.plots, 1)
    }


def _set_table(frame: QgsLayoutFrame, lines) -> None:
    frame.multiFrame().setTableContents(lines)
    frame.multiFrame().refresh()


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
