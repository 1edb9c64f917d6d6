"""What every request goes through: its size, whose it is, and what becomes of a failure."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from desktop.sync.signing import (
    NONCE_HEADER,
    Authorization,
    is_signed,
    read_authorization,
    request_bytes,
)
from desktop.sync.wire import MEDIA_TYPE, Code, FormError, Message, Refusal, pack, unpack
from server.office import Office
from server.pressure import busy
from server.refusing import STATUSES, RefusedError, refused
from server.stations import Station, StationState, find_station, note_contact

Answer = TypeVar("Answer")
AnyMessage = TypeVar("AnyMessage", bound=Message)

# How seldom a station's last contact is written down.
_CONTACT_MS = 60_000
_LOCK_NOT_AVAILABLE, _READ_ONLY, _SERIALIZATION = "55P03", "25006", "40001"
_COMES_AGAIN = frozenset({_LOCK_NOT_AVAILABLE, _SERIALIZATION, "40P01", "57P01", "57P03", "53300"})


def office_of(request: Request) -> Office:
    """The server that the request came to."""
    office: Office = request.app.state.office
    return office


async def read_body(request: Request) -> bytes:
    """The body as sent.

    Raises:
        RefusedError: TOO_LARGE, or BUSY where it does not arrive in time.
    """
    limits = office_of(request).limits
    told = request.headers.get("content-length", "0")
    if not told.isascii() or not told.isdigit() or int(told) > limits.request_bytes:
        raise refused(Code.TOO_LARGE)
    parts, size = list[bytes](), 0
    try:
        async with asyncio.timeout(limits.body_s):
            async for part in request.stream():
                parts.append(part)
                size += len(part)
                if size > limits.request_bytes:
                    raise refused(Code.TOO_LARGE)
    except TimeoutError as error:
        raise busy(5) from error
    return b"".join(parts)


def read_message(request: Request, raw: bytes, kind: type[AnyMessage]) -> AnyMessage:
    """The message in a body.

    Raises:
        RefusedError: BAD_FORM.
    """
    try:
        return unpack(raw, kind, office_of(request).limits.unpacked_bytes)
    except FormError as error:
        raise refused(Code.BAD_FORM) from error


def book_id_of(book: str) -> bytes:
    """The id of a book from an address.

    Raises:
        RefusedError: NOT_FOUND: it is no id.
    """
    return hex_of(book, 16, Code.NOT_FOUND)


def hex_of(text: str, size: int, code: Code = Code.BAD_FORM) -> bytes:
    """So many bytes in small hex digits.

    Raises:
        RefusedError: With the code: it is not that.
    """
    try:
        raw = bytes.fromhex(text)
    except ValueError as error:
        raise refused(code) from error
    if raw.hex() != text or len(raw) != size:
        raise refused(code)
    return raw


async def signed_body(request: Request, book: str) -> tuple[Station, bytes]:
    """Who sent this, and the body; a revoked or waiting station is told apart by its state.

    Nothing of the body is read before nonce and count are right, and nothing is said of a book or
    a station that the sender could not sign for.

    Raises:
        RefusedError: UNSIGNED with a nonce, TOO_LARGE, or BUSY.
    """
    office, book_id = office_of(request), book_id_of(book)
    said = read_authorization(request.headers.get("authorization", ""))
    if said is None or not office.nonces.is_fresh(said, book_id, office.steady_ms()):
        count_stranger(request)
        raise _give_nonce(office, book_id, said)
    body = await read_body(request)
    station = await use_database(office, lambda engine: _find(engine, book_id, said.station))
    target = request.scope["raw_path"].decode("ascii")
    if request.scope["query_string"]:
        target += "?" + request.scope["query_string"].decode("ascii")
    message = request_bytes(request.method, target, body, said.nonce, said.count)
    if station is None or not is_signed(station.public_key, said.signature, message):
        count_stranger(request)
        raise _give_nonce(office, book_id, said)
    if not office.nonces.is_fresh(said, book_id, office.steady_ms()):  # meanwhile another came
        raise _give_nonce(office, book_id, said)
    office.nonces.use(said)
    office.of_stations.take((book_id, station.number), office.steady_ms() / 1000)
    await _note_contact(office, station)
    return station, body


async def _note_contact(office: Office, station: Station) -> None:
    now = office.wall()
    if abs(now - station.last_contact) < _CONTACT_MS:
        return

    def note(engine: Engine) -> None:
        with engine.begin() as connection:
            note_contact(connection, station, now)

    await use_database(office, note)


async def active_station(request: Request, book: str) -> tuple[Station, bytes]:
    """As `signed_body`, of a station that may be given something.

    Raises:
        RefusedError: Besides, REVOKED or WAITING.
    """
    station, body = await signed_body(request, book)
    if station.state is StationState.REVOKED:
        raise refused(Code.REVOKED)
    if station.state is not StationState.ACTIVE:
        raise refused(Code.WAITING)
    return station, body


def count_stranger(request: Request) -> None:
    """Count a request that no station signed.

    Raises:
        RefusedError: BUSY: there were too many from this address.
    """
    office = office_of(request)
    address = request.client.host if request.client else ""
    office.of_strangers.take(address, office.steady_ms() / 1000)


def _find(engine: Engine, book_id: bytes, number: int) -> Station | None:
    with engine.connect() as connection:
        return find_station(connection, book_id, number)


def _give_nonce(office: Office, book_id: bytes, said: Authorization | None) -> RefusedError:
    """Answer with a nonce, to a station that does not exist just as to one that does."""
    if said is None:
        return refused(Code.UNSIGNED)
    nonce = office.nonces.give(book_id, said.station, office.steady_ms())
    return RefusedError(Refusal(Code.UNSIGNED), {NONCE_HEADER: nonce})


async def use_database(office: Office, work: Callable[[Engine], Answer]) -> Answer:
    """Do something that waits for the database, in a thread and with a place at the gate.

    Raises:
        RefusedError: BUSY, or UNKNOWN_OUTCOME: what was asked may or may not have been done.
    """
    async with office.gate.place():
        try:
            return await run_in_threadpool(work, office.engine)
        except PoolTimeoutError as error:
            raise busy(2) from error
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) in _COMES_AGAIN:
                raise busy(1) from error
            if error.connection_invalidated or getattr(error.orig, "sqlstate", None) is None:
                raise RefusedError(Refusal(Code.UNKNOWN_OUTCOME, retry_after_s=1)) from error
            raise


def answered(message: Message, headers: dict[str, str] | None = None) -> Response:
    """An answer of 200."""
    return Response(pack(message), media_type=MEDIA_TYPE, headers=headers)


def answer_refusal(problem: RefusedError) -> Response:
    """The answer to what is not taken."""
    status = STATUSES[problem.refusal.code]
    headers = dict(problem.headers)
    if problem.refusal.retry_after_s:
        headers["Retry-After"] = str(problem.refusal.retry_after_s)
    return Response(pack(problem.refusal), status, headers, MEDIA_TYPE)
