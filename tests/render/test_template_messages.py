"""Every refusal of the rooms below the doors has words in both languages, and is given the facts its words take."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, NamedTuple, get_args, get_type_hints

import pytest

import reportgen
from reportgen import errors
from reportgen.case.io import problems as case_problems
from reportgen.errors import DefectFound, ReportgenError
from reportgen.language import LANGUAGES, catalogue, message
from reportgen.render.pdf.check import _check_words
from reportgen.render.word.places import TemplatePlace
from reportgen.render.word.template.contract import TemplateNote
from reportgen.report import Language

PACKAGE = Path(reportgen.__file__).parent
ROOMS = (
    "render/**/*.py",
    "output/**/*.py",
    "kinds.py",
    "case/**/*.py",
    "law/**/*.py",
    "language/**/*.py",
    "settings.py",
)
CLASSES = {name: one for name, one in vars(errors).items() if isinstance(one, type)} | {"TemplateNote": TemplateNote}
PLACE = frozenset(field.name for field in fields(TemplatePlace))
# Functions that raise with the key they are given: how each is called, and the facts it adds itself.
WAYS = {
    "render/word/template/check_tags.py": {"self.add": PLACE | {"quote"}},
    "law/acts.py": {"unknown": frozenset({"id", "nearest"})},
    "law/conditions.py": {"unknown": frozenset({"id", "nearest"})},
    "law/offences.py": {"unknown": frozenset({"id", "nearest"})},
    "language/compile.py": {"self.wrong": frozenset({"wording", "page"})},
}


class Raised(NamedTuple):
    """One place that makes an error: the key, the class, and the names of its facts."""

    key: str
    error: type[ReportgenError]
    facts: frozenset[str]
    where: str


def constants(name: str, module: str) -> list[str]:
    """Return every string that a module of the package gives to calls of `name` as the first argument."""
    calls = (node for node in ast.walk(tree(module)) if isinstance(node, ast.Call) and called(node) == name)
    firsts = [node.args[0] for node in calls if node.args]
    return [str(ast.literal_eval(one)) for first in firsts for one in choices(first) if isinstance(one, ast.Constant)]


def tree(module: str) -> ast.AST:
    return ast.parse((PACKAGE / module).read_text("utf-8"))


def called(call: ast.Call) -> str:
    """Return the last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def choices(node: ast.expr) -> list[ast.expr]:
    return [*choices(node.body), *choices(node.orelse)] if isinstance(node, ast.IfExp) else [node]


def built() -> dict[str, list[str]]:
    """Return the keys that are put together at run time, by the source that does it."""
    rules = {
        f"case-rule-{name}"
        for path in (PACKAGE / "case").rglob("*.py")
        for name in constants("ValueError", path.relative_to(PACKAGE).as_posix())
        if path.name != "dates.py"
    }
    ends = get_args(get_type_hints(_check_words)["place"])
    return {
        "f'case-rule-{rule}'": sorted(rules),
        "f'case-limit-{limit}'": [f"case-limit-{one.replace('_', '-')}" for one in case_problems._LIMITS],
        "_FORMS[kind]": list(case_problems._FORMS.values()),
        "f'pdf-{place}-words-missing'": [f"pdf-{end}-words-missing" for end in ends],
        "f'template-tag-{why.reason}'": [
            f"template-tag-{why}" for why in constants("Unreadable", "render/word/template/tags.py")
        ],
        "_TOLD.get(why.key, 'guide-not-word')": [],  # takes over the facts of another: see test_guide
        "f'catalogue-{what}'": [],  # made by `wrong`
        "key": [],  # made by `add` and `unknown`
    }


def every() -> Iterator[Raised]:
    """Yield every error these rooms make."""
    made = built()
    for path in sorted(one for room in ROOMS for one in PACKAGE.glob(room)):
        module = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(tree(module)):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            way = ast.unparse(node.func)
            if called(node) not in CLASSES and way not in WAYS.get(module, {}):
                continue
            where = f"{module}:{node.lineno}"
            own = WAYS.get(module, {}).get(way, frozenset())
            error = CLASSES.get(called(node), DefectFound if way == "self.wrong" else errors.InputError)
            for first in choices(node.args[0]):
                if isinstance(first, ast.Constant):
                    key = str(ast.literal_eval(first))
                    written = [f"catalogue-{key}" if way == "self.wrong" else key]
                else:
                    assert ast.unparse(first) in made, f"{where} builds a key this test does not know"
                    written = made[ast.unparse(first)]
                yield from (Raised(one, error, own | given(node), where) for one in written)


def given(call: ast.Call) -> frozenset[str]:
    """Return the names of the facts of a call; `**place` and `**….facts()` are those of a place."""
    names = {keyword.arg for keyword in call.keywords if keyword.arg}
    spread = any(
        keyword.arg is None and ("facts()" in ast.unparse(keyword.value) or ast.unparse(keyword.value) == "place")
        for keyword in call.keywords
    )
    return frozenset(names) | (PLACE if spread else frozenset())


ALL = tuple(every())
KEYS = sorted({one.key for one in ALL})


def test_the_errors_were_found() -> None:
    assert {"template-tag-forbidden", "template-note-healed", "render-not-proved", "pdf-last-words-missing"} <= set(
        KEYS
    )
    assert {"case-rule-value-or-absent", "catalogue-circle", "kind-unknown", "law-act-unknown"} <= set(KEYS)
    assert len(KEYS) > 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_words_and_what_to_do(language: Language) -> None:
    keys = catalogue(language).keys
    wordless = [key for key in KEYS if key not in keys]
    # a defect has one hint for all, unless something better can be said
    with_hint = {error.key for error in ALL if error.error is not DefectFound}
    hintless = [key for key in KEYS if key in with_hint and f"{key}-hint" not in keys]
    assert not wordless, f"no words: {wordless}"
    assert not hintless, f"nothing to do: {hintless}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_brings_the_facts_its_words_take(language: Language) -> None:
    known = catalogue(language)
    lacking = {
        one.where: sorted(wanted - one.facts)
        for one in ALL
        for key in (one.key, f"{one.key}-hint")
        if key in known.keys and (wanted := known.variables(key)) - one.facts
    }
    assert not lacking


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("empty", [True, False])
def test_no_error_is_left_to_its_code(language: Language, empty: bool) -> None:
    for one in ALL:
        error = one.error(one.key, **{name: fact(name, empty) for name in one.facts})
        for said in message(error, language):
            assert said
            assert one.key not in said
            assert not re.search(r"  |\$|[\ufdd0-\ufdef]|“”|«\u00a0»", said.replace("{$", "")), said


def fact(name: str, empty: bool) -> Any:
    """Return a fact of the right sort: small and absent, or there."""
    if name in (
        "paragraph",
        "table",
        "row",
        "cell",
        "count",
        "limit",
        "line",
        "column",
        "columns",
        "seconds",
        "position",
    ):
        return 0 if empty else 2
    return "" if empty and name in ("heading", "nearest", "quote", "style", "found", "holder") else "body"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_of_templates_stand_unused(language: Language) -> None:
    shared = {
        "template-place",
        "template-part",
        "template-style-name",
        "template-has-problems",
        "template-keeps-contract",
    }
    pages = {key.removesuffix("-hint") for key in catalogue(language).keys if key.startswith(("template-", "render-"))}
    assert pages - shared <= set(KEYS)
