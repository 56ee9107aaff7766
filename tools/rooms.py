"""Writes down the rooms of the package: the list in docs/architecture.md and a contract for each in pyproject.toml.

`python tools/rooms.py` writes both from the code; `tests/test_rooms.py` fails if either is not what it would write. A
room is a folder of modules. Its contract is the layers its own imports make; a circle has no layers, and is refused
here by name. Standard library only.
"""

from __future__ import annotations

import ast
import re
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "reportgen"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
CONTRACTS = ROOT / "pyproject.toml"
BEGIN, END = "<!-- rooms: written by tools/rooms.py -->", "<!-- rooms end -->"
FIRST, LAST = "# Rooms: written by tools/rooms.py", "# Rooms end"
TOP = "reportgen"
"""The package itself: its layers are decided by hand, in the contract called floors."""


class Circle(Exception):
    """Modules or folders of one room that import one another."""


@cache
def modules() -> dict[str, Path]:
    """Return every module of the package by its dotted name; a folder stands for its `__init__`."""
    by_name = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        by_name[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return by_name


@cache
def imports(module: str) -> frozenset[str]:
    """Return the modules of the package that a module imports, at any depth of its code."""
    names = set()
    for node in ast.walk(ast.parse(modules()[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    longest = {name for name in names if name in modules()}
    return frozenset(longest - {module})


def rooms() -> list[str]:
    """Return every folder of the package below it, by its dotted name."""
    return [name for name, path in modules().items() if path.name == "__init__.py" and name != TOP]


def children(room: str) -> list[str]:
    """Return the modules and folders right below a room."""
    depth = room.count(".") + 1
    return [name for name in modules() if name.startswith(f"{room}.") and name.count(".") == depth]


def inner_imports(room: str) -> dict[str, set[str]]:
    """Return which child of a room imports which others of it; the room's own `__init__` is no child."""
    depth = room.count(".") + 2
    graph: dict[str, set[str]] = {child: set() for child in children(room)}
    for module in modules():
        if module.startswith(f"{room}."):
            child = ".".join(module.split(".")[:depth])
            others = {".".join(name.split(".")[:depth]) for name in imports(module) if name.startswith(f"{room}.")}
            graph[child] |= others - {child}
    return graph


def layers(room: str) -> list[list[str]]:
    """Return the layers of a room, highest first. Raise `Circle` if its children import one another."""
    graph = inner_imports(room)
    floors: list[list[str]] = []
    while graph:
        ground = sorted(child for child, others in graph.items() if not others & graph.keys())
        if not ground:
            raise Circle(f"{room}: {', '.join(sorted(graph))}")
        floors.append(ground)
        graph = {child: others for child, others in graph.items() if child not in ground}
    return floors[::-1]


def contracts() -> str:
    """Return the contracts of all rooms, as import-linter reads them."""
    lines = [FIRST]
    for room in rooms():
        floors = layers(room)
        if len([child for floor in floors for child in floor]) < 2:
            continue
        lines += ["", "[[tool.importlinter.contracts]]", f'name = "{room}"', 'type = "layers"']
        lines += [f'containers = ["{room}"]', "exhaustive = true", "layers = ["]
        lines += [f'    "{" | ".join(child.rpartition(".")[2] for child in floor)}",' for floor in floors]
        lines += ["]"]
    return "\n".join([*lines, LAST])


def summary(room: str) -> str:
    """Return the first sentence of a room's docstring."""
    docstring = ast.get_docstring(ast.parse(modules()[room].read_text(encoding="utf-8"))) or ""
    return docstring.split("\n")[0]


def listing() -> str:
    """Return the list of rooms for the page on architecture: each with what it is, and the rooms it imports."""
    lines = [BEGIN, "", "| Room | What it is | Imports |", "|---|---|---|"]
    for room in rooms():
        own = {name for name in modules() if name == room or name.startswith(f"{room}.")}
        used = {room_of(name) for module in own for name in imports(module)} - {room_of(room)}
        names = ", ".join(sorted(used - {TOP})) or "–"
        lines.append(f"| `{room.removeprefix('reportgen.').replace('.', '/')}/` | {summary(room)} | {names} |")
    return "\n".join([*lines, "", END])


def room_of(module: str) -> str:
    """Return the step a module belongs to: the folder or module right below the package."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else TOP


def rewritten(text: str, begin: str, end: str, new: str) -> str:
    """Return a text with what stands from one mark to another replaced."""
    return re.sub(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: new, text, count=1, flags=re.DOTALL)


def expected() -> dict[Path, str]:
    """Return each file this tool writes into, as it should be."""
    return {
        ARCHITECTURE: rewritten(ARCHITECTURE.read_text(encoding="utf-8"), BEGIN, END, listing()),
        CONTRACTS: rewritten(CONTRACTS.read_text(encoding="utf-8"), FIRST, LAST, contracts()),
    }


if __name__ == "__main__":
    for target, content in expected().items():
        target.write_text(content, encoding="utf-8")
        print(target.relative_to(ROOT), file=sys.stderr)
