"""What is not taken is answered with a code, never with a fault."""

from http import HTTPStatus

from desktop.sync.wire import Code, Refusal

STATUSES = {
    Code.GAP: HTTPStatus.CONFLICT,
    Code.FORK: HTTPStatus.CONFLICT,
    Code.BAD_SIG: HTTPStatus.BAD_REQUEST,
    Code.BAD_FORM: HTTPStatus.BAD_REQUEST,
    Code.UNKNOWN_TYPE: HTTPStatus.CONFLICT,
    Code.REVOKED: HTTPStatus.FORBIDDEN,
    Code.MIN_APP: HTTPStatus.UPGRADE_REQUIRED,
    Code.BUSY: HTTPStatus.SERVICE_UNAVAILABLE,
    Code.UNKNOWN_OUTCOME: HTTPStatus.SERVICE_UNAVAILABLE,
    Code.REWOUND: HTTPStatus.CONFLICT,
    Code.UNSIGNED: HTTPStatus.UNAUTHORIZED,
    Code.WAITING: HTTPStatus.FORBIDDEN,
    Code.BAD_CODE: HTTPStatus.FORBIDDEN,
    Code.NOT_ALLOWED: HTTPStatus.FORBIDDEN,
    Code.AUTHENTICATOR: HTTPStatus.FORBIDDEN,
    Code.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Code.NOT_FOUND: HTTPStatus.NOT_FOUND,
}


class RefusedError(Exception):
    """A request or a fact is not taken.

    Attributes:
        refusal: What the station is told.
        headers: What goes with it.
    """

    def __init__(self, refusal: Refusal, headers: dict[str, str] | None = None) -> None:
        super().__init__(refusal.code.value)
        self.refusal = refusal
        self.headers = headers or {}


def refused(code: Code) -> RefusedError:
    """A refusal that says no more than its code."""
    return RefusedError(Refusal(code))
