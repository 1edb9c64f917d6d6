"""For who looks after the server: is it up, can it work, what does it count."""

import ipaddress
from collections.abc import Iterator, Sequence

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse
from sqlalchemy import Engine, func, select, text

from desktop.sync.wire import Code
from server.metrics import MEDIA_TYPE, gauges
from server.office import Network, Office
from server.quarantine import undecided
from server.refusing import RefusedError, refused
from server.requests import office_of, use_database
from server.tables import BookTable, CosignTable, OriginHeadTable, QuarantineTable, StationTable

router = APIRouter()

# Longer than the longest wait for a lock: what takes so long waits for a disk or a standby.
_STUCK_MS = 10_000
_STANDBYS = text("SELECT count(*) FROM pg_stat_replication")


@router.get("/health")
async def health() -> Response:
    """The process answers."""
    return PlainTextResponse("up\n")


@router.get("/ready")
async def ready(request: Request) -> Response:
    """The database answers, and what is written comes to an end."""
    office = office_of(request)
    if office.pushing.longest_ms(office.steady_ms()) > _STUCK_MS:
        return PlainTextResponse("a commit does not return\n", 503)
    try:
        lacks_standby = await use_database(office, _lacks_standby)
    except RefusedError:
        return PlainTextResponse("the database does not answer\n", 503)
    if lacks_standby:
        return PlainTextResponse("commits wait for a standby that is not there\n", 503)
    return PlainTextResponse("ready\n")


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """The counters, for few machines alone: they name books and stations by number."""
    office = office_of(request)
    host = request.client.host if request.client else ""
    if not is_watching(host, office.watchers):
        raise refused(Code.NOT_FOUND)
    now = await use_database(office, lambda engine: [*_as_it_stands(engine, office)])
    return Response("\n".join([*office.metrics.lines(), *now, ""]), media_type=MEDIA_TYPE)


def is_watching(host: str, watchers: Sequence[Network]) -> bool:
    """Whether an address is this machine's own, or of those who may read the counters."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or any(address in network for network in watchers)


def _lacks_standby(engine: Engine) -> bool:
    with engine.connect() as connection:
        connection.scalar(select(func.count()).select_from(BookTable))
        # Not every database of this kind knows of standbys.
        wanted = connection.scalar(
            text("SELECT current_setting('synchronous_standby_names', true)")
        )
        return bool(wanted) and not connection.scalar(_STANDBYS)


def _as_it_stands(engine: Engine, office: Office) -> Iterator[str]:
    book, station, origin, cosign = BookTable, StationTable, OriginHeadTable, CosignTable
    with engine.connect() as connection:
        books = connection.execute(select(book.book_id, book.head_seq, book.published_seq)).all()
        contacts = connection.execute(
            select(station.book_id, station.station_id, station.last_contact)
        ).all()
        heads = connection.execute(select(origin.book_id, origin.station_id, origin.n)).all()
        aside = connection.execute(
            select(QuarantineTable.book_id, func.count())
            .where(undecided())
            .group_by(QuarantineTable.book_id)
        ).all()
        cosigned = connection.execute(
            select(cosign.book_id, cosign.station_id, func.max(cosign.seq)).group_by(
                cosign.book_id, cosign.station_id
            )
        ).all()
        standbys = connection.scalar(_STANDBYS)
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
