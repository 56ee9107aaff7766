"""Whether the pack itself is sound: every fault of its files at once, for whoever keeps the law."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import Any, get_args

from reportgen.law.conditions import BlankType, Condition, Order, Prerequisite, read
from reportgen.law.offences import Mode
from reportgen.law.pack import FILES, PackProblem, Row, Status, rows, standing, text
from reportgen.law.wording import always, blanks

_KEYS = {
    "acts": {"title", "of", "short", "citation", "from", "to", "status", "source"},
    "offences": {"en", "fr", "heading", "ref", "mode", "from", "to", "now", "status", "source"},
    "contents": {"id", "en", "fr", "ref", "from", "to", "status", "source"},
    "conditions": {
        "order", "mandatory", "title", "en", "fr", "blank", "choice", "needs", "prerequisites", "purpose",
        "ref", "from", "to", "status", "source",
    },
}  # fmt: skip
_BLANK_KEYS = {"type", "required", "default", "least", "most", "joined"}
_PAIRS = ("title", "of", "short", "citation", "purpose")
_NO_BREAK = "\u00a0"
_WORD_BLANKS = "people|place|program|exceptions|substances|subjects|things|territory|facility|text"
_FRENCH_FAULTS = {
    "straight-apostrophe": re.compile("'"),
    "straight-quotation": re.compile('["“”]'),
    "breaking-space": re.compile("(?<=[^ \u00a0]) [:»%$]|« |(?<=[0-9]) (?=[0-9]{3})"),
    "missing-space": re.compile(f"[^{_NO_BREAK}][:»]|«[^{_NO_BREAK}]"),
    "space-before": re.compile("[ \u00a0][;!?]"),
    "elision": re.compile(r"\b(?:[dlsnjmtc]e|la|que|jusque|lorsque) [aàâeéèêiîoôuû]|\bsi ils?\b", re.IGNORECASE),
    "contraction": re.compile(r"\b(?:de|à) les?\b(?! \w+er\b)", re.IGNORECASE),
    "blank-that-may-elide": re.compile(rf"\b(?:de|que|le|la|ne|se|à) \{{(?:{_WORD_BLANKS})\}}"),
}


def check_pack() -> tuple[PackProblem, ...]:
    """Return every fault of the pack: keys, languages, references, sources, dates, ids, blanks, French typography."""
    return check_texts({file: text(file) for file in FILES})


def check_texts(texts: dict[str, str]) -> tuple[PackProblem, ...]:
    """Return every fault of a pack given as its files' texts, by name without suffix."""
    tables = {}
    for file in FILES:
        try:
            tables[file] = tomllib.loads(texts[file])
        except tomllib.TOMLDecodeError as fault:
            return (PackProblem("not-toml", file, "", str(fault)),)
    sources, acts = set(tables["pack"]["source"]), set(tables["acts"])
    return tuple(
        PackProblem(key, file, entry, detail)
        for file in FILES[1:]
        for entry, row in _rows(file, tables[file])
        for key, detail in _faults(file, row, sources, acts)
    ) + tuple(_across(tables))


def _rows(file: str, tables: dict[str, Any]) -> Iterator[tuple[str, Row]]:
    for entry, found in tables.items():
        for row in rows(found):
            yield row.get("id", entry) if file == "contents" else entry, row


def _faults(file: str, row: Row, sources: set[str], acts: set[str]) -> Iterator[tuple[str, str]]:
    yield from (("unknown-key", key) for key in row.keys() - _KEYS[file])
    required = {"en", "fr", "ref"} if file != "acts" else {"title", "of", "short", "citation"}
    missing = sorted((required | {"status", "source"}) - row.keys())
    yield from (("missing-key", key) for key in missing)
    if missing:
        return
    if row["status"] not in get_args(Status):
        yield "unknown-status", row["status"]
    if not row["source"] or not set(row["source"]) <= sources:
        yield "unknown-source", str(row["source"])
    if row["status"] == "verified" and set(row["source"]) & {"usual", "recalled"}:
        yield "verified-without-source", str(row["source"])
    if "ref" in row and (row["ref"][0] not in acts or len(row["ref"]) < 2):
        yield "unknown-act", str(row["ref"])
    if row.get("from", date.min) > row.get("to", date.max):
        yield "reversed-dates", f"{row['from']} {row['to']}"
    yield from _word_faults(row)
    if file == "conditions":
        yield from _condition_faults(row)
    if file == "offences" and row.get("mode", "hybrid") not in get_args(Mode):
        yield "unknown-mode", row["mode"]


def _word_faults(row: Row) -> Iterator[tuple[str, str]]:
    pairs = [row] if "en" in row else []
    pairs += [row[key] for key in _PAIRS if key in row]
    pairs += [words for choices in row.get("choice", {}).values() for words in choices.values()]
    for pair in pairs:
        if not (pair.get("en", "").strip() and pair.get("fr", "").strip()):
            yield "language-missing", str(pair)
            continue
        if "'" in pair["en"] or '"' in pair["en"]:
            yield "straight-apostrophe", pair["en"]
        for key, pattern in _FRENCH_FAULTS.items():
            if pattern.search(pair["fr"]):
                yield key, pair["fr"]


def _condition_faults(row: Row) -> Iterator[tuple[str, str]]:
    if row.get("order") not in get_args(Order):
        yield "unknown-order", str(row.get("order"))
    if not set(row.get("prerequisites", ())) <= set(get_args(Prerequisite)):
        yield "unknown-prerequisite", str(row["prerequisites"])
    declared = row.get("blank", {})
    for name, blank in declared.items():
        if blank.keys() - _BLANK_KEYS or blank.get("type") not in get_args(BlankType):
            yield "unknown-blank", f"{name} {blank}"
            return
        if (blank["type"] in ("choice", "choices")) != (name in row.get("choice", {})):
            yield "choices-missing", name
    if row.get("choice", {}).keys() - declared.keys():
        yield "unknown-blank", str(row["choice"].keys() - declared.keys())
        return
    yield from _blank_faults(read("", row))


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


def _across(tables: dict[str, Any]) -> Iterator[PackProblem]:
    for file in FILES[1:]:
        versions: dict[str, list[Row]] = {}
        for entry, row in _rows(file, tables[file]):
            versions.setdefault(entry, []).append(row)
        for entry, found in versions.items():
            if any("status" not in row or "source" not in row for row in found):
                continue
            if len({tuple(row.get("ref", ())) for row in found}) > 1:
                yield PackProblem("same-id-two-provisions", file, entry)
            if any(_overlap(one, other) for one, other in combinations(found, 2)):
                yield PackProblem("dates-overlap", file, entry)
            elif any(_last(one) > _last(other) for one, other in pairwise(found)):
                yield PackProblem("dates-out-of-order", file, entry)
    for file, key in (("offences", "now"), ("conditions", "needs")):
        for entry, row in _rows(file, tables[file]):
            named = row.get(key, [])
            for other in [named] if isinstance(named, str) else named:
                if other not in tables[file]:
                    yield PackProblem("unknown-id", file, entry, other)


def _overlap(one: Row, other: Row) -> bool:
    first, second = standing(one), standing(other)
    starts = max(first.since or date.min, second.since or date.min)
    return starts <= min(first.until or date.max, second.until or date.max)


def _last(row: Row) -> date:
    return row.get("to", date.max - timedelta(1)) if "to" in row else date.max
