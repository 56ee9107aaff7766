"""The schedule of a case, for the list of cases."""

from __future__ import annotations

from reportgen.case.draft.answers import assemble
from reportgen.case.io.lenient import parse_leniently
from reportgen.kinds import load_kind
from reportgen.store import CaseRow
from reportgen.timeframes import ReportSchedule, plan
from reportgen.web.http.request import RequestContext


def plan_of(visit: RequestContext, row: CaseRow) -> ReportSchedule | None:
    """Return the timeframe of a case as far as its answers tell it; `None` where they do not yet."""

    def work() -> ReportSchedule | None:
        read = parse_leniently(assemble(visit.desk.store.answers(row.id)).data)
        return None if read.case is None else plan(read.case, load_kind(row.kind), visit.desk.today)

    schedule: ReportSchedule | None = visit.desk.remembered(("plan", row.id, row.version, visit.desk.today), work)
    return schedule
