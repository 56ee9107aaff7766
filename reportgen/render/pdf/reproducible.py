"""What LibreOffice writes anew at each printing, made the same each time; and the title it spells wrong, put right.

Two printings of one Word file differ in four places: the dates in the document's properties, the same dates in its XMP
packet, the date inside the colour profile that PDF/A asks for (which moves every object behind it, for it is
compressed), and the identity of the file. The dates become the Word file's own, the identity the digest of the rest.

LibreOffice 7.4 escapes XMP twice (`D&amp;apos;Arcy`), so that a reader shows `D&apos;Arcy` for a title: the packet's
title, author and subject are written again from the properties, which are right.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from reportgen.render.pdf.objects import Pdf, read_objects, reference, replace_stream, stream, write_objects

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)  # what a zip calls no date
_CREATED = re.compile(rb"<dcterms:(?:created|modified)\b[^>]*>\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\s*<")
_INFO_DATE = re.compile(rb"/(CreationDate|ModDate)\s*\([^)]*\)")
_XMP_DATE = re.compile(rb"<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*<")
_SAID_TWICE = {b"Title": b"title", b"Author": b"creator", b"Subject": b"description"}
_PROFILE_DATE = slice(24, 36)  # ICC.1, table 17: six numbers of two bytes
_PROFILE_IDENTITY = slice(84, 100)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def date_of_word(docx: bytes) -> datetime:
    """Return the date a Word file gives itself, in UTC: it alone decides, never the clock. 1980 where it gives none."""
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        try:
            dates = _CREATED.findall(parts.read("docProps/core.xml"))
        except KeyError:
            dates = []
    return max((datetime.fromisoformat(date.decode()) for date in dates), default=_EARLIEST)


def steady(content: bytes, moment: datetime) -> bytes:
    """Return the PDF as it is at each printing of one Word file. Raises `NotPdf` where it cannot be read."""
    pdf = read_objects(content)
    _properties(pdf, moment)
    _packet(pdf, moment)
    _profile(pdf, moment)
    return write_objects(pdf)


def _properties(pdf: Pdf, moment: datetime) -> None:
    if pdf.info is None:
        return
    fixed = moment.strftime("(D:%Y%m%d%H%M%SZ)").encode()
    pdf.objects[pdf.info] = _INFO_DATE.sub(lambda found: b"/" + found[1] + fixed, pdf.objects[pdf.info])


def _packet(pdf: Pdf, moment: datetime) -> None:
    number = reference(pdf.objects[pdf.root], b"Metadata")
    if number is None:
        return
    fixed = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    packet = _XMP_DATE.sub(lambda found: b"<xmp:" + found[1] + b">" + fixed + b"<", stream(pdf.objects[number]))
    for key, name in _SAID_TWICE.items():
        escaped = escape(text_of(pdf, key)).encode()
        packet = re.sub(
            rb"(<dc:" + name + rb">.*?<rdf:li[^>]*>)[^<]*(</rdf:li>)",
            lambda found, escaped=escaped: found[1] + escaped + found[2],  # type: ignore[misc]
            packet,
            count=1,
            flags=re.DOTALL,
        )
    replace_stream(pdf, number, packet)


def _profile(pdf: Pdf, moment: datetime) -> None:
    for number, body in list(pdf.objects.items()):
        profile = reference(body, b"DestOutputProfile")
        if profile is None or number == profile:
            continue
        colours = bytearray(stream(pdf.objects[profile]))
        parts = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        colours[_PROFILE_DATE] = b"".join(part.to_bytes(2, "big") for part in parts)
        colours[_PROFILE_IDENTITY] = bytes(16)  # ICC.1, 7.2.18: zero where it was not worked out
        replace_stream(pdf, profile, bytes(colours))
        return


def text_of(pdf: Pdf, key: bytes) -> str:
    """Return a text of the document's properties (`Title`), empty where it is not there."""
    body = pdf.objects.get(pdf.info, b"") if pdf.info is not None else b""
    return text_at(body, key)


def text_at(body: bytes, key: bytes) -> str:
    """Return the text that `key` of a dictionary holds, empty where it holds none."""
    match = re.search(rb"/" + key + rb"\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:[^()\\]|\\.)*)\))", body, re.DOTALL)
    if match is None:
        return ""
    if match[1] is not None:
        raw = bytes.fromhex(match[1].decode())
    else:
        raw = re.sub(rb"\\([0-7]{1,3}|.)", _unescaped, match[2], flags=re.DOTALL)
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", "replace")
    return raw.decode("latin-1")


def _unescaped(match: re.Match[bytes]) -> bytes:
    escape_code = match[1]
    if escape_code.isdigit():
        return bytes([int(escape_code, 8) & 0xFF])
    return _ESCAPED.get(escape_code, escape_code)
