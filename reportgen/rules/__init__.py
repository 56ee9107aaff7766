"""WHAT MUST HOLD before a report is final: an explicit table of rules, and one function that runs them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.redact import Printable
from reportgen.kinds import Kind
from reportgen.report import Finding, Language
from reportgen.rules import accounts, coherence, contents, dates, disclosure, language, law, pack, record
from reportgen.rules.context import RuleContext
from reportgen.rules.kinds import gladue, parole, specialised, supervision, youth

Rule = Callable[[RuleContext], Iterable[Finding]]

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        "contents-answered": contents.contents_answered,
        "topics-answered": contents.topics_answered,
        "kind-requires": contents.kind_requires,
        "areas-filled": contents.areas_filled,
        "subject-interviewed": contents.subject_interviewed,
        "source-twice": accounts.source_twice,
        "language-ordered": language.language_ordered,
        "narrative-in-language": language.narrative_in_language,
        "words-in-language": language.words_in_language,
        "quotation-translated": language.quotation_translated,
        "designated-area": language.designated_area,
        "dates-not-ahead": dates.dates_not_ahead,
        "court-date-near": dates.court_date_near,
        "report-late": dates.report_late,
        "born-before-all": dates.born_before_all,
        "withheld-in-text": disclosure.withheld_in_text,
        "victim-shown": disclosure.victim_shown,
        "offence-in-pack": law.offence_in_pack,
        "condition-in-pack": law.condition_in_pack,
        "condition-values": law.condition_values,
        "condition-order": law.condition_order,
        "condition-agreed": law.condition_agreed,
        "condition-reason": law.condition_reason,
        "condition-version": law.condition_version,
        "order-length": law.order_length,
        "curfew-work": coherence.curfew_work,
        "curfew-twice": coherence.curfew_twice,
        "curfew-residence": coherence.curfew_residence,
        "place-needed": coherence.place_needed,
        "contact-needed": coherence.contact_needed,
        "residence-person": coherence.residence_person,
        "service-hours": coherence.service_hours,
        "address-revealed": coherence.address_revealed,
        "conditions-moved": coherence.conditions_moved,
        "law-pack-old": pack.law_pack_old,
        "law-to-confirm": pack.law_to_confirm,
        "youth-record-access": record.youth_record_access,
        "finding-of-guilt": record.finding_of_guilt,
        "measure-disclosed": record.measure_disclosed,
        "measures-two-years": record.measures_two_years,
        "record-suspended": record.record_suspended,
        "discharge-disclosure": record.discharge_disclosure,
        "parents-interviewed": youth.parents_interviewed,
        "victim-interviewed": youth.victim_interviewed,
        "youth-age": youth.youth_age,
        "custody-report": youth.custody_report,
        "medical-report": youth.medical_report,
        "youth-ban-stated": youth.youth_ban_stated,
        "youth-court": youth.youth_court,
        "youth-people-shown": youth.youth_people_shown,
        "youth-terms": youth.youth_terms,
        "specialised-asked": specialised.specialised_asked,
        "sexual-offence-ban": specialised.sexual_offence_ban,
        "victim-location": specialised.victim_location,
        "gladue-consent": gladue.consent_recorded,
        "gladue-withdrawn": gladue.withdrawn,
        "gladue-options": gladue.options_exist,
        "gladue-history": gladue.history_has_sources,
        "gladue-risk-words": gladue.no_risk_words,
        "gladue-read": gladue.read_by_person,
        "order-fits": supervision.order_fits,
        "failure-of-condition": supervision.failure_of_condition,
        "explanation-sought": supervision.explanation_sought,
        "exhibit-known": supervision.exhibit_known,
        "order-in-bundle": supervision.order_in_bundle,
        "statement-signed": supervision.statement_signed,
        "notice-given": supervision.notice_given,
        "hearing-in-time": supervision.hearing_in_time,
        "obligations-add-up": supervision.obligations_add_up,
        "supervision-dates": supervision.supervision_dates,
        "sentence-provincial": parole.sentence_provincial,
        "stated-dates": parole.stated_dates,
        "release-residence": parole.release_residence,
        "release-items-investigated": parole.release_items_investigated,
        "parole-application": parole.parole_application,
        "parole-dates": parole.parole_dates,
        "annex-kept-apart": parole.annex_kept_apart,
        "victim-whereabouts": parole.victim_whereabouts,
    }
)


def check(case: CaseFile, printable: Printable, kind: Kind, *, language: Language, on: date) -> tuple[Finding, ...]:
    """Return every finding on `case` for a report of a kind in `language` dated `on`; `shown` may be printed.

    What is wrong in a part of the case that the report is not told from is no finding on that report.
    """
    context = RuleContext(case, printable, kind, language, on)
    findings = (finding for rule in RULES.values() for finding in rule(context))
    if printable.looked_at is None:
        return tuple(findings)
    needed = printable.looked_at | {path.partition(".")[0] for path in kind.requires} | {""}
    return tuple(finding for finding in findings if _FIRST.split(finding.at, maxsplit=1)[0] in needed)


_FIRST = re.compile(r"[.\[]")


__all__ = ["RULES", "RuleContext", "check"]
