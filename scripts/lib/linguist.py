"""Files of translations as Qt Linguist keeps them (.ts), and made ready for QGIS (.qm)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

# The interface's own texts, and what the worker says.
CONTEXT, WORKER = "GroundCast", "GroundCast worker"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def read(path: Path) -> dict[str, str]:
    """Text → translation of a .ts file; texts that nobody has translated are left out."""
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).iter("message")
    pairs = ((each.findtext("source", ""), each.findtext("translation", "")) for each in messages)
    return {text: translated for text, translated in pairs if translated}


def contexts(path: Path) -> dict[str, list[str]]:
    """Context → its texts, of a .ts file."""
    found = ElementTree.parse(path).iter("context")
    return {each.findtext("name", ""): [text.text or "" for text in each.iter("source")] for each in found}


def write(path: Path, language: str, texts: dict[str, dict[str, str]], translated: dict[str, str]) -> None:
    """Write a .ts file: every text of the code by context, with its place and its translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, places in texts.items():
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text, place in places.items():
            _add(context, text, place, translated.get(text, ""))
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f"{HEAD}{body}\n", encoding="utf-8")


def _add(context: ElementTree.Element, text: str, place: str, translated: str) -> None:
    message = ElementTree.SubElement(context, "message")
    # Without its line: a line that moves is no change for translators.
    ElementTree.SubElement(message, "location", filename=f"../../{place.rsplit(':', 1)[0]}")
    ElementTree.SubElement(message, "source").text = text
    entry = ElementTree.SubElement(message, "translation")
    entry.text = translated
    if not translated:
        entry.set("type", "unfinished")


def release(path: Path) -> Path:
    """Make the .qm beside a .ts.

    Raises:
        FileNotFoundError: Qt's lrelease is not installed.
    """
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if lrelease is None:
        raise FileNotFoundError("lrelease")
    made, making = path.with_suffix(".qm"), path.with_suffix(".qm.new")
    command = [lrelease, "-silent", "-nounfinished", str(path), "-qm", str(making)]
    subprocess.run(command, check=True)
    # Qt maps the file into memory: a QGIS that speaks it would lose its words, or end, were it written over.
    return making.replace(made)
