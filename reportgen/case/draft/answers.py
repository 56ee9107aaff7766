"""A case while it is being written: every answer by its path, whole or half-typed, and the case file it comes to.

A path is written with dots. An entry of a list has a key of its own (`family.relatives.~3f9a.person.name`), so that an
answer stays where it is when entries are added, moved or removed around it. What stands at a path is as JSON has it,
and two things more: `{"entries": ["~3f9a", …]}`, the order of a list of entries, and `{"typed": {box: text, …}}`, what
was typed and is no value yet: half a date, «12o» dollars. Nothing that was typed is ever too wrong to be kept.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from reportgen.case.model.paths import is_fact, parts_of, path_text

Answer: TypeAlias = Any
"""Text, a whole number, a number, true or false, a list of texts; the order of entries; or what was typed."""

Answers: TypeAlias = Mapping[str, Answer]
"""Every answer of a case by its path. No answer is ever empty: what was emptied is not there."""

DESK: Final = "desk"
"""What stands below this path is the desk’s own (pages marked complete, a reviewer’s notes): in no case file."""

_KEY: Final = re.compile(r"~[0-9a-z]{1,16}")


def new_key() -> str:
    """Return a key for a new entry of a list, unlike any other."""
    return f"~{secrets.token_hex(6)}"


def is_key(part: str) -> bool:
    """Whether a part of a path is the key of an entry."""
    return _KEY.fullmatch(part) is not None


def entries_of(answers: Answers, path: str) -> tuple[str, ...]:
    """Return the keys of the entries of the list at `path`, in their order."""
    order = answers.get(path)
    return tuple(order["entries"]) if isinstance(order, Mapping) and "entries" in order else ()


def below(answers: Answers, path: str) -> dict[str, Answer]:
    """Return the answers at `path` and below it."""
    inside = f"{path}."
    return {at: answer for at, answer in answers.items() if at == path or at.startswith(inside)}


def answers_of(data: Mapping[str, Any], key: Callable[[], str] = new_key) -> dict[str, Answer]:
    """Return the answers that a case file holds; `known` is the file as JSON, sound or not.

    A fact written as a bare value becomes its one account.
    """
    answers: dict[str, Answer] = {}
    pending: list[tuple[str, str, Any]] = [("", "", dict(data))]
    while pending:
        at, place, value = pending.pop()
        if value is None or value == "" or value == [] or value == {}:
            continue
        if at and is_fact(place) and not isinstance(value, Mapping):
            value = {"accounts": [{"value": value}]}
        if isinstance(value, Mapping):
            inside = [(_under(at, str(name)), _under(place, str(name)), item) for name, item in value.items()]
            pending += reversed(inside)
        elif isinstance(value, list) and any(isinstance(element, (Mapping, list)) for element in value):
            keys = [key() for _ in value]
            answers[at] = {"entries": keys}
            entries = enumerate(zip(keys, value, strict=True))
            pending += reversed(
                [(f"{at}.{member}", f"{place}[{number}]", entry) for number, (member, entry) in entries]
            )
        else:
            answers[at] = value
    return answers


@dataclass(slots=True)
class AssembledCase:
    """What answers come to: the case file as JSON, and which answer each of its places is.

    `places` gives the path among the answers of every place of the file that holds one («family.relatives[0].person»
    and all above it); `unfinished` are the paths of what was typed and is no value yet. It stands in the file as it
    was typed, so that nothing is lost on the way out, and whoever reads the file refuses it there.
    """

    data: dict[str, Any] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    unfinished: tuple[str, ...] = ()

    def answer_at(self, place: str) -> str:
        """Return the path among the answers of a place of the case file, or of the nearest place above it."""
        parts = parts_of(place) or ()
        for end in range(len(parts), 0, -1):
            if (path := self.places.get(path_text(parts[:end]))) is not None:
                # a field that has no answer yet has no place: below an entry it is named by its own name
                rest = [str(part) for part in parts[end:] if not isinstance(part, int)]
                return ".".join((path, *rest))
        return ".".join(str(part) for part in parts if not isinstance(part, int))


def assemble(answers: Answers) -> AssembledCase:
    """Return what the answers come to. An entry of a list with no answer in it is not in the file."""
    tree: dict[str, Any] = {}
    for path in answers:
        if path.startswith(f"{DESK}."):
            continue
        place = tree
        for part in path.split("."):
            place = place.setdefault(part, {})
    assembled = AssembledCase()
    unfinished: list[str] = []
    assembled.data = _file(tree, "", "", answers, assembled, unfinished) or {}
    assembled.unfinished = tuple(unfinished)
    return assembled


def _file(
    tree: Mapping[str, Any], at: str, place: str, answers: Answers, assembled: AssembledCase, unfinished: list[str]
) -> Any:
    """What stands at one path of the answers, as the case file has it; `None` where nothing does."""
    answer = answers.get(at) if at else None
    if isinstance(answer, Mapping) and "entries" in answer:
        items: list[Any] = []
        for key in answer["entries"]:
            item = _file(tree.get(key, {}), f"{at}.{key}", f"{place}[{len(items)}]", answers, assembled, unfinished)
            if item is not None:
                items.append(item)
        if items:
            assembled.places[place] = at
        return items or None
    if isinstance(answer, Mapping):
        unfinished.append(at)
        assembled.places[place] = at
        return _as_typed(answer)
    if answer is not None:
        assembled.places[place] = at
        return answer
    members = {}
    for name, inside in tree.items():
        item = (
            None
            if is_key(name)
            else _file(inside, _under(at, name), _under(place, name), answers, assembled, unfinished)
        )
        if item is not None:
            members[name] = item
    if not members:
        return None
    if at:
        assembled.places[place] = at
    return members


def _as_typed(answer: Mapping[str, Any]) -> str:
    boxes = answer.get("typed", {})
    texts = [str(text) for text in boxes.values()] if isinstance(boxes, Mapping) else [str(boxes)]
    return "-".join(texts)


def _under(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name
