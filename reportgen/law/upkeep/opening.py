"""Puts another law pack, or an office’s own file over it, in use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reportgen.law.pack.current import PackInUse, pack_in_use, putting_in_use
from reportgen.law.upkeep.office_overrides import read_office


@contextmanager
def using(folder: Path | None = None, office: Path | None = None, *, everywhere: bool = False) -> Iterator[PackInUse]:
    """Put another pack folder, an office's own file, or both, in use; what is not given stays as it was.

    The files are read afresh. `everywhere` is for a door that opens for the whole program: threads started meanwhile
    read the same pack; otherwise it is in use in this thread alone. Raise `OfficeRefused` for an office's file that
    is not sound.
    """
    before = pack_in_use()
    folder = folder or before.folder
    path = office or (before.office.path if before.office else None)
    overrides = None
    if path is not None:
        with putting_in_use(PackInUse(folder)):  # the office's conditions are checked against that pack
            overrides = read_office(path)
    with putting_in_use(PackInUse(folder, overrides), everywhere=everywhere) as pack:
        yield pack
