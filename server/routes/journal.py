"""Facts in, facts out, and the wait for more."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Engine

from desktop.sync.wire import LARGEST_PAGE_BYTES, LONGEST_WAIT_S, Pushed, Waited
from server.books import publish_rest
from server.claims import Claim
from server.cosigning import cosign
from server.pulling import Wish, look, look_again, pull
from server.pushing import push
from server.requests import answered, claimed, hex_of, use_database
from server.uploading import upload

router = APIRouter(prefix="/v1/books/{book}")

Seq = Annotated[int, Query(ge=0, le=2**53 - 1)]
MaxBytes = Annotated[int, Query(ge=1, le=LARGEST_PAGE_BYTES)]


@router.post("/facts")
async def push_facts(request: Request, book: str) -> Response:
    """Take a run of a station's own facts; of a revoked one too, for it ends in quarantine."""
    return await _take(request, book, push)


@router.post("/journal")
async def upload_journal(request: Request, book: str) -> Response:
    """Take a part of the journal of a book that is given to the server."""
    return await _take(request, book, upload)


async def _take(
    request: Request, book: str, work: Callable[[Engine, Claim, bytes], Pushed]
) -> Response:
    claim, body = await claimed(request, book)
    office = claim.office
    with office.pushing.hold((claim.book_id, claim.said.station), office.steady_ms()):
        done = await use_database(office, lambda engine: work(engine, claim, body))
    office.metrics.count_facts("in", len(done.acks))
    office.news.ring(claim.book_id)
    if done.error is not None:
        office.metrics.count_refusal(done.error.code.value)
    return answered(done)


@router.get("/facts")
async def pull_facts(  # noqa: PLR0917 - each is a part of the address
    request: Request, book: str, after: Seq, chain: str, fold: Seq, max_bytes: MaxBytes = 1 << 20
) -> Response:
    """Hand out a page."""
    claim, _ = await claimed(request, book)
    wish = Wish(after, hex_of(chain, 32), max_bytes, fold)
    page = await use_database(claim.office, lambda engine: pull(engine, claim, wish))
    claim.office.metrics.count_facts("out", sum(map(len, page.runs)))
    return answered(page)


@router.post("/cosigns")
async def cosign_checkpoint(request: Request, book: str) -> Response:
    """Keep what a station says its tables hash to."""
    claim, body = await claimed(request, book)
    return answered(await use_database(claim.office, lambda engine: cosign(engine, claim, body)))


@router.get("/wait")
async def wait_for_facts(request: Request, book: str, after: Seq, chain: str) -> Response:
    """Answer when there is more than the station has, or after a while."""
    claim, _ = await claimed(request, book)
    office, known = claim.office, hex_of(chain, 32)
    with office.waiting.hold((claim.book_id, claim.said.station)):
        bell = office.news.bell(claim.book_id)
        head = await use_database(office, lambda engine: look(engine, claim, after, known))
        if head.published <= after < head.seq:
            # Written, and the word of it was lost: with the database, or with who published.
            head = await use_database(office, lambda engine: publish_rest(engine, claim.book_id))
            office.news.ring(claim.book_id)
        elif head.published <= after:
            await office.news.wait(bell, LONGEST_WAIT_S)
            head = await use_database(office, lambda engine: look_again(engine, claim.book_id))
    return answered(Waited(head.published, head.seq))
