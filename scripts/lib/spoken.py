"""What an expression of the code says: its texts with places for what is filled in, read by `ast`."""

from __future__ import annotations

import ast
import builtins
from dataclasses import replace
from itertools import product
from math import prod
from string import Formatter

from modules import House, Scope
from places import (
    LABELS,
    NAMES,
    Choice,
    Place,
    Said,
    contradicts,
    is_clause,
    is_computed,
    is_place,
    key_of,
    kind_of,
    merged,
    name_of,
    stripped,
    without_choices,
    without_nothing,
)

# So many ways to say it are written out, and more where whole clauses differ.
FEW, MOST = 4, 16


class Reader:
    """Reads expressions of a house's modules."""

    def __init__(self, house: House):
        self._house = house
        self._busy: list[tuple] = []
        self._opened: list[str] = []
        self.phrases: dict[str, list[Said]] = {}

    def said(self, node: ast.AST, scope: Scope) -> list[Said]:
        """Every text that `node` may be, without the same twice; one place alone where nothing is known."""
        key = (id(node), id(scope.function), scope.module.name)
        if key in self._busy or len(self._busy) > 60:
            return [(self._place(node, scope),)]
        self._busy.append(key)
        try:
            read = getattr(self, f"_{type(node).__name__.lower()}", None)
            found = read(node, scope) if read else None
        finally:
            self._busy.pop()
        if found and any(map(is_place, found)):
            found = [each for each in found if without_choices(each)]
        if found and len(found) == 1 and is_place(found[0]) and without_choices(found[0])[0].phrases:
            return found
        if not found or len(found) > MOST or all(map(is_place, found)):
            kinds = {getattr(part, "kind", "text") for each in found or () for part in without_choices(each)}
            return [(self._place(node, scope, "number" if kinds == {"number"} else "text"),)]
        return list(dict.fromkeys(map(merged, found)))

    def _place(self, node: ast.AST, scope: Scope, kind: str = "text") -> Place:
        return Place(name_of(node), kind_of(node) if kind == "text" else kind, key_of(node, scope))

    def _constant(self, node, scope):
        if isinstance(node.value, str):
            return [(node.value,)] if node.value else [()]
        return [()] if node.value is None else [(Place("", "number", repr(node.value)),)]

    def _joinedstr(self, node, scope):
        return self._in_a_row(
            [self._value(part, scope) for part in node.values],
            [getattr(part, "value", part) for part in node.values],
        )

    def _value(self, part, scope):
        if isinstance(part, ast.Constant):
            return [(part.value,)]
        kind = "quoted" if part.conversion == ord("r") else "number" if part.format_spec else ""
        if kind:
            # Texts are quoted in front of a width, as in a table of the terminal; here specs are for numbers.
            shown = "text" if kind == "number" and is_computed(part.format_spec) else kind
            return [(Place(name_of(part.value), shown, key_of(part, scope)),)]
        return self.said(part.value, scope)

    def _in_a_row(self, rows: list[list[Said]], nodes: list) -> list[Said]:
        """All ways to say parts one after the other; where they are many, nouns are filled in as phrases."""
        rows = [without_nothing(rows, i) for i in range(len(rows))]
        while prod(map(len, rows)) > FEW:
            many = [i for i, row in enumerate(rows) if len(row) > 1 and not any(map(is_clause, row))]
            if not many and prod(map(len, rows)) > MOST:
                many = [i for i, row in enumerate(rows) if len(row) > 1]
            if not many:
                break
            at = max(many, key=lambda i: len(rows[i]))
            rows[at] = self._folded(rows[at], nodes[at])
        together = (tuple(part for each in parts for part in each) for parts in product(*rows))
        return [said for said in together if not contradicts(said)]

    def _folded(self, row: list[Said], node) -> list[Said]:
        key = f"{ast.dump(node)} {len(self.phrases)}"
        self.phrases[key] = [
            without_choices(merged(each)) for each in row if without_choices(each) and not is_place(each)
        ]
        return [(Place(name_of(node), key=key, phrases=key, open=any(map(is_place, row))),)]

    def _binop(self, node, scope):
        if isinstance(node.op, ast.Add):
            left, right = self.said(node.left, scope), self.said(node.right, scope)
            if all(map(is_place, left)) and all(map(is_place, right)):
                return None
            return self._in_a_row([left, right], [node.left, node.right])
        return None

    def _ifexp(self, node, scope):
        test = key_of(node.test, scope)
        branches = ((True, node.body), (False, node.orelse))
        return [(Choice(test, taken), *each) for taken, part in branches for each in self.said(part, scope)]

    def _boolop(self, node, scope):
        if isinstance(node.op, ast.And):
            return [(), *self.said(node.values[-1], scope)]
        return [each for part in node.values for each in self.said(part, scope) if each]

    def _namedexpr(self, node, scope):
        return self.said(node.value, scope)

    def _name(self, node, scope):
        if node.id in LABELS:
            return None
        found = []
        for value, where in self._house.values(node.id, scope):
            found += self.said(value, where) if value is not None else [(self._place(node, scope),)]
        return [self._worded(each, node, scope) for each in found] or None

    def _worded(self, said: Said, node, scope: Scope) -> Said:
        """A constant that is no word of a language is filled in, as is a bare number."""
        if any(isinstance(part, Place) and part.phrases for part in said):
            return said
        literals = " ".join(part for part in said if isinstance(part, str)).split()
        if without_choices(said) and all(map(NAMES.fullmatch, literals)):
            kind = without_choices(said)[0].kind if is_place(said) else "text"
            return (Place(name_of(node), kind, key_of(node, scope)),)
        return said

    def _attribute(self, node, scope):
        found = self._house.attribute(node, scope)
        return [self._worded(each, node, scope) for value, where in found for each in self.said(value, where)]

    def _subscript(self, node, scope):
        return self._of_table(node, node, scope)

    def _of_table(self, entry, node, scope):
        """What an entry of a written table says."""
        found = []
        for part, where in self._entries(entry, scope):
            found += [self._worded(each, node, scope) for each in self.said(part, where)]
        return found

    def _entries(self, node: ast.Subscript, scope) -> list:
        """[(expression, its scope)] that `table[…]` may be."""
        at = getattr(node.slice, "value", None)
        found = []
        for table, where in self._tables(node.value, scope):
            parts = table.values if isinstance(table, ast.Dict) else table.elts
            if isinstance(at, int) and not isinstance(table, ast.Dict):
                parts = parts[at : at + 1]
            found += [(part, where) for part in parts]
        return found

    def _tables(self, node, scope) -> list:
        """Written tables that an expression may be."""
        key = (id(node), "table")
        if key in self._busy:
            return []
        self._busy.append(key)
        try:
            if isinstance(node, (ast.Dict, ast.Tuple, ast.List)):
                return [(node, scope)]
            values = self._behind(node, scope)
            return [
                pair for value, where in values if value is not None for pair in self._tables(value, where)
            ]
        finally:
            self._busy.pop()

    def _behind(self, node, scope) -> list:
        if isinstance(node, ast.Name):
            return self._house.values(node.id, scope)
        if isinstance(node, ast.Attribute):
            return self._house.attribute(node, scope)
        if isinstance(node, ast.Call):
            return self._house.returned(node, scope)
        return self._entries(node, scope) if isinstance(node, ast.Subscript) else []

    def _call(self, node, scope):
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr == "format":
            return self._formatted(node, scope)
        if isinstance(function, ast.Attribute) and function.attr == "join":
            return self._joined(node, scope)
        if isinstance(function, ast.Attribute) and function.attr == "get":
            extra = self.said(node.args[1], scope) if len(node.args) > 1 else []
            entry = ast.Subscript(function.value, node.args[0], ast.Load())
            return [*self._of_table(entry, node, scope), *extra] or None
        if isinstance(function, ast.Attribute) and function.attr in ("strip", "rstrip") and not node.args:
            return [stripped(each) for each in self.said(function.value, scope)]
        if hasattr(builtins, getattr(function, "id", "")):
            return None
        found = []
        for value, where in self._house.returned(node, scope):
            found += self.said(value, where)
        return found or None

    def _joined(self, node, scope):
        """Clauses of a list, with what stands between them: each is a phrase of its own."""
        between = self.said(node.func.value, scope)[0]
        found = [
            said for each, where in self._elements(node.args[0], scope) for said in self.said(each, where)
        ]
        if not any(isinstance(part, str) and " " in part for said in found for part in said):
            return None
        if all(isinstance(part, str) for part in between) and len(between) == 1:
            place = self._folded(found, node)[0][0]
            return [(replace(place, between=between[0]),)]
        return None

    def _elements(self, node, scope) -> list:
        """What stands in a written list, or in the lists that a name was made of."""
        if isinstance(node, (ast.List, ast.Tuple)):
            return [pair for each in node.elts for pair in self._element(each, scope)]
        if isinstance(node, ast.IfExp):
            return [*self._elements(node.body, scope), *self._elements(node.orelse, scope)]
        if isinstance(node, ast.BinOp):
            return [*self._elements(node.left, scope), *self._elements(node.right, scope)]
        if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
            return [(node.elt, scope)] if isinstance(node.elt, ast.JoinedStr) else []
        if isinstance(node, ast.Name) and node.id not in self._opened:
            self._opened.append(node.id)
            try:
                values = self._house.values(node.id, scope)
                return [pair for value, where in values if value for pair in self._elements(value, where)]
            finally:
                self._opened.pop()
        return []

    def _element(self, node, scope) -> list:
        return self._elements(node.value, scope) if isinstance(node, ast.Starred) else [(node, scope)]

    def _formatted(self, node, scope):
        given = {each.arg: each.value for each in node.keywords}
        found = []
        for each in self.said(node.func.value, scope):
            pattern = without_choices(each)
            if len(pattern) != 1 or isinstance(pattern[0], Place):
                return None
            rows, nodes = [], []
            for text, name, spec, conversion in Formatter().parse(pattern[0]):
                rows.append([(text,)] if text else [()])
                nodes.append(node)
                if name is not None:
                    value = given.get(name)
                    plain = value is None or spec or conversion
                    kind = "quoted" if conversion == "r" else "number" if spec else "text"
                    rows.append([(Place(name, kind, name),)] if plain else self.said(value, scope))
                    nodes.append(ast.Name(name, ast.Load()))
            found += self._in_a_row(rows, nodes)
        return found
