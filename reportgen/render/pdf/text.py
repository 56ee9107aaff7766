"""The words on the pages of a PDF that LibreOffice printed, read back through its fonts' own tables of characters."""

from __future__ import annotations

import re

from reportgen.render.pdf.objects import Pdf, reference, stream

_FONT = re.compile(rb"/(F\d+)\s+(\d+)\s+0\s+R")
_CODE_SPACE = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")
_CHARACTERS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_TRIPLE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_STEP = re.compile(
    rb"/(?P<font>F\d+)\s+[\d.]+\s+Tf"
    rb"|\[(?P<many>[^\]]*)\]\s*TJ"
    rb"|<(?P<one>[0-9A-Fa-f]+)>\s*Tj"
    rb"|/ActualText\s*<(?P<said>[0-9A-Fa-f]*)>\s*>>\s*BDC"
    rb"|(?P<open>BDC|BMC)\b"
    rb"|(?P<close>EMC)\b"
)

_Table = tuple[int, dict[int, str]]  # how many bytes a code has, and what each code stands for


def page_numbers(pdf: Pdf) -> list[int]:
    """Return the objects of the pages, in order."""
    top = reference(pdf.objects[pdf.root], b"Pages")
    return _pages(pdf, top, set()) if top is not None else []


def _pages(pdf: Pdf, number: int, visited: set[int]) -> list[int]:
    body = pdf.objects.get(number, b"")
    if number in visited:
        return []
    visited.add(number)
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", body)
    if kids is None:
        return [number] if re.search(rb"/Type\s*/Page\b", body) else []
    return [page for kid in re.findall(rb"(\d+)\s+\d+\s+R", kids[1]) for page in _pages(pdf, int(kid), visited)]


class PdfText:
    """The pages of one PDF as text; each font's table is read once."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._fonts = {name: int(number) for body in pdf.objects.values() for name, number in _named_fonts(body)}
        self._tables: dict[bytes, _Table] = {}

    def page(self, number: int) -> str:
        """Return the words of one page, in the order they are painted; spaces only where LibreOffice painted them."""
        match = re.search(rb"/Contents\s*(?:\[([^\]]*)\]|(\d+\s+\d+\s+R))", self._pdf.objects[number])
        if match is None:
            return ""
        parts = re.findall(rb"(\d+)\s+\d+\s+R", match[1] or match[2])
        return self._words(b"\n".join(stream(self._pdf.objects[int(part)]) for part in parts))

    def _words(self, painted: bytes) -> str:
        out: list[str] = []
        table: _Table = (1, {})
        marks: list[bool] = []  # for each marked stretch we are in: does it say its own words?
        for step in _STEP.finditer(painted):
            if step["font"] is not None:
                table = self._table(step["font"])
            elif step["said"] is not None:
                marks.append(True)
                out.append(bytes.fromhex(step["said"].decode()).decode("utf-16-be", "replace").removeprefix("\ufeff"))
            elif step["open"] is not None:
                marks.append(False)
            elif step["close"] is not None:
                if marks:
                    marks.pop()
            elif not any(marks):
                out.append(_decoded(step["one"] or b"".join(_HEX.findall(step["many"])), table))
        return "".join(out)

    def _table(self, name: bytes) -> _Table:
        if name not in self._tables:
            font = self._pdf.objects.get(self._fonts.get(name, -1), b"")
            number = reference(font, b"ToUnicode")
            self._tables[name] = _read_table(stream(self._pdf.objects[number])) if number is not None else (1, {})
        return self._tables[name]


def _named_fonts(body: bytes) -> list[tuple[bytes, bytes]]:
    return _FONT.findall(body) if b"stream" not in body else []


def _decoded(piece: bytes, table: _Table) -> str:
    width, characters = table
    codes = bytes.fromhex(piece.decode())
    return "".join(
        characters.get(int.from_bytes(codes[at : at + width], "big"), "") for at in range(0, len(codes), width)
    )


def _read_table(text: bytes) -> _Table:
    space = _CODE_SPACE.search(text)
    width = len(space[1]) // 2 if space else 1
    characters: dict[int, str] = {}
    for block in _CHARACTERS.findall(text):
        characters |= {int(code, 16): _utf16(value) for code, value in _PAIR.findall(block)}
    for block in _RANGES.findall(text):
        for first, last, start, target in _TRIPLE.findall(block):
            codes = range(int(first, 16), int(last, 16) + 1)
            if start:
                head, tail = start[:-4], int(start[-4:], 16)
                characters |= {code: _utf16(head + b"%04X" % (tail + code - codes[0])) for code in codes}
            else:
                characters |= dict(zip(codes, map(_utf16, _HEX.findall(target)), strict=False))
    return width, characters


def _utf16(value: bytes) -> str:
    return bytes.fromhex(value.decode()).decode("utf-16-be", "replace")
