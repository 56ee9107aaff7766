"""The sheets of a workbook and their columns: each column is a path of the case file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

NUMBER: Final = "number"
"""The path of the case number, which relates every sheet to the others."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `entries`: the list of the case that its rows are entries of; empty where a row is the case itself.

    `link` is the field by which a row finds its entry, where it is only a part of one: an occasion its source. `within`
    is what the row adds to there: a list, or, where `named` is a column, a mapping with its keys in that column.
    """

    key: str
    columns: tuple[str, ...]
    entries: str = ""
    link: str = ""
    within: str = ""
    naming_field: str = ""


def _area(name: str, *facts: str) -> tuple[str, ...]:
    shared = ("sources", "narrative.en", "narrative.fr", "absent")
    return tuple(f"{name}.{field}" for field in (*facts, *shared))


def _not_in_sheets(*paths: str) -> tuple[str, ...]:
    return tuple(f"{path}.{field}" for path in paths for field in ("en", "fr", "sources", "absent"))


def _person(path: str) -> tuple[str, ...]:
    return tuple(f"{path}.{field}" for field in ("name", "family", "form"))


_OUTCOME: Final = (
    "kind",
    "length.years",
    "length.months",
    "length.days",
    "length.hours",
    "length.less_a_day",
    "amount",
)

CASES: Final = Sheet(
    "cases",
    (
        NUMBER, "kind", "invented",
        "subject.name", "subject.family", "subject.form", "subject.title", "subject.called", "subject.born",
        "subject.born_at", "subject.official_language", "subject.languages", "subject.legal_name",
        "subject.name_on_information", "subject.other_names", "subject.address", "subject.telephone",
        "subject.print_address",
        "matter.court", "matter.place", "matter.files", *_person("matter.judge"), *_person("matter.crown"),
        *_person("matter.defence"), "matter.ordered_on", "matter.due_on", "matter.sentencing_on",
        "matter.proceeding_language", "matter.report_language", "matter.custody.status", "matter.custody.since",
        "matter.custody.place", "matter.custody.days",
        *_person("officer"), "officer.role", *_person("reviewer"), "reviewer.role",
        "office.name", "office.address", "office.telephone",
    ),
)  # fmt: skip

LIFE: Final = Sheet(
    "life",
    (
        NUMBER,
        *_area("family", "raised_at", "raised_by", "brothers_and_sisters", "child_protection", "violence_at_home"),
        *_area("relationships", "status", "since", "dependants"),
        *_area("residence", "housing", "community", "since", "moves_last_year", "may_return"),
        *_area("schooling", "level", "last_school", "left", "studying"),
        *_area("work", "status"),
        *_area("finances"),
        *_area("health", "physical", "mental", "medication", "consent"),
        *_area("substance_use", "abstinent_since"),
        *_area("peers", "associates"),
        "character.sources",
        *_not_in_sheets("character.maturity", "character.character", "character.behaviour", "character.attitude"),
        *_not_in_sheets("character.amends"),
        *_area("offence_attitude", "responsibility"),
        *_area("record", "none", "checked_on"),
        *_area("measures", "none"),
        *_area("supervision", "none", "last_contact"),
        *_area("indigenous", "identity", "community"),
        *_area("social_context"),
        *_area("victims", "impact_statement"),
        *_area("risk", "tool", "assessed_on", "level"),
        *_not_in_sheets("risk.strengths", "risk.limits"),
        *_area("community"),
        *_not_in_sheets("assessment"),
        *_area("plan", "order"),
        *_not_in_sheets("plan.none_because"),
    ),
)

OFFENCES: Final = Sheet(
    "offences",
    (
        "count", "offence", "as_enacted.act", "as_enacted.provision", "as_enacted.heading.en", "as_enacted.heading.fr",
        "file_number", "on", "until", "finding", "found_on", "mode",
    ),
    entries="matter.offences",
)  # fmt: skip

SOURCES: Final = Sheet(
    "sources",
    (
        "id", "kind", "outcome", *_person("person"), "person.title", "relation", "organization", "title.en", "title.fr",
        "dated", "requested_on", "received_on", "language", "verified", "consent_on", "why_not",
    ),
    entries="sources",
)  # fmt: skip

OCCASIONS: Final = Sheet(
    "occasions", ("on", "means", "result", "minutes"), entries="sources", link="id", within="occasions"
)

FINDINGS: Final = Sheet(
    "findings",
    (
        "on", "place", "offence", "as_enacted.act", "as_enacted.provision", "as_enacted.heading.en",
        "as_enacted.heading.fr", *(f"outcomes[0].{field}" for field in _OUTCOME),
        *(f"outcomes[1].{field}" for field in _OUTCOME), "youth", "indictable", "completed_on", "record_suspended",
        "sources",
    ),
    entries="record.findings",
)  # fmt: skip

CONDITIONS: Final = Sheet(
    "conditions",
    (
        "condition", "reason.en", "reason.fr", "reason.sources", "agreed_on", "accepted_by_program_on",
        "consent_of_other_on", "place_confirmed_on",
    ),
    entries="plan.conditions",
)  # fmt: skip

VALUES: Final = Sheet(
    "values",
    ("", "en", "fr", "people", "from_time", "to_time"),
    entries="plan.conditions",
    link="condition",
    within="values",
    naming_field="blank",
)

RESOURCES: Final = Sheet(
    "resources",
    ("what.en", "what.fr", "provider", "availability", "agreed", "starts", "cost.en", "cost.fr", "sources"),
    entries="resources",
)

JOBS: Final = Sheet(
    "jobs",
    ("employer", "position.en", "position.fr", "period", "hours_a_week", "left", "sources"),
    entries="work.jobs",
)

OTHER: Final = Sheet("other", ())
"""Everything that no other sheet has a column for: a row a field, by its path in the case file."""

SHEETS: Final[Mapping[str, Sheet]] = {
    sheet.key: sheet
    for sheet in (
        CASES, LIFE, OFFENCES, SOURCES, OCCASIONS, FINDINGS, CONDITIONS, VALUES, RESOURCES, JOBS, OTHER,
    )
}  # fmt: skip
"""Every sheet, in the order of the workbook; an entry comes before what is only a part of it."""

IDS: Final[Mapping[str, str]] = {"offence": "offences", "condition": "conditions"}
"""Columns whose drop-down offers the ids of a list of the law pack."""


def whole_path(sheet: Sheet, column: str) -> str:
    """Return the path of a column in the case file, the first entry for any."""
    if not sheet.entries:
        return column
    within = ""
    if sheet.within:
        within = f".{sheet.within}.x" if sheet.naming_field else f".{sheet.within}[0]"
        if column == sheet.link:
            within = ""
    return f"{sheet.entries}[0]{within}.{column}".rstrip(".")
