"""Every refusal has its words and what to do in both languages, and none of them repeats what the file held."""

from __future__ import annotations

import copy
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reportgen.case
from reportgen.case.io import problems as wording
from reportgen.errors import CaseRefused, InputError
from reportgen.language import LANGUAGES, catalogue, message
from reportgen.report import Language
from tests.case.files import FULL, SMALL, read

SOURCE = {path.stem: path.read_text("utf-8") for path in Path(reportgen.case.__file__).parent.rglob("*.py")}
RULES = {
    f"case-rule-{name}"
    for module, text in SOURCE.items()
    if module != "dates"
    for name in re.findall(r'raise ValueError\("([a-z-]+)"\)', text)
}
FOUND = {key for text in SOURCE.values() for key in re.findall(r'(?:InputError|CaseRefused)\(\s*"([a-z0-9-]+)"', text)}
LIMITS = {f"case-limit-{name.replace('_', '-')}" for name in wording._LIMITS}
KEYS = sorted(FOUND | RULES | LIMITS | set(wording._FORMS.values()))


def test_the_keys_were_found() -> None:
    assert {"case-not-json", "case-unknown-key", "case-version", "case-not-yaml"} <= FOUND
    assert {"case-rule-offence-or-enacted", "case-rule-source-id-twice"} <= RULES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_says_what_is_wrong_and_what_to_do(language: Language) -> None:
    wrong = []
    for key in KEYS:
        facts = dict.fromkeys(catalogue(language).variables(key) | catalogue(language).variables(f"{key}-hint"), "x")
        words, hint = message(InputError(key, **facts | ({"count": 2} if "count" in facts else {})), language)
        if not words or not hint or key in words:
            wrong.append((key, words, hint))
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_stand_unused(language: Language) -> None:
    written = {key.removesuffix("-hint") for key in catalogue(language).keys if key.startswith("case-")}
    assert written == set(KEYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_wanted_has_its_words(language: Language) -> None:
    for name in set(wording._TYPES.values()):
        assert f"type-{name}" in catalogue(language).keys
        said, hint = message(InputError("case-wrong-type", at="here", expected=f"type-{name}"), language)
        assert message(InputError(f"type-{name}"), language)[0] in said
        assert "type-" not in said + hint


def places(value: Any, path: str = "") -> Iterator[str]:
    """Every path of a case file as JSON."""
    if isinstance(value, dict):
        inside = [(f"{path}.{key}" if path else key, one) for key, one in value.items()]
    else:
        inside = [(f"{path}[{n}]", one) for n, one in enumerate(value)] if isinstance(value, list) else []
    for at, one in inside:
        yield at
        yield from places(one, at)


SECRETS = st.sampled_from(["Zyxwv Qponmlk", "zyxwvqponmlk\x00", "1234567890123456789", "{$zyxwv}", "Zyxwv\nQponmlk"])


@given(st.sampled_from(sorted(places(FULL))), SECRETS, st.sampled_from(["text", "list", "object", "number"]))
def test_what_the_file_held_is_never_repeated(at: str, secret: str, form: str) -> None:
    known = copy.deepcopy(FULL)
    holder: Any = known
    *steps, last = at.replace("]", "").replace("[", ".").split(".")
    for step in steps:
        holder = holder[int(step)] if isinstance(holder, list) else holder[step]
    bad = {"text": secret, "list": [secret], "object": {"en": secret, "x": secret}, "number": 1234567890123456789}[form]
    holder[int(last) if isinstance(holder, list) else last] = bad
    try:
        read(known)
    except CaseRefused as refused:
        shown = [str(refused), repr(refused), repr(refused.__context__), *traceback.format_exception(refused)]
        for one in (refused, *refused.problems):
            shown += [str(one), repr(one), *(text for code in LANGUAGES for text in message(one, code))]
        assert not [text for text in shown if "yxw" in text or "123456789012345" in text]


def test_the_small_case_is_sound() -> None:
    assert read(SMALL)
    assert read(FULL)
