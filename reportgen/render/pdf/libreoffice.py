"""Where LibreOffice and its Python stand on this machine, and how a private, silent, offline LibreOffice is set up."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import quoteattr

from reportgen.errors import MachineError

FILTER_IN = "MS Word 2007 XML"
"""LibreOffice's own name for .docx: what is read is never guessed from the content."""

FILTER_OUT = "writer_pdf_Export"

_NOWHERE = "127.0.0.1"
_DISCARD = 9  # the port of the «discard» service: nothing listens there

_SETTINGS: Mapping[str, Mapping[str, bool | int | str]] = {
    # How a report is printed: tagged, PDF/A-2b, PDF/UA-1 asked for, with bookmarks.
    "Office.Common/Filter/PDF/Export": {
        "SelectPdfVersion": 2,
        "UseTaggedPDF": True,
        "PDFUACompliance": True,
        "ExportBookmarks": True,
        "ExportNotes": False,
        "UseReferenceXObject": False,
    },
    # Nothing in a document runs, and nothing in it is fetched.
    "Office.Common/Security/Scripting": {
        "DisableMacrosExecution": True,
        "MacroSecurityLevel": 3,
        "BlockUntrustedRefererLinks": True,
        "DisableActiveContent": True,
    },
    "Office.Writer/Content/Update": {"Link": 0},
    "Inet/Settings": {
        "ooInetProxyType": 2,
        "ooInetHTTPProxyName": _NOWHERE,
        "ooInetHTTPProxyPort": _DISCARD,
        "ooInetHTTPSProxyName": _NOWHERE,
        "ooInetHTTPSProxyPort": _DISCARD,
        "ooInetFTPProxyName": _NOWHERE,
        "ooInetFTPProxyPort": _DISCARD,
        "ooInetNoProxy": "",
    },
    # Nothing is reported, recovered, remembered or asked.
    "Office.Common/Misc": {"CollectUsageInformation": False, "CrashReport": False, "FirstRun": False},
    "Office.Common/History": {"PickListSize": 0},
    "Office.Recovery/AutoSave": {"Enabled": False},
    "Office.Recovery/RecoveryInfo": {"Enabled": False},
}


def find_soffice() -> Path:
    """Return the program that starts LibreOffice: the one `REPORTGEN_SOFFICE` names, or the one found.

    Raises `MachineError` `office-missing` where there is none.
    """
    configured = os.environ.get("REPORTGEN_SOFFICE")
    if configured:
        program = shutil.which(configured)
        if program is None:
            raise MachineError("office-missing")
        return Path(program)
    for name in ("soffice", "libreoffice"):
        program = shutil.which(name)
        if program:
            return Path(program)
    for place in _usual_places():
        if place.is_file():
            return place
    raise MachineError("office-missing")


def _usual_places() -> list[Path]:
    if sys.platform == "darwin":
        return [Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")]
    if sys.platform == "win32":
        homes = [os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)")]
        return [Path(home) / "LibreOffice" / "program" / "soffice.exe" for home in homes if home]
    return sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def find_pythons(soffice: Path) -> list[Path]:
    """Return the Pythons that may own `uno`, likeliest first: LibreOffice's own, then the system's."""
    program = soffice.resolve().parent
    places = [
        program / "python.exe",
        program / "python",
        program.parent / "Resources" / "python",
        Path("/usr/bin/python3"),
    ]
    return [place for place in places if place.is_file()]


def surroundings(folder: Path) -> dict[str, str]:
    """Return the whole environment LibreOffice gets: a plain UTF-8 locale, UTC, no proxy that answers, no secret."""
    nowhere = f"http://{_NOWHERE}:{_DISCARD}"
    environment = {
        name: os.environ[name]
        for name in ("HOME", "PATH", "SYSTEMROOT", "SYSTEMDRIVE", "PROGRAMFILES", "USERPROFILE", "APPDATA")
        if name in os.environ
    }
    return environment | {
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "TMPDIR": str(folder),
        "TEMP": str(folder),
        "TMP": str(folder),
        "http_proxy": nowhere,
        "https_proxy": nowhere,
        "ftp_proxy": nowhere,
        "SAL_USE_VCLPLUGIN": "svp",
    }


def arguments(folder: Path) -> list[str]:
    """Write a fresh profile into `folder` and return what every start of LibreOffice is given."""
    user = folder / "profile" / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(_registry(), encoding="utf-8")
    return [
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--invisible",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--nolockcheck",
        "--nofirststartwizard",
    ]


def _registry() -> str:
    def item(path: str, name: str, value: bool | int | str) -> str:
        value_text = str(value).lower() if isinstance(value, bool) else str(value)
        return (
            f"<item oor:path={quoteattr('/org.openoffice.' + path)}>"
            f'<prop oor:name={quoteattr(name)} oor:op="fuse"><value>{value_text}</value></prop></item>'
        )

    items = [item(path, name, value) for path, settings in _SETTINGS.items() for name, value in settings.items()]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{''.join(items)}</oor:items>\n"
    )


def question(docx: Path, pdf: Path) -> dict[str, str]:
    """Return what the child that talks to LibreOffice is asked (see `uno_worker`)."""
    return {"docx": docx.as_uri(), "pdf": pdf.as_uri(), "filter_in": FILTER_IN, "filter_out": FILTER_OUT}


def answer(line: bytes | None) -> str:
    """Return the word of an answer of that child; `gone` where it said nothing that can be understood."""
    try:
        return str(json.loads(line)["said"]) if line else "gone"
    except (ValueError, KeyError, TypeError):
        return "gone"


def private_folder() -> Path:
    """Return a new folder for its owner alone (0700), under a name that says nothing."""
    return Path(tempfile.mkdtemp(prefix="reportgen-"))


def sockets(folder: Path, pipe: str) -> list[Path]:
    """Return what a LibreOffice that was killed leaves behind outside its folder; nothing on Windows."""
    if sys.platform == "win32":
        return []
    path = (folder / "profile").as_uri().encode("utf-16-le")
    digest = hashlib.md5(path, usedforsecurity=False).digest()  # as LibreOffice names the socket of a profile
    names = ["SingleOfficeIPC_" + "".join(f"{item:x}" for item in digest), pipe]
    return [Path(f"/tmp/OSL_PIPE_{os.getuid()}_{name}") for name in names]  # noqa: S108 - LibreOffice's fixed place


def remove(folder: Path, pipe: str = "-") -> None:
    """Remove the folder of a LibreOffice that has ended, and what it left outside."""
    for socket in sockets(folder, pipe):
        with contextlib.suppress(OSError):
            socket.unlink()
    shutil.rmtree(folder, ignore_errors=True)


def take_pdf(pdf: Path) -> bytes:
    """Return what LibreOffice wrote, and remove it. Raises `MachineError` `office-no-pdf` where it wrote nothing."""
    content = pdf.read_bytes() if pdf.is_file() else b""
    if not content:
        raise MachineError("office-no-pdf")
    pdf.unlink()
    return content
