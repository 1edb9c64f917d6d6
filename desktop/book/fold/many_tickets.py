"""Many tickets folded at once, as a rebuild meets them: the rows of each, and the sums of all.

Of a run of `ticket.accepted` no fold reads what another one of the run wrote, so that their changes
may be made together. What a ticket meets, rights, the accounts above and whether an event is
settled, changes only by other kinds of facts, and is looked up once. A ticket that anything
special is about is no part of a run, and goes the way of every fact.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact, address
from desktop.book.fold.acceptance import find_path_below, is_any_settled
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Laid, Put, Update
from desktop.book.fold.plain_tickets import (
    ACCEPTED,
    Plain,
    PlainHeader,
    PlainLeg,
    PlainTicket,
)
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.fold.settling import EXPOSURE_SUMS, exposed_sums
from desktop.book.fold.unseen import is_clock_doubtful
from desktop.book.fold.wagers import flag_row, terms_to_keep
from desktop.book.holders import find_holder
from desktop.book.met import Met
from desktop.book.statements import Query, Reader, Row, Value
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import LegTable, TicketTable
from desktop.domain.settings.cells import PHONE
from desktop.domain.tickets import WHOLE_CHART, has_several_legs

_PARENT = Query(
    lambda: select(AccountTable.parent_id).where(AccountTable.id == bindparam("account"))
)
_PARENTS = Query(lambda: select(AccountTable.id, AccountTable.parent_id))
# What the right to take a plain wager is asked with.
_ANY_WAGER: dict[str, Any] = {"account": HOUSE_ID, "legs": [], "reference": None}

# What nearly all tickets and legs have alike is written into the statement in place of being bound
# again for each: NULLs are the dearest of all values to bind.
_BARE_TICKET = {
    "reference": None, "terms": None, "free_play": 0, "lay_off": 0, "chart": WHOLE_CHART,
    "call_id": None, "channel": PHONE, "quoted": None,
}  # fmt: skip
_PLAIN_TICKET = {"free_play": 0, "lay_off": 0}
_BARE_LEG = {"mark": "", "options": None, "own": None}
_PLAIN_LEG = {"mark": "", "own": None}
_PAGE = 500
_BARE_WIDTH = len(TicketTable.__table__.columns) - len(_BARE_TICKET)
_BARE_LEG_WIDTH = len(LegTable.__table__.columns) - len(_BARE_LEG)


class TicketRun:
    """A run of plain tickets, one after the other in the journal."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        # By author; only the first fact of each is asked about.
        self._may: dict[tuple[int, int | None], bool] = {}
        self._paths: dict[int, str] = {}
        # Of whoever stands right below an account; players are many, agents few.
        self._below: dict[int, str] = {}
        self._open: dict[int, bool] = {}
        self._stretch = 1
        self._begin()
        self._pending: defaultdict[int, int] = defaultdict(int)
        self._exposed: list[PlainLeg] = []

    def _begin(self) -> None:
        self._bare_tickets: list[Value] = []
        self._tickets: list[Row] = []
        self._bare_legs: list[Value] = []
        self._legs: list[Row] = []
        self._flags: list[Row] = []

    def note(self, change: Change) -> None:
        """Other facts change tables: what tickets meet there is looked up again."""
        kind, table = type(change), change.table
        if table == "user":
            self._may.clear()
        elif table == "event" and kind is not Insert:
            # One that was not there was not settled either.
            self._open.clear()
            self._stretch += 1
        elif table == "account" and (
            "parent_id" in change.columns if isinstance(change, Update) else kind is Put
        ):
            self._paths.clear()
            self._below.clear()

    @property
    def rows(self) -> int:
        """How many tickets are held that `take_rows` has not answered yet."""
        return len(self._bare_tickets) // _BARE_WIDTH + len(self._tickets)

    @property
    def sums(self) -> int:
        """How many sums are held that `take_sums` has not answered yet."""
        return len(self._pending) + len(self._exposed)

    def take(self, row: Row, plain: Plain, met: Met, next_move: int) -> bool:
        """Take a ticket into the run; False where it has to be folded alone.

        Args:
            row: Its whole row of `fact`.
            plain: The same, read.
            met: Its station, which is met with it where it is taken.
            next_move: When the first of the moves that wait takes effect, milliseconds UTC.
        """
        seq, station, n, _, _, _, received_at, _, _ = row
        header, ticket, legs = plain
        wall, account = header.wall, ticket.account
        if (
            header.base + 1 != seq
            or not met.wall <= wall < next_move
            or (header.srv_lo and is_clock_doubtful(wall, met.wall, header.srv_lo, received_at))
            or not self._is_fit(header, legs)
        ):
            return False
        path = self._paths.get(account)
        if path is None:
            path = self._path(account)
        if path is None:
            return False
        met.seq, met.wall, met.unseen = seq, wall, ()
        number = address(station, n)
        held = ticket.risk if ticket.held is None else ticket.held
        self._pending[account] += held
        has_pitchers = self._keep_legs(number, ticket, legs)
        if has_pitchers or not _is_bare(ticket):
            self._tickets.append(
                _ticket_row(row, number, plain, held, path, has_pitchers=has_pitchers)
            )
            self._flags += [flag_row(number, kind, reason) for kind, reason in ticket.flags]
        else:
            self._bare_tickets += (
                number, account, ticket.kind, ticket.placed_at, wall, ticket.amount_mode,
                ticket.risk, ticket.win, len(legs), ticket.description, ticket.rules,
                header.actor, seq, held, path,
            )  # fmt: skip
        return True

    def take_rows(self) -> Iterator[Change]:
        """The rows of what was taken since they were asked for last."""
        bare_tickets, tickets, flags = self._bare_tickets, self._tickets, self._flags
        bare_legs, legs = self._bare_legs, self._legs
        self._begin()
        if bare_tickets:
            yield Insert("ticket", Laid(bare_tickets, _BARE_WIDTH), _BARE_TICKET)
        if tickets:
            yield Insert("ticket", tickets, _PLAIN_TICKET)
        if bare_legs:
            yield Insert("leg", Laid(bare_legs, _BARE_LEG_WIDTH), _BARE_LEG)
        if legs:
            yield Insert("leg", legs, _PLAIN_LEG)
        if flags:
            yield Insert("flag", flags)

    def take_sums(self) -> Iterator[Change]:
        """What was taken adds up to, since it was asked for last."""
        pending = [(cents, account) for account, cents in self._pending.items() if cents]
        exposed, self._exposed = self._exposed, []
        self._pending.clear()
        if pending:
            yield Increase("account", ("pending",), pending)
        if exposed:
            yield Accumulate("exposure", EXPOSURE_SUMS, list(_added_up(exposed)))

    def _keep_legs(self, number: int, ticket: PlainTicket, legs: list[PlainLeg]) -> bool:
        """Keep the legs of a ticket and what they expose; answers whether a pitcher matters."""
        exposed = exposed_sums(ticket.risk, ticket.win, is_free_play=False, is_lay_off=False)
        tickets, risk, win, volume = exposed
        is_multi = has_several_legs(ticket.kind, len(legs))
        bare, has_pitchers = self._bare_legs, False
        for no, leg in enumerate(legs, start=1):
            if leg.options is None:
                bare += (number, no)
                bare += leg.row
            else:
                self._legs.append((number, no, *leg.row, leg.options))
                has_pitchers = has_pitchers or leg.has_pitchers
            sums = leg.among if is_multi else leg.alone
            if sums:
                sums[0] += tickets
                sums[1] += risk
                sums[2] += win
                sums[3] += volume
            else:
                if not (leg.among or leg.alone):
                    self._exposed.append(leg)
                sums += exposed
        return has_pitchers

    def _may_accept(self, header: PlainHeader) -> bool:
        author = (header.actor, header.approved_by)
        if author not in self._may:
            holder = find_holder(self._reader, header.actor)
            is_of_all = holder is not None and holder.part is None
            asked = Fact(0, 0, ACCEPTED, header.actor, 0, _ANY_WAGER, header.approved_by)
            self._may[author] = is_of_all and find_lapse(self._reader, asked) is None
        return self._may[author]

    def _path(self, account_id: int) -> str | None:
        if not self._paths:
            # At once for all there are: players are many.
            for page in self._reader.pages(_PARENTS, _PAGE):
                self._paths |= {account: self._path_to(parent) for account, parent in page}
        path = self._paths.get(account_id)
        if path is None:
            row = self._reader.one(_PARENT, account=account_id)
            if row is None:
                return None
            path = self._paths[account_id] = self._path_to(row[0])
        return path

    def _path_to(self, parent: int | None) -> str:
        return "" if parent is None else self._path_below(parent)

    def _path_below(self, parent: int) -> str:
        path = self._below.get(parent)
        if path is None:
            path = self._below[parent] = find_path_below(self._reader, parent)
        return path

    def _is_fit(self, header: PlainHeader, legs: list[PlainLeg]) -> bool:
        """Whether its author may accept it, and nothing is special about its legs."""
        if not (self._may.get((header.actor, header.approved_by)) or self._may_accept(header)):
            return False
        stretch = self._stretch
        for leg in legs:
            if leg.met_in != stretch:
                if leg.is_marked or not self._is_open(leg.event):
                    return False
                leg.met_in = stretch
        return True

    def _is_open(self, event_id: int) -> bool:
        is_open = self._open.get(event_id)
        if is_open is None:
            is_open = self._open[event_id] = not is_any_settled(self._reader, [event_id])
        return is_open


