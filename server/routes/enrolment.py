"""Stations: how they come in, who sees them, who lets them in."""

from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import APIRouter, Path, Request, Response
from sqlalchemy import Connection, Engine

from desktop.domain.enrolment import CODE_LIFE_MS, EnrolmentCode
from desktop.domain.numbers import LARGEST_STATION
from desktop.sync.wire import (
    Admitted,
    Authenticator,
    AuthenticatorKey,
    ByOwner,
    Code,
    Enrol,
    Enrolled,
    NewCode,
    NewIncarnation,
    Quarantine,
    Stations,
    StationSeen,
)
from server import authenticators
from server.claims import Claim
from server.enrolment import (
    admit,
    check_may_enrol,
    enrol,
    enrol_again,
    make_code,
    see_stations,
)
from server.messages import read_message
from server.quarantine import list_aside
from server.refusing import RefusedError, refused
from server.requests import (
    answered,
    claimed,
    count_stranger,
    office_of,
    read_body,
    use_database,
)

router = APIRouter(prefix="/v1")

Number = Path(ge=1, le=LARGEST_STATION)


@router.get("/office-ca")
async def show_office_ca(request: Request) -> Response:
    """The authority's certificate; who trusts it compares its hash with the code's."""
    count_stranger(request)
    certificate = office_of(request).certificate
    if not certificate:
        raise refused(Code.NOT_FOUND)
    return Response(certificate, media_type="application/pkix-cert")


@router.post("/enrol")
async def enrol_station(request: Request) -> Response:
    """Let a station in by a code."""
    count_stranger(request)
    office, body = office_of(request), await read_body(request)
    message = read_message(office.limits, body, Enrol)
    return answered(
        await use_database(
            office, lambda engine: enrol(engine, office.keys, message, office.wall())
        )
    )


@router.post("/books/{book}/incarnations")
async def begin_incarnation(request: Request, book: str) -> Response:
    """Let a restored or copied file go on under its key."""
    claim, body = await claimed(request, book)
    office = claim.office

    def begin(engine: Engine) -> Enrolled:
        with engine.begin() as connection:
            station = claim.prove(connection)
            message = read_message(office.limits, body, NewIncarnation)
            return enrol_again(connection, office.keys, station, message, office.wall())

    return answered(await use_database(office, begin))


@router.get("/books/{book}/stations")
async def show_stations(request: Request, book: str) -> Response:
    """All stations of the book."""
    claim, _ = await claimed(request, book)

    def see(engine: Engine) -> list[StationSeen]:
        with engine.begin() as connection:
            book_id = claim.prove(connection).book_id
            return see_stations(connection, claim.office.keys, book_id)

    return answered(Stations(await use_database(claim.office, see)))


@router.get("/books/{book}/quarantine")
async def show_quarantine(request: Request, book: str) -> Response:
    """What was not taken and waits for an owner; it is decided by a fact, as revoking is."""
    claim, _ = await claimed(request, book)

    def see(engine: Engine) -> Quarantine:
        with engine.begin() as connection:
            return list_aside(connection, claim.prove(connection).book_id)

    return answered(await use_database(claim.office, see))


@router.post("/books/{book}/codes")
async def draw_code(request: Request, book: str) -> Response:
    """Make a code from an owner's window; whoever uses it waits for the six words."""
    claim, body = await claimed(request, book)
    office = claim.office
    now = office.wall()

    def draw(engine: Engine) -> bytes:
        with _asked_by_owner(engine, claim, body) as (connection, _):
            return make_code(connection, claim.book_id, now, needs_words=True)

    secret = await use_database(office, draw)
    code = EnrolmentCode(*office.address, office.keys.fingerprint, claim.book_id, secret)
    return answered(NewCode(code.text(), now + CODE_LIFE_MS))


@router.post("/books/{book}/stations/{number}/admit")
async def admit_station(request: Request, book: str, number: int = Number) -> Response:
    """Let a waiting station in."""
    claim, body = await claimed(request, book)

    def let_in(engine: Engine) -> None:
        with _asked_by_owner(engine, claim, body) as (connection, _):
            admit(connection, claim.book_id, number)

    await use_database(claim.office, let_in)
    return answered(Admitted(number))


@router.post("/books/{book}/authenticator")
async def draw_authenticator(request: Request, book: str) -> Response:
    """Draw a key for a user's authenticator app."""
    claim, body = await claimed(request, book)

    def draw(engine: Engine) -> bytes:
        with _asked_by_owner(engine, claim, body) as (connection, asked):
            return authenticators.draw_key(connection, claim.book_id, asked.user)

    return answered(AuthenticatorKey(await use_database(claim.office, draw)))


@router.put("/books/{book}/authenticator")
async def switch_authenticator_on(request: Request, book: str) -> Response:
    """Ask the user for the app's digits from here on."""
    claim, body = await claimed(request, book)

    def switch(engine: Engine) -> None:
        with _asked_by_owner(engine, claim, body) as (connection, asked):
            authenticators.switch_on(
                connection, claim.book_id, asked.user, asked.digits, claim.office.wall()
            )

    await use_database(claim.office, switch)
    return answered(Authenticator(is_on=True))


@router.delete("/books/{book}/authenticator")
async def switch_authenticator_off(request: Request, book: str) -> Response:
    """Ask the user for the password alone."""
    claim, body = await claimed(request, book)

    def switch(engine: Engine) -> None:
        with _asked_by_owner(engine, claim, body) as (connection, asked):
            authenticators.switch_off(connection, claim.book_id, asked.user)

    await use_database(claim.office, switch)
    return answered(Authenticator(is_on=False))


@contextmanager
def _asked_by_owner(
    engine: Engine, claim: Claim, body: bytes
) -> Iterator[tuple[Connection, ByOwner]]:
    """A transaction for what a signed request of an owner or manager asks for, and who they are."""
    with engine.begin() as connection:
        station = claim.prove(connection)
        asked = read_message(claim.office.limits, body, ByOwner)
        guesses, tried = claim.office.guesses, (station.book_id, station.number, asked.user)
        now_s = claim.office.steady_ms() / 1000
        guesses.begin(tried, now_s)
        try:
            check_may_enrol(connection, station.book_id, asked, claim.office.wall())
        except RefusedError as problem:
            if problem.refusal.code is Code.AUTHENTICATOR and not asked.digits:
                guesses.was_none(tried, now_s)
            raise
        guesses.was_right(tried)
        yield connection, asked
