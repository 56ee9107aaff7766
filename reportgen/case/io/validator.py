"""What checks a case file: pydantic's validator, kept ready between runs, for making it takes longer than a report."""

from __future__ import annotations

import pickle
import sys
from functools import cache
from pathlib import Path

from pydantic import VERSION
from pydantic_core import SchemaValidator, __version__

from reportgen import __version__ as _program
from reportgen.case.model.file import CaseFile
from reportgen.settings import cache_folder, recall, remember


@cache
def checker() -> SchemaValidator:
    """Return the validator of a case file: its `validate_python` gives a `CaseFile` or raises `ValidationError`.

    What is kept is pydantic's own schema, behind a stamp: the versions of the program, of pydantic and of Python, and
    the state of these modules. It holds references to code, so it is read only where the stamp is ours, and from a
    folder that is ours alone (see `settings`).
    """
    folder, name = cache_folder(), f"checker-{VERSION}-{sys.implementation.cache_tag}.bin"
    stamp, cached = _stamp(), recall(folder, name)
    if cached is not None and cached.startswith(
        stamp
    ):  # another's schema may name code that is gone: it is not even read
        return SchemaValidator(pickle.loads(cached[len(stamp) :]))  # noqa: S301 - the folder is ours alone
    CaseFile.model_rebuild()
    remember(folder, name, stamp + pickle.dumps(CaseFile.__pydantic_core_schema__, protocol=5))
    return SchemaValidator(CaseFile.__pydantic_core_schema__)


def _stamp() -> bytes:
    """All that decides the schema, on a line; a version number alone would miss a developer's edit."""
    modules = sorted((path.name, path.stat().st_mtime_ns) for path in Path(__file__).parents[1].rglob("*.py"))
    return f"{(_program, __version__, sys.version, modules)}\n".encode()
