"""Printing: with fakes in LibreOffice's place, and with LibreOffice itself."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import MachineError
from reportgen.render.pdf import libreoffice as office
from reportgen.render.pdf.objects import read_objects, reference, stream
from reportgen.render.pdf.printer import PrintedPdf, Printer
from reportgen.render.pdf.reproducible import text_at, text_of
from reportgen.render.subprocesses import kill
from tests.render.printed import FIRST, LAST, TITLE, outside, paragraph, word_file

WORDS: dict[str, Any] = {"language": "en", "title": TITLE, "first_words": FIRST, "last_words": LAST}
posix = pytest.mark.skipif(os.name != "posix", reason="the fakes are shell scripts")


@pytest.fixture
def docx(tmp_path: Path) -> Path:
    path = tmp_path / "Bélanger, Ærøn – ᐊᓂᓴ.docx"
    path.write_bytes(word_file())
    return path


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of temporary files of our own, to see what is left in it."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def fake(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "soffice"
    path.write_text("\n".join(("#!/bin/sh", *lines)) + "\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def alive(number: int) -> bool:
    """Whether a process still runs: one that ended and that nobody has asked about is not counted."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{number}/stat")
    return not state.exists() or state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"


# Fakes


@posix
@pytest.mark.parametrize("warm", [True, False])
def test_an_office_that_hangs_is_killed_with_all_it_started(
    docx: Path, tmp_path: Path, temporary: Path, warm: bool
) -> None:
    numbers = tmp_path / "numbers"
    soffice = fake(tmp_path, "sleep 600 &", f"echo $! $$ > '{numbers}'", "wait")
    start = time.monotonic()
    with Printer(soffice=soffice, limit=1.0, warm=warm) as printer, pytest.raises(MachineError) as caught:
        printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)
    assert (caught.value.key, caught.value.facts) == ("office-hung", {"seconds": 1})
    assert caught.value.exit_code == 3
    assert time.monotonic() - start < 10
    started = [int(one) for one in numbers.read_text(encoding="utf-8").split()]
    while any(map(alive, started)) and time.monotonic() - start < 15:
        time.sleep(0.05)  # killed, and a busy machine is still about its end
    assert [one for one in started if alive(one)] == []
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / "r.pdf").exists()


@posix
@pytest.mark.parametrize("warm", [True, False])
def test_an_office_that_crashes_is_started_once_more(docx: Path, tmp_path: Path, temporary: Path, warm: bool) -> None:
    starts = tmp_path / "starts"
    soffice = fake(tmp_path, f"echo start >> '{starts}'", "kill -SEGV $$")
    with Printer(soffice=soffice, warm=warm) as printer, pytest.raises(MachineError) as caught:
        printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)
    assert caught.value.key == "office-failed"
    assert starts.read_text(encoding="utf-8").splitlines() == ["start", "start"]
    assert list(temporary.iterdir()) == []


@posix
def test_an_office_that_says_nothing_and_makes_nothing(docx: Path, tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(b"what stood there")
    with Printer(soffice=fake(tmp_path, "exit 0"), warm=False) as printer, pytest.raises(MachineError) as caught:
        printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)
    assert caught.value.key == "office-no-pdf"
    assert (tmp_path / "r.pdf").read_bytes() == b"what stood there"


@posix
@pytest.mark.parametrize("made", ["", "%PDF-1.6 and no more", "GIF89a"])
def test_a_pdf_that_is_none_is_not_kept(docx: Path, tmp_path: Path, made: str) -> None:
    soffice = fake(tmp_path, f"printf '%s' '{made}' > report.pdf")
    with Printer(soffice=soffice, warm=False) as printer, pytest.raises(MachineError) as caught:
        printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)
    assert caught.value.key == ("pdf-unreadable" if made else "office-no-pdf")
    assert not (tmp_path / "r.pdf").exists()


def test_no_office_on_the_machine(docx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTGEN_SOFFICE", str(tmp_path / "nowhere"))
    with Printer() as printer, pytest.raises(MachineError, match="office-missing"):
        printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)
    with Printer(soffice=tmp_path / "nowhere") as printer, pytest.raises(MachineError, match="office-missing"):
        printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)


@posix
def test_the_office_is_told_nothing_about_us(docx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("API_TOKEN", "secret")
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    seen = tmp_path / "seen"
    soffice = fake(tmp_path, f"env > '{seen}'", f"echo \"$@\" >> '{seen}'", f"ls -ld . | cut -c1-10 >> '{seen}'")
    with Printer(soffice=soffice, warm=False) as printer, pytest.raises(MachineError):
        printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)
    told = seen.read_text(encoding="utf-8")
    assert "secret" not in told
    assert "proxy.example" not in told
    assert "langer" not in told  # the name of the person is in no argument
    assert told.endswith("drwx------\n")


