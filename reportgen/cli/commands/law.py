"""What `reportgen law` does: the law pack listed, shown, compared between two days and checked."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from difflib import get_close_matches
from typing import Any

from reportgen.cli.console import DONE, PREVENTED
from reportgen.errors import InputError, OfficeRefused
from reportgen.kinds import LANGUAGES, kind_ids, load_kind
from reportgen.language import message, text
from reportgen.law.pack.current import current_pack, office
from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.pack.model import PackProblem
from reportgen.law.upkeep.check import check_office, check_pack
from reportgen.law.upkeep.compare import EntryChange, compare
from reportgen.law.upkeep.entries import LISTED, PackEntry, entries, find, to_confirm
from reportgen.law.upkeep.opening import using
from reportgen.law.wording import Bilingual
from reportgen.report import Citation, Language, say
from reportgen.settings import office_file


def law_list(options: argparse.Namespace, language: Language) -> int:
    """Print each entry, of all files or one, on a line: file, id, days, status, provision, name, whose it is."""
    chosen_file = getattr(options, "law-file")
    if chosen_file and chosen_file not in LISTED:
        near = get_close_matches(chosen_file, LISTED, n=1, cutoff=0.5)
        raise InputError(
            "law-file-unknown", name=chosen_file, files=", ".join(LISTED), nearest=near[0] if near else "none"
        )
    with _pack_of(options):
        for file in [chosen_file] if chosen_file else LISTED:
            for entry in entries(file):
                if options.on is None or entry.on(options.on):
                    print(_json(_plain(entry)) if options.json else _line(entry, language))
    return DONE


def law_show(options: argparse.Namespace, language: Language) -> int:
    """Print an entry whole, both wordings, its sources, and its other versions; `--on` chooses the one of a day."""
    with _pack_of(options):
        versions = find(options.id)
        standing = [pack_entry for pack_entry in versions if options.on is None or pack_entry.on(options.on)]
        if not standing:
            raise InputError("law-id-not-in-force", id=options.id, on=options.on.isoformat())
        for pack_entry in standing:
            print(_json(_plain(pack_entry)) if options.json else "\n".join(_whole(pack_entry, versions, language)))
    return DONE


def law_compare(options: argparse.Namespace, language: Language) -> int:
    """Print what is in force on one day and not on another: what was added, gone or changed, both wordings."""
    days = options.first, options.second
    with _pack_of(options):
        changes = compare(*days)
        for change in changes:
            print(_json(_plain_change(change)) if options.json else "\n".join(_told_change(change, days, language)))
        if not options.json:
            print(_wording("law-compared", language, count=len(changes), first=days[0], second=days[1]))
    return DONE


def law_check(options: argparse.Namespace, language: Language) -> int:
    """Print every fault of the pack and of the office's own file, what is to confirm, the pack's age; 1 with faults."""
    path, refused = office_file(getattr(options, "office", None)), None
    try:
        with using(options.pack):
            problems = check_pack()
            if not problems and path is not None:
                with using(office=path, everywhere=True):
                    lead_times_known()
                    problems = check_office()
                    return _checked(options, language, problems)
            return _checked(options, language, problems)
    except OfficeRefused as problem:
        refused = problem
    faults = [_message(item, language) for item in refused.problems]
    if options.json:
        print(_json({"sound": False, "file": str(path), "faults": faults}))
    else:
        for fault in faults:
            print(f"{path}\t{fault}")
        print(_wording("law-faults", language, count=len(faults)))
    return PREVENTED


def lead_times_known() -> None:
    """Raise `OfficeRefused` where the office in use names a kind of report that there is not, or a step it has not."""
    problems: list[InputError] = []
    for kind, steps in office().lead_times.items():
        if kind not in kind_ids():
            problems.append(_unknown("office-kind-unknown", "lead_times", kind, kind_ids()))
            continue
        known_steps = {str(step.get("id")): step for step in load_kind(kind).steps}
        for step in steps:
            if step not in known_steps:
                problems.append(_unknown("office-step-unknown", f"lead_times.{kind}", step, known_steps))
            elif "ref" in known_steps[step]:
                problems.append(InputError("office-step-of-law", at=f"lead_times.{kind}", id=step))
    if problems:
        raise OfficeRefused("office-refused", tuple(problems), file=str(office().path), count=len(problems))


def _unknown(key: str, at: str, entry: str, names: Iterable[str]) -> InputError:
    near = get_close_matches(entry, list(names), n=1, cutoff=0.5)
    return InputError(key, at=at, id=entry, nearest=near[0] if near else "none", known=", ".join(names))


@contextmanager
def _pack_of(options: argparse.Namespace) -> Iterator[None]:
    """The pack to read: the one in use, or the folder asked for, where it is sound."""
    with using(options.pack):
        if options.pack and (problems := check_pack()):
            raise InputError("law-pack-unsound", folder=str(options.pack), count=len(problems))
        yield


def _checked(options: argparse.Namespace, language: Language, problems: tuple[PackProblem, ...]) -> int:
    faults = [
        {
            "file": problem.file,
            "entry": problem.entry,
            "fault": problem.key,
            "message": _wording("law-fault", language, fault=problem.key),
            "detail": problem.detail,
        }
        for problem in problems
    ]
    if options.json:
        print(_json({"sound": not faults, "faults": faults, **({} if faults else _state())}))
        return PREVENTED if faults else DONE
    for fault in faults:
        print(*(part for part in (fault["file"], fault["entry"], fault["message"], fault["detail"]) if part), sep="\t")
    if faults:
        print(_wording("law-faults", language, count=len(faults)))
        return PREVENTED
    state = _state()
    print(
        _wording(
            "law-sound", language, count=sum(state["entries"].values()), day=current_pack().date, days=state["days_old"]
        )
    )
    for file, count in state["to_confirm"].items():
        print(_wording("law-to-confirm-count", language, file=file, count=count))
    return DONE


def _state() -> dict[str, Any]:
    """How many entries the pack has and how many are to confirm, by file; its date, and its age today."""
    today = date.today()  # noqa: DTZ011 - the civil date where the lawyer sits
    return {
        "date": current_pack().date.isoformat(),
        "text_as_of": current_pack().text_as_of.isoformat(),
        "sha256": current_pack().digest,
        "office_sha256": current_pack().office,
        "days_old": (today - current_pack().date).days,
        "entries": dict(Counter(file for file in FORMS for _ in entries(file))),
        "to_confirm": to_confirm(),
    }


def _line(pack_entry: PackEntry, language: Language) -> str:
    name = _in(language, pack_entry.name) if pack_entry.name else _detail(pack_entry.row.get("days", ""))
    cells = [
        pack_entry.file,
        pack_entry.id,
        _days(pack_entry),
        _status(pack_entry, language),
        _cited(pack_entry, language),
        name,
    ]
    return "\t".join([*cells, *([_wording("law-mark-office", language)] if pack_entry.office else [])])


def _whole(pack_entry: PackEntry, pack_entries: tuple[PackEntry, ...], language: Language) -> Iterator[str]:
    """An entry, a line for each thing it holds, under a line that names it."""
    yield _line(pack_entry, language)
    members: dict[str, str] = {}
    for pair in [
        *(("",) if pack_entry.words else ()),
        *(key for key, value in pack_entry.row.items() if _is_pair(value)),
    ]:
        words = pack_entry.row[pair] if pair else pack_entry.row
        for code in LANGUAGES:
            members[f"{pair}.{code}".lstrip(".")] = words[code]
    if pack_entry.reference:
        for code in LANGUAGES:
            members[f"ref.{code}"] = _cited(pack_entry, code)
    for name, blank in pack_entry.row.get("blank", {}).items():
        members[f"blank.{name}"] = _blank(blank, pack_entry.row.get("choice", {}).get(name, {}), language)
    printed_keys = {"en", "fr", "ref", "blank", "choice", "from", "to", "status", "source"}
    members |= {
        key: _detail(value) for key, value in pack_entry.row.items() if key not in printed_keys and not _is_pair(value)
    }
    for source in pack_entry.row.get("source", ()):
        source_entry = next(entry for entry in entries("sources") if entry.id == source)
        members[f"source.{source}"] = f"{_in(language, source_entry.name)} ({source_entry.row['as_of']})"
    width = max(map(len, members), default=0)
    yield from (f"  {key:{width}}  {item}" for key, item in members.items())
    for version in pack_entries:
        if version is not pack_entry and (version.file, version.id) == (pack_entry.file, pack_entry.id):
            yield f"  {_wording('law-other-version', language)} {_days(version)} · {_in(language, version.name)}"


def _told_change(change: EntryChange, days: tuple[date, date], language: Language) -> Iterator[str]:
    yield f"{change.file}\t{change.id}\t{_wording(f'law-{change.what}', language)}\t{', '.join(change.keys)}".rstrip()
    for day, pack_entry in zip(days, (change.before, change.after), strict=True):
        if pack_entry is not None and pack_entry.name is not None:
            for code in LANGUAGES:
                yield f"  {day}  {code}  {_in(code, pack_entry.words or pack_entry.name)}"
        for key in change.keys if pack_entry is not None else ():
            if key not in ("en", "fr"):
                yield f"  {day}  {key} = {_detail(pack_entry.row.get(key, '–'))}"  # type: ignore[union-attr]


def _plain_change(change: EntryChange) -> dict[str, Any]:
    sides = {"before": change.before, "after": change.after}
    plain = {side: _plain(value) if value else None for side, value in sides.items()}
    return {"file": change.file, "id": change.id, "change": change.what, "keys": list(change.keys), **plain}


def _plain(pack_entry: PackEntry) -> dict[str, Any]:
    return {
        "file": pack_entry.file,
        "id": pack_entry.id,
        "office": pack_entry.office,
        "cited": {code: _cited(pack_entry, code) for code in LANGUAGES} if pack_entry.reference else None,
        "entry": dict(pack_entry.row),
    }


def _json(found: Mapping[str, Any]) -> str:
    return json.dumps(found, ensure_ascii=False, default=lambda value: str(value))


def _days(pack_entry: PackEntry) -> str:
    if pack_entry.entry_status is None:
        return str(pack_entry.row.get("as_of", "–"))
    since, until = pack_entry.entry_status.since, pack_entry.entry_status.until
    return f"{since or ''} → {until or ''}".strip() if since or until else "–"


def _status(one: PackEntry, language: Language) -> str:
    return _wording(f"law-status-{one.entry_status.status}", language) if one.entry_status else "–"


def _cited(pack_entry: PackEntry, language: Language) -> str:
    reference = pack_entry.reference
    return _wording("provision", language, provision=Citation(reference.act, reference.parts)) if reference else "–"


def _blank(blank: Mapping[str, Any], choices: Mapping[str, Any], language: Language) -> str:
    parts = [_wording("law-blank-takes", language, type=blank["type"])]
    parts += [_wording("law-blank-required", language)] if blank.get("required") else []
    for key in ("least", "most", "default"):
        parts += [_wording(f"law-blank-{key}", language, number=blank[key])] if key in blank else []
    parts += [f"{code} = {words['en']} / {words['fr']}" for code, words in choices.items()]
    return "; ".join(parts)


def _is_pair(value: Any) -> bool:
    return isinstance(value, Mapping) and value.keys() == {"en", "fr"}


def _detail(value: Any) -> str:
    """A value as a lawyer reads it in the file."""
    if isinstance(value, list):
        return ", ".join(_detail(item) for item in value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_detail(entry)}" for key, entry in value.items()) + " }"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _in(language: Language, words: Bilingual | None) -> str:
    return "–" if words is None else words.en if language == "en" else words.fr


def _wording(key: str, language: Language, **facts: Any) -> str:
    return text(say(key, **facts), language)


def _message(problem: Exception, language: Language) -> str:
    message_text, how = message(problem, language)  # type: ignore[arg-type]
    return f"{message_text} {how}".rstrip()
