"""What each command does, once the command line has been read."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from reportgen.cli.console import DONE, PREVENTED, print_message, print_problem
from reportgen.errors import InputError, ReportgenError
from reportgen.kinds import LANGUAGES, Kind, history, kind_ids, load_kind
from reportgen.language import catalogue, message, text
from reportgen.law import current_pack
from reportgen.report import Code, Finding, Language, OfficerWording, Severity, say


def kinds(options: argparse.Namespace, language: Language) -> int:
    """Print the kinds of report: id, name, languages, version, date; with `--history`, every version of each."""
    for kind_id in kind_ids():
        for kind in history(kind_id) if options.history else (load_kind(kind_id),):
            languages = ", ".join(code for code in LANGUAGES if kind.template(code).is_file())
            print(kind_id, getattr(kind.name, language), languages, kind.version, kind.effective, sep="\t")
    return DONE


def new(options: argparse.Namespace, language: Language) -> int:
    """Write an empty case of a kind, with the schema beside it so that editors complete and check."""
    from reportgen.case.io.blank import blank_case
    from reportgen.output import exists, publish

    kind = load_kind(options.kind)
    if exists(options.output):
        raise InputError("output-exists", file=str(options.output))
    schema = options.output.with_name("reportgen.schema.json")
    _publish_schema(schema)
    publish(
        options.output,
        blank_case(kind.id, schema.name, _looked_at(kind), current_pack().date.isoformat()).encode("utf-8"),
    )
    print(options.output)
    print_message("new-next", language, file=str(options.output))
    return DONE


def _looked_at(kind: Kind) -> frozenset[str]:
    """The paths of the case file that a kind names: what it requires, asks for, and keeps for its annex."""
    annex = load_kind(kind.annex).requires if kind.annex else ()
    consent = (f"{kind.consent}.consent",) if kind.consent else ()
    return frozenset((*kind.requires, *kind.areas, *annex, *consent))


def schema(options: argparse.Namespace, _language: Language) -> int:
    """Print the JSON Schema of a case file, described in both languages."""
    if options.output:
        _publish_schema(options.output)
        print(options.output)
    else:
        sys.stdout.write(_schema().decode("utf-8"))
    return DONE


def _publish_schema(path: Path) -> None:
    """Write the schema; over an earlier one, but over nothing else."""
    from reportgen.output import exists, publish

    if exists(path):
        try:
            standing = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            standing = None
        if not (isinstance(standing, dict) and standing.get("title") == "CaseFile"):
            raise InputError("output-exists", file=str(path))
    publish(path, _schema())


def _schema() -> bytes:
    from reportgen.case.io.json_schema import json_schema  # the schema is asked for once in a while

    def describe(field_key: str, shared: str) -> dict[str, str]:
        key = field_key if field_key in catalogue("en").messages else shared
        return {code: text(say(key), code) for code in LANGUAGES}

    described = json_schema(describe)
    return (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def check(options: argparse.Namespace, language: Language) -> int:
    """Print the findings of each case, by path; 1 where one of them prevents a final."""
    from reportgen.case.io.load import read_case
    from reportgen.case.redaction.annex_and_consent import holds_confidential
    from reportgen.output.build import ordered_languages
    from reportgen.pipeline import shown_for
    from reportgen.rules import check as check_case

    def run_file(path: Path) -> int:
        case, _ = read_case(path)
        kind, worst = load_kind(options.kind or case.kind), DONE
        annex = (load_kind(kind.annex),) if kind.annex and holds_confidential(case) else ()
        for report_kind in (kind, *annex):
            printable_case = shown_for(case, report_kind)
            for code in _languages(options) or ordered_languages(case):
                findings = check_case(case, printable_case, report_kind, language=code, on=_today(options))
                stops = sum(finding.severity is Severity.BLOCKING for finding in findings)
                worst = max(worst, DONE if stops == 0 else PREVENTED)
                if options.json:
                    result = {"case": str(path), "kind": report_kind.id, "language": code}
                    print(json.dumps(result | {"findings": _as_records(findings, language)}, ensure_ascii=False))
                else:
                    _print_findings(findings, path, code, language, sys.stdout)
                    facts = {
                        "file": str(path),
                        "kind": OfficerWording(*report_kind.name),
                        "report": Code(f"language-{code}"),
                    }
                    print_message("check-count", language, **facts, stops=stops)
        return worst

    return _run_each(options.case, run_file, language)


def build(options: argparse.Namespace, language: Language) -> int:
    """Build each case's reports; print each file made, or one JSON object a report."""
    from reportgen.output import Build

    formats = [ending.strip() for ending in options.to.split(",") if ending.strip()]
    with Build(
        formats=formats, folder=options.output, on=_today(options), draft=options.draft, replace=options.replace
    ) as run:

        def run_file(path: Path) -> int:
            worst = DONE
            for built in run.reports(path, _languages(options), options.kind):
                if built.outcome.document is None:
                    worst = PREVENTED
                if options.json:
                    print(json.dumps(_as_json(path, built, language), ensure_ascii=False), flush=True)
                else:
                    for file in built.files:
                        print(file.path, flush=True)
                _print_findings(built.findings, path, built.language, language, sys.stderr)
                if built.outcome.document is None:
                    print_message("build-prevented", language, file=str(path))
            return worst

        return _run_each(options.case, run_file, language)


