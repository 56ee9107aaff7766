"""What the officer wrote, and what people said, as blocks; and the usual shape of a section."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.case.model.evidence import Area, Narrative, Quote
from reportgen.report import Block, Code, Paragraph, Phrase, Prose, Quotation, say
from reportgen.sections.shared.naming import SectionContext, by_whom


def paragraph(*sentences: Phrase, keep_with_next: bool = False) -> tuple[Block[Phrase], ...]:
    """One paragraph of these sentences, or nothing where there are none."""
    return (Paragraph(sentences, keep_with_next),) if sentences else ()


def narrative(
    context: SectionContext, narrative_of_case: Narrative | None, place: str, area: Area | None = None
) -> tuple[Block[Phrase], ...]:
    """The officer's narrative as blocks; where there is none, one sentence that says why, if a reason was given."""
    if narrative_of_case is None:
        return ()
    if narrative_of_case.withheld is not None:
        return paragraph(say("absent-withheld", reason=Code(f"withheld-{narrative_of_case.withheld}")))
    if narrative_of_case.text:
        return (Prose(narrative_of_case.text, narrative_of_case.sources or (area.sources if area else ()), place),)
    return (
        paragraph(say(f"absent-{narrative_of_case.absent}", subject=context.subject))
        if narrative_of_case.absent
        else ()
    )


def quotes(context: SectionContext, quotes_of_case: Sequence[Quote], place: str) -> tuple[Block[Phrase], ...]:
    """Words worth quoting, each with who said them, in the language they were said in."""
    blocks: list[Block[Phrase]] = []
    for number, quote in enumerate(quotes_of_case):
        source = context.case.source.get(quote.source)
        if source is None or quote.withheld is not None:
            continue
        translated = quote.translation
        pairs = (("en", translated.en), ("fr", translated.fr)) if translated else ()
        blocks.append(
            Quotation(
                words=quote.words,
                language=quote.language,
                translation={code: text for code, text in pairs if text},
                attribution=say("quote-by", by=by_whom(context, source)),
                translator=quote.translator,
                sources=(quote.source,),
                place=f"{place}.{number}",
            )
        )
    return tuple(blocks)


def area_blocks(
    context: SectionContext,
    area: Area,
    place: str,
    sentences: tuple[Phrase, ...],
    between: tuple[Block[Phrase], ...] = (),
) -> tuple[Block[Phrase], ...]:
    """The usual section: the facts as sentences, the narrative, the quotations; or why it is empty.

    `place` is the area's path in the case file; `between` holds the lists and tables between facts and narrative.
    """
    if area.withheld is not None:
        return paragraph(say("absent-withheld", reason=Code(f"withheld-{area.withheld}")))
    sentences_blocks = paragraph(*sentences) + between
    prose = narrative(context, area.narrative, f"{place}.narrative", area)
    quotations = quotes(context, area.quotes, f"{place}.quotes")
    if sentences_blocks or prose or quotations:
        return sentences_blocks + prose + quotations
    return paragraph(say(f"absent-{area.absent or 'not-recorded'}", subject=context.subject))
