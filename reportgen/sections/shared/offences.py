"""How the report names an offence and the provision that creates it, in a table or in a sentence."""

from __future__ import annotations

import re
from datetime import date

from reportgen.case.model.matter import EnactedOffence, Offence
from reportgen.errors import InputError
from reportgen.law import offence as lawful
from reportgen.report import Citation, Name, OfficerWording, Phrase, say
from reportgen.report.citations import lawful_provision
from reportgen.sections.shared.naming import words


def committed(offence: Offence) -> date | None:
    """Return the day whose law an offence is named by: the first it may have been committed on, if any is known."""
    return offence.on.earliest if offence.on.known else None


def charged(entry: str | None, enacted: EnactedOffence | None, on: date | None) -> tuple[Phrase, Phrase]:
    """Return an offence's name and its provision: from the law pack as of `on`, or as it was enacted then."""
    if enacted is None:
        try:
            provision_in_force = lawful(entry or "", on)
        except InputError:  # a draft shows what is wrong; a rule keeps it from becoming final
            return say("offence-not-found", offence=Name(entry or "")), say("cell-empty")
        provision = lawful_provision(provision_in_force.reference)
        return say(
            "offence-heading", offence=OfficerWording(provision_in_force.name.en, provision_in_force.name.fr)
        ), say("provision", provision=provision)
    heading = say("offence-heading", offence=words(enacted.heading))
    section, *deeper = re.findall(r"[^()]+", enacted.provision)
    provision = Citation(enacted.act, (section, *deeper))
    if enacted.act_title is None:
        return heading, say("provision", provision=provision)
    return heading, say("provision-of", title=words(enacted.act_title), provision=provision)


def cited(entry: str | None, enacted: EnactedOffence | None, on: date | None) -> Phrase:
    """Return an offence with its provision, «Assault (Criminal Code, s. 266)», as the law stood `on` its day."""
    name, provision = charged(entry, enacted, on)
    return say("offence-cited", offence=name, provision=provision)
