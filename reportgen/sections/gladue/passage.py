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


def passage(telling: SectionContext, given: Passage | None, name: str) -> tuple[Block[Phrase], ...]:
    """Return a passage of `case.gladue`, by the name of its field; nothing where it was never told.

    A passage the person keeps back says that alone.
    """
    return _told(telling, given, f"gladue.{name}")


def own_or_areas(telling: SectionContext, name: str, *areas: str) -> tuple[Block[Phrase], ...]:
    """Return the passage `name`; where there is none, the narratives and quotations of these areas of life."""
    own: Passage | None = getattr(telling.case.gladue, name)
    if own is not None:
        return passage(telling, own, name)
    blocks: list[Block[Phrase]] = []
    for place in areas:
        area: Area = getattr(telling.case, place)
        if area.withheld is None and area.absent is None:
            blocks += narrative(telling, area.narrative, f"{place}.narrative", area) if _written(area) else ()
            blocks += quotes(telling, area.quotes, f"{place}.quotes")
    return tuple(blocks)


def _written(area: Area) -> bool:
    return area.narrative is not None and bool(area.narrative.text)


def headed(key: str, blocks: tuple[Block[Phrase], ...], telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return blocks under a heading of their own; nothing where there are none."""
    return (Subheading((say(key, subject=telling.subject),)), *blocks) if blocks else ()


def joined(parts: Iterable[tuple[Block[Phrase], ...]]) -> tuple[Block[Phrase], ...]:
    """Return the blocks of several parts, one after the other."""
    return tuple(block for part in parts for block in part)


def _told(telling: SectionContext, area: Area | None, place: str) -> tuple[Block[Phrase], ...]:
    if area is None:
        return ()
    withheld = area.withheld or (area.narrative.withheld if area.narrative else None)
    if withheld is not None:
        key = "gladue-kept" if withheld in _THEIRS_TO_KEEP else "absent-withheld"
        return paragraph(say(key, subject=telling.subject, reason=Code(f"withheld-{withheld}")))
    blocks = narrative(telling, area.narrative, f"{place}.narrative", area)
    blocks += quotes(telling, area.quotes, f"{place}.quotes")
    if not blocks and area.absent is not None:
        blocks = paragraph(say(f"absent-{area.absent}", subject=telling.subject))
    return blocks + (_cites(telling, area.works) if blocks and isinstance(area, Passage) else ())


def _cites(telling: SectionContext, given: tuple[Cited, ...]) -> tuple[Block[Phrase], ...]:
    listed = {work.id: work for work in telling.case.gladue.works}
    cited = tuple(_cite(listed[one.work], one.pages) for one in given if one.work in listed)
    return (Paragraph((say("gladue-cites", count=len(cited), works=cited),)),) if cited else ()


def _cite(work: HistoryWork, pages: str | None) -> Phrase:
    author, title, year = named(work.author), title_of(work), year_of(work)
    if pages is None:
        return say("gladue-cite", author=author, title=title, year=year)
    return say("gladue-cite-pages", author=author, title=title, year=year, pages=Name(pages))


def named(given: Words) -> Value:
    """The author or the title of a work; where both languages have the same, it is a name and stays as it is."""
    return Name(given.en) if given.en and given.en == given.fr else words(given)


def title_of(work: HistoryWork) -> Phrase:
    """The title of a work, in the language of its one edition where there is no other."""
    return say(f"gladue-title-{work.language}" if work.language else "gladue-title", title=named(work.title))


def year_of(work: HistoryWork) -> Value:
    """The year a work was published, or the words that say it bears none."""
    return Name(str(work.year)) if work.year else Code("gladue-no-year")
