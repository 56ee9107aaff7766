"""How a Word file becomes a PDF: LibreOffice prints it, kept warm between reports, and the result is proved."""

from __future__ import annotations

import contextlib
import errno
import json
import queue
import secrets
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile

from reportgen.errors import MachineError
from reportgen.render.atomic_write import write_whole
from reportgen.render.pdf import libreoffice as office
from reportgen.render.pdf.check import check_pdf
from reportgen.render.pdf.objects import NotPdf
from reportgen.render.pdf.reproducible import date_of_word, steady
from reportgen.render.subprocesses import kill, run_limited, start

_WORKER = Path(__file__).with_name("uno_worker.py")
_GOODBYE = 5.0  # seconds LibreOffice has to end by itself
_LOOK = 0.1  # seconds between two looks at whether LibreOffice is still there


class _OfficeLost(Exception):
    """LibreOffice ended while it was needed."""


class _NoUno(Exception):
    """This Python does not own `uno`."""


@dataclass(frozen=True, slots=True)
class PrintedPdf:
    """A PDF that stands under its name, and how many pages it has."""

    pages: int


class Printer:
    """Prints Word files as PDF: tagged, PDF/A-2b, PDF/UA-1 asked for; the same Word file always gives the same bytes.

    LibreOffice starts with the first report and stays until the `with` block ends. It has a profile of its own that is
    thrown away, no network, no macros, and sees only a copy of the report under a name that says nothing. Where no
    Python on the machine owns `uno`, each report starts LibreOffice afresh: slower, the same result.

    `limit` is the time for one report in seconds, the start of LibreOffice included; when it is over, LibreOffice and
    all it started are killed. `soffice` names the program (else `REPORTGEN_SOFFICE`, else where it usually stands).
    `warm=False` starts LibreOffice afresh for each report. Not for use by several threads at once.
    """

    def __init__(self, *, limit: float = 120.0, soffice: Path | None = None, warm: bool = True) -> None:
        self._limit = limit
        self._soffice = soffice
        self._warm = warm
        self._office: _Office | None = None

    def __enter__(self) -> Printer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End LibreOffice, if it runs, and remove all it wrote."""
        if self._office is not None:
            self._office.close(ask=True)
            self._office = None

    def _drop(self) -> None:
        if self._office is not None:
            self._office.close()
            self._office = None

    def print_pdf(
        self, docx: Path, pdf: Path, *, language: Literal["en", "fr"], title: str, first_words: str, last_words: str
    ) -> PrintedPdf:
        """Print the Word file `docx` as `pdf` and return its number of pages.

        The PDF takes its name only once it is proved: readable, with pages, tagged, in `language`, titled `title`,
        holding `first_words` on its first page and `last_words` at its end (see `pdf_check.check_pdf`).

        Raises `MachineError`: `office-missing`, `office-hung` (`seconds`), `office-failed`, `office-no-pdf`, one of
        `check_pdf`'s, or `output-not-written`. Then nothing stands under the name `pdf` that did not before.
        """
        try:
            content = docx.read_bytes()
            printed_pdf = steady(self._print_with_one_retry(content), date_of_word(content))
        except (NotPdf, BadZipFile):
            raise MachineError("pdf-unreadable") from None
        except OSError as error:  # the Word file is gone, or the folder of temporary files is full
            raise MachineError("output-not-written", reason=errno.errorcode.get(error.errno or 0, "?")) from None
        pages = check_pdf(printed_pdf, language=language, title=title, first_words=first_words, last_words=last_words)
        write_whole(printed_pdf, pdf)
        return PrintedPdf(pages)

    def _print_with_one_retry(self, docx: bytes) -> bytes:
        soffice = self._soffice or office.find_soffice()
        if not soffice.is_file():
            raise MachineError("office-missing")
        deadline = time.monotonic() + self._limit
        try:
            for _ in range(2):  # LibreOffice that was lost is started once more
                try:
                    return self._printed(soffice, docx, deadline)
                except _OfficeLost:
                    self._drop()
        except TimeoutError:
            self._drop()
            raise MachineError("office-hung", seconds=round(self._limit)) from None
        except BaseException:
            self._drop()
            raise
        raise MachineError("office-failed")

    def _printed(self, soffice: Path, docx: bytes, deadline: float) -> bytes:
        if self._warm:
            if self._office is None:
                self._office = _started(soffice, deadline)
            if self._office is not None:
                return self._office.printed(docx, deadline)
            self._warm = False
        return _printed_afresh(soffice, docx, deadline)


class _Office:
    """One LibreOffice that listens on a named pipe, and the child that talks to it; each with all it starts."""

    def __init__(self, soffice: Path, python: Path) -> None:
        self._folder = office.private_folder()
        self._said: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._processes: list[subprocess.Popen[bytes]] = []
        self._pipe = f"reportgen{secrets.token_hex(8)}"
        listen = f"--accept=pipe,name={self._pipe};urp;StarOffice.ComponentContext"
        env = office.surroundings(self._folder)
        try:
            self._soffice = start([str(soffice), *office.arguments(self._folder), listen], env)
            self._processes.append(self._soffice)
            self._worker = start([str(python), "-I", "-B", str(_WORKER), self._pipe], env, talks=True)
            self._processes.append(self._worker)
        except OSError:
            self.close()
            raise _OfficeLost from None
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        if self._worker.stdout is not None:
            with contextlib.suppress(ValueError, OSError):
                for line in self._worker.stdout:
                    self._said.put(line)
        self._said.put(None)

    def wait_until_ready(self, deadline: float) -> None:
        """Return once LibreOffice listens. Raises `_NoUno`, `_OfficeLost` or `TimeoutError`."""
        if self._answer(deadline) != "ready":
            raise _NoUno

    def printed(self, docx: bytes, deadline: float) -> bytes:
        """Return what LibreOffice makes of a Word file. Raises `_OfficeLost`, `TimeoutError` or `MachineError`."""
        source, target = self._folder / "report.docx", self._folder / "report.pdf"
        target.unlink(missing_ok=True)
        source.write_bytes(docx)
        question_line = json.dumps(office.question(source, target)).encode() + b"\n"
        try:
            assert self._worker.stdin is not None  # noqa: S101 - for the type checker: it was started to be talked to
            self._worker.stdin.write(question_line)
            self._worker.stdin.flush()
        except OSError:
            raise _OfficeLost from None
        answer = self._answer(deadline)
        source.unlink(missing_ok=True)
        if answer == "refused":
            raise MachineError("office-failed")
        return office.take_pdf(target)

    def _answer(self, deadline: float) -> str:
        while True:
            seconds_left = deadline - time.monotonic()
            if seconds_left <= 0:
                raise TimeoutError
            try:
                line = self._said.get(timeout=min(seconds_left, _LOOK))
            except queue.Empty:
                if self._soffice.poll() is not None:
                    raise _OfficeLost from None
                continue
            answer_read = office.answer(line)
            if answer_read == "gone":
                raise _OfficeLost
            return answer_read

    def close(self, *, ask: bool = False) -> None:
        """End both, by asking first where `ask`; then remove the profile and whatever was left."""
        if ask and self._worker.stdin is not None and self._soffice.poll() is None:
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                self._worker.stdin.close()
                self._soffice.wait(_GOODBYE)
        for process in self._processes:
            kill(process)
        office.remove(self._folder, self._pipe)


def _started(soffice: Path, deadline: float) -> _Office | None:
    """Return LibreOffice, listening; `None` where no Python on this machine can talk to it."""
    for python in office.find_pythons(soffice):
        listening = _Office(soffice, python)
        try:
            listening.wait_until_ready(deadline)
        except _NoUno:
            listening.close()
        except BaseException:
            listening.close()
            raise
        else:
            return listening
    return None


def _printed_afresh(soffice: Path, docx: bytes, deadline: float) -> bytes:
    folder = office.private_folder()
    try:
        source, target = folder / "report.docx", folder / "report.pdf"
        source.write_bytes(docx)
        command = [
            str(soffice),
            *office.arguments(folder),
            f"--infilter={office.FILTER_IN}",
            "--convert-to",
            f"pdf:{office.FILTER_OUT}",
        ]
        run_limited(
            [*command, "--outdir", str(folder), str(source)], deadline, office.surroundings(folder), folder=folder
        )
        return office.take_pdf(target)
    except (subprocess.CalledProcessError, PermissionError):
        raise _OfficeLost from None
    finally:
        office.remove(folder)
