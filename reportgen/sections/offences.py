"""How an offence is named and cited: by the law pack, or as it was enacted when it was committed."""

from __future__ import annotations

import re
from datetime import date

from reportgen.case.matter import EnactedOffence
from reportgen.errors import InputError
from reportgen.law import offence
from reportgen.report import Citation, Name, Phrase, Words, say
from reportgen.sections.telling import words


def cited(entry: str | None, enacted: EnactedOffence | None, on: date | None) -> Phrase:
    """Return an offence with its provision: «Assault (Criminal Code, s. 266)», as the law stood `on` its day."""
    if enacted is not None:
        return _enacted(enacted)
    try:
        found = offence(entry or "", on)
    except InputError:  # a draft shows what is wrong; a rule keeps it from becoming final
        return say("offence-not-found", offence=Name(entry or ""))
    provision = Citation(found.reference.act, found.reference.parts)
    return say("offence-cited", offence=Words(found.name.en, found.name.fr), provision=provision)


def _enacted(given: EnactedOffence) -> Phrase:
    section, *deeper = re.findall(r"[^()]+", given.provision)
    provision = Citation(given.act, (section, *deeper))
    if given.act_title is not None:
        act = words(given.act_title)
        return say("offence-cited-elsewhere", offence=words(given.heading), act=act, provision=provision)
    return say("offence-cited", offence=words(given.heading), provision=provision)
