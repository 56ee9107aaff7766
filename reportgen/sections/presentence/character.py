"""The matters of s. 721(3)(a) of the Criminal Code: age, maturity, character, behaviour, attitude, making amends.

The French text of the paragraph has no word for «attitude»; both languages of a report answer all six.
"""

from __future__ import annotations

from decimal import Decimal

from reportgen.case.model.evidence import Narrative
from reportgen.case.model.life import Character
from reportgen.case.model.matter import LossItem
from reportgen.report import Block, Money, Name, Phrase, Subheading, Table, say
from reportgen.sections.shared.ages import years_between
from reportgen.sections.shared.naming import SectionContext, by_whom, person_ref, sources_of, words
from reportgen.sections.shared.prose import narrative, paragraph, quotes

MATTERS = ("maturity", "character", "behaviour", "attitude", "amends")


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each matter under its own heading, with its narrative or why there is none; losses stand with amends."""
    area = context.case.character
    blocks: list[Block[Phrase]] = []
    if area.withheld is None:
        blocks += narrative(context, area.narrative, "character.narrative", area)
    blocks += Subheading((say("character-age"),)), *_age(context)
    for matter in MATTERS:
        blocks += Subheading((say(f"character-{matter}"),)), *_matter(context, area, matter)
    blocks += losses(context)
    if area.withheld is None:
        blocks += quotes(context, area.quotes, "character.quotes")
    return tuple(blocks)


def _age(context: SectionContext) -> tuple[Block[Phrase], ...]:
    born = context.case.subject.born
    if born is None:
        return paragraph(say("character-age-not-known", subject=context.subject))
    years = years_between(born, context.on)
    return paragraph(say("character-age-stated", subject=context.subject, born=born, years=years))


def _matter(context: SectionContext, area: Character, matter: str) -> tuple[Block[Phrase], ...]:
    matter_narrative: Narrative | None = getattr(area, matter)
    if area.withheld is not None:
        matter_narrative = Narrative(withheld=area.withheld)
    elif matter_narrative is None or not (
        matter_narrative.text or matter_narrative.absent or matter_narrative.withheld
    ):
        matter_narrative = Narrative(absent=area.absent)
    matter_blocks = narrative(context, matter_narrative, f"character.{matter}", area)
    return matter_blocks or paragraph(say("absent-not-recorded", subject=context.subject))


def losses(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each item of loss with what is repaid of it and what is not, the totals, and who stated the amounts."""
    items = context.case.matter.losses
    if not items:
        return ()
    ids = tuple(dict.fromkeys(id_ for item in items for id_ in item.stated_by))
    behind = sources_of(context, ids, context.case.character) if ids else ()
    by = tuple(by_whom(context, source) for source in behind)
    intro = say("loss-intro-by", by=by, sources=ids) if by else say("loss-intro")
    header = tuple((say(f"loss-{name}"),) for name in ("what", "amount", "repaid", "outstanding"))
    sums = [(item.amount, item.repaid, max(item.amount - item.repaid, Decimal(0))) for item in items]
    rows = [((_loss(item),), *_sums(*three)) for item, three in zip(items, sums, strict=True)]
    if len(items) > 1:
        rows.append(((say("loss-total"),), *_sums(*(sum(column, Decimal(0)) for column in zip(*sums, strict=True)))))
    table = Table(header, tuple(rows), (6, 3, 3, 3), frozenset({1, 2, 3}), (say("loss-summary"),))
    return (*paragraph(intro, keep_with_next=True), table)


def _loss(item: LossItem) -> Phrase:
    description = words(item.what)
    if item.owner:
        return say("loss-item-of", what=description, owner=person_ref(item.owner, "victim"))
    if item.organization:
        return say("loss-item-of-organization", what=description, organization=Name(item.organization))
    return say("cell-first", value=description)


def _sums(*amounts: Decimal) -> tuple[tuple[Phrase], ...]:
    return tuple((say("cell", value=Money(amount)),) for amount in amounts)
