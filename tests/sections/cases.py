"""Small valid cases for the tests of the sections, and what a builder says of them, as keys and in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from reportgen.case.model.file import CaseFile
from reportgen.language import word
from reportgen.report import (
    Block,
    BulletList,
    Citation,
    Fields,
    Language,
    NumberedList,
    Paragraph,
    Phrase,
    Report,
    Run,
    Section,
    Subheading,
    Table,
)
from reportgen.report import QuoteBlock as Quoted
from reportgen.sections.shared.naming import SectionContext, subject_of

DAY = date(2026, 3, 2)
"""The day of the report in every test."""

MEET = {"on": "2026-02-10", "means": "in-person", "minutes": 90}
CALL = {"on": "2026-02-12", "means": "telephone"}

SUBJECT: dict[str, Any] = {"id": "subject", "kind": "interview", "outcome": "reached", "occasions": [MEET]}
MOTHER: dict[str, Any] = {
    "id": "mother",
    "kind": "contact",
    "outcome": "reached",
    "person": {"name": "Claire Roy", "family": "Roy", "form": "f"},
    "relation": "mother",
    "occasions": [CALL],
}
EMPLOYER: dict[str, Any] = {
    "id": "employer",
    "kind": "contact",
    "outcome": "reached",
    "person": {"name": "Denis Côté", "family": "Côté", "form": "m"},
    "relation": "employer",
    "occasions": [CALL],
}
FRIEND: dict[str, Any] = {
    "id": "friend",
    "kind": "contact",
    "outcome": "reached",
    "person": {"name": "Sam Okafor", "family": "Okafor", "form": "x", "title": False},
    "relation": "friend",
    "occasions": [CALL],
}
SCHOOL_RECORD: dict[str, Any] = {
    "id": "school-record",
    "kind": "record",
    "outcome": "received",
    "title": {"en": "School record", "fr": "Dossier scolaire"},
    "organization": "École Macdonald",
    "verified": True,
    "received_on": "2026-02-09",
}
SOURCES = [SUBJECT, MOTHER, EMPLOYER, FRIEND, SCHOOL_RECORD]

FORMS: dict[str, dict[str, Any]] = {
    "f": {"name": "Julie Roy", "family": "Roy", "form": "f"},
    "m": {"name": "Marc Roy", "family": "Roy", "form": "m"},
    "x": {"name": "Alex Roy", "family": "Roy", "form": "x", "title": False},
}


def case(form: str = "f", **areas: Any) -> CaseFile:
    """Return a small valid case whose subject is referred to by `form`; `areas` replace or add top-level keys.

    `subject` and `matter` are merged into the small ones; every other area is taken whole, and `sources` are the five
    of this module unless given.
    """
    subject = FORMS[form] | {"born": "1990-01-05", "official_language": "en"} | areas.pop("subject", {})
    matter = {
        "court": "ocj",
        "place": "Sudbury",
        "files": ["26-100"],
        "offences": [{"offence": "cc-266", "on": "2025-05-09", "finding": "plea", "found_on": "2026-01-05"}],
        "ordered_on": "2026-01-05",
        "sentencing_on": "2026-03-16",
        "proceeding_language": "en",
        "report_language": "en",
    } | areas.pop("matter", {})
    whole = {
        "number": "A-1",
        "kind": "psr",
        "subject": subject,
        "matter": matter,
        "officer": {"name": "Nadia Haddad", "family": "Haddad", "form": "f"},
        "office": {"name": "Sudbury"},
        "sources": SOURCES,
    } | areas
    return CaseFile.model_validate(whole)


def telling(form: str = "f", **areas: Any) -> SectionContext:
    """Return what a builder is given for such a case, on `DAY`."""
    made = case(form, **areas)
    authority = Citation("cc", ("721",))
    return SectionContext(made, DAY, subject_of(made), opening="purpose-law", authority=authority)


def account(value: Any = None, *sources: str, **more: Any) -> dict[str, Any]:
    """Return one account for a `Fact` in JSON form."""
    given = {"value": value} if value is not None else {}
    return given | ({"sources": list(sources)} if sources else {}) | more


def disputed(*accounts: tuple[Any, str]) -> dict[str, Any]:
    """Return a fact on which accounts differ: pairs of a value and the source that gives it."""
    return {"accounts": [account(value, source) for value, source in accounts]}


def phrases(blocks: Iterable[Any]) -> list[Phrase]:
    """Return every phrase of some blocks, in the order of the page; nested phrases stay inside theirs."""
    found: list[Phrase] = []

    def walk(part: Any) -> None:
        if isinstance(part, Phrase):
            found.append(part)
        elif isinstance(part, tuple):
            for one in part:
                walk(one)
        else:
            for name in ("summary", "header", "rows", "items", "content", "attribution"):
                walk(getattr(part, name, ()))

    walk(tuple(blocks))
    return found


def keys(blocks: Iterable[Any]) -> list[str]:
    """Return the keys of `phrases`."""
    return [phrase.key for phrase in phrases(blocks)]


def find(blocks: Iterable[Any], key: str) -> Phrase:
    """Return the only phrase of the blocks with this key. Raise `AssertionError` where there is none, or several."""
    found = [phrase for phrase in phrases(blocks) if phrase.key == key]
    assert len(found) == 1, (key, [phrase.key for phrase in phrases(blocks)])
    return found[0]


def worded(blocks: tuple[Block[Phrase], ...], language: Language, *, draft: bool = False) -> tuple[Block[Run], ...]:
    """Return the blocks in words, as the line words them."""
    report = Report("psr", language, draft, (), {}, {}, (Section("test", (), blocks),))
    return word(report, language).sections[0].blocks


def lines(blocks: tuple[Block[Phrase], ...], language: Language, *, draft: bool = False) -> list[str]:
    """Return the text of the blocks: a line a paragraph, a list item, a heading, a quotation; cells parted by « | »."""
    made: list[str] = []
    for block in worded(blocks, language, draft=draft):
        match block:
            case Table(header, rows):
                made += [" | ".join(text(cell) for cell in row) for row in (header, *rows)]
            case Fields(rows):
                made += [" | ".join(text(cell) for cell in row) for row in rows]
            case BulletList(items) | NumberedList(items):
                made += [text(item) for item in items]
            case Quoted(content, attribution):
                made += [text(content), text(attribution)]
            case Paragraph(content) | Subheading(content):
                made.append(text(content))
    return made


def text(content: Iterable[Run]) -> str:
    """Return the text of some runs."""
    return "".join(run.text for run in content)


def called(told: SectionContext, form: str) -> SectionContext:
    """Return the telling with its subject referred to by another form, all else the same."""
    return replace(told, subject=replace(told.subject, form=form))  # type: ignore[arg-type]
