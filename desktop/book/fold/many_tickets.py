"""Many tickets folded at once, as a rebuild meets them: the rows of each, and the sums of all.

Of a run of `ticket.accepted` no fold reads what another one of the run wrote, so that their changes
may be made together. What a ticket meets, rights, the accounts above and whether an event is
settled, changes only by other kinds of facts, and is looked up once. A ticket that anything
special is about is no part of a run, and goes the way of every fact.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact, address
from desktop.book.fold.acceptance import find_path_below, is_any_settled
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Laid, Put, Update
from desktop.book.fold.plain_tickets import (
    ACCEPTED,
    MOST_LEGS,
    NOTHING,
    VERSION,
    Alike,
    Plain,
    PlainHeader,
    PlainLeg,
    PlainReader,
    PlainTicket,
    cut_apart,
)
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.fold.settling import EXPOSURE_SUMS
from desktop.book.fold.unseen import is_clock_doubtful
from desktop.book.fold.wagers import flag_row, say_plain_terms, terms_to_keep
from desktop.book.holders import find_holder
from desktop.book.met import Met
from desktop.book.statements import Query, Reader, Row, Value
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import LegTable, TicketTable
from desktop.domain.settings.cells import PHONE
from desktop.domain.tickets import WHOLE_CHART, TicketKind, has_several_legs

_PARENT = Query(
    lambda: select(AccountTable.parent_id).where(AccountTable.id == bindparam("account"))
)
_PARENTS = Query(lambda: select(AccountTable.id, AccountTable.parent_id))
# What the right to take a plain wager is asked with.
_ANY_WAGER: dict[str, Any] = {"account": HOUSE_ID, "legs": [], "reference": None}

# What nearly all tickets and legs have alike is written into the statement in place of being bound
# again for each: NULLs are the dearest of all values to bind.
_BARE_TICKET = {
    "reference": None, "free_play": 0, "lay_off": 0, "chart": WHOLE_CHART,
    "call_id": None, "channel": PHONE, "quoted": None,
}  # fmt: skip
_PLAIN_TICKET = {"free_play": 0, "lay_off": 0}
_BARE_LEG = {"mark": "", "options": None, "own": None}
_PLAIN_LEG = {"mark": "", "own": None}
_PAGE = 500
_STRAIGHT = TicketKind.STRAIGHT.value
_BARE_WIDTH = len(TicketTable.__table__.columns) - len(_BARE_TICKET)
_BARE_LEG_WIDTH = len(LegTable.__table__.columns) - len(_BARE_LEG)


class _Account:
    """Who takes tickets.

    Attributes:
        path: The accounts above it.
        held: Cents that the tickets of a run hold; None before the first.
    """

    __slots__ = ("held", "id", "path")

    def __init__(self, account_id: int, path: str) -> None:
        self.id, self.path = account_id, path
        self.held: int | None = None


# Its place in the journal and its id, who wrote it and when, what it says, its legs, and who took
# it.
_Taken = tuple[int, int, int, int, PlainTicket, tuple[PlainLeg, ...], _Account]


class TicketRun:
    """A run of plain tickets, one after the other in the journal."""

    def __init__(self, reader: Reader, plain: PlainReader) -> None:
        """Ask a reader of the tables what tickets meet there; the other reads their legs."""
        self._reader = reader
        self._plain = plain
        # By author; only the first fact of each is asked about.
        self._may: dict[tuple[int, int | None], bool] = {}
        self._accounts: dict[int, _Account] = {}
        # Of whoever stands right below an account; players are many, agents few.
        self._below: dict[int, str] = {}
        self._open: dict[int, bool] = {}
        # The leg of a list that holds it alone, if nothing is special about it: most tickets are
        # known by what they say of their legs.
        self._fit: dict[bytes, tuple[PlainLeg, ...]] = {}
        self._begin()
        self._holding: list[_Account] = []
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
            self._fit.clear()
        elif table == "account" and (
            "parent_id" in change.columns if isinstance(change, Update) else kind is Put
        ):
            self._accounts.clear()
            self._below.clear()

    @property
    def rows(self) -> int:
        """How many tickets are held that `take_rows` has not answered yet."""
        return len(self._bare_tickets) // _BARE_WIDTH + len(self._tickets)

    @property
    def sums(self) -> int:
        """How many sums are held that `take_sums` has not answered yet."""
        return len(self._holding) + len(self._exposed)

    def take(
        self,
        rows: Sequence[Row],
        plain: Sequence[Plain | None],
        met_of: Mapping[int, Met],
        next_move: int,
    ) -> int:
        """Take tickets into the run, one after the other up to the first to be folded alone.

        Args:
            rows: Their whole rows of `fact`.
            plain: The same, read.
            met_of: By station how far it was met, which goes on with what is taken.
            next_move: When the first of the moves that wait takes effect, milliseconds UTC.

        Returns:
            How many were taken.
        """
        taken = self._find_fit(rows, plain, met_of, next_move)
        self._keep(taken)
        return len(taken)

    def take_alike(
        self, first: int, number: int, alike: Alike, met: Met | None, next_move: int
    ) -> bool:
        """As `take`, if all of them are fit; False where nothing was taken.

        Args:
            first: The place of the first; one station wrote them one after the other.
            number: The id of the first.
            alike: The tickets, of which no server said anything of the time.
            met: How far their station was met.
            next_move: When the first of the moves that wait takes effect, milliseconds UTC.
        """
        headers, tickets = alike
        if met is None or not headers:
            return False
        places, numbers = (range(at, at + len(headers)) for at in (first, number))
        walls = [header.wall for header in headers]
        known, fit = self._accounts.get, self._fit.get
        accounts = [known(ticket.account) for ticket in tickets]
        if (
            [header.base for header in headers] != [*range(first - 1, places[-1])]
            or sorted(walls) != walls
            or not met.wall <= walls[0] <= walls[-1] < next_move
            or {header.tv for header in headers} != {VERSION}
            or not all(
                map(self._may.get, {(header.actor, header.approved_by) for header in headers})
            )
            or None in accounts
        ):
            return False
        legs = [fit(said := bytes(ticket.legs)) or self._find_legs(said) for ticket in tickets]
        if not all(legs):
            return False
        met.seq, met.wall, met.unseen, met.base = places[-1], walls[-1], (), places[-1] - 1
        actors = [header.actor for header in headers]
        self._keep(zip(places, numbers, actors, walls, tickets, legs, accounts, strict=True))
        return True

    def _find_fit(
        self,
        rows: Sequence[Row],
        plain: Sequence[Plain | None],
        met_of: Mapping[int, Met],
        next_move: int,
    ) -> list[_Taken]:
        """The tickets up to the first to be folded alone; their stations are met."""
        accounts, may, found = self._accounts, self._may, list[_Taken]()
        for row, read in zip(rows, plain, strict=True):
            seq, station, n, _, _, _, received_at, _, term = row
            met = met_of.get(station)
            if read is None or met is None:
                break
            header, ticket = read
            wall = header.wall
            if (
                header.base + 1 != seq
                or header.term < term
                or not met.wall <= wall < next_move
                or (header.srv_lo and is_clock_doubtful(wall, met.wall, header.srv_lo, received_at))
                or header.tv != VERSION
                or not (may.get((header.actor, header.approved_by)) or self._may_accept(header))
            ):
                break
            said = bytes(ticket.legs)
            legs = self._fit.get(said) or self._find_legs(said)
            if not legs:
                break
            account = accounts.get(ticket.account) or self._find_account(ticket.account)
            if account is None:
                break
            met.seq, met.wall, met.unseen, met.base = seq, wall, (), header.base
            found.append((seq, address(station, n), header.actor, wall, ticket, legs, account))
        return found

    def take_rows(self) -> Iterator[Change]:
        """The rows of what was taken since they were asked for last."""
        bare_tickets, tickets, flags = self._bare_tickets, self._tickets, self._flags
        bare_legs, legs = self._bare_legs, self._legs
        self._begin()
        if bare_tickets:
            yield Insert("ticket", Laid(bare_tickets, _BARE_WIDTH), _BARE_TICKET, ("terms",))
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
        holding, self._holding = self._holding, []
        exposed, self._exposed = self._exposed, []
        pending = [(account.held, account.id) for account in holding if account.held]
        for account in holding:
            account.held = None
        if pending:
            yield Increase("account", ("pending",), pending)
        if exposed:
            yield Accumulate("exposure", EXPOSURE_SUMS, list(_added_up(exposed)))

    def _keep(self, taken: Iterable[_Taken]) -> None:
        """Keep the rows of tickets and their legs, and what they hold and expose."""
        bare, bare_legs, holding = self._bare_tickets, self._bare_legs, self._holding
        for one in taken:
            seq, number, actor, wall, ticket, legs, account = one
            kind, risk, win = ticket.kind, ticket.risk, ticket.win
            # As `exposed_sums` has it; to call it costs as much as to add all of it up.
            volume = risk if risk < win else win  # noqa: FURB136
            count, is_special = len(legs), False
            is_multi = count > 1 or (kind != _STRAIGHT and has_several_legs(kind, count))
            for no, leg in enumerate(legs, start=1):
                if leg.options is None:
                    bare_legs += (number, no)
                    bare_legs += leg.row
                else:
                    self._legs.append((number, no, *leg.row, leg.options))
                    is_special = is_special or leg.has_pitchers
                sums = leg.among if is_multi else leg.alone
                if sums is None:
                    self._expose(leg, [1, risk, win, volume], is_multi=is_multi)
                    continue
                sums[0] += 1
                sums[1] += risk
                sums[2] += win
                sums[3] += volume
            held = risk if ticket.held is None else ticket.held
            if account.held is None:
                account.held = 0
                holding.append(account)
            account.held += held
            if is_special or not (
                ticket.reference is None
                and ticket.call is None
                and ticket.quoted is None
                and ticket.chart == WHOLE_CHART
                and ticket.channel == PHONE
                and not ticket.flags
            ):
                self._tickets.append(_ticket_row(one, held, is_special=is_special))
                self._flags += [flag_row(number, *flag) for flag in ticket.flags]
            else:
                bare += (
                    number, account.id, kind, ticket.placed_at, wall, ticket.amount_mode,
                    risk, win, count, ticket.description, ticket.rules, actor, seq, held,
                    "" if ticket.terms is NOTHING else _terms_of(ticket) or "", account.path,
                )  # fmt: skip

    def _expose(self, leg: PlainLeg, sums: list[int], *, is_multi: bool) -> None:
        """Begin to sum up what a leg exposes, alone or among several."""
        if leg.among is None and leg.alone is None:
            self._exposed.append(leg)
        if is_multi:
            leg.among = sums
        else:
            leg.alone = sums

    def _may_accept(self, header: PlainHeader) -> bool:
        author = (header.actor, header.approved_by)
        if author not in self._may:
            holder = find_holder(self._reader, header.actor)
            is_of_all = holder is not None and holder.part is None
            asked = Fact(0, 0, ACCEPTED, header.actor, 0, _ANY_WAGER, header.approved_by)
            self._may[author] = is_of_all and find_lapse(self._reader, asked) is None
        return self._may[author]

    def _find_account(self, account_id: int) -> _Account | None:
        accounts = self._accounts
        if not accounts:
            # At once for all there are: players are many.
            for page in self._reader.pages(_PARENTS, _PAGE):
                accounts |= {each: _Account(each, self._path_to(parent)) for each, parent in page}
        if account_id not in accounts:
            row = self._reader.one(_PARENT, account=account_id)
            if row is None:
                return None
            accounts[account_id] = _Account(account_id, self._path_to(row[0]))
        return accounts[account_id]

    def _path_to(self, parent: int | None) -> str:
        return "" if parent is None else self._path_below(parent)

    def _path_below(self, parent: int) -> str:
        path = self._below.get(parent)
        if path is None:
            path = self._below[parent] = find_path_below(self._reader, parent)
        return path

    def _find_legs(self, said: bytes) -> tuple[PlainLeg, ...]:
        """The legs of a list; none where anything is special about one."""
        fit, found = self._fit, list[PlainLeg]()
        for alone in cut_apart(said):
            legs = fit.get(alone) or self._meet(alone)
            if not legs:
                return ()
            found += legs
        return tuple(found)

    def _meet(self, said: bytes) -> tuple[PlainLeg, ...]:
        """As `_find_legs` of a list that holds one leg, which is then remembered."""
        leg = self._plain.read_leg(said)
        if leg is None or leg.is_marked or not self._is_open(leg.event):
            return ()
        if len(self._fit) >= MOST_LEGS:
            self._fit.clear()
        self._fit[said] = legs = (leg,)
        return legs

    def _is_open(self, event_id: int) -> bool:
        is_open = self._open.get(event_id)
        if is_open is None:
            is_open = self._open[event_id] = not is_any_settled(self._reader, [event_id])
        return is_open


def _terms_of(ticket: PlainTicket, *, is_special: bool = False) -> str | None:
    """What is kept of the terms of a ticket."""
    kind, risk, win, said = ticket.kind, ticket.risk, ticket.win, ticket.terms
    if not is_special and (said is NOTHING or bytes(said) == say_plain_terms(kind, risk, win)):
        return None
    return terms_to_keep(kind, risk, win, msgspec.json.decode(said), is_special=is_special)


def _ticket_row(taken: _Taken, held: int, *, is_special: bool) -> Row:
    """The row of a ticket, free play and lay-off left out."""
    seq, number, actor, wall, ticket, legs, account = taken
    return (
        number, ticket.account, ticket.kind, ticket.placed_at, wall, ticket.amount_mode,
        ticket.risk, ticket.win, len(legs), ticket.description, ticket.reference, ticket.rules,
        actor, seq, held, _terms_of(ticket, is_special=is_special), account.path, ticket.chart,
        ticket.call, ticket.channel, ticket.quoted,
    )  # fmt: skip


def _added_up(exposed: list[PlainLeg]) -> Iterator[Row]:
    """The exposure of legs, which is then nothing again."""
    for leg in exposed:
        for multi, sums in enumerate((leg.alone, leg.among)):
            if sums is not None:
                yield (*leg.row[:5], multi, *sums)
        leg.alone = leg.among = None
