"""Many tickets folded at once, as a rebuild meets them: the rows of each, and the sums of all.

Of a run of `ticket.accepted` no fold reads what another one of the run wrote, so that their changes
may be made together. What a ticket meets, rights, the accounts above and whether an event is
settled, changes only by other kinds of facts, and is looked up once. A ticket that anything
special is about is no part of a run, and goes the way of every fact.
"""

from collections import defaultdict
from collections.abc import Iterator
from operator import add
from typing import Any

from desktop.book.facts import Fact
from desktop.book.fold.acceptance import find_path, is_any_settled
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.fold.settling import EXPOSURE_SUMS, exposed_sums
from desktop.book.fold.wagers import flag_rows, kept_terms, ticket_row, whole_legs
from desktop.book.holders import find_holder
from desktop.book.statements import Reader, Row
from desktop.domain.tickets import has_several_legs

_SPECIAL = frozenset({"hold", "basket", "free_play", "lay_off"})
_NOTHING: Row = (0,) * len(EXPOSURE_SUMS)


class TicketRun:
    """A run of plain tickets, one after the other in the journal."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        # By author; only the first fact of each is asked about.
        self._may: dict[tuple[int, int | None], bool] = {}
        self._paths: dict[int, str] = {}
        self._open: dict[int, bool] = {}
        self._begin()

    def _begin(self) -> None:
        self._tickets: list[Row] = []
        self._legs: list[Row] = []
        self._stakes: list[Row] = []
        self._flags: list[Row] = []
        self._pending: defaultdict[int, int] = defaultdict(int)
        self._exposure: dict[Row, Row] = {}

    def __len__(self) -> int:
        return len(self._tickets)

    def take(self, fact: Fact) -> bool:
        """Take a ticket into the run; False where it is not plain, and has to be folded alone."""
        body = fact.body
        legs = body["legs"]
        if not legs or not _SPECIAL.isdisjoint(body) or not self._may_accept(fact):
            return False
        for leg in legs:
            if leg["mark"] or not self._is_open(leg["event"]):
                return False
        number, account, risk, win = fact.number, body["account"], body["risk"], body["win"]
        held = body.get("held", risk)
        path = self._path(account)
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
        added = exposed_sums(risk, win, is_free_play=False, is_lay_off=False)
        for leg in legs:
            selection = (leg["event"], leg["period"], leg["market"], leg["side"], leg["line"])
            sums = self._exposure.get((*selection, multi), _NOTHING)
            self._exposure[(*selection, multi)] = tuple(map(add, sums, added))

    def _may_accept(self, fact: Fact) -> bool:
        may = self._may.get((fact.actor, fact.approved_by))
        if may is None:
            holder = find_holder(self._reader, fact.actor)
            may = holder is not None and holder.part is None
            may = may and find_lapse(self._reader, fact) is None
            self._may[fact.actor, fact.approved_by] = may
        return may

    def _path(self, account_id: int) -> str:
        path = self._paths.get(account_id)
        if path is None:
            _, path = find_path(self._reader, account_id, [])
            self._paths[account_id] = path
        return path

    def _is_open(self, event_id: int) -> bool:
        is_open = self._open.get(event_id)
        if is_open is None:
            is_open = not is_any_settled(self._reader, [event_id])
            self._open[event_id] = is_open
        return is_open
