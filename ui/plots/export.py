"""Plots and their values as files and on the clipboard: PNG, SVG, PDF, CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import matplotlib
from matplotlib.backend_bases import FigureCanvasBase

from ...core.errors import GroundCastError
from ..words import tr

FORMATS = {"png": "PNG image", "svg": "SVG drawing", "pdf": "PDF document", "csv": "CSV table"}
SIZE = (8.0, 4.8)  # inches
DPI = 200


def save(canvas, path: Path | str) -> None:
    """Write a plot, or for .csv its values.

    The picture is drawn anew in light colours, with a legend and the data's credit, as print wants it.

    Args:
        canvas: a plot with `on_paper()` → the same plot in light colours, and `rows()`.

    Raises:
        GroundCastError: the file cannot be written (`export`), or its ending is not known
            (`export-format`).
    """
    path = Path(path)
    ending = path.suffix.lower().lstrip(".")
    if ending not in FORMATS:
        raise GroundCastError(
            tr("{name} ends in none of {endings}.", name=path.name, endings=", ".join(FORMATS)),
            tr("Give it one of these endings."),
            "export-format",
        )
    try:
        if ending == "csv":
            path.write_bytes(table(*canvas.rows(), separator=",").encode("utf-8"))
        else:
            _draw(canvas, path)
    except OSError as error:
        raise GroundCastError(
            tr("{path} cannot be written ({reason}).", path=path, reason=error.strerror),
            tr("Choose another folder."),
            "export",
        ) from error


def table(header: list[str], rows: list[list[str]], separator: str = "\t") -> str:
    """Header and rows as text."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def in_steps(canvas, path: Path) -> Iterator[None]:
    """Write a plot as a picture like `save`, giving way before each of its steps.

    Raises:
        OSError: the file cannot be written.
    """
    yield
    paper = canvas.on_paper()
    try:
        paper.figure.set_size_inches(SIZE)
        yield
        with paper.styled():
            # Qt's own way of printing draws the canvas once more for a screen that never shows it.
            FigureCanvasBase.print_figure(paper, path, dpi=DPI)
    finally:
        paper.deleteLater()


def _draw(canvas, path: Path) -> None:
    for _ in in_steps(canvas, path):
        pass


def legend_below(axes, handles, columns: int = 6) -> None:
    """A legend under the axes, counted by the layout."""
    handles = [handle for handle in handles if handle.get_visible()]
    axes.legend(
        handles=handles,
        loc="upper center",
        bbox_to_anchor=(0.5, -0.45),
        ncol=min(columns, len(handles)),
        frameon=False,
        handlelength=2.6,
        columnspacing=1.4,
    )


def credit(figure, text: str) -> None:
    """The data's credit in small letters at the foot."""
    if text:
        size = matplotlib.rcParams["font.size"] * 0.75
        figure.supxlabel(text, fontsize=size, x=0.01, ha="left")
