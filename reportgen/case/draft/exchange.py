"""A case that is being written, as the case file it is handed over as; and such a file, taken in again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from reportgen.case.draft.answers import Answer, Answers, answers_of, assemble
from reportgen.case.io.load import known_in, parse_case, write_case
from reportgen.case.model.paths import could_stand
from reportgen.errors import CaseRefused, InputError

_LOST: Final = frozenset({"case-unknown-key", "case-key-twice", "case-character", "case-not-a-number"})
"""What a case file is refused for even while it is being written: it has no place among the answers."""


def case_file(answers: Answers) -> bytes:
    """Return the answers as a case file. A finished one is in canonical form; one still being written is as it is."""
    data = {"schema_version": "1", **assemble(answers).data}
    content = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    try:
        return write_case(parse_case(content.encode("utf-8"), Path("case.json"))).encode("utf-8")
    except CaseRefused:
        return content.encode("utf-8")


def answers_in(content: bytes, name: str) -> dict[str, Answer]:
    """Return the answers a case file holds. A sound one comes in whole; so does one still being written.

    `name` is what the file is called. Raise `CaseRefused` where it is no case file; or where a part of it has no place
    among the answers: its problems are then those alone.
    """
    path = Path(name)
    try:
        data: dict[str, Any] = json.loads(write_case(parse_case(content, path)))
    except CaseRefused as refused:
        if not refused.problems:
            raise
        losses = [problem for problem in refused.problems if problem.key in _LOST]
        answers = {} if losses else _answers(known_in(content, path))
        astray = [place for place, at in assemble(answers).places.items() if not could_stand(place, answers.get(at))]
        losses += [InputError("case-misplaced", at=place) for place in astray]
        if losses:
            raise CaseRefused("case-refused", tuple(losses), file=name, count=len(losses)) from None
        return answers
    return _answers(data)


def _answers(data: dict[str, Any]) -> dict[str, Answer]:
    plainly = json.loads(json.dumps(data, default=float))
    return answers_of({name: value for name, value in plainly.items() if name not in ("$schema", "schema_version")})
