"""The end of a batch: its summary in three forms, the zip for whoever takes it over, and the journal's last line."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from reportgen.batch.folder_check import sha256_of
from reportgen.batch.journal import Journal
from reportgen.batch.summary.summary import Summary, as_json, as_page
from reportgen.batch.zips import zip_of
from reportgen.errors import MachineError
from reportgen.output.files import cannot_write, publish, reason_of
from reportgen.output.receipts import ENDING

_ZIP: Final = "handover.zip"


def _as_workbook(summary: Summary) -> bytes:
    from reportgen.batch.summary.workbook import as_workbook

    return as_workbook(summary)


FORMS: Final[Mapping[str, Callable[[Summary], bytes]]] = {
    "summary.json": as_json,
    "summary.html": as_page,
    "summary.xlsx": _as_workbook,
}


def close(summary: Summary, journal: Journal) -> tuple[Path, ...]:
    """Write the summary, the zip where one was asked for, and the journal's last line; return what was written."""
    folder = summary.plan.folder
    digests: dict[str, str] = {}
    for name, form in FORMS.items():
        content = form(summary)
        publish(folder / name, content)
        digests[name] = hashlib.sha256(content).hexdigest()
    if summary.plan.options.zip:
        _zip(summary, folder / _ZIP)
        digests[_ZIP] = sha256_of(folder / _ZIP) or ""
    journal.write([{"what": "finished", "counts": summary.counts, "files": digests}])
    return tuple(folder / name for name in digests)


def _zip(summary: Summary, target: Path) -> None:
    """The files of every case in order, each with its receipt, and the summary that lists them."""
    beside = target.with_name(f".reportgen-{os.urandom(8).hex()}.part")
    try:
        with beside.open("xb") as file:
            zip_of(file, _parts(summary, target.parent), summary.plan.options.on)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as problem:
        raise cannot_write(target, reason_of(problem)) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _parts(summary: Summary, folder: Path) -> Iterator[tuple[str, bytes]]:
    for name in FORMS:
        yield name, (folder / name).read_bytes()
    for result in summary.results:
        for file in result.files:
            content = (folder / file.name).read_bytes()
            if hashlib.sha256(content).hexdigest() != file.sha256:
                raise MachineError("batch-changed-meanwhile", file=file.name)
            yield file.name, content
            yield file.name + ENDING, (folder / (file.name + ENDING)).read_bytes()
