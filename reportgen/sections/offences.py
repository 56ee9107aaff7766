"""How a sentence or a table names an offence together with the provision that creates it."""

from __future__ import annotations

from datetime import date

from reportgen.case.matter import EnactedOffence
from reportgen.report import Phrase, say
from reportgen.sections.caption import charged


def cited(entry: str | None, enacted: EnactedOffence | None, on: date | None) -> Phrase:
    """Return an offence with its provision, «Assault (Criminal Code, s. 266)», as the law stood `on` its day."""
    name, provision = charged(entry, enacted, on)
    return say("offence-cited", offence=name, provision=provision)
