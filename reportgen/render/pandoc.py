"""A Word file as other programs read it (OpenDocument, EPUB, RTF), through pandoc: an extra, `reportgen[formats]`.

These are reading copies: pandoc carries headings, paragraphs, lists, tables and notes, not the letterhead, page numbers
or fonts. What is filed is the Word file or its PDF. Large print keeps them all: see `large_print`.

pypandoc finds pandoc; we start it ourselves, for pypandoc has no time limit and hands over our whole environment.
"""

from __future__ import annotations

import hashlib
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Literal
from uuid import UUID

from reportgen.errors import InputError, MachineError
from reportgen.render.atomic_write import write_whole
from reportgen.render.pdf.libreoffice import private_folder, remove, surroundings
from reportgen.render.pdf.reproducible import date_of_word
from reportgen.render.subprocesses import run_limited

FORMATS: Mapping[str, str] = MappingProxyType({"odt": "odt", "epub": "epub3", "rtf": "rtf"})
"""The formats offered, and pandoc's name for each. The key is also the file's ending."""

_MEMORY = "1024m"  # pandoc needs about 100 MiB for a report


def write_other(
    docx: Path, target: Path, *, form: str, language: Literal["en", "fr"], title: str, limit: float = 60.0
) -> None:
    """Write the Word file `docx` as `target` in the format `form` (one of `FORMATS`). The same file, the same bytes.

    Raises `InputError` `format-unknown`; `MachineError` `format-missing` where pypandoc or pandoc is not installed,
    `format-slow` (`seconds`), `format-failed`, or `output-not-written`.
    """
    if form not in FORMATS:
        raise InputError("format-unknown", format=form, known=", ".join(FORMATS))
    content = docx.read_bytes()
    arguments = ["--from=docx", f"--to={FORMATS[form]}", "--standalone", f"--metadata=lang:{language}-CA"]
    if form == "epub":
        identity = UUID(bytes=hashlib.sha256(content).digest()[:16], version=5)
        arguments += [f"--metadata=title:{title}", f"--metadata=identifier:urn:uuid:{identity}"]
        arguments += ["--epub-title-page=false"]
    moment = int(date_of_word(content).timestamp())
    write_whole(run_pandoc([*arguments, "--output=-"], content, limit=limit, moment=moment), target)


def run_pandoc(arguments: Sequence[str], content: bytes, *, limit: float, moment: int = 0) -> bytes:
    """Return what pandoc makes of `content`, in its sandbox: it reads and writes nothing but these bytes.

    `limit` is in seconds; `moment`, in seconds since 1970, is what pandoc takes for now. Raises `MachineError`
    `format-missing`, `format-slow` or `format-failed`.
    """
    command = [_pandoc(), "--sandbox", *arguments, "+RTS", f"-M{_MEMORY}", "-RTS"]
    folder = private_folder()
    env = surroundings(folder) | {"SOURCE_DATE_EPOCH": str(moment)}
    try:
        return run_limited(command, time.monotonic() + limit, env, folder=folder, stdin=content)
    except TimeoutError:
        raise MachineError("format-slow", seconds=round(limit)) from None
    except (OSError, subprocess.CalledProcessError):
        raise MachineError("format-failed") from None
    finally:
        remove(folder)


def _pandoc() -> str:
    try:
        import pypandoc  # an extra, and slow to import
    except ImportError:
        raise MachineError("format-missing") from None
    try:
        return str(pypandoc.get_pandoc_path())
    except OSError:
        raise MachineError("format-missing") from None
