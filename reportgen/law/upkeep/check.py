"""Whether the pack itself is sound: every fault of its files at once, for whoever keeps the law."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime
from itertools import combinations, pairwise
from types import MappingProxyType
from typing import Any, Final, get_args

from reportgen.errors import InputError
from reportgen.law.conditions import CHOSEN, BlankType, Condition, Family, Prerequisite, read
from reportgen.law.offences import Mode
from reportgen.law.orders import Order
from reportgen.law.pack.current import by_entry, ids, office, text
from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.pack.model import FILES, ID_FORM, PREFIX, PackProblem, Row, Status, entry_status
from reportgen.law.upkeep.entries import entry_rows_of
from reportgen.law.wording import always, blanks

Faults = Iterator[tuple[str, str]]
"""Faults of one entry: the key of each, and what shows it."""

_TYPES: Final[Mapping[str, type]] = MappingProxyType(
    {
        "id": str, "en": str, "fr": str, "from": date, "to": date, "status": str, "order": str, "mode": str,
        "now": str, "mandatory": bool, "heading": bool, "blank": dict, "choice": dict, "in_force": bool,
        "considered": bool, "effect": str, "starts": str, "months": int, "within": str, "family": str,
        "replaced_by": str, "renamed": dict, "takes": str, "most_months": int, "under_months": int, "days": int,
        "province": str, "closed": bool, "moved": bool,
    }
)  # fmt: skip
_LISTS: Final = frozenset(
    {
        "ref", "source", "needs", "prerequisites", "outcomes", "measures", "places", "library", "calendars", "holidays",
    }
)  # fmt: skip
_DAYS: Final = frozenset({"from", "to", "edition_from", "edition_to"})
_BLANK_KEYS: Final[Mapping[str, type]] = MappingProxyType(
    {"type": str, "required": bool, "default": int, "least": int, "most": int, "joined": str}
)
_SECTION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4})*", re.ASCII)
_BELOW = re.compile(r"([0-9]{1,2}|[a-z]{1,2}|[ivx]{1,6})(\.[0-9]{1,2})*", re.ASCII)
_UNSURE: Final = frozenset({"usual", "recalled"})
_NO_BREAK = "\u00a0"
_WORD_BLANKS = "people|place|program|exceptions|substances|subjects|things|territory|facility|text"
_FRENCH_FAULTS = {
    "straight-apostrophe": re.compile("'"),
    "straight-quotation": re.compile('["“”]'),
    "breaking-space": re.compile("(?<=[^ \u00a0]) [:»%$]|« |(?<=[0-9]) (?=[0-9]{3})"),
    "missing-space": re.compile(f"[^{_NO_BREAK}][:»]|«[^{_NO_BREAK}]"),
    "space-before": re.compile("[ \u00a0][;!?]"),
    "elision": re.compile(r"\b(?:[dlsnjmtc]e|la|que|jusque|lorsque) [aàâeéèêiîoôuû]|\bsi ils?\b", re.IGNORECASE),
    "contraction": re.compile(r"\b(?:de|à) les?\b(?! \w+(?:er|ir|re)\b)", re.IGNORECASE),
    "blank-that-may-elide": re.compile(rf"\b(?:de|que|le|la|ne|se|à) \{{(?:{_WORD_BLANKS})\}}"),
}


def check_pack() -> tuple[PackProblem, ...]:
    """Return every fault of the pack in use: keys, languages, references, sources, dates, ids, blanks, typography."""
    texts = {}
    for file in FILES:
        try:
            texts[file] = text(file)
        except InputError as problem:
            return (PackProblem("file-unreadable", file, "", str(problem.facts["reason"])),)
    return check_texts(texts)


def check_office() -> tuple[PackProblem, ...]:
    """Return every fault of the conditions of the office in use: those of style, for the rest would not be read."""
    overrides = office()
    return tuple(
        problem
        for entry, rows in overrides.conditions.items()
        for problem in office_faults(entry, rows, overrides.conditions, overrides.sources)
    )


def check_texts(texts: Mapping[str, str]) -> tuple[PackProblem, ...]:
    """Return every fault of a pack given as its files' texts, by name without suffix."""
    tables = {}
    for file in FILES:
        try:
            tables[file] = tomllib.loads(texts[file])
        except tomllib.TOMLDecodeError as fault:
            return (PackProblem("not-toml", file, "", str(fault)),)
    faults = list(_head_faults(tables["pack"]))
    sources, acts = frozenset(tables["pack"].get("source", ())), frozenset(tables["acts"])
    for file in FILES[1:]:
        loose = [entry for entry, problems in tables[file].items() if not _is_tables(problems)]
        faults += [PackProblem("not-a-table", file, entry) for entry in loose]
        problems = () if loose else tuple(entry_rows_of(file, tables[file]))
        for entry, row in problems:
            faults += [PackProblem(key, file, entry, detail) for key, detail in _faults(file, row, sources, acts)]
        faults += _across(file, problems, frozenset(tables[file]))
        faults += [PackProblem("id-of-an-office", file, entry) for entry in tables[file] if entry.startswith(PREFIX)]
        if tuple(by_entry(texts[file])) != tuple(tables[file]):
            faults.append(PackProblem("not-read-alone", file, ""))
    return tuple(faults)


