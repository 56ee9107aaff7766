"""The line, on one screen: case file → rules → sections → report → language → document."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.annex_and_consent import consent_withdrawn
from reportgen.case.redaction.redact import Printable, printable
from reportgen.errors import InputError
from reportgen.kinds import LANGUAGES, Kind
from reportgen.language import word
from reportgen.report import (
    Block,
    BulletList,
    Citation,
    Code,
    Document,
    Finding,
    Language,
    Name,
    OfficerWording,
    Phrase,
    Report,
    Section,
    Severity,
    Subheading,
    say,
)
from reportgen.rules import check
from reportgen.sections import SectionContext, compose, section_inputs, source_lines, subject_of, withheld_lines
from reportgen.sections.caption.caption import FIELDS, LISTS, caption


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes out: the document, and the findings with it. A blocking finding leaves a final without a document."""

    document: Document | None
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> bool:
        """Whether a finding prevents a final."""
        return any(finding.severity is Severity.BLOCKING for finding in self.findings)


def write_report(
    case: CaseFile,
    kind: Kind,
    language: Language,
    on: date,
    *,
    draft: bool = False,
    printable_case: Printable | None = None,
) -> Outcome:
    """Return the report of `case` in `language`, dated `on`, with its findings.

    A final with a blocking finding has no document; a draft shows its findings. `shown` spares working out what may
    be printed where the caller has done so for another language.
    """
    printable_case = printable_case or shown_for(case, kind)
    findings = check(case, printable_case, kind, language=language, on=on)
    if not draft and Outcome(None, findings).blocked:
        return Outcome(None, findings)
    report = report_of(printable_case.case, kind, on, language, draft=draft, findings=findings if draft else ())
    if draft:
        report = replace(report, sources={**withheld_lines(case), **report.sources})
    return Outcome(word(report, language), findings)


def shown_for(case: CaseFile, kind: Kind) -> Printable:
    """Return what of `case` may be printed in a report of this kind, and what may not."""
    _check_names(kind)
    told_from = section_inputs(_sections(case, kind), kind.caption)
    return printable(case, confidential=kind.confidential, bans=kind.bans).told_from(
        told_from, only_sources_used=kind.sources == "used"
    )


def _check_names(kind: Kind) -> None:
    """Raise `InputError` where the kind names a field, a list, a part of the case file or a section there is not."""
    parts = frozenset(CaseFile.model_fields)
    consent = (kind.consent,) if kind.consent else ()
    names_of_kind: dict[str, tuple[Sequence[str], Collection[str]]] = {
        "caption": (kind.caption, FIELDS),
        "signature": (kind.signature, FIELDS),
        "lists": (kind.lists, LISTS),
        "areas": (kind.areas, parts),
        "requires": (tuple(path.partition(".")[0] for path in kind.requires), parts),
        "consent": (consent, parts),
        "headings": (tuple(kind.headings or ()), kind.sections),
    }
    for key, (names_given, names_known) in names_of_kind.items():
        for name in names_given:
            if name not in names_known:
                raise InputError(
                    "kind-name-unknown", kind=kind.id, place=key, name=name, names=", ".join(sorted(names_known))
                )


def _sections(case: CaseFile, kind: Kind) -> tuple[str, ...]:
    """The sections of the kind; once the consent it rests on was withdrawn, the one that says so."""
    return ("consent_withdrawn",) if kind.consent and consent_withdrawn(case, kind.consent) else kind.sections


def report_of(
    case: CaseFile, kind: Kind, on: date, language: Language, *, draft: bool, findings: tuple[Finding, ...] = ()
) -> Report[Phrase]:
    """Return the report before it is worded; `case` is already printable. `language` only names what it will be."""
    notice: dict[str, str] = {code: kind.page("notice", code) for code in LANGUAGES}
    act, *parts = kind.authority or ("",)
    authority = Citation(act, tuple(parts)) if act else None
    telling = SectionContext(case, on, subject_of(case), notice=notice, opening=kind.opening, authority=authority)
    top = caption(telling, kind, draft=draft)
    headings = {section: OfficerWording(*words) for section, words in (kind.headings or {}).items()}
    return Report(
        kind=kind.id,
        language=language,
        draft=draft,
        title=top.title,
        fields=top.fields,
        lists=top.lists,
        sections=_with_findings(compose(telling, _sections(case, kind), headings), findings),
        caption=top.caption,
        signature=top.signature,
        sources=source_lines(telling) if draft else {},
    )


def _with_findings(sections: tuple[Section[Phrase], ...], findings: tuple[Finding, ...]) -> tuple[Section[Phrase], ...]:
    """A draft opens with what is still to be settled, and then what is only to be known, at the head of its first
    section."""
    if not sections:
        return sections
    notes = tuple(finding for finding in findings if finding.severity is Severity.NOTE)
    head = _findings_block("draft-findings", tuple(item for item in findings if item not in notes)) + _findings_block(
        "draft-notes", notes
    )
    return (replace(sections[0], blocks=head + sections[0].blocks), *sections[1:])


def _findings_block(heading: str, findings: tuple[Finding, ...]) -> tuple[Block[Phrase], ...]:
    if not findings:
        return ()
    return Subheading((say(heading),)), BulletList(tuple((_lead(finding), finding.message) for finding in findings))


def _lead(finding: Finding) -> Phrase:
    """What a finding of a draft begins with: how much it weighs, and on which page of the form it is settled."""
    from reportgen.forms.pages import page_of  # only a draft that is not settled

    page = page_of(finding.at)
    where = Code(f"page-{page.id}") if page else Name(finding.at)
    return say("draft-finding", severity=Code(f"severity-{finding.severity.value}"), at=where)
