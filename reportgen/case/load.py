"""Reads a case file strictly and saves it without loss; every problem of it at once, each by its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from reportgen.case.file import CaseFile
from reportgen.case.problems import LONGEST_NAME, nearest, problems_of
from reportgen.case.upgrades import upgraded
from reportgen.errors import CaseRefused, InputError, ReportgenError

LARGEST = 8 * 1024 * 1024
_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
_CHARACTER = re.compile(f"[{_FORBIDDEN}]")
_PLAIN = bytes([0x09, 0x0A, 0x0D, *range(0x20, 0x7F)])
_NAMES_SOURCES = ("source", "sources", "stated_by")
_ESCAPE = re.compile(r"\\u(?:00[01]|007f|00[89]|202[a-e]|206[6-9]|fff[ef]|fd[de]|d[89a-f])", re.IGNORECASE)


class _Twice(dict[str, Any]):
    """An object in which a key stood twice; `twice` names those keys."""

    twice: tuple[str, ...] = ()


class _NotANumber:
    """Stands where a file wrote NaN or Infinity."""


class _Reading:
    """Takes a file's objects and constants as they are read; `odd` once one of them cannot stand in a case."""

    odd = False

    def pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        known = dict(pairs)
        if len(known) == len(pairs):
            return known
        self.odd = True
        keys = [key for key, _ in pairs]
        marked = _Twice(known)
        marked.twice = tuple(key for key in known if keys.count(key) > 1)
        return marked

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
    if len(content) > LARGEST:
        raise CaseRefused("case-too-large", file=str(path), limit=LARGEST // 1024 // 1024)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise CaseRefused("case-not-utf8", file=str(path), line=line) from None
    reading = _Reading()
    reading.odd = _has_odd_characters(content, text)
    known = _known(text, path, reading)
    if not isinstance(known, dict):
        raise CaseRefused("case-not-object", file=str(path))
    if reading.odd:
        _refuse(_problems_of_form(known), path)
    known = upgraded(known, str(path))
    try:
        case = CaseFile.model_validate(known)
    except ValidationError as refused:
        problems = problems_of(refused, known)
        raise CaseRefused("case-refused", problems, file=str(path), count=len(problems)) from None
    ids = frozenset(source.id for source in case.sources)
    if not _named_sources(known) <= ids:
        _refuse(_unknown_sources(known, ids), path)
    return case


def write_case(case: CaseFile) -> str:
    """Return the case as canonical JSON: what was never said is not there, keys in the model's order."""
    shown = case.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    shown = {"schema_version": case.schema_version, **{k: v for k, v in shown.items() if k != "schema_version"}}
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


def _refuse(found: Iterator[ReportgenError], path: Path) -> None:
    problems = tuple(found)
    if problems:
        raise CaseRefused("case-refused", problems, file=str(path), count=len(problems))


def _has_odd_characters(content: bytes, text: str) -> bool:
    """Whether a forbidden character may stand in the file, as it is or escaped: a quick look at what is not plain."""
    return bool(_CHARACTER.search(content.translate(None, _PLAIN).decode("utf-8")) or _ESCAPE.search(text))


def _known(text: str, path: Path, reading: _Reading) -> Any:
    if path.suffix.lower() in (".yaml", ".yml"):
        from reportgen.case.plain_yaml import load  # YAML is the exception: JSON starts without it

        reading.odd = True  # YAML has more ways to escape a character than are worth a quick look
        return load(text, str(path), reading.pairs)
    try:
        return json.loads(
            text, object_pairs_hook=reading.pairs, parse_float=Decimal, parse_constant=reading.constant
        )
    except json.JSONDecodeError as problem:
        raise CaseRefused("case-not-json", file=str(path), line=problem.lineno, column=problem.colno) from None
    except RecursionError:
        raise CaseRefused("case-too-deep", file=str(path)) from None
    except (ValueError, ArithmeticError):  # thousands of digits, or an exponent of as many
        raise CaseRefused("case-number-too-long", file=str(path)) from None


def _problems_of_form(known: dict[str, Any]) -> Iterator[ReportgenError]:
    for path, value in _walk(known, ""):
        at = _CHARACTER.sub("\ufffd", path) or "."
        if isinstance(value, _NotANumber):
            yield InputError("case-not-a-number", at=at)
        elif isinstance(value, str):
            yield from _character(value, at)
        elif isinstance(value, dict):
            for key in value:
                yield from _character(key, at)
            for key in getattr(value, "twice", ()):
                yield InputError("case-key-twice", at=at, name=_CHARACTER.sub("\ufffd", key[:LONGEST_NAME]))


def _character(text: str, at: str) -> Iterator[ReportgenError]:
    found = _CHARACTER.search(text)
    if found:
        point = f"U+{ord(found.group()):04X}"
        yield InputError("case-character", at=at, position=found.start() + 1, character=point)


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Every value of a JSON tree with its path, without recursion."""
    waiting = [(path, value)]
    while waiting:
        path, value = waiting.pop()
        yield path, value
        if isinstance(value, dict):
            waiting += [(f"{path}.{key}" if path else str(key), one) for key, one in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(f"{path}[{number}]", one) for number, one in reversed(list(enumerate(value)))]


def _named_sources(known: dict[str, Any]) -> set[str]:
    """The ids of sources that a sound case names, anywhere."""
    named: set[str] = set()
    waiting: list[Any] = [known]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            for key in _NAMES_SOURCES:
                if one := value.get(key):
                    named.update([one] if isinstance(one, str) else (each for each in one if isinstance(each, str)))
            value = value.values()
        waiting += [one for one in value if isinstance(one, (dict, list))]
    return named


def _unknown_sources(known: dict[str, Any], ids: frozenset[str]) -> Iterator[ReportgenError]:
    for path, value in _walk(known, ""):
        if not isinstance(value, dict):
            continue
        for key in _NAMES_SOURCES:
            named = value.get(key) or ()
            for one in [named] if isinstance(named, str) else named:
                if isinstance(one, str) and one not in ids:
                    at = f"{path}.{key}" if path else key
                    yield InputError("case-source-unknown", at=at, name=one, nearest=nearest(one, ids))
