"""The texts of the interface, found in the code: what translators translate."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

# Words in tables of these rooms reach a user by `tr(name)`.
ROOMS = ("ui", "models/catalogue")
# What is no text for a reader's language: names, endings of files, styles, expressions, sources in print.
STARTS = ("gc", "*.", "<?xml", "<ScreenOverlay", "CASE ", "$')", "body{", "dash ")
INSIDE = ("doi 10.", " et al. ", "Rasmussen & Williams", "\\", "(?", "? with")


def found(root: Path) -> dict[str, str]:
    """Text → "file:line" of its first place, in the order of the code.

    Texts are the literals in `tr("…")` and `later("…")`, and what reads like words in the tables at
    the head of modules and classes, which are translated where they are shown (`tr(entry.label)`).
    """
    texts: dict[str, str] = {}
    for path in _modules(root):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in (*_told(tree), *_tabled(tree)):
            texts.setdefault(node.value, f"{path.relative_to(root).as_posix()}:{node.lineno}")
    return texts


def _modules(root: Path) -> Iterator[Path]:
    yield root / "plugin.py"
    for room in ROOMS:
        yield from sorted((root / room).rglob("*.py"))


def _told(tree: ast.Module) -> Iterator[ast.Constant]:
    """The literals of `tr` and `later`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "later"):
            yield from (part for part in node.args[:1] if _is_text(part))


def _tabled(tree: ast.Module) -> Iterator[ast.Constant]:
    """Sentences and names in what modules and classes assign."""
    bodies = [tree.body, *(node.body for node in tree.body if isinstance(node, ast.ClassDef))]
    for statement in (line for body in bodies for line in body):
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and not _is_export(statement):
            parts = ast.walk(statement.value) if statement.value else ()
            yield from (part for part in parts if _is_text(part) and _is_worded(part.value))


def _is_export(statement: ast.stmt) -> bool:
    return any(getattr(target, "id", "") == "__all__" for target in getattr(statement, "targets", ()))


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value.strip())


def _is_worded(text: str) -> bool:
    """A text that people read: it has two words, or begins with a capital and goes on in small letters."""
    if text.startswith(STARTS) or any(mark in text for mark in INSIDE):
        return False
    return " " in text.strip() or (text[:1].isupper() and text[1:].islower())
