"""What `reportgen batch` does, once the command line has been read: a run, `status` and `verify`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportgen.batch.folder_check import differences, files_by_name
from reportgen.batch.inputs import Inputs, case_inputs, gather
from reportgen.batch.journal import NAME, Record, read_journal
from reportgen.batch.naming import USUAL
from reportgen.batch.plan import BatchPlan, Options, planned_options, refuse_other_mapping
from reportgen.batch.progress import Progress
from reportgen.batch.run import Before, Means, before, run
from reportgen.batch.summary.explain import Again
from reportgen.batch.work import CaseResult
from reportgen.batch.workers import stand_by
from reportgen.cli.console import DONE, PREVENTED, print_message
from reportgen.errors import InputError
from reportgen.language import LANGUAGES, text
from reportgen.output import exists
from reportgen.report import Language, say

if TYPE_CHECKING:
    from reportgen.sheets.mapping import ExportMapping


def batch(options: argparse.Namespace, language: Language) -> int:
    """Make the reports of many cases; or, with `status OUT` or `verify OUT`, look at a batch that was made."""
    words = [str(path) for path in options.inputs]
    look = {"status": _status, "verify": _verify}.get(words[0] if words else "")
    if look and len(words) == 2 and options.output is None:
        return look(options.inputs[1], options, language)
    if options.output is None:
        raise InputError("batch-no-output")
    if not options.dry_run:
        stand_by()
    plan = _plan(options, language)
    if options.dry_run:
        return _dry_run(plan, options, language)
    progress = Progress(len(plan.cases), sys.stderr, language)

    def tell(key: str, **facts: Any) -> None:
        progress.end()
        progress.kept = facts.get("done", progress.kept)
        print_message(key, language, **facts)

    means = Means(
        jobs=options.jobs or _processors(),
        words=language,
        seconds=options.limit_seconds,
        memory=options.limit_memory,
        step=progress.step,
        say=tell,
    )
    try:
        summary, published = run(plan, means)
    except KeyboardInterrupt:
        progress.end()
        print_message("batch-goes-on", language, folder=str(plan.folder))
        raise
    progress.end()
    if options.json:
        print(json.dumps(summary.as_data, ensure_ascii=False))
    else:
        for path in published:
            print(path)
    for summary_of_run in summary.results:
        if summary_of_run.state != "made":
            _print_problem(plan, summary_of_run, language)
    if summary.mapped():
        print(summary.mapped(), file=sys.stderr)
    print(summary.sentence(), file=sys.stderr)
    return DONE if summary.counts["made"] == summary.counts["cases"] else PREVENTED


def _plan(options: argparse.Namespace, language: Language) -> BatchPlan:
    folder: Path = options.output
    mapping = _mapping(options.map) if options.map else None
    mapping_read = before(read_journal(folder)) if exists(folder / NAME) else None
    if mapping_read is None and options.resume:
        raise InputError("batch-no-journal", folder=str(folder))
    if mapping_read:
        head_options = mapping_read.head["options"].get("map")
        mapping = _mapping(folder / head_options["file"]) if head_options and mapping is None else mapping
        refuse_other_mapping(mapping_read.head, mapping, folder)
    if options.desk:
        inputs_gathered = _of_desk(options, mapping_read)
    else:
        inputs = options.inputs or (_inputs_of(mapping_read, folder) if mapping_read else [])
        if not inputs:
            raise InputError("batch-nothing", given="?")
        inputs_gathered = gather(inputs, mapping, language)
    if inputs_gathered.twice:
        print_message("batch-twice", language, count=inputs_gathered.twice)
    if inputs_gathered.unlisted:
        print_message(
            "batch-unlisted", language, count=len(inputs_gathered.unlisted), first=inputs_gathered.unlisted[0].name
        )
    return BatchPlan(inputs_gathered, _options(options, mapping_read, language), folder)


def _of_desk(options: argparse.Namespace, cases_of_store: Before | None) -> Inputs:
    """The cases of the desk: what is asked for, or what a batch that is taken up again was begun with."""
    from reportgen.batch.desk_cases import cases_of_desk  # the store is loaded only for this
    from reportgen.store import desk_at, store_there

    if options.inputs:
        raise InputError("batch-desk-and-files")
    on = options.date or (planned_options(cases_of_store.head)["on"] if cases_of_store else date.today())  # noqa: DTZ011 - as for a build
    with store_there(desk_at(options.store)) as store:
        return case_inputs(Path("desk"), cases_of_desk(store, on, kind=options.of_kind, within=options.due_within))


def _mapping(path: Path) -> ExportMapping:
    from reportgen.sheets.mapping import read_mapping  # most batches have none

    return read_mapping(path)


def _options(options: argparse.Namespace, options_given: Before | None, language: Language) -> Options:
    """The options asked for; those of the batch that is taken up again, where a word says nothing else."""
    languages_asked: dict[str, Any] = {
        "formats": tuple(item.strip() for item in options.to.split(",") if item.strip()) if options.to else None,
        "languages": None if options.lang is None else LANGUAGES if options.lang == "both" else (options.lang,),
        "kind": options.kind,
        "on": options.date,
        "names": options.name_pattern,
        "zip": options.zip or None,
    }
    usual = planned_options(options_given.head) if options_given else _usual()
    if options_given and options.date is None:
        print_message("batch-date-kept", language, day=usual["on"])
    return Options(**{name: usual[name] if value is None else value for name, value in languages_asked.items()})


def _usual() -> dict[str, Any]:
    today = date.today()  # noqa: DTZ011 - the civil date where the clerk sits
    return {"formats": ("docx",), "languages": None, "kind": None, "on": today, "names": USUAL, "zip": False}


def _inputs_of(inputs_read: Before, folder: Path) -> list[Path]:
    """The files a batch was made from, where they stood."""
    return list(dict.fromkeys(folder / inputs_read.cases[index]["file"] for index in sorted(inputs_read.cases)))


def _dry_run(plan: BatchPlan, options: argparse.Namespace, language: Language) -> int:
    for case in plan.cases:
        names = list(plan.names(case))
        if options.json:
            by = {"map": plan.options_chosen["map"]} if case.row is not None and plan.options_chosen["map"] else {}
            print(json.dumps({**plan.record(case), **by, "names": names}, ensure_ascii=False))
        else:
            print(plan.label(case).name, case.number or "?", ", ".join(names) or "?", sep="\t")
    mapping = plan.inputs.mapping
    if mapping is not None:
        print_message("batch-mapped", language, file=mapping.path.name, digest=mapping.sha256)
    files = sum(1 for case in plan.cases for _ in plan.names(case))
    print_message("batch-dry-run", language, count=len(plan.cases), files=files)
    return DONE


def _print_problem(plan: BatchPlan, case_result: CaseResult, language: Language) -> None:
    label = plan.label(plan.cases[case_result.index])
    state = text(say(f"batch-state-{case_result.state}"), language)
    place_text = (finding.place_in_words(language) for finding in case_result.findings if finding.words)
    for words in dict.fromkeys((case_result.words, *place_text)):
        if words:
            print(f"{label} {state}\t{words}", file=sys.stderr)


def _status(folder: Path, options: argparse.Namespace, language: Language) -> int:
    """Say how far a batch is: what its journal holds, whether it goes on or has ended, why cases were not made."""
    records = read_journal(folder)
    entries_of_journal = before(records)
    if entries_of_journal is None:
        raise InputError("batch-no-journal", folder=str(folder))
    states = Counter(record["what"] for record in entries_of_journal.last.values())
    counts: dict[str, Any] = {state: states.get(state, 0) for state in ("made", "refused", "failed")}
    ended = records[-1]["what"] == "finished"
    cases_left = len(entries_of_journal.cases) - sum(counts.values())
    again = Again(entries_of_journal.head, folder, language)
    wrong = (
        (entries_of_journal.cases[index], record)
        for index, record in sorted(entries_of_journal.last.items())
        if record["what"] != "made"
    )
    if options.json:
        lines_told = [_message_lines(case, record, again.words(case, record)) for case, record in wrong]
        record_of_case = {
            "waiting": cases_left,
            "finished": ended,
            "map": entries_of_journal.head["options"].get("map"),
            "not_made": lines_told,
        }
        print(json.dumps({"cases": len(entries_of_journal.cases), **counts, **record_of_case}, ensure_ascii=False))
    else:
        key = "batch-status-finished" if ended else "batch-status-open"
        print(text(say(key, cases=len(entries_of_journal.cases), waiting=cases_left, **counts), language))
        for case, record in wrong:
            state = text(say(f"batch-state-{record['what']}"), language)
            file = case["file"] + (f" · {case['row']}" if case["row"] else "")
            for words in again.words(case, record):
                print(case["case"] + 1, file, state, words, sep="\t")
    return DONE if ended and counts["made"] == len(entries_of_journal.cases) else PREVENTED


def _message_lines(case: Record, record: Record, words: Sequence[str]) -> Record:
    """A case that was not made, as JSON has it."""
    place = {"case": case["case"] + 1, "file": case["file"], "row": case["row"], "number": case["number"]}
    return {**place, "state": record["what"], "reason": record["reason"] or None, "words": list(words)}


def _verify(folder: Path, options: argparse.Namespace, language: Language) -> int:
    """Compare list and disk both ways; 1 where they differ."""
    expected = files_by_name(read_journal(folder))
    differences_found = list(differences(folder, expected))
    if options.json:
        print(
            json.dumps({"files": len(expected), "differences": {item.name: item.fault for item in differences_found}})
        )
    else:
        for difference in differences_found:
            print(f"{difference.name}\t{text(say(f'batch-fault-{difference.fault}'), language)}")
        print_message("batch-verified", language, count=len(expected), wrong=len(differences_found))
    return PREVENTED if differences_found else DONE


def _processors() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
