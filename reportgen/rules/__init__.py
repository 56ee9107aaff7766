"""WHAT MUST HOLD before a report is final: an explicit table of rules, and one function that runs them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from reportgen.case.disclosure import Printable
from reportgen.case.file import CaseFile
from reportgen.report import Finding, Language
from reportgen.rules import contents, dates, disclosure, language, law, record
from reportgen.rules.asked import Asked

Rule = Callable[[Asked], Iterable[Finding]]

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        "contents-answered": contents.contents_answered,
        "topics-answered": contents.topics_answered,
        "assessment-written": contents.assessment_written,
        "areas-filled": contents.areas_filled,
        "subject-interviewed": contents.subject_interviewed,
        "language-ordered": language.language_ordered,
        "narrative-in-language": language.narrative_in_language,
        "words-in-language": language.words_in_language,
        "quotation-translated": language.quotation_translated,
        "dates-not-ahead": dates.dates_not_ahead,
        "court-date-near": dates.court_date_near,
        "born-before-all": dates.born_before_all,
        "withheld-in-text": disclosure.withheld_in_text,
        "victim-shown": disclosure.victim_shown,
        "offence-in-pack": law.offence_in_pack,
        "condition-in-pack": law.condition_in_pack,
        "condition-values": law.condition_values,
        "condition-order": law.condition_order,
        "condition-agreed": law.condition_agreed,
        "condition-reason": law.condition_reason,
        "law-pack-old": law.law_pack_old,
        "law-to-confirm": law.law_to_confirm,
        "youth-record-access": record.youth_record_access,
        "record-suspended": record.record_suspended,
        "discharge-disclosure": record.discharge_disclosure,
    }
)


def check(case: CaseFile, shown: Printable, *, language: Language, on: date) -> tuple[Finding, ...]:
    """Return every finding on `case` for a report in `language` dated `on`; `shown` is what may be printed."""
    asked = Asked(case, shown, language, on)
    return tuple(finding for rule in RULES.values() for finding in rule(asked))


__all__ = ["RULES", "Asked", "check"]
