"""The diagnostic bundle: how a station is, for whoever looks for a fault (SYNC 2.10, 2.14).

It is made to be sent to somebody. It holds logs, numbers, kinds of facts, counts and hashes, and
no name, phone number, amount or body of a fact; labels of stations and names of files are names.
"""

import json
import logging
import platform
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from desktop.book.commit_times import Spread
from desktop.book.diagnosis import diagnose
from desktop.book.statements import ConnectionReader
from desktop.log import LOG_NAME
from desktop.paths import log_folder
from desktop.sync.wire import Cosign, StateSeen

_LOG = logging.getLogger(__name__)


def keep_bundle(
    reader: ConnectionReader, book: Path, now: int, own: Cosign, states: Sequence[StateSeen]
) -> None:
    """Keep what is found where tables differ beside the logs, before anything is mended."""
    said = {
        "seq": own.seq,
        "own": own.state_hash.hex(),
        "stations": {state.station: state.state_hash.hex() for state in states},
    }
    _LOG.error(
        "The tables differ from those of other stations after the same facts.",
        extra={"code": "STATE_DIFFERS", "fact_number": own.seq, "count": len(states)},
    )
    # Whether there is room for it or not, the tables are made anew.
    with suppress(OSError):
        write_bundle(reader, book, now, log_folder() / f"differs-{own.seq}.zip", differs=said)


def write_bundle(
    reader: ConnectionReader,
    book: Path,
    now: int,
    out: Path,
    *,
    differs: Mapping[str, Any] | None = None,
    commits: Spread | None = None,
) -> None:
    """Write the bundle of a book.

    Args:
        reader: Of the book, in a snapshot where others write.
        book: The file, for its size.
        now: Milliseconds UTC.
        out: The new zip file; one that is there is replaced.
        differs: What stations said at a checkpoint, where that is what is looked into.
        commits: How long those of the program that has the book open take.

    Raises:
        OSError: It cannot be written.
    """
    found = {
        "made_at": now,
        **diagnose(reader),
        "machine": _machine(book),
        "commits": None if commits is None else _times(commits),
    }
    with ZipFile(out, "w", ZIP_DEFLATED) as bundle:
        bundle.writestr("station.json", _written(found))
        if differs is not None:
            bundle.writestr("differs.json", _written(differs))
        for log in _logs():
            bundle.write(log, f"logs/{log.name}")


def _machine(book: Path) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "system": platform.system(),
        "release": platform.release(),
        "book_bytes": _size(book),
        "wal_bytes": _size(Path(f"{book}-wal")),
    }


def _times(commits: Spread) -> dict[str, int]:
    return {"count": commits.count, "p50_us": commits.p50, "p99_us": commits.p99}


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def _logs() -> Iterator[Path]:
    yield from sorted(log_folder().glob(f"{LOG_NAME}*"))


def _written(found: Mapping[str, Any]) -> str:
    return json.dumps(found, indent=1, sort_keys=True) + "\n"
