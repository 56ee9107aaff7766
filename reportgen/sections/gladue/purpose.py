"""Why there is a Gladue report: who asked, consent and its limits, the notice of the kind, who went over the draft."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.redaction.texts import RemainingEntries
from reportgen.report import Block, Citation, Code, Name, Phrase, Prose, say
from reportgen.sections.shared.naming import SectionContext, by_whom, words
from reportgen.sections.shared.prose import paragraph

_LAW = Citation("cc", ("718.2", "e"))


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return who asked for it and under what law, the consent, and the notice of the kind.

    Criminal Code, s. 718.2(e).
    """
    notice = (Prose(telling.notice, place="notice"),) if telling.notice else ()
    told = say("gladue-report-of", subject=telling.subject)
    law = say("gladue-law", law=_LAW)
    return (*paragraph(told, *requested(telling), law), *paragraph(*consent(telling)), *notice)


def requested(telling: SectionContext) -> Iterator[Phrase]:
    """The sentence that says who asked for the report, where the file says so."""
    gladue, matter = telling.case.gladue, telling.case.matter
    if gladue.requested_by is None:
        return
    court, place = Code(f"court-{matter.court}"), Name(matter.place)
    if gladue.requested_by == "court" and matter.ordered_on:
        yield say("gladue-asked-court-on", on=matter.ordered_on, court=court, place=place, subject=telling.subject)
    else:
        yield say(f"gladue-asked-{gladue.requested_by}", court=court, place=place, subject=telling.subject)


def consent(telling: SectionContext) -> Iterator[Phrase]:
    """The sentences on consent: when it was given, to what, that it is free, what is kept out, the draft gone over."""
    given = telling.case.gladue.consent
    if given is None or given.given_on is None:
        return
    source = telling.case.source.get(given.source or "")
    if source is None:
        yield say("gladue-consent", subject=telling.subject, on=given.given_on)
    else:
        by = by_whom(telling, source)
        yield say("gladue-consent-by", subject=telling.subject, on=given.given_on, by=by, sources=(source.id,))
    if given.scope:
        yield say("gladue-consent-scope", scope=words(given.scope))
    yield say("gladue-voluntary", subject=telling.subject)
    if isinstance(given.may_not_share, RemainingEntries) or given.may_not_share:
        yield say("gladue-kept-out", subject=telling.subject)
    if given.read_by_person_on:
        yield say("gladue-read", subject=telling.subject, on=given.read_by_person_on)
