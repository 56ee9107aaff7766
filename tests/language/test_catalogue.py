"""The catalogues say the same things in both languages, exactly; and a slip on a page stops the build."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import DefectFound
from reportgen.language import LANGUAGES, catalogue
from reportgen.language.catalogue import from_pages
from reportgen.report.model import Code, Language, OfficerWording, PersonRef, Phrase, say

ROY = PersonRef("Julie Roy", "Roy", "f")
GENDERED = "a = { GENDER($x) ->\n [f] a\n [m] b\n *[x] c\n }"


def test_every_key_is_in_both_languages_on_the_same_page() -> None:
    english, french = ({key: catalogue(code).page(key) for key in catalogue(code).keys} for code in LANGUAGES)
    assert english == french


# English may leave aside what only French needs: whose gender an adjective follows, whose name elides.
def test_both_languages_are_given_the_same_facts() -> None:
    lacking = {
        key: sorted(only)
        for key in catalogue("en").keys
        if (only := catalogue("en").variables(key) - catalogue("fr").variables(key) - {"subject"})
    }
    assert not lacking, "English uses facts that French leaves out"


@pytest.mark.parametrize(
    ("language", "forbidden"),
    [
        ("fr", r"'(?![^{}]*})"),
        ("fr", r"\d+i?[eè]mes?\b|\bMx\b"),
        ("fr", r"\b(?:Mr\.|Mrs\.|Ms\.|a\.m\.|p\.m\.)"),
        ("fr", r" [;!?](?=\s|$)"),
        ("fr", r"[“”](?![^«]*»)"),
        ("en", r"'(?![^{}]*})"),
        ("en", r"[«»]"),
        ("en", r"\b(?:Mme|Mlle)\b|\bMx\b"),
        ("en", r" [;:!?](?=\s|$)"),
    ],
)
def test_typography_of_the_pages(language: Language, forbidden: str) -> None:
    words = catalogue(language)
    found = {key for key in words.keys if re.search(forbidden, _texts(words.pattern(key)), re.MULTILINE)}
    assert not found


def _texts(pattern: str) -> str:
    """The words of a message: no key, no literal, no name of a variant."""
    return re.sub(r'"[^"\n]*"|^\s*\*?\[[\w-]+\] ', "", pattern.partition("=")[2], flags=re.MULTILINE)


def test_french_pages_have_their_no_break_spaces() -> None:
    """The spaces that no one can see on a page are set when it is compiled."""
    words = from_pages("fr", {"a.ftl": "a = Voir : « { $x } » { $n } ans, 25 % et 5 $ ; oui ?"})
    assert words.speaker.phrase(say("a", x="là", n=3)) == (
        "Voir\u00a0: «\u00a0là\u00a0» 3\u00a0ans, 25\u00a0% et 5\u00a0$; oui?"
    )


@pytest.mark.parametrize(
    ("page", "key", "facts"),
    [
        ("a = { $x", "catalogue-syntax", {"page": "a.ftl", "line": 1}),
        ("a = x\nb = { \n", "catalogue-syntax", {"page": "a.ftl"}),
        ("a = x\na = y", "catalogue-double-key", {"wording": "a"}),
        ("a = x\n .b = y", "catalogue-attribute", {"wording": "a"}),
        ("a = { b }", "catalogue-unknown-reference", {"reference": "b"}),
        ("a = { -b }", "catalogue-unknown-reference", {"reference": "-b"}),
        ("a = { a }", "catalogue-circle", {}),
        ("a = { b }\nb = { a }", "catalogue-circle", {}),
        ("a = { -b }\n-b = { -b }", "catalogue-circle", {}),
        ("a = { DATETIME($x) }", "catalogue-unknown-function", {"function": "DATETIME"}),
        ('a = { LIST($x, style: "nor") }', "catalogue-option", {"option": "style"}),
        ('a = { DE($x, case: "a") }', "catalogue-option", {"option": "case"}),
        ("a = { DE($x, $y) }", "catalogue-arguments", {"function": "DE"}),
        ("a = { GENDER($x) ->\n [f] a\n *[m] b\n }", "catalogue-variants", {"function": "GENDER"}),
        ("a = { GENDER($x) ->\n [f] a\n [m] b\n [n] c\n *[x] d\n }", "catalogue-variants", {}),
        ("a = { $x ->\n [f] a\n [1] b\n *[m] c\n }", "catalogue-variants-mixed", {}),
        ("a = { $x ->\n [f] a\n [f] b\n *[m] c\n }", "catalogue-double-variant", {}),
    ],
)
def test_a_slip_stops_the_build(page: str, key: str, facts: dict[str, Any]) -> None:
    with pytest.raises(DefectFound) as refused:
        from_pages("en", {"a.ftl": page})
    assert refused.value.key == key
    assert facts.items() <= refused.value.facts.items()


def test_a_key_on_two_pages_is_refused() -> None:
    with pytest.raises(DefectFound) as refused:
        from_pages("en", {"a.ftl": "a = x", "b.ftl": "a = y"})
    assert refused.value.facts == {"wording": "a", "page": "b.ftl", "first": "a.ftl"}


@pytest.mark.parametrize(
    ("page", "phrase", "key"),
    [
        ("a = x", say("b"), "wording-unknown-key"),
        ("a = { $x }", say("a"), "wording-fact-missing"),
        ("a = { $x }", say("a", x=Code("b")), "wording-unknown-key"),
        ("a = { $x }\nb = { $y }", say("a", x=Code("b")), "wording-fact-missing"),
        ("a = { $x }", say("a", x=Code("a")), "wording-endless"),
        ("a = { $x }", Phrase("a", {"x": None}), "wording-wrong-type"),  # type: ignore[dict-item]
        ("a = { $x }", say("a", x=True), "wording-wrong-type"),
        ("a = { $x }", Phrase("a", {"x": 1.5}), "wording-wrong-type"),  # type: ignore[dict-item]
        ("a = { $x }", say("a", x=OfficerWording(None, None)), "wording-wrong-type"),
        ("a = { $x }", say("a", x=PersonRef("", "", "f")), "wording-wrong-type"),
        ("a = { WHEN($x) }", say("a", x="1998"), "wording-wrong-type"),
        (GENDERED, say("a", x="f"), "wording-wrong-type"),
        (GENDERED, say("a", x=PersonRef("A", "A", "n")), "wording-wrong-type"),  # type: ignore[arg-type]
        ("a = { $x ->\n [one] a\n *[other] b\n }", say("a", x="1"), "wording-wrong-type"),
        ("a = { $x ->\n [yes] a\n *[no] b\n }", say("a", x=1), "wording-wrong-type"),
        ("a = { $x ->\n [yes] a\n *[no] b\n }", say("a", x=ROY), "wording-wrong-type"),
    ],
)  # fmt: skip
def test_a_phrase_that_cannot_be_worded_is_refused(page: str, phrase: Phrase, key: str) -> None:
    with pytest.raises(DefectFound) as refused:
        from_pages("en", {"a.ftl": page}).speaker.phrase(phrase)
    assert refused.value.key == key


def test_yes_and_no_select_as_true_and_false() -> None:
    words = from_pages("en", {"a.ftl": "a = { $x ->\n [true] yes\n *[false] no\n }"})
    assert [words.speaker.phrase(say("a", x=x)) for x in (True, False)] == ["yes", "no"]


def test_nothing_invisible_is_put_round_a_fact() -> None:
    assert from_pages("en", {"a.ftl": "a = to { $x }!"}).speaker.phrase(say("a", x="Ann")) == "to Ann!"


def test_what_stands_on_a_page_never_becomes_code() -> None:
    page = 'a = {{ $x }} {"{"}__import__("os"){"}"} \\u0022 "); raise SystemExit #'
    with pytest.raises(DefectFound, match="catalogue-syntax"):
        from_pages("en", {"a.ftl": "a = {{ $x"})
    assert "__import__" in from_pages("en", {"a.ftl": page}).speaker.phrase(say("a", x="x"))


def test_the_cache_gives_the_same_words_and_survives_rubbish(tmp_path: Path) -> None:
    pages = {"a.ftl": "a = { $x } { -t }\n-t = term"}
    fresh = from_pages("en", pages, tmp_path)
    (kept,) = tmp_path.iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    phrase = say("a", x="x")
    for spoilt in (None, b"", b"rubbish", kept.read_bytes()[:40], b"i\x01\x00\x00\x00"):
        if spoilt is not None:
            kept.write_bytes(spoilt)
        again = from_pages("en", pages, tmp_path)
        assert (again.speaker.phrase(phrase), again.digest) == (fresh.speaker.phrase(phrase), fresh.digest)
    assert from_pages("en", {"a.ftl": "a = other"}, tmp_path).speaker.phrase(say("a")) == "other"
    from_pages("en", {"a.ftl": "a = no folder"}, tmp_path / "absent")


def test_a_listing_shows_the_message_as_its_page_has_it() -> None:
    words = from_pages("en", {"family.ftl": "born = { $who } was born { WHEN($on) }.\n"})
    assert words.pattern("born") == "born = { $who } was born { WHEN($on) }."
    assert words.page("born") == "family"
    assert words.variables("born") == {"who", "on"}
