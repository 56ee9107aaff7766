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
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name, moment)
            info.create_system, info.external_attr = 3, 0o600 << 16
            info.compress_type = zipfile.ZIP_STORED if name.endswith(_PACKED) else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
