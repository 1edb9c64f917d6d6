"""Snapshots in and out, piece by piece."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from desktop.sync.wire import LARGEST_CHUNK_BYTES, MOST_CHUNKS
from server.requests import answered, claimed, use_database
from server.snapshots import list_snapshots, offer, read_chunk, take_chunk

router = APIRouter(prefix="/v1/books/{book}/snapshots")

Seq = Annotated[int, Path(ge=0, le=2**53 - 1)]
No = Annotated[int, Path(ge=0, lt=MOST_CHUNKS)]
# A chunk that cannot be compressed is a little longer as it travels.
_MOST_BYTES = LARGEST_CHUNK_BYTES + (64 << 10)


@router.post("")
async def offer_snapshot(request: Request, book: str) -> Response:
    """Take what a station says of a snapshot."""
    claim, body = await claimed(request, book)
    return answered(await use_database(claim.office, lambda engine: offer(engine, claim, body)))


@router.put("/{seq}/{chunk}")
async def put_chunk(request: Request, book: str, seq: Seq, chunk: No) -> Response:
    """Keep a chunk."""
    claim, body = await claimed(request, book, _MOST_BYTES)
    return answered(
        await use_database(
            claim.office, lambda engine: take_chunk(engine, claim, (seq, chunk), body)
        )
    )


@router.get("")
async def show_snapshots(request: Request, book: str) -> Response:
    """Say which there are."""
    claim, _ = await claimed(request, book)
    return answered(await use_database(claim.office, lambda engine: list_snapshots(engine, claim)))


@router.get("/{seq}/{chunk}")
async def get_chunk(request: Request, book: str, seq: Seq, chunk: No) -> Response:
    """Hand out a chunk."""
    claim, _ = await claimed(request, book)
    return answered(
        await use_database(claim.office, lambda engine: read_chunk(engine, claim, (seq, chunk)))
    )
