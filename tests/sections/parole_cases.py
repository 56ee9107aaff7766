"""What the tests of the sections on parole tell: a sentence, an application, the people who were asked."""

from __future__ import annotations

from typing import Any

from tests.sections.cases import CALL, EMPLOYER, FRIEND, MOTHER, SCHOOL_RECORD, SUBJECT

CALCULATION: dict[str, Any] = {
    "id": "calculation",
    "kind": "record",
    "outcome": "received",
    "title": {"en": "sentence calculation", "fr": "calcul de la peine"},
    "verified": True,
    "received_on": "2026-02-09",
}
LANDLORD: dict[str, Any] = {
    "id": "landlord",
    "kind": "contact",
    "outcome": "reached",
    "person": {"name": "Ann Field", "family": "Field", "form": "f"},
    "relation": "landlord",
    "occasions": [CALL],
}
VICTIM: dict[str, Any] = {
    "id": "victim-services",
    "kind": "contact",
    "outcome": "reached",
    "person": {"name": "Ida Lund", "family": "Lund", "form": "f"},
    "relation": "victim-services-worker",
    "confidential": True,
    "occasions": [CALL],
}
SOURCES = [SUBJECT, MOTHER, EMPLOYER, FRIEND, SCHOOL_RECORD, CALCULATION, LANDLORD, VICTIM]

YEAR: dict[str, Any] = {"imposed_on": "2026-01-05", "length": {"months": 12}}
"""One year from the day of sentence: eligible 2026-05-06, discharge possible 2026-09-05, over 2027-01-04."""

SERVED: dict[str, Any] = {
    "terms": [YEAR],
    "institution": "North Bay Jail",
    "stated": {
        "eligibility": "2026-05-06",
        "discharge_possible": "2026-09-05",
        "expiry": "2027-01-04",
        "stated_by": "calculation",
    },
}
ASKED: dict[str, Any] = {"way": "automatic", "hearing_on": "2026-04-20", "hearing_way": "video"}
PROSE = {"en": "In English.", "fr": "En français."}
RESIDENCE: dict[str, Any] = {
    "item": "residence",
    "claim": {"en": "her mother’s house", "fr": "la maison de sa mère"},
    "sources": ["subject"],
}


def check(result: str, *sources: str, on: str = "2026-02-12", **more: Any) -> dict[str, Any]:
    """Return one step of an investigation."""
    return {"on": on, "means": "telephone", "result": result, "sources": list(sources)} | more


def parole(**areas: Any) -> dict[str, Any]:
    """Return the areas of a small case for the Board, some of them replaced."""
    whole = {
        "sources": SOURCES,
        "sentence": SERVED,
        "application": ASKED,
        "release": {"items": [RESIDENCE | {"checks": [check("confirmed", "mother")]}]},
        "assessment": PROSE,
    }
    return whole | areas
