"""Present relationships, children, and the people who depend on the person."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.life import Child, Relationships
from reportgen.case.model.people import Person
from reportgen.report import Block, Code, Form, Paragraph, PersonRef, Phrase, Table, say
from reportgen.sections.shared.ages import aged
from reportgen.sections.shared.attribution import attribute, fact, stated_fact
from reportgen.sections.shared.naming import SectionContext, by_whom, is_subject, person_ref, sources_of
from reportgen.sections.shared.prose import area_blocks

_PARTNERS = frozenset({"wife", "husband", "spouse", "common-law-partner", "partner"})


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return civil status and partner, children and support for them, dependants, then the narrative."""
    area = context.case.relationships
    partner = stated_fact(area.partner) if area.partner and area.partner.shown != "role" else None
    sentences = attribute(
        context,
        area,
        (
            *fact("relationships-status", area.status, code="civil"),
            *fact("relationships-partner", partner),
            *fact("relationships-since", area.since),
            *fact("relationships-dependants", area.dependants),
        ),
    )
    return area_blocks(context, area, "relationships", sentences, _children(context, area))


def household(context: SectionContext, relation: str) -> Phrase:
    """Return «her mother», «his partner» for somebody the file names here by relation alone.

    The words agree with that person where another place of the file tells of them, and with nobody otherwise.
    """
    people: list[tuple[str | None, Person | None]] = [
        (relative.relation, relative.person) for relative in context.case.family.relatives
    ]
    people += [(source.relation, source.person) for source in context.case.sources]
    if relation in _PARTNERS:
        people.insert(0, (relation, context.case.relationships.partner))
    form: Form = next((person.form for code, person in people if code == relation and person), "x")
    person_ref = PersonRef("", "", form, title=False)
    return say("household", relation=Code(f"subjects-{relation}"), person=person_ref, subject=context.subject)


def _children(context: SectionContext, area: Relationships) -> tuple[Block[Phrase], ...]:
    children = area.children
    if not children:
        return ()
    by = tuple(by_whom(context, source) for source in sources_of(context, (), area))
    end = "-by" if by else ""
    is_own_account = by and all(is_subject(source) for source in sources_of(context, (), area))
    subject = context.subject_pronoun if is_own_account else context.subject
    if len(children) == 1:
        child = children[0]
        details = tuple(phrase for phrase in (_child_name(child), *_details(context, child)) if phrase)
        child_phrase = say(f"children-one{end}", subject=subject, by=by, details=details, sources=area.sources)
        return (Paragraph((child_phrase, *_support(context, area))),)
    intro = say(f"children-list{end}", subject=subject, by=by, count=len(children), sources=area.sources)
    support = _support(context, area)
    return (Paragraph((intro,), True), _table(context, area), *((Paragraph(support),) if support else ()))


def _table(context: SectionContext, area: Relationships) -> Table[Phrase]:
    return Table(
        header=tuple((say(f"children-{name}"),) for name in ("child", "relation", "age", "lives-with", "contact")),
        rows=tuple(tuple((cell,) for cell in _row(context, child)) for child in area.children),
        widths=(2, 2, 2, 3, 2),
        summary=(say("children-summary", subject=context.subject),),
    )


def _row(context: SectionContext, child: Child) -> Iterator[Phrase]:
    person, empty = person_ref(child.person, child.relation), say("cell-empty")
    yield _child_name(child) or empty
    yield say("cell-first", value=Code(f"relation-{child.relation}"), person=person, subject=context.subject)
    age = aged(child.born, context.on, person) if child.born and child.born.known else empty
    yield say("cell-first", value=age)
    yield say("cell-first", value=household(context, child.lives_with)) if child.lives_with else empty
    yield say("cell-first", value=Code(f"contact-{child.contact}")) if child.contact else empty


def _child_name(child: Child) -> Phrase | None:
    return None if child.person.shown == "role" else say("child-named", person=person_ref(child.person))


def _details(context: SectionContext, child: Child) -> Iterator[Phrase]:
    if child.born and child.born.known:
        yield aged(child.born, context.on, person_ref(child.person, child.relation))
    if child.lives_with:
        yield say("child-lives-with", value=household(context, child.lives_with))
    if child.contact:
        yield say("cell", value=Code(f"contact-{child.contact}"))


def _support(context: SectionContext, area: Relationships) -> tuple[Phrase, ...]:
    facts = [
        fact_of_child
        for child in area.children
        for fact_of_child in fact("child-support", child.support, child=person_ref(child.person, child.relation))
    ]
    return attribute(context, area, facts)
