"""What a batch is to make, settled before it starts: its cases, its options, its versions, the names of its files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportgen.batch.inputs import Given, Inputs
from reportgen.batch.journal import Record
from reportgen.batch.naming import OURS, Pattern, pattern
from reportgen.batch.versions import versions
from reportgen.errors import InputError
from reportgen.kinds import LANGUAGES, kind_ids, load_kind
from reportgen.output.build import FORMATS
from reportgen.report import Language

if TYPE_CHECKING:
    from reportgen.sheets.mapping import ExportMapping


@dataclass(frozen=True, slots=True)
class Options:
    """What all reports of a batch have in common; `languages` and `kind` are `None` where each case says its own."""

    formats: tuple[str, ...]
    languages: tuple[Language, ...] | None
    kind: str | None
    on: date
    names: str
    zip: bool = False

    @property
    def pattern(self) -> Pattern:
        """The pattern of the names. Raise `InputError` where it is none."""
        return pattern(self.names, self.on)

    @property
    def record(self) -> Record:
        """The options as the journal keeps them."""
        return {
            "to": list(self.formats),
            "lang": list(self.languages) if self.languages else None,
            "kind": self.kind,
            "date": self.on.isoformat(),
            "name-pattern": self.names,
            "zip": self.zip,
        }


@dataclass(frozen=True)
class BatchPlan:
    """A batch as it was settled, and the folder it goes to."""

    inputs: Inputs
    options: Options
    folder: Path

    def __post_init__(self) -> None:
        """Refuse what cannot be made: unknown formats or kinds, names that meet."""
        unknown = [ending for ending in self.options.formats if ending not in FORMATS]
        if unknown or not self.options.formats:
            key = "output-format-unknown" if unknown else "output-format-missing"
            raise InputError(key, format=unknown[0] if unknown else "", formats=", ".join(FORMATS))
        if self.options.kind is not None:
            load_kind(self.options.kind)
        self._refuse_meeting_names()

    @property
    def cases(self) -> tuple[Given, ...]:
        """The cases, in order."""
        return self.inputs.cases

    @property
    def options_chosen(self) -> Record:
        """What was asked for, as the journal and the summary keep it: the options, and the mapping by its digest."""
        mapping = self.inputs.mapping
        source = mapping and {"file": path_in_folder(mapping.path, self.folder), "sha256": mapping.sha256}
        return {**self.options.record, "map": source}

    @cached_property
    def _ways(self) -> dict[Path, str]:
        """The folders of case files as seen from the batch's folder: a few, for thousands of cases."""
        return {}

    def path_of(self, case: Given) -> str:
        """The file of a case as seen from the batch's folder: the same wherever the batch is started from."""
        ways = self._ways
        inside = case.path.parent
        if inside not in ways:
            ways[inside] = path_in_folder(inside, self.folder)
        return case.path.name if ways[inside] == "." else f"{ways[inside]}/{case.path.name}"

    def label(self, case: Given) -> Path:
        """What messages call a case: its file and the folder that is in, or its table and its number there."""
        name = f"{case.path.name} ({case.row.replace('/', '-')})" if case.row else case.path.name
        return Path(case.path.absolute().parent.name, name)

    def names(self, case: Given) -> Iterator[str]:
        """Every name a file of this case may get: none where its number cannot be read."""
        kinds = [kind for kind in (self.options.kind or case.kind,) if kind in kind_ids()]
        kinds += [annex for kind in kinds if (annex := load_kind(kind).annex)]
        ordered: Sequence[str] = LANGUAGES if case.language == "both" else (case.language,)
        name = self.options.pattern.filled
        if case.number:
            for kind in kinds:
                for language in self.options.languages or ordered:
                    for ending in self.options.formats:
                        yield name(case.number, kind, language, case.court, ending)

    def _refuse_meeting_names(self) -> None:
        cases: dict[str, Given] = {}
        met: list[tuple[str, Given, Given]] = []
        for case in self.cases:
            for name in self.names(case):
                plain = name.casefold()  # to some systems A-1 and a-1 are one name
                if plain in OURS:
                    raise InputError("batch-name-ours", file=name)
                if plain in cases:
                    met.append((name, cases[plain], case))
                cases[plain] = case
        if met:
            name, first, second = met[0]
            pair = {"first": str(self.label(first)), "second": str(self.label(second))}
            raise InputError("batch-names-meet", file=name, count=len(met), **pair)

    @cached_property
    def versions(self) -> Record:
        """What all reports of this batch are made with."""
        return versions()

    def records(self) -> Iterator[Record]:
        """The plan as the journal keeps it."""
        head: Record = {"options": self.options_chosen, "versions": self.versions, "count": len(self.cases)}
        yield {"what": "plan", "format": 1, **head}
        yield from (self.record(case) for case in self.cases)
        yield {"what": "planned"}

    def record(self, case: Given) -> Record:
        """One case of the plan: its file, its row, its number, the digest of what it held."""
        place = {"file": self.path_of(case), "row": case.row}
        return {"what": "case", "case": case.index, **place, "number": case.number, "sha256": case.sha256}

    def taken_up(self, head: Record, cases: Sequence[Record]) -> BatchPlan:
        """This plan in the order of the journal's. Raise `InputError` where that is another one: its options, versions,
        or cases."""
        for name, value in self.options.record.items():
            if head["options"].get(name) != value:
                raise InputError("batch-other-options", folder=str(self.folder), option=f"--{name}")
        refuse_other_mapping(head, self.inputs.mapping, self.folder)
        if head["versions"] != self.versions:
            differ = [name for name, value in self.versions.items() if head["versions"].get(name) != value]
            raise InputError("batch-other-versions", folder=str(self.folder), what=differ[0] if differ else "program")
        ours = {(self.path_of(case), case.row): case for case in self.cases}
        planned = [(item["file"], item["row"]) for item in cases]
        if len(planned) != len(self.cases) or set(planned) != ours.keys():
            raise InputError("batch-other-cases", folder=str(self.folder), count=len(planned))
        ordered = tuple(replace(ours[place], index=index) for index, place in enumerate(planned))
        return replace(self, inputs=replace(self.inputs, cases=ordered))


def path_in_folder(path: Path, folder: Path) -> str:
    """The path of a case file as seen from `folder`, with slashes; in full where there is no way from there."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return path.absolute().as_posix()


def refuse_other_mapping(head: Record, mapping: ExportMapping | None, folder: Path) -> None:
    """Raise `InputError` where the batch in `folder` was begun with another mapping, or with one that has changed."""
    mapping_used = head["options"].get("map") or {"file": "none", "sha256": ""}
    if mapping_used["sha256"] != (mapping.sha256 if mapping else ""):
        facts = {"begun": Path(mapping_used["file"]).name, "digest": mapping_used["sha256"][:12]}
        raise InputError("batch-other-map", folder=str(folder), file=mapping.path.name if mapping else "none", **facts)


def planned_options(head: Record) -> dict[str, Any]:
    """The options of a journal's plan, as `Options` takes them."""
    options = head["options"]
    languages = tuple(options["lang"]) if options["lang"] else None
    plain = {"kind": options["kind"], "names": options["name-pattern"], "zip": options["zip"]}
    return {"formats": tuple(options["to"]), "languages": languages, "on": date.fromisoformat(options["date"]), **plain}
