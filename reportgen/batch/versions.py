"""What all reports of a batch are made with: a batch is made from its first case to its last with the same."""

from __future__ import annotations

import hashlib
from typing import Any

from reportgen import __version__
from reportgen.kinds import LANGUAGES, templates_root
from reportgen.language import catalogue
from reportgen.law import current_pack


def versions() -> dict[str, Any]:
    """Return the program's version and the digests of the law, the office's file, the sentences, the templates."""
    law = current_pack()
    return {
        "program": __version__,
        "law": law.digest,
        "office": law.office,
        "words": {language: catalogue(language).digest for language in LANGUAGES},
        "templates": _templates(),
    }


def _templates() -> str:
    """One digest of all kinds: their lists, templates and fixed pages."""
    digest = hashlib.sha256()
    root = templates_root()
    for path in sorted(item for item in root.rglob("*") if item.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
