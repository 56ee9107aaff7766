"""The form for a call to a source: its questions in the order of the call, and the changes that save it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final, get_args

from reportgen.case.draft.answers import DESK, Answer, Answers, entries_of
from reportgen.case.model.evidence import Occasion
from reportgen.case.values.codes import Means, Relation
from reportgen.forms.entries import Changes, add_entry
from reportgen.forms.model import Question, When
from reportgen.forms.posted_answers import unread

CALL: Final = f"{DESK}.call"
"""The path above the answers of a call being written down and not added to the log yet."""
NOTE_OF: Final = f"{DESK}.note-of"
"""The path above the keys of private notes, each with the id of the source it was taken down from."""
OUTCOME: Final = f"{DESK}.outcome"
"""The path above the keys of sources, each with the outcome that a call set; any other outcome is the officer's."""
NEW: Final = "new"
MODEL: Final = "Call"

FIELDS: Final = (
    "source", "name", "form", "relation", "organization", "kind", "on", "means", "result", "minutes", "notes",
    "consent", "verified",
)  # fmt: skip
"""The fields of a call, in the order they are asked."""

_RESULTS: Final[tuple[str, ...]] = get_args(Occasion.model_fields["result"].annotation)
_OUTCOMES: Final[Mapping[str, str]] = {"spoke": "reached", "declined": "declined"}
"""The outcome of a source by the result of a call; any other result means it was not reached."""


def call_asks(answers: Answers, today: date, source: str = "") -> tuple[Question, ...]:
    """Return the questions of a call, with the answers so far; `source` is the one the call was started for."""
    someone = When(f"{CALL}.source", (None, NEW))
    ids = tuple(str(name) for key in entries_of(answers, "sources") if (name := answers.get(f"sources.{key}.id")))
    fields: dict[str, Question] = {
        "source": Question("", "select", MODEL, "", codes=(*ids, NEW), default=source if source in ids else NEW),
        "name": Question("", "line", MODEL, "", limit=200, when=someone),
        "form": Question("", "choice", MODEL, "", codes=("f", "m", "x"), when=someone),
        "relation": Question("", "select", MODEL, "", codes=get_args(Relation), when=someone),
        "organization": Question("", "line", MODEL, "", limit=400, when=someone),
        "kind": Question(
            "", "choice", MODEL, "", codes=("contact", "interview"), default="contact", required=True, when=someone
        ),
        "on": Question("", "day", MODEL, "", default=today.isoformat()),
        "means": Question("", "select", MODEL, "", codes=get_args(Means), default="telephone"),
        "result": Question("", "choice", MODEL, "", codes=_RESULTS, default="spoke", required=True),
        "minutes": Question("", "count", MODEL, "", lowest=0),
        "notes": Question("", "prose", MODEL, ""),
        "consent": Question("", "tick", MODEL, ""),
        "verified": Question("", "tick", MODEL, ""),
    }
    return tuple(
        replace(fields[name], path=f"{CALL}.{name}", field=name, answer=answers.get(f"{CALL}.{name}"))
        for name in FIELDS
    )


def call_values(questions: tuple[Question, ...]) -> dict[str, Any]:
    """Return the answers of a call, by field, with the defaults of unanswered ones."""
    values = {
        question.field: question.default if question.answer is None else question.answer for question in questions
    }
    return {name: value for name, value in values.items() if value is not None}


def problems(questions: tuple[Question, ...]) -> dict[str, str]:
    """Return the problems that keep a call from being saved: the key of a message, by field."""
    messages = {question.field: key for question in questions if (key := unread(question)) is not None}
    call = call_values(questions)
    if call.get("source") == NEW and not (call.get("name") or call.get("organization")):
        messages["name"] = "desk-sources-wrong-name"
    return messages


def source_at(answers: Answers, source: str) -> str | None:
    """Return the path of the source with an id; `None` if the case has no such source."""
    keys = (key for key in entries_of(answers, "sources") if answers.get(f"sources.{key}.id") == source)
    return next((f"sources.{key}" for key in keys), None)


