"""The web application: its routes, what becomes of failures, and what is counted and logged."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from desktop.sync.wire import Code
from server.office import Office
from server.refusing import RefusedError, refused
from server.requests import answer_refusal
from server.routes import enrolment, journal, watching

_LOG = logging.getLogger(__name__)
# Never a page that lists what there is; the table of addresses stands in desktop.sync.wire.
_SILENT = {"docs_url": None, "redoc_url": None, "openapi_url": None}


def make_application(office: Office) -> FastAPI:
    """Join the routes over one office."""

    @asynccontextmanager
    async def lifespan(_application: FastAPI) -> AsyncIterator[None]:
        yield
        office.news.close()

    application = FastAPI(title="Bookdesk server", lifespan=lifespan, **_SILENT)  # type: ignore[arg-type]  # all None
    application.state.office = office
    for room in (journal, enrolment, watching):
        application.include_router(room.router)
    application.add_exception_handler(RefusedError, _tell_refusal)
    application.add_exception_handler(RequestValidationError, _tell_bad_form)
    application.add_exception_handler(HTTPException, _tell_not_found)
    application.middleware("http")(_count)
    return application


async def _count(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
    office: Office = request.app.state.office
    started = office.steady_ms()
    try:
        response = await go_on(request)
    except Exception:  # noqa: BLE001 - the edge of the server: whatever it is, it is told and counted
        _LOG.exception(
            "A request failed where it should not; nothing of it was kept.",
            extra={"code": "FAULT", "next": "Report this with the places below."},
        )
        response = Response(status_code=500)
    kind = getattr(request.scope.get("route"), "name", "unknown")
    office.metrics.count_answer(kind, response.status_code, office.steady_ms() - started)
    return response


async def _tell_refusal(request: Request, problem: Exception) -> Response:
    if not isinstance(problem, RefusedError):
        raise TypeError(type(problem))
    office: Office = request.app.state.office
    office.metrics.count_refusal(problem.refusal.code.value)
    return answer_refusal(problem)


async def _tell_bad_form(request: Request, _problem: Exception) -> Response:
    return await _tell_refusal(request, refused(Code.BAD_FORM))


async def _tell_not_found(request: Request, _problem: Exception) -> Response:
    return await _tell_refusal(request, refused(Code.NOT_FOUND))
