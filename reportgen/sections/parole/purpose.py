"""Why the Board considers parole: the application or review, the hearing, early grounds, languages, limits."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.parole import Application
from reportgen.report import Block, Code, Phrase, Prose, say
from reportgen.sections.purpose import interpreters, limits
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what brings the case before the Board, the notice of the kind, languages, and what was not obtained."""
    application = context.case.application
    return (
        *paragraph(*(_applications_brought(context, application) if application else ())),
        *(_early(context, application) if application and application.early else ()),
        *((Prose(context.notice, place="notice"),) if context.notice else ()),
        *paragraph(*interpreters(context)),
        *limits(context),
    )


def _applications_brought(context: SectionContext, application: Application) -> Iterator[Phrase]:
    subject = context.subject
    if application.way == "automatic":
        yield say("parole-review", subject=subject)
    elif application.applied_on is None:
        yield say("parole-application", subject=subject)
    else:
        yield say("parole-application-on", subject=subject, on=application.applied_on)
    if application.received_on is not None:
        yield say("parole-application-received", on=application.received_on)
    way = application.hearing_way
    if application.hearing_on is None:
        return
    if way is None:
        yield say("parole-hearing", on=application.hearing_on)
    elif way == "in-writing":
        yield say("parole-on-paper", on=application.hearing_on)
    else:
        yield say("parole-hearing-by", on=application.hearing_on, way=Code(f"hearing-{way}"))
    if application.hearing_language is not None:
        key = "parole-on-paper-language" if way == "in-writing" else "parole-hearing-language"
        yield say(key, language=Code(f"in-language-{application.hearing_language}"))


def _early(context: SectionContext, application: Application) -> tuple[Block[Phrase], ...]:
    grounds = narrative(context, application.early_grounds, "application.early_grounds")
    key = "parole-early-grounds" if grounds else "parole-early"
    return (*paragraph(say(key, subject=context.subject), keep_with_next=bool(grounds)), *grounds)
