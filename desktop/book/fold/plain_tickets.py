"""Tickets as a rebuild reads them: the bytes of a fact into what its rows need, and no more.

To decode a whole fact into mappings costs more than to write its rows, and most selections were
taken by somebody before (goal 4b). Whatever says anything that is not foreseen here is no plain
ticket, and is read as every fact is. Fields stand in the order of a fact's bytes, because to look
for one elsewhere costs a third of decoding.
"""

from collections.abc import Sequence
from sys import intern
from typing import Any

import msgspec

from desktop.book.facts import KINDS
from desktop.book.fold.wagers import in_json
from desktop.book.statements import Row
from desktop.domain.settings.cells import PHONE
from desktop.domain.tickets import WHOLE_CHART

ACCEPTED = "ticket.accepted"

# So many selections are remembered; a season has some thousands that are open at a time.
MOST_LEGS = 20_000
VERSION = KINDS[ACCEPTED].version


NOTHING = msgspec.Raw(b"null")


class PlainHeader(msgspec.Struct, gc=False, kw_only=True):
    """What the fold of a ticket needs of its header."""

    actor: int
    approved_by: int | None = None
    base: int
    srv_lo: int
    term: int
    tv: int
    wall: int


class PlainTicket(msgspec.Struct, forbid_unknown_fields=True, gc=False, kw_only=True):
    """`TicketAccepted`, but for what makes a ticket special; raw is what no row holds."""

    account: int
    amount_mode: str
    call: int | None = None
    channel: str = PHONE
    chart: int = WHOLE_CHART
    confirmed: msgspec.Raw = NOTHING
    description: str
    entry: str
    flags: tuple[tuple[str, str], ...]
    held: int | None = None
    kind: str
    legs: msgspec.Raw
    placed_at: int
    quoted: int | None = None
    read_back: str
    recovered_from: msgspec.Raw = NOTHING
    reference: str | None
    replaces: msgspec.Raw = NOTHING
    risk: int
    rules: int
    salt: str
    terms: msgspec.Raw = NOTHING
    win: int


class PlainSelection(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """`LegAccepted`."""

    event: int
    line: int
    mark: str
    market: str
    options: dict[str, Any] | None = None
    period: str
    price: str
    side: str


class PlainLeg(msgspec.Struct):
    """A leg that many tickets may have.

    Attributes:
        row: Its columns but for ticket and number, as far as `options`; they begin with what it
            counts as in the exposure.
        is_marked: Whether it was taken against the rules.
        has_pitchers: Whether it depends on who pitches.
        alone: What the tickets of a run that have it as their only leg expose, and `among` what
            those with several do; None before the first.
    """

    event: int
    row: tuple[int | str, ...]
    options: str | None
    is_marked: bool
    has_pitchers: bool
    alone: list[int] | None = None
    among: list[int] | None = None


# What is said of a ticket.
Plain = tuple[PlainHeader, PlainTicket]
# The same of tickets that are alike, each part of all of them by itself.
Alike = tuple[list[PlainHeader], list[PlainTicket]]

_read_headers = msgspec.json.Decoder(list[PlainHeader]).decode
_read_tickets = msgspec.json.Decoder(list[PlainTicket]).decode
_read_selection = msgspec.json.Decoder(PlainSelection).decode


class PlainReader:
    """Reads tickets, and remembers the selections it met."""

    def __init__(self) -> None:
        # By the list that holds it alone, as nearly all tickets have it.
        self._known: dict[bytes, PlainLeg] = {}

    def read(self, tickets: Sequence[Row]) -> list[Plain | None]:
        """Each ticket of whole rows of `fact`; None where it has to be read as every fact is.

        All are decoded at once, because to begin costs a third of decoding one.
        """
        try:
            headers = _read_headers(_one_list([row[4] for row in tickets]))
            bodies = _read_tickets(_one_list([row[5] for row in tickets]))
        except msgspec.MsgspecError:
            if len(tickets) == 1:
                return [None]
            half = len(tickets) // 2
            return self.read(tickets[:half]) + self.read(tickets[half:])
        return list(zip(headers, bodies, strict=True))

    def read_lists(self, headers: bytes, bodies: bytes) -> Alike:
        """Tickets whose headers and bodies are joined by commas; none if any is special.

        What a server said of the time is special here.
        """
        try:
            read, tickets = _read_headers(b"[%b]" % headers), _read_tickets(b"[%b]" % bodies)
        except msgspec.MsgspecError:
            return [], []
        if len(read) != len(tickets) or {header.srv_lo for header in read} != {0}:
            return [], []
        return read, tickets

    def read_leg(self, said: bytes) -> PlainLeg | None:
        """The leg of a list that holds it alone; None where it is no plain leg."""
        leg = self._known.get(said)
        if leg is None:
            try:
                leg = _plain(_read_selection(said[1:-1]))
            except msgspec.MsgspecError:
                return None
            if len(self._known) >= MOST_LEGS:
                # What a run still adds up is held by the run.
                self._known.clear()
            self._known[said] = leg
        return leg


def cut_apart(said: bytes) -> list[bytes]:
    """For each leg of a list the list that would hold it alone, unless one holds others itself."""
    return said.replace(b"},{", b"}]\n[{").split(b"\n")


def _plain(leg: PlainSelection) -> PlainLeg:
    # There are few of these words, and many legs.
    words = intern(leg.period), intern(leg.market), intern(leg.side)
    options = leg.options
    return PlainLeg(
        leg.event,
        (leg.event, *words, leg.line, intern(leg.price)),
        None if options is None else in_json(options),
        bool(leg.mark),
        options is not None and "pitchers" in options,
    )


def _one_list(documents: list[bytes]) -> bytes:
    return b"[%b]" % b",".join(documents)
