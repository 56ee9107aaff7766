"""Earlier findings, sanctions and measures that may no longer be disclosed, or are no history at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reportgen.case.model.history import FindingOfGuilt, Measure
from reportgen.law import (
    NO_FINDING,
    Access,
    Dealt,
    access_entry,
    contents_list,
    discharge_access,
    is_ended_by_conviction,
    measure_access,
    youth_access,
)
from reportgen.report import Citation, Finding
from reportgen.report.citations import lawful_provision
from reportgen.rules.context import BLOCKING, WARNING, RuleContext, finding

ACCESS = Citation("ycja", ("119", "2"))
_HISTORY_OF_MEASURES = ("cc", ("721", "3", "c"))


def youth_record_access(context: RuleContext) -> Iterator[Finding]:
    """A youth record is printed only while it may be disclosed: Youth Criminal Justice Act, ss. 118 and 119(2), (9).

    So is an extrajudicial sanction. Where a fact is missing to tell, the officer is to confirm it first.
    """
    past = {at: (finding_of_guilt, _dealt(finding_of_guilt)) for at, finding_of_guilt in _findings(context)}
    for at, (finding_of_guilt, dealt) in past.items():
        if finding_of_guilt.youth and not dealt.outcomes <= NO_FINDING:
            access = youth_access(dealt, [value for _, value in past.values()], on=context.on)
            yield from _finding_access(context, finding_of_guilt, access, at)
    for at, measure in _measures(context):
        if measure.kind == "extrajudicial-sanction":
            yield from _out_of_period(context, _access(measure, context.on), at, unknown="rule-youth-sanction-unknown")


def _finding_access(
    context: RuleContext, finding_of_guilt: FindingOfGuilt, access: Access, at: str
) -> Iterator[Finding]:
    ends = access.ends
    guilt = any(ends and finding_of_guilt.on <= offence.found_on <= ends for offence in context.case.matter.offences)
    if guilt and ends and ends < context.on and is_ended_by_conviction(access, context.on):
        yield finding("youth-record-access", WARNING, at, ACCESS, key="rule-youth-record-conviction", day=ends)
    else:
        yield from _out_of_period(context, access, at, unknown="rule-youth-record-unknown")


def _out_of_period(context: RuleContext, access: Access | None, at: str, *, unknown: str) -> Iterator[Finding]:
    if access is not None and access.on(context.on) is None:
        yield finding("youth-record-access", BLOCKING, at, ACCESS, key=unknown)
    elif access is not None and access.ends is not None and access.ends < context.on:
        yield finding("youth-record-access", BLOCKING, at, ACCESS, day=access.ends)


def finding_of_guilt(context: RuleContext) -> Iterator[Finding]:
    """Only findings of guilt are history: no charge dismissed, withdrawn or stayed. Criminal Code, s. 721(3)(b)."""
    for at, finding_of_guilt in _findings(context):
        if any(outcome.kind in NO_FINDING for outcome in finding_of_guilt.outcomes):
            yield finding("finding-of-guilt", BLOCKING, at, Citation("cc", ("721", "3", "b")))


def measure_disclosed(context: RuleContext) -> Iterator[Finding]:
    """Police warnings, referrals and extrajudicial measures other than sanctions are never told as history.

    Criminal Code, s. 715.6(5); Youth Criminal Justice Act, s. 119(4).
    """
    for at, measure in _measures(context):
        access = _access(measure, context.on)
        if access is not None and access.why == "never":
            provision = lawful_provision(access_entry(access.entry, context.on).reference)
            yield finding("measure-disclosed", BLOCKING, at, provision)


def measures_two_years(context: RuleContext) -> Iterator[Finding]:
    """Two years after they ended, alternative measures are told only where s. 721(3)(c) asks: s. 715.6(6)."""
    if context.kind.contents is not None:
        items = contents_list(context.on, context.kind.contents)
        if any((item.reference.act, item.reference.parts) == _HISTORY_OF_MEASURES for item in items):
            return
    for at, measure in _measures(context):
        access = _access(measure, context.on)
        if access is None or access.why not in ("limited", "unknown") or measure.kind != "alternative-measures":
            continue
        provision = lawful_provision(access_entry(access.entry, context.on).reference)
        if access.ends is None:
            if measure.ended != "in-progress":
                yield finding("measures-two-years", BLOCKING, at, provision, key="rule-measures-end-unknown")
        elif access.ends < context.on:
            yield finding("measures-two-years", BLOCKING, at, provision, day=access.ends)


def record_suspended(context: RuleContext) -> Iterator[Finding]:
    """A finding under a record suspension is kept apart and not disclosed: Criminal Records Act, s. 6(2)."""
    for at, finding_of_guilt in _findings(context):
        if finding_of_guilt.record_suspended:
            yield finding("record-suspended", BLOCKING, at, Citation("cra", ("6", "2")))


def discharge_disclosure(context: RuleContext) -> Iterator[Finding]:
    """A discharge is not disclosed by federal bodies one year (absolute) or three (conditional) on: CRA, s. 6.1."""
    for at, finding_of_guilt in _findings(context):
        access = None if finding_of_guilt.youth else discharge_access(_dealt(finding_of_guilt), on=context.on)
        if access is not None and access.ends is not None and access.ends < context.on:
            yield finding("discharge-disclosure", WARNING, at, Citation("cra", ("6.1",)))


def _findings(context: RuleContext) -> Iterator[tuple[str, FindingOfGuilt]]:
    for number, finding_of_guilt in enumerate(context.case.record.findings):
        if finding_of_guilt.withheld is None:
            yield f"record.findings[{number}]", finding_of_guilt


def _measures(context: RuleContext) -> Iterator[tuple[str, Measure]]:
    for number, measure in enumerate(context.case.measures.measures):
        if measure.withheld is None:
            yield f"measures.measures[{number}]", measure


def _dealt(finding_of_guilt: FindingOfGuilt) -> Dealt:
    outcomes = frozenset[str](outcome.kind for outcome in finding_of_guilt.outcomes)
    return Dealt(
        finding_of_guilt.on,
        outcomes,
        youth=finding_of_guilt.youth,
        completed_on=finding_of_guilt.completed_on,
        indictable=finding_of_guilt.indictable,
    )


def _access(measure: Measure, on: date) -> Access | None:
    """Until when a measure may be disclosed; a period known by its month or year counts as over on its first day."""
    end = measure.period.end if measure.period else None
    ended_on = end.earliest if end is not None and end.known else None
    return measure_access(measure.kind, on=on, consent_on=measure.consent_on, ended_on=ended_on)
