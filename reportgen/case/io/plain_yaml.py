"""YAML with JSON's types alone: `no` is a word, `1998-05` is text, nothing is executed or repeated by alias."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import yaml

from reportgen.errors import CaseRefused

Pairs = Callable[[list[tuple[str, Any]]], dict[str, Any]]
_WHOLE = re.compile(r"-?[0-9]+")


class _PlainLoader(yaml.SafeLoader):
    """Knows JSON's true, false, null and numbers; every other plain word is text."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own name
    pairs: Pairs

    def compose_node(self, parent: Any, index: Any) -> Any:
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        if type(event) is yaml.AliasEvent or getattr(event, "tag", None) is not None:
            raise yaml.composer.ComposerError(None, None, "alias or tag", event.start_mark)
        return super().compose_node(parent, index)


def _number(loader: _PlainLoader, node: Any) -> int | Decimal:
    text = loader.construct_scalar(node)
    return int(text) if _WHOLE.fullmatch(text) else Decimal(text)


def _mapping(loader: _PlainLoader, node: Any) -> dict[str, Any]:
    pairs = []
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.constructor.ConstructorError(None, None, "key", key.start_mark)
        pairs.append((str(key.value), loader.construct_object(value, deep=True)))
    return loader.pairs(pairs)


# PyYAML asks only whether a word begins so: each form says where it ends.
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false)\Z"), list("tf"))
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:null|)\Z"), ["n", ""])
_PlainLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z"), list("-0123456789")
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
    except yaml.reader.ReaderError as problem:
        before = text[: problem.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise CaseRefused("case-not-yaml", file=file, line=line, column=column) from None
    except RecursionError:
        raise CaseRefused("case-too-deep", file=file) from None
    except (ValueError, ArithmeticError):  # thousands of digits, or an exponent of as many
        raise CaseRefused("case-number-too-long", file=file) from None
