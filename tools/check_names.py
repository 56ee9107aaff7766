"""Finds names that say nothing: pronouns and participles used as names, and public classes that share a name.

`python tools/check_names.py [FOLDER…]` prints each with its place. A name counts if it is assigned, or is a parameter,
in a scope of more than two lines; a comprehension of one or two lines may use any name. Standard library only.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PRONOUNS = frozenset(
    {
        "one", "ones", "other", "others", "another", "own", "what", "who", "whom", "whose", "which", "here",
        "there", "this", "that", "these", "those", "it", "them", "they", "she", "he", "something", "anything",
        "nothing", "everything", "somebody", "nobody", "everyone", "each",
    }
)  # fmt: skip
PARTICIPLES = frozenset(
    {
        "added", "answered", "asked", "asking", "begun", "brought", "called", "changed", "chosen", "come",
        "counted", "done", "drawn", "dropped", "entered", "filled", "finished", "found", "gathered", "given",
        "gone", "got", "held", "holding", "kept", "known", "laid", "leading", "left", "listed", "lost", "made",
        "marked", "meant", "missing", "moved", "named", "offered", "placed", "posted", "put", "said", "seen",
        "sent", "settled", "shown", "spoken", "stated", "stood", "taken", "told", "tried", "turned", "typed",
        "understood", "used", "waiting", "wanted", "worded", "written",
    }
)  # fmt: skip
VAGUE = PRONOUNS | PARTICIPLES
PUBLISHED = "case/model/"
"""The models of the case file: a field there is a key of the published format, and is called as files call it."""
_COLUMN = "a column of the store, and the value that is written into it under this name"
_CATALOGUE = "a function that the catalogues of sentences call by this word, as translators read it"
_SIDE = "the left side of two, beside `right`: a direction and not a participle"
ALLOWED: Mapping[tuple[str, str], str] = {
    ("language/en/grammar.py", "that"): _CATALOGUE,
    ("language/fr/grammar.py", "that"): _CATALOGUE,
    ("language/grammar.py", "that"): _CATALOGUE,
    ("language/speaker.py", "that"): _CATALOGUE,
    ("language/speaker.py", "listed"): _CATALOGUE,
    ("language/speaker.py", "named"): _CATALOGUE,
    ("language/speaker.py", "she"): _CATALOGUE,
    ("render/word/template/parts.py", "left"): _SIDE,
    ("render/word/template/tags.py", "left"): _SIDE,
    ("store/cases.py", "what"): _COLUMN,
    ("store/check.py", "what"): _COLUMN,
    ("store/history.py", "what"): _COLUMN,
    ("store/issued.py", "what"): _COLUMN,
    ("store/tables.py", "what"): _COLUMN,
    ("store/tables.py", "kept"): _COLUMN,
}
"""Names that may stand all the same: file below the package and name, with the reason."""
STILL_TO_RENAME = frozenset(
    {
        ("batch/naming.py", "filled"),
        ("case/io/lenient.py", "missing"),
        ("case/model/evidence.py", "own"),
        ("case/model/evidence.py", "seen"),
        ("case/model/gladue.py", "found"),
        ("case/model/gladue.py", "told"),
        ("case/model/recommendations.py", "given"),
        ("case/values/base.py", "given"),
        ("case/values/dates.py", "known"),
        ("language/facts.py", "_who"),
        ("language/markdown.py", "kept"),
        ("language/markdown.py", "listed"),
        ("law/upkeep/compare.py", "what"),
        ("output/build.py", "made"),
        ("output/build.py", "shown"),
        ("render/guide/controls.py", "typed"),
        ("render/guide/map.py", "own"),
        ("render/guide/writer.py", "asked"),
        ("store/cases.py", "wanted"),
        ("store/merge.py", "changed"),
        ("web/cases/views.py", "shown"),
    }
)
"""Names from before this rule, most of them attributes that several rooms read. The list may only become shorter."""

_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class VagueName(NamedTuple):
    """A name that says nothing, and where."""

    path: Path
    line: int
    scope: str
    name: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.scope}: {self.name}"


def vague_names(path: Path) -> Iterator[VagueName]:
    """Yield each vague name that a module assigns or takes as a parameter in a scope of more than two lines."""
    yield from _below(ast.parse(path.read_text(encoding="utf-8")), path, "<module>", True)


def _below(node: ast.AST, path: Path, scope: str, counts: bool) -> Iterator[VagueName]:
    for child in ast.iter_child_nodes(node):
        inner, inner_counts = scope, counts
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inner = child.name if scope == "<module>" else f"{scope}.{child.name}"
            if child.name.strip("_") in VAGUE:
                yield VagueName(path, child.lineno, scope, child.name)
        if isinstance(child, _SCOPES):
            inner_counts = (child.end_lineno or child.lineno) - child.lineno + 1 > 2
        if isinstance(child, ast.AnnAssign) and isinstance(node, ast.ClassDef) and PUBLISHED in path.as_posix():
            continue
        if inner_counts:
            line = getattr(child, "lineno", 0)
            yield from (VagueName(path, line, inner, name) for name in _names(child) if name in VAGUE)
        yield from _below(child, path, inner, inner_counts)


def _names(node: ast.AST) -> Iterator[str]:
    """Yield the names that a node itself assigns."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, ast.arg):
        yield node.arg
    elif isinstance(node, (ast.MatchAs, ast.MatchStar, ast.ExceptHandler)) and node.name:
        yield node.name


def classes_by_name(paths: Iterable[Path]) -> dict[str, list[Path]]:
    """Return the public classes of modules, by name, with the modules that define one."""
    homes: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(path)
    return homes


def problems(folder: Path) -> list[str]:
    """Return every vague name and every public class name that stands twice, below a folder."""
    paths = sorted(folder.rglob("*.py"))
    vague = [
        str(vague_name) for path in paths for vague_name in vague_names(path)
        if (path.relative_to(folder).as_posix(), vague_name.name) not in {*ALLOWED, *STILL_TO_RENAME}
    ]  # fmt: skip
    twice = [
        f"class {name} in {', '.join(map(str, homes))}"
        for name, homes in classes_by_name(paths).items()
        if len(homes) > 1
    ]
    return vague + twice


if __name__ == "__main__":
    lines = [line for folder in sys.argv[1:] or ["reportgen"] for line in problems(Path(folder))]
    print("\n".join(lines))
    sys.exit(1 if lines else 0)
