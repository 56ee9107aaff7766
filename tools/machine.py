"""What a machine must have for reportgen: a Python, a virtual environment that holds the locks, LibreOffice and fonts.

Standard library only. Any Python 3.8 or later can read this file, so that an old one is told what to do.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Ask = Callable[[Sequence[str]], "Answer"]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK, DEV_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
STAMP = VENV / "reportgen-is-set-up"
OLDEST = (3, 11)

# What Debian and Ubuntu must give. The first name of each row is installed where none of the row is there yet:
# LibreOffice with a desktop does as well, and can't stand beside the one without.
SYSTEM = (
    ("libreoffice-writer-nogui", "libreoffice-writer"),  # Word to PDF
    ("python3-uno",),  # speaks to a LibreOffice kept warm
    ("hyphen-fr",),  # French words broken at the right place
    ("fonts-liberation", "fonts-liberation2"),  # as wide as Arial and Times New Roman
    ("fonts-crosextra-carlito",),  # as wide as Calibri
    ("fonts-crosextra-caladea",),  # as wide as Cambria
    ("fonts-noto-core",),  # Canadian syllabics
    ("poppler-utils",),  # reads a PDF back
)
BROWSER = (("chromium", "google-chrome-stable"),)  # in which the tests work at the desk as an officer does
APT = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120", "-q"]


class Answer(NamedTuple):
    """How a program ended and what it said."""

    code: int
    said: str


def ask(command: Sequence[str]) -> Answer:
    """Return how `command` ended and what it wrote; code 127 where there is no such program."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
    except OSError as problem:
        return Answer(127, str(problem))
    return Answer(done.returncode, done.stdout)


def say(line: str = "") -> None:
    """Print one line at once, so that it stands before what the next program prints."""
    print(line, flush=True)


@contextmanager
def step(what: str) -> Iterator[None]:
    """Print what is being done, and the seconds it took once it is done."""
    print(f"- {what} ...", end="", flush=True)
    started = time.perf_counter()
    try:
        yield
    except BaseException:
        say()
        raise
    say(f" {time.perf_counter() - started:.1f} s")


# Python and its packages


def newer_python(ask: Ask = ask) -> str | None:
    """Return a Python on this machine that reportgen runs on, or `None`. A name on the path may be an empty promise."""
    test = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    for name in ("python3.13", "python3.12", "python3.11"):
        if ask([name, "-c", test]).code == 0:
            return name
    return None


def venv_program(name: str, venv: Path = VENV, windows: bool = os.name == "nt") -> Path:
    """Return where a virtual environment keeps the program `name`."""
    return venv / "Scripts" / f"{name}.exe" if windows else venv / "bin" / name


