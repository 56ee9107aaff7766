"""What a report takes from the law pack that nobody has confirmed, and a pack that is no longer young."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, NamedTuple

from reportgen.case.model.history import FindingOfGuilt
from reportgen.case.model.matter import Offence
from reportgen.errors import InputError
from reportgen.law import act, condition, contents_list, current_pack, offence
from reportgen.law.access import access_entries
from reportgen.law.pack.model import EntryStatus
from reportgen.law.wording import Bilingual
from reportgen.report import Code, Finding, OfficerWording
from reportgen.rules.context import NOTE, WARNING, RuleContext, finding

OLD: Final = timedelta(days=90)


class Relied(NamedTuple):
    """An entry of the pack that a report rests on: what it is called, and how it stands."""

    name: Bilingual
    standing: EntryStatus


def law_pack_old(context: RuleContext) -> Iterator[Finding]:
    """A law pack older than 90 days may no longer say what the law is."""
    day = current_pack().date
    if context.on - day > OLD:
        yield finding("law-pack-old", WARNING, "", day=day)


def law_to_confirm(context: RuleContext) -> Iterator[Finding]:
    """What a report takes from the pack without anybody having confirmed it in the law is for the officer to check."""
    for file, (at, relied) in RELIED.items():
        unsure = dict.fromkeys(item.name for item in relied(context) if item.standing.status != "verified")
        if unsure:
            titles = tuple(OfficerWording(name.en, name.fr) for name in unsure)
            key = "" if file == "conditions" else f"rule-law-to-confirm-{file}"
            yield finding("law-to-confirm", NOTE, at, key=key, titles=titles, status=Code("to-confirm"))


def _conditions(context: RuleContext) -> Iterator[Relied]:
    day = context.case.day_of_conditions(context.on)
    recommended = context.case.plan.conditions if "conditions" in context.kind.sections else ()
    for condition_given in recommended:
        try:
            entry = condition(condition_given.condition, day)
        except InputError:  # a rule of its own says so
            continue
        yield Relied(entry.title, entry.entry_status)


def _offences_of_case(context: RuleContext) -> Iterator[Offence | FindingOfGuilt]:
    yield from context.case.matter.offences
    yield from context.case.record.findings if "record" in context.kind.sections else ()


def _offences(context: RuleContext) -> Iterator[Relied]:
    for offence_or_finding in _offences_of_case(context):
        if offence_or_finding.offence is not None:
            try:
                entry = offence(offence_or_finding.offence, _committed(offence_or_finding))
            except InputError:  # a rule of its own says so
                continue
            yield Relied(entry.name, entry.entry_status)


def _committed(offence_or_finding: Offence | FindingOfGuilt) -> date | None:
    """The first day it may have been committed on, if any is known."""
    if isinstance(offence_or_finding.on, date):
        return offence_or_finding.on
    return offence_or_finding.on.earliest if offence_or_finding.on.known else None


def _contents(context: RuleContext) -> Iterator[Relied]:
    if context.kind.contents:
        for item in contents_list(context.on, context.kind.contents):
            yield Relied(item.words, item.entry_status)


def _acts(context: RuleContext) -> Iterator[Relied]:
    """The Acts cited: those of the offences, by id or as enacted, and that under which the report is made."""
    cited = [*context.kind.authority[:1], *context.kind.copies_under[:1]]
    for offence_or_finding in _offences_of_case(context):
        if offence_or_finding.as_enacted is not None:
            cited += [offence_or_finding.as_enacted.act] if offence_or_finding.as_enacted.act_title is None else []
        elif offence_or_finding.offence is not None:
            try:
                cited.append(offence(offence_or_finding.offence).reference.act)
            except InputError:
                continue
    for code in dict.fromkeys(cited):
        try:
            found_act = act(code)
        except InputError:  # the case file refuses an Act it does not know
            continue
        yield Relied(found_act.title, found_act.entry_status)


def _access(context: RuleContext) -> Iterator[Relied]:
    """The periods that the findings and measures of the record may turn on."""
    if "record" not in context.kind.sections:
        return
    findings = context.case.record.findings
    outcomes = {outcome.kind for finding in findings for outcome in finding.outcomes}
    measures = {measure.kind for measure in context.case.measures.measures}
    youth = any(finding.youth for finding in findings)
    for entry in access_entries(context.on):
        general = youth and not entry.outcomes and not entry.measures
        if entry.outcomes & outcomes or entry.measures & measures or general:
            yield Relied(entry.about, entry.entry_status)


def _parole(context: RuleContext) -> Iterator[Relied]:
    """The rules of counting that the estimated dates of a sentence were worked out by, by their ids."""
    sentence = context.case.sentence
    if sentence is None or "sentence" not in context.kind.sections:
        return
    from reportgen.law.parole import estimate  # only a report on a sentence being served reckons its dates

    try:
        reckoned = estimate(sentence.terms, lost_remission_days=sentence.lost_remission_days)
    except InputError:  # its terms allow no estimate, and none is printed
        return
    for rule in reckoned.to_confirm:
        yield Relied(Bilingual(rule.id, rule.id), rule.entry_status)


RELIED: Final[Mapping[str, tuple[str, Callable[[RuleContext], Iterator[Relied]]]]] = MappingProxyType(
    {
        "conditions": ("plan.conditions", _conditions),
        "offences": ("matter.offences", _offences),
        "contents": ("", _contents),
        "acts": ("matter.offences", _acts),
        "access": ("record.findings", _access),
        "parole": ("sentence.terms", _parole),
    }
)
"""By file of the pack: where in the case it is relied on, and what of it."""
