"""What is asked of the server in an owner's name: who is there, a code, to let a station in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.book.membership import find_membership
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.services.stations.keys import find_key
from desktop.services.stations.syncing import NoKeyError, NoServerError
from desktop.services.users import Actor, Right, require
from desktop.sync.answers import problem_text
from desktop.sync.client import Lane, ServerLine
from desktop.sync.standing import Problem
from desktop.sync.wire import Admitted, ByOwner, NewCode, Quarantine, Stations, StationSeen


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


def draw_code(reader: Reader, actor: Actor, password: str) -> DrawnCode:
    """Have the server make a code; the station that uses it waits for the six words.

    Args:
        reader: An open book.
        actor: An owner or a manager.
        password: The actor's, for the server looks itself.

    Raises:
        NotAllowedError: The actor may not.
        SyncError: As `ask_stations`; refused, too, where the password is wrong.
    """
    require(actor, Right.STATIONS_ENROL)
    with line_of(reader) as line:
        by = ByOwner(actor.user_id, password)
        code = line.ask(Lane(), "POST", "/codes", NewCode, by)
    return DrawnCode(code.text, f"{instant(code.expires_at):%Y-%m-%dT%H:%M:%SZ}")


def admit_station(reader: Reader, actor: Actor, password: str, station: int) -> None:
    """Let a waiting station in, after its six words were compared.

    Raises:
        NotAllowedError: The actor may not.
        SyncError: As `draw_code`; refused, too, where no such station waits.
    """
    require(actor, Right.STATIONS_ENROL)
    with line_of(reader) as line:
        by = ByOwner(actor.user_id, password)
        line.ask(Lane(), "POST", f"/stations/{station}/admit", Admitted, by)


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
