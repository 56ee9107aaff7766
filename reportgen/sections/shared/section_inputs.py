"""Which parts of the case file each section is told from: a kind prints what its sections read, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from reportgen.kinds import Kind

ALWAYS: Final = frozenset({
    "schema_address", "schema_version", "invented", "number", "kind", "subject", "matter", "officer", "reviewer",
    "office", "sources",
})  # fmt: skip
"""What the caption, the signature and the naming of sources read in every report."""

READS: Final[Mapping[str, tuple[str, ...]]] = {
    "purpose": (),
    "sources": (),
    "family": ("family",),
    "relationships": ("family", "relationships"),
    "residence": ("family", "relationships", "residence"),
    "schooling": ("schooling",),
    "work": ("finances", "work"),
    "health": ("health",),
    "substance_use": ("substance_use",),
    "peers": ("peers",),
    "character": ("character",),
    "offence_attitude": ("offence_attitude", "victims"),
    "record": ("measures", "record", "supervision"),
    "indigenous": ("gladue", "indigenous", "social_context"),
    "risk": ("risk",),
    "assessment": ("assessment",),
    "conditions": ("community", "plan", "resources"),
    "partner_violence": ("specialised",),
    "sexual_offence": ("specialised",),
    "intensive_supervision": ("family", "specialised"),
    "youth_interviews": ("victims", "youth"),
    "youth_family": ("youth",),
    "youth_schooling": ("schooling", "work", "youth"),
    "youth_offence": ("offence_attitude",),
    "youth_record": ("measures", "record", "supervision", "youth"),
    "youth_plans": ("youth",),
    "youth_services": ("community", "resources", "youth"),
    "youth_conference": ("family", "youth"),
    "youth_alternatives": ("youth",),
    "youth_recommendation": ("plan", "youth"),
    "gladue_purpose": ("gladue",),
    "gladue_community": ("gladue",),
    "gladue_family": ("gladue",),
    "gladue_life": ("gladue", "relationships", "residence", "schooling", "work"),
    "gladue_health": ("gladue", "health", "substance_use"),
    "gladue_culture": ("gladue",),
    "gladue_strengths": ("gladue",),
    "gladue_justice": ("gladue",),
    "gladue_accountability": ("gladue",),
    "gladue_options": ("gladue",),
    "gladue_plan": ("gladue",),
    "gladue_views": ("gladue",),
    "gladue_works": ("gladue",),
    "gladue_letter_opening": ("gladue",),
    "gladue_letter_story": ("gladue",),
    "gladue_letter_options": ("gladue",),
    "gladue_letter_plan": ("gladue",),
    "consent_withdrawn": ("gladue",),
    "parole_purpose": ("application",),
    "sentence": ("sentence",),
    "parole_history": ("application",),
    "institution": ("institution",),
    "release": ("release",),
    "police": ("police",),
    "statutory_test": (
        "application", "institution", "plan", "police", "record", "release", "risk", "sentence", "supervision",
    ),
    "supervised_order": ("supervised",),
    "supervised_contacts": ("supervised",),
    "supervised_obligations": ("supervised",),
    "compliance_history": ("supervised",),
    "proceedings": ("supervised",),
    "pending": ("supervised",),
    "failures": ("supervised",),
    "steps_tried": ("supervised",),
    "bundle": ("supervised",),
    "clocks": ("supervised",),
    "goals": ("supervised",),
    "risk_change": ("supervised",),
    "supervision_recommendation": ("supervised",),
    "breach_recommendation": ("supervised",),
    "file_papers": ("supervised",),
    "annex_basis": ("confidential",),
    "annex": ("confidential",),
}  # fmt: skip


CAPTION: Final = {
    ("sentence",): frozenset({"institution", "sentence", "eligibility_date", "discharge_date", "expiry_date"}),
    ("application",): frozenset({"hearing_on", "application"}),
    ("supervised",): frozenset({"order_named", "order_made_on", "order_ends_on", "period"}),
}
"""What some fields of the caption are told from."""


def section_inputs(sections: Sequence[str], caption: Sequence[str] = ()) -> frozenset[str]:
    """Return the parts of the case file that a report of these sections, under these fields, is told from."""
    parts_read = [READS[section] for section in sections if section in READS]
    parts_read += [parts for parts, fields in CAPTION.items() if not fields.isdisjoint(caption)]
    return ALWAYS.union(*parts_read)


def asked_for(kind: Kind) -> frozenset[str]:
    """Return the parts of the case file that a kind of report asks for: what it reads, and what it must have."""
    parts_named = {path.partition(".")[0] for path in (*kind.requires, *kind.areas)}
    return section_inputs(kind.sections, kind.caption) | parts_named
