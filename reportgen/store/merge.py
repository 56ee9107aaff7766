"""What a window gave, laid over what stands now: field by field, with what it started from as the third side.

Nothing here keeps anything or asks for anything: three mappings in, what to change and what to keep aside out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reportgen.case.draft.answers import is_key
from reportgen.store.encoding import same
from reportgen.store.issued import Answer, Answers


@dataclass(slots=True)
class Merged:
    """What a save comes to: the answers to change (`None`: emptied), and those to keep in a conflict.

    For a list, what is kept aside is `{"taken": [keys]}`: the entries this window took out and another answered in.
    """

    changed: dict[str, Answer] = field(default_factory=dict)
    aside: dict[str, Answer] = field(default_factory=dict)


def merge(
    answers: Answers, base: Answers, current: Answers, elsewhere: Collection[str], held_answers: Mapping[str, Answer]
) -> Merged:
    """Return what `given` comes to over `current`, for a page made from `base`.

    `elsewhere` are the paths that other windows changed since; `held` are the answers this window has waiting in
    conflicts. What equals `base` was not touched. Lists merge; a text answered elsewhere is never written over.
    """
    merged, now = Merged(), dict(current)
    lists = [path for path in answers if _is_list(path, answers, base, current)]
    for path in sorted(lists, key=lambda one: (one.count("."), one)):  # a list before the lists inside its entries
        if not same(answers[path], base.get(path)):
            _merge_list(path, answers[path], base, now, elsewhere, held_answers, merged)
    for path in (path for path in answers if path not in lists):
        mine, theirs = answers[path], now.get(path)
        if same(mine, base.get(path)):
            continue
        if path in held_answers:
            if not same(mine, held_answers[path]):
                merged.aside[path] = mine
        elif is_gone(path, base, now):
            if mine is not None:
                merged.aside[path] = mine
        elif same(mine, theirs):
            continue
        elif path in elsewhere and not same(theirs, base.get(path)):
            merged.aside[path] = mine
        else:
            merged.changed[path] = mine
    return merged


def _merge_list(
    path: str,
    mine: Answer,
    base: Answers,
    now: dict[str, Answer],
    elsewhere: Collection[str],
    held_answers: Mapping[str, Answer],
    merged: Merged,
) -> None:
    before, my_entries, theirs = entries(base.get(path)), entries(mine), entries(now.get(path))
    wanted_entries = taken_of(held_answers.get(path))
    removed_keys = {key for key in before if key in theirs and key not in my_entries}
    answered_keys = {key for key in removed_keys if any(under(path_below, f"{path}.{key}") for path_below in elsewhere)}
    stays = answered_keys | (removed_keys & wanted_entries)
    order = merge_orders(before, my_entries, theirs, stays)
    if stays - wanted_entries:
        merged.aside[path] = {"taken": sorted(stays | wanted_entries)}
    if order != theirs:
        now[path] = merged.changed[path] = ordered(order)
        removed_after = [key for key in theirs if key not in order]
        for path_below in [
            path_below for path_below in now if any(under(path_below, f"{path}.{key}") for key in removed_after)
        ]:
            del now[path_below]
            merged.changed[path_below] = None


def merge_orders(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], stays: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the order that two orders of a list come to: added here and there, both stay; removed, gone.

    `stays` are keys that are not removed although `mine` has them no more. Where both moved entries, `theirs` stands.
    """
    removed = ({*base} - {*mine} - {*stays}) | ({*base} - {*theirs})
    moved_there = [key for key in theirs if key in base] != [key for key in base if key in theirs]
    first, second = (theirs, mine) if moved_there else (mine, theirs)
    order = list(dict.fromkeys(key for key in first if key not in removed))
    after: str | None = None
    for key in dict.fromkeys(second):
        if key not in order and key not in removed:
            order.insert(0 if after is None else order.index(after) + 1, key)
        if key in order:
            after = key
    return tuple(order)


def entries(answer: Answer) -> tuple[str, ...]:
    """Return the keys of an order of entries; none where there is no order."""
    return tuple(dict.fromkeys(answer["entries"])) if isinstance(answer, Mapping) and "entries" in answer else ()


def taken_of(aside: Answer) -> set[str]:
    """Return the keys that a window wants taken out of a list, as they wait in a conflict."""
    return set(aside["taken"]) if isinstance(aside, Mapping) and "taken" in aside else set()


def ordered(keys: Iterable[str]) -> Answer:
    """Return keys as the order of a list; `None` where there are none."""
    keys_in_order = list(keys)
    return {"entries": keys_in_order} if keys_in_order else None


def under(path: str, entry: str) -> bool:
    """Whether a path stands below an entry of a list."""
    return path.startswith(f"{entry}.")


def lists_above(path: str) -> Iterator[tuple[str, str]]:
    """Yield each list that a path stands in, with the key of the entry: the outermost first."""
    parts = path.split(".")
    for number, part in enumerate(parts[:-1]):
        if number and is_key(part):
            yield ".".join(parts[:number]), part


def is_gone(path: str, base: Answers, now: Answers) -> bool:
    """Whether a path stands in an entry that was there and is no more."""
    return any(key in entries(base.get(at)) and key not in entries(now.get(at)) for at, key in lists_above(path))


def _is_list(path: str, *sides: Answers) -> bool:
    present = [side[path] for side in sides if side.get(path) is not None]
    return bool(present) and all(isinstance(item, Mapping) and "entries" in item for item in present)
