"""What every request goes through: its size, whose it is, and what becomes of a failure."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.requests import ClientDisconnect

from desktop.sync.fields import Message
from desktop.sync.signing import read_authorization, request_bytes
from desktop.sync.wire import MEDIA_TYPE, Code, Refusal, pack
from server.claims import Claim
from server.office import Office
from server.pressure import busy
from server.refusing import STATUSES, RefusedError, refused

Answer = TypeVar("Answer")

# The lock was not to be had in time; a deadlock; just starting; too many connections.
_COMES_AGAIN = frozenset({"55P03", "40001", "40P01", "57P03", "53300"})


def office_of(request: Request) -> Office:
    """The server that the request came to."""
    office: Office = request.app.state.office
    return office


async def read_body(request: Request, most_bytes: int = 0) -> bytes:
    """The body as sent; of so many bytes at most where another limit holds than the usual one.

    Raises:
        RefusedError: TOO_LARGE; BUSY where it does not arrive in time; BAD_FORM where it ends in
            the middle, which nobody hears.
    """
    limits = office_of(request).limits
    most = most_bytes or limits.request_bytes
    told = request.headers.get("content-length", "0")
    if not told.isascii() or not told.isdigit() or int(told) > most:
        raise refused(Code.TOO_LARGE)
    parts, size = list[bytes](), 0
    try:
        async with asyncio.timeout(limits.body_s):
            async for part in request.stream():
                parts.append(part)
                size += len(part)
                if size > most:
                    raise refused(Code.TOO_LARGE)
    except TimeoutError as error:
        raise busy(5) from error
    except ClientDisconnect as error:
        raise refused(Code.BAD_FORM) from error
    return b"".join(parts)


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


async def claimed(request: Request, book: str, most_bytes: int = 0) -> tuple[Claim, bytes]:
    """Whose this says it is, and its body; nothing of it is believed yet.

    Nothing of the body is read before nonce and count are right; `most_bytes` as of `read_body`.

    Raises:
        RefusedError: UNSIGNED with a nonce, TOO_LARGE, or BUSY.
    """
    said = read_authorization(request.headers.get("authorization", ""))
    if said is None:
        raise refused(Code.UNSIGNED)
    claim = Claim(office_of(request), book_id_of(book), said, b"")
    if not claim.is_fresh():
        raise claim.unsigned()
    body = await read_body(request, most_bytes)
    target = request.scope["raw_path"].decode("ascii")
    if request.scope["query_string"]:
        target += "?" + request.scope["query_string"].decode("ascii")
    message = request_bytes(request.method, target, body, said.nonce, said.count)
    return replace(claim, message=message), body


def count_stranger(request: Request) -> None:
    """Count a request that no station signed.

    Raises:
        RefusedError: BUSY: there were too many from this address.
    """
    office = office_of(request)
    address = request.client.host if request.client else ""
    office.of_strangers.take(address, office.steady_ms() / 1000)


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
