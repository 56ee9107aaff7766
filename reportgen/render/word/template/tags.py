"""The few tags a template may hold, and what each means: fields, slots, conditions, and rows of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
# tags of other programs, which a template owner may have at hand: {#loop}, {field}, +++FOR+++, ${field}, [[field]]
FOREIGN = re.compile(
    r"\$\{[A-Za-z_][^{}]*\}|\+\+\+.*?\+\+\+|\[\[[^\[\]]+\]\]"
    r"|(?<!\{)\{(?:[#/^>@][A-Za-z_][\w. ]*|[A-Za-z_][\w.]*(?:\[\w*\][\w.]*)?)\}(?!\})"
)
_NAME = re.compile(r"[A-Za-z_]\w*\Z", re.ASCII)
_WORD = re.compile(r"[A-Za-z_][\w.]*", re.ASCII)
_LONGEST = 1000  # characters of a condition: no one writes a longer one, and reading one takes a call a word
_TAKEN = frozenset(
    {"and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "True", "False", "None", "loop"}
)

# what a condition asks: ["field", name] | ["item", row, key] | ["not", c] | ["and", c, c] | ["or", c, c]
Condition: TypeAlias = list[Any]
Holder: TypeAlias = Literal["", "p", "tr", "tc"]


class Unreadable(ValueError):
    """A tag that is none of ours; `reason` is the end of a message key."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag read. `holder` is what goes with it: its paragraph (`p`), its row (`tr`), its cell (`tc`), or nothing.

    `kind` is `print`, `for`, `if`, `elif`, `else`, `endfor`, `endif` or `note`; `asked` a printed name or a condition;
    `row` and `over` the two names of a loop.
    """

    kind: str
    holder: Holder = ""
    condition: Condition | None = None
    row: str = ""
    over: str = ""


def read(source: str) -> Tag:
    """Return what a tag means; `Unreadable` where it is not one a template may hold."""
    mark, inside = source[:2], source[2:-2]
    if mark == "{#":
        return Tag("note", _holder(inside)[0])
    holder, inside = _holder(inside)
    inside = inside.strip().translate({0x2018: "'", 0x2019: "'"})
    if "__" in inside or re.search(
        r"\b(mro|globals|builtins|import|eval|exec|getattr|cycler|lipsum|namespace)\b", inside
    ):
        raise Unreadable("forbidden")
    if len(inside) > _LONGEST:
        raise Unreadable("construct")
    if mark == "{{":
        if holder in ("tr", "tc"):
            raise Unreadable("construct")
        return Tag("print", holder, _value(inside))
    word, _, rest = inside.partition(" ")
    rest = rest.strip()
    if word in ("else", "endif", "endfor") and not rest:
        return Tag(word, holder)
    if word in ("if", "elif"):
        return Tag(word, holder, _condition(rest))
    if word == "for":
        parts = rest.split()
        if len(parts) != 3 or parts[1] != "in" or not _NAME.match(parts[0]) or parts[0] in _TAKEN:
            raise Unreadable("construct")
        if not _NAME.match(parts[2]):
            raise Unreadable("construct")
        return Tag("for", holder, row=parts[0], over=parts[2])
    raise Unreadable("construct")


def _holder(inside: str) -> tuple[Holder, str]:
    for holder in ("tr", "tc", "p"):
        if inside.startswith(holder + " "):
            return holder, inside[len(holder) :]
    return "", inside


def _value(words: str) -> Condition:
    head, dot, tail = words.partition(".")
    if not _NAME.match(head) or head in _TAKEN or (dot and not _NAME.match(tail)):
        raise Unreadable("construct" if words else "empty")
    return ["item", head, tail] if dot else ["field", head]


def _condition(words: str) -> Condition:
    """Read names joined by `not`, `and`, `or`, as Jinja binds them; no brackets, no comparisons."""
    for joint in ("or", "and"):
        left, separator, right = words.partition(f" {joint} ")
        if separator:
            return [joint, _condition(left.strip()), _condition(right.strip())]
    if words.startswith("not "):
        return ["not", _condition(words[4:].strip())]
    return _value(words)


def names(condition: Condition) -> list[tuple[str, str]]:
    """Return each name a condition or a printed value asks for: (field, "") or (row, its key)."""
    match condition:
        case ["field", str(name)]:
            return [(name, "")]
        case ["item", str(row), str(key)]:
            return [(row, key)]
        case [str(), *rest]:
            return [item for part in rest if isinstance(part, list) for item in names(part)]
    return []