def test_the_profile_closes_every_door(tmp_path: Path) -> None:
    office.arguments(tmp_path)
    profile = (tmp_path / "profile" / "user" / "registrymodifications.xcu").read_text(encoding="utf-8")
    for name, value in {
        "DisableMacrosExecution": "true",
        "BlockUntrustedRefererLinks": "true",
        "Link": "0",
        "ooInetProxyType": "2",
        "SelectPdfVersion": "2",
        "PDFUACompliance": "true",
    }.items():
        assert f'<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>' in profile


# LibreOffice itself


@pytest.fixture(scope="module")
def printer() -> Iterator[Printer]:
    with Printer() as one:
        yield one


@pytest.mark.office
def test_a_report_is_printed(docx: Path, tmp_path: Path, printer: Printer) -> None:
    target = tmp_path / "Bélanger, Ærøn – ᐊᓂᓴ.pdf"
    assert printer.print_pdf(docx, target, **WORDS) == PrintedPdf(pages=1)
    made = read_objects(target.read_bytes())
    root = made.objects[made.root]
    assert text_at(root, b"Lang") == "en-CA"
    assert b"/DisplayDocTitle true" in root
    assert reference(root, b"Outlines") is not None
    assert text_of(made, b"Title") == TITLE
    assert stat.S_IMODE(target.stat().st_mode) & 0o600 == 0o600
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


@pytest.mark.office
def test_the_title_is_escaped_once_in_the_packet(docx: Path, tmp_path: Path, printer: Printer) -> None:
    printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS)
    made = read_objects((tmp_path / "r.pdf").read_bytes())
    packet = stream(made.objects[reference(made.objects[made.root], b"Metadata") or 0]).decode()
    assert '<rdf:li xml:lang="x-default">Pre-Sentence Report – O\'Neil &amp; Ågot &lt;x&gt;</rdf:li>' in packet
    assert "<xmp:CreateDate>2026-03-04T05:06:07Z<" in packet


@pytest.mark.office
def test_the_same_word_file_gives_the_same_bytes_warm_or_afresh(docx: Path, tmp_path: Path, printer: Printer) -> None:
    printer.print_pdf(docx, tmp_path / "1.pdf", **WORDS)
    other = tmp_path / "other.docx"
    other.write_bytes(word_file(paragraph(FIRST), *[paragraph("More")] * 90, paragraph(LAST)))
    printer.print_pdf(other, tmp_path / "other.pdf", **WORDS)
    time.sleep(1.1)  # the clock's next second
    printer.print_pdf(docx, tmp_path / "2.pdf", **WORDS)
    with Printer(warm=False) as afresh:
        afresh.print_pdf(docx, tmp_path / "3.pdf", **WORDS)
    first = (tmp_path / "1.pdf").read_bytes()
    assert [(tmp_path / f"{number}.pdf").read_bytes() == first for number in (2, 3)] == [True, True]


@pytest.mark.office
def test_french(tmp_path: Path, printer: Printer) -> None:
    source = tmp_path / "r.docx"
    source.write_bytes(word_file(paragraph("Né à l’Orignal"), paragraph("Fait à Cœur"), language="fr-CA", title="Été"))
    words: dict[str, Any] = {"title": "Été", "first_words": "Né à l’Orignal", "last_words": "Fait à Cœur"}
    assert printer.print_pdf(source, tmp_path / "r.pdf", language="fr", **words).pages == 1
    with pytest.raises(MachineError) as caught:
        printer.print_pdf(source, tmp_path / "en.pdf", language="en", **words)
    assert (caught.value.key, caught.value.facts) == ("pdf-language-wrong", {"expected": "en", "found": "fr-CA"})
    assert not (tmp_path / "en.pdf").exists()


@pytest.mark.office
def test_text_that_looks_like_code_is_printed_as_it_is(tmp_path: Path, printer: Printer) -> None:
    hostile = "{{ 7*7 }} =cmd|'/C calc'!A0 <b>DDEAUTO</b> endobj"
    source = tmp_path / "r.docx"
    source.write_bytes(word_file(paragraph(hostile), paragraph(LAST), title="\nendobj\n1 0 obj"))
    asked = WORDS | {"first_words": hostile, "title": "endobj 1 0 obj"}
    assert printer.print_pdf(source, tmp_path / "r.pdf", **asked).pages == 1


@pytest.mark.office
def test_a_file_that_is_no_word_file(tmp_path: Path, printer: Printer) -> None:
    source = tmp_path / "r.docx"
    source.write_bytes(b"this is no Word file")
    with pytest.raises(MachineError):
        printer.print_pdf(source, tmp_path / "r.pdf", **WORDS)
    source.write_bytes(word_file())
    assert printer.print_pdf(source, tmp_path / "r.pdf", **WORDS).pages == 1  # and it goes on afterwards


