"""Provisions as a report cites them: that of an entry of the law pack, and that a publication ban was made under."""

from __future__ import annotations

from reportgen.case.model.matter import PublicationBan
from reportgen.law.pack.model import Reference
from reportgen.report.model import Citation


def lawful_provision(reference: Reference) -> Citation:
    """Return the provision that an entry of the law pack rests on."""
    return Citation(reference.act, reference.parts)


def ban_provision(ban: PublicationBan) -> Citation:
    """Return the provision a publication ban was made under."""
    act, hyphen, section = ban.provision.partition("-")
    return Citation(act, (section,)) if hyphen else Citation("cc", (ban.provision,))
