"""A report as a QGIS layout of A4 pages: maps; series, profile and scores; how far to trust it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayoutItemPage, QgsMapLayer, QgsPrintLayout, QgsProject

from ..layers import relative
from ..words import tr
from .content import Content
from .items import Page

LEFT, WIDTH, FOOT = 12.0, 186.0, 283.0
MAP_WIDTH, MAP_HEIGHT = 130.0, 108.0
PLOT_HEIGHT, PLOTS = 106.0, 2
COLOURS = {"success": "#1b6e2e", "warning": "#9a5b00"}
GREY = "#555555"
# Letters of a line and its height in mm at 9.5 points; letters of a cell and its row's height at 8.
LINE_LETTERS, LINE, CELL_LETTERS, ROW = 98, 4.6, 84, 5.4
# Letters of a map's heading at 10 points.
HEADING_LETTERS = 84
SCORE_WIDTHS = [54, 26, 48, 33, 25]
# Rows of scores below the plots, and on a page of their own.
FIRST_SCORES, MORE_SCORES = 8, 38


@dataclass(frozen=True)
class Parts:
    """What the pages show: words, at most two layers, and the files of the plots."""

    content: Content
    layers: list[QgsMapLayer]
    plots: list[Path]


def lay_out(project: QgsProject, name: str, parts: Parts) -> Iterator[None]:
    """Lay a report out, an item in each turn; returns the layout.

    It has three pages, or more for many plots or a long table; the caller adds it to the project's, or keeps
    it.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    tables, more = score_parts(parts.content), parts.plots[PLOTS:]
    more = [more[start : start + PLOTS] for start in range(0, len(more), PLOTS)]
    _add_pages(layout, 3 + len(more) + len(tables[1:]))
    yield from _maps(Page(layout, 0), project, parts)
    yield from _plots(Page(layout, 1), parts)
    number = 2
    for index, plots in enumerate(more):
        yield from _more_plots(Page(layout, number + index), plots, PLOTS * (index + 1))
    number += len(more)
    for index, (rows, bold) in enumerate(tables[1:]):
        title = (number + index, index + 2)
        yield from _more_scores(layout, title, parts.content.scores[0], rows, bold)
    count = layout.pageCollection().pageCount()
    yield from _words(Page(layout, count - 1), parts.content)
    for index in range(count):
        _foot(Page(layout, index), parts.content, count)
        yield
    return layout


def _add_pages(layout: QgsPrintLayout, count: int) -> None:
    pages = layout.pageCollection()
    pages.page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    for _ in range(count - 1):
        page = QgsLayoutItemPage(layout)
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        pages.addPage(page)


def score_parts(told: Content) -> list[tuple[list[list[str]], set[int]]]:
    """(rows, indices of those in bold) of each table of scores: below the plots, then on whole pages."""
    _, rows, bold = told.scores
    starts = [0, *range(FIRST_SCORES, len(rows), MORE_SCORES)]
    ends = [*starts[1:], len(rows)]
    return [
        (rows[start:end], {index - start for index in bold if start <= index < end})
        for start, end in zip(starts, ends)
    ]


def _maps(page: Page, project: QgsProject, parts: Parts) -> Iterator[None]:
    told = parts.content
    page.label("gc_title", told.title, (LEFT, 11, WIDTH, 9), 17, bold=True)
    page.label("gc_subtitle", told.subtitle, (LEFT, 20.5, WIDTH, 6), 9, colour=GREY)
    colour = COLOURS.get(told.kind, "")
    page.fitted("gc_sentence", told.sentence, (LEFT, 27, WIDTH, 14), (11, 9.5, 8.5, 7.5), True, colour)
    yield
    for index, layer in enumerate(parts.layers):
        top, title = map_top(index), map_title(parts, index)
        points = 10 if len(title) <= HEADING_LETTERS else 8
        page.label(f"gc_map_title_{index + 1}", title, (LEFT, top, WIDTH, 6), points, bold=True)
        place = (LEFT, top + 7, MAP_WIDTH, MAP_HEIGHT)
        crs = project.crs() if project.crs().isValid() else layer.crs()
        shown = page.map(f"gc_map_{index + 1}", layer, crs, place)
        yield
        right = LEFT + MAP_WIDTH + 4
        page.legend(f"gc_legend_{index + 1}", layer, (right, top + 7, 50, 60))
        yield
        page.scale_bar(f"gc_scale_{index + 1}", shown, (right, top + MAP_HEIGHT - 5, 50, 10))
        yield


