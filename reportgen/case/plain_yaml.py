"""YAML with JSON's types alone: `no` is a word, `1998-05` is text, nothing is executed or repeated by alias."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import yaml

from reportgen.errors import CaseRefused

Pairs = Callable[[list[tuple[str, Any]]], dict[str, Any]]


class _PlainLoader(yaml.SafeLoader):
    """Knows JSON's true, false, null and numbers; every other plain word is text."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own name
    pairs: Pairs

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "alias", event.start_mark)
        return super().compose_node(parent, index)


def _number(loader: _PlainLoader, node: Any) -> int | Decimal:
    text = loader.construct_scalar(node)
    return int(text) if re.fullmatch(r"-?\d+", text) else Decimal(text)


def _mapping(loader: _PlainLoader, node: Any) -> dict[str, Any]:
    pairs = []
    for key, value in node.value:
        name = loader.construct_object(key, deep=True)
        pairs.append((name if isinstance(name, str) else str(key.value), loader.construct_object(value, deep=True)))
    return loader.pairs(pairs)


_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"true|false"), list("tf"))
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"null|"), ["n", ""])
_PlainLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?"), list("-0123456789")
)
_PlainLoader.add_constructor("tag:yaml.org,2002:float", _number)
_PlainLoader.add_constructor("tag:yaml.org,2002:map", _mapping)


def load(text: str, file: str, pairs: Pairs) -> Any:
    """Return what the YAML says, objects made by `pairs`. Raise `CaseRefused` naming the line."""
    try:
        loader = _PlainLoader(text)
        loader.pairs = pairs
        return loader.get_single_data()
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise CaseRefused("case-not-yaml", file=file, line=line, column=column) from None
    except yaml.YAMLError:
        raise CaseRefused("case-not-yaml", file=file, line=1, column=1) from None
    except RecursionError:
        raise CaseRefused("case-too-deep", file=file) from None
