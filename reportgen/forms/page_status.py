"""The status of a page: not started, started, complete, waiting for another, or in need of another look."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final, Literal

from reportgen.case.draft.answers import Answers
from reportgen.forms.pages import Page, page_of

State = Literal["not-started", "started", "complete", "cannot-start", "needs-another-look"]


def state_of(
    page: Page, answers: Answers, problems: Collection[Any], *, marked_complete: bool = False, torn: bool = False
) -> State:
    """Return the state of a page.

    `problems` are those a strict read, a rule or a reviewer found on it; `marked_complete` says that the officer marked
    it, `torn` that two windows answered a question of it differently and nobody has settled it. A page that holds half
    an answer needs another look; so does one that is marked complete and has problems.
    """
    mine = [answer for path, answer in answers.items() if path.startswith(page.starts) and page_of(path) is page]
    return _state(page, answers, mine, problems, marked_complete, torn)


def states_of(
    pages: Iterable[Page],
    answers: Answers,
    problems: Mapping[str, Collection[Any]],
    marked_complete: Collection[str] = (),
    torn: Collection[str] = (),
) -> dict[str, State]:
    """Return the state of each page by its id, from one pass through the answers; the rest are by page id too."""
    by_id = {page.id: page for page in pages}
    mine: dict[str, list[Any]] = {}
    for path, answer in answers.items():
        if (holder := page_of(path)) is not None:
            mine.setdefault(holder.id, []).append(answer)
    return {
        key: _state(page, answers, mine.get(key, ()), problems.get(key, ()), key in marked_complete, key in torn)
        for key, page in by_id.items()
    }


def _state(
    page: Page, answers: Answers, mine: Collection[Any], problems: Collection[Any], marked_complete: bool, torn: bool
) -> State:
    if torn or any(_half(answer) for answer in mine) or (marked_complete and problems):
        return "needs-another-look"
    if marked_complete:
        return "complete"
    if not all(map(_empty, mine)):
        return "started"
    return "cannot-start" if waits_for(page, answers) else "not-started"


def waits_for(page: Page, answers: Answers) -> Page | None:
    """Return the page that has to be answered before this one can be started; `None` if it can be started now."""
    needed = _WAITS.get(page.id) or _WAITS.get(page.group)
    if needed is None or page_of(needed) is page or not _empty(answers.get(needed)):
        return None
    return page_of(needed)


_WAITS: Final[Mapping[str, str]] = {
    "conditions": "matter.offences",
    "breach": "supervised.order.kind",
    "gladue": "gladue.consent.given_on",
}
"""By page or group of pages, the answer that must be there first: which orders and conditions the law allows depends on
the offences; what is alleged is that a condition of an order was not kept; no life is told without consent."""


def _empty(answer: Any) -> bool:
    """Whether an answer is empty: a list without entries is."""
    return answer is None or (isinstance(answer, Mapping) and answer.get("entries") == [])


def _half(answer: Any) -> bool:
    return isinstance(answer, Mapping) and "typed" in answer
