"""What a youth report must hold and must not: Youth Criminal Justice Act, ss. 2, 39, 40, 110, 111, 119(6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from reportgen.case.model.evidence import Narrative
from reportgen.case.model.matter import Offence
from reportgen.case.model.people import Person
from reportgen.case.values.dates import PartialDate
from reportgen.report import Citation, Finding
from reportgen.rules.contents import has_answer
from reportgen.rules.context import BLOCKING, NOTE, WARNING, RuleContext, finding

_INTERVIEWS = "youth_interviews"
_YOUNG, _ADULT = 12, 18
_REPORT, _YOUNG_PERSON = Citation("ycja", ("40", "2", "a")), Citation("ycja", ("2",))
_VICTIM, _CUSTODY = Citation("ycja", ("40", "2", "b")), Citation("ycja", ("39", "6"))
_NARROW, _IDENTITY = Citation("ycja", ("119", "6")), Citation("ycja", ("111",))
_COURTS = ("yjc-ocj",)


def _is_youth(asked: RuleContext) -> bool:
    return _INTERVIEWS in asked.kind.sections


def parents_interviewed(context: RuleContext) -> Iterator[Finding]:
    """The interview with each parent has its outcome, or the reason why there was none: YCJA, s. 40(2)(a)."""
    youth = context.case.youth
    if not _is_youth(context) or youth.withheld:
        return
    if not youth.guardians and not youth.absent:
        yield finding("parents-interviewed", BLOCKING, "youth.guardians", _REPORT, key="rule-parents-not-recorded")
    for number, guardian in enumerate(youth.guardians):
        if guardian.withheld is None and guardian.why_not is None and guardian.source not in context.case.source:
            yield finding("parents-interviewed", BLOCKING, f"youth.guardians[{number}]", _REPORT)


def victim_interviewed(context: RuleContext) -> Iterator[Finding]:
    """The report says whether the victim was interviewed, or why not: YCJA, s. 40(2)(b)."""
    if not _is_youth(context):
        return
    victims, is_answered = context.case.victims, has_answer(context.case.youth.victim_interview)
    if not (victims.victims or victims.absent or victims.withheld or is_answered):
        yield finding("victim-interviewed", BLOCKING, "youth.victim_interview", _VICTIM)
    explained = is_answered or has_answer(victims.narrative)
    for number, victim in enumerate(victims.victims):
        if victim.contacted == "not-contacted" and victim.withheld is None and not explained:
            at = f"victims.victims[{number}]"
            yield finding("victim-interviewed", WARNING, at, _VICTIM, key="rule-victim-reason")


def youth_age(context: RuleContext) -> Iterator[Finding]:
    """The person was from 12 to 17 years old when the offence was committed: YCJA, s. 2 («young person»).

    In a report for an adult court, one who surely was under 18 is for the officer to weigh.
    """
    born = context.case.subject.born
    if born is None:
        return
    for number, offence in enumerate(context.case.matter.offences):
        if not offence.on.known:
            continue
        first, last = _ages(born, offence)
        at = f"matter.offences[{number}].on"
        if not _is_youth(context):
            if last < _ADULT and context.kind.contents == "psr":
                yield finding("youth-age", WARNING, at, _YOUNG_PERSON, key="rule-youth-age-adult-report")
        elif last < _YOUNG or first >= _ADULT:
            yield finding("youth-age", BLOCKING, at, _YOUNG_PERSON)
        elif first < _YOUNG or last >= _ADULT:
            yield finding("youth-age", WARNING, at, _YOUNG_PERSON, key="rule-youth-age-unsure")


def _ages(born: date, offence: Offence) -> tuple[int, int]:
    """The least and the greatest age, in whole years, at which the offence may have been committed."""
    end: PartialDate = offence.until if offence.until is not None and offence.until.known else offence.on
    return _age(born, offence.on.earliest), _age(born, end.latest)


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def custody_report(context: RuleContext) -> Iterator[Finding]:
    """Where custody is considered, the report says what may help find an alternative: YCJA, ss. 39(6), 40(2)(e)."""
    youth = context.case.youth
    if not _is_youth(context) or not youth.custody_considered:
        return
    if has_answer(youth.alternatives_to_custody):
        yield finding("custody-report", NOTE, "youth.custody_considered", _CUSTODY, key="rule-custody-noted")
    else:
        yield finding("custody-report", WARNING, "youth.alternatives_to_custody", _CUSTODY)


_SECTION_34 = re.compile(r"\b(?:s\.|section|art\.|article)\s*34\b", re.IGNORECASE)


def medical_report(context: RuleContext) -> Iterator[Finding]:
    """A medical or psychological report under s. 34 is pointed to, never quoted: YCJA, s. 119(6).

    It is one the case names in `youth.section_34_reports`, or a record whose title speaks of section 34.
    """
    if not _is_youth(context):
        return
    report_ids = set(context.case.youth.section_34_reports)
    for number, source in enumerate(context.case.sources):
        title = source.title
        titled = title is not None and any(_SECTION_34.search(text or "") for text in (title.en, title.fr))
        if source.withheld is None and (titled or source.id in report_ids):
            yield finding("medical-report", WARNING, f"sources[{number}]", _NARROW)


def youth_ban_stated(context: RuleContext) -> Iterator[Finding]:
    """The ban that covers every report of the kind is stated among those of the matter: YCJA, s. 110."""
    provisions = {ban.provision for ban in context.case.matter.bans}
    for ban in context.kind.bans:
        if ban not in provisions:
            act, _, section = ban.partition("-")
            yield finding("youth-ban-stated", BLOCKING, "matter.bans", Citation(act, (section,)))


def youth_court(context: RuleContext) -> Iterator[Finding]:
    """A youth report goes to a youth justice court."""
    if _is_youth(context) and context.case.matter.court not in _COURTS:
        yield finding("youth-court", WARNING, "matter.court", _YOUNG_PERSON)


def youth_people_shown(context: RuleContext) -> Iterator[Finding]:
    """A victim, and a child or young person, is not shown by a whole or a given name: YCJA, s. 111.

    Victims block; that a relative under 18 is a witness is for the officer to weigh.
    """
    if not _is_youth(context):
        return
    for number, source in enumerate(context.case.sources):
        if source.relation == "victim" and source.person is not None and _is_shown(source.person):
            yield finding("youth-people-shown", BLOCKING, f"sources[{number}].person", _IDENTITY)
    for number, relative in enumerate(context.case.family.relatives):
        young = relative.born is not None and relative.born.known and _age(relative.born.earliest, context.on) < _ADULT
        if young and _is_shown(relative.person):
            yield finding("youth-people-shown", WARNING, f"family.relatives[{number}].person", _IDENTITY)


def _is_shown(person: Person) -> bool:
    return person.shown in ("full", "given-name")


_TERMS: Final = {
    "en": re.compile(r"(?<!young )\b(?:offenders?|convicts?|inmates?|criminal record|the accused)\b", re.IGNORECASE),
    "fr": re.compile(
        r"(?<!jeunes )(?<!jeune )\b(?:délinquante?s?|contrevenante?s?|casier judiciaire|"
        r"(?:le|la|les|du|des|au|aux|une?) (?:détenu|prévenu)e?s?)\b",
        re.IGNORECASE,
    ),
}


def youth_terms(context: RuleContext) -> Iterator[Finding]:
    """A youth report says «young person», not the words of adult proceedings: YCJA, s. 2."""
    if not _is_youth(context):
        return
    for place, part in context.printable.texts:
        if isinstance(part, Narrative) and _TERMS[context.language].search(part.text.get(context.language, "")):
            yield finding("youth-terms", WARNING, place, _YOUNG_PERSON)
