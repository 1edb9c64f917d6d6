"""Facts in, facts out, and the wait for more."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Engine

from desktop.sync.wire import (
    LARGEST_PAGE_BYTES,
    LONGEST_WAIT_S,
    Code,
    Push,
    Pushed,
    Refusal,
    Upload,
    Waited,
)
from server.books import Head, read_head
from server.office import Office
from server.pulling import pull
from server.pushing import push
from server.refusing import RefusedError, refused
from server.requests import (
    active_station,
    answered,
    hex_of,
    office_of,
    read_message,
    signed_body,
    use_database,
)
from server.stations import Station, StationState
from server.uploading import upload

router = APIRouter(prefix="/v1/books/{book}")

Seq = Annotated[int, Query(ge=0, le=2**53 - 1)]


@router.post("/facts")
async def push_facts(request: Request, book: str) -> Response:
    """Take a run of a station's own facts; of a revoked one too, for it ends in quarantine."""
    office = office_of(request)
    station, body = await signed_body(request, book)
    if station.state is StationState.WAITING:
        raise refused(Code.WAITING)
    message = read_message(request, body, Push)
    with office.pushing.hold((station.book_id, station.number)):
        done = await use_database(
            office, lambda engine: push(engine, station, message, office.wall())
        )
    return _answer_push(office, station, done)


@router.post("/journal")
async def upload_journal(request: Request, book: str) -> Response:
    """Take a part of the journal of a book that is given to the server."""
    office = office_of(request)
    station, body = await active_station(request, book)
    message = read_message(request, body, Upload)
    with office.pushing.hold((station.book_id, station.number)):
        done = await use_database(
            office, lambda engine: upload(engine, station, message, office.wall())
        )
    return _answer_push(office, station, done)


def _answer_push(office: Office, station: Station, done: Pushed) -> Response:
    office.metrics.count_facts("in", len(done.acks))
    office.news.ring(station.book_id)
    if done.error is not None:
        office.metrics.count_refusal(done.error.code.value)
    return answered(done)


@router.get("/facts")
async def pull_facts(  # noqa: PLR0917 - each is a part of the address
    request: Request,
    book: str,
    after: Seq,
    chain: str,
    fold: Seq,
    max_bytes: Annotated[int, Query(ge=1, le=LARGEST_PAGE_BYTES)] = 1 << 20,
) -> Response:
    """Hand out a page."""
    office = office_of(request)
    station, _ = await active_station(request, book)
    known = hex_of(chain, 32)
    head = await _read_head(office, station)
    if fold < head.min_fold:
        raise RefusedError(Refusal(Code.MIN_APP, expect=head.min_fold))
    page = await use_database(
        office,
        lambda engine: pull(
            engine, station, after=after, chain=known, most_bytes=max_bytes, now=office.wall()
        ),
    )
    office.metrics.count_facts("out", len(page.facts))
    return answered(page)


@router.get("/wait")
async def wait_for_facts(request: Request, book: str, after: Seq) -> Response:
    """Answer when there is more than the station has, or after a while."""
    office = office_of(request)
    station, _ = await active_station(request, book)
    with office.waiting.hold((station.book_id, station.number)):
        bell = office.news.bell(station.book_id)
        head = await _read_head(office, station)
        if head.published <= after:
            await office.news.wait(bell, LONGEST_WAIT_S)
            head = await _read_head(office, station)
    return answered(Waited(head.published, head.seq))


async def _read_head(office: Office, station: Station) -> Head:
    def read(engine: Engine) -> Head:
        with engine.connect() as connection:
            return read_head(connection, station.book_id)

    return await use_database(office, read)
