"""Why there is a Gladue report: who asked, consent and its limits, the notice of the kind, who went over the draft."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.redaction.texts import RemainingEntries
from reportgen.report import Block, Citation, Code, Name, Phrase, Prose, say
from reportgen.sections.shared.naming import SectionContext, by_whom, words
from reportgen.sections.shared.prose import paragraph

_LAW = Citation("cc", ("718.2", "e"))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return who asked for it and under what law, the consent, and the notice of the kind.

    Criminal Code, s. 718.2(e).
    """
    notice = (Prose(context.notice, place="notice"),) if context.notice else ()
    phrase = say("gladue-report-of", subject=context.subject)
    law = say("gladue-law", law=_LAW)
    return (*paragraph(phrase, *requested(context), law), *paragraph(*consent(context)), *notice)


def requested(context: SectionContext) -> Iterator[Phrase]:
    """The sentence that says who asked for the report, where the file says so."""
    gladue, matter = context.case.gladue, context.case.matter
    if gladue.requested_by is None:
        return
    court, place = Code(f"court-{matter.court}"), Name(matter.place)
    if gladue.requested_by == "court" and matter.ordered_on:
        yield say("gladue-asked-court-on", on=matter.ordered_on, court=court, place=place, subject=context.subject)
    else:
        yield say(f"gladue-asked-{gladue.requested_by}", court=court, place=place, subject=context.subject)


def consent(context: SectionContext) -> Iterator[Phrase]:
    """The sentences on consent: when it was given, to what, that it is free, what is kept out, the draft gone over."""
    consent_of_person = context.case.gladue.consent
    if consent_of_person is None or consent_of_person.given_on is None:
        return
    source = context.case.source.get(consent_of_person.source or "")
    if source is None:
        yield say("gladue-consent", subject=context.subject, on=consent_of_person.given_on)
    else:
        by = by_whom(context, source)
        yield say(
            "gladue-consent-by", subject=context.subject, on=consent_of_person.given_on, by=by, sources=(source.id,)
        )
    if consent_of_person.scope:
        yield say("gladue-consent-scope", scope=words(consent_of_person.scope))
    yield say("gladue-voluntary", subject=context.subject)
    if isinstance(consent_of_person.may_not_share, RemainingEntries) or consent_of_person.may_not_share:
        yield say("gladue-kept-out", subject=context.subject)
    if consent_of_person.read_by_person_on:
        yield say("gladue-read", subject=context.subject, on=consent_of_person.read_by_person_on)
