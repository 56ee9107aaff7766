"""Which answers of a case a sentence comes from: those without which it is no longer said so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any, Final

from reportgen.case.io.editable_json import Tree, leaves
from reportgen.case.io.lenient import LenientCase, parse_leniently, read_again
from reportgen.case.io.placeholders import basics
from reportgen.case.model.file import CaseFile
from reportgen.case.model.paths import Path, path_text
from reportgen.case.redaction.redact import printable
from reportgen.kinds import Kind
from reportgen.output.preview import ENDS, gap, lines_of, part_of, with_gaps
from reportgen.pipeline import shown_for
from reportgen.render.html import Said
from reportgen.report import Language
from reportgen.sections.shared.section_inputs import section_inputs

_FAR: Final = ("matter", "number", "sources", "office", "officer", "reviewer", "subject")
"""What many sections read, the nearest to a sentence first: a name of the subject's stands in nearly all of them."""

_CHANGED_WHOLE: Final = frozenset({"schema_address", "schema_version", "subject", "matter", "officer", "office"})
"""What is read anew each time: it has basics in it, or another name in the file."""


@dataclass(frozen=True, slots=True)
class Traced:
    """The fields that a sentence comes from, as paths of the case file, the nearest first; the lines of its sources.

    The nearest is the one that changes the least besides.
    """

    fields: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def traced(data: Mapping[str, Any], kind: Kind, language: Language, on: date, sentence: str) -> Traced:
    """Return what the sentence `said` of a preview («family-3») comes from; nothing where there is none such.

    Every answer that its section can read is set aside in turn and the section told again: those that change the
    sentence are its fields. Answers that make no difference together are not tried one by one.
    """
    partly, section = parse_leniently(data, gap(language)), sentence.rpartition("-")[0]
    if partly.case is None or section not in (*ENDS, *kind.sections, "consent_withdrawn"):
        return Traced()
    telling = _Telling(partly, kind, language, on, section)
    before = telling.again()
    number = next((number for number, value in enumerate(before) if value.id == sentence), None)
    if number is None:
        return Traced()
    texts = Counter(item.text for item in before)
    matches: list[tuple[int, int, Path]] = []
    for rank, paths in enumerate(telling.answers()):

        def lost_texts(some: Sequence[Path]) -> int:
            after = telling.again(some)
            texts_gone = texts - Counter(item.text for item in after)
            return texts_gone.total() + 1 if _is_changed(before, number, after) else 0

        matches += [(sentences, rank, path) for path, sentences in _those_that_count(paths, lost_texts)]
    fields = dict.fromkeys(path for _, _, path in sorted(matches, key=lambda one: one[:2]))
    return Traced(tuple(map(path_text, fields)), telling.lines(before[number].sources))


