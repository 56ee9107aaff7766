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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from reportgen.errors import InputError, OfficeRefused
from reportgen.law.pack.current import ID_FORM, Row, pack_in_use, rows
from reportgen.law.wording import Bilingual, bilingual

LARGEST: Final = 1_000_000  # bytes: some two thousand conditions
LONGEST: Final = 366
PREFIX: Final = "office-"
Province = Literal["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"]

_KEYS: Final = ("office", "calendar", "open", "closed", "lead_times", "source", "conditions")
_STYLE: Final = frozenset(
    {
        "straight-apostrophe", "straight-quotation", "breaking-space", "missing-space", "space-before", "elision",
        "contraction", "blank-that-may-elide", "not-a-sentence",
    }
)  # fmt: skip
"""Faults of style: `law check` tells them, and a report is built all the same."""
_EMPTY: Final[Mapping[Any, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class OfficeOverrides:
    """An office's own file, as read. Lead times are in days, as the step they are for counts them.

    `closed` names its own closed days; `open` are days it works although a calendar says closed. `calendar` is the
    province whose days count, where the office chose one. `digest` is the SHA-256 of the file, `path` where it is.
    """

    path: Path | None = None
    digest: str | None = None
    name: Bilingual | None = None
    calendar: Province | None = None
    closed: Mapping[date, Bilingual] = field(default_factory=lambda: _EMPTY)
    open: frozenset[date] = frozenset()
    lead_times: Mapping[str, Mapping[str, int]] = field(default_factory=lambda: _EMPTY)
    conditions: Mapping[str, tuple[Row, ...]] = field(default_factory=lambda: _EMPTY)
    sources: Mapping[str, Row] = field(default_factory=lambda: _EMPTY)


NO_OFFICE: Final = OfficeOverrides()


def office() -> OfficeOverrides:
    """Return what the office in use lays over the pack: nothing, where it has no file of its own."""
    return pack_in_use().office or NO_OFFICE


def read_office(path: Path) -> OfficeOverrides:
    """Return the office's own file at `path`. Raise `OfficeRefused` with every problem of it, by entry and key."""
    content = _content(path)
    try:
        typed = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("office-not-text", file=str(path)) from None
    try:
        given = tomllib.loads(typed)
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        place = re.search(r"line (\d+), column (\d+)", str(fault))
        lines = typed.splitlines() or [""]
        line, column = map(int, place.groups()) if place else (len(lines), len(lines[-1]) + 1)  # «at end of document»
        raise InputError("office-not-toml", file=str(path), line=line, column=column) from None
    problems = tuple(_problems(given))
    if problems:
        raise OfficeRefused("office-refused", problems, file=str(path), count=len(problems))
    return OfficeOverrides(
        path=path,
        digest=hashlib.sha256(content).hexdigest(),
        name=bilingual(given["office"]) if "office" in given else None,
        calendar=given.get("calendar"),
        closed=MappingProxyType({date.fromisoformat(day): bilingual(row) for day, row in _table(given, "closed")}),
        open=frozenset(given.get("open", ())),
        lead_times=MappingProxyType({kind: MappingProxyType(steps) for kind, steps in _table(given, "lead_times")}),
        conditions=MappingProxyType({entry: rows(found) for entry, found in _table(given, "conditions")}),
        sources=MappingProxyType(dict(_table(given, "source"))),
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


def _problems(given: Row) -> Iterator[InputError]:
    yield from _unknown(given, _KEYS, "")
    if "office" in given:
        yield from _words(given["office"], "office")
    if given.get("calendar", "ON") not in get_args(Province):
        yield _calendar_unknown(given["calendar"])
    yield from _days(given)
    for key, entry_problems in (("lead_times", _steps), ("source", _source), ("conditions", _condition)):
        found = given.get(key, {})
        if not isinstance(found, dict):
            yield _wrong(key, "table")
            continue
        for entry, row in found.items():
            if not ID_FORM.fullmatch(entry):
                yield InputError("office-id-form", at=key, id=_shown(entry))
            elif key != "lead_times" and not entry.startswith(PREFIX):
                yield InputError("office-id-ours", at=key, id=entry, better=PREFIX + entry)
            else:
                yield from entry_problems(f"{key}.{entry}", row, given)


def _days(given: Row) -> Iterator[InputError]:
    opened, closed = given.get("open", []), given.get("closed", {})
    if not isinstance(opened, list) or not all(_is_day(day) for day in opened):
        yield _wrong("open", "days")
        opened = []
    if not isinstance(closed, dict):
        yield _wrong("closed", "table")
        return
    for day, row in closed.items():
        at = f"closed.{_shown(day)}"
        if _day(day) is None:
            yield InputError("office-day-form", at="closed", id=_shown(day))
        elif _day(day) in opened:
            yield InputError("office-day-twice", at=at, id=day)
        else:
            yield from _words(row, at)


def _steps(at: str, found: Any, _given: Row) -> Iterator[InputError]:
    if not isinstance(found, dict):
        yield _wrong(at, "table")
        return
    for step, days in found.items():
        if not ID_FORM.fullmatch(step):
            yield InputError("office-id-form", at=at, id=_shown(step))
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


def _condition(at: str, found: Any, given: Row) -> Iterator[InputError]:
    from reportgen.law.pack.check import office_faults  # an office with conditions of its own pays for their check

    if not isinstance(found, (dict, list)) or not found or not all(isinstance(row, dict) for row in rows(found)):
        yield _wrong(at, "table")
        return
    sources = given.get("source", {})
    own = sources if isinstance(sources, dict) else {}
    for fault in office_faults(at.partition(".")[2], rows(found), given["conditions"], own):
        if fault.key not in _STYLE:
            yield InputError("office-condition", at=at, fault=fault.key, detail=fault.detail or "none")


def _words(found: Any, at: str) -> Iterator[InputError]:
    if not isinstance(found, dict):
        yield _wrong(at, "words")
        return
    yield from _unknown(found, ("en", "fr"), at)
    for code in ("en", "fr"):
        said = found.get(code, "")
        if not isinstance(said, str):
            yield _wrong(f"{at}.{code}", "text")
        elif not said.strip():
            yield InputError("office-language-missing", at=at, language=code)


def _unknown(row: Row, known: tuple[str, ...], at: str) -> Iterator[InputError]:
    from difflib import get_close_matches

    for key in row.keys() - set(known):
        near = get_close_matches(key, known, n=1, cutoff=0.6)
        yield InputError(
            "office-key-unknown", at=at or "none", name=_shown(key), nearest=near[0] if near else "none",
            known=", ".join(known),
        )  # fmt: skip


def _calendar_unknown(given: Any) -> InputError:
    if not isinstance(given, str):
        return _wrong("calendar", "text")
    return InputError("office-calendar-unknown", at="calendar", id=_shown(given), known=", ".join(get_args(Province)))


def _wrong(at: str, wanted: str) -> InputError:
    return InputError("office-type", at=at, wanted=wanted)


def _is_day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if re.fullmatch(r"\d{4}-\d\d-\d\d", written, re.ASCII) else None
    except ValueError:
        return None


def _shown(key: str) -> str:
    """A key as an error repeats it: short, and only if it looks like one."""
    return key if re.fullmatch(r"[\w.-]{1,60}", key) else "?"
