"""What a browser sends with a form, read within limits and in memory alone: no answer is ever in a temporary file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request

from reportgen.errors import InputError
from reportgen.web.http.middleware import LARGEST

FIELDS: Final = 5_000


class _InMemory(MultiPartParser):
    """Starlette’s reader of forms with files, which never lets one out onto the disk."""

    spool_max_size = LARGEST + 1


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file that came with a form: its own name, for the officer to know it by, and what it holds."""

    name: str
    content: bytes

    def __repr__(self) -> str:
        return "<Uploaded>"


@dataclass(frozen=True, slots=True)
class FormData:
    """What came with a form: every value of each control, and the files."""

    values: Mapping[str, list[str]] = field(default_factory=dict)
    files: Mapping[str, Uploaded] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "<Posted>"

    def first(self, name: str, otherwise: str = "") -> str:
        """Return the last value of a control, or `otherwise` where it was not sent."""
        return (self.values.get(name) or [otherwise])[-1]


async def read_posted(request: Request) -> FormData:
    """Return what a request holds. Raise `InputError` where it is too large or cannot be read."""
    content = await _body(request)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        return FormData(_urlencoded(content))
    if kind == "multipart/form-data":
        return await _multipart(request, content)
    if not content:
        return FormData()
    raise InputError("desk-form-unreadable")


async def _body(request: Request) -> bytes:
    chunks: list[bytes] = []
    size = 0
    try:
        async for piece in request.stream():
            size += len(piece)
            if size > LARGEST:
                raise InputError("desk-form-too-large", limit=LARGEST // 1024 // 1024)
            chunks.append(piece)
    except ClientDisconnect:
        raise InputError("desk-form-unreadable") from None
    return b"".join(chunks)


def _urlencoded(content: bytes) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    try:
        pairs = parse_qsl(
            content.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=FIELDS, separator="&"
        )
    except ValueError:
        raise InputError("desk-form-unreadable") from None
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values


async def _multipart(request: Request, content: bytes) -> FormData:
    async def whole() -> AsyncIterator[bytes]:
        yield content

    values: dict[str, list[str]] = {}
    files: dict[str, Uploaded] = {}
    try:
        parser = _InMemory(request.headers, whole(), max_files=5, max_fields=FIELDS, max_part_size=LARGEST)  # type: ignore[arg-type]
        form = await parser.parse()
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                files[name] = Uploaded(value.filename or "", await value.read())
            else:
                values.setdefault(name, []).append(value)
        await form.close()
    except (MultiPartException, ValueError, KeyError):
        raise InputError("desk-form-unreadable") from None
    return FormData(values, files)
