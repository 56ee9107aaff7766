"""What stands above and below the report: court and file, offences, the person, custody, who signs, who has copies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from reportgen.case.model.matter import Offence, PublicationBan
from reportgen.case.model.people import Office, Officer, Person
from reportgen.case.redaction.annex_and_consent import consent_withdrawn
from reportgen.case.values.dates import Span
from reportgen.kinds import Kind
from reportgen.report import Block, Citation, Code, Fields, Name, OfficerWording, Paragraph, Phrase, Table, say
from reportgen.report.citations import ban_provision
from reportgen.sections.caption import order as caption_order
from reportgen.sections.caption import sentence as caption_sentence
from reportgen.sections.shared.ages import years_between
from reportgen.sections.shared.naming import SectionContext, by_whom, person_ref, signatory, words
from reportgen.sections.shared.offences import charged, committed

Phrases: TypeAlias = tuple[Phrase, ...]
Row: TypeAlias = Mapping[str, Phrases]

FIELDS: Final = frozenset({
    "report_title", "report_name", "status_line", "ban_banner", "case_number",
    "ministry_name", "office_name", "office_address", "office_phone", "court_name", "court_place", "court_files",
    "judge", "crown", "defence", "subject_name", "subject_other_names", "subject_born", "proceeding_language",
    "ordered_on", "due_on", "sentencing_on", "custody",
    "officer_name", "officer_title", "report_date", "reviewer_name", "reviewer_title", "copies",
    *caption_sentence.FIELDS, *caption_order.FIELDS,
})  # fmt: skip
"""The flat names a template may use."""

_THEIRS: Final = (
    "subject_other_names", "subject_born", "proceeding_language", "custody", "crown", "defence", "sentencing_on",
)  # fmt: skip
"""What a notice that consent was withdrawn has no need of."""

LISTS: Final[Mapping[str, tuple[str, ...]]] = {
    "offences": ("count", "offence", "provision", "offence_date", "finding"),
}
"""The lists a template may repeat a row for, and the names within a row."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What frames the sections: the title, the fields and lists of the template, and both ends as blocks."""

    title: Phrases
    fields: Mapping[str, Phrases]
    lists: Mapping[str, tuple[Row, ...]]
    caption: tuple[Block[Phrase], ...]
    signature: tuple[Block[Phrase], ...]


def caption(context: SectionContext, kind: Kind, *, draft: bool) -> Caption:
    """Return what stands above and below the sections, as fields of the template and as blocks for other outputs.

    The kind names the fields of the blocks, in their order; one with nothing to say is empty, and its label is left
    out.
    """
    case, matter = context.case, context.case.matter
    title = (say("cell-first", value=OfficerWording(*kind.title)),)
    fields: dict[str, Phrases] = {
        "report_title": title,
        "report_name": (say("report-name", name=OfficerWording(*kind.name)),),
        "status_line": _status(draft=draft, invented=case.invented, confidential=kind.confidential),
        "case_number": _name(case.number),
        "ban_banner": (say("ban-banners", bans=tuple(_banner(ban) for ban in matter.bans)),) if matter.bans else (),
        "ministry_name": _ministry(case.office),
        "office_name": (_office(case.office),),
        "office_address": _name(case.office.address),
        "office_phone": _name(case.office.telephone),
        "court_name": (say("cell-first", value=Code(f"court-{matter.court}")),),
        "court_place": _name(matter.place),
        "court_files": (say("cell", value=tuple(Name(number) for number in matter.files)),),
        "judge": _person("judge-named", matter.judge, "other"),
        "crown": _person("person-named", matter.crown, "crown"),
        "defence": _person("person-named", matter.defence, "defence-counsel"),
        "subject_name": (say("subject-full", subject=context.subject),),
        "subject_other_names": _other_names(context),
        "subject_born": _born(context),
        "proceeding_language": (say("cell-first", value=Code(f"language-{matter.proceeding_language}")),),
        "ordered_on": _day(matter.ordered_on),
        "due_on": _day(matter.due_on),
        "sentencing_on": _day(matter.sentencing_on),
        "report_date": _day(context.on),
        "custody": _custody(context),
        **_signs("officer", case.officer),
        **_signs("reviewer", case.reviewer),
        "copies": _copies(kind),
        **caption_sentence.fields(context),
        **caption_order.fields(context),
    }
    if kind.consent and consent_withdrawn(case, kind.consent):
        fields.update(dict.fromkeys(_THEIRS, ()))
    offences = tuple(_offence(number, value) for number, value in enumerate(matter.offences, 1))
    lists = {"offences": offences if "offences" in kind.lists else ()}
    above = _caption(fields, kind.caption, lists["offences"])
    return Caption(title, fields, lists, above, _signature(fields, kind.signature))


def _copies(kind: Kind) -> Phrases:
    """Who has copies: by the clerk for a report to the court, s. 721(5) of the Criminal Code."""
    if kind.copies is None:
        return ()
    act, *parts = kind.copies_under or ("cc", "721", "5")
    return (say(kind.copies, provision=Citation(act, tuple(parts))),)


def _banner(ban: PublicationBan) -> Phrase:
    return say("ban-banner", provision=ban_provision(ban), protects=Code(f"ban-protects-{ban.protects}"))


