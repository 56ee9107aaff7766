"""Reads the pages of `sentences/`: a title, facts and a phrase, the sentence expected. README.md there says how."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from reportgen.case.values.dates import PartialDate, Span
from reportgen.report.model import Citation, Clause, Code, Duration, Money, Name, OfficerWording, PersonRef, Run

PAGES = Path(__file__).parent / "sentences"
_CASE = re.compile(r"^(?P<title>[^\n]+)\n\.\n(?P<given>.*?)\n\.\n(?P<wanted>.*?)\n\.$", re.MULTILINE | re.DOTALL)
_FACT = re.compile(r"([\w-]+) = ([\w-]+)(?: (.*))?")
_WANTED = re.compile(r"(en|fr): (.*)")


@dataclass(frozen=True)
class Sentence:
    """One case of a page."""

    page: str
    title: str
    facts: dict[str, Any]
    fluent: str
    typed: str
    wanted: dict[str, str]


def sentences() -> Iterator[Sentence]:
    for path in sorted(PAGES.glob("*.md")):
        if path.name != "README.md":
            text = path.read_text("utf-8")
            found = list(_CASE.finditer(text))
            assert len(found) == text.count("\n.\n") / 3, f"{path.name}: a case has not its three dots"
            yield from (_sentence(path.stem, case) for case in found)


def _sentence(page: str, case: re.Match[str]) -> Sentence:
    given, mark, phrase = case["given"].partition("phrase = ")
    facts: dict[str, Any] = {}
    typed = ""
    for line in filter(None, given.split("\n")):
        name, _, value = line.partition(" = ")
        if name in ("tapé", "typed"):
            typed = value
            continue
        fact = _FACT.fullmatch(line)
        assert fact, f"{page}: {case['title']}: {line!r} is no fact"
        facts[name] = _KINDS[fact[2]](fact[3] or "", facts)
    names = {name: unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode() for name in facts}
    fluent = f"phrase = {phrase}" if mark else f"phrase = {{ ${next(reversed(facts), '')} }}"
    for name, plain in names.items():
        fluent = fluent.replace(f"${name}", f"${plain}")
    wanted = {line[:2]: line[4:] for line in case["wanted"].split("\n") if _WANTED.fullmatch(line)}
    assert len(wanted) == case["wanted"].count("\n") + 1, f"{page}: {case['title']}: each line begins with fr: or en:"
    facts = {names[name]: value for name, value in facts.items()}
    return Sentence(page, case["title"], facts, fluent, typed, wanted)


def shown(runs: tuple[Run, ...]) -> str:
    """Return runs as a page writes them: `⍽` for a no-break space, `^er^` for raised, `_…_` and `**…**`."""
    made = ""
    for run in runs:
        text = run.text.replace("\u00a0", "⍽")
        text = f"^{text}^" if run.raised else text
        text = f"_{text}_" if run.italic else text
        text = f"**{text}**" if run.bold else text
        made += f"[{text}]{{lang={run.language}}}" if run.language else text
    return made


def _person(text: str, _facts: dict[str, Any]) -> PersonRef:
    described, *options = (part.strip() for part in text.split(";"))
    form, _, name = described.partition(" ")
    full, _, short = (part.strip() for part in name.partition("|"))
    given: dict[str, Any] = {"pronouns": {}}
    for option in options:
        words = option.replace("’", "'").split()
        match words:
            case ["sans", "titre"] | ["no", "title"]:
                given["title"] = False
            case ["élide"] | ["elides"]:
                given["elides"] = True
            case ["n'élide", "pas"] | ["does", "not", "elide"]:
                given["elides"] = False
            case ["pronom"] | ["pronoun"]:
                given["pronoun"] = True
            case ["pronoms" | "pronouns", language, *three]:
                given["pronouns"][language] = tuple(three)
            case _:
                raise AssertionError(f"unknown option of a person: {option}")
    assert form in ("f", "m", "x")
    if full.startswith(("rôle ", "role ")):
        return PersonRef("", "", form, role=Code(full.split()[1]), **given)  # type: ignore[arg-type]
    return PersonRef(full, short or full.split()[-1], form, **given)  # type: ignore[arg-type]


def _date(text: str, _facts: dict[str, Any]) -> date | PartialDate:
    return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else PartialDate.parse(text)


def _duration(text: str, _facts: dict[str, Any]) -> Duration:
    units = {"an": "years", "year": "years", "mois": "months", "month": "months", "jour": "days", "day": "days"}
    units |= {"heure": "hours", "hour": "hours"}
    words = text.split()
    pairs = zip(words[::2], words[1::2], strict=True)
    return Duration(**{units[unit if unit == "mois" else unit.rstrip("s")]: int(number) for number, unit in pairs})


def _both(text: str) -> tuple[str, str]:
    english, french = text.split(" / ")
    return english, french


_KINDS: dict[str, Callable[[str, dict[str, Any]], Any]] = {
    "personne": _person,
    "date": _date,
    "heure": lambda text, _: time.fromisoformat(text),
    "période": lambda text, _: Span.parse(text),
    "durée": _duration,
    "argent": lambda text, _: Money(Decimal(text)),
    "nombre": lambda text, _: Decimal(text) if "." in text else int(text),
    "nom": lambda text, _: Name(text),
    "texte": lambda text, _: text,
    "code": lambda text, _: Code(text),
    "liste": lambda text, _: tuple(Name(item.strip()) for item in text.split(";")),
    "mots": lambda text, _: OfficerWording(*_both(text)),
    "clause": lambda text, facts: Clause(*_both(text), facts),
    "disposition": lambda text, _: Citation(text.split()[0], tuple(text.split()[1:])),
}
_KINDS |= {
    english: _KINDS[french]
    for english, french in {
        "person": "personne", "time": "heure", "span": "période", "duration": "durée", "money": "argent",
        "number": "nombre", "name": "nom", "text": "texte", "list": "liste", "words": "mots",
        "provision": "disposition",
    }.items()
}  # fmt: skip
