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
        summary, written = run(plan, means)
    except KeyboardInterrupt:
        progress.end()
        print_message("batch-goes-on", language, folder=str(plan.folder))
        raise
    progress.end()
    if options.json:
        print(json.dumps(summary.known, ensure_ascii=False))
    else:
        for path in written:
            print(path)
    for done in summary.done:
        if done.state != "made":
            _print_problem(plan, done, language)
    if summary.mapped():
        print(summary.mapped(), file=sys.stderr)
    print(summary.sentence(), file=sys.stderr)
    return DONE if summary.counts["made"] == summary.counts["cases"] else PREVENTED


def _plan(options: argparse.Namespace, language: Language) -> BatchPlan:
    folder: Path = options.output
    mapping = _mapping(options.map) if options.map else None
    known = before(read_journal(folder)) if exists(folder / NAME) else None
    if known is None and options.resume:
        raise InputError("batch-no-journal", folder=str(folder))
    if known:
        kept = known.head["options"].get("map")
        mapping = _mapping(folder / kept["file"]) if kept and mapping is None else mapping
        refuse_other_mapping(known.head, mapping, folder)
    if options.desk:
        gathered = _of_desk(options, known)
    else:
        inputs = options.inputs or (_inputs_of(known, folder) if known else [])
        if not inputs:
            raise InputError("batch-nothing", given="?")
        gathered = gather(inputs, mapping, language)
    if gathered.twice:
        print_message("batch-twice", language, count=gathered.twice)
    if gathered.unlisted:
        print_message("batch-unlisted", language, count=len(gathered.unlisted), first=gathered.unlisted[0].name)
    return BatchPlan(gathered, _options(options, known, language), folder)


def _of_desk(options: argparse.Namespace, known: Before | None) -> Inputs:
    """The cases of the desk: what is asked for, or what a batch that is taken up again was begun with."""
    from reportgen.batch.desk_cases import cases_of_desk  # the store is loaded only for this
    from reportgen.store import desk_at, store_there

    if options.inputs:
        raise InputError("batch-desk-and-files")
    on = options.date or (planned_options(known.head)["on"] if known else date.today())  # noqa: DTZ011 - as for a build
    with store_there(desk_at(options.store)) as store:
        return case_inputs(Path("desk"), cases_of_desk(store, on, kind=options.of_kind, within=options.due_within))


def _mapping(path: Path) -> ExportMapping:
    from reportgen.sheets.mapping import read_mapping  # most batches have none

    return read_mapping(path)


def _options(options: argparse.Namespace, known: Before | None, language: Language) -> Options:
    """The options asked for; those of the batch that is taken up again, where a word says nothing else."""
    asked: dict[str, Any] = {
        "formats": tuple(one.strip() for one in options.to.split(",") if one.strip()) if options.to else None,
        "languages": None if options.lang is None else LANGUAGES if options.lang == "both" else (options.lang,),
        "kind": options.kind,
        "on": options.date,
        "names": options.name_pattern,
        "zip": options.zip or None,
    }
    usual = planned_options(known.head) if known else _usual()
    if known and options.date is None:
        print_message("batch-date-kept", language, day=usual["on"])
    return Options(**{name: usual[name] if value is None else value for name, value in asked.items()})


def _usual() -> dict[str, Any]:
    today = date.today()  # noqa: DTZ011 - the civil date where the clerk sits
    return {"formats": ("docx",), "languages": None, "kind": None, "on": today, "names": USUAL, "zip": False}


def _inputs_of(known: Before, folder: Path) -> list[Path]:
    """The files a batch was made from, where they stood."""
    return list(dict.fromkeys(folder / known.cases[index]["file"] for index in sorted(known.cases)))


def _dry_run(plan: BatchPlan, options: argparse.Namespace, language: Language) -> int:
    for case in plan.cases:
        names = list(plan.names(case))
        if options.json:
            by = {"map": plan.asked["map"]} if case.row is not None and plan.asked["map"] else {}
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
    placed = (one.placed(language) for one in case_result.findings if one.words)
    for words in dict.fromkeys((case_result.words, *placed)):
        if words:
            print(f"{label} {state}\t{words}", file=sys.stderr)


def _status(folder: Path, options: argparse.Namespace, language: Language) -> int:
    """Say how far a batch is: what its journal holds, whether it goes on or has ended, why cases were not made."""
    records = read_journal(folder)
    known = before(records)
    if known is None:
        raise InputError("batch-no-journal", folder=str(folder))
    states = Counter(record["what"] for record in known.last.values())
    counts: dict[str, Any] = {state: states.get(state, 0) for state in ("made", "refused", "failed")}
    ended = records[-1]["what"] == "finished"
    waiting = len(known.cases) - sum(counts.values())
    again = Again(known.head, folder, language)
    wrong = ((known.cases[index], record) for index, record in sorted(known.last.items()) if record["what"] != "made")
    if options.json:
        told = [_message_lines(case, record, again.words(case, record)) for case, record in wrong]
        kept = {"waiting": waiting, "finished": ended, "map": known.head["options"].get("map"), "not_made": told}
        print(json.dumps({"cases": len(known.cases), **counts, **kept}, ensure_ascii=False))
    else:
        key = "batch-status-finished" if ended else "batch-status-open"
        print(text(say(key, cases=len(known.cases), waiting=waiting, **counts), language))
        for case, record in wrong:
            state = text(say(f"batch-state-{record['what']}"), language)
            file = case["file"] + (f" · {case['row']}" if case["row"] else "")
            for words in again.words(case, record):
                print(case["case"] + 1, file, state, words, sep="\t")
    return DONE if ended and counts["made"] == len(known.cases) else PREVENTED


def _message_lines(case: Record, record: Record, words: Sequence[str]) -> Record:
    """A case that was not made, as JSON has it."""
    place = {"case": case["case"] + 1, "file": case["file"], "row": case["row"], "number": case["number"]}
    return {**place, "state": record["what"], "reason": record["reason"] or None, "words": list(words)}


def _verify(folder: Path, options: argparse.Namespace, language: Language) -> int:
    """Compare list and disk both ways; 1 where they differ."""
    expected = files_by_name(read_journal(folder))
    found = list(differences(folder, expected))
    if options.json:
        print(json.dumps({"files": len(expected), "differences": {one.name: one.fault for one in found}}))
    else:
        for one in found:
            print(f"{one.name}\t{text(say(f'batch-fault-{one.fault}'), language)}")
        print_message("batch-verified", language, count=len(expected), wrong=len(found))
    return PREVENTED if found else DONE


def _processors() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
