"""The report as one HTML file, pictures inside: for mail, and for those who print nothing."""

from __future__ import annotations

import base64
from html import escape
from pathlib import Path

from ..words import tr
from .content import Content

STYLE = """body{font:15px/1.5 system-ui,sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#222}
h1{font-size:1.5em;margin-bottom:0}h2{font-size:1.1em;margin-top:2em}.grey{color:#555;font-size:.9em}
.success{color:#1b6e2e}.warning{color:#9a5b00}.sentence{font-weight:600}img{max-width:100%}
table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.25em .6em;text-align:left}"""


def write_html(path: Path, told: Content, maps: list[tuple[str, Path]], plots: list[Path]) -> None:
    """Write the report; `maps` are (heading, PNG), `plots` PNG files.

    Raises:
        OSError: a file cannot be read or written.
    """
    parts = [f"<h1>{escape(told.title)}</h1>", f'<p class="grey">{escape(told.subtitle)}</p>']
    parts += [f'<p class="sentence {told.kind}">{escape(told.sentence)}</p>']
    for heading, picture in maps:
        parts += [f"<h2>{escape(heading)}</h2>", _image(picture, heading)]
    parts += [_image(picture, tr("Plot")) for picture in plots]
    parts += [_heading(tr("Scores on past dates")), _scores(told)] if told.scores[1] else []
    parts += [_heading(tr("How far to trust it")), *(f"<p>{escape(line)}</p>" for line in told.trust)]
    parts += [_heading(tr("Settings")), _pairs(told.settings), _heading(tr("Data")), _pairs(told.data)]
    parts += [f'<p class="grey">{escape(told.credit)}</p>']
    head = f'<meta charset="utf-8"><title>{escape(told.title)}</title><style>{STYLE}</style>'
    body = "\n".join(parts)
    text = f"<!DOCTYPE html>\n<html><head>{head}</head><body>\n{body}\n</body></html>\n"
    Path(path).write_text(text, encoding="utf-8")


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _image(path: Path, text: str) -> str:
    data = base64.b64encode(Path(path).read_bytes()).decode("ascii")
    return f'<p><img alt="{escape(text)}" src="data:image/png;base64,{data}"></p>'


def _scores(told: Content) -> str:
    header, rows, bold = told.scores
    lines = ["".join(f"<th>{escape(text)}</th>" for text in header)]
    for index, row in enumerate(rows):
        tag = "th" if index in bold else "td"
        lines.append("".join(f"<{tag}>{escape(text)}</{tag}>" for text in row))
    return _table(lines)


def _pairs(pairs) -> str:
    return _table([f"<th>{escape(what)}</th><td>{escape(value)}</td>" for what, value in pairs])


def _table(lines: list[str]) -> str:
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
