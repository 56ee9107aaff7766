"""The release plan: what was claimed, and what came of looking into it, by whom and when; every doubt is worded."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.case.model.parole import Check, ReleaseClaim
from reportgen.report import Block, Code, PersonRef, Phrase, Subheading, Table, Value, say
from reportgen.sections.shared.naming import PAPERS, SectionContext, by_whom, person_ref, signatory, sources_of, words
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph

IN_DOUBT = ("contradicted", "disputed", "not-reachable", "pending", "confirmed-pending", "not-investigated")
"""The results that a report says in words, in this order: what was found otherwise comes first."""


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the items in one table with every step of their investigation, then the doubts, then what was found."""
    area = context.case.release
    if area.withheld is not None or not area.items:
        return area_blocks(context, area, "release", ())
    header = tuple((say(f"release-column-{name}"),) for name in ("item", "claim", "on", "step", "result"))
    rows = tuple(row for item in area.items for row in _rows(context, item))
    table = Table(header, rows, (9, 15, 8, 16, 9), summary=(say("release-summary", subject=context.subject),))
    intro = (say("release-intro", subject=context.subject, sources=area.sources),)
    doubts, confirmed = _in_doubt(context), _confirmed(context)
    between = (
        table,
        *((Subheading((say("release-in-doubt"),)), *doubts) if doubts else ()),
        *((Subheading((say("release-found"),)), *confirmed) if confirmed else ()),
    )
    return area_blocks(context, area, "release", intro, between)


def _rows(context: SectionContext, release_claim: ReleaseClaim) -> tuple[tuple[tuple[Phrase], ...], ...]:
    """One row for each step, so that a long investigation breaks between pages; the claim stands in the first."""
    item, claim = say("cell-first", value=Code(f"release-item-{release_claim.item}")), _claimed(context, release_claim)
    if not release_claim.checks:
        none = say("cell-first", value=Code("release-not-investigated"))
        return (((item,), (claim,), (say("cell-empty"),), (say("release-step-none"),), (none,)),)
    return tuple(
        (
            (item,),
            (say("release-claim-above") if number else claim,),
            (say("cell-day", day=check.on),),
            (_step(context, check),),
            (say("cell-first", value=Code(f"release-{check.result}")),),
        )
        for number, check in enumerate(release_claim.checks)
    )


def _claimed(context: SectionContext, release_claim: ReleaseClaim) -> Phrase:
    by = tuple(by_whom(context, source) for source in sources_of(context, release_claim.sources, context.case.release))
    claim = words(release_claim.claim)
    return (
        say("release-claim-by", claim=claim, by=by, sources=release_claim.sources)
        if by
        else say("cell-first", value=claim)
    )


def _step(context: SectionContext, check: Check) -> Phrase:
    asked_sources = _sources_asked(context, check)
    if asked_sources.papers:
        key = "release-step-read"
    elif asked_sources.people:
        key = "release-step-with" if check.means else "release-step-with-plain"
    else:
        key = "release-step" if check.means else "release-step-plain"
    means = Code(f"means-{check.means or 'in-writing'}")
    return say(key, by=_by(context, check), means=means, asked=asked_sources.people, sources=check.sources)


@dataclass(frozen=True, slots=True)
class _AskedSources:
    """Who was asked in a step or what was read in it; whether all of them are papers."""

    people: tuple[Phrase, ...]
    papers: bool


def _sources_asked(context: SectionContext, check: Check) -> _AskedSources:
    sources = [context.case.source[source] for source in check.sources if source in context.case.source]
    papers = bool(sources) and all(item.kind in PAPERS for item in sources)
    return _AskedSources(tuple(by_whom(context, entry) for entry in sources), papers)


def _by(context: SectionContext, check: Check) -> PersonRef:
    return person_ref(check.by) if check.by else signatory(context.case.officer)


def _in_doubt(context: SectionContext) -> tuple[Block[Phrase], ...]:
    blocks: list[Block[Phrase]] = []
    for result in IN_DOUBT:
        for place, item in enumerate(context.case.release.items):
            if item.result == result:
                remarks = _remarks(context, place, item)
                sentences = (_lead(item), *_doubt(context, item))
                blocks += (*paragraph(*sentences, keep_with_next=bool(remarks)), *remarks)
    return tuple(blocks)


def _lead(release_claim: ReleaseClaim) -> Phrase:
    """The item and what was claimed: there may be two residences, one in place of the other."""
    return say("release-lead", item=Code(f"release-item-{release_claim.item}"), claim=words(release_claim.claim))


def _doubt(context: SectionContext, release_claim: ReleaseClaim) -> tuple[Phrase, ...]:
    if release_claim.result == "not-investigated":
        phrase = say("release-doubt-not-investigated")
        return (
            (phrase, say("release-why-not", why=words(release_claim.why_not))) if release_claim.why_not else (phrase,)
        )
    if release_claim.result == "disputed":
        return (_disputed(context, release_claim),)
    result_key = "pending" if release_claim.result == "confirmed-pending" else release_claim.result
    steps = [check for check in release_claim.checks if check.result == result_key]
    by, days = _heard(context, steps), tuple(say("on-day", day=check.on) for check in steps)
    key = f"release-doubt-{release_claim.result}" if by else f"release-doubt-{release_claim.result}-plain"
    return (say(key, by=by, count=len(by), days=days, sources=_ids(steps)),)


def _disputed(context: SectionContext, release_claim: ReleaseClaim) -> Phrase:
    both = [
        [check for check in release_claim.checks if check.result == result] for result in ("confirmed", "contradicted")
    ]
    confirming, against = (_heard(context, steps) or (_by(context, steps[0]),) for steps in both)
    return say("release-doubt-disputed", confirming=confirming, against=against, sources=_ids(both[0] + both[1]))


def _ids(steps: list[Check]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for check in steps for source in check.sources))


def _heard(context: SectionContext, steps: list[Check]) -> tuple[Value, ...]:
    source = context.case.source
    return tuple(by_whom(context, source[item]) for item in _ids(steps) if item in source)


def _confirmed(context: SectionContext) -> tuple[Block[Phrase], ...]:
    blocks: list[Block[Phrase]] = []
    for place, item in enumerate(context.case.release.items):
        remarks = _remarks(context, place, item) if item.result == "confirmed" else ()
        if remarks:
            blocks += (*paragraph(_lead(item), keep_with_next=True), *remarks)
    return tuple(blocks)


def _remarks(context: SectionContext, place: int, release_claim: ReleaseClaim) -> tuple[Block[Phrase], ...]:
    at = f"release.items.{place}.checks"
    return tuple(
        block
        for number, check in enumerate(release_claim.checks)
        for block in narrative(context, check.remark, f"{at}.{number}.remark", context.case.release)
    )
