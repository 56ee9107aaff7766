"""Sample cases as answers, every question of a case with all its entries, and a page posted as a browser posts it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from reportgen.case.draft.answers import Answer, answers_of
from reportgen.forms.entries import add_entry
from reportgen.forms.model import ASKED, Group, ListQuestion, Part, Question
from reportgen.forms.pages import PAGES, Page
from reportgen.forms.posted_answers import boxes
from reportgen.forms.questions import asks, questions

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/case.json"))
TICKS = frozenset({"about", "unknown", "going"})


def sample(path: Path) -> dict[str, Any]:
    """Return a sample case as JSON."""
    known: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return known


def answered(known: Mapping[str, Any]) -> dict[str, Answer]:
    """Return the answers of a case, its entries under keys that are the same every time."""
    numbers = count(2)
    return answers_of(known, lambda: f"~{next(numbers)}")


def page(name: str) -> Page:
    """Return a page by its id."""
    return next(one for one in PAGES if one.id == name)


def screens(answers: Mapping[str, Answer]) -> Iterator[tuple[Page, str | None, tuple[Part, ...]]]:
    """Yield every page of a case and the page of every entry: the page, the entry, what is asked."""
    for one in PAGES:
        waiting: list[str | None] = [None]
        while waiting:
            entry = waiting.pop()
            parts = questions(one, answers, entry)
            yield one, entry, parts
            waiting += [found.path for listed in lists(parts) if not listed.inline for found in listed.entries]


def lists(parts: tuple[Part, ...]) -> Iterator[ListQuestion]:
    """Yield every list among parts, those in groups and in entries in line included."""
    for part in parts:
        if isinstance(part, Group):
            yield from lists(part.parts)
        elif isinstance(part, ListQuestion):
            yield part
            for entry in part.entries:
                yield from lists(entry.parts)


def posted(parts: tuple[Part, ...]) -> dict[str, list[str]]:
    """Return what a browser posts of a page that nobody touched."""
    form: dict[str, list[str]] = {}
    for ask in asks(parts):
        form |= control(ask, boxes(ask))
    return form


def control(ask: Question, shown: Mapping[str, str]) -> dict[str, list[str]]:
    """Return what one question posts where its boxes hold this: texts always, radios and checkboxes where chosen."""
    if ask.widget in ASKED:
        said = shown.get("", "")
        picked = [one for one in (said.split("\n") if ask.widget in ("several", "sources") else [said]) if one]
        return {f"{ask.path}:asked": ["1"], **({ask.path: picked} if picked else {})}
    names = {"": ask.path, **{box: f"{ask.path}:{box}" for box in _every_box(ask)}}
    wanted = [box for box in names if bool(box) == (len(names) > 1)]
    return {
        names[box]: [shown.get(box, "").replace("\n", "\r\n")]
        for box in wanted
        if shown.get(box) or box.rpartition(":")[2] not in TICKS
    }


def _every_box(ask: Question) -> tuple[str, ...]:
    date = ("year", "month", "day", "season", "about", "unknown")
    rows = range(len(ask.answer) + 1 if isinstance(ask.answer, list) else 1)
    return {
        "day": date[:3],
        "date": date,
        "span": (*(f"start:{box}" for box in date), *(f"end:{box}" for box in date[:-1]), "going"),
        "days": tuple(f"{row}:{box}" for row in rows for box in date[:3]),
        "pronouns": ("0", "1", "2"),
    }.get(ask.widget, ())


def with_every_entry() -> dict[str, Answer]:
    """Return the answers of a case in which every list has one entry, lists within entries included."""
    answers: dict[str, Answer] = {}
    changed = True
    while changed:
        changed = False
        for _, _, parts in screens(answers):
            for listed in lists(parts):
                if not listed.entries:
                    answers |= add_entry(answers, listed.path, "~1")
                    changed = True
    return answers
