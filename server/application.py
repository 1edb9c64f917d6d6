"""The web application: its routes, what becomes of failures, and what is counted and logged."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop.sync.wire import Code
from server.office import Office
from server.refusing import RefusedError, refused
from server.requests import answer_refusal, count_stranger, office_of
from server.routes import enrolment, journal, snapshots, watching

_LOG = logging.getLogger(__name__)
# Never a page that lists what there is; the table of addresses stands in desktop.sync.wire.
_SILENT = {"docs_url": None, "redoc_url": None, "openapi_url": None}


class Counting:
    """Counts and times every answer, and tells of a fault without a word of what was asked."""

    def __init__(self, go_on: ASGIApp, office: Office) -> None:
        self._go_on = go_on
        self._office = office

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self._go_on(scope, receive, send)
            return
        started, status = self._office.steady_ms(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._go_on(scope, receive, sending)
        except Exception:  # noqa: BLE001 - the edge of the server: whatever it is, it is told
            _LOG.exception(
                "A request failed where it should not; nothing of it was kept.",
                extra={"code": "FAULT", "next": "Report this with the places below."},
            )
            if not status:
                await Response(status_code=500)(scope, receive, sending)
        kind = getattr(scope.get("route"), "name", "unknown")
        self._office.metrics.count_answer(kind, status, self._office.steady_ms() - started)


def make_application(office: Office) -> FastAPI:
    """Join the routes over one office."""

    @asynccontextmanager
    async def lifespan(_application: FastAPI) -> AsyncIterator[None]:
        # What threads are made with is loaded now, not while the first station waits.
        await run_in_threadpool(int)
        yield
        office.news.close()

    application = FastAPI(
        title="Bookdesk server",
        lifespan=lifespan,
        redirect_slashes=False,
        **_SILENT,  # type: ignore[arg-type]  # all None
    )
    application.state.office = office
    for room in (journal, snapshots, enrolment, watching):
        application.include_router(room.router)
    application.add_exception_handler(RefusedError, _tell_refusal)
    application.add_exception_handler(RequestValidationError, _tell_bad_form)
    application.add_exception_handler(HTTPException, _tell_not_found)
    application.add_middleware(Counting, office=office)
    return application


async def _tell_refusal(request: Request, problem: Exception) -> Response:
    if not isinstance(problem, RefusedError):
        raise TypeError(type(problem))
    if problem.refusal.code is Code.UNSIGNED:
        try:
            count_stranger(request)
        except RefusedError as too_many:
            problem = too_many
    office_of(request).metrics.count_refusal(problem.refusal.code.value)
    return answer_refusal(problem)


async def _tell_bad_form(request: Request, _problem: Exception) -> Response:
    return await _tell_refusal(request, refused(Code.BAD_FORM))


async def _tell_not_found(request: Request, _problem: Exception) -> Response:
    return await _tell_refusal(request, refused(Code.NOT_FOUND))
