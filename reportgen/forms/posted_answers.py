"""What was posted, read; what is answered, as its boxes show it. What is no value yet is kept as it was typed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from reportgen.case.draft.answers import Answer
from reportgen.forms.model import ASKED, Group, Part, Question, Widget
from reportgen.forms.values import parse_values as reading
from reportgen.forms.values.parse_values import ON, NotRead
from reportgen.forms.values.parse_widgets import value_of

Posted: TypeAlias = Mapping[str, list[str]]
"""A form as a browser posts it: the values of each name."""

NUMBERS: Final[frozenset[Widget]] = frozenset({"count", "number", "money"})
_SEVERAL: Final[frozenset[Widget]] = frozenset({"several", "sources"})
_FIRST_BOX: Final[Mapping[Widget, str]] = {
    "day": "year", "date": "year", "days": "0:year", "span": "start:year", "pronouns": "0",
}  # fmt: skip


def boxes(ask: Question) -> Mapping[str, str]:
    """Return what each box shows, by its name after the path's colon; the only box of a question is "".

    A box that is empty is not there. A ticked checkbox shows `yes`; of several, "" holds those ticked, one a line: see
    `chosen`. What was typed and is no value is shown as it was typed; a value that the boxes cannot show, in the first.
    """
    answer = ask.answer
    if answer is None:
        answer = ask.default if isinstance(ask.default, (str, bool, list)) else None
    if answer is None:
        return {}
    if isinstance(answer, Mapping) and isinstance(answer.get("typed"), Mapping):
        return {str(box): str(text) for box, text in answer["typed"].items()}
    try:
        return _SHOWN.get(ask.widget, _show_line)(answer)
    except (ValueError, TypeError, AttributeError):  # of another sort than the widget's, in a file that is not sound
        return {_FIRST_BOX.get(ask.widget, ""): answer if isinstance(answer, str) else json.dumps(answer)}


def chosen(ask: Question) -> tuple[str, ...]:
    """Return what is chosen: codes, ids; `yes` or `no`."""
    text = boxes(ask).get("", "")
    lines = text.split("\n") if ask.widget in _SEVERAL else (text,)
    return tuple(one for one in lines if one)


def choices(ask: Question) -> tuple[str, ...]:
    """Return what can be chosen, and what is chosen though it cannot be any more, which must not be lost unseen."""
    codes = {"flag": ("yes", "no"), "tick": (ON,)}.get(ask.widget, ask.codes)
    return (*codes, *(one for one in chosen(ask) if one not in codes))


def read(parts: tuple[Part, ...], form_data: Posted) -> dict[str, Answer | None]:
    """Return the answer to every question among `parts` that was posted, by its path; `None` where it was emptied.

    Words typed into a box with suggestions are an id, code or tag by now. The parts are best made from the answers that
    the page was shown with: what shows as it did is returned as it was, so that reading and showing lose nothing. What
    cannot be read is kept as typed, `{"typed": {box: text}}`. A control that is not in the post is not touched. The
    first account that a fact gets is put into the order of its accounts.
    """
    by_question: dict[str, dict[str, list[str]]] = {}
    for name, values in form_data.items():
        path, _, box = name.partition(":")
        by_question.setdefault(path, {})[box] = values
    answers: dict[str, Answer | None] = {}
    for part in _leaves(parts):
        if isinstance(part, Group):
            order = [*part.entries, *_begun_accounts(part, answers)]
            if len(order) > len(part.entries):
                answers[f"{part.path}.accounts"] = {"entries": order}
        elif part.path in by_question:
            answers[part.path] = _read(part, by_question[part.path])
    return answers


def unread(ask: Question) -> str | None:
    """Return the key of what to do about an answer that is no value yet; `None` where there is no such answer."""
    if not (isinstance(ask.answer, Mapping) and "typed" in ask.answer):
        return None
    try:
        value_of(ask, _clean(ask, boxes(ask)))
    except NotRead as why:
        return why.key
    return "typed-again"


def _leaves(parts: Iterable[Part]) -> Iterator[Question | Group]:
    """Every question in order, and each fact after its own."""
    for part in parts:
        if isinstance(part, Question):
            yield part
        elif isinstance(part, Group):
            yield from _leaves(part.parts)
            if part.kind == "fact":
                yield part
        else:
            for entry in part.entries:
                yield from _leaves(entry.parts)


def _begun_accounts(fact: Group, answers: Mapping[str, Answer | None]) -> Iterator[str]:
    """The keys of accounts that are new and have an answer."""
    for account in fact.parts:
        key = account.path.rpartition(".")[2]
        if isinstance(account, Group) and key not in fact.entries:
            paths = (ask.path for ask in _leaves((account,)) if isinstance(ask, Question))
            if any(answers.get(path) is not None for path in paths):
                yield key


def _read(ask: Question, by_box: Mapping[str, list[str]]) -> Answer | None:
    texts = {
        box: "\n".join(values) if ask.widget in _SEVERAL else values[-1] for box, values in by_box.items() if values
    }
    if ask.widget in ASKED:
        texts.pop("asked", None)
    box_texts = _clean(ask, texts)
    if box_texts == _clean(ask, boxes(ask)):
        return ask.answer
    if not box_texts and not (ask.widget in _SEVERAL and ask.default):
        return None
    try:
        value = value_of(ask, box_texts)
    except NotRead:
        return {"typed": box_texts or {"": ""}}
    return ask.answer if ask.widget in NUMBERS and value == ask.answer else value  # 1234 where 1234.0 was kept


def _clean(ask: Question, by_box: Mapping[str, str]) -> dict[str, str]:
    """The boxes in order without what says nothing: line breaks of one sort, no spaces at ends, none that is empty."""
    texts = {box: text.replace("\r\n", "\n").replace("\r", "\n") for box, text in by_box.items() if _is_box(ask, box)}
    if ask.widget in _SEVERAL:
        rank = {code: place for place, code in enumerate(ask.codes)}
        picked = sorted(set(texts.get("", "").split("\n")), key=lambda one: (rank.get(one, len(rank)), one))
        texts = {"": "\n".join(one for one in picked if one)}
    elif ask.widget in ("lines", "languages"):
        texts = {box: "\n".join(line.strip() for line in text.split("\n")).strip() for box, text in texts.items()}
    elif ask.widget != "prose":
        texts = {box: text.strip() for box, text in texts.items()}
    order = _BOXES.get(ask.widget, ())
    ranked = sorted(texts, key=lambda box: (order.index(box) if box in order else -1, len(box), box))
    return {box: texts[box] for box in ranked if texts[box].strip()}


def _is_box(ask: Question, box: str) -> bool:
    return _DAYS_BOX.fullmatch(box) is not None if ask.widget == "days" else box in _BOXES.get(ask.widget, ("",))


_BOXES: Final[Mapping[Widget, tuple[str, ...]]] = {
    "day": reading.DAY_BOXES,
    "date": reading.DATE_BOXES,
    "span": reading.SPAN_BOXES,
    "pronouns": ("0", "1", "2"),
}
_DAYS_BOX: Final = re.compile(r"\d{1,3}:(year|month|day)", re.ASCII)


def _show_line(answer: Any) -> dict[str, str]:
    if not isinstance(answer, str):
        raise TypeError
    return {"": answer}


def _show_number(answer: Any) -> dict[str, str]:
    if isinstance(answer, bool) or not isinstance(answer, (int, float)):
        raise TypeError
    return {"": format(answer, ".15g") if isinstance(answer, float) else str(answer)}


def _show_flag(answer: Any) -> dict[str, str]:
    if not isinstance(answer, bool):
        raise TypeError
    return {"": ON if answer else "no"}


def _show_tick(answer: Any) -> dict[str, str]:
    return {} if answer is False else _show_flag(answer)


def _show_lines(answer: Any) -> dict[str, str]:
    if not isinstance(answer, list) or not all(isinstance(one, str) for one in answer):
        raise TypeError
    return {"": "\n".join(answer)}


def _show_boxes(answer: Any) -> dict[str, str]:
    _show_lines(answer)
    return {str(number): one for number, one in enumerate(answer)}


def _show_days(answer: Any) -> dict[str, str]:
    _show_lines(answer)
    return {f"{row}:{box}": text for row, day in enumerate(answer) for box, text in reading.show_day(day).items()}


_SHOWN: Final[Mapping[Widget, Callable[[Any], dict[str, str]]]] = {
    "day": reading.show_day,
    "days": _show_days,
    "date": reading.show_date,
    "span": reading.show_span,
    "count": _show_number,
    "number": _show_number,
    "money": _show_number,
    "flag": _show_flag,
    "tick": _show_tick,
    "lines": _show_lines,
    "languages": _show_lines,
    "several": _show_lines,
    "sources": _show_lines,
    "pronouns": _show_boxes,
}
