"""What became of a case: every version, two of them side by side, one brought back; and what two windows said of one
answer, to choose from."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from markupsafe import Markup, escape
from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import DESK, Answer, Answers, entries_of, is_key
from reportgen.forms.entries import holds_at
from reportgen.forms.model import Question
from reportgen.forms.pages import page_of
from reportgen.forms.questions import ask_at
from reportgen.web.case_view import DONE, CaseView, case_view_of
from reportgen.web.labels.words import as_read, entry_named, label
from reportgen.web.rendering import render_page
from reportgen.web.request import NotThere, RequestContext, endpoint, redirect
from reportgen.web.sources.call_form import CALL, NOTE_OF, OUTCOME, call_asks

_AT_ONCE: Final = 50
_WORD: Final = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class AnswerDifference:
    """One answer in two versions, or in two windows: what it is the answer to, and both as they read."""

    path: str
    page: str | None
    question: str
    before: Markup
    after: Markup
    id: str = ""


def versions(visit: RequestContext) -> Response:
    """The list of versions, the latest first, and two of them compared."""
    folder = case_view_of(visit)
    versions_found = tuple(reversed(visit.desk.store.versions(folder.row.id)))
    start = _number(visit.asked("from")) or 0
    return render_page(
        visit, "versions.html", folder=folder, versions=versions_found[start : start + _AT_ONCE],
        older=start + _AT_ONCE if len(versions_found) > start + _AT_ONCE else None,
        newer=max(0, start - _AT_ONCE) if start else None,
    )  # fmt: skip


def compare(visit: RequestContext) -> Response:
    """Two versions side by side: every answer that differs."""
    folder = case_view_of(visit)
    first, second = _pair(visit, folder)
    differences = [
        difference(visit, folder, path, before, after)
        for path, (before, after) in visit.desk.store.compare(folder.row.id, first, second).items()
        if not _is_order(before, after) and not _is_mark(path)
    ]
    return render_page(
        visit, "compare.html", folder=folder, first=first, second=second, now=folder.row.version,
        differences=sorted(differences, key=lambda one: (one.page or "", one.path)),
    )  # fmt: skip


def _pair(visit: RequestContext, folder: CaseView) -> tuple[int, int]:
    first, second = _number(visit.asked("first")), _number(visit.asked("second"))
    last = folder.row.version
    if first is None or not 1 <= first <= last:
        raise NotThere("desk-no-version")
    second = last if second is None else second
    if not 1 <= second <= last:
        raise NotThere("desk-no-version")
    return min(first, second), max(first, second)


def restore(visit: RequestContext) -> Response:
    """Bring a version back: a new version that says what that one said."""
    folder = case_view_of(visit)
    folder.must_be_open()
    number = _number(visit.posted.one("version"))
    if number is None or not 1 <= number <= folder.row.version:
        raise NotThere("desk-no-version")
    visit.desk.store.restore(folder.row.id, number, visit.writer, visit.at)
    return redirect(f"/cases/{folder.row.id}/versions")


def conflicts(visit: RequestContext) -> Response:
    """What two windows answered differently, field by field, and the choice between them."""
    folder = case_view_of(visit)
    if visit.request.method == "POST":
        folder.must_be_open()
        keep: Any = visit.posted.one("keep")
        if keep not in ("mine", "theirs", "both"):
            raise NotThere("desk-no-page")
        visit.desk.store.settle(folder.row.id, visit.posted.one("conflict"), keep, visit.writer, visit.at)
        return redirect(f"/cases/{folder.row.id}/conflicts")
    torn = [
        (
            difference(visit, folder, conflict.path, conflict.theirs, conflict.mine, conflict.id),
            _both(conflict.theirs, conflict.mine),
        )
        for conflict in folder.conflicts
    ]
    return render_page(visit, "conflicts.html", folder=folder, torn=torn)


def _both(theirs: Answer, mine: Answer) -> bool:
    """Whether both can be kept in one answer: texts can, one after the other."""
    return isinstance(theirs, str) and isinstance(mine, str)


def difference(
    visit: RequestContext,
    folder: CaseView,
    path: str,
    before: Answer,
    after: Answer,
    id: str = "",  # noqa: A002 - as everywhere
) -> AnswerDifference:
    """Return how one answer differs, with what was added and taken out marked."""
    before_text, after_text = (_read(visit, folder.answers, path, answer) for answer in (before, after))
    page = page_of(path)
    told = marked(before_text, after_text) if before_text and after_text else (escape(before_text), escape(after_text))
    return AnswerDifference(path, page.id if page else None, question_at(visit, folder.answers, path), *told, id)


def question_at(visit: RequestContext, answers: Answers, path: str) -> str:
    """Return what a path of the answers is the answer to, in words: its question, after the entry it stands in."""
    if path.startswith(f"{DESK}."):
        return _of_the_desk(visit, path)
    ask = _ask(answers, path)
    said = label(ask.label, visit.language) if ask else ""
    if not said and holds_at(path) is not None:
        return entry_named(answers, path, visit.language, numbered=is_key(path.rpartition(".")[2]))
    holder, found, rest = path.partition(".accounts.")[0].rpartition(".~")
    if found:
        entry = entry_named(answers, f"{holder}.~{rest.partition('.')[0]}", visit.language)
        said = visit.say("desk-in-entry", entry=entry, question=said) if said else entry
    return said or path.rpartition(".")[2]


def _ask(answers: Answers, path: str) -> Question | None:
    """The question at a path; of an account that another version has, too."""
    fact, _, rest = path.partition(".accounts.")
    order = entries_of(answers, f"{fact}.accounts") if rest else ()
    key = rest.partition(".")[0]
    known = answers if key in order or not rest else {**answers, f"{fact}.accounts": {"entries": [*order, key]}}
    return ask_at(known, path)


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
    ask = next((one for one in calls if one.path == path), None) or _ask(answers, path)
    if ask is not None:
        return as_read(ask, answer, answers, visit.language)
    if isinstance(answer, bool):
        return visit.say("desk-yes" if answer else "desk-no")
    if isinstance(answer, Mapping) and "entries" in answer:
        return visit.say("desk-entries", count=len(answer["entries"]))
    return str(answer)


def marked(before: str, after: str) -> tuple[Markup, Markup]:
    """Return two texts with what the first alone has and what the second alone has marked, word by word."""
    before_words, after_words = _WORD.findall(before), _WORD.findall(after)
    if len(before_words) * len(after_words) > 4_000_000:  # very long texts are shown whole
        return escape(before), escape(after)
    removed, inserted = [], []
    for step, a, b, c, d in difflib.SequenceMatcher(None, before_words, after_words, autojunk=False).get_opcodes():
        removed.append(_as(before_words[a:b], "del" if step != "equal" else ""))
        inserted.append(_as(after_words[c:d], "ins" if step != "equal" else ""))
    return Markup("").join(removed), Markup("").join(inserted)


def _as(words: Sequence[str], tag: str) -> Markup:
    marked_text = escape("".join(words))
    return _MARKS[tag].format(marked_text) if tag and words else marked_text


_MARKS: Final = {"del": Markup("<del>{}</del>"), "ins": Markup("<ins>{}</ins>")}


def _is_order(before: Answer, after: Answer) -> bool:
    """Whether only the order of a list differs: what came or went in it is told by its own answers."""
    return any(isinstance(one, Mapping) and "entries" in one for one in (before, after))


def _number(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else None


_AT: Final = "/cases/{case}"
ROUTES: Final = (
    Route(f"{_AT}/versions", endpoint(versions)),
    Route(f"{_AT}/versions/compare", endpoint(compare)),
    Route(f"{_AT}/versions/restore", endpoint(restore), methods=["POST"]),
    Route(f"{_AT}/conflicts", endpoint(conflicts), methods=["GET", "POST"]),
)
