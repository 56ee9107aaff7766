"""A case being written, read as far as it can be: what is refused is left out, and the basics have stand-ins.

Each part is left out as small as it can be: a value; else the entry, or the optional part, that cannot do without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from math import isfinite
from typing import Any, Final

from pydantic import ValidationError

from reportgen.case.io.characters import safe
from reportgen.case.io.editable_json import SILENT, Tree, as_given, leaves, odd_values, places, unknown_sources
from reportgen.case.io.placeholders import CLOSED, GAP, OFFENCES, SPARED, WANTED, basics
from reportgen.case.io.upgrades import upgraded
from reportgen.case.io.validator import checker
from reportgen.case.model.file import CaseFile
from reportgen.case.model.paths import Path, parts_of, path_text
from reportgen.case.values.base import models_in
from reportgen.errors import CaseRefused

_ROUNDS: Final = 40
"""Far more than anything seen needs; what still does not read is then left out whole."""


@dataclass(frozen=True, slots=True)
class LenientCase:
    """A case as far as it can be read; `case` is `None` only for a file of a version that this program does not know.

    All paths are those of the file as it was given. `left_out` is what was refused, or cannot be read without what
    was. `stood_in` are the basics that something else stands for: a gap for a text, `x` for a form, any code for a
    code; no offences where there was to be one. `needed` are the values for want of which something is left out or
    stood in for. `sound` is what was read, as JSON.
    """

    case: CaseFile | None
    left_out: tuple[str, ...] = ()
    stood_in: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    sound: Mapping[str, Any] = field(default_factory=dict, repr=False)

    def place(self, at: str) -> str:
        """Return a path of `case` as a path of the file, which counts the entries that were left out too."""
        parts = parts_of(at) if self.left_out else None
        return path_text(as_given(parts, self.sound)) if parts else at


def parse_leniently(data: Mapping[str, Any], gap: str = GAP) -> LenientCase:
    """Return the case that `known`, a case file as JSON, holds as far as it can be read; `gap` stands for a text.

    Nothing is raised, whatever it holds. What rests on a source that is left out is not told as another's word, and
    what was to be hidden stays so.
    """
    try:
        reading = _Reading(upgraded(dict(data), ""), gap)
    except CaseRefused:
        return LenientCase(None, ("schema_version",), needed=("schema_version",))
    reading.make_exact()
    partly = reading.partly()
    left_out = _outermost([*reading.left_out, *unknown_sources(data, partly.sound)])
    return replace(partly, left_out=left_out)


def read_again(sound: Mapping[str, Any], gap: str = GAP) -> LenientCase:
    """Return the case that is left once something was taken away from what was read before (`LenientCase.sound`)."""
    return _Reading(sound, gap).partly()


class _Reading:
    """A case file while it is read. `left_out`, `stood_in` and `needed` keep the order in which they were found."""

    def __init__(self, data: Mapping[str, Any], gap: str) -> None:
        self.tree = Tree(data)
        self.basics = basics(gap)
        self.left_out: dict[Path, None] = {}
        self.stood_in: dict[Path, None] = {}
        self.needed: dict[Path, None] = {}
        self._changed = False

    def partly(self) -> LenientCase:
        """Return what was read, once as much as needs be was left out."""
        case = self._read()
        if case is not None and OFFENCES in self.stood_in:
            case = case.model_copy(update={"matter": case.matter.model_copy(update={"offences": ()})})
        left_out, stood_in, needed = _outermost(list(self.left_out)), _as_texts(self.stood_in), _as_texts(self.needed)
        return LenientCase(case, left_out, stood_in, needed, self.tree.known)

    def _read(self) -> CaseFile | None:
        """Leave out what is refused until the rest reads."""
        for number in range(_ROUNDS + 2):
            self._stand_in()
            try:
                case: CaseFile = checker().validate_python(self.tree.known)
            except ValidationError as refused:
                errors = refused.errors(include_url=False, include_input=False)
                self._changed = False
                self._leave_out_refused(errors)
                if number >= _ROUNDS:
                    self._leave_out_whole(self.tree.known)
                elif not self._changed:
                    self._leave_out_whole(str(error["loc"][0]) for error in errors if error["loc"])
            else:
                return case
        return None

    def make_exact(self) -> None:
        """Write numbers as the strict reading of a file does; show a character no report can hold as one it can.

        A part that says nothing is as good as not there.
        """
        for path, value in odd_values(self.tree.known):
            if not self.tree.holds(path):
                continue  # it went with a key that holds such a character
            if value is SILENT:
                self.tree.remove(path)
            elif isinstance(value, float) and isfinite(value):
                self.tree.set_value(path, Decimal(repr(value)))
            elif isinstance(value, str):
                self.tree.set_value(path, safe(value))
                self.left_out[path] = None
            else:
                self._leave_out(path)

    def _stand_in(self) -> None:
        for path, value in self.basics.items():
            if not isinstance(self.tree.at(path), dict) if value == {} else not self.tree.holds(path):
                if self.tree.holds(path):
                    self.left_out[path] = None
                self._put_stand_in(path)

    def _put_stand_in(self, path: Path) -> None:
        value = self.basics[path]
        self.tree.set_value(path, dict(value) if isinstance(value, dict) else value)
        self._changed = True
        if value != {}:
            self.stood_in[path] = self.needed[path] = None

    def _leave_out_whole(self, names: Iterable[str]) -> None:
        for name in list(names):
            self.tree.remove((name,))
            self.left_out[name,] = None

    def _leave_out_refused(self, errors: list[Any]) -> None:
        paths = [(_path(error["loc"], self.tree.known), error) for error in errors]
        broken = [path for path, _ in paths]
        json_paths = [as_given(path, self.tree.known) for path in broken]
        for path, at, (_, error) in zip(broken, json_paths, paths, strict=True):
            kind, last = error["type"], error["loc"][-1] if error["loc"] else ""
            if kind == "value_error":
                self._keep_rule(str(error["ctx"]["error"]), at)
            elif kind == "missing" and isinstance(last, str) and not _in_blank(path):
                self._leave_out((*at, last), missing=True)
            elif kind == "too_short" and any(len(item) > len(path) and item[: len(path)] == path for item in broken):
                continue  # only because its entries are wrong
            elif kind == "too_long" and isinstance(entries := self.tree.at(at), list):
                for number in places(entries)[error["ctx"]["max_length"] :]:
                    self._leave_out((*at, number))
            else:
                self._leave_out(at)

    def _keep_rule(self, rule: str, at: Path) -> None:
        """Leave out what a rule on a whole part needs gone."""
        part = self.tree.at(at)
        if not isinstance(part, dict):
            return
        if rule in ("source-id-twice", "work-id-twice"):
            self._leave_out_twins((*at, "sources" if rule == "source-id-twice" else "works"))
        elif rule == "work-unknown":
            ids = {work["id"] for work in part["works"]} if "works" in part else set()
            for path in [path for path, value in leaves(part) if path[-1] == "work" and value not in ids]:
                self._leave_out((*at, *path[:-1]))
        else:
            spared, lacking = SPARED.get(rule), [name for name in WANTED.get(rule, ()) if part.get(name) is None]
            refused = [name for name in lacking if (*at, name) in self.left_out]
            self.needed |= {(*at, name): None for name in refused or lacking[:1]}
            both = rule != "value-or-absent" or part.get("value") is not None
            self._leave_out((*at, spared) if spared and spared in part and both else at)

    def _leave_out_twins(self, at: Path) -> None:
        ids: set[str] = set()
        entries = self.tree.at(at)
        for number, entry in list(zip(places(entries), entries, strict=True)):
            if entry["id"] in ids:
                self._leave_out((*at, number))
            ids.add(entry["id"])

    def _leave_out(self, first: Path, *, missing: bool = False) -> None:
        """Leave out what stands at a path (or is `missing` there), or what above it cannot do without it."""
        if not first or self.tree.holds(first) == missing:
            return  # it went with something else
        if missing and not isinstance(self.tree.at(first[:-1]), dict):
            return
        if not missing and (stays := self._hidden(first)) is not None:
            self.tree.set_value(first, stays)
            self.left_out[first] = None
            self._changed = True
            return
        path = removed = below = first
        while path not in self.basics and len(path) > 1:
            if self._cannot_do_without(path):
                removed = path[:-1]
                self.needed[first] = None
            elif not self._says_all(path):
                break
            below, path = path, path[:-1]
        if path in self.basics:
            if below != first or not missing:
                self.left_out[below] = None
            self._put_stand_in(path)
        else:
            self.left_out[removed] = None
            if path == first or (stays := self._hidden(path)) is None:
                self.tree.remove(path)
            else:
                self.tree.set_value(path, stays)
        self._changed = True

    def _cannot_do_without(self, path: Path) -> bool:
        """Whether what holds a path goes with it. A list that may not be empty goes with its last entry."""
        if isinstance(path[-1], int):
            return len(self.tree.at(path[:-1])) == 1 and _required(_names(path))
        return _required(_names(path))

    def _says_all(self, path: Path) -> bool:
        """Whether what holds a path says nothing else."""
        holder = self.tree.at(path[:-1])
        return isinstance(holder, dict) and all(value is None for name, value in holder.items() if name != path[-1])

    def _hidden(self, path: Path) -> Any:
        """What stays where something goes that hides: the mark at its strictest; of a source, that it is withheld.

        `None` where nothing hides, or where what is to stay is itself what was refused.
        """
        value = self.tree.at(path)
        if path[-1] in CLOSED and not isinstance(value, (dict, list)):
            closed = "initials" if value == "given-name" else CLOSED[str(path[-1])]
        elif path[:-1] == ("sources",) and isinstance(value, dict) and _hides(value):
            closed = {"id": value.get("id"), "kind": "interview", "outcome": "reached", "withheld": "private"}
        else:
            return None
        return None if value in (None, False, closed) else closed


def _hides(source: Mapping[str, Any]) -> bool:
    return bool(source.get("withheld") or source.get("confidential"))


def _path(loc: tuple[Any, ...], data: Any) -> Path:
    """Where an error of pydantic stands among what is left: without the marks of its own, a blank as a whole."""
    path: Path = ()
    value = data
    for part in loc:
        members = range(len(value)) if isinstance(value, list) else value if isinstance(value, dict) else ()
        if part in members:
            path, value = (*path, part), value[part]
        elif part == "accounts":
            break  # a bare value: it stands for the one account
        if _in_blank(path):
            break
    return path


def _in_blank(path: Path) -> bool:
    return len(path) == 5 and path[:2] == ("plan", "conditions")


def _names(path: Path) -> tuple[str, ...]:
    return tuple(part for part in path if isinstance(part, str))


@cache
def _required(names: tuple[str, ...]) -> bool:
    """Whether the field at the end of these names must be there."""
    model: Any = CaseFile
    for name in names[:-1]:
        field = _field(model, name)
        model = next(iter(models_in(field.annotation)), None) if field else None
    last = _field(model, names[-1])
    return last is not None and bool(last.is_required())


def _field(model: Any, name: str) -> Any:
    fields = model.model_fields if model else {}
    return next((value for key, value in fields.items() if (value.alias or key) == name), None)


def _outermost(paths: list[Path]) -> tuple[str, ...]:
    """Paths as messages write them, without those below another."""
    all_of_them = set(paths)
    outer = (path for path in paths if not any(path[:end] in all_of_them for end in range(1, len(path))))
    return _as_texts(dict.fromkeys(outer))


def _as_texts(paths: Iterable[Path]) -> tuple[str, ...]:
    return tuple(safe(path_text(path)) for path in paths)
