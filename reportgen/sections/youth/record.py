"""What came before for a young person: findings, services and responses; extrajudicial sanctions; supervision.

Youth Criminal Justice Act, s. 40(2)(d)(iii) and (iv), within the limits of s. 119(2).
"""

from __future__ import annotations

from reportgen.report import Block, Citation, Phrase, Subheading, say
from reportgen.sections.presentence.record import findings, measures, supervision
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import paragraph
from reportgen.sections.youth.matters import headed

_ACCESS = Citation("ycja", ("119", "2"))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return earlier findings, services given and the response, sanctions and the response, then supervision."""
    return (
        *paragraph(say("youth-record-limits", law=_ACCESS)),
        Subheading((say("record-findings"),)), *findings(context),
        *headed(context, "youth-record-services", "services"),
        Subheading((say("youth-record-sanctions"),)), *measures(context, none="youth-sanctions-none"),
        Subheading((say("record-supervision"),)), *supervision(context),
    )  # fmt: skip
