"""An empty case: every part named, nothing guessed."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from reportgen.case.model.evidence import Area
from reportgen.case.model.file import SCHEMA_VERSION, CaseFile

_OF_SOME_KINDS = frozenset({"institution", "release", "police", "confidential", "gladue", "youth", "supervised"})
_PERSON = {"name": "", "family": "", "form": "", "role": "probation-and-parole-officer"}
_REQUIRED: Mapping[str, Any] = {
    "matter.ordered_on": "",
    "sentence": {"institution": "", "terms": [{"imposed_on": "", "length": {}}]},
    "application": {"way": "", "hearing_on": ""},
    "confidential.submissions": [],
    "gladue.nations": [{"own_name": ""}],
    "gladue.consent": {"given_on": ""},
    "supervised.order": {"kind": "", "made_on": "", "ends_on": "", "conditions": [{"number": "", "words": {}}]},
    "supervised.period_from": "",
    "supervised.period_to": "",
    "supervised.breach": {"failures": [{"condition": "", "on": "", "account": {}}], "exhibits": []},
}
"""What an empty case holds of a part that is not there unless a kind requires it."""


def blank_case(kind: str, schema: str, fields: Collection[str] = (), law_pack: str | None = None) -> str:
    """Return an empty case of `kind` as JSON; `schema` is the address of the schema for editors.

    `wanted` are the paths that this kind requires or looks at; `law_pack`, the date of the pack that its conditions
    will be chosen from. What must be filled in stands as empty text; `reportgen check` lists each of these until it is.
    """
    data: dict[str, Any] = {
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
    if "matter.ordered_on" not in fields:
        del data["matter"]["sentencing_on"]
    parts = {path.partition(".")[0] for path in fields}
    data |= {
        name: {} for name in CaseFile.model_fields if name in _areas() and (name not in _OF_SOME_KINDS or name in parts)
    }
    for path in fields:
        part, _, name = path.partition(".")
        if path in _REQUIRED and name:
            data[part][name] = _REQUIRED[path]
        elif path in _REQUIRED:
            data[part] = _REQUIRED[path]
    if law_pack:
        data["plan"]["law_pack"] = law_pack
    data |= {"assessment": {}, "resources": [], "private_notes": []}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _areas() -> frozenset[str]:
    return frozenset(
        name
        for name, field in CaseFile.model_fields.items()
        if isinstance(field.annotation, type) and issubclass(field.annotation, Area)
    )