def office_faults(
    entry: str, rows: tuple[Row, ...], entries: Collection[str], sources: Collection[str]
) -> tuple[PackProblem, ...]:
    """Return the faults of one condition of an office's own, given the ids of all its conditions and sources."""
    sources_in_pack, acts = frozenset((*tomllib.loads(text("pack"))["source"], *sources)), frozenset(ids("acts"))
    faults = [
        PackProblem(key, "office", entry, facts)
        for row in rows
        for key, facts in _faults("conditions", row, sources_in_pack, acts)
    ]
    condition_ids = frozenset((*ids("conditions"), *entries))
    if not faults:
        faults += _across("conditions", tuple((entry, row) for row in rows), condition_ids, "office")
    return tuple(faults)


def _is_tables(found: Any) -> bool:
    return isinstance(found, dict) or (isinstance(found, list) and all(isinstance(row, dict) for row in found))


def _head_faults(head: Row) -> Iterator[PackProblem]:
    days = [head.get(name) for name in ("text_as_of", "date")]
    if not all(_is_day(day) for day in days):
        yield PackProblem("missing-key", "pack", "", "date, text_as_of")
    elif days[0] > days[1]:  # type: ignore[operator]
        yield PackProblem("reversed-dates", "pack", "", f"{days[0]} {days[1]}")
    for source, row in head.get("source", {}).items():
        if not _is_day(row.get("as_of")):
            yield PackProblem("missing-key", "pack", source, "as_of")
        for key, detail in _pair_faults(row.get("name")):
            yield PackProblem(key, "pack", source, detail)


def _faults(file: str, row: Row, sources: Collection[str], acts: Collection[str]) -> Faults:
    form = FORMS[file]
    yield from (("unknown-key", key) for key in sorted(row.keys() - form.keys))
    missing_keys = sorted(form.required - row.keys())
    yield from (("missing-key", key) for key in missing_keys)
    wrong = _wrong_types(row)
    yield from (("wrong-type", key) for key in wrong)
    if missing_keys or wrong:
        return
    if not ID_FORM.fullmatch(row.get("id", "id")):
        yield "id-form", row["id"]
    if row["status"] not in get_args(Status):
        yield "unknown-status", row["status"]
    if not row["source"] or not set(row["source"]) <= set(sources):
        yield "unknown-source", ", ".join(row["source"])
    if row["status"] == "verified" and set(row["source"]) & _UNSURE:
        yield "verified-without-source", ", ".join(row["source"])
    if "ref" in row:
        yield from _reference_faults(row["ref"], acts)
    if row.get("from", date.min) > row.get("to", date.max):
        yield "reversed-dates", f"{row['from']} {row['to']}"
    yield from _word_faults(row, form.pairs)
    if file in OWN:
        yield from OWN[file](row)


def _wrong_types(row: Row) -> list[str]:
    return sorted(key for key, value in row.items() if not _is_right(key, value))


def _is_right(key: str, value: Any) -> bool:
    if key in _LISTS:
        return (
            isinstance(value, list) and all(isinstance(item, str) for item in value) and (key != "ref" or value != [])
        )
    if key in _DAYS:
        return _is_day(value)
    return isinstance(value, _TYPES.get(key, object))


def _is_day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _reference_faults(ref: list[str], acts: Collection[str]) -> Faults:
    if len(ref) < 2 or ref[0] not in acts:
        yield "unknown-act", ", ".join(ref)
    elif not _SECTION.fullmatch(ref[1]) or not all(_BELOW.fullmatch(part) for part in ref[2:]):
        yield "not-a-provision", ", ".join(ref)


def _word_faults(row: Row, pairs: tuple[str, ...]) -> Faults:
    if "en" in row:
        yield from _pair_faults(row)
    for key in pairs:
        if key in row:
            yield from _pair_faults(row[key])
    for choices in row.get("choice", {}).values():
        for words in choices.values() if isinstance(choices, dict) else (None,):
            yield from _pair_faults(words)


