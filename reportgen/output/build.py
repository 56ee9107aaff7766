"""Builds the files of one case: each language, each format, each with its receipt."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeAlias

from reportgen.case.io.load import parse_case, read_case
from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.annex_and_consent import holds_confidential
from reportgen.case.redaction.redact import Printable
from reportgen.errors import InputError, MachineError
from reportgen.kinds import Kind, load_kind
from reportgen.language import catalogue
from reportgen.law import current_pack
from reportgen.output.files import PublishedFile, digest, file_name, reason_of
from reportgen.output.first_and_last_words import ends, words_of
from reportgen.output.receipts import BesideFiles, InHand, Receipts, RenderedFile, keep, receipted, version_issued
from reportgen.pipeline import Outcome, shown_for, write_report
from reportgen.render import RENDERERS, CompiledTemplate, TemplateContract, compile_template, render_word
from reportgen.render.absence import prove_absent, prove_unsaid, words_in
from reportgen.report import Document, Finding, Language
from reportgen.sections.caption.caption import FIELDS, LISTS

if TYPE_CHECKING:
    from reportgen.render.pdf.printer import Printer

FORMATS = ("docx", "pdf", *RENDERERS, "odt", "epub", "rtf", "large.docx")
"""The formats `--to` takes; each is also the ending of its file."""

Naming: TypeAlias = Callable[[CaseFile, str, Language, str], str]
"""How files are named: from the case, the kind, the language and the ending."""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """What came of one report: its files, and its findings; no file where a finding prevents a final."""

    kind: Kind
    language: Language
    outcome: Outcome
    files: tuple[PublishedFile, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of this report."""
        return self.outcome.findings


@dataclass(frozen=True, slots=True)
class _Source:
    """A case file as it was read: what every receipt of it says."""

    case: CaseFile
    shown: Printable
    sha256: str

    @property
    def withheld(self) -> frozenset[str]:
        """The names and passages that no output may hold."""
        return self.shown.forbidden


