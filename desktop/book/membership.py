"""What a copy of the book is to its server, and what it needs outside its file (SYNC 2.1, 2.13)."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.command_classes import is_online_only
from desktop.book.machine import Machine
from desktop.book.statements import Query, Reader
from desktop.book.tables.journal import LocalTable
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

_LOCAL = Query(lambda: select(LocalTable.value).where(LocalTable.name == bindparam("name")))
# The names under which a copy keeps these beside its journal.
MEMBERSHIP, HEARD, CHECKPOINT, HISTORY = "membership", "heard", "checkpoint", "history"
# How often the tables were made anew, and when last.
REBUILT = "rebuilt"
# With the number of a station that this copy was, and of a fact of it that was written again.
FORMER, RECOVERED = "former/", "recovered/"


class NotAStationError(BookdeskError):
    """This copy cannot write facts that its server would take."""


class OutOfReachError(BookdeskError):
    """What was asked needs the server, which cannot be reached."""


class State(StrEnum):
    """What a copy is doing.

    Attributes:
        ADOPTING: Its journal is being given to the server; until that ends it works alone.
        JOINING: It is fetching the journal; its tables are made when all of it is there.
        ENROLLED: It works with its server.
        COPIED: It was restored or copied, and needs an incarnation of its own.
        REVOKED: An owner sent it away; what it wrote and did not send stays on its paper.
    """

    ADOPTING = "adopting"
    JOINING = "joining"
    ENROLLED = "enrolled"
    COPIED = "copied"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Membership:
    """What a copy knows of its server and of itself there.

    Attributes:
        book: The book's id, hex.
        incarnation: The id of this copy's life, hex.
        station: Its number in addresses.
        letters: What its ticket numbers begin with.
        term: The sequencer's, as last heard.
        sequencer_key: The server's Ed25519 key, hex, which signs places of the journal.
        state: What it is doing.
        detail: Why, where a person should know, such as for being revoked.
    """

    book: str
    incarnation: str
    station: int
    letters: str
    term: int
    sequencer_key: str
    state: State
    detail: str = ""

    @property
    def text(self) -> str:
        """As the copy keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """The server's clock when it was heard last; `mono` of that boot; all in milliseconds."""

    server_time: int
    mono: int
    boot: str

    @property
    def text(self) -> str:
        """As the copy keeps it."""
        return f"{self.server_time} {self.mono} {self.boot}"


_NEVER_HEARD = Heard(0, 0, "")


@dataclass(frozen=True, slots=True)
class Contact:
    """What an enrolled copy has outside its file.

    Attributes:
        sign: Signs with the station's key, which is never in the file; None where it is missing.
        is_reached: Whether the server answers now.
        answered_at: When it last did since the book was opened, milliseconds of the steady clock.
    """

    sign: Callable[[bytes], bytes] | None
    is_reached: Callable[[], bool]
    answered_at: Callable[[], int | None] = lambda: None


NO_CONTACT = Contact(None, lambda: False)


def find_membership(reader: Reader) -> Membership | None:
    """What the copy is to its server; None where it is alone and never met one."""
    text = find_kept(reader, MEMBERSHIP)
    return _membership(text) if text else None


# It is asked at every turn and changes seldom.
@lru_cache(maxsize=4)
def _membership(text: str) -> Membership:
    kept = json.loads(text)
    return Membership(**{**kept, "state": State(kept["state"])})


def find_kept(reader: Reader, name: str) -> str:
    """What the copy keeps under a name; empty where there is nothing."""
    row = reader.one(_LOCAL, name=name)
    return "" if row is None else str(row[0])


def find_heard(reader: Reader) -> Heard:
    """When the server was heard last, as far as the file knows."""
    text = find_kept(reader, HEARD)
    if not text:
        return _NEVER_HEARD
    server_time, mono, boot = text.split(" ", 2)
    return Heard(int(server_time), int(mono), boot)


def has_sequencer(membership: Membership | None) -> bool:
    """Whether a server numbers the facts of the copy, or would."""
    return membership is not None and membership.state is not State.ADOPTING


@dataclass(slots=True)
class Station:
    """What an enrolled copy adds to the facts that it writes (SYNC 2.2).

    Attributes:
        membership: What it is to its server.
        heard: The server's clock when it was heard last.
        contact: Its key, and whether the server is in reach.
    """

    membership: Membership
    heard: Heard
    contact: Contact = NO_CONTACT

    def find_earliest(self, machine: Machine) -> int:
        """Before which the true time cannot be, milliseconds UTC; 0 where no server was heard."""
        heard = self.heard
        if heard.boot != machine.boot:
            return heard.server_time
        return heard.server_time + max(0, machine.monotonic() - heard.mono)

    def unheard_ms(self, machine: Machine) -> int | None:
        """How long the server is out of reach, milliseconds; None while it answers."""
        if self.contact.is_reached():
            return None
        answered_at = self.contact.answered_at()
        if answered_at is None and self.heard.boot == machine.boot:
            answered_at = self.heard.mono
        if answered_at is None:
            return max(0, machine.wall() - self.heard.server_time)
        return max(0, machine.monotonic() - answered_at)

    def sign(self, identity: bytes) -> bytes:
        """Sign a fact's id.

        Raises:
            NotAStationError: The key is missing.
        """
        if self.contact.sign is None:
            raise NotAStationError(
                say(
                    "This copy of the book has no key of a station, so nothing was written."
                    " Enrol it with a new code of the server."
                )
            )
        return self.contact.sign(identity)

    def check(self, kind: str, body: Mapping[str, Any]) -> None:
        """See that a fact of this kind may be written here and now.

        Raises:
            NotAStationError: The copy cannot write.
            OutOfReachError: The kind needs the server.
        """
        if self.membership.state is not State.ENROLLED:
            raise NotAStationError(_why_not(self.membership))
        if is_online_only(kind, body) and not self.contact.is_reached():
            raise OutOfReachError(
                say(
                    "The server cannot be reached, and this must be known to all stations at once."
                    " Nothing was changed. Tickets, payments and notes go on; do this when the"
                    " server answers again."
                )
            )


def _why_not(membership: Membership) -> str:
    match membership.state:
        case State.JOINING:
            return say(
                "The book is still being fetched from the server. Nothing was written. Wait until"
                " all of it is here."
            )
        case State.COPIED:
            return say(
                "This file was restored or copied, and the server does not know it as a station of"
                " its own yet. Nothing was written. Connect to the server once."
            )
        case _:
            return say(
                "This station was sent away by an owner: {reason}. Nothing was written. What it had"
                " not sent can still be read and printed here.",
                reason=membership.detail or say("no reason was given"),
            )
