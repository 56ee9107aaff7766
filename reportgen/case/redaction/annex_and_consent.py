"""What of a case stands apart whole: what its annex alone may tell, and what consent was withdrawn from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from reportgen.case.model.file import CaseFile
from reportgen.case.model.gladue import Consent, Gladue
from reportgen.case.model.life import IndigenousBackground
from reportgen.case.model.parole import Confidential
from reportgen.case.redaction.withheld_words import Taken, take


def consent_withdrawn(case: CaseFile, area: str) -> bool:
    """Whether the person has withdrawn the consent that `area` of the case rests on."""
    consent = getattr(getattr(case, area), "consent", None)
    return consent is not None and consent.withdrawn_on is not None


def holds_confidential(case: CaseFile) -> bool:
    """Whether the case keeps anything for a confidential annex."""
    apart = case.confidential
    return bool(apart.submissions or apart.narrative or apart.quotes)


def without_the_annex(case: CaseFile, withheld: Taken) -> CaseFile:
    """The case as the report itself may know it: without what goes into the annex, and the sources only it rests on."""
    changes: dict[str, Any] = {}
    if holds_confidential(case):
        apart = Taken(frozenset())
        take(case.confidential, apart)
        withheld.with_sentences(apart)
        changes["confidential"] = Confidential.model_construct()
    sources = tuple(source for source in case.sources if not source.confidential)
    if len(sources) < len(case.sources):
        for source in case.sources:
            if source.confidential:
                take(source, withheld)
        withheld.withheld_sources |= {source.id for source in case.sources if source.confidential}
        changes["sources"] = sources
    return case.model_copy(update=changes) if changes else case


def without_what_was_taken_back(case: CaseFile, withheld: Taken) -> CaseFile:
    """The case once consent to a Gladue report was withdrawn: no word of it, nor of the background it told of.

    The sources that spoke for it alone go too; only the day of the withdrawal is left, so that a report can say so.
    """
    consent = case.gladue.consent
    if consent is None or consent.withdrawn_on is None:
        return case
    apart, printed = Taken(frozenset()), case
    changes: dict[str, Any] = {
        "gladue": Gladue.model_construct(consent=Consent.model_construct(withdrawn_on=consent.withdrawn_on)),
        "indigenous": IndigenousBackground.model_construct(),
    }
    case = case.model_copy(update=changes)
    source_ids, still = set(sources_named(printed)), set(sources_named(case))
    removed = {source.id for source in printed.sources if source.id in source_ids - still}
    for part in (printed.gladue, printed.indigenous, *(source for source in printed.sources if source.id in removed)):
        take(part, apart)
    withheld.with_sentences(apart)
    withheld.withheld_sources |= removed
    return case.model_copy(update={"sources": tuple(item for item in case.sources if item.id not in removed)})


def sources_named(model: BaseModel) -> Iterable[str]:
    """The ids of the sources that a part of the case rests on, wherever it names them."""
    for name, value in model.__dict__.items():
        if name in _NAMES_OF_SOURCES:
            yield from (value,) if isinstance(value, str) else (item for item in value or () if isinstance(item, str))
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, BaseModel):
                yield from sources_named(item)


_NAMES_OF_SOURCES = frozenset({"source", "sources", "stated_by", "recorded_by"})
