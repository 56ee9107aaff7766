"""What our printing is measured against: a bare UNO load-and-export loop, and one LibreOffice for each document."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import uuid
from pathlib import Path
from types import TracebackType

LOOP = """
import json, subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
def value(name, given):
    one = PropertyValue(); one.Name = name; one.Value = given; return one
pipe, profile, soffice = sys.argv[1:]
office = subprocess.Popen([soffice, "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
    "--nologo", "--accept=pipe,name=%s;urp;StarOffice.ComponentContext" % pipe],
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(600):
    try:
        remote = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe); break
    except Exception:
        time.sleep(0.05)
desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
print("ready", flush=True)
options = uno.Any("[]com.sun.star.beans.PropertyValue",
    (value("SelectPdfVersion", 2), value("PDFUACompliance", True), value("UseTaggedPDF", True)))
for line in sys.stdin:
    job = json.loads(line)
    document = desktop.loadComponentFromURL("file://" + job[0], "_blank", 0, (value("Hidden", True),))
    document.storeToURL("file://" + job[1], (value("FilterName", "writer_pdf_Export"), value("FilterData", options)))
    document.close(True)
    print("done", flush=True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(20)
"""


class BareLoop:
    """LibreOffice kept open, loading and exporting with the same options as ours, checking nothing."""

    def __init__(self, folder: Path) -> None:
        script = folder / "bare_loop.py"
        script.write_text(LOOP, "utf-8")
        soffice = os.path.realpath(shutil.which("soffice") or "soffice")
        command = ["/usr/bin/python3", str(script), uuid.uuid4().hex, str(folder / "bare-profile"), soffice]
        self._loop = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> BareLoop:
        self._said("ready")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop.stdin:
            self._loop.stdin.close()
        self._loop.wait(60)

    def _said(self, word: str) -> None:
        line = self._loop.stdout.readline().strip() if self._loop.stdout else ""
        if line != word:
            raise SystemExit(f"the bare loop ended ({line!r}, {sys.platform})")

    def print_pdf(self, source: Path, target: Path) -> None:
        """Load and export once."""
        if self._loop.stdin:
            print(json.dumps([str(source), str(target)]), file=self._loop.stdin, flush=True)
        self._said("done")


def one_office_each(source: Path, folder: Path) -> None:
    """Start LibreOffice for this document alone, with a profile that is kept, which is the kinder case for it."""
    command = [
        "soffice",
        f"-env:UserInstallation=file://{folder / 'each-profile'}",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    command += ["--outdir", str(folder / "each"), str(source)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
