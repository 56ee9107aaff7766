"""Turns the pages of a Fluent catalogue into Python code, one function a message; refuses whatever is not exact.

Reading Fluent takes a fifth of a second for a catalogue of this size; loading the code made here takes milliseconds.
The code is built as a syntax tree, never as text, so nothing written in a catalogue can become code.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from types import CodeType
from typing import Any, Final

from fluent.syntax import ast as ftl

from reportgen.errors import DefectFound
from reportgen.language.functions import FUNCTIONS
from reportgen.language.pages import Pages, walk

_CATEGORIES: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
_FACTS: Final = "facts"


def compile_pages(pages: Pages, name: str) -> CodeType:
    """Return a module's code that leaves `MESSAGES`: key → function of the facts. Raise `DefectFound` on any slip."""
    names = {key: f"m{number}" for number, key in enumerate(pages.messages)}
    body: list[ast.stmt] = [_Writer(pages, names, key).function() for key in names]
    table = ast.Dict([ast.Constant(key) for key in names], [_name(item) for item in names.values()])
    body.append(ast.Assign([ast.Name("MESSAGES", ast.Store())], table))
    module = ast.Module(body, [])
    ast.fix_missing_locations(module)
    return compile(module, f"<catalogue {name}>", "exec")


def _name(name: str) -> ast.expr:
    return ast.Name(name, ast.Load())


def _call(name: str, *arguments: ast.expr, **options: str) -> ast.expr:
    return ast.Call(_name(name), list(arguments), [ast.keyword(k, ast.Constant(v)) for k, v in options.items()])


