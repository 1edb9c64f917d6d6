"""Tickets as a rebuild reads them: the bytes of a fact into what its rows need, and no more.

To decode a whole fact into mappings costs more than to write its rows, and most selections were
taken by somebody before (goal 4b). Whatever says anything that is not foreseen here is no plain
ticket, and is read as every fact is.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from desktop.book.facts import KINDS
from desktop.book.fold.wagers import in_json
from desktop.book.statements import Row
from desktop.domain.settings.cells import PHONE
from desktop.domain.tickets import WHOLE_CHART

ACCEPTED = "ticket.accepted"

# So many selections are remembered; a season has some thousands that are open at a time.
_MOST_LEGS = 20_000
_VERSION = KINDS[ACCEPTED].version


class PlainHeader(msgspec.Struct, gc=False):
    """What the fold of a ticket needs of its header."""

    actor: int
    wall: int
    base: int
    srv_lo: int
    tv: int
    approved_by: int | None = None


class PlainTicket(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """`TicketAccepted`, but for what makes a ticket special; raw is what no row holds."""

    account: int
    kind: str
    placed_at: int
    amount_mode: str
    risk: int
    win: int
    legs: list[msgspec.Raw]
    description: str
    entry: msgspec.Raw
    read_back: msgspec.Raw
    salt: msgspec.Raw
    reference: str | None
    rules: int
    flags: list[tuple[str, str]]
    held: int | None = None
    terms: dict[str, Any] | None = None
    chart: int = WHOLE_CHART
    call: int | None = None
    channel: str = PHONE
    quoted: int | None = None
    confirmed: msgspec.Raw | None = None
    replaces: msgspec.Raw | None = None


class PlainSelection(msgspec.Struct, forbid_unknown_fields=True):
    """`LegAccepted`."""

    event: int
    period: str
    market: str
    side: str
    line: int
    price: str
    mark: str
    options: dict[str, Any] | None = None


class PlainLeg(msgspec.Struct):
    """A leg that many tickets may have.

    Attributes:
        row: Its columns but for ticket and number, as far as `options`.
        selection: What it counts as in the exposure.
        is_marked: Whether it was taken against the rules.
        has_pitchers: Whether it depends on who pitches.
        alone: What the tickets of a run that have it as their only leg expose, and `among` what
            those with several do; nothing before the first.
        met_in: The last stretch of facts in which it was found fit for a run.
    """

    event: int
    row: tuple[int | str, ...]
    options: str | None
    selection: tuple[int | str, ...]
    is_marked: bool
    has_pitchers: bool
    alone: list[int] = []  # msgspec copies it
    among: list[int] = []  # as above
    met_in: int = 0


Plain = tuple[PlainHeader, PlainTicket, list[PlainLeg]]

_read_headers = msgspec.json.Decoder(list[PlainHeader]).decode
_read_tickets = msgspec.json.Decoder(list[PlainTicket]).decode
_read_selection = msgspec.json.Decoder(PlainSelection).decode


class PlainReader:
    """Reads tickets, and remembers the selections it met."""

    def __init__(self) -> None:
        self._legs: dict[bytes, PlainLeg] = {}

    def read(self, tickets: Sequence[Row]) -> Iterator[Plain | None]:
        """Each ticket of whole rows of `fact`; None where it has to be read as every fact is.

        All are decoded at once, because to begin costs a third of decoding one.
        """
        try:
            headers = _read_headers(_one_list([row[4] for row in tickets]))
            bodies = _read_tickets(_one_list([row[5] for row in tickets]))
        except msgspec.MsgspecError:
            if len(tickets) == 1:
                yield None
            else:
                half = len(tickets) // 2
                yield from self.read(tickets[:half])
                yield from self.read(tickets[half:])
            return
        known = self._legs
        for header, ticket in zip(headers, bodies, strict=True):
            try:
                legs = [known.get(said) or self._read_leg(said) for said in map(bytes, ticket.legs)]
            except msgspec.MsgspecError:
                legs = []
            yield (header, ticket, legs) if legs and header.tv == _VERSION else None

    def _read_leg(self, said: bytes) -> PlainLeg:
        leg = _read_selection(said)
        selection = (leg.event, leg.period, leg.market, leg.side, leg.line)
        read = PlainLeg(
            event=leg.event,
            row=(*selection, leg.price),
            options=in_json(leg.options),
            selection=selection,
            is_marked=bool(leg.mark),
            has_pitchers=leg.options is not None and "pitchers" in leg.options,
        )
        if len(self._legs) >= _MOST_LEGS:
            # What a run still adds up is held by the run.
            self._legs.clear()
        self._legs[said] = read
        return read


def _one_list(documents: list[bytes]) -> bytes:
    return b"[%b]" % b",".join(documents)
