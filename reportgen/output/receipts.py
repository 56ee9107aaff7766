"""The receipt beside each file: what it was made from, and whether it is still what was issued."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

from reportgen import __version__
from reportgen.errors import InputError
from reportgen.output.files import PublishedFile, cannot_write, digest, exists, publish, reason_of

ENDING = ".receipt.json"


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A file that is made and stands nowhere yet: its name, its format, its bytes, and its receipt as it will be kept.

    `repr` shows nothing of what it holds.
    """

    name: str
    ending: str
    content: bytes
    receipt: bytes
    sha256: str
    pages: int | None = None

    def __repr__(self) -> str:
        return f"<Ready {self.name}>"


def receipted(
    name: str, ending: str, content: bytes, facts: Mapping[str, Any], pages: int | None = None
) -> RenderedFile:
    """Return a file with its receipt: its digest, and all it was made from."""
    sha256 = digest(content)
    facts_of_file = {"receipt": 1, "file": Path(name).name, "sha256": sha256, "pages": pages}
    receipt = {**facts_of_file, "program": f"reportgen {__version__}", **facts}
    encoded = (json.dumps(receipt, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    return RenderedFile(name, ending, content, encoded, sha256, pages)


def issue(path: Path, content: bytes, facts: Mapping[str, Any], pages: int | None = None) -> PublishedFile:
    """Write a file under its final name, its receipt beside it. Raise as `publish` does."""
    return keep(path, receipted(path.name, path.suffix.removeprefix("."), content, facts, pages))


def keep(path: Path, ready: RenderedFile) -> PublishedFile:
    """Write a file that is ready under its final name, its receipt beside it. Raise as `publish` does.

    The receipt is written first, under another name, so that a full disk cannot leave a file without one.
    """
    temporary = path.with_name(f".reportgen-{os.urandom(8).hex()}.receipt")
    publish(temporary, ready.receipt)
    try:
        publish(path, ready.content)
        temporary.replace(path.with_name(path.name + ENDING))
    except OSError as problem:
        raise cannot_write(path, reason_of(problem)) from None
    finally:
        temporary.unlink(missing_ok=True)
    return PublishedFile(path, ready.sha256, ready.pages)


def read_receipt(path: Path) -> dict[str, Any] | None:
    """The receipt beside the file at `path`, or `None` where there is none that can be read."""
    try:
        return parse_receipt(path.with_name(path.name + ENDING).read_bytes())
    except OSError:
        return None


def parse_receipt(content: bytes) -> dict[str, Any] | None:
    """What a receipt says, or `None` where it cannot be read."""
    try:
        parsed = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) and parsed.get("receipt") == 1 else None


def version_issued(receipt: Mapping[str, Any], kind: str, number: str) -> str | None:
    """The version of a kind that a receipt says the case `number` was issued in; `None` where it is not of these."""
    of_kind, of_case = receipt.get("kind"), receipt.get("case")
    if not (isinstance(of_kind, dict) and isinstance(of_case, dict)):
        return None
    return str(of_kind.get("version")) if (of_kind.get("id"), of_case.get("number")) == (kind, number) else None


class BesideFiles:
    """The receipts of a folder, each beside its file: what was issued there, and whether it may be written over."""

    def __init__(self, folder: Path, *, replace: bool) -> None:
        self.folder, self.replace = folder, replace

    def of(self, name: str) -> Mapping[str, Any]:
        """What the receipt of the file of this name says; nothing where there is none."""
        return read_receipt(self.folder / name) or {}

    def allow(self, name: str, number: str) -> None:
        """Raise as `may_write` does for a file of this name, of the case `number`."""
        may_write(self.folder / name, number=number, replace=self.replace)


class InHand:
    """Receipts kept elsewhere than beside files, as in a store: what was issued before. Nothing is written over."""

    def __init__(self, receipts: Iterable[bytes]) -> None:
        parsed_receipts = (parse_receipt(receipt) for receipt in receipts)
        self._known = {
            str(parsed_receipt.get("file")): parsed_receipt for parsed_receipt in parsed_receipts if parsed_receipt
        }

    def of(self, name: str) -> Mapping[str, Any]:
        """What the receipt of the file of this name says; nothing where there is none."""
        return self._known.get(Path(name).name, {})

    def allow(self, name: str, number: str) -> None:
        """Let any name be used: whoever holds the files keeps each issue apart."""


Receipts: TypeAlias = BesideFiles | InHand
"""Where earlier receipts are looked up."""


def verify(path: Path) -> Literal["as-issued", "changed", "no-receipt", "missing"]:
    """Say whether the file at `path` is what its receipt says. The receipt's own path may be given instead."""
    if path.name.endswith(ENDING):
        path = path.with_name(path.name.removesuffix(ENDING))
    if not exists(path) or not path.is_file():
        return "missing"
    receipt = read_receipt(path)
    if receipt is None:
        return "no-receipt"
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise InputError("file-unreadable", file=str(path), reason=reason_of(problem)) from None
    return "as-issued" if receipt.get("sha256") == digest(content) else "changed"


def may_write(path: Path, *, number: str, replace: bool) -> None:
    """Raise `InputError` if writing `path` for the case `number` would lose work.

    That is a file there that is not as its receipt says (`output-changed`), unless `replace`; or the report of another
    case, whose number makes the same name (`output-of-another-case`).
    """
    if not exists(path):
        return
    if not replace and verify(path) != "as-issued":
        raise InputError("output-changed", file=str(path))
    issued = (read_receipt(path) or {}).get("case")
    if isinstance(issued, dict) and issued.get("number", number) != number:
        raise InputError("output-of-another-case", file=str(path))