def place_of_call(answers: Answers, key: str) -> str | None:
    """Return the path of the source that has a call with this key; `None` if it was not saved yet."""
    paths = (f"sources.{source_key}" for source_key in entries_of(answers, "sources"))
    return next((at for at in paths if key in entries_of(answers, f"{at}.occasions")), None)


def call_changes(answers: Answers, call: Mapping[str, Any], key: str, lead: str) -> tuple[str, Changes]:
    """Return the path of the source of a call, and the changes that save it under `key`: the source if it is new, the
    occasion, the notes as a private note that begins with `lead`. The form is emptied.

    Raise `LookupError` if its source is gone.
    """
    changes: Changes = {f"{CALL}.{name}": None for name in FIELDS if f"{CALL}.{name}" in answers}
    if call["source"] == NEW:
        at = f"sources.{key}"
        changes |= add_entry(answers, "sources", key) | _new_source(at, call)
    else:
        source_path = source_at(answers, call["source"])
        if source_path is None:
            raise LookupError(call["source"])
        at = source_path
    order = entries_of(answers, f"{at}.occasions")
    occasion = f"{at}.occasions.{key}"
    changes |= {f"{at}.occasions": {"entries": [*order, key]}, f"{occasion}.on": call["on"]}
    changes |= {f"{occasion}.{name}": call[name] for name in ("means", "result", "minutes") if name in call}
    if call.get("consent") and f"{at}.consent_on" not in answers:
        changes[f"{at}.consent_on"] = call["on"]
    if call.get("verified"):
        changes[f"{at}.verified"] = True
    if outcome := outcome_set(answers, at, call["result"]):
        changes |= {f"{at}.outcome": outcome, f"{OUTCOME}.{_bare(at)}": outcome}
    if str(call.get("notes", "")).strip():
        note = f"private_notes.{key}"
        changes |= {
            "private_notes": {"entries": [*entries_of(answers, "private_notes"), key]},
            f"{note}.on": call["on"],
        }
        changes |= {f"{note}.text": f"{lead}\n\n{call['notes']}"}
        changes[f"{NOTE_OF}.{key.removeprefix('~')}"] = changes.get(f"{at}.id") or answers.get(f"{at}.id")
    return at, changes


def outcome_set(answers: Answers, at: str, result: str) -> str | None:
    """Return the outcome that the result of a call gives a source; `None` if the source keeps the one it has.

    It gets one if it has none, or if the one it has was set by a call and says less: somebody who was not reached, or
    declined, and then speaks, is reached. An outcome the officer chose stays.
    """
    outcome, has = follows(result), answers.get(f"{at}.outcome")
    if has is None:
        return outcome
    set_before = answers.get(f"{OUTCOME}.{_bare(at)}")
    less = _RANK.index(outcome) > _RANK.index(has) if has in _RANK else False
    return outcome if has == set_before and less else None


def follows(result: str) -> str:
    """Return the outcome that follows from the result of a call."""
    return _OUTCOMES.get(result, "not-reached")


_RANK: Final = ("not-reached", "declined", "reached")


def notes_of(answers: Answers, source: Answer) -> tuple[str, ...]:
    """Return the notes taken down from a source, newest first."""
    keys = [key for key in entries_of(answers, "private_notes") if answers.get(f"{NOTE_OF}.{key[1:]}") == source]
    texts = (answers.get(f"private_notes.{key}.text") for key in reversed(keys))
    return tuple(text for text in texts if isinstance(text, str))


def _new_source(at: str, call: Mapping[str, Any]) -> Changes:
    changes: Changes = {f"{at}.kind": call["kind"]}
    person = {"name": "person.name", "form": "person.form", "relation": "relation", "organization": "organization"}
    changes |= {f"{at}.{place}": call[name] for name, place in person.items() if name in call}
    if "name" not in call:
        changes.pop(f"{at}.person.form", None)
    return changes


def _bare(at: str) -> str:
    return at.rpartition(".~")[2]
