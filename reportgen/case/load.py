"""Reads a case file strictly and saves it without loss; every problem of it at once, each by its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

from pydantic import ValidationError

from reportgen.case.file import CaseFile
from reportgen.case.problems import nearest, problems_of
from reportgen.case.upgrades import upgraded
from reportgen.errors import CaseRefused, InputError, ReportgenError

LARGEST = 8 * 1024 * 1024
_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
_CHARACTER = re.compile(f"[{_FORBIDDEN}]")
_ESCAPE = re.compile(r"\\u(?:00[01]|007f|00[89]|202[a-e]|206[6-9]|fff[ef]|fd[de]|d[89a-f])", re.IGNORECASE)


class _Twice(dict[str, Any]):
    """An object in which a key stood twice; `twice` names those keys."""

    twice: tuple[str, ...] = ()


class _NotANumber:
    """Stands where a file wrote NaN or Infinity."""


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
    known = _known(text, path)
    if not isinstance(known, dict):
        raise CaseRefused("case-not-object", file=str(path))
    problems = tuple(_problems_of_form(known, text))
    if problems:
        raise CaseRefused("case-refused", problems, file=str(path), count=len(problems))
    known = upgraded(known, str(path))
    try:
        case = CaseFile.model_validate(known)
    except ValidationError as refused:
        problems = problems_of(refused, known)
        raise CaseRefused("case-refused", problems, file=str(path), count=len(problems)) from None
    problems = tuple(_unknown_sources(known, frozenset(source.id for source in case.sources)))
    if problems:
        raise CaseRefused("case-refused", problems, file=str(path), count=len(problems))
    return case


def write_case(case: CaseFile) -> str:
    """Return the case as canonical JSON: what was never said is not there, keys in the model's order."""
    shown = case.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    shown = {"schema_version": case.schema_version, **{k: v for k, v in shown.items() if k != "schema_version"}}
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


def _known(text: str, path: Path) -> Any:
    if path.suffix.lower() in (".yaml", ".yml"):
        from reportgen.case.plain_yaml import load  # YAML is the exception: JSON starts without it

        return load(text, str(path), _pairs)
    try:
        return json.loads(
            text, object_pairs_hook=_pairs, parse_float=Decimal, parse_constant=lambda _name: _NotANumber()
        )
    except json.JSONDecodeError as problem:
        raise CaseRefused("case-not-json", file=str(path), line=problem.lineno, column=problem.colno) from None
    except RecursionError:
        raise CaseRefused("case-too-deep", file=str(path)) from None
    except ValueError:
        _number_too_long(path)


def _number_too_long(path: Path) -> NoReturn:
    raise CaseRefused("case-number-too-long", file=str(path)) from None


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    known = dict(pairs)
    if len(known) == len(pairs):
        return known
    keys = [key for key, _ in pairs]
    marked = _Twice(known)
    marked.twice = tuple(key for key in known if keys.count(key) > 1)
    return marked


def _problems_of_form(known: dict[str, Any], text: str) -> Iterator[ReportgenError]:
    suspicious = bool(_CHARACTER.search(text) or _ESCAPE.search(text))
    for path, value in _walk(known, ""):
        if isinstance(value, _Twice):
            yield from (InputError("case-key-twice", at=path or ".", name=key) for key in value.twice)
        elif isinstance(value, _NotANumber):
            yield InputError("case-not-a-number", at=path)
        elif suspicious and isinstance(value, str):
            found = _CHARACTER.search(value)
            if found:
                point = f"U+{ord(found.group()):04X}"
                yield InputError("case-character", at=path, position=found.start() + 1, character=point)


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


def _unknown_sources(known: dict[str, Any], ids: frozenset[str]) -> Iterator[ReportgenError]:
    for path, value in _walk(known, ""):
        if not isinstance(value, dict):
            continue
        for key in ("source", "sources", "stated_by"):
            named = value.get(key) or ()
            for one in [named] if isinstance(named, str) else named:
                if isinstance(one, str) and one not in ids:
                    at = f"{path}.{key}" if path else key
                    yield InputError("case-source-unknown", at=at, name=one, nearest=nearest(one, ids))
