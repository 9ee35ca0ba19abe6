"""What the worker says, found in the code as templates: "{path} has no dates."."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from modules import House, Module
from spoken import Reader
from templates import PLACE, Template, has_words, is_passed, skeleton

ROOMS = ("core", "models", "worker")
# Modules whose words only a terminal shows, but for what they refuse: Processing runs the command line, too.
TERMINAL = re.compile(
    r"worker/(door|\w*doors|told_\w+|__main__|commands|words|comparison_figures|comparison_maps|reporters"
    r"|verdicts|opening)"
)
# Nobody but people at a terminal writes words that this one refuses.
TYPED = "worker/commands"
# Its texts stand in tables of the interface, which `strings` finds; here only what it refuses.
TABLES = "models/catalogue/"
WORD = re.compile(r"[A-Za-z]{2,}")
NOTES = ("notes", "note")
SENTENCE = re.compile(r"[A-Z{0-9\"'].* .*[.?]", re.DOTALL)
UNTOLD = {"add_argument", "add_parser", "ArgumentParser", "compile", "print"}
UNTOLD |= {"ValueError", "RuntimeError", "TypeError", "KeyError", "ImportError", "open"}


class Messages:
    """The templates of all messages.

    Attributes:
        found: text → its Template, in the order of the code.
        phrases: the same for words that are filled into a place of a template.
        unseen: "file:line expression" of messages that cannot be read.
    """

    def __init__(self, root: Path):
        self._house = House(root, ROOMS)
        self._reader = Reader(self._house)
        self._skeletons: dict[str, Template] = {}
        self.phrases: dict[str, Template] = {}
        self.unseen: list[str] = []
        for module in self._house.modules.values():
            if not TERMINAL.fullmatch(module.name):
                self._read(module)
            elif module.name != TYPED:
                self._read_refusals(module)

        self.found = {each.text: each for each in self._skeletons.values()}

    def _read(self, module: Module) -> None:
        told: set[int] = set()
        for node in ast.walk(module.tree):
            for part in messages_of(node):
                told |= {id(each) for each in ast.walk(part)}
                self._take(part, module)
        if not module.name.startswith(TABLES):
            for node in texts(module.tree):
                if id(node) not in told:
                    self._take(node, module, sentences_only=True)

    def _read_refusals(self, module: Module) -> None:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "GroundCastError":
                for part in messages_of(node):
                    self._take(part, module)

    def _take(self, node: ast.AST, module: Module, sentences_only: bool = False) -> None:
        where = f"{module.name}.py:{node.lineno}"
        known = [
            Template.of(said, where, self._reader.phrases)
            for said in self._reader.said(node, self._house.scopes[id(node)])
        ]
        if sentences_only:
            known = [each for each in known if SENTENCE.fullmatch(each.text) and "{{" not in each.text]
        for template in (sentence for each in known for sentence in each.sentences()):
            if has_words(template.text):
                self._keep(template)
        if any(each.text for each in known) and not any(has_words(e.text) or is_passed(e) for e in known):
            self.unseen.append(f"{where} {ast.unparse(node)}")

    def _keep(self, template: Template) -> None:
        key = skeleton(template.text)
        known = self._skeletons.get(key)
        self._skeletons[key] = template if known is None else known.like(template)
        for phrase in template.phrases:
            self._keep_phrase(phrase)

    def _keep_phrase(self, phrase: Template) -> None:
        self.phrases.setdefault(phrase.text, phrase)
        for inner in phrase.phrases:
            self._keep_phrase(inner)

    def texts(self) -> dict[str, str]:
        """Text → "file:line" of all templates and phrases, for translators."""
        return {each.text: each.where for each in (*self.phrases.values(), *self.found.values())}

    def write(self, path: Path) -> None:
        """Write the table that QGIS reads."""
        path.write_text(self.written(), encoding="utf-8")

    def written(self) -> str:
        """The table as it stands in the file."""
        return json.dumps(self.table(), ensure_ascii=False, indent=0) + "\n"

    def table(self) -> dict:
        """What QGIS reads: the places of each template, under a word that few others have."""
        words = {text: set(WORD.findall(PLACE.sub(" ", text))) for text in self.found}
        counts = Counter(word for each in words.values() for word in each)
        messages: dict[str, dict] = {}
        for text, each in words.items():
            rare = min(sorted(each), key=counts.get)
            messages.setdefault(rare, {})[text] = self.found[text].places
        return {"messages": messages, "phrases": {text: each.places for text, each in self.phrases.items()}}


def messages_of(node: ast.AST) -> list[ast.AST]:
    """The expressions in a call that people read: message and cure, a stage and its detail, notes."""
    if isinstance(node, ast.Assign):
        return [node.value] if getattr(node.targets[0], "attr", "") == "stage" else []
    return _arguments(node) if isinstance(node, ast.Call) else []


def _arguments(call: ast.Call) -> list[ast.AST]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    given = {each.arg: each.value for each in call.keywords}
    both = [given[key] for key in ("message", "cure") if key in given]
    if name == "GroundCastError":
        return [*call.args[:2], *both]
    if isinstance(call.func, ast.Attribute) and name == "warning":
        return [*call.args[1:3], *both]
    if isinstance(call.func, ast.Attribute) and name in ("stage", "say"):
        return call.args[:1]
    if isinstance(call.func, ast.Attribute) and name == "progress":
        return call.args[2:3]
    if name == "append" and getattr(call.func.value, "id", "") in NOTES:
        return call.args
    written = (given[key] for key in NOTES if isinstance(given.get(key), (ast.Tuple, ast.List)))
    return [part for each in written for part in each.elts if not isinstance(part, ast.Starred)]


def texts(tree: ast.AST) -> Iterator[ast.AST]:
    """Expressions of text that are part of no other one, in an order of the code; not documentation."""
    for child in ast.iter_child_nodes(tree):
        called = getattr(child, "func", None)
        if getattr(called, "id", getattr(called, "attr", "")) in UNTOLD:
            continue
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(tree, ast.JoinedStr) and isinstance(child, ast.Constant):
            continue  # a piece of a text that is told as a whole
        if _is_text(child) or getattr(called, "attr", "") == "format":
            yield child
            if not isinstance(child, ast.JoinedStr):
                continue
        yield from texts(child)


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and (_is_text(node.left) or _is_text(node.right))
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
