"""What an office lays over the law pack in a file of its own: its days, its lead times, its conditions.

    calendar = "ON"                                   # the province whose days count
    open = [2026-04-06]                               # days the office works, although a calendar says closed

    [closed.2026-12-24]                               # days it is closed, although a calendar says open
    en = "Office closed early"
    fr = "Fermeture anticipée du bureau"

    [lead_times.psr]                                  # days before, by kind of report and step
    draft = 10

    [source.office-directive]                         # where its own conditions come from
    name = { en = "Regional directive 4", fr = "Directive régionale 4" }
    as_of = 2026-05-01

    [[conditions.office-pro-app]]                     # as in conditions.toml, and never under an id of ours
    …

Our files stay as they are: nothing here can change an entry of ours.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, get_args

from reportgen.errors import InputError, OfficeRefused
from reportgen.law.pack.model import ID_FORM, PREFIX, OfficeOverrides, Province, Row, rows
from reportgen.law.wording import bilingual

LARGEST: Final = 1_000_000  # bytes: some two thousand conditions
LONGEST: Final = 366

_KEYS: Final = ("office", "calendar", "open", "closed", "lead_times", "source", "conditions")
_STYLE: Final = frozenset(
    {
        "straight-apostrophe", "straight-quotation", "breaking-space", "missing-space", "space-before", "elision",
        "contraction", "blank-that-may-elide", "not-a-sentence",
    }
)  # fmt: skip
"""Faults of style: `law check` tells them, and a report is built all the same."""


def read_office(path: Path) -> OfficeOverrides:
    """Return the office's own file at `path`. Raise `OfficeRefused` with every problem of it, by entry and key."""
    content = _content(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("office-not-text", file=str(path)) from None
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        place = re.search(r"line (\d+), column (\d+)", str(fault))
        lines = text.splitlines() or [""]
        line, column = map(int, place.groups()) if place else (len(lines), len(lines[-1]) + 1)  # «at end of document»
        raise InputError("office-not-toml", file=str(path), line=line, column=column) from None
    problems = tuple(_problems(data))
    if problems:
        raise OfficeRefused("office-refused", problems, file=str(path), count=len(problems))
    return OfficeOverrides(
        path=path,
        digest=hashlib.sha256(content).hexdigest(),
        name=bilingual(data["office"]) if "office" in data else None,
        calendar=data.get("calendar"),
        closed=MappingProxyType({date.fromisoformat(day): bilingual(row) for day, row in _table(data, "closed")}),
        open=frozenset(data.get("open", ())),
        lead_times=MappingProxyType({kind: MappingProxyType(steps) for kind, steps in _table(data, "lead_times")}),
        conditions=MappingProxyType({entry: rows(value) for entry, value in _table(data, "conditions")}),
        sources=MappingProxyType(dict(_table(data, "source"))),
    )


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise InputError("office-not-found", file=str(path))
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as problem:
        raise InputError("office-unreadable", file=str(path), reason=problem.strerror or "?") from None
    if len(content) > LARGEST:
        raise InputError("office-too-large", file=str(path), limit=LARGEST // 1_000_000)
    return content


def _table(given: Row, key: str) -> list[tuple[str, Any]]:
    return list(given.get(key, {}).items())


def _problems(data: Row) -> Iterator[InputError]:
    yield from _unknown(data, _KEYS, "")
    if "office" in data:
        yield from _words(data["office"], "office")
    if data.get("calendar", "ON") not in get_args(Province):
        yield _calendar_unknown(data["calendar"])
    yield from _days(data)
    for key, entry_problems in (("lead_times", _steps), ("source", _source), ("conditions", _condition)):
        table = data.get(key, {})
        if not isinstance(table, dict):
            yield _wrong(key, "table")
            continue
        for entry, row in table.items():
            if not ID_FORM.fullmatch(entry):
                yield InputError("office-id-form", at=key, id=_quoted(entry))
            elif key != "lead_times" and not entry.startswith(PREFIX):
                yield InputError("office-id-ours", at=key, id=entry, better=PREFIX + entry)
            else:
                yield from entry_problems(f"{key}.{entry}", row, data)


def _days(data: Row) -> Iterator[InputError]:
    opened, closed = data.get("open", []), data.get("closed", {})
    if not isinstance(opened, list) or not all(_is_day(day) for day in opened):
        yield _wrong("open", "days")
        opened = []
    if not isinstance(closed, dict):
        yield _wrong("closed", "table")
        return
    for day, row in closed.items():
        at = f"closed.{_quoted(day)}"
        if _day(day) is None:
            yield InputError("office-day-form", at="closed", id=_quoted(day))
        elif _day(day) in opened:
            yield InputError("office-day-twice", at=at, id=day)
        else:
            yield from _words(row, at)


def _steps(at: str, table: Any, _given: Row) -> Iterator[InputError]:
    if not isinstance(table, dict):
        yield _wrong(at, "table")
        return
    for step, days in table.items():
        if not ID_FORM.fullmatch(step):
            yield InputError("office-id-form", at=at, id=_quoted(step))
        elif not isinstance(days, int) or isinstance(days, bool):
            yield _wrong(f"{at}.{step}", "number")
        elif not 0 <= days <= LONGEST:
            yield InputError("office-number-beyond", at=f"{at}.{step}", least=0, most=LONGEST)


def _source(at: str, row: Any, _given: Row) -> Iterator[InputError]:
    if not isinstance(row, dict):
        yield _wrong(at, "table")
        return
    yield from _unknown(row, ("name", "as_of"), at)
    if "name" in row:
        yield from _words(row["name"], f"{at}.name")
    else:
        yield InputError("office-key-missing", at=at, name="name")
    if not _is_day(row.get("as_of")):
        yield _wrong(f"{at}.as_of", "day") if "as_of" in row else InputError("office-key-missing", at=at, name="as_of")


def _condition(at: str, condition_row: Any, data: Row) -> Iterator[InputError]:
    from reportgen.law.upkeep.check import office_faults  # an office with conditions of its own pays for their check

    if (
        not isinstance(condition_row, (dict, list))
        or not condition_row
        or not all(isinstance(row, dict) for row in rows(condition_row))
    ):
        yield _wrong(at, "table")
        return
    sources = data.get("source", {})
    own_sources = sources if isinstance(sources, dict) else {}
    for fault in office_faults(at.partition(".")[2], rows(condition_row), data["conditions"], own_sources):
        if fault.key not in _STYLE:
            yield InputError("office-condition", at=at, fault=fault.key, detail=fault.detail or "none")


def _words(pair: Any, at: str) -> Iterator[InputError]:
    if not isinstance(pair, dict):
        yield _wrong(at, "words")
        return
    yield from _unknown(pair, ("en", "fr"), at)
    for code in ("en", "fr"):
        words = pair.get(code, "")
        if not isinstance(words, str):
            yield _wrong(f"{at}.{code}", "text")
        elif not words.strip():
            yield InputError("office-language-missing", at=at, language=code)


def _unknown(row: Row, allowed: tuple[str, ...], at: str) -> Iterator[InputError]:
    from difflib import get_close_matches

    for key in row.keys() - set(allowed):
        near = get_close_matches(key, allowed, n=1, cutoff=0.6)
        yield InputError(
            "office-key-unknown", at=at or "none", name=_quoted(key), nearest=near[0] if near else "none",
            known=", ".join(allowed),
        )  # fmt: skip


def _calendar_unknown(province: Any) -> InputError:
    if not isinstance(province, str):
        return _wrong("calendar", "text")
    return InputError(
        "office-calendar-unknown", at="calendar", id=_quoted(province), known=", ".join(get_args(Province))
    )


def _wrong(at: str, wanted: str) -> InputError:
    return InputError("office-type", at=at, wanted=wanted)


def _is_day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None


def _quoted(key: str) -> str:
    """A key as an error repeats it: short, and only if it looks like one."""
    return key if re.fullmatch(r"[\w.-]{1,60}", key) else "?"
