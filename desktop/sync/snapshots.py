"""Snapshots as station and server exchange them: said, signed, cut, and looked at (SYNC 2.10)."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from desktop.book import beginning
from desktop.book.facts import FOLD_VERSION
from desktop.book.opening import Book
from desktop.book.pages import SignedPlace
from desktop.book.schema import NEWEST_SCHEMA
from desktop.book.snapshots import Snapshot, SnapshotError, make_snapshot
from desktop.domain.sentences import say
from desktop.progress import Progress, silent
from desktop.sync.chunks import ChunksError, cut, put_together
from desktop.sync.credentials import Credentials
from desktop.sync.signing import is_signed, note_bytes, snapshot_bytes
from desktop.sync.wire import SentSnapshot, SnapshotSeen, signed_part

__all__ = ["SnapshotError", "begin_with", "check", "prepare"]


def prepare(
    book: Path, folder: Path, credentials: Credentials, progress: Progress = silent
) -> SentSnapshot | None:
    """Make a snapshot of a book as it stands and put its chunks into a folder, by their numbers.

    Args:
        book: Of an enrolled station; it may be in use.
        folder: Empty.
        credentials: Of the station.
        progress: Told how far it is.

    Returns:
        What the station says of it; None where none can be made, or would leave nothing out.

    Raises:
        BookdeskError: The disk or a file failed.
    """
    file = folder / "snapshot"
    try:
        made = make_snapshot(book, file, progress)
        if made is None:
            return None
        size, chunks = file.stat().st_size, cut(file, folder)
    except OSError as error:
        raise SnapshotError(
            say("The snapshot could not be written: {part}.", part=error.strerror or error)
        ) from error
    finally:
        file.unlink(missing_ok=True)
    said = SentSnapshot(
        made.seq, made.chain, made.tail, made.state, NEWEST_SCHEMA, FOLD_VERSION, size, chunks,
        bytes(64),
    )  # fmt: skip
    signed = snapshot_bytes(credentials.book, signed_part(said))
    return replace(said, sig=credentials.key.sign(signed))


def check(seen: SnapshotSeen, credentials: Credentials) -> None:
    """See that a snapshot may be used, before anything of it is fetched.

    Raises:
        SnapshotError: It is of another version of the program; its place is not signed by the
            server; or other stations said that their tables were others there.
    """
    said, note = seen.snapshot, seen.note
    if (said.schema, said.fold) != (NEWEST_SCHEMA, FOLD_VERSION):
        raise SnapshotError(
            say("The snapshot is of another version of the program. It was not used.")
        )
    signed = note_bytes(credentials.book, note.seq, note.chain)
    if not is_signed(credentials.sequencer_key, note.sig, signed):
        raise SnapshotError(
            say("The place of the snapshot is not signed by the server. It was not used.")
        )
    if any(state.state_hash != said.state_hash for state in seen.states):
        raise SnapshotError(
            say(
                "The snapshot of station {station} has other tables than other stations had at"
                " fact {seq}. It was not used. Tell the owner.",
                station=seen.station,
                seq=said.seq,
            )
        )


def begin_with(
    book: Book, chunks: Sequence[Path], seen: SnapshotSeen, progress: Progress = silent
) -> None:
    """Put a snapshot together and begin with it; older facts are fetched afterwards.

    Args:
        book: A copy that is joining.
        chunks: In their order; the file is made beside them.
        seen: What the server says of it, checked.
        progress: Told how far it is.

    Raises:
        SnapshotError: It does not hold what it is said to hold; nothing was written.
        BookFileError: The disk or a file failed; nothing was written.
    """
    said, note = seen.snapshot, seen.note
    file = chunks[0].with_name("snapshot")
    try:
        put_together(chunks, file, said.file_bytes)
        held = Snapshot(said.seq, said.chain, said.tail, said.state_hash)
        place = SignedPlace(note.seq, note.chain, note.sig)
        beginning.begin_with_snapshot(book, file, held, place, progress)
    except ChunksError as error:
        raise SnapshotError(
            say("The pieces of the snapshot do not make a whole. It was not used.")
        ) from error
    finally:
        file.unlink(missing_ok=True)
