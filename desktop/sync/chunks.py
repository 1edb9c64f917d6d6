"""A large file as chunks: compressed and cut to be sent, and put together again (SYNC 2.10)."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import zstandard

from desktop.sync.wire import LARGEST_CHUNK_BYTES

_LEVEL = 3
_WINDOW_BYTES = 8 << 20
_AT_ONCE = 1 << 20


class ChunksError(ValueError):
    """Chunks that are not those of the file."""


def cut(file: Path, folder: Path) -> list[bytes]:
    """Compress a file into chunks in a folder, each under its number; answers their SHA-256."""
    found = list[bytes]()
    with file.open("rb") as source:
        compressed = zstandard.ZstdCompressor(level=_LEVEL).stream_reader(source)
        for no, chunk in enumerate(_pieces(compressed)):
            (folder / f"{no}").write_bytes(chunk)
            found.append(sha256(chunk).digest())
    return found


def _pieces(source: zstandard.ZstdCompressionReader) -> Iterator[bytes]:
    piece = bytearray()
    while part := source.read(LARGEST_CHUNK_BYTES - len(piece)):
        piece += part
        if len(piece) == LARGEST_CHUNK_BYTES:
            yield bytes(piece)
            piece.clear()
    if piece:
        yield bytes(piece)


def put_together(chunks: Sequence[Path], file: Path, file_bytes: int) -> None:
    """Make the file of its chunks again.

    Args:
        chunks: In their order.
        file: Written anew.
        file_bytes: How long it has to come out; more is not written.

    Raises:
        ChunksError: They are not the chunks of a file of that length.
        OSError: The disk failed.
    """
    size, stream = 0, zstandard.ZstdDecompressor(max_window_size=_WINDOW_BYTES).decompressobj()
    try:
        with file.open("wb") as target:
            for part in _parts(chunks):
                made = stream.decompress(part)
                size += len(made)
                if size > file_bytes:
                    raise ChunksError
                target.write(made)
    except zstandard.ZstdError as error:
        raise ChunksError from error
    if size != file_bytes or not stream.eof:
        raise ChunksError


def _parts(chunks: Sequence[Path]) -> Iterator[bytes]:
    """The chunks in small parts: what a part unpacks to is in memory at once."""
    for chunk in chunks:
        with chunk.open("rb") as source:
            while part := source.read(_AT_ONCE >> 6):
                yield part
