"""Entries of lists: adding, removing and moving them, and the entry page that asks for a path."""

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
    """Return what adds an entry under `key` to the end of the list at `path`, with an id if others name it by one.

    Raise `LookupError` if no list is asked for at `path`; nothing changes if the entry exists already.
    """
    spec = field_spec_at(plain_path(path))
    if spec is None or not (spec.kind == "list" or (spec.kind == "fact" and path.endswith(".accounts"))):
        raise LookupError(path)
    order = entries_of(answers, path)
    if key in order:
        return {}
    changes: Changes = {path: {"entries": [*order, key]}}
    if spec.kind == "list" and (path, "id") in LISTED_AT.values():
        changes[f"{path}.{key}.id"] = _new_id(answers, path, spec)
    return changes


def remove_entry(answers: Answers, path: str) -> Changes:
    """Return what removes the entry at `path`, and all its answers. Raise `LookupError` if there is no such entry."""
    list_path, order, key = _entry_place(answers, path)
    remaining = [item for item in order if item != key]
    return {list_path: {"entries": remaining} if remaining else None, **dict.fromkeys(below(answers, path))}


def move_entry(answers: Answers, path: str, by: int) -> Changes:
    """Return what moves the entry at `path` up (-1) or down (1); nothing if it is at that end already."""
    list_path, order, key = _entry_place(answers, path)
    place = order.index(key)
    to = min(max(place + by, 0), len(order) - 1)
    if to == place:
        return {}
    reordered = [item for item in order if item != key]
    reordered.insert(to, key)
    return {list_path: {"entries": reordered}}


def own_page(path: str) -> str | None:
    """Return the innermost entry with a page of its own that a path leads to or into; `None` if there is none."""
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        if is_key(parts[end - 1]):
            spec = field_spec_at(plain_path(".".join(parts[:end])))
            if spec is not None and spec.kind == "list" and not spec.inline:
                return ".".join(parts[:end])
    return None


def holder_of(entry: str) -> str | None:
    """Return the entry whose page shows an entry's list; `None` if the page itself shows it."""
    return own_page(entry.rpartition(".")[0])


def holds_at(path: str) -> str | None:
    """Return the name of the model of an entry, a list or a group; `None` if the path is none of these."""
    spec = field_spec_at(plain_path(path))
    return spec.holds.__name__ if spec is not None and spec.holds is not CaseModel else None


def naming(answers: Answers, entry: str) -> tuple[str, ...]:
    """Return the paths of the answers that name an entry by its id (a source, a work, a paper), to warn of them."""
    list_path = entry.rpartition(".")[0]
    of = next((of for of, (path, field) in LISTED_AT.items() if path == list_path), None)
    entry_id = answers.get(f"{entry}.{LISTED_AT[of][1]}") if of else None
    if entry_id is None:
        return ()
    paths = []
    for path, answer in answers.items():
        if answer == entry_id or (isinstance(answer, list) and entry_id in answer):
            spec = field_spec_at(plain_path(path))
            if spec is not None and _names(spec, path, of):
                paths.append(path)
    return tuple(paths)


def _names(spec: FieldSpec, path: str, of: str | None) -> bool:
    if spec.kind == "fact":
        return of == "sources" and path.endswith(".sources")
    return spec.kind == "ask" and spec.of == of


def plain_path(path: str) -> str:
    """Return a path without the keys of entries, as `field_spec_at` takes it."""
    return ".".join(part for part in path.split(".") if not is_key(part))


def _entry_place(answers: Answers, path: str) -> tuple[str, tuple[str, ...], str]:
    list_path, _, key = path.rpartition(".")
    order = entries_of(answers, list_path)
    if key not in order:
        raise LookupError(path)
    return list_path, order, key


def _new_id(answers: Answers, path: str, spec: FieldSpec) -> str:
    """Return an id that no entry of the list has: `source-3`."""
    stem = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", spec.holds.__name__).lower()
    ids = {answers.get(f"{path}.{key}.id") for key in entries_of(answers, path)}
    start = len(ids) + 1
    return next(candidate for number in count(start) if (candidate := f"{stem}-{number}") not in ids)
