"""The blanks of a recommended condition as questions: widgets, paths of the answers, and reading of posted values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from reportgen.case.draft.answers import Answer, Answers, below, entries_of, is_key
from reportgen.case.values.hours import WEEKDAYS
from reportgen.forms.model import Question, Widget
from reportgen.forms.posted_answers import Posted, read
from reportgen.law import Blank

BLANK: Final = "Blank"
"""The model named by the questions about blanks: their words come from the law pack and this page."""

MOST_ROWS: Final = 50

_ONE_LINE: Final[Mapping[str, Widget]] = {
    "integer": "count", "hours": "count", "days": "count", "months": "count", "money": "money", "date": "day",
    "people": "lines", "place": "line", "program": "line", "choices": "several",
}  # fmt: skip
_IN_WORDS: Final = frozenset({"people", "place", "program", "words"})
"""The types that may be, or must be, worded in each language."""

_FEW: Final = 6
_TEXT: Final = 400


@dataclass(frozen=True, slots=True)
class BlankRow:
    """A row of hours or of absences: `new` if there is no such entry yet."""

    path: str
    asks: tuple[Question, ...]
    new: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a schedule: its `windows`, or its `absences`. `path` is that of their order."""

    path: str
    name: str
    rows: tuple[BlankRow, ...]


@dataclass(frozen=True, slots=True)
class Filling:
    """A blank of one recommended condition, and the questions that fill it.

    `asks` are those for a value that both languages share, `words` those for a wording in each, `lists` rows of hours.
    """

    blank: Blank
    path: str
    asks: tuple[Question, ...] = ()
    words: tuple[Question, ...] = ()
    lists: tuple[Rows, ...] = ()

    @property
    def every(self) -> Iterator[Question]:
        """Yield every question."""
        yield from self.asks
        yield from self.words
        for rows in self.lists:
            for row in rows.rows:
                yield from row.asks

    @property
    def torn(self) -> bool:
        """Whether it is filled in two ways of which the case file holds one: once for both languages, and in each."""
        return all(any(item.answer is not None for item in group) for group in (self.asks, self.words))


def filling(blank: Blank, path: str, answers: Answers, new: Mapping[str, tuple[str, ...]]) -> Filling:
    """Return the questions for the blank whose value is at `path`; `new` holds keys for rows that do not exist yet, by
    the name of their list (`windows`, `absences`).
    """
    if blank.type == "hours-of-day":
        return Filling(blank, path, asks=_times(blank, path, answers))
    if blank.type in ("schedule", "absences"):
        names = ("windows", "absences") if blank.type == "schedule" else ("absences",)
        return Filling(blank, path, lists=tuple(_rows(blank, path, name, answers, new.get(name, ())) for name in names))
    words = tuple(_question(blank, f"{path}.{code}", code, "line", answers) for code in ("en", "fr"))
    words = words if blank.type in _IN_WORDS else ()
    if blank.type == "words":
        return Filling(blank, path, words=words)
    if blank.type == "choice":
        widget: Widget = "choice" if len(blank.choices or ()) <= _FEW else "select"
    else:
        widget = _ONE_LINE[blank.type]
    # an imported file may give the names of people as a bare list
    at = f"{path}.people" if blank.type == "people" and not isinstance(answers.get(path), list) else path
    return Filling(blank, path, asks=(_question(blank, at, blank.name, widget, answers),), words=words)


def posted_keys(form_data: Posted, path: str) -> tuple[str, ...]:
    """Return the keys of the rows of the list at `path` that a form was posted with, in their order."""
    inside = f"{path}."
    keys = dict.fromkeys(name[len(inside) :].split(".", 1)[0] for name in form_data if name.startswith(inside))
    return tuple(key for key in keys if is_key(key))[:MOST_ROWS]


def read_filling(filling: Filling, form_data: Posted, answers: Answers) -> dict[str, Answer | None]:
    """Return the answers that were posted for a blank; a new row with an answer joins the order."""
    values = read(tuple(filling.every), form_data)
    for rows in filling.lists:
        order = entries_of(answers, rows.path)
        new_rows = [row for row in rows.rows if row.new and any(values.get(ask.path) is not None for ask in row.asks)]
        if new_rows:
            values[rows.path] = {"entries": [*order, *(row.path.rpartition(".")[2] for row in new_rows)]}
    return values


def row_removed(answers: Answers, path: str) -> dict[str, Answer | None]:
    """Return the changes that remove the row at `path`. Raise `LookupError` if there is none."""
    list_path, _, key = path.rpartition(".")
    order = entries_of(answers, list_path)
    if key not in order:
        raise LookupError(path)
    remaining = [item for item in order if item != key]
    return {list_path: {"entries": remaining} if remaining else None, **dict.fromkeys(below(answers, path))}


def _times(blank: Blank, path: str, answers: Answers) -> tuple[Question, ...]:
    return tuple(_question(blank, f"{path}.{name}", name, "time", answers) for name in ("from_time", "to_time"))


def _rows(blank: Blank, path: str, name: str, answers: Answers, new: tuple[str, ...]) -> Rows:
    at = f"{path}.{name}"
    existing = entries_of(answers, at)
    keys = (*existing, *(key for key in new if key not in existing))
    return Rows(at, name, tuple(_row(blank, f"{at}.{key}", name, answers, key not in existing) for key in keys))


def _row(blank: Blank, path: str, name: str, answers: Answers, new: bool) -> BlankRow:
    days = Question(f"{path}.days", "several", BLANK, "weekdays", answers.get(f"{path}.days"), codes=WEEKDAYS)
    when = (days, *_times(blank, path, answers))
    if name == "windows":
        return BlankRow(path, when, new)
    codes = tuple(blank.choices or ())
    purpose = Question(f"{path}.purpose", "select", BLANK, "purpose", answers.get(f"{path}.purpose"), codes=codes)
    words = tuple(_question(blank, f"{path}.words.{code}", code, "line", answers) for code in ("en", "fr"))
    return BlankRow(path, (purpose, *words, *when), new)


def _question(blank: Blank, path: str, field: str, widget: Widget, answers: Answers) -> Question:
    question = Question(path, widget, BLANK, field, answers.get(path), codes=tuple(blank.choices or ()))
    if widget == "line":
        return replace(question, limit=_TEXT)
    return replace(question, places=2) if widget == "money" else question