def venv_version(venv: Path = VENV) -> str:
    """Return the «3.11» of an existing virtual environment, or nothing where it is missing or broken."""
    try:
        lines = (venv / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    settings = dict(line.replace(" ", "").split("=", 1) for line in lines if "=" in line)
    sound = venv_program("python", venv).exists()
    return ".".join(settings.get("version", "").split(".")[:2]) if sound else ""


def digest(lock: Path) -> str:
    """Return what an installation rests on, as one line: the lock, how the project is built, the Python, the place."""
    import tomllib  # not in the Python that may start this file

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    built = [project["build-system"], project["project"], project["tool"].get("hatch")]
    seen = hashlib.sha256(lock.read_bytes())
    seen.update(json.dumps([built, sys.version, str(ROOT)]).encode())
    return f"{lock.name} {seen.hexdigest()}"


def set_up(lock: Path) -> None:
    """Make `.venv` hold what `lock` pins, and reportgen itself, editable. Where that is so already, do nothing."""
    if venv_version() == f"{sys.version_info[0]}.{sys.version_info[1]}":
        if STAMP.is_file() and digest(lock) in STAMP.read_text(encoding="utf-8").splitlines():
            return
        STAMP.unlink(missing_ok=True)
    else:
        make_venv()
    pip = [str(venv_program("python")), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq"]
    with step(f"Python packages of {lock.name}, each checked against its hash"):
        run([*pip, "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(lock)])
    with step("reportgen itself"):
        run([*pip, "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)])
    satisfied = (LOCK, DEV_LOCK) if lock == DEV_LOCK else (lock,)
    STAMP.write_text("".join(digest(one) + "\n" for one in satisfied), encoding="utf-8")


def make_venv() -> None:
    """Make `.venv` anew with the running Python, with Debian's missing part of `venv` first where it is missing."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        if problem := install_system([f"python{version}-venv"], privilege()):
            raise SystemExit(f"Python's «venv» is missing on this machine: {problem}") from None
    with step(f"Virtual environment in {VENV.name}, with Python {version}"):
        run([sys.executable, "-m", "venv", "--clear", str(VENV)])


def run(command: Sequence[str]) -> None:
    """Run `command` in sight. Stop with its exit code where it fails."""
    if code := subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SystemExit(code)


# What the system must give


def absent(needs: Iterable[tuple[str, ...]], ask: Ask = ask) -> list[str]:
    """Return the package to install for each of `needs` that dpkg doesn't know as installed, under any of its names."""
    rows = list(needs)
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n"]
    said = ask([*query, *(name for row in rows for name in row)]).said
    present = {line.split()[0] for line in said.splitlines() if line.endswith(" installed")}
    return [row[0] for row in rows if not present.intersection(row)]


def privilege() -> list[str] | None:
    """Return what makes a command run as root: nothing, sudo (never waiting for a password unseen), or `None`."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def install_system(packages: list[str], as_root: list[str] | None, ask: Ask = ask) -> str:
    """Install `packages` through apt, removing nothing. Return nothing, or in plain words what to do instead."""
    by_hand = f"install by hand: apt-get install {' '.join(packages)}"
    if as_root is None:
        return f"not root, and no sudo; {by_hand}"
    with step(f"System packages through apt: {' '.join(packages)}"):
        ask([*as_root, *APT, "update"])  # where it fails, the lists at hand may still do
        answer = ask([*as_root, *APT, "install", "--yes", "--no-install-recommends", "--no-remove", *packages])
    if answer.code == 0:
        return ""
    last = next((line for line in reversed(answer.said.splitlines()) if line.strip()), f"exit code {answer.code}")
    return f"apt said «{last.strip()}»; {by_hand}"


def office() -> str | None:
    """Return the path of LibreOffice on this machine, or `None`."""
    usual = (
        Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
        Path(os.environ.get("PROGRAMFILES", "C:/Program Files"), "LibreOffice", "program", "soffice.exe"),
    )
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((str(path) for path in usual if path.is_file()), None)


def browser() -> str | None:
    """Return the path of a Chromium on this machine, or `None`."""
    programs = Path(os.environ.get("PROGRAMFILES", "C:/Program Files"))
    usual = (
        Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        programs / "Google" / "Chrome" / "Application" / "chrome.exe",
        programs / "Microsoft" / "Edge" / "Application" / "msedge.exe",
    )
    found = next(filter(None, map(shutil.which, ("chromium", "google-chrome", "chromium-browser"))), None)
    return found or next((str(path) for path in usual if path.is_file()), None)


def set_up_system(*, tests: bool = False) -> None:
    """Install through apt what is missing, and for the tests a browser too.

    Elsewhere, or where it's refused, say what is missing and go on.
    """
    wanted = (*SYSTEM, *(BROWSER if tests else ()))
    if shutil.which("dpkg-query") and shutil.which("apt-get"):
        missing = absent(wanted)
        if missing and (problem := install_system(missing, privilege())):
            say(f"  Going on without {', '.join(absent(wanted))}: {problem}")
    if not office():
        say("  There is no LibreOffice on this machine, so no PDF can be made: Word only.")
    if tests and not browser():
        say("  There is no Chromium on this machine: the tests that work at the desk are skipped.")
