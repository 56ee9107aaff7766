"""A case file as JSON from which values are taken, while every path goes on meaning what it meant as it was given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from reportgen.case.io.characters import first_forbidden
from reportgen.case.model.paths import Path

SILENT: Final = object()
"""Stands for the value of a part that says nothing: an object without values."""


class Left(list[Any]):
    """The entries of a list that are left; `places` are their numbers in the list as it was given."""

    def __init__(self, entries: list[Any]) -> None:
        super().__init__(entries)
        self.places = places(entries)


def places(entries: list[Any]) -> list[int]:
    """Return the numbers that the entries of a list had in the file as it was given."""
    return list(entries.places) if isinstance(entries, Left) else list(range(len(entries)))


class Tree:
    """A case file as JSON while parts of it are changed. What was given stays as it is: what changes is a copy.

    A path counts the entries of a list as they were given, whatever has gone since.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.known = dict(data)
        self._ours: dict[int, Any] = {}

    def at(self, path: Path) -> Any:
        """Return what stands at a path; `None` where nothing does."""
        value: Any = self.known
        for part in path:
            value = _inside(value, part)
        return value

    def holds(self, path: Path) -> bool:
        """Whether anything stands at a path, were it `null`."""
        holder, name = self.at(path[:-1]), path[-1]
        return name in (places(holder) if isinstance(holder, list) else holder if isinstance(holder, dict) else ())

    def remove(self, path: Path) -> None:
        """Take away what stands at a path, if anything does."""
        if self.holds(path):
            holder, name = self._to_change(path[:-1]), path[-1]
            if isinstance(holder, dict):
                del holder[name]
            else:
                number = holder.places.index(name)
                del holder[number], holder.places[number]

    def remove_wholly(self, path: Path) -> None:
        """Take away what stands at a path, and each part above it that then says nothing."""
        self.remove(path)
        while len(path) > 2 and isinstance(holder := self.at(path := path[:-1]), dict) and not holder:
            self.remove(path)

    def set_value(self, path: Path, value: Any) -> None:
        """Put a value at a path whose holder is there."""
        holder, name = self._to_change(path[:-1]), path[-1]
        holder[name if isinstance(holder, dict) else holder.places.index(name)] = value

    def _to_change(self, path: Path) -> Any:
        """What stands at a path, a copy of our own: so is all above it."""
        holder: Any = self.known
        for part in path:
            inside = _inside(holder, part)
            if id(inside) not in self._ours:
                inside = Left(inside) if isinstance(inside, list) else dict(inside)
                self._ours[id(inside)] = inside
                holder[part if isinstance(holder, dict) else holder.places.index(part)] = inside
            holder = inside
        return holder


def leaves(data: Mapping[str, Any]) -> Iterator[tuple[Path, Any]]:
    """Yield every value of a case file in its order, by its path as the file was given; a list of texts is one."""
    pending: list[tuple[Path, Any]] = [((), data)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, dict):
            pending += [((*path, name), item) for name, item in reversed(value.items())]
        elif isinstance(value, list) and any(isinstance(element, (dict, list)) for element in value):
            pending += [
                ((*path, number), entry) for number, entry in list(zip(places(value), value, strict=True))[::-1]
            ]
        else:
            yield path, value


def as_given(path: Path, data: Mapping[str, Any]) -> Path:
    """Return a path that counts the entries which are left as one that counts those which were given."""
    parts: list[str | int] = []
    value: Any = data
    for part in path:
        if isinstance(value, Left) and isinstance(part, int) and part < len(value):
            part = value.places[part]
        value = _inside(value, part)
        parts.append(part)
    return tuple(parts)


def odd_values(data: Mapping[str, Any]) -> list[tuple[Path, Any]]:
    """Return what cannot stand as it does, by its path: floats, texts and keys with a character no report can hold.

    So too every part that says nothing, after what is odd within it.
    """
    odd: list[tuple[Path, Any]] = []
    holders: list[tuple[Path, Any]] = []
    pending_pairs: list[tuple[Path, Any]] = [((), data)]
    while pending_pairs:
        path, holder = pending_pairs.pop()
        holders.append((path, holder))
        for name, value in holder.items() if isinstance(holder, dict) else enumerate(holder):
            if isinstance(value, (dict, list)):
                pending_pairs.append(((*path, name), value))
            elif isinstance(value, float) or (isinstance(value, str) and _is_odd(value)):
                odd.append(((*path, name), value))
            if isinstance(name, str) and _is_odd(name):
                odd.append(((*path, name), None))
    silent: set[int] = set()
    for path, holder in reversed(holders):
        if path and isinstance(holder, dict) and all(value is None or id(value) in silent for value in holder.values()):
            silent.add(id(holder))
            odd.append((path, SILENT))
    return odd


def unknown_sources(original: Mapping[str, Any], remaining: Mapping[str, Any]) -> Iterator[Path]:
    """Yield where what is `left` of a file names a source that, as it was `given`, it had none of."""
    sources = original.get("sources")
    ids = [source.get("id") for source in sources if isinstance(source, dict)] if isinstance(sources, list) else []
    for path, value in leaves(remaining):
        if path and path[-1] in ("source", "sources", "stated_by"):
            if isinstance(value, list):
                pairs = zip(places(value), value, strict=True)
                yield from ((*path, number) for number, item in pairs if item not in ids)
            elif isinstance(value, str) and value not in ids:
                yield path


def _is_odd(text: str) -> bool:
    return not (text.isascii() and text.isprintable()) and first_forbidden(text) is not None


def _inside(value: Any, part: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(part)
    if isinstance(value, Left):
        return value[value.places.index(part)] if part in value.places else None
    if isinstance(value, list) and isinstance(part, int) and part < len(value):
        return value[part]
    return None
