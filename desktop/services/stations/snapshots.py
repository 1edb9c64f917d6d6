"""A station in step gives the server a snapshot, with which new stations begin (SYNC 2.10)."""

from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.book.journal import find_confirmed
from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.reading import BookReader
from desktop.book.snapshots import TAIL_FACTS
from desktop.book.statements import Reader
from desktop.progress import Progress
from desktop.services.stations.asking import line_of
from desktop.sync.answers import RefusedError
from desktop.sync.client import Lane, ServerLine
from desktop.sync.snapshots import prepare
from desktop.sync.wire import Chunk, ChunksWanted, Code, SentSnapshot, Snapshots

__all__ = ["TAIL_FACTS", "give_snapshot", "is_snapshot_due"]


def is_snapshot_due(reader: Reader, given: int) -> bool:
    """Whether the server may want a snapshot: a week was closed last, or much came since.

    Args:
        reader: A book in step.
        given: The place at which that was last looked at.
    """
    seq = find_confirmed(reader)
    if seq - given >= TAIL_FACTS:
        return True
    newest = list_facts(reader, FactQuestion(), None, 0, 1)
    return seq > given and bool(newest) and newest[0].fact.type == "week.closed"


def give_snapshot(report: Progress, path: Path, least: int = 1) -> int:
    """Make a snapshot of a station's book, which may be in use, and give it to the server.

    Args:
        report: Told how far it is.
        path: The book.
        least: None is made where the newest one at the server lacks fewer facts than these.

    Returns:
        The place of the tables that the server has now; 0 where none was given, because it would
        leave nothing out, facts wait for the server, or the server has one as new.

    Raises:
        NoServerError: The book works alone.
        NoKeyError: The station's key is not here.
        SyncError: The server was not reached, or refused.
        BookdeskError: The disk or a file failed.
    """
    with (
        BookReader(path) as reader,
        line_of(reader) as line,
        TemporaryDirectory(prefix="bookdesk-", ignore_cleanup_errors=True) as name,
    ):
        if find_confirmed(reader) < _newest(line) + least:
            return 0
        said = prepare(path, Path(name), line.credentials, report)
        return said.seq if said and _send(line, said, Path(name), report) else 0


def _newest(line: ServerLine) -> int:
    """The place of the newest snapshot at the server; 0 where it has none."""
    found = line.ask(Lane(), "GET", "/snapshots", Snapshots).snapshots
    return found[0].snapshot.seq if found else 0


def _send(line: ServerLine, said: SentSnapshot, folder: Path, progress: Progress) -> bool:
    lane, total = Lane(), len(said.chunks)
    try:
        wanted = line.ask(lane, "POST", "/snapshots", ChunksWanted, said)
        while wanted.missing:
            no = wanted.missing[0]
            progress(total - len(wanted.missing), total, "Giving the snapshot to the server")
            chunk = Chunk((folder / f"{no}").read_bytes())
            wanted = line.ask(lane, "PUT", f"/snapshots/{said.seq}/{no}", ChunksWanted, chunk)
    except RefusedError as error:
        # Another station gives one, or has given a newer one meanwhile.
        if error.refusal.code in {Code.NOT_ALLOWED, Code.NOT_FOUND}:
            return False
        raise
    return True
