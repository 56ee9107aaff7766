"""A case that is being written, as the case file it would be handed over as."""

from __future__ import annotations

import json
from pathlib import Path

from reportgen.case.answers import Answers, come_to
from reportgen.case.load import parse_case, write_case
from reportgen.errors import CaseRefused


def case_file(answers: Answers) -> bytes:
    """Return the answers as a case file. A finished one is in canonical form; one still being written is as it is."""
    known = {"schema_version": "1", **come_to(answers).known}
    content = json.dumps(known, ensure_ascii=False, indent=2) + "\n"
    try:
        return write_case(parse_case(content.encode("utf-8"), Path("case.json"))).encode("utf-8")
    except CaseRefused:
        return content.encode("utf-8")
