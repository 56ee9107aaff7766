"""What a Gladue report must hold to: consent, options of the person's own community, sources for history, no risk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from reportgen.case.model.evidence import Narrative, Quote
from reportgen.case.model.file import CaseFile
from reportgen.case.model.gladue import Chapter, Passage, passages
from reportgen.case.redaction.annex_and_consent import consent_withdrawn
from reportgen.report import Citation, Finding, Language, Name
from reportgen.rules.context import BLOCKING, NOTE, WARNING, RuleContext, finding

_LAW: Final = Citation("cc", ("718.2", "e"))
_AREAS: Final = ("schooling.", "work.", "relationships.", "residence.", "health.", "substance_use.")
"""The areas of life that tell a part of the life story where it has no passage of its own."""


def _stands(context: RuleContext) -> bool:
    """Whether the kind rests on the consent to a Gladue report, and it was not withdrawn."""
    return context.kind.consent == "gladue" and not consent_withdrawn(context.case, "gladue")


def consent_recorded(context: RuleContext) -> Iterator[Finding]:
    """No final is made without the person's recorded consent, and what records it is named."""
    if not _stands(context):
        return
    consent = context.case.gladue.consent
    if consent is None or consent.given_on is None or consent.given_on > context.on:
        yield finding("gladue-consent", BLOCKING, "gladue.consent")
    elif consent.source is None:
        yield finding("gladue-consent", WARNING, "gladue.consent.source", key="rule-gladue-consent-source")


def withdrawn(context: RuleContext) -> Iterator[Finding]:
    """Where consent was withdrawn, every report changes, and the earlier files are to be made again."""
    consent = context.case.gladue.consent
    if consent is None or consent.withdrawn_on is None:
        return
    if context.kind.consent == "gladue":
        yield finding("gladue-withdrawn", NOTE, "gladue.consent.withdrawn_on", day=consent.withdrawn_on)
    elif "indigenous" in context.kind.sections:
        message_key = "rule-gladue-withdrawn-here"
        yield finding(
            "gladue-withdrawn", NOTE, "gladue.consent.withdrawn_on", key=message_key, day=consent.withdrawn_on
        )


def options_exist(context: RuleContext) -> Iterator[Finding]:
    """An option of the person's own community has accepted: *R v Macintyre-Syrette*, 2018 ONCA 259."""
    case = context.printable.case
    if _stands(context):
        if not accepted_at_home(case):
            yield finding("gladue-options", WARNING, "gladue.options", _LAW)
    elif "indigenous" in context.kind.sections and "conditions" in context.kind.sections and _has_options(case):
        takes = any(resource.availability in ("accepted", "available") for resource in case.resources)
        if not takes and not accepted_at_home(case):
            yield finding("gladue-options", WARNING, "resources", _LAW, key="rule-gladue-options-section")


def accepted_at_home(case: CaseFile) -> bool:
    """Whether an option offered in a named community has accepted the person, whole or in part."""
    return any(
        option.community and option.acceptance in ("accepted", "accepted-in-part") for option in case.gladue.options
    )


def _has_options(case: CaseFile) -> bool:
    """Whether the person offers an Indigenous background, and no Gladue report by others tells of options."""
    area = case.indigenous
    has_narrative = area.narrative is not None and bool(area.narrative.text)
    identified = area.identity is not None and bool(area.identity.values)
    return (has_narrative or identified) and area.gladue_report not in ("ordered", "filed")


def history_has_sources(context: RuleContext) -> Iterator[Finding]:
    """A telling of history cites the works or names the sources it rests on."""
    if not _stands(context):
        return
    for place, passage in passages(context.printable.case.gladue):
        narrative = passage.narrative
        if narrative is None or not narrative.text or not _historical(place, passage):
            continue
        if not passage.works and not (place != "community_history" and (narrative.sources or passage.sources)):
            yield finding("gladue-history", WARNING, f"gladue.{place}")


def _historical(place: str, passage: Passage) -> bool:
    """Whether a passage tells what befell a community or those who came before, and not the person's own life."""
    if place == "community_history":
        return True
    return isinstance(passage, Chapter) and passage.of in ("community", "earlier", "grandparents", "parents")


def no_risk_words(context: RuleContext) -> Iterator[Finding]:
    """A Gladue report has no score and no risk language; somebody's own words are not touched."""
    if not _stands(context):
        return
    pattern = _risk(context.language)
    for place, part in context.printable.texts:
        if isinstance(part, Quote) or not place.startswith(("gladue.", *_AREAS)):
            continue
        text = part.text.get(context.language) if isinstance(part, Narrative) else getattr(part, context.language)
        match = pattern.search(text or "")
        if match:
            yield finding("gladue-risk-words", WARNING, place, said=Name(match.group()))


def read_by_person(context: RuleContext) -> Iterator[Finding]:
    """The person goes over the draft before it is filed."""
    consent = context.case.gladue.consent
    if _stands(context) and (consent is None or consent.read_by_person_on is None):
        yield finding("gladue-read", WARNING, "gladue.consent.read_by_person_on")


@cache  # read only where a Gladue report is checked: every other start of the program goes without
def _risk(language: Language) -> re.Pattern[str]:
    """What reads like an instrument of risk, in one language."""
    return re.compile(rf"\b(?:{'|'.join(_RISK[language])})(?!\w)", re.IGNORECASE)


_RISK: Final = {
    "en": (
        r"(?:very )?(?:high|medium|moderate|low)(?:er|est)?[- ]risk",
        r"risk (?:level|score|rating|assessment|factor|of re|to re)\w*",
        r"LSI(?:-OR)?", r"LS/CMI", r"criminogenic\w*", r"recidivis\w*", r"re-?offen[cds]\w*", r"actuarial\w*",
        r"scor(?:e|ed|es|ing)", r"(?:high|medium|low) needs?",
    ),
    "fr": (
        r"risques? (?:très )?(?:élevé|moyen|modéré|faible)s?", r"haut risque", r"risque de ré\w+",
        r"(?:niveau|cote|facteurs?|évaluation) (?:de|du) risques?", r"INS-RO", r"LSI(?:-OR)?",
        r"criminogènes?", r"récidiv\w+", r"actuariel\w*", r"pointages?", r"besoins? (?:élevé|moyen|faible)s?",
    ),
}  # fmt: skip