class _Writer:
    """Writes the function of one message."""

    def __init__(self, pages: Pages, names: Mapping[str, str], key: str) -> None:
        self.pages = pages
        self.names = names
        self.key = key
        self.open = [key]
        self.given: list[Mapping[str, ast.expr]] = []
        self.spare = 0

    def function(self) -> ast.stmt:
        function_node = ast.parse(f"def {self.names[self.key]}({_FACTS}): return 0").body[0]
        assert isinstance(function_node, ast.FunctionDef)  # noqa: S101 - for the type checker
        self._refuse_circles(self.key, ())
        function_node.body = [ast.Return(self.pattern(self.pages.messages[self.key].value))]
        return function_node

    def wrong(self, what: str, **facts: str) -> DefectFound:
        return DefectFound(f"catalogue-{what}", wording=self.key, page=self.pages.page.get(self.key, ""), **facts)

    def _refuse_circles(self, key: str, path: tuple[str, ...]) -> None:
        if key in path:
            raise self.wrong("circle")
        for node in walk(self.pages.messages[key]):
            if isinstance(node, ftl.MessageReference) and node.id.name in self.pages.messages:
                self._refuse_circles(node.id.name, (*path, key))

    # -- text

    def pattern(self, pattern: Any) -> ast.expr:
        parts: list[ast.expr] = []
        for element in pattern.elements:
            part = (
                ast.Constant(element.value)
                if isinstance(element, ftl.TextElement)
                else self.printed(element.expression)
            )
            for piece in part.values if isinstance(part, ast.JoinedStr) else [part]:
                if isinstance(piece, ast.Constant) and parts and isinstance(parts[-1], ast.Constant):
                    parts[-1] = ast.Constant(str(parts[-1].value) + str(piece.value))
                else:
                    parts.append(piece)
        if len(parts) == 1:
            only = parts[0]
            return only.value if isinstance(only, ast.FormattedValue) else only
        return ast.JoinedStr(
            [p if isinstance(p, ast.Constant | ast.FormattedValue) else ast.FormattedValue(p, -1) for p in parts]
        )

    def printed(self, node: Any) -> ast.expr:
        """The text of an expression."""
        match node:
            case ftl.Placeable():
                return self.printed(node.expression)
            case ftl.StringLiteral():
                return ast.Constant(node.parse()["value"])
            case ftl.SelectExpression():
                return self.select(node)
            case ftl.MessageReference() | ftl.TermReference():
                return self.raw(node)
            case ftl.FunctionReference() if not FUNCTIONS[self.known_function(node)].number:
                return self.raw(node)
            case _:
                value = self.raw(node)
                return (
                    value if isinstance(value, ast.Constant) and isinstance(value.value, str) else self._printed(value)
                )

    def _printed(self, value: ast.expr) -> ast.expr:
        """`printers[type(v := value)](v, facts)`: a call of `show`, spared."""
        self.spare += 1
        bound = ast.NamedExpr(ast.Name(f"v{self.spare}", ast.Store()), value)
        printer = ast.Subscript(_name("printers"), ast.Call(_name("type"), [bound], []), ast.Load())
        return ast.Call(printer, [_name(f"v{self.spare}"), _name(_FACTS)], [])

    def raw(self, node: Any) -> ast.expr:
        """The value of an expression: a fact, a literal, what a function returns."""
        match node:
            case ftl.Placeable():
                return self.raw(node.expression)
            case ftl.StringLiteral():
                return ast.Constant(node.parse()["value"])
            case ftl.NumberLiteral():
                return ast.Constant(int(self.whole(node)))
            case ftl.VariableReference():
                if self.given:
                    return self.given[-1].get(node.id.name, ast.Constant(None))
                return ast.Subscript(_name(_FACTS), ast.Constant(node.id.name), ast.Load())
            case ftl.MessageReference():
                if node.attribute or node.id.name not in self.names:
                    raise self.wrong("unknown-reference", reference=node.id.name)
                return _call(self.names[node.id.name], _name(_FACTS))
            case ftl.TermReference():
                return self.term(node)
            case ftl.FunctionReference():
                return self.call(node)
        raise self.wrong("expression")

    def whole(self, node: ftl.NumberLiteral) -> str:
        if not node.value.lstrip("-").isdigit():
            raise self.wrong("number", number=node.value)
        return str(node.value)

    def term(self, node: ftl.TermReference) -> ast.expr:
        term = self.pages.terms.get(node.id.name)
        mark = "-" + node.id.name
        if term is None or mark in self.open:
            raise self.wrong("unknown-reference" if term is None else "circle", reference=mark)
        pattern = term.value
        if node.attribute:
            patterns = [a.value for a in term.attributes if a.id.name == node.attribute.name]
            if not patterns:
                raise self.wrong("unknown-reference", reference=f"{mark}.{node.attribute.name}")
            pattern = patterns[0]
        if node.arguments and node.arguments.positional:
            raise self.wrong("option", option=mark)
        arguments = node.arguments.named if node.arguments else []
        self.open.append(mark)
        self.given.append({argument.name.name: self.raw(argument.value) for argument in arguments})
        expression = self.pattern(pattern)
        self.given.pop()
        self.open.pop()
        return expression

    def known_function(self, node: ftl.FunctionReference) -> str:
        name = str(node.id.name)
        if name not in FUNCTIONS:
            raise self.wrong("unknown-function", function=name)
        return name

    def call(self, node: ftl.FunctionReference) -> ast.expr:
        name = self.known_function(node)
        function = FUNCTIONS[name]
        options: dict[str, str] = {}
        for argument in node.arguments.named:
            allowed = (function.options or {}).get(argument.name.name, frozenset())
            value = argument.value.parse()["value"] if isinstance(argument.value, ftl.StringLiteral) else None
            if value not in allowed:
                raise self.wrong("option", function=name, option=argument.name.name)
            options[argument.name.name] = str(value)
        if len(node.arguments.positional) != function.takes:
            raise self.wrong("arguments", function=name)
        return _call(name, _name(_FACTS), *(self.raw(argument) for argument in node.arguments.positional), **options)

    # -- choice

    def select(self, node: ftl.SelectExpression) -> ast.expr:
        selector = node.selector
        keys = [v.key.name if isinstance(v.key, ftl.Identifier) else int(self.whole(v.key)) for v in node.variants]
        if len(set(keys)) != len(keys):
            raise self.wrong("double-variant")
        if isinstance(selector, ftl.FunctionReference):
            keys_wanted = FUNCTIONS[self.known_function(selector)].selects
            if keys_wanted and (set(keys) - keys_wanted or (selector.id.name == "GENDER" and set(keys) != keys_wanted)):
                raise self.wrong("variants", function=selector.id.name)
        value = self.raw(selector)
        by_number = all(isinstance(key, int) or key in _CATEGORIES for key in keys)
        if isinstance(value, ast.Constant):
            return self.pattern(self._constant_branch(node, keys, value.value))
        if not by_number and any(isinstance(key, int) for key in keys):
            raise self.wrong("variants-mixed")
        return self._chain(node, keys, value, by_number)

    def _constant_branch(self, node: ftl.SelectExpression, keys: list[Any], value: Any) -> Any:
        """The variant of a choice that is known while compiling: the case of a term."""
        variants = [v for v, key in zip(node.variants, keys, strict=True) if key == value]
        return (variants or [v for v in node.variants if v.default])[0].value

    def _chain(self, node: ftl.SelectExpression, keys: list[Any], value: ast.expr, by_number: bool) -> ast.expr:
        self.spare += 1
        exact, category = f"v{self.spare}", f"c{self.spare}"
        expression = self.pattern(next(v.value for v in node.variants if v.default))
        tests: list[tuple[ast.expr, Any]] = []
        first: ast.expr = ast.NamedExpr(ast.Name(exact, ast.Store()), _call("number" if by_number else "choice", value))
        operand: ast.expr = ast.NamedExpr(ast.Name(category, ast.Store()), _call("plural", _name(exact)))
        for key, variant in zip(keys, node.variants, strict=True):
            if variant.default:
                continue
            if by_number and not isinstance(key, int):
                if isinstance(first, ast.NamedExpr):
                    operand = ast.NamedExpr(ast.Name(category, ast.Store()), _call("plural", first))
                rest, operand, first = operand, _name(category), _name(exact)
            else:
                rest, first = first, _name(exact)
            tests.append((ast.Compare(rest, [ast.Eq()], [ast.Constant(key)]), variant))
        for test, variant in reversed(tests):
            expression = ast.IfExp(test, self.pattern(variant.value), expression)
        return expression
