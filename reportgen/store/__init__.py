"""WHERE IT IS KEPT: cases, answers, every version of them, issued files and the record of who did what, encrypted."""

from reportgen.store.cases import Store
from reportgen.store.issued import CaseRow, Conflict, Issue, IssuedFile, Saved, Version, Writer
from reportgen.store.opening import desk_at, open_store, store_there

__all__ = [
    "CaseRow",
    "Conflict",
    "Issue",
    "IssuedFile",
    "Saved",
    "Store",
    "Version",
    "Writer",
    "desk_at",
    "open_store",
    "store_there",
]
