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

from desktop.book.facts import Fact
from desktop.book.fold.acceptance import find_path_below, is_any_settled
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.fold.settling import EXPOSURE_SUMS, exposed_sums
from desktop.book.fold.unseen import is_out_of_touch
from desktop.book.fold.wagers import flag_rows, kept_terms, ticket_row, whole_legs
from desktop.book.holders import find_holder
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.people import AccountTable
from desktop.domain.tickets import has_several_legs

_PARENT = Query(
    lambda: select(AccountTable.parent_id).where(AccountTable.id == bindparam("account"))
)
_SPECIAL = frozenset({"hold", "basket", "free_play", "lay_off"})


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
        self._begin()

    def _begin(self) -> None:
        self._tickets: list[Row] = []
        self._legs: list[Row] = []
        self._stakes: list[Row] = []
        self._flags: list[Row] = []
        self._pending: defaultdict[int, int] = defaultdict(int)
        self._exposure: dict[Row, list[int]] = {}

    def __len__(self) -> int:
        return len(self._tickets)

    def take(self, fact: Fact) -> bool:
        """Take a ticket into the run; False where it is not plain, and has to be folded alone."""
        body, may = fact.body, self._may.get((fact.actor, fact.approved_by))
        legs, is_open = body["legs"], self._open
        if not legs or not _SPECIAL.isdisjoint(body) or not (may or self._may_accept(fact)):
            return False
        if fact.wall < fact.wall_before or is_out_of_touch(fact):
            return False
        for leg in legs:
            if leg["mark"] or not (is_open.get(leg["event"]) or self._is_open(leg["event"])):
                return False
        number, account, risk, win = fact.number, body["account"], body["risk"], body["win"]
        held = body.get("held", risk)
        path = self._paths.get(account)
        if path is None:
            path = self._path(account)
        if path is None:
            return False
        self._tickets.append(ticket_row(fact, held, kept_terms(body), path, fact.actor))
        self._legs += whole_legs(number, legs)
        self._stakes += [(account, event, number) for event in {leg["event"] for leg in legs}]
        if body["flags"]:
            self._flags += flag_rows(fact)
        self._pending[account] += held
        self._expose(legs, int(has_several_legs(body["kind"], len(legs))), risk, win)
        return True

    def changes(self) -> Iterator[Change]:
        """What was taken comes to; the run then begins anew, with what it has looked up."""
        pending = [(cents, account) for account, cents in self._pending.items() if cents]
        exposure = [(*key, *sums) for key, sums in self._exposure.items()]
        tickets, legs, taken, flags = self._tickets, self._legs, self._stakes, self._flags
        self._begin()
        yield Insert("ticket", tickets)
        yield Insert("leg", legs)
        yield Insert("stake", sorted(taken))
        if flags:
            yield Insert("flag", flags)
        if pending:
            yield Increase("account", ("pending",), pending)
        yield Accumulate("exposure", EXPOSURE_SUMS, exposure)

    def _expose(self, legs: list[dict[str, Any]], multi: int, risk: int, win: int) -> None:
        tickets, risk, win, volume = exposed_sums(risk, win, is_free_play=False, is_lay_off=False)
        for leg in legs:
            key = (leg["event"], leg["period"], leg["market"], leg["side"], leg["line"], multi)
            sums = self._exposure.get(key)
            if sums is None:
                self._exposure[key] = [tickets, risk, win, volume]
            else:
                sums[0] += tickets
                sums[1] += risk
                sums[2] += win
                sums[3] += volume

    def _may_accept(self, fact: Fact) -> bool:
        author = (fact.actor, fact.approved_by)
        if author not in self._may:
            holder = find_holder(self._reader, fact.actor)
            is_of_all = holder is not None and holder.part is None
            self._may[author] = is_of_all and find_lapse(self._reader, fact) is None
        return self._may[author]

    def _path(self, account_id: int) -> str | None:
        row = self._reader.one(_PARENT, account=account_id)
        if row is None:
            return None
        path = self._paths[account_id] = "" if row[0] is None else self._path_below(row[0])
        return path

    def _path_below(self, parent: int) -> str:
        path = self._below.get(parent)
        if path is None:
            path = self._below[parent] = find_path_below(self._reader, parent)
        return path

    def _is_open(self, event_id: int) -> bool:
        is_open = self._open.get(event_id)
        if is_open is None:
            is_open = not is_any_settled(self._reader, [event_id])
            self._open[event_id] = is_open
        return is_open
