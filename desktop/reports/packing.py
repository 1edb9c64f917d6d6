"""A file that says how far it is, so that the packing of a workbook can be called off too."""

import io
from collections.abc import Callable
from typing import BinaryIO

WRITES_A_TELL = 100


class TellingFile(io.BufferedIOBase):
    """Passes everything on to another file, and calls `tell_progress` every now and then."""

    def __init__(self, file: BinaryIO, tell_progress: Callable[[], None]) -> None:
        self._file = file
        self._tell_progress = tell_progress
        self._writes = 0

    def write(self, chunk: bytes) -> int:  # type: ignore[override]  # zipfile writes bytes only
        """Write; what `tell_progress` raises comes through."""
        self._writes += 1
        if self._writes % WRITES_A_TELL == 0:
            self._tell_progress()
        return self._file.write(chunk)

    def tell(self) -> int:
        """Where the next write goes."""
        return self._file.tell()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go somewhere else in the file."""
        return self._file.seek(offset, whence)

    def seekable(self) -> bool:
        """Whether `seek` can be used."""
        return self._file.seekable()

    def flush(self) -> None:
        """Hand on what waits."""
        self._file.flush()
