"""The cases of the desk as a batch takes them: those in progress, of one kind, or with something due soon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reportgen.case.draft.answers import assemble
from reportgen.case.draft.exchange import case_file
from reportgen.case.io.lenient import parse_leniently
from reportgen.kinds import load_kind
from reportgen.store import Store
from reportgen.timeframes import plan


def cases_of_desk(
    store: Store, on: date, *, kind: str | None = None, within: int | None = None
) -> Iterator[tuple[str, bytes]]:
    """Yield each case in progress by its number, as a case file; the order is that of what is due.

    `kind` takes only the cases of that kind of report; `within` only those with a step that is open and due at most so
    many days after `on`, or late. Raise `InputError` for a kind there is none of.
    """
    if kind is not None:
        load_kind(kind)
    files = []
    for row in store.cases(kind=kind):
        if row.state != "open":
            continue
        answers = store.answers(row.id)
        read = parse_leniently(assemble(answers).data)
        due = plan(read.case, load_kind(row.kind), on).urgent if read.case is not None else date.max
        if within is None or due <= on + timedelta(days=within):
            files.append((due, row.number or row.id, case_file(answers)))
    for _, number, content in sorted(files, key=lambda one: one[:2]):
        yield number, content
