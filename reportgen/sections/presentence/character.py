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
from reportgen.sections.shared.naming import SectionContext, by_whom, sources_of, who, words
from reportgen.sections.shared.prose import narrative, paragraph, quotes

MATTERS = ("maturity", "character", "behaviour", "attitude", "amends")


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each matter under its own heading, with its narrative or why there is none; losses stand with amends."""
    area = telling.case.character
    blocks: list[Block[Phrase]] = []
    if area.withheld is None:
        blocks += narrative(telling, area.narrative, "character.narrative", area)
    blocks += Subheading((say("character-age"),)), *_age(telling)
    for matter in MATTERS:
        blocks += Subheading((say(f"character-{matter}"),)), *_matter(telling, area, matter)
    blocks += losses(telling)
    if area.withheld is None:
        blocks += quotes(telling, area.quotes, "character.quotes")
    return tuple(blocks)


def _age(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    born = telling.case.subject.born
    if born is None:
        return paragraph(say("character-age-not-known", subject=telling.subject))
    years = years_between(born, telling.on)
    return paragraph(say("character-age-stated", subject=telling.subject, born=born, years=years))


def _matter(telling: SectionContext, area: Character, matter: str) -> tuple[Block[Phrase], ...]:
    given: Narrative | None = getattr(area, matter)
    if area.withheld is not None:
        given = Narrative(withheld=area.withheld)
    elif given is None or not (given.text or given.absent or given.withheld):
        given = Narrative(absent=area.absent)
    written = narrative(telling, given, f"character.{matter}", area)
    return written or paragraph(say("absent-not-recorded", subject=telling.subject))


def losses(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each item of loss with what is repaid of it and what is not, the totals, and who stated the amounts."""
    items = telling.case.matter.losses
    if not items:
        return ()
    ids = tuple(dict.fromkeys(id_ for item in items for id_ in item.stated_by))
    behind = sources_of(telling, ids, telling.case.character) if ids else ()
    by = tuple(by_whom(telling, source) for source in behind)
    intro = say("loss-intro-by", by=by, sources=ids) if by else say("loss-intro")
    header = tuple((say(f"loss-{name}"),) for name in ("what", "amount", "repaid", "outstanding"))
    sums = [(item.amount, item.repaid, max(item.amount - item.repaid, Decimal(0))) for item in items]
    rows = [((_what(item),), *_sums(*three)) for item, three in zip(items, sums, strict=True)]
    if len(items) > 1:
        rows.append(((say("loss-total"),), *_sums(*(sum(column, Decimal(0)) for column in zip(*sums, strict=True)))))
    table = Table(header, tuple(rows), (6, 3, 3, 3), frozenset({1, 2, 3}), (say("loss-summary"),))
    return (*paragraph(intro, keep_with_next=True), table)


def _what(item: LossItem) -> Phrase:
    what = words(item.what)
    if item.owner:
        return say("loss-item-of", what=what, owner=who(item.owner, "victim"))
    if item.organization:
        return say("loss-item-of-organization", what=what, organization=Name(item.organization))
    return say("cell-first", value=what)


def _sums(*amounts: Decimal) -> tuple[tuple[Phrase], ...]:
    return tuple((say("cell", value=Money(amount)),) for amount in amounts)
