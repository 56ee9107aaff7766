"""How an Office file from outside is opened: within bounds, whole, and only if it is plain: no macros, no doctype."""

from __future__ import annotations

import io
import zipfile
import zlib

from reportgen.errors import InputError

LARGEST_FILE = 20_000_000  # bytes; a template is a few tens of thousands
LARGEST_INSIDE = 60_000_000  # bytes, once unpacked
MOST_PARTS = 500
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # old .doc files, and .docx files locked by a password
_BODY_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def open_word(content: bytes) -> dict[str, bytes]:
    """Return the parts of a .docx by name, in the order of the file; `InputError` says why it is not one."""
    parts = open_package(content)
    types = parts.get("[Content_Types].xml", b"")
    if "word/document.xml" not in parts or not types:
        raise InputError("template-not-word")
    if b"macroEnabled" in types or any(name.lower().endswith("vbaproject.bin") for name in parts):
        raise InputError("template-macros")
    if _BODY_TYPE not in types:
        raise InputError("template-not-word")
    return parts


def open_package(content: bytes, largest: int = LARGEST_FILE, inside: int = LARGEST_INSIDE) -> dict[str, bytes]:
    """Return the parts of an Office file by name; at most `largest` bytes, and `inside` once unpacked."""
    if content.startswith(_OLE):
        raise InputError("template-locked-or-old")
    if len(content) > largest:
        raise InputError("template-too-large", limit=largest)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = _unpack(archive, inside)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as why:
        raise InputError("template-not-word") from why
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            _check_markup(name, part)
    return parts


def _check_markup(name: str, part: bytes) -> None:
    try:
        part.decode("utf-8")  # Word writes nothing else; in another encoding a document type could hide
    except UnicodeDecodeError:
        raise InputError("template-not-word") from None
    if b"<!DOCTYPE" in part:
        raise InputError("template-doctype", part=name)


def _unpack(archive: zipfile.ZipFile, inside: int) -> dict[str, bytes]:
    members = archive.infolist()
    if len(members) > MOST_PARTS or sum(member.file_size for member in members) > inside:
        raise InputError("template-too-large", limit=inside)
    parts: dict[str, bytes] = {}
    room = inside
    for member in members:
        if member.is_dir():
            continue
        name = member.filename
        if name in parts or name.startswith("/") or "\\" in name or ".." in name.split("/"):
            raise InputError("template-not-word")
        if member.flag_bits & 1:
            raise InputError("template-locked-or-old")
        with archive.open(member) as stream:  # sizes in a zip's listing may lie: read no more than there is room for
            part = stream.read(room + 1)
        room -= len(part)
        if room < 0:
            raise InputError("template-too-large", limit=inside)
        parts[name] = part
    return parts
