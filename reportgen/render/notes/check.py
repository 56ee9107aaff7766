"""What makes a Word file a plain document, looked for before any other program opens it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from reportgen.errors import InputError

BYTES = 20 * 1024 * 1024
"""The largest file that is read."""

_UNPACKED = 100 * 1024 * 1024
_PARTS = 2000
_PACKED_TIGHT = 250  # text seldom packs 20 times; a bomb 1,000 times
_SMALL = 1024 * 1024
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an old .doc, or a locked file
_LOCKED = "EncryptedPackage".encode("utf-16-le")

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_W = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_CHANGES = frozenset(
    ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange",
     "sectPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge")
)  # fmt: skip
_OBJECTS = frozenset(("object", "altChunk", "control", "subDoc", "movie"))
_FETCHING = re.compile(r"\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON)\b")
_EMBEDDED = re.compile(
    r"word/(?:embeddings|activeX|afchunk)|customUI/|oleObject|\.(?:exe|dll|ole|html?|mht|rtf)$", re.I
)
_TEXT_PARTS = re.compile(r"word/(?:document|footnotes|endnotes)\d*\.xml")


def words_of_plain(content: bytes) -> str:
    """Return the text of a plain Word file: its body and notes, neither headers nor comments.

    Raises `InputError`: `notes-too-big`, `notes-not-word`, `notes-locked`, `notes-unpacks-too-big`, `notes-macros`,
    `notes-embedded`, `notes-linked`, `notes-changes`, `notes-damaged`.
    """
    if len(content) > BYTES:
        raise InputError("notes-too-big", megabytes=BYTES // 1024 // 1024)
    if content.startswith(_COMPOUND):
        raise InputError("notes-locked" if _LOCKED in content else "notes-not-word")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _check_parts(parts)
            return "\n".join(_check_part(name, parts) for name in parts.namelist())
    except zipfile.BadZipFile:
        raise InputError("notes-not-word" if not content.startswith(b"PK") else "notes-damaged") from None
    except (expat.ExpatError, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        raise InputError("notes-damaged") from None


def _check_parts(parts: zipfile.ZipFile) -> None:
    entries = parts.infolist()
    names = [entry.filename for entry in entries]
    if any(item.flag_bits & 0x1 for item in entries):
        raise InputError("notes-locked")
    if len(entries) > _PARTS or sum(member.file_size for member in entries) > _UNPACKED:
        raise InputError("notes-unpacks-too-big")
    if any(value.file_size > max(_SMALL, _PACKED_TIGHT * value.compress_size) for value in entries):
        raise InputError("notes-unpacks-too-big")
    if len({name.lower() for name in names}) != len(names) or any(_strays(name) for name in names):
        raise InputError("notes-damaged")
    if "[Content_Types].xml" not in names:
        raise InputError("notes-not-word")
    kinds = {attributes.get("ContentType", "") for _, attributes, _ in _walk(parts.read("[Content_Types].xml"))}
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in kinds) or any(
        "vba" in element for element in names
    ):
        raise InputError("notes-macros")
    if _MAIN not in kinds:
        raise InputError("notes-not-word")
    if any(_EMBEDDED.search(name) for name in names):
        raise InputError("notes-embedded")


def _strays(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def _check_part(name: str, parts: zipfile.ZipFile) -> str:
    """Return the words of one part, where it holds words."""
    content = parts.read(name)
    if name.endswith(".rels"):
        _check_links(content)
    elif name.endswith(".xml"):
        return _check_text(content, words=bool(_TEXT_PARTS.fullmatch(name)))
    return ""


def _check_links(content: bytes) -> None:
    for _, attributes, _ in _walk(content):
        outside = attributes.get("TargetMode", "").lower() == "external"
        if outside and not attributes.get("Type", "").endswith("/hyperlink"):  # its address is dropped later
            raise InputError("notes-linked")


def _check_text(content: bytes, *, words: bool) -> str:
    out: list[str] = []
    for name, _, text in _walk(content):
        space, _, local = name.rpartition(" ")
        if space not in _W:
            continue
        if local in _CHANGES:
            raise InputError("notes-changes")
        if local in _OBJECTS:
            raise InputError("notes-embedded")
        if local in ("instrText", "fldSimple") and _FETCHING.match(text.upper()):
            raise InputError("notes-linked")
        if words and local == "t":
            out.append(text)
    return "".join(out)


def _walk(content: bytes) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield each element of a part: its name («namespace local»), its attributes, the text that stands first in it."""
    elements: list[tuple[str, dict[str, str], list[str]]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        instruction = [value for key, value in attributes.items() if key.endswith(" instr")]
        elements.append((name, attributes, instruction))

    def text(characters: str) -> None:
        if elements:
            elements[-1][2].append(characters)

    def doctype(*_: object) -> None:
        raise InputError("notes-damaged")  # no Word file has one; it is how a file grows while it is read

    reader = expat.ParserCreate(namespace_separator=" ")
    reader.StartElementHandler = start
    reader.CharacterDataHandler = text
    reader.StartDoctypeDeclHandler = doctype
    reader.Parse(content, True)
    return ((name, attributes, "".join(pieces)) for name, attributes, pieces in elements)