@pytest.mark.office
def test_nothing_is_fetched(tmp_path: Path, printer: Printer) -> None:
    asked: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        stop = threading.Event()

        def listen() -> None:
            while not stop.is_set():
                try:
                    asked.append(server.accept())
                except TimeoutError:
                    continue

        listener = threading.Thread(target=listen)
        listener.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/x.png"
        field = (
            f'<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;{address}&quot; \\d "><w:r><w:t>x</w:t></w:r>'
            "</w:fldSimple></w:p>"
        )
        picture = (
            '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:9pt;height:9pt">'
            '<v:imagedata r:id="x1"/></v:shape></w:pict></w:r></w:p>'
        )
        source = tmp_path / "r.docx"
        body = (paragraph(FIRST), field, picture, paragraph(LAST))
        source.write_bytes(word_file(*body, relations=outside("image", address)))
        try:
            printer.print_pdf(source, tmp_path / "r.pdf", **WORDS)
        finally:
            stop.set()
            listener.join()
    assert asked == []


@pytest.mark.office
@posix
def test_an_office_lost_between_two_reports_comes_back(docx: Path, tmp_path: Path, temporary: Path) -> None:
    with Printer() as printer:
        printer.print_pdf(docx, tmp_path / "1.pdf", **WORDS)
        first = printer._office
        assert first is not None
        [folder] = temporary.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        kill(first._soffice)
        assert printer.print_pdf(docx, tmp_path / "2.pdf", **WORDS).pages == 1
        second = printer._office
        assert second is not None
        assert second is not first
    assert list(temporary.iterdir()) == []
    assert [one.pid for one in (*first._processes, *second._processes) if alive(one.pid)] == []


@pytest.mark.office
@posix
def test_an_office_that_stops_answering_is_replaced(docx: Path, tmp_path: Path) -> None:
    with Printer(limit=30) as printer:
        printer.print_pdf(docx, tmp_path / "1.pdf", **WORDS)
        stuck = printer._office
        assert stuck is not None
        left = office.sockets(stuck._folder, stuck._pipe)
        assert [one.exists() for one in left] == [True, True]
        os.killpg(stuck._soffice.pid, signal.SIGSTOP)
        printer._limit = 1.0
        with pytest.raises(MachineError, match="office-hung"):
            printer.print_pdf(docx, tmp_path / "2.pdf", **WORDS)
        assert not alive(stuck._soffice.pid)
        assert [one for one in left if one.exists()] == []
        printer._limit = 30
        assert printer.print_pdf(docx, tmp_path / "3.pdf", **WORDS).pages == 1


@pytest.mark.office
def test_where_no_python_owns_uno(docx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "find_pythons", lambda _: [Path(sys.executable)])
    with Printer() as printer:
        assert printer.print_pdf(docx, tmp_path / "r.pdf", **WORDS).pages == 1
        assert printer._office is None


@pytest.mark.office
def test_a_folder_that_is_not_there(docx: Path, tmp_path: Path, printer: Printer) -> None:
    with pytest.raises(MachineError) as caught:
        printer.print_pdf(docx, tmp_path / "missing" / "r.pdf", **WORDS)
    assert (caught.value.key, caught.value.facts) == ("output-not-written", {"reason": "ENOENT"})


@pytest.mark.office
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="processes are looked up in /proc")
@pytest.mark.parametrize("seconds", [0.8, 4.0], ids=["while it starts", "while it prints"])
def test_libreoffice_ends_when_the_program_is_killed(
    docx: Path, temporary: Path, tmp_path: Path, seconds: float
) -> None:
    code = (
        "import sys; from pathlib import Path; from reportgen.render.pdf.printer import Printer\n"
        "with Printer() as printer:\n"
        "    while True:\n"
        f"        printer.print_pdf(Path(sys.argv[1]), Path(sys.argv[2]), **{WORDS!r})\n"
    )
    command = [sys.executable, "-c", code, str(docx), str(tmp_path / "out.pdf")]
    program = subprocess.Popen(command, env={**os.environ, "TMPDIR": str(temporary)}, stderr=subprocess.DEVNULL)
    began = time.monotonic()
    while not running(temporary) and time.monotonic() - began < 20:
        time.sleep(0.02)
    assert running(temporary), "LibreOffice was started"
    time.sleep(max(0.0, seconds - 0.7))
    assert program.poll() is None
    program.kill()
    program.wait()
    killed = time.monotonic()
    while running(temporary) and time.monotonic() - killed < 30:
        time.sleep(0.1)
    assert not running(temporary)


def running(folder: Path) -> list[str]:
    """The processes whose command names `folder`."""
    found = []
    for one in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if f"{folder}/".encode() in one.read_bytes():
                found.append(one.parent.name)
    return found
