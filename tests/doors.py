"""The command line as a test uses it, small and rich cases to give it, and what can be read of the files it makes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from reportgen.cli.main import main

ROOT = Path(__file__).parent.parent
SAMPLES = sorted(ROOT.glob("samples/*/case.json"))
SMALL = ROOT / "samples" / "refused-interview" / "case.json"
RICH = ROOT / "samples" / "disputed-accounts" / "case.json"
ON = "2026-11-21"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said where."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]


class Door:
    """The command line in this process. Whatever it is told, it shows no traceback and no code of a terminal."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self.capture = capture

    def __call__(self, *words: object, ui: str = "en") -> Ended:
        self.capture.readouterr()
        code = main([*map(str, words), *(["--ui-lang", ui] if ui else [])])
        ended = Ended(code, *self.capture.readouterr())
        assert "Traceback" not in ended.err
        assert "\x1b" not in ended.out + ended.err
        return ended

    def build(self, *words: object, ui: str = "en") -> Ended:
        """Build on the day of the samples."""
        return self("build", *words, "--date", ON, ui=ui)


def process(*words: object, cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[str]:
    """The command line as a process of its own; `env` is added to an environment without a language."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, "-m", "reportgen", *map(str, words)],
        cwd=cwd,
        env={**clean, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def small() -> dict[str, Any]:
    """A short and sound case; a test changes what it is about."""
    case: dict[str, Any] = json.loads(SMALL.read_text("utf-8"))
    return case


def rich() -> dict[str, Any]:
    """A long and sound case."""
    case: dict[str, Any] = json.loads(RICH.read_text("utf-8"))
    return case


def written(folder: Path, case: object, name: str = "case.json") -> Path:
    """The file that holds `case`: bytes as they are, anything else as JSON."""
    path = folder / name
    path.write_bytes(case if isinstance(case, bytes) else json.dumps(case, ensure_ascii=False).encode("utf-8"))
    return path


def changed(case: dict[str, Any], at: str, value: object) -> dict[str, Any]:
    """`case` with `value` at a path as messages write it: `matter.offences[0].on`."""
    *way, last = [int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", at)]
    place: Any = case
    for part in way:
        place = place[part]
    place[last] = value
    return case


def parts(path: Path) -> dict[str, bytes]:
    """The parts of a Word file by name."""
    with zipfile.ZipFile(path) as word_file:
        return {name: word_file.read(name) for name in word_file.namelist()}


def word_text(path: Path) -> str:
    """What a reader sees in a Word file: its body, headers, footers and comments, a paragraph a line."""
    lines: list[str] = []
    for name, part in sorted(parts(path).items()):
        if re.fullmatch(r"word/(document|header\d*|footer\d*|comments)\.xml", name):
            for paragraph in ElementTree.fromstring(part).iter(f"{W}p"):  # noqa: S314 - a file of our own
                lines.append("".join(text.text or "" for text in paragraph.iter(f"{W}t")))
    return "\n".join(lines)


def html_text(path: Path) -> str:
    """What a reader sees in an HTML file."""
    return unescape(re.sub(r"<[^>]*>", "", path.read_text("utf-8")))


def everything(path: Path) -> dict[str, str]:
    """All that is written in a file: part by part of a Word file, names of parts included, as it is and unescaped."""
    if path.read_bytes()[:2] != b"PK":
        raw = path.read_bytes().decode("utf-8", "replace")
        return {path.name: f"{raw}\n{unescape(raw)}"}
    found: dict[str, str] = {}
    for name, part in parts(path).items():
        raw = part.decode("utf-8", "replace")
        found[name] = f"{name}\n{raw}\n{unescape(raw)}\n{unescape(re.sub(r'<[^>]*>', '', raw))}"
    return found


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, hidden ones too, by name; nothing where there is no such folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())} if folder.is_dir() else {}


def names(made: Sequence[str]) -> list[str]:
    """The names of printed paths."""
    return [Path(line).name for line in made]
