"""The bare cost of durability: 8 KiB written over a preallocated file and synced."""

import os
from pathlib import Path

FILE_BYTES = 16 << 20
BLOCK = bytes(8 << 10)

# macOS has no fdatasync; its fsync is then the nearest.
_sync = getattr(os, "fdatasync", os.fsync)


class BareSync:
    """A preallocated file that is overwritten block by block, each block synced."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "bare", os.O_RDWR | os.O_CREAT)
        os.write(self._file, bytes(FILE_BYTES))
        os.fsync(self._file)
        self._offset = 0

    def write_next(self) -> None:
        """Write one block and wait until it is on the disk."""
        os.pwrite(self._file, BLOCK, self._offset)
        _sync(self._file)
        self._offset = (self._offset + len(BLOCK)) % FILE_BYTES

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)
