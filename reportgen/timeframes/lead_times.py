"""The lead times of a kind: the `[[step]]` tables of its `kind.toml`, checked, with the office's own laid over them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, get_args

from reportgen.errors import InputError
from reportgen.kinds import Kind
from reportgen.report import Citation, OfficerWording, Phrase, say
from reportgen.timeframes.anchors import ANCHORS, Calendar
from reportgen.timeframes.completion import DONE, NEEDED
from reportgen.timeframes.model import SetBy

Unit = Literal["calendar", "business", "weeks", "months"]
Side = Literal["after", "before"]


@dataclass(frozen=True, slots=True)
class LeadTime:
    """How one step is timed: `count` of a `unit`, before or after a date; `needs` are the steps that it waits for.

    `reference` is the provision that sets it: with one, it is the law's; without, it is a usual practice or the
    office's own. `calendar` says whose closed days move it.
    """

    id: str
    name: Phrase
    anchor: str
    count: int
    unit: Unit
    side: Side
    set_by: SetBy
    needs: tuple[str, ...]
    completed_by: str | None
    when: str | None
    reference: Citation | None
    to_confirm: bool
    calendar: Calendar


def lead_times(kind: Kind, office: Mapping[str, int]) -> tuple[LeadTime, ...]:
    """Return the lead times of `kind` in the order of its file, with the counts that the `office` sets of its own.

    What the law sets is never the office's to set. Raise `InputError` for a table that cannot be read as a step.
    """
    read: dict[str, LeadTime] = {}
    for number, table in enumerate(kind.steps, 1):
        lead_time = _read(kind, number, table, read)
        office_days = office.get(lead_time.id)
        if office_days is not None and lead_time.set_by != "law":
            lead_time = replace(lead_time, count=office_days, set_by="office")
        read[lead_time.id] = lead_time
    return tuple(read.values())


def _read(kind: Kind, number: int, table: Mapping[str, Any], earlier: Mapping[str, LeadTime]) -> LeadTime:
    def wrong(key: str) -> InputError:
        return InputError("kind-step-wrong", kind=kind.id, number=number, step=str(table.get("id", "?")), name=key)

    for key in table:
        if key not in _KEYS:
            raise wrong(key)
    for key, allowed in _CHOICES.items():
        if key in table and not (isinstance(table[key], str) and table[key] in allowed):
            raise wrong(key)
    for key in ("id", "from", "count", "side"):
        if key not in table:
            raise wrong(key)
    if table["id"] in earlier or type(table["count"]) is not int or table["count"] < 0:
        raise wrong("id" if table["id"] in earlier else "count")
    name_table = table.get("name")
    if name_table is not None and not (isinstance(name_table, dict) and name_table.keys() == {"en", "fr"}):
        raise wrong("name")
    if not set(table.get("after", ())) <= set(earlier):
        raise wrong("after")
    reference = table.get("ref")
    if reference is not None and not (isinstance(reference, list) and len(reference) > 1):
        raise wrong("ref")
    return LeadTime(
        id=table["id"],
        name=say("step-own", name=OfficerWording(name_table["en"], name_table["fr"]))
        if name_table
        else say(f"step-{table['id']}"),
        anchor=table["from"],
        count=table["count"],
        unit=table.get("unit", "calendar"),
        side=table["side"],
        set_by="law" if reference else "kind",
        needs=tuple(table.get("after", ())),
        completed_by=table.get("done"),
        when=table.get("when"),
        reference=Citation(reference[0], tuple(reference[1:])) if reference else None,
        to_confirm=table.get("status") == "to-confirm",
        calendar=table.get("calendar", "office"),
    )


_CHOICES: Final[Mapping[str, frozenset[str]]] = {
    "from": frozenset(ANCHORS),
    "unit": frozenset(get_args(Unit)),
    "side": frozenset(get_args(Side)),
    "done": frozenset(DONE),
    "when": frozenset(NEEDED),
    "status": frozenset({"verified", "to-confirm"}),
    "calendar": frozenset(get_args(Calendar)),
}
_KEYS: Final = frozenset({"id", "name", "count", "after", "ref", *_CHOICES})
