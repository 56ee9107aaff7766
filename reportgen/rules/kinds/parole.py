"""What must hold of a report on parole: the release plan looked into, dates as stated, what is kept apart kept so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from reportgen.case.model.evidence import Narrative, Quote
from reportgen.case.redaction.name_search import plain
from reportgen.case.redaction.texts import texts_of
from reportgen.case.values.base import Words
from reportgen.errors import InputError
from reportgen.law.parole import ParoleDates, estimate
from reportgen.report import Citation, Code, Finding
from reportgen.rules.context import BLOCKING, NOTE, WARNING, RuleContext, finding

HEARING_NEAR: Final = timedelta(days=15)
"""What s. 141(1) gives for information to reach the applicant; how far it binds this Board is to confirm."""

RUN: Final = 8
"""As many words in a row as two texts are not likely to share unless one was copied from the other."""

_KEY_DATES = {"eligibility": "eligibility", "discharge_possible": "discharge-possible", "expiry": "expiry"}
_PLACES = re.compile(
    r"\b[A-Z]\d[A-Z][ \u00a0-]?\d[A-Z]\d\b"  # a postal code
    r"|(?<!\d)\(?\d{3}\)?[-.\u00a0 ]\d{3}[-.\u00a0 ]\d{4}(?!\d)"  # a telephone number
    r"|\b\d{1,5}[A-Za-z]?,?[\u00a0 ](?:[A-Z][\w’'.-]*[\u00a0 ]){1,4}"
    r"(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Drive|Dr\.|Lane|Crescent|Boulevard|Blvd\.|Court|Way|Place)(?!\w)"
    r"|\b\d{1,5}[A-Za-z]?,?[\u00a0 ](?:rue|avenue|chemin|boulevard|promenade|croissant|rang|allée|route)[\u00a0 ]"
)


def sentence_provincial(context: RuleContext) -> Iterator[Finding]:
    """A sentence of two years or more is not the provincial board's, and its terms make sense."""
    if "sentence" not in context.kind.sections or context.case.sentence is None:
        return
    at, law = "sentence.terms", Citation("ccra", ("112",))
    try:
        _estimate(context)
    except InputError as refused:
        if refused.key == "parole-intermittent":
            yield finding("sentence-provincial", WARNING, at, law, key="rule-sentence-terms")
        else:
            key = "rule-sentence-federal" if refused.key == "parole-federal" else "rule-sentence-terms"
            yield finding("sentence-provincial", BLOCKING, at, law, key=key)


def stated_dates(context: RuleContext) -> Iterator[Finding]:
    """The key dates are stated by the institution, with the document; one that differs from the estimate is noted."""
    sentence = context.case.sentence
    if "sentence" not in context.kind.sections or sentence is None:
        return
    stated_dates_of_sentence = sentence.stated
    if (
        stated_dates_of_sentence is None
        or stated_dates_of_sentence.eligibility is None
        or stated_dates_of_sentence.expiry is None
    ):
        yield finding("stated-dates", WARNING, "sentence.stated", key="rule-stated-dates-missing")
    elif stated_dates_of_sentence.stated_by is None:
        yield finding("stated-dates", WARNING, "sentence.stated.stated_by", key="rule-stated-dates-unsourced")
    try:
        reckoned = _estimate(context)
    except InputError:
        return
    for name, code in _KEY_DATES.items():
        stated_day, estimated_day = getattr(stated_dates_of_sentence, name, None), getattr(reckoned, name)
        if stated_day is not None and stated_day != estimated_day:
            at = f"sentence.stated.{name}"
            yield finding(
                "stated-dates", NOTE, at, date=Code(f"date-{code}"), stated=stated_day, estimated=estimated_day
            )


def _estimate(context: RuleContext) -> ParoleDates | None:
    sentence = context.case.sentence
    return estimate(sentence.terms, lost_remission_days=sentence.lost_remission_days) if sentence else None


def release_residence(context: RuleContext) -> Iterator[Finding]:
    """The release plan says where the person would live, or why there is no plan."""
    area = context.case.release
    if "release" not in context.kind.sections or area.absent or area.withheld:
        return
    if not any(item.item == "residence" and item.withheld is None for item in area.items):
        yield finding("release-residence", BLOCKING, "release.items")


