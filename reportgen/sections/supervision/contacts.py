"""The appointments and calls of a supervision, kept or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reportgen.case.model.supervised import ContactKept
from reportgen.report import Block, Code, Paragraph, Phrase, Table, say
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks

RESULTS = ("kept", "missed", "excused", "rescheduled")


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return how many appointments were kept and how many were not, then each of them; then the officer's words."""
    area = context.case.supervised
    if not area.contacts:
        return area_blocks(context, area, "supervised", ())
    contacts = sorted(area.contacts, key=lambda one: one.on)
    count = Counter[str](contact.result for contact in contacts)
    counts = tuple(say(f"contacts-{result}", count=count[result]) for result in RESULTS if count[result])
    if len(contacts) == 1:
        first_contact = say("contacts-one", on=contacts[0].on, result=Code(f"contact-{contacts[0].result}"))
    else:
        first_contact = say(
            "contacts-counted", first=contacts[0].on, last=contacts[-1].on, count=len(contacts), each=counts
        )
    columns = ("date", "means", "result", "remark")
    header = tuple((say(f"contacts-column-{name}"),) for name in columns)
    rows = tuple(tuple((cell,) for cell in _contact(item)) for item in contacts)
    table = Table(header, rows, (3, 3, 3, 6), summary=(say("contacts-summary"),))
    block: Block[Phrase] = Paragraph((first_contact,), keep_with_next=True)
    return area_blocks(context, area, "supervised", (), (block, table))


def _contact(contact: ContactKept) -> Iterator[Phrase]:
    yield say("cell-day", day=contact.on)
    yield say("cell-first", value=Code(f"means-{contact.means}"))
    yield say("cell-first", value=Code(f"contact-{contact.result}"))
    yield say("cell-first", value=words(contact.remark)) if contact.remark else say("cell-empty")
