"""Plots and their values as files and on the clipboard: PNG, SVG, PDF, CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.backend_bases import FigureCanvasBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

from ...core.errors import GroundCastError
from ..beside import aside
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
    """Write a plot as PNG like `save`, giving way between the pieces of it: the window answers in between.

    Raises:
        OSError: the file cannot be written.
    """
    yield
    paper = canvas.on_paper()
    try:
        paper.figure.set_size_inches(SIZE)
        paper.figure.set_dpi(DPI)
        sheet = FigureCanvasAgg(paper.figure)
        # The first time the axes have not the size that their ticks are chosen for.
        for _ in range(2):
            yield
            with paper.styled():
                _lay_out(paper.figure)
        yield
        with paper.styled():
            _keep_layout(paper.figure)
            sheet.draw()
        picture = np.array(sheet.buffer_rgba())[..., :3]
        yield from aside(None, lambda: _write(picture, path))
    finally:
        paper.deleteLater()


def _lay_out(figure) -> None:
    """Find the room around the axes, as a drawing would."""
    if hasattr(figure, "get_layout_engine"):
        figure.get_layout_engine().execute(figure)
    else:  # matplotlib before 3.6
        figure.execute_constrained_layout()


def _keep_layout(figure) -> None:
    """Let a drawing not look for room again."""
    if hasattr(figure, "set_layout_engine"):
        figure.set_layout_engine("none")
    else:
        figure.set_constrained_layout(False)


def _write(picture: np.ndarray, path: Path) -> None:
    # Pillow comes with matplotlib.
    from PIL import Image

    Image.fromarray(picture).save(path, "PNG", dpi=(DPI, DPI))


def _draw(canvas, path: Path) -> None:
    paper = canvas.on_paper()
    try:
        paper.figure.set_size_inches(SIZE)
        with paper.styled():
            # Qt's own way of printing draws the canvas once more for a screen that never shows it.
            FigureCanvasBase.print_figure(paper, path, dpi=DPI)
    finally:
        paper.deleteLater()


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