def release_items_investigated(context: RuleContext) -> Iterator[Finding]:
    """Each item of the release plan was looked into; what was found otherwise is told in words."""
    if "release" not in context.kind.sections:
        return
    for number, release_item in enumerate(context.case.release.items):
        if release_item.withheld is not None:
            continue
        at, item = f"release.items[{number}].checks", Code(f"release-about-{release_item.item}")
        if not release_item.checks:
            yield finding("release-items-investigated", WARNING, at, item=item)
        for place, check in enumerate(release_item.checks):
            if check.result == "contradicted" and (check.remark is None or not check.remark.text):
                key = "rule-release-contradiction-told"
                yield finding("release-items-investigated", WARNING, f"{at}[{place}].remark", key=key, item=item)


def parole_application(context: RuleContext) -> Iterator[Finding]:
    """The way to the Board fits the sentence; early parole has its grounds; the hearing leaves the applicant time."""
    application = context.case.application
    if "parole_purpose" not in context.kind.sections or application is None:
        return
    grounds = application.early_grounds
    if application.early and not (grounds and (grounds.text or grounds.absent or grounds.withheld)):
        yield finding("parole-application", BLOCKING, "application.early_grounds", key="rule-early-grounds")
    try:
        reckoned = _estimate(context)
    except InputError:
        reckoned = None
    if reckoned is not None and application.way == "automatic" and not reckoned.automatic:
        yield finding("parole-application", WARNING, "application.way", key="rule-review-way", days=reckoned.total_days)
    hearing, at = application.hearing_on, "application.hearing_on"
    if hearing is None:
        yield finding("parole-application", WARNING, at, key="rule-hearing-missing")
    elif hearing < context.on:
        yield finding("parole-application", WARNING, at, key="rule-hearing-past", day=hearing)
    elif hearing - context.on < HEARING_NEAR:
        yield finding(
            "parole-application", WARNING, at, Citation("ccra", ("141", "1")), key="rule-hearing-near", day=hearing
        )


def parole_dates(context: RuleContext) -> Iterator[Finding]:
    """Nothing that has happened on the way to the Board is dated after the report."""
    if "parole_purpose" not in context.kind.sections:
        return
    for at, day in _happened(context):
        if day is not None and day > context.on:
            yield finding("parole-dates", BLOCKING, at, key="rule-dates-not-ahead", day=day, report=context.on)


def _happened(context: RuleContext) -> Iterator[tuple[str, date | None]]:
    case = context.case
    if case.sentence:
        yield from (
            (f"sentence.terms[{n}].imposed_on", entry.imposed_on) for n, entry in enumerate(case.sentence.terms)
        )
    if application := case.application:
        yield from (("application.applied_on", application.applied_on),)
        yield from (("application.received_on", application.received_on),)
        yield from ((f"application.earlier[{n}].on", element.on) for n, element in enumerate(application.earlier))
    yield from ((f"institution.misconducts[{n}].on", value.on) for n, value in enumerate(case.institution.misconducts))
    for n, item in enumerate(case.release.items):
        yield from ((f"release.items[{n}].checks[{m}].on", member.on) for m, member in enumerate(item.checks))
    for n, police in enumerate(case.police.positions):
        yield from ((f"police.positions[{n}].asked_on", police.asked_on),)
        yield from ((f"police.positions[{n}].answered_on", police.answered_on),)


def annex_kept_apart(context: RuleContext) -> Iterator[Finding]:
    """No run of words of the annex stands in the report, and no victim is a source of it: see s. 141(4) of the CCRA."""
    if context.kind.annex is None:
        return
    for number, source in enumerate(context.case.sources):
        if source.relation == "victim" and not source.confidential and source.withheld is None:
            yield finding("annex-kept-apart", BLOCKING, f"sources[{number}].confidential", key="rule-victim-source")
    apart = {run for _, text in texts_of(context.case.confidential) for run in _runs(text)}
    for at, text in context.printable.texts if apart else ():
        if not apart.isdisjoint(_runs(text)):
            yield finding("annex-kept-apart", BLOCKING, at)


def _runs(text: Narrative | Words | Quote) -> Iterator[tuple[str, ...]]:
    """Every run of `RUN` words in a text, in each language it is in."""
    for text_of_language in (text.words,) if isinstance(text, Quote) else (text.en, text.fr):
        letters_of_words = re.findall(r"\w+", plain(text_of_language or "").casefold())
        yield from zip(*(letters_of_words[start:] for start in range(RUN)), strict=False)


def victim_whereabouts(context: RuleContext) -> Iterator[Finding]:
    """Where a victim lives or can be reached stands nowhere, not even in the annex."""
    if not context.kind.confidential:
        return
    for at, text in texts_of(context.case.confidential):
        texts = (text.words,) if isinstance(text, Quote) else (text.en, text.fr)
        if any(_PLACES.search(item) for item in texts if item):
            yield finding("victim-whereabouts", BLOCKING, f"confidential.{at}")
