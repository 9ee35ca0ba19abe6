"""Modules of the package as `ast` trees: what a name stands for, who calls a function, what it gives back."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Module:
    """A parsed file.

    Attributes:
        name: its path without the ending, "core/readers/text".
        imported: name in the module → (path of the module it is from, its name there or "" for the module).
    """

    name: str
    tree: ast.Module
    functions: dict[str, list] = field(default_factory=dict)
    constants: dict[str, list] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Scope:
    """Where an expression stands: its module and the functions around it, the innermost last."""

    module: Module
    functions: tuple = ()
    bound: tuple = ()

    @property
    def function(self):
        return self.functions[-1] if self.functions else None


class House:
    """All modules of some rooms."""

    def __init__(self, root: Path, rooms: tuple[str, ...]):
        self.modules: dict[str, Module] = {}
        self._calls: dict[str, list] = {}
        self._assigned: dict[int, dict[str, list]] = {}
        self.scopes: dict[int, Scope] = {}
        for room in rooms:
            for path in sorted((root / room).rglob("*.py")):
                self._add(root, path)

    def _add(self, root: Path, path: Path) -> None:
        name = path.relative_to(root).with_suffix("").as_posix()
        module = Module(name, ast.parse(path.read_text(encoding="utf-8")))
        self.modules[name] = module
        package = path.parent.relative_to(root).parts
        self._walk(module.tree, Scope(module), package)

    def _walk(self, node, scope: Scope, package) -> None:
        for child in ast.iter_child_nodes(node):
            self.scopes[id(child)] = scope
            inner = scope
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                inner = Scope(scope.module, (*scope.functions, child))
                if not isinstance(child, ast.Lambda):
                    scope.module.functions.setdefault(child.name, []).append((child, inner))
            elif isinstance(child, ast.Call):
                called = getattr(child.func, "id", getattr(child.func, "attr", ""))
                self._calls.setdefault(called, []).append((child, scope))
            elif isinstance(child, ast.ImportFrom):
                self._import(scope.module, child, package)
            self._assign(child, scope)
            self._walk(child, inner, package)

    def _import(self, module: Module, node: ast.ImportFrom, package) -> None:
        base = package[: len(package) - node.level + 1] if node.level else ()
        path = "/".join((*base, *(node.module or "").split("."))).strip("/")
        for each in node.names:
            module.imported[each.asname or each.name] = (path, each.name)

    def _assign(self, node, scope: Scope) -> None:
        table = scope.module.constants
        if scope.function is not None:
            table = self._assigned.setdefault(id(scope.function), {})
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._bind(target, node.value, scope, table)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            self._bind(node.target, node.value, scope, table)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            before = ast.Name(node.target.id, ast.Load())
            joined = ast.copy_location(ast.BinOp(before, node.op, node.value), node)
            self.scopes[id(joined)] = scope
            table.setdefault(node.target.id, []).append((joined, scope))
        elif isinstance(node, (ast.For, ast.comprehension)):
            self._bind_each(node.target, node.iter, scope, table)
        elif isinstance(node, ast.With):
            for item in node.items:
                if item.optional_vars is not None:
                    self._bind(item.optional_vars, None, scope, table)

    def _bind(self, target, value, scope: Scope, table: dict) -> None:
        if isinstance(target, ast.Name):
            table.setdefault(target.id, []).append((value, scope))
        elif isinstance(target, ast.Starred):
            self._bind(target.value, None, scope, table)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for i, each in enumerate(target.elts):
                parts = _parts(value, i, len(target.elts))
                for part in parts:
                    self._bind(each, part, scope, table)

    def _bind_each(self, target, over, scope: Scope, table: dict) -> None:
        """A loop over a written table binds each of its entries."""
        if isinstance(over, (ast.Tuple, ast.List)) and over.elts:
            for each in over.elts:
                self._bind(target, each, scope, table)
        elif isinstance(over, ast.Name):
            self._bind(target, _entry(over), scope, table)
        elif isinstance(over, ast.Call) and getattr(over.func, "attr", "") == "items" and _is_pair(target):
            self._bind(target.elts[0], None, scope, table)
            self._bind(target.elts[1], _entry(over.func.value), scope, table)
        else:
            self._bind(target, None, scope, table)

    def values(self, name: str, scope: Scope) -> list:
        """[(expression or None for an unknown, its scope)] that a name may stand for; [] where unknown."""
        bound = dict(scope.bound)
        if name in bound:
            return bound[name]
        for function in reversed(scope.functions):
            found = list(self._assigned.get(id(function), {}).get(name, ()))
            if name in _parameters(function):
                found += self._given(function, name)
            if found:
                return found
        return self.global_values(name, scope.module)

    def global_values(self, name: str, module: Module) -> list:
        """The same for a name of a module."""
        if name in module.constants:
            return module.constants[name]
        if name in module.imported:
            path, inner = module.imported[name]
            for each in (path, f"{path}/__init__"):
                other = self.modules.get(each)
                if (
                    other is not None
                    and other is not module
                    and inner in {**other.constants, **other.imported}
                ):
                    return self.global_values(inner, other)
        return []

    def attribute(self, node: ast.Attribute, scope: Scope) -> list:
        """What `module.NAME` stands for."""
        if not isinstance(node.value, ast.Name) or node.value.id not in scope.module.imported:
            return []
        path, inner = scope.module.imported[node.value.id]
        for each in (f"{path}/{inner}".strip("/"), f"{path}/{inner}/__init__".strip("/")):
            if each in self.modules:
                return self.global_values(node.attr, self.modules[each])
        return []

    def _given(self, function, name: str) -> list:
        """What callers give for a parameter, and its default."""
        names = _parameters(function)
        found = []
        if isinstance(function, ast.Lambda):
            return [(None, None)]
        for call, scope in self._calls.get(function.name, ()):
            if not self._is_of(call, scope, function):
                continue
            given = _argument(call, name, names)
            if given is not None:
                found.append((given, scope))
        defaults = _defaults(function)
        if name in defaults:
            found.append((defaults[name], self.scopes[id(function)]))
        return found or [(None, None)]

    def _is_of(self, call: ast.Call, scope: Scope, function) -> bool:
        """Whether a call may be one of this very function: found by its name, in reach of its module."""
        if isinstance(call.func, ast.Name):
            return any(function is each for each, _ in self._found(call.func.id, scope.module))
        home = self.scopes[id(function)].module
        if isinstance(call.func.value, ast.Name) and call.func.value.id in scope.module.imported:
            path, inner = scope.module.imported[call.func.value.id]
            return home.name in (f"{path}/{inner}".strip("/"), f"{path}/{inner}/__init__".strip("/"))
        return (
            home is scope.module
            and bool(_parameters(function))
            and _parameters(function)[0] in ("self", "cls")
        )

    def _found(self, name: str, module: Module) -> list:
        if name in module.functions:
            return module.functions[name]
        if name in module.imported:
            path, inner = module.imported[name]
            for each in (path, f"{path}/__init__"):
                other = self.modules.get(each)
                if other is not None and other is not module:
                    found = self._found(inner, other)
                    if found:
                        return found
        return []

    def returned(self, call: ast.Call, scope: Scope) -> list:
        """What a call of a function of the house gives back, its parameters bound to what is given here."""
        found = []
        for function, inner in self._called(call, scope):
            names, bound = _parameters(function), []
            defaults = _defaults(function)
            for name in names:
                given = _argument(call, name, names)
                if given is not None:
                    bound.append((name, [(given, scope)]))
                elif name in defaults:
                    bound.append((name, [(defaults[name], self.scopes[id(function)])]))
            where = Scope(inner.module, inner.functions, tuple((k, v) for k, v in bound))
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and self.scopes[id(node)].function is function:
                    found.append((node.value, where) if node.value is not None else (None, where))
        return [(value, where) for value, where in found if value is not None]

    def _called(self, call: ast.Call, scope: Scope) -> list:
        if isinstance(call.func, ast.Name):
            return self._found(call.func.id, scope.module)
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            owner = call.func.value.id
            if owner in ("self", "cls"):
                return scope.module.functions.get(call.func.attr, [])
            if owner in scope.module.imported:
                path, inner = scope.module.imported[owner]
                for each in (f"{path}/{inner}".strip("/"), f"{path}/{inner}/__init__".strip("/")):
                    if each in self.modules:
                        return self._found(call.func.attr, self.modules[each])
        return []


def _entry(table) -> ast.Subscript:
    """Any entry of a table."""
    return ast.Subscript(table, ast.Name("any", ast.Load()), ast.Load())


def _is_pair(target) -> bool:
    return isinstance(target, ast.Tuple) and len(target.elts) == 2


def _parts(value, i: int, count: int) -> list:
    """The i-th of `count` entries of a written tuple, of each branch of a choice; [None] where unknown."""
    if isinstance(value, ast.Tuple) and len(value.elts) == count:
        return [value.elts[i]]
    if isinstance(value, (ast.Call, ast.Subscript)):
        return [ast.Subscript(value, ast.Constant(i), ast.Load())]
    if isinstance(value, ast.IfExp):
        return [*_parts(value.body, i, count), *_parts(value.orelse, i, count)]
    return [None]


def _parameters(function) -> list[str]:
    rest = function.args
    return [each.arg for each in (*rest.posonlyargs, *rest.args, *rest.kwonlyargs)] + [
        each.arg for each in (rest.vararg, rest.kwarg) if each
    ]


def _defaults(function) -> dict:
    rest = function.args
    places = [*rest.posonlyargs, *rest.args]
    found = {a.arg: d for a, d in zip(places[len(places) - len(rest.defaults) :], rest.defaults)}
    found.update({a.arg: d for a, d in zip(rest.kwonlyargs, rest.kw_defaults) if d is not None})
    return found


def _argument(call: ast.Call, name: str, names: list[str]):
    """The expression that a call gives for a parameter, None where it gives none."""
    for each in call.keywords:
        if each.arg == name:
            return each.value
    skipped = 1 if names[:1] in (["self"], ["cls"]) else 0
    at = names.index(name) - skipped
    if 0 <= at < len(call.args) and not any(isinstance(each, ast.Starred) for each in call.args[: at + 1]):
        return call.args[at]
    return None
