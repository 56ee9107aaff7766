"""The question that an answer of any version answers, and the answer as it reads."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.case.draft.answers import DESK, Answer, Answers, entries_of, is_key
from reportgen.forms.call import CALL, NOTE_OF, OUTCOME, call_asks
from reportgen.forms.entries import holds_at
from reportgen.forms.model import Question
from reportgen.forms.questions import ask_at
from reportgen.web.case_view import DONE
from reportgen.web.http.request import RequestContext
from reportgen.web.labels.words import as_read, entry_named, label


def question_at(visit: RequestContext, answers: Answers, path: str) -> str:
    """Return what a path of the answers is the answer to, in words: its question, after the entry it stands in."""
    if path.startswith(f"{DESK}."):
        return _of_the_desk(visit, path)
    ask = _ask(answers, path)
    label_text = label(ask.label, visit.language) if ask else ""
    if not label_text and holds_at(path) is not None:
        return entry_named(answers, path, visit.language, numbered=is_key(path.rpartition(".")[2]))
    holder, field_spec, rest = path.partition(".accounts.")[0].rpartition(".~")
    if field_spec:
        entry = entry_named(answers, f"{holder}.~{rest.partition('.')[0]}", visit.language)
        label_text = visit.say("desk-in-entry", entry=entry, question=label_text) if label_text else entry
    return label_text or path.rpartition(".")[2]


def _ask(answers: Answers, path: str) -> Question | None:
    """The question at a path; of an account that another version has, too."""
    fact, _, rest = path.partition(".accounts.")
    order = entries_of(answers, f"{fact}.accounts") if rest else ()
    key = rest.partition(".")[0]
    answers_known = answers if key in order or not rest else {**answers, f"{fact}.accounts": {"entries": [*order, key]}}
    return ask_at(answers_known, path)


def _of_the_desk(visit: RequestContext, path: str) -> str:
    """What the desk keeps at a path for itself."""
    at, _, name = path.rpartition(".")
    if at == DONE:
        return visit.say("desk-in-entry", entry=visit.say(f"page-{name}"), question=visit.say("desk-done"))
    return visit.say(f"desk-sources-call-{name}" if at == CALL else "desk-own")


def _is_mark(path: str) -> bool:
    """Whether a path holds what the desk made and nobody typed: an id, and what hangs on it."""
    return path.startswith((f"{NOTE_OF}.", f"{OUTCOME}.")) or path == f"{CALL}.source" or path.endswith(".id")


def _read(visit: RequestContext, answers: Answers, path: str, answer: Answer) -> str:
    if answer is None:
        return ""
    calls = call_asks(answers, visit.desk.today) if path.startswith(f"{CALL}.") else ()
    ask = next((call for call in calls if call.path == path), None) or _ask(answers, path)
    if ask is not None:
        return as_read(ask, answer, answers, visit.language)
    if isinstance(answer, bool):
        return visit.say("desk-yes" if answer else "desk-no")
    if isinstance(answer, Mapping) and "entries" in answer:
        return visit.say("desk-entries", count=len(answer["entries"]))
    return str(answer)
