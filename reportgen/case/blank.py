"""An empty case: every part named, nothing guessed."""

from __future__ import annotations

import json

from reportgen.case.evidence import Area
from reportgen.case.file import SCHEMA_VERSION, CaseFile

_PERSON = {"name": "", "family": "", "form": "", "role": "probation-and-parole-officer"}


def blank_case(kind: str, schema: str) -> str:
    """Return an empty case of `kind` as JSON; `schema` is the address of the schema for editors.

    What must be filled in stands as empty text; `reportgen check` lists each of these until it is.
    """
    known = {
        "$schema": schema,
        "schema_version": SCHEMA_VERSION,
        "number": "",
        "kind": kind,
        "subject": {"name": "", "family": "", "form": "", "born": "", "official_language": ""},
        "matter": {
            "court": "",
            "place": "",
            "files": [""],
            "offences": [{"offence": "", "on": "", "finding": "", "found_on": ""}],
            "ordered_on": "",
            "sentencing_on": "",
            "proceeding_language": "",
            "report_language": "",
            "requested": [],
            "bans": [],
        },
        "officer": _PERSON,
        "office": {"name": ""},
        "sources": [],
    }
    areas: dict[str, object] = {name: {} for name in CaseFile.model_fields if name in _areas()}
    last: dict[str, object] = {"assessment": {}, "resources": [], "private_notes": []}
    return json.dumps({**known, **areas, **last}, ensure_ascii=False, indent=2) + "\n"


def _areas() -> frozenset[str]:
    return frozenset(
        name
        for name, field in CaseFile.model_fields.items()
        if isinstance(field.annotation, type) and issubclass(field.annotation, Area)
    )
