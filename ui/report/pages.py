"""A report as a QGIS layout of three A4 pages: maps; series, profile and scores; how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayoutItemPage, QgsMapLayer, QgsPrintLayout, QgsProject

from ..words import tr
from .content import Content
from .items import Page

LEFT, WIDTH, FOOT = 12.0, 186.0, 283.0
MAP_WIDTH, MAP_HEIGHT = 130.0, 108.0
COLOURS = {"success": "#1b6e2e", "warning": "#9a5b00"}
GREY = "#555555"
# Letters of a line and its height in mm at 9.5 points; letters of a cell and its row's height at 8.
LINE_LETTERS, LINE, CELL_LETTERS, ROW = 98, 4.6, 84, 5.4
SCORE_WIDTHS = [54, 26, 48, 33, 25]
# Rows of scores below the plots, and on a page of their own.
FIRST_SCORES, MORE_SCORES = 8, 38


@dataclass(frozen=True)
class Parts:
    """What the pages show: words, at most two layers, and the files of the plots."""

    content: Content
    layers: list[QgsMapLayer]
    plots: list[Path]


def lay_out(project: QgsProject, name: str, parts: Parts) -> QgsPrintLayout:
    """A layout of three pages, or more for a long table; the caller adds it to the project's, or keeps it."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    tables = score_parts(parts.content)
    count = 3 + len(tables[1:])
    for _ in range(count - 1):
        page = QgsLayoutItemPage(layout)
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        layout.pageCollection().addPage(page)
    _maps(Page(layout, 0), project, parts)
    _plots(Page(layout, 1), parts)
    for number, (rows, bold) in enumerate(tables[1:], 2):
        _more_scores(Page(layout, number), parts.content.scores[0], rows, bold)
    _words(Page(layout, count - 1), parts.content)
    for number in range(count):
        _foot(Page(layout, number), parts.content, count)
    return layout


def score_parts(told: Content) -> list[tuple[list[list[str]], set[int]]]:
    """(rows, indices of those in bold) of each table of scores: below the plots, then on whole pages."""
    _, rows, bold = told.scores
    starts = [0, *range(FIRST_SCORES, len(rows), MORE_SCORES)]
    ends = [*starts[1:], len(rows)]
    return [
        (rows[start:end], {index - start for index in bold if start <= index < end})
        for start, end in zip(starts, ends)
    ]


def _maps(page: Page, project: QgsProject, parts: Parts) -> None:
    told = parts.content
    page.label("gc_title", told.title, (LEFT, 11, WIDTH, 9), 17, bold=True)
    page.label("gc_subtitle", told.subtitle, (LEFT, 20.5, WIDTH, 6), 9, colour=GREY)
    colour = COLOURS.get(told.kind, "")
    page.label("gc_sentence", told.sentence, (LEFT, 28, WIDTH, 12), 11, bold=True, colour=colour)
    for index, layer in enumerate(parts.layers):
        top = 42 + index * (MAP_HEIGHT + 12)
        page.label(f"gc_map_title_{index + 1}", map_title(parts, index), (LEFT, top, WIDTH, 6), 10, bold=True)
        place = (LEFT, top + 7, MAP_WIDTH, MAP_HEIGHT)
        crs = project.crs() if project.crs().isValid() else layer.crs()
        shown = page.map(f"gc_map_{index + 1}", layer, crs, place)
        right = LEFT + MAP_WIDTH + 4
        page.legend(f"gc_legend_{index + 1}", layer, (right, top + 7, 50, 60))
        page.scale_bar(f"gc_scale_{index + 1}", shown, (right, top + MAP_HEIGHT - 5, 50, 10))


def map_title(parts: Parts, index: int) -> str:
    """What a map shows; with the first one, what is positive."""
    name = parts.layers[index].name()
    _, _, sign = dict(parts.content.data).get(tr("Unit and sign"), "").partition(", ")
    return f"{name} · {sign}" if sign and not index else name


def _plots(page: Page, parts: Parts) -> None:
    top = 12.0
    for index, path in enumerate(parts.plots):
        page.picture(f"gc_plot_{index + 1}", path, (LEFT, top, WIDTH, 106))
        top += 108
    rows, bold = score_parts(parts.content)[0]
    if rows:
        header, title = parts.content.scores[0], tr("Scores on past dates")
        if len(parts.content.scores[1]) > len(rows):
            title = tr("{title}, continued on the next page", title=title)
        page.label("gc_scores_title", title, (LEFT, top, WIDTH, 6), 10, bold=True)
        page.table("gc_scores", header, rows, bold, SCORE_WIDTHS, (LEFT, top + 7, WIDTH, 56))


def _more_scores(page: Page, header: list[str], rows: list[list[str]], bold: set[int]) -> None:
    """A page of further scores; its table is named by the page before it, from 2 on."""
    title = tr("Scores on past dates, continued")
    page.label(f"gc_scores_title_{page.number}", title, (LEFT, 12, WIDTH, 6), 10, bold=True)
    place = (LEFT, 19, WIDTH, FOOT - 24)
    page.table(f"gc_scores_{page.number}", header, rows, bold, SCORE_WIDTHS, place)


def _words(page: Page, told: Content) -> None:
    """What is said, one below the other; as long as the words need."""
    text = "\n\n".join((told.sentence, *told.trust))
    page.label("gc_trust_title", tr("How far to trust it"), (LEFT, 12, WIDTH, 7), 12, bold=True)
    page.label("gc_trust", text, (LEFT, 21, WIDTH, _height(text)), 9.5)
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


def _height(text: str) -> float:
    """Millimetres that words of 9.5 points need in lines of the page's width."""
    return LINE * sum(max(1, -(-len(line) // LINE_LETTERS)) for line in text.split("\n"))


def _rows(pairs) -> list[list[str]]:
    return [[what, value] for what, value in pairs]


def _foot(page: Page, told: Content, count: int) -> None:
    number = tr("Page {n} of {count}", n=page.number + 1, count=count)
    page.label(f"gc_credit_{page.number + 1}", told.credit, (LEFT, FOOT, 158, 8), 7, colour=GREY)
    page.label(f"gc_page_{page.number + 1}", number, (LEFT + 160, FOOT, 26, 8), 7, colour=GREY)
