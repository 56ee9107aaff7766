"""Every sentence of the catalogues is one the program can say: what nothing asks for is neither kept nor translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from reportgen.case.io.json_schema import field_keys
from reportgen.forms.field_specs import models
from reportgen.forms.pages import PAGES
from reportgen.kinds import kind_ids, load_kind
from reportgen.language import catalogue
from reportgen.sheets.columns import SHEETS
from reportgen.sheets.names import column_keys, of_sheet
from tests.language.coded import choice_keys, coded_fields

PACKAGE = Path(__file__).parents[2] / "reportgen"
_LETTER, _PART = re.compile("[A-Za-z]"), re.compile("[A-Za-z0-9-]*")
_REFERENCE = re.compile(r"\{\s*([a-z][\w-]*)\s*\}")

# A key as the code builds it: fixed text, and `None` where a word stands that the code has elsewhere.
Shape = tuple[str | None, ...]


def shapes_in(node: ast.AST) -> Iterator[Shape]:
    """Yield every shape that a piece of code gives to a key: `f"rule-{name}"`, `fact("family", code="raised-by")`."""
    if isinstance(node, ast.JoinedStr):
        for shape in product(*(_choices(part) for part in node.values)):
            texts = [part for part in shape if part is not None]
            if all(map(_PART.fullmatch, texts)) and any(map(_LETTER.search, texts)):
                yield shape
    elif isinstance(node, ast.AugAssign) and isinstance(node.value, ast.Constant):
        yield None, str(node.value.value)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("fact", "Told"):
        key = node.args[0]
        if isinstance(key, ast.Constant):
            yield (f"{key.value!s}-topic",)
        for option in node.keywords:
            if option.arg == "code" and isinstance(option.value, ast.Constant):
                yield f"{option.value.value!s}-", None


def _choices(part: ast.expr) -> list[str | None]:
    if isinstance(part, ast.Constant):
        return [str(part.value)]
    inside = part.value if isinstance(part, ast.FormattedValue) else part
    if (
        isinstance(inside, ast.IfExp)
        and isinstance(inside.body, ast.Constant)
        and isinstance(inside.orelse, ast.Constant)
    ):
        return [str(inside.body.value), str(inside.orelse.value)]
    return [None]


def texts_in(node: ast.AST) -> Iterator[str]:
    """Yield a text of the code, as it is and as a key has it (`--lang` → `lang`, `court_name` → `court-name`)."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from (node.value, node.value.lstrip("-").replace("_", "-"))


_QUOTED = re.compile(r'"((?:[a-z][a-z0-9]*-)[A-Za-z0-9-]*)"(?: \+ |)')


def texts_of_pages() -> Iterator[str]:
    """Yield every key that a page of the desk names: `say("desk-save")`; one that goes on ends in its hyphen."""
    for path in PACKAGE.glob("web/templates/*.html"):
        yield from _QUOTED.findall(path.read_text("utf-8"))


SOURCES = (*PACKAGE.rglob("*.py"), PACKAGE.parent / "tools" / "new_template.py")  # our templates take their words too
CODE = [node for path in SOURCES for node in ast.walk(ast.parse(path.read_text("utf-8")))]
TEXTS = {text for node in CODE for text in texts_in(node)} | {*kind_ids()}
KINDS = tuple(map(load_kind, kind_ids()))
TEXTS |= {step["id"] for kind in KINDS for step in kind.steps} | {key for kind in KINDS for key in kind.caption}
TEXTS |= {key for kind in KINDS for key in (kind.opening, kind.copies) if key}
TEXTS |= {text for text in texts_of_pages() if not text.endswith("-")}
SHAPES = {shape for node in CODE for shape in shapes_in(node)} | {(None, "-hint")}
SHAPES |= {(text, None) for text in texts_of_pages() if text.endswith("-")}
DIRECT = {key for keys in field_keys() for key in keys} | {
    name for key in catalogue("en").keys for name in _REFERENCE.findall(catalogue("en").pattern(key))
}
DIRECT |= {key for sheet in SHEETS.values() for column in of_sheet(sheet) for key in column_keys(sheet, column)}
DIRECT |= {key.replace("field", part, 1) for part in ("ask", "hint") for keys in field_keys() for key in keys}
DIRECT |= {key for field, codes in coded_fields() for code in codes for key in choice_keys(field, codes, code)}
DIRECT |= {f"page-{page.id}{more}" for page in PAGES for more in ("", "-intro")} | {
    f"pages-{page.group}" for page in PAGES
}
DIRECT |= {f"{prefix}-{model.__name__}" for model in models() for prefix in ("add", "entry")}


@cache
def asked(key: str) -> bool:
    """Whether the code may ask for a key."""
    return key in TEXTS or key in DIRECT or any(fits(shape, key) for shape in SHAPES)


def fits(shape: Shape, key: str) -> bool:
    """Whether a key has this shape: what stands between its fixed texts is a text of the code, or before one a key."""
    if not shape:
        return not key
    first, rest = shape[0], shape[1:]
    if first is not None:
        return key.startswith(first) and fits(rest, key.removeprefix(first))
    for end in range(1, len(key) + 1):
        word, after = key[:end], key[end:]
        if fits(rest, after) and (word in TEXTS or (after and asked(word))):
            return True
    return False


def test_every_key_is_asked_for() -> None:
    assert [key for key in catalogue("en").keys if not asked(key)] == []


@pytest.mark.parametrize(
    "key", ["nobody-asks", "rule-of-thumb", "case-rule-of-thumb", "told-lies", "relation-stranger"]
)
def test_a_key_that_nothing_asks_for_is_seen(key: str) -> None:
    assert not asked(key)
