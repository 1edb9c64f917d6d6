"""Reading what a station sent, within the limits of this server."""

from typing import TypeVar

from desktop.sync.wire import Code, FormError, Message, unpack
from server.pressure import Limits
from server.refusing import refused

AnyMessage = TypeVar("AnyMessage", bound=Message)


def read_message(limits: Limits, raw: bytes, kind: type[AnyMessage]) -> AnyMessage:
    """The message in a body.

    Raises:
        RefusedError: BAD_FORM.
    """
    try:
        return unpack(raw, kind, limits.unpacked_bytes)
    except FormError as error:
        raise refused(Code.BAD_FORM) from error
