"""For who looks after the server: is it up, can it work, what does it count."""

import ipaddress
from collections.abc import Iterator

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse
from sqlalchemy import Engine, func, select

from desktop.sync.wire import Code
from server.metrics import MEDIA_TYPE, gauges
from server.office import Office
from server.refusing import RefusedError, refused
from server.requests import office_of, use_database
from server.tables import BookTable, CosignTable, OriginHeadTable, QuarantineTable, StationTable

router = APIRouter()


@router.get("/health")
async def health() -> Response:
    """The process answers."""
    return PlainTextResponse("up\n")


@router.get("/ready")
async def ready(request: Request) -> Response:
    """The database answers, too."""
    try:
        await use_database(office_of(request), _ask)
    except RefusedError:
        return PlainTextResponse("the database does not answer\n", 503)
    return PlainTextResponse("ready\n")


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """The counters, for this machine alone: they name books and stations by number."""
    host = request.client.host if request.client else ""
    if not _is_this_machine(host):
        raise refused(Code.NOT_FOUND)
    office = office_of(request)
    now = await use_database(office, lambda engine: [*_as_it_stands(engine, office)])
    return Response("\n".join([*office.metrics.lines(), *now, ""]), media_type=MEDIA_TYPE)


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _ask(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.scalar(select(func.count()).select_from(BookTable))


def _as_it_stands(engine: Engine, office: Office) -> Iterator[str]:
    book, station, origin, cosign = BookTable, StationTable, OriginHeadTable, CosignTable
    with engine.connect() as connection:
        books = connection.execute(select(book.book_id, book.head_seq, book.published_seq)).all()
        contacts = connection.execute(
            select(station.book_id, station.station_id, station.last_contact)
        ).all()
        heads = connection.execute(select(origin.book_id, origin.station_id, origin.n)).all()
        aside = connection.execute(
            select(QuarantineTable.book_id, func.count()).group_by(QuarantineTable.book_id)
        ).all()
        cosigned = connection.execute(
            select(cosign.book_id, cosign.station_id, func.max(cosign.seq)).group_by(
                cosign.book_id, cosign.station_id
            )
        ).all()
        standbys = connection.exec_driver_sql("SELECT count(*) FROM pg_stat_replication").scalar()
    now = office.wall()
    yield from gauges("bookdesk_head_seq", ((_of(b), head) for b, head, _ in books))
    yield from gauges("bookdesk_published_seq", ((_of(b), seq) for b, _, seq in books))
    yield from gauges("bookdesk_station_n", ((_of(b, s), n) for b, s, n in heads))
    yield from gauges(
        "bookdesk_station_silent_seconds",
        ((_of(b, s), (now - at) // 1000) for b, s, at in contacts if at),
    )
    yield from gauges("bookdesk_cosigned_seq", ((_of(b, s), seq) for b, s, seq in cosigned))
    yield from gauges("bookdesk_quarantine", ((_of(b), count) for b, count in aside))
    yield from gauges("bookdesk_standbys", [({}, standbys or 0)])


def _of(book_id: bytes, station: int | None = None) -> dict[str, str]:
    book = {"book": book_id.hex()}
    return book if station is None else {**book, "station": str(station)}
