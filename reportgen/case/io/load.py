"""Reads a case file strictly and saves it without loss; every problem of it at once, each by its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from reportgen.case.io.characters import first_forbidden, holds_forbidden, may_escape_forbidden, safe, safe_name
from reportgen.case.io.problems import nearest, problems_of
from reportgen.case.io.upgrades import upgraded
from reportgen.case.io.validator import checker
from reportgen.case.model.file import CaseFile
from reportgen.errors import CaseRefused, InputError, ReportgenError

LARGEST = 8 * 1024 * 1024
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NAMING = frozenset({"source", "sources", "stated_by"})


class _Twice(dict[str, Any]):
    """An object in which a key stood twice; `twice` names those keys."""

    twice: tuple[str, ...] = ()


class _NotANumber:
    """Stands where a file wrote NaN or Infinity."""


class _Reading:
    """Takes a file's objects and constants as they are read; `odd` once one of them may not stand in a case.

    `naming` holds the objects that name a source. `raw` where a forbidden character stands in the file as it is:
    strict JSON would refuse it without naming its field.
    """

    def __init__(self, *, odd: bool = False, raw: bool = False) -> None:
        self.odd = odd
        self.raw = raw
        self.naming: list[dict[str, Any]] = []

    def pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if not _NAMING.isdisjoint(members):
            self.naming.append(members)
        if len(members) == len(pairs):
            return members
        self.odd = True
        keys = [key for key, _ in pairs]
        repeated = _Twice(members)
        repeated.twice = tuple(key for key in members if keys.count(key) > 1)
        return repeated

    def constant(self, _name: str) -> _NotANumber:
        self.odd = True
        return _NotANumber()


def read_case(path: Path) -> tuple[CaseFile, bytes]:
    """Return the case in the file at `path`, and the file's bytes as they were read.

    JSON is the canonical form; a name in `.yaml` or `.yml` is read as YAML. Raise `CaseRefused` with every problem.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise InputError("case-not-found", file=str(path)) from None
    except IsADirectoryError:
        raise InputError("case-is-folder", file=str(path)) from None
    except OSError as problem:
        raise InputError("case-unreadable", file=str(path), reason=problem.strerror or "") from None
    return parse_case(content, path), content


def parse_case(content: bytes, path: Path) -> CaseFile:
    """Return the case that `content` holds; `path` names it in messages and tells JSON from YAML."""
    data, reading = _read(content, path)
    problems = list(_problems_of_form(data)) if reading.odd else []
    data = upgraded(data, str(path))
    try:
        case: CaseFile = checker().validate_python(data)
    except ValidationError as refused:
        places = {problem.facts["at"] for problem in problems if problem.key != "case-key-twice"}
        problems += [
            item for item in problems_of(refused, data) if item.facts["at"] not in places or "name" in item.facts
        ]
    problems += _unknown_sources(data, reading.naming)
    if problems:
        raise CaseRefused("case-refused", tuple(problems), file=str(path), count=len(problems))
    return case


def known_in(content: bytes, path: Path) -> dict[str, Any]:
    """Return what `content` says, sound or not, in today's schema version; numbers that are not whole as `Decimal`.

    Raise `CaseRefused` where it is no case file at all.
    """
    data, _ = _read(content, path)
    return upgraded(data, str(path))


def _read(content: bytes, path: Path) -> tuple[dict[str, Any], _Reading]:
    if len(content) > LARGEST:
        raise CaseRefused("case-too-large", file=str(path), limit=LARGEST // 1024 // 1024)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise CaseRefused("case-not-utf8", file=str(path), line=line) from None
    raw = holds_forbidden(content)
    reading = _Reading(odd=raw or may_escape_forbidden(text), raw=raw)
    data = _parse_json(text, path, reading)
    if not isinstance(data, dict):
        raise CaseRefused("case-not-object", file=str(path))
    return data, reading


def write_case(case: CaseFile) -> str:
    """Return the case as canonical JSON: what was never said is not there, keys in the model's order."""
    dumped = case.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    dumped = {"schema_version": case.schema_version, **{k: v for k, v in dumped.items() if k != "schema_version"}}
    return json.dumps(dumped, ensure_ascii=False, indent=2) + "\n"


def _parse_json(text: str, path: Path, reading: _Reading) -> Any:
    if path.suffix.lower() in (".yaml", ".yml"):
        from reportgen.case.io.plain_yaml import load  # YAML is the exception: JSON starts without it

        reading.odd = True  # YAML has more ways to escape a character than are worth a quick look
        return load(text, str(path), reading.pairs)
    try:
        return json.loads(
            text,
            object_pairs_hook=reading.pairs,
            parse_float=Decimal,
            parse_constant=reading.constant,
            strict=not reading.raw,
        )
    except json.JSONDecodeError as problem:
        raise CaseRefused("case-not-json", file=str(path), line=problem.lineno, column=problem.colno) from None
    except RecursionError:
        raise CaseRefused("case-too-deep", file=str(path)) from None
    except (ValueError, ArithmeticError):  # thousands of digits, or an exponent of as many
        raise CaseRefused("case-number-too-long", file=str(path)) from None


def _problems_of_form(data: dict[str, Any]) -> Iterator[ReportgenError]:
    for path, value in _walk(data, ""):
        at = safe(path) or "."
        if isinstance(value, _NotANumber):
            yield InputError("case-not-a-number", at=at)
        for text in (value,) if isinstance(value, str) else value if isinstance(value, dict) else ():
            if character := first_forbidden(text):
                yield InputError("case-character", at=at, position=character[0], character=character[1])
        for key in getattr(value, "twice", ()):
            yield InputError("case-key-twice", at=at, name=safe_name(key))


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Every value of a JSON tree with its path, without recursion."""
    pending = [(path, value)]
    while pending:
        path, value = pending.pop()
        yield path, value
        if isinstance(value, dict):
            pending += [(f"{path}.{key}" if path else str(key), item) for key, item in reversed(value.items())]
        elif isinstance(value, list):
            pending += [(f"{path}[{number}]", entry) for number, entry in reversed(list(enumerate(value)))]


def _unknown_sources(data: dict[str, Any], naming: list[dict[str, Any]]) -> Iterator[ReportgenError]:
    """Each id in the file that no source has. What is no id at all is refused elsewhere, unnamed."""
    sources = data.get("sources", [])
    if not (isinstance(sources, list) and all(isinstance(name, dict) and "id" in name for name in sources)):
        return  # the list of sources is wrong itself: that is said, and is enough
    ids = {str(name["id"]) for name in sources}
    if all(name in ids for value in naming for _, name in _named_sources(value)):
        return  # as always in a sound case: no paths need be written
    for path, value in _walk(data, ""):
        for key, name in _named_sources(value) if isinstance(value, dict) else ():
            if name not in ids:
                at = safe(f"{path}.{key}" if path else key)
                yield InputError("case-source-unknown", at=at, nearest=nearest(name, ids))


def _named_sources(value: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key in _NAMING:
        if names := value.get(key):
            alone = [names] if isinstance(names, str) and key != "sources" else ()
            for name in names if isinstance(names, list) else alone:
                if isinstance(name, str) and len(name) <= 60 and _ID.fullmatch(name):
                    yield key, name
