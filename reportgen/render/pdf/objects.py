"""What a PDF is on disk: numbered objects and a table of where each stands, read and written again whole."""

from __future__ import annotations

import hashlib
import re
import zlib
from dataclasses import dataclass
from itertools import pairwise

_OBJECT = re.compile(rb"\s*(\d+)\s+\d+\s+obj\s*")
_REFERENCE = rb"\s*(\d+)\s+\d+\s+R"
_PACKED = 2  # in a table of references, the sort of an object that stands inside another


class NotPdf(Exception):
    """These bytes are not a whole PDF of the sort LibreOffice writes."""


@dataclass(slots=True)
class Pdf:
    """The objects of a PDF by number (the bytes between `obj` and `endobj`), its opening lines, its two entries."""

    opening: bytes
    objects: dict[int, bytes]
    root: int
    info: int | None


def read_objects(content: bytes) -> Pdf:
    """Return the objects of a PDF. Raises `NotPdf` where it is cut short, encrypted, or was saved in several goes."""
    try:
        return _read(content)
    except (ValueError, IndexError, KeyError, zlib.error) as error:
        raise NotPdf from error


def _read(content: bytes) -> Pdf:
    start = content.rfind(b"startxref")
    if not content.startswith(b"%PDF-") or start < 0 or b"%%EOF" not in content[start:]:
        raise NotPdf
    table = int(content[start + 9 :].split()[0])
    if content.startswith(b"xref", table):
        trailer = content[content.index(b"trailer", table) : start]
        places, packed = _classic(content[table:start]), dict[int, int]()
    else:
        body = _body(content, table, start)
        trailer = body[: body.index(b"stream")]
        places, packed = _compressed(body)
        places = {number: place for number, place in places.items() if place != table}
    if b"/Encrypt" in trailer or b"/Prev" in trailer or not places:
        raise NotPdf
    ends = sorted([*places.values(), table])
    following = dict(pairwise(ends))
    objects = {number: _body(content, place, following[place]) for number, place in places.items()}
    for holder in sorted(set(packed.values())):
        objects |= {number: value for number, value in _unpacked(objects.pop(holder)) if packed.get(number) == holder}
    root, info = reference(trailer, b"Root"), reference(trailer, b"Info")
    if root is None or root not in objects:
        raise NotPdf
    return Pdf(content[: ends[0]], objects, root, info)


def _body(content: bytes, start: int, end: int) -> bytes:
    opened = _OBJECT.match(content, start)
    if opened is None:
        raise NotPdf
    return content[opened.end() : content.rindex(b"endobj", start, end)].rstrip(b"\r\n")


def _classic(table: bytes) -> dict[int, int]:
    lines = table[: table.index(b"trailer")].split(b"\n")[1:]
    places: dict[int, int] = {}
    number = 0
    for line in lines:
        words = line.split()
        if len(words) == 2:
            number = int(words[0])
        elif len(words) == 3:
            if words[2] == b"n":
                places[number] = int(words[0])
            number += 1
    return places


def _compressed(body: bytes) -> tuple[dict[int, int], dict[int, int]]:
    """Return where each object stands, and which object each of the others is packed in (ISO 32000, 7.5.8)."""
    widths = [int(word) for word in _array(body, b"W")]
    spans = [int(word) for word in _array(body, b"Index") or _number(body, b"Size")]
    rows = stream(body)
    width = sum(widths)
    if re.search(rb"/Predictor\s+1[0-5]", body):
        rows = _unpredicted(rows, width)
    places: dict[int, int] = {}
    packed: dict[int, int] = {}
    at = 0
    for first, count in zip(spans[::2], spans[1::2], strict=True):
        for number in range(first, first + count):
            row = rows[at : at + width]
            at += width
            sort = int.from_bytes(row[: widths[0]], "big") if widths[0] else 1
            value = int.from_bytes(row[widths[0] : widths[0] + widths[1]], "big")
            if sort == 1:
                places[number] = value
            elif sort == _PACKED:
                packed[number] = value
    return places, packed


def _array(body: bytes, key: bytes) -> list[bytes]:
    match = re.search(rb"/" + key + rb"\s*\[([\d\s]+)\]", body)
    return match[1].split() if match else []


def _number(body: bytes, key: bytes) -> list[bytes]:
    match = re.search(rb"/" + key + rb"\s+(\d+)", body)
    if match is None:
        raise NotPdf
    return [b"0", match[1]]


def _unpredicted(rows: bytes, width: int) -> bytes:
    out = bytearray()
    above = bytes(width)
    for at in range(0, len(rows), width + 1):
        line = rows[at + 1 : at + 1 + width]
        if rows[at] == 2:
            line = bytes((value + up) & 0xFF for value, up in zip(line, above, strict=True))
        elif rows[at] != 0:
            raise NotPdf
        out += line
        above = line
    return bytes(out)


def _unpacked(body: bytes) -> list[tuple[int, bytes]]:
    content = stream(body)
    first = int(_number(body, b"First")[1])
    heads = [int(word) for word in content[:first].split()]
    starts = [first + start for start in heads[1::2]]
    ends = [*starts[1:], len(content)]
    return [(number, content[start:end].strip()) for number, start, end in zip(heads[::2], starts, ends, strict=True)]


def reference(body: bytes, key: bytes) -> int | None:
    """Return the number of the object that `key` of a dictionary points at, or `None`."""
    match = re.search(rb"/" + key + _REFERENCE, body)
    return int(match[1]) if match else None


def stream(body: bytes) -> bytes:
    """Return the content of a stream, decompressed. Raises `ValueError` where the object has none."""
    head, word, rest = body.partition(b"stream")
    if not word:
        raise ValueError
    rest = rest[2:] if rest.startswith(b"\r\n") else rest[1:]
    if b"/FlateDecode" in head:
        return zlib.decompressobj().decompress(rest)  # stops by itself where the data ends
    return rest[: rest.rindex(b"endstream")].removesuffix(b"\n").removesuffix(b"\r")


def replace_stream(pdf: Pdf, number: int, content: bytes) -> None:
    """Put other content into the stream `number`, compressed as it was before."""
    head = pdf.objects[number].partition(b"stream")[0].rstrip()
    data = zlib.compress(content, 9) if b"/FlateDecode" in head else content
    length = b"%d" % len(data)
    elsewhere = reference(head, b"Length")
    if elsewhere is None:
        head = re.sub(rb"/Length\s+\d+", b"/Length " + length, head, count=1)
    else:
        pdf.objects[elsewhere] = length
    pdf.objects[number] = head + b"\nstream\n" + data + b"\nendstream"


def write_objects(pdf: Pdf) -> bytes:
    """Return the PDF with a plain table of references and an identity drawn from its own content."""
    out = bytearray(pdf.opening)
    places: dict[int, int] = {}
    for number, body in sorted(pdf.objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    size = max(places) + 1
    free = b"0000000000 65535 f \n"
    rows = [b"%010d 00000 n \n" % places[number] if number in places else free for number in range(size)]
    identity = hashlib.sha256(out).hexdigest()[:32].upper().encode()
    info = b"/Info %d 0 R" % pdf.info if pdf.info is not None else b""
    out += b"xref\n0 %d\n%s" % (size, b"".join(rows))
    out += b"trailer\n<</Size %d/Root %d 0 R%s/ID[<%s><%s>]>>\n" % (size, pdf.root, info, identity, identity)
    out += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(out)