class Build(AbstractContextManager["Build"]):
    """One run of building reports: the same date, formats and folder for all; LibreOffice kept warm between them.

    `folder` is where `reports` writes, else the current one; `made` writes to none. `replace` allows writing over a
    file that was changed after it was issued; `limit` is the time LibreOffice has for one report, in seconds; `name`
    names a file from its case, kind, language and ending where `file_name` is not to.
    """

    def __init__(
        self,
        *,
        formats: Sequence[str],
        folder: Path | None = None,
        on: date,
        draft: bool = False,
        replace: bool = False,
        limit: float = 120.0,
        name: Naming | None = None,
    ) -> None:
        unknown = [ending for ending in formats if ending not in FORMATS]
        if unknown:
            raise InputError("output-format-unknown", format=unknown[0], formats=", ".join(FORMATS))
        if not formats:
            raise InputError("output-format-missing", formats=", ".join(FORMATS))
        self.formats = tuple(dict.fromkeys(formats))
        self.folder, self.on, self.draft = folder or Path(), on, draft
        self.replace, self.limit = replace, limit
        self._name = name or self._usual_name
        self._open = ExitStack()
        self._office: Printer | None = None
        self._private: Path | None = None
        self._named: dict[str, Path] = {}
        self._templates: dict[Path, CompiledTemplate] = {}

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def reports(
        self,
        path: Path,
        languages: Sequence[Language] | None = None,
        kind: str | None = None,
        content: bytes | None = None,
    ) -> Iterator[BuiltReport]:
        """Build the reports of the case file at `path`, one language after the other; `content` if it was read already.

        Without `languages` it is the language the court ordered; without `kind`, the kind the case names. A report
        that was issued before is made in the version of its first issue. An annex follows its report, if the case
        holds anything for it. Raise a `ReportgenError` where the file is refused or the machine fails; what was built
        before it stands.
        """
        beside = BesideFiles(self.folder, replace=self.replace)
        case, content = read_case(path) if content is None else (parse_case(content, path), content)
        for built, ready in self._rendered_report(path, case, content, languages, kind, beside):
            yield replace(built, files=tuple(keep(self.folder / item.name, item) for item in ready))

    def made(
        self,
        path: Path,
        content: bytes,
        languages: Sequence[Language] | None = None,
        kind: str | None = None,
        receipts: Iterable[bytes] = (),
    ) -> Iterator[tuple[BuiltReport, tuple[RenderedFile, ...]]]:
        """Make what `reports` would write, to the byte, and write nothing under its name: the files, with receipts.

        `content` is the case file, `path` its name in messages; `receipts` are those of what was issued before. What
        LibreOffice and pandoc make passes through a private folder that is gone when the build ends.
        """
        yield from self._rendered_report(path, parse_case(content, path), content, languages, kind, InHand(receipts))

    def _rendered_report(
        self,
        path: Path,
        case: CaseFile,
        content: bytes,
        languages: Sequence[Language] | None,
        kind: str | None,
        earlier: Receipts,
    ) -> Iterator[tuple[BuiltReport, tuple[RenderedFile, ...]]]:
        whole = digest(content)
        for language in languages or ordered_languages(case):
            now: Kind | None = load_kind(kind or case.kind)
            while now is not None:
                version = self._as_first_issued(case, now, language, earlier)
                source = _Source(case, shown_for(case, version), whole)
                outcome = write_report(case, version, language, self.on, draft=self.draft, printable_case=source.shown)
                ready = self._files(path, source, version, outcome, earlier)
                yield BuiltReport(version, language, outcome), ready
                annexed = outcome.document is not None and holds_confidential(case)
                now = load_kind(version.annex) if version.annex and annexed else None

    def _as_first_issued(self, case: CaseFile, kind: Kind, language: Language, earlier: Receipts) -> Kind:
        """The kind in the version that earlier receipts say the report was first issued in."""
        if not self.draft:
            for ending in FORMATS:  # another format of it may have been issued first
                receipt = earlier.of(self._name(case, kind.id, language, ending))
                if (version := version_issued(receipt, kind.id, case.number)) is not None:
                    return load_kind(kind.id, version)
        return kind

    def _usual_name(self, case: CaseFile, kind: str, language: Language, ending: str) -> str:
        return file_name(case.number, kind, language, ending, draft=self.draft)

    def _files(
        self, path: Path, source: _Source, kind: Kind, outcome: Outcome, earlier: Receipts
    ) -> tuple[RenderedFile, ...]:
        """The files of one report: none is written before all are made."""
        document = outcome.document
        if document is None:
            return ()
        number, language = source.case.number, document.language
        targets = {ending: self._name(source.case, kind.id, language, ending) for ending in self.formats}
        for name in targets.values():
            file = Path(name).name
            first = self._named.setdefault(file.casefold(), path)  # to some systems, A-1 and a-1 are one name
            if first != path:
                raise InputError("output-same-name", file=file, first=str(first), second=str(path))
            earlier.allow(name, number)
        template = self._template(kind, language)
        facts = self._facts(source, kind, outcome, language, template.digest)
        rendered = {ending: _rendered(ending, document, template, source.withheld) for ending in self._rendered()}
        if self.draft and "pdf" in targets:  # LibreOffice 7.4 ends when it is to print comments; the page shows none
            uncommented = render_word(replace(document, draft=False), template, source.withheld)
        else:
            uncommented = rendered.get("docx", b"")
        whole: dict[str, tuple[bytes, int | None]] = {}
        for ending in targets:
            if ending in rendered:
                whole[ending] = rendered[ending], None
            else:
                whole[ending] = self._from_word(ending, uncommented if ending == "pdf" else rendered["docx"], document)
        entries = whole.items()
        return tuple(receipted(targets[ending], ending, content, facts, pages) for ending, (content, pages) in entries)

    def _template(self, kind: Kind, language: Language) -> CompiledTemplate:
        """The compiled template of a kind, once a run."""
        path = kind.template(language)
        template_entry = self._templates.get(path)
        if template_entry is None:
            template_entry = self._templates[path] = compile_template(path, contract(kind))
        return template_entry

    def _rendered(self) -> list[str]:
        """The formats to render: those asked for, and Word for those that are made from it."""
        word = ["docx"] if any(ending not in RENDERERS for ending in self.formats) else []
        return word + [ending for ending in self.formats if ending in RENDERERS]

    def _from_word(self, ending: str, word_file: bytes, document: Document) -> tuple[bytes, int | None]:
        """What is made from the finished Word file, and its pages. Each maker is loaded only where it is asked for."""
        if ending == "large.docx":
            from reportgen.render.large_print import large_print

            return large_print(word_file), None
        title = words_of(document.title)
        copy = self._copy(word_file)
        target = copy.with_suffix(f".{ending}")
        if ending == "pdf":
            first, last = ends(document)
            printed = self._printer().print_pdf(
                copy, target, language=document.language, title=title, first_words=first, last_words=last
            )
            return target.read_bytes(), printed.pages
        from reportgen.render.pandoc import write_other

        write_other(copy, target, form=ending, language=document.language, title=title)
        return target.read_bytes(), None

    def _copy(self, word_file: bytes) -> Path:
        """The Word file under a name that says nothing, in a folder of this run alone."""
        try:
            if self._private is None:
                self._private = Path(self._open.enter_context(tempfile.TemporaryDirectory(prefix="reportgen-")))
            copy = self._private / "report.docx"
            copy.write_bytes(word_file)
        except OSError as problem:
            raise MachineError("output-not-written", reason=reason_of(problem)) from None
        return copy

    def _printer(self) -> Printer:
        from reportgen.render.pdf.printer import Printer  # only a run that prints needs it

        if self._office is None:
            self._office = self._open.enter_context(Printer(limit=self.limit))
        return self._office

    def _facts(
        self, source: _Source, kind: Kind, outcome: Outcome, language: Language, template: str
    ) -> Mapping[str, Any]:
        law = current_pack()
        return {
            "case": {
                "number": source.case.number,
                "schema_version": source.case.schema_version,
                "sha256": source.sha256,
            },
            "kind": {"id": kind.id, "version": kind.version},
            "language": language,
            "date": self.on.isoformat(),
            "draft": self.draft,
            "law_pack": {"date": law.date.isoformat(), "sha256": law.digest, "office_sha256": law.office},
            "catalogue": {"sha256": catalogue(language).digest},
            "template": {"sha256": template},
            "findings": [
                {"rule": finding.rule, "severity": finding.severity.value, "at": finding.at}
                for finding in outcome.findings
            ],
        }


def _rendered(ending: str, document: Document, template: CompiledTemplate, withheld: frozenset[str]) -> bytes:
    """The bytes of a report in one format, in which nothing withheld can be read."""
    if ending == "docx":
        return render_word(document, template, withheld)
    prove_unsaid(words_in(document), withheld)
    content = RENDERERS[ending](document)
    prove_absent({ending: content}, withheld)
    return content


def contract(kind: Kind) -> TemplateContract:
    """What the Word templates of `kind` may ask for, and the sections they must have room for."""
    lists = {name: frozenset(keys) for name, keys in LISTS.items()}
    withdrawn = ("consent_withdrawn",) if kind.consent else ()
    return TemplateContract(FIELDS, lists, (*kind.sections, *withdrawn))


def ordered_languages(case: CaseFile) -> tuple[Language, ...]:
    """The language or languages the court ordered the report in."""
    ordered = case.matter.report_language
    return ("en", "fr") if ordered == "both" else (ordered,)
