"""A zip with fixed dates, written in one go: the same parts, the same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from datetime import date
from typing import IO, Final

_PACKED: Final = (".docx", ".pdf", ".odt", ".epub", ".xlsx")


def zip_of(target: IO[bytes], parts: Iterable[tuple[str, bytes]], on: date) -> None:
    """Write the parts, name and content, into `target` as a zip, each dated `on`."""
    moment = (max(on.year, 1980), on.month, on.day, 0, 0, 0)
    with zipfile.ZipFile(target, "w") as made:
        for name, content in parts:
            known = zipfile.ZipInfo(name, moment)
            known.create_system, known.external_attr = 3, 0o600 << 16
            known.compress_type = zipfile.ZIP_STORED if name.endswith(_PACKED) else zipfile.ZIP_DEFLATED
            made.writestr(known, content)
