"""The family the person comes from, and the family today."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.life import Family, Relative
from reportgen.report import Block, BulletList, Code, Name, Phrase, say
from reportgen.sections.shared.ages import aged
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext, by_whom, person_ref, sources_of, words
from reportgen.sections.shared.prose import area_blocks, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return where and by whom the person was raised, then the members of the family, then the narrative."""
    area = context.case.family
    sentences = attribute(
        context,
        area,
        (
            *fact("family-raised-at", area.raised_at),
            *fact("family-raised-by", area.raised_by, code="raised-by"),
            *fact("family-siblings", area.brothers_and_sisters),
            *fact("family-child-protection", area.child_protection, by_value=True),
            *fact("family-violence", area.violence_at_home, by_value=True),
        ),
    )
    return area_blocks(context, area, "family", sentences, _relatives(context, area))


def _relatives(context: SectionContext, area: Family) -> tuple[Block[Phrase], ...]:
    if not area.relatives:
        return ()
    by = tuple(by_whom(context, source) for source in sources_of(context, (), area))
    intro = say("family-members-by" if by else "family-members", subject=context.subject, by=by, sources=area.sources)
    items = tuple((_relative(context, relative, area.sources),) for relative in area.relatives)
    return (*paragraph(intro, keep_with_next=True), BulletList(items))


def _relative(context: SectionContext, relative: Relative, sources: tuple[str, ...]) -> Phrase:
    person, details = person_ref(relative.person, relative.relation), tuple(_details(context, relative))
    key = "family-member" if person.role is None else "family-member-unnamed"
    return say(
        f"{key}-details" if details else key,
        person=person, relation=Code(f"relation-{relative.relation}"), details=details, subject=context.subject_pronoun,
        sources=sources,
    )  # fmt: skip


def _details(context: SectionContext, relative: Relative) -> Iterator[Phrase]:
    person = person_ref(relative.person, relative.relation)
    if relative.deceased:
        day_suffix = "" if relative.deceased.known else "-unknown"
        yield say(f"family-member-died{day_suffix}", person=person, on=relative.deceased)
    elif relative.born and relative.born.known:
        yield aged(relative.born, context.on, person)
    if relative.occupation:
        yield say("cell", value=words(relative.occupation))
    if relative.deceased:
        return
    if relative.lives_with_subject:
        yield say("family-member-lives-with", subject=context.subject_pronoun)
    elif relative.lives_at:
        yield say("family-member-lives-at", place=Name(relative.lives_at))
    if relative.contact:
        yield say("cell", value=Code(f"contact-{relative.contact}"))
