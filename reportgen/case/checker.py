"""What checks a case file: pydantic's validator, kept ready between runs, for making it takes longer than a report."""

from __future__ import annotations

import pickle
import sys
from functools import cache
from pathlib import Path

from pydantic import VERSION
from pydantic_core import SchemaValidator, __version__

from reportgen.case.file import CaseFile
from reportgen.settings import cache_folder, recall, remember


@cache
def checker() -> SchemaValidator:
    """Return the validator of a case file: its `validate_python` gives a `CaseFile` or raises `ValidationError`.

    What is kept is pydantic's own schema, under the versions of pydantic and of Python and the state of these modules.
    It holds references to code, so it is only ever read from a folder that is ours alone (see `settings`).
    """
    folder, name = cache_folder(), f"case-{VERSION}-{sys.implementation.cache_tag}.schema"
    kept = recall(folder, name)
    if kept is not None:
        stamp, schema = pickle.loads(kept)  # noqa: S301 - the folder is ours alone
        if stamp == _stamp():
            return SchemaValidator(schema)
    CaseFile.model_rebuild()
    remember(folder, name, pickle.dumps((_stamp(), CaseFile.__pydantic_core_schema__), protocol=5))
    return SchemaValidator(CaseFile.__pydantic_core_schema__)


def _stamp() -> tuple[str, str, list[tuple[str, int]]]:
    """All that decides the schema; a version number alone would miss a developer's edit."""
    modules = sorted((path.name, path.stat().st_mtime_ns) for path in Path(__file__).parent.glob("*.py"))
    return __version__, sys.version, modules
