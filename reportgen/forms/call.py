"""A call as it is written down while it is made: the questions in its order, and what it becomes once it is kept."""

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
"""Below this path stands a call that is being written down and not kept yet."""
NOTE_OF: Final = f"{DESK}.note-of"
"""Below this path stands, for the key of a private note, the id of the source it was taken down from."""
OUTCOME: Final = f"{DESK}.outcome"
"""Below this path stands, for the key of a source, the outcome that a kept call set; any other is the officer’s."""
NEW: Final = "new"
MODEL: Final = "Call"

FIELDS: Final = (
    "source", "name", "form", "relation", "organization", "kind", "on", "means", "result", "minutes", "notes",
    "consent", "verified",
)  # fmt: skip
"""What is asked of a call, in the order it goes."""

_RESULTS: Final[tuple[str, ...]] = get_args(Occasion.model_fields["result"].annotation)
_OUTCOMES: Final[Mapping[str, str]] = {"spoke": "reached", "declined": "declined"}
"""What follows for a source from how a call went; from any other, that it was not reached."""


def call_asks(answers: Answers, today: date, source: str = "") -> tuple[Question, ...]:
    """Return the questions of a call, with what is written down so far; `source` is the one it was begun with."""
    someone = When(f"{CALL}.source", (None, NEW))
    ids = tuple(str(one) for key in entries_of(answers, "sources") if (one := answers.get(f"sources.{key}.id")))
    questions: dict[str, Question] = {
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
        replace(questions[name], path=f"{CALL}.{name}", field=name, answer=answers.get(f"{CALL}.{name}"))
        for name in FIELDS
    )


def written(asks: tuple[Question, ...]) -> dict[str, Any]:
    """Return what is written down of a call, by field: what holds where nothing is answered, too."""
    values = {ask.field: ask.default if ask.answer is None else ask.answer for ask in asks}
    return {name: one for name, one in values.items() if one is not None}


def problems(asks: tuple[Question, ...]) -> dict[str, str]:
    """Return what keeps a call from being kept: the key of a message, by field."""
    problems_by_field = {ask.field: key for ask in asks if (key := unread(ask)) is not None}
    call = written(asks)
    if call.get("source") == NEW and not (call.get("name") or call.get("organization")):
        problems_by_field["name"] = "desk-sources-wrong-name"
    return problems_by_field


def source_at(answers: Answers, source: str) -> str | None:
    """Return the path of the source with an id; `None` where the case has none such."""
    keys = (key for key in entries_of(answers, "sources") if answers.get(f"sources.{key}.id") == source)
    return next((f"sources.{key}" for key in keys), None)


def place_of_call(answers: Answers, key: str) -> str | None:
    """Return the path of the source that has a call with this key; `None` where it was not kept yet."""
    source_paths = (f"sources.{one}" for one in entries_of(answers, "sources"))
    return next((at for at in source_paths if key in entries_of(answers, f"{at}.occasions")), None)


def kept(answers: Answers, call: Mapping[str, Any], key: str, lead: str) -> tuple[str, Changes]:
    """Return the path of the source of a call, and what keeps it under `key`: the source where it is new, the
    occasion, the notes as a private note that begins with `lead`. What was written down is emptied.

    Raise `LookupError` where its source is gone.
    """
    changes: Changes = {f"{CALL}.{name}": None for name in FIELDS if f"{CALL}.{name}" in answers}
    if call["source"] == NEW:
        at = f"sources.{key}"
        changes |= add_entry(answers, "sources", key) | _someone(at, call)
    else:
        source_key = source_at(answers, call["source"])
        if source_key is None:
            raise LookupError(call["source"])
        at = source_key
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
    """Return the outcome that a source is given by how a call went; `None` where it keeps the one it has.

    It is given one where it has none, or where the one it has was given so before and says less: somebody who was not
    reached, or declined, and then speaks, is reached. What the officer chose stays.
    """
    outcome_wanted, has = follows(result), answers.get(f"{at}.outcome")
    if has is None:
        return outcome_wanted
    outcome_given = answers.get(f"{OUTCOME}.{_bare(at)}")
    less = _RANK.index(outcome_wanted) > _RANK.index(has) if has in _RANK else False
    return outcome_wanted if has == outcome_given and less else None


def follows(result: str) -> str:
    """Return the outcome that the result of a call is a sign of."""
    return _OUTCOMES.get(result, "not-reached")


_RANK: Final = ("not-reached", "declined", "reached")


def notes_of(answers: Answers, source: Answer) -> tuple[str, ...]:
    """Return the notes that were taken down from a source, the latest first."""
    keys = [key for key in entries_of(answers, "private_notes") if answers.get(f"{NOTE_OF}.{key[1:]}") == source]
    texts = (answers.get(f"private_notes.{key}.text") for key in reversed(keys))
    return tuple(text for text in texts if isinstance(text, str))


def _someone(at: str, call: Mapping[str, Any]) -> Changes:
    changes: Changes = {f"{at}.kind": call["kind"]}
    person = {"name": "person.name", "form": "person.form", "relation": "relation", "organization": "organization"}
    changes |= {f"{at}.{place}": call[name] for name, place in person.items() if name in call}
    if "name" not in call:
        changes.pop(f"{at}.person.form", None)
    return changes


def _bare(at: str) -> str:
    return at.rpartition(".~")[2]
