"""What stands in a batch's folder, compared both ways with what its journal says was made."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from reportgen.batch.journal import NAME, Record
from reportgen.errors import InputError
from reportgen.output.files import reason_of
from reportgen.output.receipts import ENDING

WORK: Final = ".reportgen-work-"
"""How the folder begins in which files wait for their names: of a run that goes on, or that was killed."""

Fault = Literal["missing", "changed", "unlisted", "unreadable"]


@dataclass(frozen=True, slots=True)
class FolderDifference:
    """A name on which list and disk do not agree."""

    name: str
    fault: Fault


def sha256_of(path: Path) -> str | None:
    """The digest of the file at `path`; `None` where there is none, or something that is no file.

    Raise `OSError` where it cannot be read.
    """
    if not path.is_file() or path.is_symlink():
        return None
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def files_by_name(records: Iterable[Record]) -> dict[str, str]:
    """Every file that the journal says is there, receipts and summary too, with its digest."""
    by_case: dict[int, dict[str, str]] = {}
    digests: dict[str, str] = {}
    for record in records:
        if record["what"] in ("made", "refused", "failed"):
            by_case[record["case"]] = {
                name: digest
                for file in record["files"]
                for name, digest in ((file["name"], file["sha256"]), (file["name"] + ENDING, file["receipt"]))
            }
        elif record["what"] == "finished":
            digests = dict(record["files"])
    return {name: digest for files in (*by_case.values(), digests) for name, digest in files.items()}


def differences(folder: Path, expected: dict[str, str]) -> Iterator[FolderDifference]:
    """Yield where the disk is not as the list says: missing or changed files, then what is there and on no list."""
    for name, digest in sorted(expected.items()):
        try:
            file_digest = sha256_of(folder / name)
        except OSError:
            yield FolderDifference(name, "unreadable")
            continue
        if file_digest != digest:
            yield FolderDifference(
                name, "missing" if file_digest is None and not os.path.lexists(folder / name) else "changed"
            )
    names = {*expected, NAME}
    try:
        standing = sorted(item.name for item in folder.iterdir())
    except OSError as problem:
        raise InputError("file-unreadable", file=str(folder), reason=reason_of(problem)) from None
    yield from (FolderDifference(name, "unlisted") for name in standing if name not in names)
