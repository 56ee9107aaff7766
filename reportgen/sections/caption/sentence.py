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


def fields(telling: SectionContext) -> Mapping[str, tuple[Phrase, ...]]:
    """Return what these fields say; one with nothing to say is empty.

    A date is the institution's; where it states none, the estimate, named as one.
    """
    filled: dict[str, tuple[Phrase, ...]] = dict.fromkeys(FIELDS, ())
    if telling.case.sentence is not None:
        filled |= _sentence(telling.case.sentence)
    if telling.case.application is not None:
        filled |= _application(telling.case.application)
    return filled


def _sentence(sentence: Sentence) -> dict[str, tuple[Phrase, ...]]:
    terms = tuple(say("caption-term", term=term_in_words(one), on=one.imposed_on) for one in sentence.terms)
    filled: dict[str, tuple[Phrase, ...]] = {"sentence": (say("caption-terms", terms=terms),)}
    if sentence.institution:
        filled["institution"] = (say("cell", value=Name(sentence.institution)),)
    for one in key_dates(sentence):
        if one.stated is not None:
            filled[_DATES[one.name]] = (say("cell", value=one.stated),)
        elif one.estimated is not None:
            filled[_DATES[one.name]] = (say("caption-estimate", on=one.estimated),)
    return filled


def _application(application: Application) -> dict[str, tuple[Phrase, ...]]:
    early, applied = application.early, application.applied_on
    if application.way == "automatic":
        said = say(f"caption-automatic{'-early' if early else ''}")
    else:
        said = say(f"caption-application{'-early' if early else ''}{'-on' if applied else ''}", on=applied or "")
    filled: dict[str, tuple[Phrase, ...]] = {"application": (said,)}
    if application.hearing_on is not None:
        way = Code(f"hearing-{application.hearing_way}") if application.hearing_way else None
        on = application.hearing_on
        filled["hearing_on"] = (say("caption-hearing", on=on, way=way) if way else say("cell", value=on),)
    return filled
