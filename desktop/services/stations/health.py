"""How a station's file and disk are, for who looks after them (SYNC 2.14)."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.book.rebuilding import find_rebuilds
from desktop.book.routine_log import list_runs
from desktop.book.statements import Reader
from desktop.domain.routines import Routine

# How the routine's sentence of a copy begins that was opened and verified.
VERIFIED = "Backed up as"


@dataclass(frozen=True, slots=True)
class Health:
    """The file and its disk; bytes, and milliseconds UTC.

    Attributes:
        book_bytes: Of the file.
        wal_bytes: Of what was committed and is not in the file itself yet.
        free_bytes: On its disk.
        backed_up_at: When a routine last wrote a copy and verified it; None for never.
        rebuilds: How often the tables were made anew from the journal.
        rebuilt_at: When last; 0 for never.
    """

    book_bytes: int
    wal_bytes: int
    free_bytes: int
    backed_up_at: int | None
    rebuilds: int = 0
    rebuilt_at: int = 0


def read_health(reader: Reader, path: Path) -> Health:
    """How the file of a book is."""
    backups = (
        run.at
        for run in list_runs(reader)
        if run.name == Routine.BACKUP and run.went_well and run.text.startswith(VERIFIED)
    )
    free = shutil.disk_usage(path.parent).free
    wal, rebuilds = _size(Path(f"{path}-wal")), find_rebuilds(reader)
    return Health(_size(path), wal, free, next(backups, None), *rebuilds)


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
