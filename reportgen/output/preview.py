"""Shows a report while its case is being written: as a part of a web page, each sentence with what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Final, TypeVar

from reportgen.case.io.lenient import LenientCase, parse_leniently
from reportgen.case.model.file import CaseFile
from reportgen.kinds import Kind
from reportgen.language import text, word
from reportgen.pipeline import report_of, shown_for
from reportgen.render.html import HtmlFragment, render_part
from reportgen.render.word.comments import source_line
from reportgen.report import Language, Phrase, Prose, Quotation, Report, Table, say
from reportgen.sections import withheld_lines

T = TypeVar("T")

_CODES: Final = ("court", "proceeding_language", "report_language")
"""What of the matter is a code that a report prints; the code `unsaid` prints as a gap."""

ENDS: Final = ("caption", "signature")
"""What stands above and below the sections is told apart from them by these names."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A report as far as it can be shown. `html` is a part of a page: no look of its own, no script.

    In `html`, `data-section` names a section, `data-said` a sentence, a cell or a label («family-3»), and the class
    `gap` marks what is still to come. `sources` has the lines of what each sentence rests on, and `words` what
    it says, by its `data-said`.
    `left_out`, `stood_in` and `needed` are paths of the case file, as `read_partly` has them.
    """

    html: str
    sources: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict, repr=False)
    left_out: tuple[str, ...] = ()
    stood_in: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()


def preview(
    data: Mapping[str, Any], kind: Kind, language: Language, on: date, *, level: int = 2, sound: CaseFile | None = None
) -> Preview:
    """Return the report of a kind, dated `on`, that `known` holds so far: a case file as JSON, sound or not.

    Its headings begin at `level`; `sound` is the case where it is known to read without a fault. No rule is run: the
    findings are told beside it (`findings_of`). A file of a version this program does not know gives an empty preview,
    whose version is `left_out`.
    """
    partly = LenientCase(sound) if sound else parse_leniently(data, gap(language))
    if partly.case is None:
        return Preview("", {}, {}, partly.left_out, partly.stood_in, partly.needed)
    case = with_gaps(partly)
    part, lines = part_of(case, shown_for(case, kind).case, kind, language, on, level=level)
    sources = {passage.id: found for passage in part.passages if (found := lines_of(passage.sources, lines))}
    words = {item.id: item.text for item in part.passages}
    return Preview(part.html, sources, words, partly.left_out, partly.stood_in, partly.needed)


def gap(language: Language) -> str:
    """Return what stands for a text that is not there yet."""
    return text(say("desk-preview-gap"), language)


def lines_of(sources: tuple[str, ...], lines: Mapping[str, str]) -> tuple[str, ...]:
    """Return the lines of these sources; one that the case names and does not have has none."""
    return tuple(lines[source] for source in sources if source in lines)


def with_gaps(partly: LenientCase) -> CaseFile:
    """Return the case that was read, with a gap for each code that is only a stand-in."""
    assert partly.case is not None  # noqa: S101 - for the type: whoever calls has looked
    unsaid: dict[str, Any] = {name: "unsaid" for name in _CODES if f"matter.{name}" in partly.stood_in}
    matter = partly.case.matter.model_copy(update=unsaid)
    return partly.case.model_copy(update={"matter": matter}) if unsaid else partly.case


def part_of(
    case: CaseFile, case_file: CaseFile, kind: Kind, language: Language, on: date, *, level: int = 2, bare: bool = False
) -> tuple[HtmlFragment, Mapping[str, str]]:
    """Return the report of a case as a part of a page, and the line of each source by its id.

    `shown` is what of the case may be printed. Where it is `bare`, there are no lines; and above and below its
    sections, if it has any, nothing.
    """
    report = replace(report_of(case_file, kind, on, language, draft=True), fields={}, lists={})
    if not bare:
        report = replace(report, sources={**withheld_lines(case), **report.sources})
    elif kind.sections:
        report = replace(report, title=(), caption=(), signature=(), sources={})
    else:
        report = replace(report, sources={})
    if not case.matter.offences:
        report = _with_an_empty_row(report)
    document = word(_sentence_by_sentence(report), language)
    lines = {source: source_line(document.sources, source) for source in document.sources}
    return render_part(document, level=level, gap=gap(language)), lines


def _with_an_empty_row(report: Report[Phrase]) -> Report[Phrase]:
    """The report with a row of gaps in each table of its sections that has none: that of the offences."""

    def with_row(block: Any) -> Any:
        bare = isinstance(block, Table) and not block.rows
        return replace(block, rows=(((say("desk-preview-gap"),),) * len(block.header),)) if bare else block

    sections = (replace(section, blocks=tuple(map(with_row, section.blocks))) for section in report.sections)
    return replace(report, sections=tuple(sections))


class _OfOneSentence(tuple[str, ...]):
    """The sources of one sentence: another that rests on the same ones has its own (see `render_part`)."""


def _sentence_by_sentence(item: T) -> T:
    """A report, each phrase and each piece of prose of which has sources of its own."""
    if isinstance(item, Phrase):
        return item._replace(sources=_OfOneSentence(item.sources))
    if isinstance(item, tuple):
        return tuple(_sentence_by_sentence(part) for part in item)  # type: ignore[return-value]
    if isinstance(item, Prose):
        return replace(item, sources=_OfOneSentence(item.sources))
    if isinstance(item, Quotation):
        by = _sentence_by_sentence(item.attribution)
        return replace(item, sources=_OfOneSentence(item.sources), attribution=by)
    if is_dataclass(item) and not isinstance(item, type):
        parts = [(name, getattr(item, name)) for name in _names(type(item))]
        changes = {name: _sentence_by_sentence(value) for name, value in parts if type(value) is tuple and value}
        return replace(item, **changes) if changes else item
    return item


@cache
def _names(of: type) -> tuple[str, ...]:
    return tuple(part.name for part in fields(of))
