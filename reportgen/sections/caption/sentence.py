"""The fields of the caption that tell a sentence being served and what is asked of the Board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reportgen.case.model.parole import Application, Sentence
from reportgen.report import Code, Name, Phrase, say
from reportgen.sections.parole.key_dates import KEY_DATES, key_dates
from reportgen.sections.parole.sentence import term_in_words
from reportgen.sections.shared.naming import SectionContext

_DATES: Final = dict(zip(KEY_DATES, ("eligibility_date", "discharge_date", "expiry_date"), strict=True))
FIELDS: Final[tuple[str, ...]] = ("institution", "sentence", *_DATES.values(), "hearing_on", "application")


def fields(context: SectionContext) -> Mapping[str, tuple[Phrase, ...]]:
    """Return what these fields say; one with nothing to say is empty.

    A date is the institution's; where it states none, the estimate, named as one.
    """
    fields_filled: dict[str, tuple[Phrase, ...]] = dict.fromkeys(FIELDS, ())
    if context.case.sentence is not None:
        fields_filled |= _sentence(context.case.sentence)
    if context.case.application is not None:
        fields_filled |= _application(context.case.application)
    return fields_filled


def _sentence(sentence: Sentence) -> dict[str, tuple[Phrase, ...]]:
    terms = tuple(
        say("caption-term", term=term_in_words(key_date), on=key_date.imposed_on) for key_date in sentence.terms
    )
    fields_filled: dict[str, tuple[Phrase, ...]] = {"sentence": (say("caption-terms", terms=terms),)}
    if sentence.institution:
        fields_filled["institution"] = (say("cell", value=Name(sentence.institution)),)
    for key_date in key_dates(sentence):
        if key_date.stated_on is not None:
            fields_filled[_DATES[key_date.name]] = (say("cell", value=key_date.stated_on),)
        elif key_date.estimated is not None:
            fields_filled[_DATES[key_date.name]] = (say("caption-estimate", on=key_date.estimated),)
    return fields_filled


def _application(application: Application) -> dict[str, tuple[Phrase, ...]]:
    early, applied = application.early, application.applied_on
    if application.way == "automatic":
        application_phrase = say(f"caption-automatic{'-early' if early else ''}")
    else:
        application_phrase = say(
            f"caption-application{'-early' if early else ''}{'-on' if applied else ''}", on=applied or ""
        )
    fields_filled: dict[str, tuple[Phrase, ...]] = {"application": (application_phrase,)}
    if application.hearing_on is not None:
        way = Code(f"hearing-{application.hearing_way}") if application.hearing_way else None
        on = application.hearing_on
        fields_filled["hearing_on"] = (say("caption-hearing", on=on, way=way) if way else say("cell", value=on),)
    return fields_filled
