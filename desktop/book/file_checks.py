"""What a file is, told before SQLite touches it."""

import os
from pathlib import Path

from desktop.book.engine import BookFileError
from desktop.book.schema import APPLICATION_ID, NotABookError
from desktop.domain.sentences import say

_MAGIC = b"SQLite format 3\x00"


def check_file(path: Path) -> None:
    """Tell a missing, foreign or truncated file.

    Raises:
        NotABookError: There is none, or it is something else.
        BookFileError: It may not be read, or a part of it is missing.
    """
    if not path.exists():
        raise NotABookError(
            say("There is no book at “{path}”. Make one with “bookdesk new {path}”.", path=path)
        )
    if not path.is_file():
        raise NotABookError(
            say("“{path}” is not a file, so it is no book. Nothing was changed.", path=path)
        )
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise BookFileError(
            say(
                "“{name}” may not be read. Nothing was changed. Ask for access to the file.",
                name=path.name,
            )
        ) from error
    if not header.startswith(_MAGIC) or len(header) < 100:
        raise NotABookError(
            say(
                "“{name}” is not a Bookdesk book, or it is encrypted. Nothing was changed.",
                name=path.name,
            )
        )
    # Opening for writing turns a file to WAL, so another program's file must be told before. What
    # the header does not say yet may stand in a WAL beside it.
    if int.from_bytes(header[68:72]) != APPLICATION_ID and not Path(f"{path}-wal").exists():
        raise NotABookError(
            say("“{name}” is not a Bookdesk book. Nothing was changed.", name=path.name)
        )
    page = int.from_bytes(header[16:18])
    if size < (65536 if page == 1 else page) * int.from_bytes(header[28:32]):
        raise BookFileError(
            say(
                "“{name}” is cut short: a part of the file is missing. Nothing was changed."
                " Keep the file, and restore the latest backup under another name.",
                name=path.name,
            )
        )
