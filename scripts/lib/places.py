"""Places of messages and what is known of them: what is filled in, by which name translators see it."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from modules import Scope

# Longer words are a part of a sentence, and no noun that is filled in.
NOUN = 40
# A word that is no word of a language: units, names of columns, of models, of settings.
NAMES = re.compile(
    r"[^A-Za-z]*|\S*[_\d/=*\[\]]\S*|mm|cm|m|km|GB|MB|kB|rad|dm|los|up|east|north|d|nan|K|C|EPSG:.*|[a-z]+(-[a-z]+)+"
)


# What a variable of this name holds is a name in the user's data or in the code, the same in every language.
LABELS = ("name", "key", "unit", "layer", "title")


@dataclass(frozen=True)
class Place:
    """Something filled in.

    Attributes:
        name: a word for translators, "" where the code has none.
        kind: "text", "number" or "quoted".
        key: the same for what is the same.
        phrases: under which key `Reader.phrases` has what may be filled in, "" where it may be anything.
        open: whether it may be something else than these phrases, too.
        between: what stands between several of the phrases, "" where there is one.
    """

    name: str
    kind: str = "text"
    key: str = ""
    phrases: str = ""
    open: bool = False
    between: str = ""


@dataclass(frozen=True)
class Choice:
    """Which branch of a condition a text is of: two branches of one condition are never said together."""

    test: str
    taken: bool


Said = tuple  # of str, Place and Choice


def is_computed(spec: ast.JoinedStr) -> bool:
    return not re.search(
        r"[defg%,n]$",
        "".join(getattr(part, "value", "") for part in spec.values if isinstance(part, ast.Constant)),
    )


def without_nothing(rows: list[list[Said]], at: int) -> list[Said]:
    """The ways to say a part; nothing is no way where a space stands before it and a stop behind."""
    before = (
        "".join(part for said in rows[at - 1][:1] for part in said if isinstance(part, str)) if at else ""
    )
    after = rows[at + 1][0] if at + 1 < len(rows) else ()
    hole = before.endswith(" ") and str((without_choices(after) or (".",))[0])[:1] in " ,.;:"
    spoken = [said for said in rows[at] if without_choices(said)]
    return spoken if hole and spoken else rows[at]


def contradicts(said: Said) -> bool:
    choices = {part for part in said if isinstance(part, Choice)}
    return len({choice.test for choice in choices}) < len(choices)


def without_choices(said: Said) -> Said:
    """Without what was chosen on the way."""
    return tuple(part for part in said if not isinstance(part, Choice))


def key_of(node: ast.AST, scope: Scope) -> str:
    """The same for the same expression with the same things bound to its names."""
    bound = dict(scope.bound)
    if isinstance(node, ast.Name) and len(bound.get(node.id, ())) == 1:
        value, where = bound[node.id][0]
        return key_of(value, where) if value is not None else node.id
    if not isinstance(node, ast.AST):
        return repr(node)
    parts = (getattr(node, field, None) for field in node._fields if field != "ctx")
    inner = (
        ", ".join(key_of(each, scope) for each in part) if isinstance(part, list) else key_of(part, scope)
        for part in parts
    )
    return f"{type(node).__name__}({', '.join(inner)})"


def is_clause(said: Said) -> bool:
    """Nothing, or words that go on with a sentence: whole sentences are written for each such choice."""
    said = without_choices(said)
    literal = "".join(part for part in said if isinstance(part, str))
    return not said or (isinstance(said[0], str) and said[0][:1] in " ,;.:") or len(literal) > NOUN


def is_place(said: Said) -> bool:
    said = without_choices(said)
    return len(said) == 1 and isinstance(said[0], Place)


def merged(said: Said) -> Said:
    """Texts that follow each other as one."""
    parts: list = []
    for part in said:
        if isinstance(part, Choice) and part not in parts:
            parts.insert(0, part)
        elif isinstance(part, Choice):
            continue
        elif parts and isinstance(part, str) and isinstance(parts[-1], str):
            parts[-1] += part
        elif part != "":
            parts.append(part)
    return tuple(parts)


def stripped(said: Said) -> Said:
    parts = list(merged(said))
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return tuple(parts)


def kind_of(node: ast.AST) -> str:
    """A count or a sum is a number."""
    if isinstance(node, ast.Call):
        called = getattr(node.func, "id", getattr(node.func, "attr", ""))
        return "number" if called in ("len", "int", "round", "sum", "float") else "text"
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Sub, ast.FloorDiv)):
        return "number"
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = (node.left, node.right)
        return "number" if any(is_number(each) or kind_of(each) == "number" for each in sides) else "text"
    return "number" if is_number(node) else "text"


def is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float))


def name_of(node: ast.AST) -> str:
    """A word for what is filled in: `path.name` is the path, `len(dates)` a count of dates."""
    if isinstance(node, ast.Name):
        return node.id.strip("_").lower()
    if isinstance(node, ast.Attribute):
        if node.attr in ("shape", "st_size"):
            return "number"
        if node.attr in ("name", "value", "size", "stem") and isinstance(
            node.value, (ast.Name, ast.Attribute)
        ):
            inner = name_of(node.value)
            return node.attr if inner in ("self", "") else inner
        return node.attr.strip("_").lower()
    if isinstance(node, ast.Subscript):
        return name_of(node.value)
    if isinstance(node, ast.Call):
        return called(node)
    if isinstance(node, ast.BoolOp):
        return name_of(node.values[0])
    if isinstance(node, (ast.BinOp,)):
        return name_of(node.left) or name_of(node.right)
    if isinstance(node, ast.Compare):
        return name_of(node.left)
    if isinstance(node, (ast.UnaryOp, ast.Starred)):
        return name_of(getattr(node, "operand", getattr(node, "value", None)))
    if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
        return name_of(node.generators[0].iter)
    if isinstance(node, ast.IfExp):
        return name_of(node.body)
    return ""


def called(node: ast.Call) -> str:
    function = node.func
    if getattr(function, "id", "") == "len" and node.args:
        inner = name_of(node.args[0])
        return f"{inner}_count" if inner else "count"
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Constant) and node.args:
        return name_of(node.args[0])
    if getattr(function, "id", "") == "map":
        return name_of(node.args[-1])
    owner = getattr(getattr(function, "value", None), "id", "")
    if node.args and (isinstance(function, ast.Name) or owner in ("np", "math", "words")):
        return name_of(node.args[0])
    if isinstance(function, ast.Attribute):
        return name_of(function.value) or function.attr
    return ""
