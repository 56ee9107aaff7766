"""Compiled templates on disk: data, never code, in a folder of our own, believed only when whole."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from importlib.machinery import PathFinder
from pathlib import Path

from reportgen import __version__
from reportgen.render.word.package import ZipEntry
from reportgen.render.word.template.contract import CompiledTemplate, TemplateContract
from reportgen.settings import cache_folder, recall, remember

_FORM = "reportgen template 1"
_ENTRIES = ("kept_parts", "final", "draft")


def key(content: bytes, contract: TemplateContract, language: str) -> str:
    """Return the name of a template in the cache: a digest of all that decides what it compiles to."""
    lists = sorted((name, sorted(keys)) for name, keys in contract.lists.items())
    ingredients = (
        _FORM,
        __version__,
        _versions(),
        _program(),
        language,
        sorted(contract.fields),
        lists,
        contract.sections,
    )
    return hashlib.sha256(json.dumps(ingredients).encode() + content).hexdigest()


def _versions() -> list[str]:
    """Return the versions of docxtpl and Jinja as their folders name them: asking properly costs 20 ms of imports."""
    folders = []
    for library in ("docxtpl", "jinja2"):
        spec = PathFinder.find_spec(library)
        home = Path(spec.origin).parent.parent if spec and spec.origin else None
        if home:
            folders += sorted(item.name for item in home.iterdir() if item.name.lower().startswith(f"{library}-"))
    return folders


def _program() -> list[int]:
    """Return when the modules that compile a template last changed: a version number misses a developer's edit."""
    return [module.stat().st_mtime_ns for module in sorted(Path(__file__).parents[1].rglob("*.py"))]


def load(name: str) -> CompiledTemplate | None:
    """Return a template from the cache, or `None` if it is not there, not ours, or not whole."""
    content = recall(cache_folder(), f"{name}.template")
    if content is None:
        return None
    try:
        head, _, packed = content.partition(b"\n")
        state = json.loads(head)
        at = 0
        for entry_name in _ENTRIES:
            entries = []
            for part, method, crc, length, size in state[entry_name]:
                entries.append(ZipEntry(part, method, crc, length, packed[at : at + size]))
                at += size
            state[entry_name] = tuple(entries)
        state["numbering"], state["numbered"] = tuple(state["numbering"]), tuple(state["numbered"])
        return CompiledTemplate(**state)
    except (ValueError, TypeError, KeyError):
        return None


def store(name: str, template: CompiledTemplate) -> None:
    """Put a template in the cache; where that cannot be done, it is compiled again next time."""
    state = {**asdict(template)}
    packed = b""
    for entry_name in _ENTRIES:
        entries: tuple[ZipEntry, ...] = getattr(template, entry_name)
        packed += b"".join(part.packed for part in entries)
        state[entry_name] = [(part.name, part.method, part.crc, part.length, len(part.packed)) for part in entries]
    remember(cache_folder(), f"{name}.template", json.dumps(state).encode() + b"\n" + packed)