def _status(*, draft: bool, invented: bool, confidential: bool) -> Phrases:
    """What every page says of the report: that it is confidential, a draft, that its people are invented."""
    stands = {"status-confidential": confidential, "status-draft": draft, "status-invented": invented}
    lines = tuple(say(key) for key, true in stands.items() if true)
    return (say("status-lines", lines=lines),) if lines else ()


def _name(given: str | None) -> Phrases:
    return (say("cell", value=Name(given)),) if given else ()


def _day(given: date | None) -> Phrases:
    return (say("cell", value=given),) if given else ()


def _person(key: str, person: Person | None, relation: str) -> Phrases:
    return (say(key, person=person_ref(person, relation)),) if person else ()


def _ministry(office: Office) -> Phrases:
    if office.ministry is not None:
        return (say("cell-first", value=words(office.ministry)),)
    return (say("ministry"),) if office.province == "ON" else ()


def _office(office: Office) -> Phrase:
    ours = office.province == "ON" and office.ministry is None
    return say("office-ontario" if ours else "cell", value=Name(office.name))


def _signs(part: str, officer: Officer | None) -> dict[str, Phrases]:
    if officer is None:
        return {f"{part}_name": (), f"{part}_title": ()}
    person = signatory(officer)
    role = Code(f"role-{officer.role}")
    title = (
        say("signatory-title-at", person=person, role=role, office=_office(officer.office))
        if officer.office
        else say("signatory-title", person=person, role=role)
    )
    return {f"{part}_name": (say("signatory", person=person),), f"{part}_title": (title,)}


def _other_names(context: SectionContext) -> Phrases:
    subject = context.case.subject
    single = (
        ("name-legal", subject.legal_name),
        ("name-on-information", subject.name_on_information),
        ("name-own-script", subject.own_script.name if subject.own_script else None),
    )
    names = [say(key, name=Name(name)) for key, name in single if name]
    if subject.other_names:
        names_of_subject = tuple(Name(name) for name in subject.other_names)
        names.append(say("names-other", names=names_of_subject) if names else say("cell", value=names_of_subject))
    return (say("cell-first", value=say("names", names=tuple(names))),) if names else ()


def _born(context: SectionContext) -> Phrases:
    born = context.case.subject.born
    return (say("born-aged", born=born, age=years_between(born, context.on)),) if born else ()


def _custody(context: SectionContext) -> Phrases:
    custody = context.case.matter.custody
    if custody is None:
        return ()
    status = Code(f"custody-{custody.status}")
    if custody.since:
        phrases = [say("custody-since", status=status, since=custody.since)]
    else:
        phrases = [say("custody-status", status=status)]
    if custody.place:
        phrases.append(say("custody-place", place=Name(custody.place)))
    source = context.case.source.get(custody.stated_by or "")
    for key, days in (("custody-days", custody.days), ("custody-credit", custody.credit_days)):
        if days is not None and source:
            phrases.append(say(f"{key}-by", days=days, by=by_whom(context, source), sources=(source.id,)))
        elif days is not None:
            phrases.append(say(key, days=days))
    if custody.release_conditions:
        phrases.append(say("custody-conditions", conditions=words(custody.release_conditions)))
    return tuple(phrases)


def _offence(number: int, offence: Offence) -> Row:
    heading, provision = charged(offence.offence, offence.as_enacted, committed(offence))
    when = (
        say("cell-period", period=Span(offence.on, offence.until))
        if offence.until
        else say("cell-first", value=offence.on)
    )
    count = offence.count or number
    in_file = say("offence-count-file", count=count, file=Name(offence.file_number)) if offence.file_number else None
    return {
        "count": (in_file or say("offence-count", count=count),),
        "offence": (heading,),
        "provision": (provision,),
        "offence_date": (when,),
        "finding": (say(f"finding-{offence.finding}", on=offence.found_on),),
    }


def _labelled(fields: Mapping[str, Phrases], names: tuple[str, ...]) -> Fields[Phrase]:
    rows = ((name, fields[name]) for name in names if fields[name])
    return Fields(tuple(((say(f"label-{name.replace('_', '-')}"),), value) for name, value in rows))


def _caption(
    fields: Mapping[str, Phrases], order: tuple[str, ...], offences: tuple[Row, ...]
) -> tuple[Block[Phrase], ...]:
    above = (fields["status_line"], *((banner,) for banner in fields["ban_banner"]))
    blocks: tuple[Block[Phrase], ...] = (*(Paragraph(item) for item in above if item), _labelled(fields, order))
    if not offences:
        return blocks
    names = LISTS["offences"]
    table = Table(
        header=tuple((say(f"offences-{name.replace('_', '-')}"),) for name in names),
        rows=tuple(tuple(row[name] for name in names) for row in offences),
        widths=(1, 4, 3, 2, 3),
        summary=(say("offences-summary"),),
    )
    return (*blocks, table)


def _signature(filled: Mapping[str, Phrases], order: tuple[str, ...]) -> tuple[Block[Phrase], ...]:
    return (Paragraph((say("respectfully-submitted"),), keep_with_next=True), _labelled(filled, order))
