"""What a Word file is on disk: a zip of parts, written with fixed dates so that the same input gives the same bytes."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_DAY, _TIME = 33, 0  # 1 January 1980, midnight: the earliest date a zip can hold
_STORED, _DEFLATED = 0, 8
_UTF8 = 0x800  # names are UTF-8
_SMALL = 2000  # bytes
_LEVEL = 3  # on a report, a tenth larger than level 6 in less than half of its time


class ZipEntry(NamedTuple):
    """One part as it stands in the zip: its name, its digest, its length, and its bytes already compressed."""

    name: str
    method: int
    crc: int
    length: int
    packed: bytes


try:  # the extra «fast»: a quicker deflater; never needed
    from isal import isal_zlib as _isal
except ImportError:
    _isal = None


def entry(name: str, content: bytes, *, best: bool = False) -> ZipEntry:
    """Return `content` compressed, ready for a zip; `best` for what is compressed once and kept."""
    if best:
        squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    elif _isal is not None:
        squeeze = _isal.compressobj(2, _isal.DEFLATED, -15)
    else:
        # a small part needs no wide window, and preparing one costs more than packing the part
        squeeze = zlib.compressobj(
            _LEVEL, zlib.DEFLATED, -15 if len(content) > _SMALL else -10, 8 if len(content) > _SMALL else 3
        )
    packed = squeeze.compress(content) + squeeze.flush()
    crc = zlib.crc32(content)
    if len(packed) >= len(content):
        return ZipEntry(name, _STORED, crc, len(content), content)
    return ZipEntry(name, _DEFLATED, crc, len(content), packed)


def content(part: ZipEntry) -> bytes:
    """Return the bytes of a part, out of its compressed form."""
    return zlib.decompress(part.packed, -15) if part.method == _DEFLATED else part.packed


def pack(entries: Iterable[ZipEntry]) -> bytes:
    """Return the zip that holds `entries` in this order."""
    body: list[bytes] = []
    listing: list[bytes] = []
    offset = count = 0
    for name, method, crc, length, packed in entries:
        label = name.encode()
        flags = 0 if label.isascii() else _UTF8
        size = len(packed)
        body += (
            _LOCAL.pack(b"PK\3\4", 20, flags, method, _TIME, _DAY, crc, size, length, len(label), 0),
            label,
            packed,
        )
        listing += (
            _CENTRAL.pack(
                b"PK\1\2", 20, 20, flags, method, _TIME, _DAY, crc, size, length, len(label), 0, 0, 0, 0, 0, offset
            ),
            label,
        )
        offset += 30 + len(label) + size
        count += 1
    directory = b"".join(listing)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), offset, 0)
    return b"".join((*body, directory, end))
