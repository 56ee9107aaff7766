"""The comments of a draft: beside each sentence, the sources it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportgen.errors import DefectFound
from reportgen.render.word.runs import escape
from reportgen.report.model import Run

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
)


def grouped(runs: Sequence[Run]) -> list[tuple[tuple[str, ...], list[Run]]]:
    """Return the runs of a paragraph, those side by side that rest on the same sources taken together."""
    groups: list[tuple[tuple[str, ...], list[Run]]] = []
    for run in runs:
        if not run.text:
            continue
        if groups and groups[-1][0] == run.sources:
            groups[-1][1].append(run)
        else:
            groups.append((run.sources, [run]))
    return groups


class Comments:
    """The comments of one document, numbered from 0 as the text is written."""

    def __init__(self, lines: Mapping[str, Sequence[Run]]) -> None:
        self._lines = lines
        self.made: list[tuple[str, ...]] = []

    def around(self, sources: tuple[str, ...], run_xml: str) -> str:
        """Return `written` marked with a comment that lists `sources`; as it is where there are none."""
        if not sources or not run_xml:
            return run_xml
        number = len(self.made)
        self.made.append(sources)
        return (
            f'<w:commentRangeStart w:id="{number}"/>{run_xml}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r><w:commentReference w:id="{number}"/></w:r>'
        )

    def part(self) -> str:
        """Return the comments part: one comment a group of words, one paragraph a source; no date, no one's name."""
        pieces = [_HEAD]
        for number, sources in enumerate(self.made):
            pieces.append(f'<w:comment w:id="{number}" w:author="reportgen" w:initials="rg">')
            pieces += [
                f'<w:p><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>'
                for line in [escape(source_line(self._lines, source)) for source in sources]
            ]
            pieces.append("</w:comment>")
        pieces.append("</w:comments>")
        return "".join(pieces)


def source_line(lines: Mapping[str, Sequence[Run]], source: str) -> str:
    """Return the line of a source; `DefectFound` for an id that has none."""
    if source not in lines:
        raise DefectFound("render-source-unknown")
    return "".join(run.text for run in lines[source])
