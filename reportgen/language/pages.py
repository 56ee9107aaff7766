"""Reads the pages of a Fluent catalogue and typesets them; refuses a syntax slip and a key that stands twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from reportgen.errors import DefectFound
from reportgen.language.marks import VALUE


@dataclass(slots=True)
class Pages:
    """The messages and terms of a catalogue as Fluent trees, typeset; and which page each stands on."""

    messages: dict[str, ftl.Message] = field(default_factory=dict)
    terms: dict[str, ftl.Term] = field(default_factory=dict)
    page: dict[str, str] = field(default_factory=dict)
    source: dict[str, str] = field(default_factory=dict)


def read(pages: Mapping[str, str], typeset: Callable[[str], str]) -> Pages:
    """Return the messages of `pages` (name → Fluent text). Raise `DefectFound` on a syntax slip or a double key."""
    pages_read = Pages()
    for name, text in pages.items():
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ftl.Junk):
                start = entry.span.start if entry.span else 0
                raise DefectFound("catalogue-syntax", page=name, line=text.count("\n", 0, start) + 1)
            if isinstance(entry, ftl.Message | ftl.Term):
                key = ("-" if isinstance(entry, ftl.Term) else "") + entry.id.name
                if key in pages_read.page:
                    raise DefectFound("catalogue-double-key", wording=key, page=name, first=pages_read.page[key])
                pages_read.page[key] = name
                if entry.span:
                    pages_read.source[key] = text[entry.span.start : entry.span.end]
                _typeset_entry(entry, typeset)
                if isinstance(entry, ftl.Term):
                    pages_read.terms[entry.id.name] = entry
                elif entry.value is None or entry.attributes:
                    raise DefectFound("catalogue-attribute", wording=key, page=name)
                else:
                    pages_read.messages[key] = entry
    return pages_read


def _typeset_entry(entry: ftl.Message | ftl.Term, typeset: Callable[[str], str]) -> None:
    for node in walk(entry):
        if isinstance(node, ftl.Pattern):
            texts = [part.value if isinstance(part, ftl.TextElement) else VALUE for part in node.elements]
            for part, text in zip(node.elements, _cut(typeset("".join(texts)), texts), strict=True):
                if isinstance(part, ftl.TextElement):
                    part.value = text
            _join_number_to_its_unit(node, typeset)


def _cut(text: str, before: list[str]) -> Iterator[str]:
    """The typeset pattern, cut again where its values stand; two values may touch, two texts never do."""
    between = iter(text.split(VALUE))
    pending = next(between)
    for part in before:
        if part == VALUE:
            yield VALUE
            pending = next(between)
        else:
            yield pending


def _join_number_to_its_unit(pattern: ftl.Pattern, typeset: Callable[[str], str]) -> None:
    """In «{ $n } { $n -> [one] an *[other] ans }» the blank does not break, where the language's units do not."""
    for number, blank, unit in zip(pattern.elements, pattern.elements[1:], pattern.elements[2:], strict=False):
        match number, blank, unit:
            case (
                ftl.Placeable(expression=ftl.VariableReference(id=first)),
                ftl.TextElement(value=" "),
                ftl.Placeable(
                    expression=ftl.SelectExpression(selector=ftl.VariableReference(id=second), variants=all_)
                ),
            ) if first.name == second.name:
                words = [v.value.elements[0].value for v in all_ if isinstance(v.value.elements[0], ftl.TextElement)]
                joined = {typeset(f"{VALUE} {word}")[1:2] for word in words}
                if len(joined) == 1:
                    blank.value = joined.pop()


def walk(node: Any) -> Iterator[Any]:
    """Return a node of a Fluent tree and all the nodes within it."""
    yield node
    for value in vars(node).values() if isinstance(node, ftl.BaseNode) else ():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ftl.BaseNode):
                yield from walk(child)


def variables(pages: Pages, key: str) -> frozenset[str]:
    """Return the facts that message `key` takes, those of the messages it refers to among them."""
    names: set[str] = set()
    for node in walk(pages.messages[key]):
        if isinstance(node, ftl.VariableReference):
            names.add(node.id.name)
        elif isinstance(node, ftl.MessageReference):
            names |= variables(pages, node.id.name)
    return frozenset(names)
