"""What must not be read in the report: names and texts that the case withholds, victims in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.case.evidence import Narrative, Quote
from reportgen.report import Citation, Finding
from reportgen.rules.asked import BLOCKING, WARNING, Asked, found


def withheld_in_text(asked: Asked) -> Iterator[Finding]:
    """No printed text holds a name or a passage that the case withholds. A part of a name is only a warning."""
    whole = _any_of(asked.shown.names | asked.shown.passages)
    alone = _any_of(asked.shown.parts)
    if whole is None and alone is None:
        return
    for place, part in asked.shown.texts:
        if not isinstance(part, (Narrative, Quote)):
            continue
        texts = part.text.items() if isinstance(part, Narrative) else (("words", part.words),)
        for code, text in texts:
            if whole is not None and whole.search(text):
                yield found("withheld-in-text", BLOCKING, f"{place}.{code}")
            elif alone is not None and alone.search(text):
                yield found("withheld-in-text", WARNING, f"{place}.{code}", key="rule-withheld-name-alone")


def _any_of(words: frozenset[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in sorted(words)) + r")(?!\w)")


def victim_shown(asked: Asked) -> Iterator[Finding]:
    """Where a ban protects victims, none of them is shown by a whole name: Criminal Code, ss. 486.4 and 486.5."""
    bans = [ban for ban in asked.case.matter.bans if ban.protects in ("victim", "witness", "young-person")]
    if not bans:
        return
    provision = bans[0].provision
    citation = Citation("ycja", (provision[5:],)) if provision.startswith("ycja-") else Citation("cc", (provision,))
    people = [(f"victims.victims[{n}].person", victim.person) for n, victim in enumerate(asked.case.victims.victims)]
    people += [
        (f"matter.losses[{n}].owner", loss.owner) for n, loss in enumerate(asked.case.matter.losses) if loss.owner
    ]
    for at, person in people:
        if person.shown in ("full", "given-name"):
            yield found("victim-shown", BLOCKING, at, citation)
