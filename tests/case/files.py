"""Small case files as JSON, for the tests of reading them; and what refusing one said."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.io.load import parse_case
from reportgen.case.model.file import CaseFile
from reportgen.errors import CaseRefused, InputError, ReportgenError
from tests.sections.cases import MOTHER, SCHOOL_RECORD, SUBJECT

JSON, YAML = Path("case.json"), Path("case.yaml")

SMALL: dict[str, Any] = {
    "number": "A-1",
    "kind": "psr",
    "subject": {"name": "Julie Roy", "family": "Roy", "form": "f", "born": "1990-01-05", "official_language": "en"},
    "matter": {
        "court": "ocj",
        "place": "Sudbury",
        "files": ["26-100"],
        "offences": [{"offence": "cc-266", "on": "2025-05-09", "finding": "plea", "found_on": "2026-01-05"}],
        "ordered_on": "2026-01-05",
        "sentencing_on": "2026-03-16",
        "proceeding_language": "en",
        "report_language": "en",
    },
    "officer": {"name": "Nadia Haddad", "family": "Haddad", "form": "f"},
    "office": {"name": "Sudbury"},
    "sources": [SUBJECT, MOTHER, SCHOOL_RECORD],
}


def small(at: str = "", value: Any = None) -> dict[str, Any]:
    """Return a small sound case as JSON, with `value` put at the path `at` («matter.offences[0].on»)."""
    known = copy.deepcopy(SMALL)
    if at:
        holder: Any = known
        *steps, last = at.replace("]", "").replace("[", ".").split(".")
        for step in steps:
            holder = holder[int(step)] if isinstance(holder, list) else holder.setdefault(step, {})
        holder[int(last) if isinstance(holder, list) else last] = value
    return known


FULL = small("work", {"status": {"accounts": [{"value": "student", "sources": ["subject"], "on": "2026-01-05"}]}})
FULL["plan"] = {"conditions": [{"condition": "pro-o-report", "values": {"days": 2}, "agreed_on": "2026-01-05"}]}
FULL["work"]["jobs"] = [{"employer": "Mill", "position": {"en": "cook"}, "period": "2019/2020", "hours_a_week": 40}]
FULL["finances"] = {"income": [{"kind": "wages", "amount": 10}]}


def read(known: Any, path: Path = JSON) -> CaseFile:
    """Return the case that a file with this content holds; text and bytes stand for themselves."""
    content = known if isinstance(known, (str, bytes)) else json.dumps(known)
    return parse_case(content.encode() if isinstance(content, str) else content, path)


def refusal(known: Any, path: Path = JSON) -> CaseRefused:
    """Return the refusal of a file with this content."""
    with pytest.raises(CaseRefused) as refused:
        read(known, path)
    assert isinstance(refused.value, InputError)
    assert refused.value.exit_code == 2
    return refused.value


def problems(known: Any, path: Path = JSON) -> tuple[ReportgenError, ...]:
    """Return every problem of a file that is refused for what it holds."""
    error = refusal(known, path)
    assert error.key == "case-refused"
    assert error.facts["count"] == len(error.problems) > 0
    return error.problems


def problem(known: Any, path: Path = JSON) -> tuple[str, str]:
    """Return the key and the path of the only problem of a file."""
    (one,) = problems(known, path)
    return one.key, one.facts["at"]
