"""How answers and moments stand in a table: JSON, compressed when long; times of the world's clock."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import DateTime, Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

_LONG: Final = 200  # bytes: below it compressing saves nothing worth the time
_LARGEST: Final = 64_000_000  # bytes of one answer, unpacked
_PLAIN: Final = b"j"
_PRESSED: Final = b"z"
_TEXT: Final = ("utf-8", "surrogatepass")  # half a character can be pasted, and nothing that was typed is refused


def canonical(answer: Any) -> str:
    """Return an answer as JSON in one form only: two answers are the same where their forms are (1 is not true)."""
    return json.dumps(answer, sort_keys=True, separators=(",", ":"), allow_nan=False)


def same(first: Any, second: Any) -> bool:
    """Whether two answers are the same; `None` is the same only as `None`."""
    return first is second or canonical(first) == canonical(second)


def pack(answer: Any) -> bytes:
    """Return an answer as the bytes it is kept as."""
    content = json.dumps(answer, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(*_TEXT)
    if len(content) > _LONG and len(pressed := zlib.compress(content, 9)) < len(content):
        return _PRESSED + pressed
    return _PLAIN + content


def unpack(blob: bytes) -> Any:
    """Return the answer kept as these bytes. Raise `ValueError` where they are not one."""
    return json.loads(_json_text(blob))


def unpack_all(blob: Sequence[bytes]) -> list[Any]:
    """Return the answers kept as these bytes, in their order: as `unpack` does for each, in a fraction of the time."""
    values: list[Any] = json.loads(f"[{','.join(map(_json_text, blob))}]")
    if len(values) != len(blob):
        raise ValueError("not an answer")
    return values


def _json_text(blob: bytes) -> str:
    content = blob[1:]
    if blob[:1] == _PRESSED:
        unpacking = zlib.decompressobj()
        try:
            content = unpacking.decompress(content, _LARGEST)
        except zlib.error:
            raise ValueError("not an answer") from None
        if not unpacking.eof:
            raise ValueError("not an answer")
    elif blob[:1] != _PLAIN:
        raise ValueError("not an answer")
    return content.decode(*_TEXT)


class Packed(TypeDecorator[Any]):
    """A column that keeps answers."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return what is kept."""
        return None if value is None else pack(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Return what was given."""
        return None if value is None else unpack(value)


class Moment(TypeDecorator[datetime]):
    """A column that keeps moments; a time without a zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment as it is at Greenwich."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment with its zone."""
        return None if value is None else value.replace(tzinfo=UTC)
