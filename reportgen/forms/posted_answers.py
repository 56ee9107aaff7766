"""Reads posted forms into answers, and shows answers in boxes. Text that is not a value yet is kept as typed."""

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


def boxes(question: Question) -> Mapping[str, str]:
    """Return the text of each box, by its name after the path's colon; the only box of a question is "".

    Empty boxes are left out. A ticked checkbox shows `yes`; of several, "" holds those ticked, one a line: see
    `chosen_codes`. Text that is not a value is shown as typed; a value that the boxes cannot show, in the first.
    """
    answer = question.answer
    if answer is None:
        answer = question.default if isinstance(question.default, (str, bool, list)) else None
    if answer is None:
        return {}
    if isinstance(answer, Mapping) and isinstance(answer.get("typed"), Mapping):
        return {str(box): str(text) for box, text in answer["typed"].items()}
    try:
        return _SHOW_BY_WIDGET.get(question.widget, _show_line)(answer)
    except (ValueError, TypeError, AttributeError):  # of another type than the widget's, in an invalid file
        return {_FIRST_BOX.get(question.widget, ""): answer if isinstance(answer, str) else json.dumps(answer)}


def chosen_codes(question: Question) -> tuple[str, ...]:
    """Return the chosen values: codes, ids; `yes` or `no`."""
    text = boxes(question).get("", "")
    codes = text.split("\n") if question.widget in _SEVERAL else (text,)
    return tuple(code for code in codes if code)


def choices(question: Question) -> tuple[str, ...]:
    """Return the choices, and any chosen value no longer among them, which must not be lost unseen."""
    codes = {"flag": ("yes", "no"), "tick": (ON,)}.get(question.widget, question.codes)
    return (*codes, *(code for code in chosen_codes(question) if code not in codes))


def read(parts: tuple[Part, ...], form_data: Posted) -> dict[str, Answer | None]:
    """Return the answer to every question among `parts` that was posted, by its path; `None` if it was emptied.

    Words typed into a box with suggestions are an id, code or tag by now. The parts are best made from the answers that
    the page was shown with: an unchanged box returns its answer unchanged, so that reading and showing lose nothing.
    Text that cannot be read is kept as typed, `{"typed": {box: text}}`. A control that is not in the post is not
    touched. The first account that a fact gets is put into the order of its accounts.
    """
    by_path: dict[str, dict[str, list[str]]] = {}
    for name, values in form_data.items():
        path, _, box = name.partition(":")
        by_path.setdefault(path, {})[box] = values
    answers: dict[str, Answer | None] = {}
    for part in _leaves(parts):
        if isinstance(part, Group):
            order = [*part.entries, *_new_accounts(part, answers)]
            if len(order) > len(part.entries):
                answers[f"{part.path}.accounts"] = {"entries": order}
        elif part.path in by_path:
            answers[part.path] = _read(part, by_path[part.path])
    return answers


def unread(question: Question) -> str | None:
    """Return the key of the message about an answer that is not a value yet; `None` if there is no such answer."""
    if not (isinstance(question.answer, Mapping) and "typed" in question.answer):
        return None
    try:
        value_of(question, _clean(question, boxes(question)))
    except NotRead as why:
        return why.key
    return "typed-again"


def _leaves(parts: Iterable[Part]) -> Iterator[Question | Group]:
    """Yield every question in order, and each fact after its own questions."""
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


def _new_accounts(fact: Group, answers: Mapping[str, Answer | None]) -> Iterator[str]:
    """Yield the keys of accounts that are new and have an answer."""
    for account in fact.parts:
        key = account.path.rpartition(".")[2]
        if isinstance(account, Group) and key not in fact.entries:
            paths = (question.path for question in _leaves((account,)) if isinstance(question, Question))
            if any(answers.get(path) is not None for path in paths):
                yield key


def _read(question: Question, by_box: Mapping[str, list[str]]) -> Answer | None:
    texts = {
        box: "\n".join(values) if question.widget in _SEVERAL else values[-1]
        for box, values in by_box.items()
        if values
    }
    if question.widget in ASKED:
        texts.pop("asked", None)
    cleaned = _clean(question, texts)
    if cleaned == _clean(question, boxes(question)):
        return question.answer
    if not cleaned and not (question.widget in _SEVERAL and question.default):
        return None
    try:
        value = value_of(question, cleaned)
    except NotRead:
        return {"typed": cleaned or {"": ""}}
    return (
        question.answer if question.widget in NUMBERS and value == question.answer else value
    )  # 1234 for a saved 1234.0


def _clean(question: Question, raw: Mapping[str, str]) -> dict[str, str]:
    """Return the boxes in order, normalized: line breaks of one kind, no spaces at ends, no empty box."""
    texts = {box: text.replace("\r\n", "\n").replace("\r", "\n") for box, text in raw.items() if _is_box(question, box)}
    if question.widget in _SEVERAL:
        rank = {code: place for place, code in enumerate(question.codes)}
        picked = sorted(set(texts.get("", "").split("\n")), key=lambda code: (rank.get(code, len(rank)), code))
        texts = {"": "\n".join(code for code in picked if code)}
    elif question.widget in ("lines", "languages"):
        texts = {box: "\n".join(line.strip() for line in text.split("\n")).strip() for box, text in texts.items()}
    elif question.widget != "prose":
        texts = {box: text.strip() for box, text in texts.items()}
    order = _BOXES.get(question.widget, ())
    ranked = sorted(texts, key=lambda box: (order.index(box) if box in order else -1, len(box), box))
    return {box: texts[box] for box in ranked if texts[box].strip()}


def _is_box(question: Question, box: str) -> bool:
    return (
        _DAYS_BOX.fullmatch(box) is not None if question.widget == "days" else box in _BOXES.get(question.widget, ("",))
    )


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
    if not isinstance(answer, list) or not all(isinstance(line, str) for line in answer):
        raise TypeError
    return {"": "\n".join(answer)}


def _show_boxes(answer: Any) -> dict[str, str]:
    _show_lines(answer)
    return {str(number): text for number, text in enumerate(answer)}


def _show_days(answer: Any) -> dict[str, str]:
    _show_lines(answer)
    return {f"{row}:{box}": text for row, day in enumerate(answer) for box, text in reading.show_day(day).items()}


_SHOW_BY_WIDGET: Final[Mapping[Widget, Callable[[Any], dict[str, str]]]] = {
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
