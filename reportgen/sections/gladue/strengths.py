"""What the person is strong in, and who stands by them with what they offer to do."""

from __future__ import annotations

from reportgen.case.model.gladue import Supporter
from reportgen.report import Block, BulletList, Code, Phrase, say
from reportgen.sections.gladue.passage import headed, passage
from reportgen.sections.shared.naming import SectionContext, person_ref, words
from reportgen.sections.shared.prose import paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the strengths, then each supporter with what they offer, then what else is told of support."""
    gladue = context.case.gladue
    supports = (*_supporters(context), *passage(context, gladue.supports, "supports"))
    return (
        *headed("gladue-strengths", passage(context, gladue.strengths, "strengths"), context),
        *headed("gladue-supports", supports, context),
    )


def _supporters(context: SectionContext) -> tuple[Block[Phrase], ...]:
    supporters = context.case.gladue.supporters
    if not supporters:
        return ()
    items = tuple((_supporter(context, supporter),) for supporter in supporters)
    return (*paragraph(say("gladue-supporters", subject=context.subject), keep_with_next=True), BulletList(items))


def _supporter(context: SectionContext, supporter: Supporter) -> Phrase:
    person, offers = person_ref(supporter.person, supporter.relation), words(supporter.offers)
    if person.role is not None:
        relation = Code(f"subjects-{supporter.relation}")
        return say(
            "gladue-supporter-role", relation=relation, person=person, subject=context.subject_pronoun, offers=offers,
            sources=supporter.sources,
        )  # fmt: skip
    if supporter.relation == "other":
        return say("gladue-supporter", person=person, offers=offers, sources=supporter.sources)
    return say(
        "gladue-supporter-relation", relation=Code(f"relation-{supporter.relation}"), person=person,
        subject=context.subject,
        offers=offers, sources=supporter.sources,
    )  # fmt: skip