class _Telling:
    """One section of a report, told again and again without some of the answers it can read."""

    def __init__(self, partly: LenientCase, kind: Kind, language: Language, on: date, section: str) -> None:
        self.kind, self.language, self.on, self.section = kind, language, on, section
        self.gap = gap(language)
        sections_read = () if section in ENDS else (section,)
        headings = {name: words for name, words in (kind.headings or {}).items() if name in sections_read}
        self.told = replace(kind, sections=sections_read, headings=headings)
        parts = section_inputs(sections_read, kind.caption)
        self.near = parts.difference(_FAR)
        # what such a kind shows rests on parts that this section does not read
        self.whole = kind.sources == "used" or kind.consent is not None
        self.stood_in = {path: value for path, value in basics(self.gap).items() if path_text(path) in partly.stood_in}
        self.known = {name: item for name, item in partly.sound.items() if self.whole or name in parts}
        self.known = self._changed_data(self.stood_in, in_place=False)
        self.read = self._case().__dict__

    def again(self, paths: Sequence[Path] = ()) -> list[Said]:
        """All that the section says without these answers, and with one in place of each that is not there."""
        case = self._case(paths)
        part, _ = part_of(case, self._printable_case(case), self.told, self.language, self.on, bare=True)
        return [passage for passage in part.passages if passage.id.rpartition("-")[0] == self.section]

    def lines(self, sources: tuple[str, ...]) -> tuple[str, ...]:
        """The lines of these sources."""
        case = self._case()
        _, lines = part_of(case, self._printable_case(case), self.told, self.language, self.on)
        return lines_of(sources, lines)

    def _case(self, paths: Sequence[Path] = ()) -> CaseFile:
        new_data: dict[str, Any] = self._changed_data(paths)
        if paths:  # what was read stands for what is as it was
            as_it_was = set(self.read).difference(_CHANGED_WHOLE, (path[0] for path in paths))
            new_data |= {name: self.read[name] for name in as_it_was}
        return with_gaps(read_again(new_data, self.gap))

    def _printable_case(self, case: CaseFile) -> CaseFile:
        if self.whole:
            return shown_for(case, self.kind).case
        return printable(case, confidential=self.kind.confidential, bans=self.kind.bans).case

    def answers(self) -> Iterator[list[Path]]:
        """The paths of every answer the section can read: those of its own parts, then what other sections read too."""
        of_part: dict[str, list[Path]] = {}
        for path in (*self.stood_in, *(path for path, _ in leaves(self.known))):
            of_part.setdefault(str(path[0]), []).append(path)
        yield [path for name, paths in of_part.items() if name in self.near for path in paths]
        yield from (of_part.get(name, []) for name in _FAR)

    def _changed_data(self, paths: Iterable[Path], *, in_place: bool = True) -> dict[str, Any]:
        tree = Tree(self.known)
        for path in paths:
            if in_place and path in self.stood_in:
                for holder in (path[:end] for end in range(1, len(path))):
                    if not tree.holds(holder):
                        tree.set_value(holder, {})
                tree.set_value(path, _other_value(self.stood_in[path]))
            else:
                tree.remove_wholly(path)
        return tree.known


def _other_value(value: Any) -> Any:
    """A value unlike what stands in, to see where it would be printed."""
    alternatives = {"x": "f", "ocj": "scj", "en": "fr"}
    if isinstance(value, str):
        return alternatives.get(value, "X")
    return ["X"] if value and isinstance(value[0], str) else value


def _is_changed(before: list[Said], number: int, after: list[Said]) -> bool:
    """Whether what was said at `number` is no longer said; of several alike, the one that stands where it stood."""
    text = before[number].text
    alike = sum(item.text == text for item in before)
    if alike == 1 or all(value.text != text for value in after):
        return all(element.text != text for element in after)
    lines, lines_after = _lines(before), _lines(after)
    at = before[number].line - before[0].line
    place = sum(entry.line == before[number].line for entry in before[:number])
    for how, start, end, first, last in SequenceMatcher(None, lines, lines_after, autojunk=False).get_opcodes():
        if start <= at < end:
            if how == "replace" and end - start == last - first:
                return lines_after[first + at - start][place : place + 1] != (text,)
            return how != "equal" and all(text not in line for line in lines_after[first:last])
    return True


def _lines(line_text: list[Said]) -> list[tuple[str, ...]]:
    """What is said by the paragraph, item or row."""
    return [tuple(item.text for item in line) for _, line in groupby(line_text, key=lambda one: one.line)]


def _those_that_count(
    paths: Sequence[Path], lost_texts: Callable[[Sequence[Path]], int], *, sure: bool = False
) -> list[tuple[Path, int]]:
    """Those of the paths that count alone, each with what `lost` says of it; `sure` where all together are known to."""
    if not paths or not ((sure and len(paths) > 1) or (count := lost_texts(paths))):
        return []
    if len(paths) == 1:
        return [(paths[0], count)]
    middle = len(paths) // 2
    paths_that_count = _those_that_count(paths[:middle], lost_texts)
    return paths_that_count + _those_that_count(paths[middle:], lost_texts, sure=not paths_that_count)