def _pair_faults(pair: Any) -> Faults:
    if not isinstance(pair, dict) or not all(
        isinstance(pair.get(code), str) and pair[code].strip() for code in ("en", "fr")
    ):
        yield "language-missing", str(pair)
        return
    if "'" in pair["en"] or '"' in pair["en"]:
        yield "straight-apostrophe", pair["en"]
    for key, pattern in _FRENCH_FAULTS.items():
        if pattern.search(pair["fr"]):
            yield key, pair["fr"]


def _offence_faults(row: Row) -> Faults:
    if row.get("mode", "hybrid") not in get_args(Mode):
        yield "unknown-mode", row["mode"]


def _condition_faults(row: Row) -> Faults:
    if row["order"] not in get_args(Order):
        yield "unknown-order", row["order"]
    if row.get("family", "curfew") not in get_args(Family):
        yield "unknown-family", row["family"]
    if row.get("edition_from", date.min) > row.get("edition_to", date.max):
        yield "reversed-dates", f"{row['edition_from']} {row['edition_to']}"
    if not all(isinstance(new, str) for new in row.get("renamed", {}).values()):
        yield "wrong-type", "renamed"
    if not set(row.get("prerequisites", ())) <= set(get_args(Prerequisite)):
        yield "unknown-prerequisite", ", ".join(row["prerequisites"])
    declared, choices = row.get("blank", {}), row.get("choice", {})
    for name, blank in declared.items():
        if not _is_blank(blank):
            yield "unknown-blank", f"{name} {blank}"
            return
        if (blank["type"] in CHOSEN) != (name in choices):
            yield "choices-missing", name
    if choices.keys() - declared.keys():
        yield "unknown-blank", ", ".join(sorted(choices.keys() - declared.keys()))
    elif not any(key == "language-missing" for key, _ in _word_faults(row, FORMS["conditions"].pairs)):
        yield from _blank_faults(read("", row))


def _is_blank(blank: Any) -> bool:
    return (
        isinstance(blank, dict)
        and blank.get("type") in get_args(BlankType)
        and all(isinstance(value, _BLANK_KEYS.get(key, ())) for key, value in blank.items())
        and blank.get("joined", "or") in ("or", "and")
    )


def _blank_faults(condition: Condition) -> Iterator[tuple[str, str]]:
    places = {place for blank in condition.blanks.values() for place in blank.places}
    sure = {
        place
        for blank in condition.blanks.values()
        if blank.required or blank.default is not None
        for place in blank.places
    }
    for words in (condition.words.en, condition.words.fr):
        if blanks(words) != places:
            yield "blanks-differ", words
        elif always(words) != sure:
            yield "optional-blank-outside-brackets", words
        if words != "{text}" and not (words[:1].isupper() and words.endswith(".")):
            yield "not-a-sentence", words


OWN: Final[Mapping[str, Callable[[Row], Faults]]] = MappingProxyType(
    {"conditions": _condition_faults, "offences": _offence_faults}
)
"""What else must hold for the entries of a file, beyond its form. A file that needs nothing more has no line here."""


def _across(
    file: str, entries: tuple[tuple[str, Row], ...], ids: Collection[str], office_name: str = ""
) -> Iterator[PackProblem]:
    """Faults between versions of an entry, and links to entries that are not there."""
    versions: dict[str, list[Row]] = {}
    for entry, row in entries:
        versions.setdefault(entry, []).append(row)
        for key in FORMS[file].links if not _wrong_types(row) else ():
            references = row.get(key, [])
            for reference in [references] if isinstance(references, str) else references:
                if reference not in ids:
                    yield PackProblem("unknown-id", office_name or file, entry, reference)
    for entry, dated in versions.items():
        if not all("status" in row and "source" in row and not _wrong_types(row) for row in dated):
            continue
        if len({tuple(row.get("ref", ())) for row in dated}) > 1:
            yield PackProblem("same-id-two-provisions", office_name or file, entry)
        if any(_overlap(value, reference) for value, reference in combinations(dated, 2)):
            yield PackProblem("dates-overlap", office_name or file, entry)
        elif any(
            _last(item) > _last(reference) for item, reference in pairwise(dated) if not _other_packs(item, reference)
        ):
            yield PackProblem("dates-out-of-order", office_name or file, entry)


def _overlap(row: Row, other_row: Row) -> bool:
    first, second = entry_status(row), entry_status(other_row)
    starts = max(first.since or date.min, second.since or date.min)
    packs = max(row.get("edition_from", date.min), other_row.get("edition_from", date.min))
    return starts <= min(first.until or date.max, second.until or date.max) and packs <= min(
        row.get("edition_to", date.max), other_row.get("edition_to", date.max)
    )


def _other_packs(reference_id: Row, other: Row) -> bool:
    return "edition_to" in reference_id or "edition_from" in other


def _last(row: Row) -> date:
    last: date = row.get("to", date.max)
    return last
