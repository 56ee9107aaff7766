"""Brings a case file of an older schema version to today's, one step a version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportgen.case.model.file import SCHEMA_VERSION
from reportgen.errors import CaseRefused

# From the version named to the next. A step takes the file as JSON and returns it as the next version has it.
UPGRADES: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def upgraded(data: dict[str, Any], file: str) -> dict[str, Any]:
    """Return the file in today's schema version. Raise `CaseRefused` for a version this program does not know."""
    version = data.get("schema_version", SCHEMA_VERSION)
    for _step in range(len(UPGRADES) + 1):
        if version == SCHEMA_VERSION:
            return data
        if not isinstance(version, str) or version not in UPGRADES:
            break
        data = UPGRADES[version](data)
        version = data["schema_version"]
    raise CaseRefused("case-version", file=file, version=str(version)[:20], ours=SCHEMA_VERSION)
