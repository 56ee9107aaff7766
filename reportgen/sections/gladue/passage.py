"""How one part of a Gladue report is told: people's own words, the narrative, and the works of history it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from reportgen.case.model.evidence import Area
from reportgen.case.model.gladue import Cited, HistoryWork, Passage
from reportgen.case.values.base import Words
from reportgen.report import Block, Code, Name, Paragraph, Phrase, Subheading, Value, say
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import narrative, paragraph, quotes

_THEIRS_TO_KEEP = frozenset({"no-consent", "private"})


def passage(context: SectionContext, passage_of_case: Passage | None, name: str) -> tuple[Block[Phrase], ...]:
    """Return a passage of `case.gladue`, by the name of its field; nothing where it was never told.

    A passage the person keeps back says that alone.
    """
    return _area_blocks(context, passage_of_case, f"gladue.{name}")


def own_or_areas(context: SectionContext, name: str, *areas: str) -> tuple[Block[Phrase], ...]:
    """Return the passage `name`; where there is none, the narratives and quotations of these areas of life."""
    passage_of_case: Passage | None = getattr(context.case.gladue, name)
    if passage_of_case is not None:
        return passage(context, passage_of_case, name)
    blocks: list[Block[Phrase]] = []
    for place in areas:
        area: Area = getattr(context.case, place)
        if area.withheld is None and area.absent is None:
            blocks += narrative(context, area.narrative, f"{place}.narrative", area) if _has_text(area) else ()
            blocks += quotes(context, area.quotes, f"{place}.quotes")
    return tuple(blocks)


def _has_text(area: Area) -> bool:
    return area.narrative is not None and bool(area.narrative.text)


def headed(key: str, blocks: tuple[Block[Phrase], ...], context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return blocks under a heading of their own; nothing where there are none."""
    return (Subheading((say(key, subject=context.subject),)), *blocks) if blocks else ()


def joined(parts: Iterable[tuple[Block[Phrase], ...]]) -> tuple[Block[Phrase], ...]:
    """Return the blocks of several parts, one after the other."""
    return tuple(block for part in parts for block in part)


def _area_blocks(context: SectionContext, area: Area | None, place: str) -> tuple[Block[Phrase], ...]:
    if area is None:
        return ()
    withheld = area.withheld or (area.narrative.withheld if area.narrative else None)
    if withheld is not None:
        key = "gladue-kept" if withheld in _THEIRS_TO_KEEP else "absent-withheld"
        return paragraph(say(key, subject=context.subject, reason=Code(f"withheld-{withheld}")))
    blocks = narrative(context, area.narrative, f"{place}.narrative", area)
    blocks += quotes(context, area.quotes, f"{place}.quotes")
    if not blocks and area.absent is not None:
        blocks = paragraph(say(f"absent-{area.absent}", subject=context.subject))
    return blocks + (_cites(context, area.works) if blocks and isinstance(area, Passage) else ())


def _cites(context: SectionContext, citation: tuple[Cited, ...]) -> tuple[Block[Phrase], ...]:
    works_by_id = {work.id: work for work in context.case.gladue.works}
    cited = tuple(_cite(works_by_id[item.work], item.pages) for item in citation if item.work in works_by_id)
    return (Paragraph((say("gladue-cites", count=len(cited), works=cited),)),) if cited else ()


def _cite(work: HistoryWork, pages: str | None) -> Phrase:
    author, title, year = name_in_words(work.author), title_of(work), year_of(work)
    if pages is None:
        return say("gladue-cite", author=author, title=title, year=year)
    return say("gladue-cite-pages", author=author, title=title, year=year, pages=Name(pages))


def name_in_words(wording: Words) -> Value:
    """The author or the title of a work; where both languages have the same, it is a name and stays as it is."""
    return Name(wording.en) if wording.en and wording.en == wording.fr else words(wording)


def title_of(work: HistoryWork) -> Phrase:
    """The title of a work, in the language of its one edition where there is no other."""
    return say(f"gladue-title-{work.language}" if work.language else "gladue-title", title=name_in_words(work.title))


def year_of(work: HistoryWork) -> Value:
    """The year a work was published, or the words that say it bears none."""
    return Name(str(work.year)) if work.year else Code("gladue-no-year")
