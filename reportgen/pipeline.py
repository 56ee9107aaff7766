"""The line, on one screen: case file → rules → sections → report → language → document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportgen.case.disclosure import Printable, printable
from reportgen.case.file import CaseFile
from reportgen.kinds import LANGUAGES, Kind
from reportgen.language import word
from reportgen.report import Document, Finding, Language, Phrase, Report, Severity
from reportgen.rules import check
from reportgen.sections import compose
from reportgen.sections.caption import caption
from reportgen.sections.telling import Telling, source_lines, subject_of


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
    case: CaseFile, kind: Kind, language: Language, on: date, *, draft: bool = False, shown: Printable | None = None
) -> Outcome:
    """Return the report of `case` in `language`, dated `on`, with its findings.

    A final with a blocking finding has no document; a draft shows its findings. `shown` spares working out what may
    be printed where the caller has done so for another language.
    """
    shown = shown or printable(case)
    findings = check(case, shown, language=language, on=on)
    if not draft and Outcome(None, findings).blocked:
        return Outcome(None, findings)
    report = report_of(shown.case, kind, on, language, draft=draft, findings=findings if draft else ())
    return Outcome(word(report, language), findings)


def report_of(
    case: CaseFile, kind: Kind, on: date, language: Language, *, draft: bool, findings: tuple[Finding, ...] = ()
) -> Report[Phrase]:
    """Return the report before it is worded; `case` is already printable. `language` only names what it will be."""
    notice = {code: kind.page("notice", code) for code in LANGUAGES}
    telling = Telling(case, on, subject_of(case), notice=notice)
    top = caption(telling, draft=draft)
    return Report(
        kind=kind.id,
        language=language,
        draft=draft,
        title=top.title,
        fields=top.fields,
        lists=top.lists,
        sections=compose(telling, kind.sections, findings=findings),
        caption=top.caption,
        signature=top.signature,
        sources=source_lines(telling) if draft else {},
    )