def template_check(options: argparse.Namespace, language: Language) -> int:
    """Print every problem of each template; then what its twin in the other language has and it has not."""
    from reportgen.output.build import contract
    from reportgen.render.word.template.check import check_template, compare_templates
    from reportgen.render.word.template.contract import TemplateNote

    def run_file(path: Path) -> int:
        folder = path.resolve().parent
        template_contract = contract(load_kind(folder.name if folder.name in kind_ids() else "psr"))
        problems = check_template(path, template_contract)
        wrong = [run_file for run_file in problems if not isinstance(run_file, TemplateNote)]
        english, french = (path.with_name(f"template.{code}.docx") for code in LANGUAGES)
        if not wrong and path == english and french.is_file():
            wrong = list(compare_templates(english, french, template_contract))
            problems += tuple(wrong)
        key = "template-has-problems" if wrong else "template-keeps-contract"
        print(text(say(key, file=str(path), count=len(wrong)), language))
        for problem in problems:
            problem_text, hint = message(problem, language)
            print(f"  • {problem_text} {hint}".rstrip())
        return 2 if wrong else DONE

    return _run_each(options.file, run_file, language)


def verify(options: argparse.Namespace, language: Language) -> int:
    """Say of each file whether it is what its receipt says; 1 where one is not."""
    from reportgen.output import verify as verify_file

    def run_file(path: Path) -> int:
        state = verify_file(path)
        print(f"{path}\t{text(say(f'verify-{state}'), language)}")
        return DONE if state == "as-issued" else 2 if state == "missing" else PREVENTED

    return _run_each(options.file, run_file, language)


def import_notes(options: argparse.Namespace, _language: Language) -> int:
    """Print an officer's Word notes as Markdown, ready for a narrative."""
    from reportgen.output import exists, publish
    from reportgen.render.notes.importer import notes_from_word

    notes = notes_from_word(options.file)
    if options.output is None:
        sys.stdout.write(notes)
        return DONE
    if exists(options.output):
        raise InputError("output-exists", file=str(options.output))
    publish(options.output, notes.encode("utf-8"))
    print(options.output)
    return DONE


def sentences(options: argparse.Namespace, _language: Language) -> int:
    """Print every sentence of a section, or of all: key, English, French, a line each."""
    english, french = catalogue("en"), catalogue("fr")
    pages = sorted({english.page(key) for key in english.keys})
    if options.section and options.section not in pages:
        raise InputError("section-unknown", section=options.section, sections=", ".join(pages))
    for key in english.keys:
        if options.section in (None, english.page(key)):
            both = (" ".join(run_file.pattern(key).partition("=")[2].split()) for run_file in (english, french))
            print(key, *both, sep="\t")
    return DONE


def _run_each(paths: Sequence[Path], run_file: Any, language: Language) -> int:
    """Do `one` for every file; one that is refused never stops the others. Return the worst exit code."""
    worst, began = DONE, time.monotonic()
    for number, path in enumerate(paths, 1):
        try:
            worst = max(worst, run_file(path))
        except ReportgenError as problem:
            print_problem(problem, language, about=str(path))
            worst = max(worst, problem.exit_code)
        if len(paths) > 1 and time.monotonic() - began > 1 and sys.stderr.isatty():
            print_message("progress", language, number=number, count=len(paths))
    return worst


def _languages(options: argparse.Namespace) -> tuple[Language, ...] | None:
    return None if options.lang is None else LANGUAGES if options.lang == "both" else (options.lang,)


def _today(options: argparse.Namespace) -> date:
    day: date | None = options.date
    return day or date.today()  # noqa: DTZ011 - the civil date where the officer sits


def _as_records(findings: Sequence[Finding], language: Language) -> list[dict[str, str]]:
    return [
        {
            "rule": finding.rule,
            "severity": finding.severity.value,
            "at": finding.at,
            "message": text(finding.message, language),
            "reference": text(say("cell", value=finding.reference), language) if finding.reference else "",
        }
        for finding in findings
    ]


def _print_findings(findings: Sequence[Finding], path: Path, code: Language, language: Language, where: Any) -> None:
    for finding in _as_records(findings, language):
        severity = text(say(f"severity-{finding['severity']}"), language)
        reference = f" ({finding['reference']})" if finding["reference"] else ""
        print(f"{path} [{code}] {severity}\t{finding['at']}\t{finding['message']}{reference}", file=where)


def _as_json(path: Path, built: Any, language: Language) -> dict[str, Any]:
    files: Iterator[dict[str, Any]] = (
        {"path": str(file.path), "sha256": file.sha256, "pages": file.pages} for file in built.files
    )
    return {
        "case": str(path),
        "kind": built.kind.id,
        "language": built.language,
        "done": built.outcome.document is not None,
        "files": list(files),
        "findings": _as_records(built.findings, language),
    }
