"""What must not be read in the report: names and texts that the case withholds, victims in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportgen.case.evidence import Narrative
from reportgen.case.known import Words
from reportgen.report import Citation, Finding
from reportgen.rules.asked import BLOCKING, WARNING, Asked, found


def withheld_in_text(asked: Asked) -> Iterator[Finding]:
    """No printed text holds a name or a passage that the case withholds. A part of a name is only a warning."""
    texts = [
        (f"{place}.{code}", text)
        for place, part in asked.shown.texts
        if not isinstance(part, Words)
        for code, text in (part.text.items() if isinstance(part, Narrative) else (("words", part.words),))
    ]
    together = "\n".join(text for _, text in texts)  # one quick look; most cases hold none of them
    whole = _any_of(word for word in asked.shown.names | asked.shown.passages if word in together)
    alone = _any_of(word for word in asked.shown.parts if word in together)
    for at, text in texts if whole or alone else ():
        if whole and whole.search(text):
            yield found("withheld-in-text", BLOCKING, at)
        elif alone and alone.search(text):
            yield found("withheld-in-text", WARNING, at, key="rule-withheld-name-alone")


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern of whole words, longest first; `None` for none."""
    listed = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)") if listed else None


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
