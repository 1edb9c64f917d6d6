"""What is asked of the server in an owner's name: who is there, a code, to let a station in.

An owner or manager shows a password for it, and the digits of an app once that is switched on.
"""

from base64 import b32encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import quote

from desktop.book.membership import find_membership
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.services.stations.keys import find_key
from desktop.services.stations.syncing import NoKeyError, NoServerError
from desktop.services.users import Actor, Right, require
from desktop.sync.answers import problem_text
from desktop.sync.client import Lane, ServerLine
from desktop.sync.standing import Problem
from desktop.sync.wire import (
    Admitted,
    Authenticator,
    AuthenticatorKey,
    ByOwner,
    NewCode,
    Quarantine,
    Stations,
    StationSeen,
)

_ISSUER = "Bookdesk"


@dataclass(frozen=True, slots=True)
class Proof:
    """What owners and managers show the server, for it looks itself.

    Attributes:
        password: The actor's.
        digits: What their authenticator app shows, if they have one switched on.
    """

    password: str
    digits: str = ""


@dataclass(frozen=True, slots=True)
class DrawnKey:
    """A key for an authenticator app: to be typed, and as an address that apps open."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class DrawnCode:
    """A code for one more station; it is good once and until `until`, ISO 8601."""

    text: str
    until: str


def ask_stations(reader: Reader) -> list[StationSeen]:
    """All stations as the server knows them, with their last contact.

    Raises:
        NoServerError: The book works alone.
        NoKeyError: The station's key is not here.
        SyncError: The server was not reached, or refused.
    """
    with line_of(reader) as line:
        return line.ask(Lane(), "GET", "/stations", Stations).stations


def ask_quarantine(reader: Reader) -> Quarantine:
    """What the server did not take and nobody has decided; raises as `ask_stations`."""
    with line_of(reader) as line:
        return line.ask(Lane(), "GET", "/quarantine", Quarantine)


def draw_code(reader: Reader, actor: Actor, proof: Proof) -> DrawnCode:
    """Have the server make a code; the station that uses it waits for the six words.

    Args:
        reader: An open book.
        actor: An owner or a manager.
        proof: The actor's.

    Raises:
        NotAllowedError: The actor may not.
        SyncError: As `ask_stations`; refused, too, where the proof is none.
    """
    by = _by(actor, proof)
    with line_of(reader) as line:
        code = line.ask(Lane(), "POST", "/codes", NewCode, by)
    return DrawnCode(code.text, f"{instant(code.expires_at):%Y-%m-%dT%H:%M:%SZ}")


def admit_station(reader: Reader, actor: Actor, proof: Proof, station: int) -> None:
    """Let a waiting station in, after its six words were compared.

    Raises:
        NotAllowedError: The actor may not.
        SyncError: As `draw_code`; refused, too, where no such station waits.
    """
    by = _by(actor, proof)
    with line_of(reader) as line:
        line.ask(Lane(), "POST", f"/stations/{station}/admit", Admitted, by)


def draw_key(reader: Reader, actor: Actor, proof: Proof) -> DrawnKey:
    """Have the server draw a key for an authenticator app; raises as `draw_code`.

    Its digits are asked for once `switch_authenticator` has shown that the app has it.
    """
    by = _by(actor, proof)
    with line_of(reader) as line:
        key = line.ask(Lane(), "POST", "/authenticator", AuthenticatorKey, by).key
    text, name = b32encode(key).decode(), quote(actor.name)
    in_fours = " ".join(text[at : at + 4] for at in range(0, len(text), 4))
    return DrawnKey(in_fours, f"otpauth://totp/{_ISSUER}:{name}?secret={text}&issuer={_ISSUER}")


def switch_authenticator(reader: Reader, actor: Actor, proof: Proof, *, is_on: bool) -> None:
    """Have the server ask for the app's digits from here on, or no more; raises as `draw_code`."""
    by, method = _by(actor, proof), "PUT" if is_on else "DELETE"
    with line_of(reader) as line:
        line.ask(Lane(), method, "/authenticator", Authenticator, by)


def _by(actor: Actor, proof: Proof) -> ByOwner:
    require(actor, Right.STATIONS_ENROL)
    return ByOwner(actor.user_id, proof.password, proof.digits)


@contextmanager
def line_of(reader: Reader) -> Iterator[ServerLine]:
    """A station's line to its server, for the block.

    Raises:
        NoServerError: The book works alone.
        NoKeyError: The station's key is not here.
    """
    if find_membership(reader) is None:
        raise NoServerError("This book works alone: it has no server. Nothing was changed.")
    credentials = find_key(reader)
    if credentials is None:
        raise NoKeyError(problem_text(Problem.NO_KEY))
    line = ServerLine(credentials)
    try:
        yield line
    finally:
        line.close()
