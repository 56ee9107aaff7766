"""What must not be read in the report: names and texts that the case withholds, victims in full."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.redaction.name_search import finder, plain
from reportgen.case.redaction.texts import all_strings, strings_of
from reportgen.report import Finding
from reportgen.report.citations import ban_provision
from reportgen.rules.context import BLOCKING, WARNING, RuleContext, finding

_NAMES = (".name", ".family", ".given", ".called")  # a namesake shown on purpose


def withheld_in_text(context: RuleContext) -> Iterator[Finding]:
    """Nothing printed holds a name or a passage that the case withholds, in whatever letters it was typed.

    Part of a name alone is a warning, for it may be an ordinary word; under a publication ban it blocks too.
    """
    whole, alone = finder(context.printable.forbidden), finder(context.printable.parts)
    together = plain("\n".join(all_strings(context.printable.case)))  # one quick look; most cases hold none of them
    if not whole(together) and not alone(together):
        return
    for at, string in strings_of(context.printable.case):
        text = plain(string)
        if whole(text):
            yield finding("withheld-in-text", BLOCKING, at)
        elif alone(text) and not at.endswith(_NAMES):
            yield finding("withheld-in-text", WARNING, at, key="rule-withheld-name-alone")


def victim_shown(context: RuleContext) -> Iterator[Finding]:
    """Where a ban protects victims, none of them is shown by a whole name: Criminal Code, ss. 486.4 and 486.5."""
    bans = [ban for ban in context.case.matter.bans if ban.protects in ("victim", "witness", "young-person")]
    if not bans:
        return
    citation = ban_provision(bans[0])
    people = [(f"victims.victims[{n}].person", victim.person) for n, victim in enumerate(context.case.victims.victims)]
    people += [
        (f"matter.losses[{n}].owner", loss.owner) for n, loss in enumerate(context.case.matter.losses) if loss.owner
    ]
    for at, person in people:
        if person.shown in ("full", "given-name"):
            yield finding("victim-shown", BLOCKING, at, citation)
