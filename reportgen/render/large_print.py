"""The report in large print: the same Word file with nothing smaller than 18 points, its letterhead and pages kept."""

from __future__ import annotations

import io
import re
import zipfile

from reportgen.render.word.package import entry, pack

POINTS = 18
"""What Canadian guidance on clear print calls large print, at the least."""

_SIZE = re.compile(rb'<w:(sz|szCs) w:val="(\d+)"')
_DEFAULTS = re.compile(rb"<w:rPrDefault>.*?</w:rPrDefault>", re.DOTALL)
_EXACT = re.compile(rb'w:(hRule|lineRule)="exact"')
_WORDS_OWN = 20  # half-points where a Word file names no size
_TEXT = re.compile(r"word/[^/]+\.xml")


def large_print(docx: bytes, *, points: int = POINTS) -> bytes:
    """Return the Word file with its text at `points` or more; headings stay as much larger as they were.

    Lines and rows of a fixed height grow with their text. The same file always gives the same bytes.
    """
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        contents = {name: parts.read(name) for name in parts.namelist()}
    styles = contents["word/styles.xml"]
    defaults = _DEFAULTS.search(styles)
    sizes = [int(size) for _, size in _SIZE.findall(defaults[0])] if defaults else []
    growth = max(2 * points - (sizes[0] if sizes else _WORDS_OWN), 0)
    if not sizes:
        contents["word/styles.xml"] = _with_size(styles, growth + _WORDS_OWN)
    for name in contents:
        if _TEXT.fullmatch(name):
            contents[name] = _grown(contents[name], growth, 2 * points)
    return pack(entry(name, content) for name, content in contents.items())


def _grown(xml: bytes, growth: int, least: int) -> bytes:
    def larger(match: re.Match[bytes]) -> bytes:
        size = int(match[2])
        return b'<w:%s w:val="%d"' % (match[1], size if size == least else max(size + growth, least))

    return _EXACT.sub(rb'w:\1="atLeast"', _SIZE.sub(larger, xml))


def _with_size(styles: bytes, size: int) -> bytes:
    size_xml = b'<w:sz w:val="%d"/><w:szCs w:val="%d"/>' % (size, size)
    defaults = b"<w:rPrDefault><w:rPr>" + size_xml + b"</w:rPr></w:rPrDefault>"
    if b"<w:rPrDefault>" in styles:
        return styles.replace(b"</w:rPr></w:rPrDefault>", size_xml + b"</w:rPr></w:rPrDefault>", 1)
    if b"<w:docDefaults>" in styles:
        return styles.replace(b"<w:docDefaults>", b"<w:docDefaults>" + defaults, 1)
    return re.sub(rb"(<w:styles\b[^>]*>)", rb"\1<w:docDefaults>" + defaults + rb"</w:docDefaults>", styles, count=1)
