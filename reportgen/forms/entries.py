"""The entries of lists: adding one, removing one, moving one, and whose page a path is asked on."""

from __future__ import annotations

import re
from itertools import count

from reportgen.case.draft.answers import Answer, Answers, below, entries_of, is_key
from reportgen.case.values.base import CaseModel
from reportgen.forms.field_specs import FieldSpec, field_spec_at
from reportgen.forms.tables import LISTED_AT

Changes = dict[str, Answer | None]
"""Answers to save, by path; `None` empties."""


def add_entry(answers: Answers, path: str, key: str) -> Changes:
    """Return what adds an entry under `key` to the end of the list at `path`, with an id where others name it by one.

    Raise `LookupError` where no list is asked for at `path`; nothing changes where the entry is there already.
    """
    slot = field_spec_at(plain_path(path))
    if slot is None or not (slot.kind == "list" or (slot.kind == "fact" and path.endswith(".accounts"))):
        raise LookupError(path)
    order = entries_of(answers, path)
    if key in order:
        return {}
    changes: Changes = {path: {"entries": [*order, key]}}
    if slot.kind == "list" and (path, "id") in LISTED_AT.values():
        changes[f"{path}.{key}.id"] = _new_id(answers, path, slot)
    return changes


def remove_entry(answers: Answers, path: str) -> Changes:
    """Return what removes the entry at `path`, and all that is answered in it. Raise `LookupError` for what is none."""
    list_path, order, key = _entry_position(answers, path)
    remaining = [one for one in order if one != key]
    return {list_path: {"entries": remaining} if remaining else None, **dict.fromkeys(below(answers, path))}


def move_entry(answers: Answers, path: str, by: int) -> Changes:
    """Return what moves the entry at `path` up (-1) or down (1); nothing where it is at that end already."""
    list_path, order, key = _entry_position(answers, path)
    place = order.index(key)
    to = min(max(place + by, 0), len(order) - 1)
    if to == place:
        return {}
    rest = [one for one in order if one != key]
    rest.insert(to, key)
    return {list_path: {"entries": rest}}


def own_page(path: str) -> str | None:
    """Return the innermost entry with a page of its own that a path leads to or into; `None` where there is none."""
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        if is_key(parts[end - 1]):
            slot = field_spec_at(plain_path(".".join(parts[:end])))
            if slot is not None and slot.kind == "list" and not slot.inline:
                return ".".join(parts[:end])
    return None


def holder_of(entry: str) -> str | None:
    """Return the entry on whose page an entry's list stands; `None` where it stands on the page itself."""
    return own_page(entry.rpartition(".")[0])


def holds_at(path: str) -> str | None:
    """Return the name of the model of an entry, a list or a group; `None` where a path is none of these."""
    slot = field_spec_at(plain_path(path))
    return slot.holds.__name__ if slot is not None and slot.holds is not CaseModel else None


def naming(answers: Answers, entry: str) -> tuple[str, ...]:
    """Return the paths of the answers that name an entry by its id (a source, a work, a paper): told before it goes."""
    list_path = entry.rpartition(".")[0]
    of = next((of for of, (path, field) in LISTED_AT.items() if path == list_path), None)
    entry_id = answers.get(f"{entry}.{LISTED_AT[of][1]}") if of else None
    if entry_id is None:
        return ()
    paths = []
    for path, answer in answers.items():
        slot = (
            field_spec_at(plain_path(path))
            if answer == entry_id or (isinstance(answer, list) and entry_id in answer)
            else None
        )
        if slot is not None and _names(slot, path, of):
            paths.append(path)
    return tuple(paths)


def _names(slot: FieldSpec, path: str, of: str | None) -> bool:
    if slot.kind == "fact":
        return of == "sources" and path.endswith(".sources")
    return slot.kind == "ask" and slot.of == of


def plain_path(path: str) -> str:
    """Return a path without the keys of entries: what `slots.slot_at` knows it by."""
    return ".".join(part for part in path.split(".") if not is_key(part))


def _entry_position(answers: Answers, path: str) -> tuple[str, tuple[str, ...], str]:
    list_path, _, key = path.rpartition(".")
    order = entries_of(answers, list_path)
    if key not in order:
        raise LookupError(path)
    return list_path, order, key


def _new_id(answers: Answers, path: str, slot: FieldSpec) -> str:
    """An id that no entry of the list has: `source-3`."""
    stem = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", slot.holds.__name__).lower()
    ids = {answers.get(f"{path}.{key}.id") for key in entries_of(answers, path)}
    start = len(ids) + 1
    return next(one for number in count(start) if (one := f"{stem}-{number}") not in ids)
