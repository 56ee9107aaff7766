"""The child that talks to LibreOffice, with a `uno` of our own in LibreOffice's place."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reportgen.render.pdf import libreoffice as office

WORKER = Path(office.__file__).with_name("uno_worker.py")
FAKE = """
import types
class Failed(Exception): pass
class NoConnection(Failed): pass
class Lost(Failed): pass
_CLASSES = {
    "com.sun.star.connection.NoConnectException": NoConnection,
    "com.sun.star.lang.DisposedException": Lost,
    "com.sun.star.uno.Exception": Failed,
}
getClass = _CLASSES.__getitem__
def createUnoStruct(name): return types.SimpleNamespace()
tries = []
class Document:
    def storeToURL(self, url, values):
        if "full" in url: raise Failed("secret path")
        with open(url, "w") as file: file.write(repr(sorted((one.Name, one.Value) for one in values)))
    def close(self, deliver): pass
class Office:
    ServiceManager = property(lambda self: self)
    def createInstanceWithContext(self, name, context): return self
    def resolve(self, url):
        tries.append(url)
        if len(tries) < 3: raise NoConnection()
        return self
    def loadComponentFromURL(self, url, frame, flags, values):
        asked = {one.Name: one.Value for one in values}
        assert asked["MacroExecutionMode"] == 0 and asked["UpdateDocMode"] == 0 and asked["Hidden"], asked
        if "lost" in url: raise Lost("secret path")
        return None if "none" in url else Document()
    def terminate(self):
        with open("terminated", "w") as file: file.write(tries[-1])
def getComponentContext(): return Office()
"""


def talk(folder: Path, *asked: dict[str, str]) -> list[dict[str, str]]:
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    done = subprocess.run(
        [sys.executable, "-B", str(WORKER), "pipe7"],
        input=lines, capture_output=True, text=True, check=True, timeout=60, cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )  # fmt: skip
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def question(docx: str, pdf: str = "out") -> dict[str, str]:
    return {"docx": docx, "pdf": pdf, "filter_in": "in", "filter_out": "printed by"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "uno.py").write_text(FAKE, encoding="utf-8")
    return tmp_path


def test_it_waits_prints_and_ends_the_office_with_its_input(folder: Path) -> None:
    assert talk(folder, question("a")) == [{"said": "ready", "why": ""}, {"said": "printed", "why": ""}]
    assert (folder / "out").read_text(encoding="utf-8") == "[('FilterName', 'printed by')]"
    terminated = (folder / "terminated").read_text(encoding="utf-8")
    assert terminated == "uno:pipe,name=pipe7;urp;StarOffice.ComponentContext"


def test_a_refusal_is_not_the_end(folder: Path) -> None:
    said = talk(folder, question("none"), question("a", "full"), question("a"))
    assert said[1:] == [
        {"said": "refused", "why": "ValueError"},
        {"said": "refused", "why": "Failed"},  # the sort of the problem, not its words: they name paths
        {"said": "printed", "why": ""},
    ]


def test_an_office_that_is_lost(folder: Path) -> None:
    assert talk(folder, question("lost"), question("a"))[1:] == [{"said": "gone", "why": "DisposedException"}]
    assert not (folder / "terminated").exists()


def test_a_python_without_uno(tmp_path: Path) -> None:
    (tmp_path / "uno.py").write_text("raise ImportError", encoding="utf-8")
    assert talk(tmp_path) == [{"said": "no-uno", "why": ""}]


def test_it_needs_nothing_but_the_standard_library_and_uno() -> None:
    tree = ast.parse(WORKER.read_text(encoding="utf-8"), feature_version=(3, 8))
    names = {name.name for one in ast.walk(tree) if isinstance(one, ast.Import) for name in one.names}
    names |= {one.module or "" for one in ast.walk(tree) if isinstance(one, ast.ImportFrom)}
    assert names - {"uno"} <= sys.stdlib_module_names