def map_top(index: int) -> float:
    """Where a map's heading stands on its page, in millimetres."""
    return 42 + index * (MAP_HEIGHT + 12)


def map_title(parts: Parts, index: int) -> str:
    """What a map shows; with the first one, what is positive; which place it is relative to."""
    layer = parts.layers[index]
    _, _, sign = dict(parts.content.data).get(tr("Unit and sign"), "").partition(", ")
    told = [layer.name(), sign] if sign and not index else [layer.name()]
    place = relative.place_of(layer).get("where")
    return " · ".join(told + ([tr("relative to {place}", place=place)] if place else []))


def _plots(page: Page, parts: Parts) -> Iterator[None]:
    yield from _more_plots(page, parts.plots[:PLOTS], 0)
    top = plot_top(min(len(parts.plots), PLOTS))
    rows, bold = score_parts(parts.content)[0]
    if rows:
        header, title = parts.content.scores[0], scores_title(parts.content)
        page.label("gc_scores_title", title, (LEFT, top, WIDTH, 6), 10, bold=True)
        page.table("gc_scores", header, rows, bold, SCORE_WIDTHS, (LEFT, top + 7, WIDTH, 56))
        yield


def _more_plots(page: Page, plots: list[Path], before: int) -> Iterator[None]:
    """Plots below one another; `before` are those on the pages before."""
    for index, path in enumerate(plots):
        place = (LEFT, plot_top(index), WIDTH, PLOT_HEIGHT)
        page.picture(f"gc_plot_{before + index + 1}", path, place)
        yield


def plot_top(index: int) -> float:
    """Where a plot stands on its page, in millimetres."""
    return 12.0 + index * (PLOT_HEIGHT + 2)


def scores_title(told: Content) -> str:
    """The heading of the first table of scores."""
    title = tr("Scores on past dates")
    if len(score_parts(told)) > 1:
        title = tr("{title}, continued on the next page", title=title)
    return title


def _more_scores(layout, numbers: tuple[int, int], header: list[str], rows, bold: set[int]) -> Iterator[None]:
    """A page of further scores; `numbers`: of the page, from 0, and of its table, from 2."""
    page, number = Page(layout, numbers[0]), numbers[1]
    title = tr("Scores on past dates, continued")
    page.label(f"gc_scores_title_{number}", title, (LEFT, 12, WIDTH, 6), 10, bold=True)
    place = (LEFT, 19, WIDTH, FOOT - 24)
    page.table(f"gc_scores_{number}", header, rows, bold, SCORE_WIDTHS, place)
    yield


def _words(page: Page, told: Content) -> Iterator[None]:
    """What is said, one below the other; as long as the words need."""
    text = trust_text(told)
    page.label("gc_trust_title", tr("How far to trust it"), (LEFT, 12, WIDTH, 7), 12, bold=True)
    page.label("gc_trust", text, (LEFT, 21, WIDTH, _height(text)), 9.5)
    yield
    top = 21 + _height(text) + 8
    for name, title, pairs in (
        ("gc_settings", tr("Settings"), told.settings),
        ("gc_data", tr("Data"), told.data),
    ):
        height = sum(ROW * -(-len(value) // CELL_LETTERS) for _, value in pairs) + ROW
        page.label(f"{name}_title", title, (LEFT, top, WIDTH, 6), 10, bold=True)
        place = (LEFT, top + 7, WIDTH, min(height, FOOT - top - 9))
        page.table(name, [], _rows(pairs), set(), [46, 140], place)
        top += height + 12
        yield


def trust_text(told: Content) -> str:
    """What is said of how far to trust the forecast."""
    return "\n\n".join((told.sentence, *told.trust))


def _height(text: str) -> float:
    """Millimetres that words of 9.5 points need in lines of the page's width."""
    return LINE * sum(max(1, -(-len(line) // LINE_LETTERS)) for line in text.split("\n"))


def _rows(pairs) -> list[list[str]]:
    return [[what, value] for what, value in pairs]


def page_words(number: int, count: int) -> str:
    """What stands at the foot of page `number`, from 1."""
    return tr("Page {n} of {count}", n=number, count=count)


def _foot(page: Page, told: Content, count: int) -> None:
    number = page_words(page.number + 1, count)
    page.label(f"gc_credit_{page.number + 1}", told.credit, (LEFT, FOOT, 158, 8), 7, colour=GREY)
    page.label(f"gc_page_{page.number + 1}", number, (LEFT + 160, FOOT, 26, 8), 7, colour=GREY)