def _is_bare(ticket: PlainTicket) -> bool:
    """Whether a ticket says nothing but what nearly all say."""
    return (
        ticket.reference is None
        and not ticket.terms
        and ticket.call is None
        and ticket.quoted is None
        and ticket.chart == WHOLE_CHART
        and ticket.channel == PHONE
        and not ticket.flags
    )


def _ticket_row(
    fact: Row, number: int, plain: Plain, held: int, path: str, *, has_pitchers: bool
) -> Row:
    """The row of a ticket, free play and lay-off left out."""
    header, ticket, legs = plain
    kind, risk, win = ticket.kind, ticket.risk, ticket.win
    terms = terms_to_keep(kind, risk, win, ticket.terms, is_special=has_pitchers)
    return (
        number, ticket.account, kind, ticket.placed_at, header.wall, ticket.amount_mode, risk, win,
        len(legs), ticket.description, ticket.reference, ticket.rules, header.actor, fact[0], held,
        terms, path, ticket.chart, ticket.call, ticket.channel, ticket.quoted,
    )  # fmt: skip


def _added_up(exposed: list[PlainLeg]) -> Iterator[Row]:
    """The exposure of legs, which is then nothing again."""
    for leg in exposed:
        for multi, sums in enumerate((leg.alone, leg.among)):
            if sums:
                yield (*leg.selection, multi, *sums)
                sums.clear()
