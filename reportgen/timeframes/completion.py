"""What in a case file tells that a step is done, on which day, or that it is not needed at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportgen.case.model.evidence import Narrative, Source
from reportgen.case.model.file import CaseFile
from reportgen.timeframes.anchors import reviewed_unasked


@dataclass(frozen=True, slots=True)
class Completion:
    """That a step is done, and on which day where the case tells."""

    on: date | None = None


def _once(days: Iterable[date | None], choose: Callable[[Iterable[date]], date]) -> Completion | None:
    known_days = [day for day in days if day is not None]
    return Completion(choose(known_days)) if known_days else None


def _opened(_case: CaseFile) -> Completion:
    return Completion()


def _interviewed(case: CaseFile) -> Completion | None:
    interviews = [item for item in case.sources if _is_subject(item) and item.outcome in ("reached", "declined")]
    return _once((occasion.on for source in interviews for occasion in source.occasions), min) or (
        Completion() if interviews else None
    )


def _is_subject(source: Source) -> bool:
    return source.kind == "interview" and (source.person is None or source.relation == "self")


def _health_records(case: CaseFile) -> Completion | None:
    source_ids = {*case.health.sources, *(case.health.narrative.sources if case.health.narrative else ())}
    papers = [source for source in case.sources if source.kind in ("record", "document") and source.id in source_ids]
    return _once((paper.requested_on or paper.received_on for paper in papers), min)


def _contacts(case: CaseFile) -> Completion | None:
    return _once(
        (occasion.on for source in case.sources if source.kind == "contact" for occasion in source.occasions),
        max,
    )


def _narrative_written(narrative: Narrative | None, *languages: str) -> Completion | None:
    text_by_language = narrative.text if narrative else {}
    return Completion() if text_by_language and all(language in text_by_language for language in languages) else None


def _draft(case: CaseFile) -> Completion | None:
    return _narrative_written(case.assessment)


def _translated(case: CaseFile) -> Completion | None:
    return _narrative_written(case.assessment, "en", "fr")


def _gladue_draft(case: CaseFile) -> Completion | None:
    return Completion() if case.gladue.healing_plan or case.gladue.letter else None


def _gladue_consent(case: CaseFile) -> Completion | None:
    consent = case.gladue.consent
    return _once((consent.given_on,), min) if consent else None


def _gladue_options(case: CaseFile) -> Completion | None:
    return (
        Completion() if any(option.acceptance not in ("asked", "not-asked") for option in case.gladue.options) else None
    )


def _gladue_read(case: CaseFile) -> Completion | None:
    consent = case.gladue.consent
    return _once((consent.read_by_person_on,), max) if consent else None


def _release_checked(case: CaseFile) -> Completion | None:
    items = case.release.items
    if not items or any(not item.checks or item.checks[-1].result == "pending" for item in items):
        return None
    return _once((check.on for item in items for check in item.checks), max)


def _breach_heard(case: CaseFile) -> Completion | None:
    breach = case.supervised.breach
    return _once((breach.hearing_on,), min) if breach else None


def _breach_notice(case: CaseFile) -> Completion | None:
    breach = case.supervised.breach
    return _once((breach.notice_given_on,), min) if breach else None


def _statements(case: CaseFile) -> Completion | None:
    breach = case.supervised.breach
    statements = [exhibit for exhibit in breach.exhibits if exhibit.sort == "statement"] if breach else []
    signed = [statement.signed_on for statement in statements]
    return None if None in signed else _once(signed, max)


def _supervision_told(case: CaseFile) -> Completion | None:
    return _narrative_written(case.supervised.recommendation)


DONE: Final[Mapping[str, Callable[[CaseFile], Completion | None]]] = {
    "opened": _opened,
    "interviewed": _interviewed,
    "health-records-asked": _health_records,
    "contacts-made": _contacts,
    "draft-written": _draft,
    "translated": _translated,
    "gladue-consent": _gladue_consent,
    "gladue-options": _gladue_options,
    "gladue-draft": _gladue_draft,
    "gladue-read": _gladue_read,
    "release-checked": _release_checked,
    "breach-heard": _breach_heard,
    "breach-notice": _breach_notice,
    "statements-signed": _statements,
    "supervision-told": _supervision_told,
}
"""What `done = "…"` of a step may name."""


def _both_languages(case: CaseFile) -> bool:
    return case.matter.report_language == "both"


def _health_open(case: CaseFile) -> bool:
    health = case.health
    return health.consent != "refused" and health.absent not in ("declined", "no-consent", "not-applicable")


def _on_application(case: CaseFile) -> bool:
    return not reviewed_unasked(case)


def _change_proposed(case: CaseFile) -> bool:
    breach = case.supervised.breach
    return breach is not None and breach.change_received_on is not None


def _breach_alleged(case: CaseFile) -> bool:
    breach = case.supervised.breach
    return breach is not None and bool(breach.failures or breach.arrested_on or breach.appeared_on)


def _parole_suspended(case: CaseFile) -> bool:
    breach = case.supervised.breach
    return breach is not None and breach.recommitted_on is not None


def _annexed(case: CaseFile) -> bool:
    return bool(case.confidential.submissions)


NEEDED: Final[Mapping[str, Callable[[CaseFile], bool]]] = {
    "both-languages": _both_languages,
    "health-records": _health_open,
    "sentence-181-days": reviewed_unasked,
    "shorter-sentence": _on_application,
    "change-proposed": _change_proposed,
    "breach-alleged": _breach_alleged,
    "parole-suspended": _parole_suspended,
    "confidential-matters": _annexed,
}
"""What `when = "…"` of a step may name: the step is needed only where it holds."""
