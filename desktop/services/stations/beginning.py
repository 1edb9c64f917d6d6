"""A new station begins with the newest snapshot that the server has (SYNC 2.10)."""

from hashlib import sha256
from pathlib import Path
from shutil import rmtree

from desktop.book.opening import Book
from desktop.domain.sentences import say
from desktop.progress import Progress, silent
from desktop.sync import store
from desktop.sync.answers import RefusedError
from desktop.sync.client import Lane, ServerLine
from desktop.sync.credentials import Credentials
from desktop.sync.private_files import write_private
from desktop.sync.snapshots import SnapshotError, begin_with, check
from desktop.sync.wire import Chunk, Code, SentSnapshot, Snapshots, SnapshotSeen


def begin_with_newest(
    book: Book, credentials: Credentials, progress: Progress = silent
) -> tuple[str, ...]:
    """Begin with the newest snapshot that is of use; where there is none the book stays as it is.

    A snapshot that comes in pieces goes on where it was broken off.

    Args:
        book: A copy that is joining.
        credentials: Its own.
        progress: Told how far it is.

    Returns:
        Why snapshots were not used, a sentence each.

    Raises:
        SyncError: The server was not reached, or refused; what came is kept.
    """
    folder = book.path.with_name(f"{book.path.name}.snapshot")
    why = list[str]()
    line = ServerLine(credentials)
    try:
        for seen in _list(line):
            if seen.snapshot.tail <= store.known(book.reader).seq:
                break
            try:
                _begin_with(book, line, folder, seen, progress)
                break
            except SnapshotError as error:
                why.append(error.sentence)
    finally:
        line.close()
    rmtree(folder, ignore_errors=True)
    return tuple(why)


def _list(line: ServerLine) -> list[SnapshotSeen]:
    try:
        return line.ask(Lane(), "GET", "/snapshots", Snapshots).snapshots
    except RefusedError as error:
        # A server that is older than this program has none.
        if error.refusal.code is Code.NOT_FOUND:
            return []
        raise


def _begin_with(
    book: Book, line: ServerLine, folder: Path, seen: SnapshotSeen, progress: Progress
) -> None:
    check(seen, line.credentials)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        chunks = [
            _fetch(line, folder, seen.snapshot, no, progress)
            for no in range(len(seen.snapshot.chunks))
        ]
        begin_with(book, chunks, seen, progress)
    except OSError as error:
        raise SnapshotError(
            say("The snapshot could not be written: {part}.", part=error.strerror or error)
        ) from error


def _fetch(line: ServerLine, folder: Path, said: SentSnapshot, no: int, progress: Progress) -> Path:
    wanted = said.chunks[no]
    path = folder / wanted.hex()
    progress(no, len(said.chunks), "Fetching the snapshot")
    if path.exists() and sha256(path.read_bytes()).digest() == wanted:
        return path
    try:
        content = line.ask(Lane(), "GET", f"/snapshots/{said.seq}/{no}", Chunk).content
    except RefusedError as error:
        if error.refusal.code is Code.NOT_FOUND:
            raise SnapshotError(
                say("The server does not have the snapshot any more. It was not used.")
            ) from error
        raise
    if sha256(content).digest() != wanted:
        raise SnapshotError(
            say("A piece of the snapshot is not the one that was named. It was not used.")
        )
    write_private(path, content)
    return path
