"""The floors of the package (import-linter), and the rooms its libraries keep to."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "reportgen"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Which modules may import what. A library that is in no row may stand nowhere.
ROOMS = {
    "alembic": ("store/*",),
    "docx": ("render/*",),
    "docxtpl": ("render/*",),
    "fluent": ("language/*",),
    "holidays": ("law/calendars.py",),
    "icalendar": ("timeframes/calendar_file.py",),
    "isal": ("render/*",),
    "jinja2": ("render/word/template/steps.py", "web/*"),
    "keyring": ("store/*",),
    "lxml": ("render/*",),
    "markdown_it": ("language/markdown.py",),
    "markupsafe": ("render/word/template/steps.py", "web/*"),
    "multipart": ("web/*",),
    "openpyxl": ("batch/summary/workbook.py", "sheets/*"),
    "pydantic": ("case/*", "web/*"),
    "pydantic_core": ("case/*", "web/*"),
    "pypandoc": ("render/pandoc.py", "render/notes/importer.py"),
    "python_multipart": ("web/*",),
    "sqlalchemy": ("store/*",),
    "sqlcipher3": ("store/*",),
    "starlette": ("web/*",),
    "subprocess": ("render/subprocesses.py", "render/pdf/printer.py", "render/pandoc.py"),  # LibreOffice; pandoc
    "uno": ("render/*",),  # the worker under the system's Python
    "unohelper": ("render/*",),
    "com": ("render/*",),
    "uvicorn": ("web/*",),
    "yaml": ("case/*",),
}
# Today's date is passed in; only a door may look at the clock.
DOORS = ("cli/*", "web/*")
CLOCK = {("date", "today"), ("datetime", "today"), ("datetime", "now"), ("datetime", "utcnow"), ("time", "time")}


def place(module: Path) -> str:
    """Return the path of a module below the package."""
    return module.relative_to(PACKAGE).as_posix()


def allowed(module: str, rooms: tuple[str, ...]) -> bool:
    """Return whether a module is one of the rooms."""
    return any(fnmatch(module, room) for room in rooms)


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield the first part of every absolute import, at any depth, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0], node.lineno


def strays(module: str, source: str) -> list[str]:
    """Return every import of `source` that stands outside its room, and every look at the clock that isn't a door's."""
    tree = ast.parse(source)
    found = []
    for name, line in imports(tree):
        free = name in sys.stdlib_module_names and name not in ROOMS
        if name != "reportgen" and not free and not allowed(module, ROOMS.get(name, ())):
            found.append(
                f"{module}:{line} imports {name}, which may stand in {', '.join(ROOMS.get(name, ())) or 'no module'}"
            )
    if not allowed(module, DOORS):
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
                owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
                if (owner, node.attr) in CLOCK:
                    found.append(f"{module}:{node.lineno} looks at the clock: {owner}.{node.attr}")
    return found


def test_each_module_imports_only_what_stands_below_it() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "NO_COLOR": "1"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_library_keeps_to_its_room_and_only_the_doors_see_the_clock() -> None:
    assert MODULES, "the package was not found"
    assert [stray for module in MODULES for stray in strays(place(module), module.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("language/grammar.py", "from lxml import etree"),
        ("rules/dates.py", "def check():\n    import docx.shared"),
        ("render/word/writer.py", "import jinja2"),
        ("render/word/writer.py", "import requests"),
        ("output.py", "import subprocess"),
        ("rules/dates.py", "import datetime\nnow = datetime.datetime.now()"),
        ("timeframes/back.py", "from datetime import date\nlatest = date.today"),
    ],
)
def test_a_stray_is_seen(module: str, source: str) -> None:
    assert len(strays(module, source)) == 1


def test_what_is_in_its_room_is_left_alone() -> None:
    assert (
        strays("render/word/writer.py", "import re\nfrom lxml import etree\nfrom reportgen.report import model\n") == []
    )
    assert strays("cli/main.py", "from datetime import date\ntoday = date.today()\n") == []


def test_every_folder_of_modules_is_a_package_so_that_the_floors_see_it() -> None:
    bare = {place(module.parent) for module in MODULES if not (module.parent / "__init__.py").exists()}
    assert bare == set()


def test_every_declared_dependency_has_its_room() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    imported_as = {
        "markdown-it-py": "markdown_it",
        "pypandoc-binary": "pypandoc",
        "python-multipart": "multipart",
        "pyyaml": "yaml",
    }
    declared = [
        *project["dependencies"],
        *(one for extra in project["optional-dependencies"].values() for one in extra),
    ]
    names = [dependency.split("=")[0].split(">")[0] for dependency in declared]
    assert {imported_as.get(name, name.split(".")[0]) for name in names} <= set(ROOMS)
