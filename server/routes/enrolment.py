"""Stations: how they come in, who sees them, who lets them in."""

from fastapi import APIRouter, Path, Request, Response
from sqlalchemy import Engine

from desktop.domain.enrolment import CODE_LIFE_MS, EnrolmentCode
from desktop.domain.numbers import LARGEST_STATION
from desktop.sync.wire import (
    Admitted,
    ByOwner,
    Enrol,
    NewCode,
    NewIncarnation,
    Stations,
)
from server.enrolment import (
    admit,
    check_may_enrol,
    enrol,
    enrol_again,
    make_code,
    see_stations,
)
from server.office import Office
from server.requests import (
    active_station,
    answered,
    count_stranger,
    office_of,
    read_body,
    read_message,
    use_database,
)

router = APIRouter(prefix="/v1")

Number = Path(ge=1, le=LARGEST_STATION)


@router.get("/office-ca")
async def show_office_ca(request: Request) -> Response:
    """The authority's certificate; who trusts it compares its hash with the code's."""
    count_stranger(request)
    return Response(office_of(request).certificate, media_type="application/pkix-cert")


@router.post("/enrol")
async def enrol_station(request: Request) -> Response:
    """Let a station in by a code."""
    count_stranger(request)
    office = office_of(request)
    message = read_message(request, await read_body(request), Enrol)
    return answered(
        await use_database(
            office, lambda engine: enrol(engine, office.keys, message, office.wall())
        )
    )


@router.post("/books/{book}/incarnations")
async def begin_incarnation(request: Request, book: str) -> Response:
    """Let a restored or copied file go on under its key."""
    office = office_of(request)
    station, body = await active_station(request, book)
    message = read_message(request, body, NewIncarnation)
    return answered(
        await use_database(
            office, lambda engine: enrol_again(engine, office.keys, station, message, office.wall())
        )
    )


@router.get("/books/{book}/stations")
async def show_stations(request: Request, book: str) -> Response:
    """All stations of the book."""
    office = office_of(request)
    station, _ = await active_station(request, book)
    found = await use_database(
        office, lambda engine: see_stations(engine, office.keys, station.book_id)
    )
    return answered(Stations(found))


@router.post("/books/{book}/codes")
async def draw_code(request: Request, book: str) -> Response:
    """Make a code from an owner's window; whoever uses it waits for the six words."""
    office = office_of(request)
    book_id = await _check_may_enrol(request, book)
    now = office.wall()

    def make(engine: Engine) -> bytes:
        with engine.begin() as connection:
            return make_code(connection, book_id, now, needs_words=True)

    secret = await use_database(office, make)
    code = EnrolmentCode(*office.address, office.keys.fingerprint, book_id, secret)
    return answered(NewCode(code.text(), now + CODE_LIFE_MS))


@router.post("/books/{book}/stations/{number}/admit")
async def admit_station(request: Request, book: str, number: int = Number) -> Response:
    """Let a waiting station in."""
    office = office_of(request)
    book_id = await _check_may_enrol(request, book)
    await use_database(office, lambda engine: admit(engine, book_id, number))
    return answered(Admitted(number))


async def _check_may_enrol(request: Request, book: str) -> bytes:
    office: Office = office_of(request)
    station, body = await active_station(request, book)
    asked = read_message(request, body, ByOwner)
    # As slow as for strangers: a password could be guessed here.
    office.of_strangers.take((station.book_id, asked.user), office.steady_ms() / 1000)
    await use_database(office, lambda engine: check_may_enrol(engine, station.book_id, asked))
    return station.book_id
