"""WHAT WE SAY: one builder a section, and the table that names them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from reportgen.errors import InputError
from reportgen.report import Block, OfficerWording, Phrase, Section, say
from reportgen.sections import conditions, purpose, sources
from reportgen.sections.gladue import accountability as gladue_accountability
from reportgen.sections.gladue import community as gladue_community
from reportgen.sections.gladue import consent_withdrawn
from reportgen.sections.gladue import culture as gladue_culture
from reportgen.sections.gladue import family as gladue_family
from reportgen.sections.gladue import health as gladue_health
from reportgen.sections.gladue import justice as gladue_justice
from reportgen.sections.gladue import letter as gladue_letter
from reportgen.sections.gladue import life as gladue_life
from reportgen.sections.gladue import options as gladue_options
from reportgen.sections.gladue import plan as gladue_plan
from reportgen.sections.gladue import purpose as gladue_purpose
from reportgen.sections.gladue import strengths as gladue_strengths
from reportgen.sections.gladue import views as gladue_views
from reportgen.sections.gladue import works as gladue_works
from reportgen.sections.parole import annex, institution, police, release, sentence
from reportgen.sections.parole import history as parole_history
from reportgen.sections.parole import purpose as parole_purpose
from reportgen.sections.parole import statutory_questions as statutory_test
from reportgen.sections.presentence import (
    assessment,
    character,
    family,
    health,
    indigenous,
    offence_attitude,
    peers,
    record,
    relationships,
    residence,
    risk,
    schooling,
    substance_use,
    work,
)
from reportgen.sections.shared.naming import SectionContext, source_lines, subject_of, withheld_lines
from reportgen.sections.shared.section_inputs import section_inputs
from reportgen.sections.specialised import intensive_supervision, partner_violence, sexual_offence
from reportgen.sections.supervision import bundle, compliance_history, failures, file_papers, proceedings
from reportgen.sections.supervision import contacts as supervised_contacts
from reportgen.sections.supervision import obligations as supervised_obligations
from reportgen.sections.supervision import order as supervised_order
from reportgen.sections.supervision import progress as supervised_progress
from reportgen.sections.youth import alternatives as youth_alternatives
from reportgen.sections.youth import conference as youth_conference
from reportgen.sections.youth import family as youth_family
from reportgen.sections.youth import interviews as youth_interviews
from reportgen.sections.youth import offence as youth_offence
from reportgen.sections.youth import plans as youth_plans
from reportgen.sections.youth import recommendation as youth_recommendation
from reportgen.sections.youth import record as youth_record
from reportgen.sections.youth import schooling as youth_schooling
from reportgen.sections.youth import services as youth_services

Builder: TypeAlias = Callable[[SectionContext], tuple[Block[Phrase], ...]]

SECTIONS: Final[Mapping[str, Builder]] = {
    "purpose": purpose.build,
    "sources": sources.build,
    "family": family.build,
    "relationships": relationships.build,
    "residence": residence.build,
    "schooling": schooling.build,
    "work": work.build,
    "health": health.build,
    "substance_use": substance_use.build,
    "peers": peers.build,
    "character": character.build,
    "offence_attitude": offence_attitude.build,
    "record": record.build,
    "indigenous": indigenous.build,
    "risk": risk.build,
    "assessment": assessment.build,
    "conditions": conditions.build,
    "partner_violence": partner_violence.build,
    "sexual_offence": sexual_offence.build,
    "intensive_supervision": intensive_supervision.build,
    "youth_interviews": youth_interviews.build,
    "youth_family": youth_family.build,
    "youth_schooling": youth_schooling.build,
    "youth_offence": youth_offence.build,
    "youth_record": youth_record.build,
    "youth_plans": youth_plans.build,
    "youth_services": youth_services.build,
    "youth_conference": youth_conference.build,
    "youth_alternatives": youth_alternatives.build,
    "youth_recommendation": youth_recommendation.build,
    "gladue_purpose": gladue_purpose.build,
    "gladue_community": gladue_community.build,
    "gladue_family": gladue_family.build,
    "gladue_life": gladue_life.build,
    "gladue_health": gladue_health.build,
    "gladue_culture": gladue_culture.build,
    "gladue_strengths": gladue_strengths.build,
    "gladue_justice": gladue_justice.build,
    "gladue_accountability": gladue_accountability.build,
    "gladue_options": gladue_options.build,
    "gladue_plan": gladue_plan.build,
    "gladue_views": gladue_views.build,
    "gladue_works": gladue_works.build,
    "gladue_letter_opening": gladue_letter.opening,
    "gladue_letter_story": gladue_letter.story,
    "gladue_letter_options": gladue_letter.options,
    "gladue_letter_plan": gladue_letter.plan,
    "consent_withdrawn": consent_withdrawn.build,
    "parole_purpose": parole_purpose.build,
    "sentence": sentence.build,
    "parole_history": parole_history.build,
    "institution": institution.build,
    "release": release.build,
    "police": police.build,
    "statutory_test": statutory_test.build,
    "supervised_order": supervised_order.build,
    "supervised_contacts": supervised_contacts.build,
    "supervised_obligations": supervised_obligations.build,
    "compliance_history": compliance_history.build,
    "proceedings": proceedings.build,
    "pending": proceedings.pending,
    "failures": failures.build,
    "steps_tried": failures.steps_tried,
    "bundle": bundle.build,
    "clocks": bundle.clocks,
    "goals": supervised_progress.goals,
    "risk_change": supervised_progress.risk_change,
    "supervision_recommendation": supervised_progress.recommendation,
    "breach_recommendation": supervised_progress.proposal,
    "file_papers": file_papers.build,
    "annex_basis": annex.basis,
    "annex": annex.build,
}
"""Every section a kind may name in its `kind.toml`, and what builds it."""

__all__ = [
    "SECTIONS",
    "Builder",
    "SectionContext",
    "compose",
    "section_inputs",
    "source_lines",
    "subject_of",
    "withheld_lines",
]


def compose(
    context: SectionContext, kind_sections: Sequence[str], headings: Mapping[str, OfficerWording] | None = None
) -> tuple[Section[Phrase], ...]:
    """Return the sections a kind names, in its order; one with nothing to say is left out.

    `headings` are those the kind words its own way.

    Raise `InputError` for a section that does not exist.
    """
    unknown = next((name for name in kind_sections if name not in SECTIONS), None)
    if unknown is not None:
        raise InputError("section-unknown", section=unknown, sections=", ".join(SECTIONS))
    built = ((name, SECTIONS[name](context)) for name in kind_sections)
    own_headings = headings or {}
    return tuple(
        Section(
            name,
            (say("cell-first", value=own_headings[name]) if name in own_headings else say(f"section-{name}"),),
            blocks,
        )
        for name, blocks in built
        if blocks
    )
