"""Reading what a station sent, within the limits of this server."""

from collections.abc import Iterable
from typing import TypeVar

from desktop.sync.fields import FormError, Message
from desktop.sync.packed_facts import Facts, PagedFact, each_of
from desktop.sync.wire import Code, unpack
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


def read_facts(runs: Iterable[Facts]) -> list[PagedFact]:
    """The facts of runs.

    Raises:
        RefusedError: BAD_FORM.
    """
    try:
        return [*each_of(runs)]
    except FormError as error:
        raise refused(Code.BAD_FORM) from error
