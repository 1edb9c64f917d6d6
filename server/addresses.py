"""Where the server listens, and what it writes down of it for whoever makes a code."""

import json
import socket
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.sync.private_files import write_private

_ADDRESS_FILE = "address.json"


class AddressError(BookdeskError):
    """The server cannot listen where it should, or was never started."""


class Reached(NamedTuple):
    """How stations reach the server of a folder.

    Attributes:
        host: Name or number.
        port: Of it.
        is_public: Whether it proves who it is by a public certificate.
    """

    host: str
    port: int
    is_public: bool = False


def keep_address(data: Path, reached: Reached) -> None:
    """Write down how the server is reached now."""
    write_private(data / _ADDRESS_FILE, json.dumps(reached).encode())


def find_address(data: Path) -> Reached | None:
    """How the server of a folder was reached when it was started last; None where it never was."""
    try:
        return Reached(*json.loads((data / _ADDRESS_FILE).read_text("utf-8")))
    except FileNotFoundError:
        return None


def read_address(data: Path) -> Reached:
    """How stations reach the server of a folder.

    Raises:
        AddressError: It was never started.
    """
    found = find_address(data)
    if found is None:
        raise AddressError(
            say(
                "No server was ever started in “{data}”. Start it first: bookdesk serve --data"
                " {data}.",
                data=data,
            )
        )
    return found


def listen(host: str, port: int) -> socket.socket:
    """Listen, so that nobody else can; the first requests wait.

    Args:
        host: Name or number of this computer.
        port: 0 for any that is free.

    Raises:
        AddressError: Something else listens there, or it is not this computer's.
    """
    try:
        family, kind, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind)
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(address)
            # Whoever comes before the first request is served waits, and is not turned away.
            listening.listen(128)
        except OSError:
            listening.close()
            raise
    except OSError as error:
        raise AddressError(
            say(
                "The server cannot listen on {host}:{port} ({reason}). Nothing was changed. Stop"
                " what listens there, or choose another port.",
                host=host,
                port=port,
                reason=error.strerror,
            )
        ) from error
    return listening
