"""The same position by agent: each with everybody that stood below when it was wagered."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.book.queries.board import ContestRow, EventRow, find_contest
from desktop.book.queries.exposure import ExposedRow, list_exposed_events
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.queries.positions import WrittenRow, list_events_with_tickets, list_written
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.services.exposure.gathering import weigh
from desktop.services.exposure.listing import cases_of
from desktop.services.exposure.scope import EVERYTHING, Part, Scope
from desktop.services.exposure.shares import Shares


@dataclass(frozen=True, slots=True)
class AgentPosition:
    """What everybody below an account has open on some events; cents.

    Attributes:
        path: With the accounts above it; one that moved stands at each of its places.
        depth: 0 is the house, with everybody.
        legs: Legs of tickets with several selections, and the whole risk of those tickets.
        worst: The house's worst result of these straights, event by event; best likewise.
        book_worst: The worst result for the house, when only its own part counts.
        share: The part that the house keeps of a straight by a player right below.
    """

    path: str
    code: str
    name: str
    kind: str
    depth: int
    tickets: int
    risk: int
    win: int
    volume: int
    legs: int
    legs_risk: int
    worst: int
    best: int
    book_worst: int
    share: Fraction


def list_agent_positions(
    reader: Reader,
    day: date,
    scope: Scope = EVERYTHING,
    events: Sequence[EventRow] | None = None,
) -> list[AgentPosition]:
    """Every account with something below it, each above those under it.

    Args:
        reader: An open book.
        day: The figure day, whose deals share.
        scope: What is looked at.
        events: Only these; None is all events of the scope.
    """
    asked = {event.id: event for event in events or _events(reader, scope)}
    written = [
        row
        for row in list_written(reader, asked, with_graded=scope.with_graded)
        if scope.has_kind(row.kind) and scope.has_path(row.path) and scope.has_period(row.period)
    ]
    accounts = {account.id: account for account in list_accounts(reader)}
    shares = Shares(reader, day)
    contests = _Contests(reader, asked)
    by_path: dict[str, list[WrittenRow]] = defaultdict(list)
    for row in written:
        whole = f"{HOUSE_ID}/{row.path}"
        for end, letter in enumerate(whole):
            if letter == "/":
                by_path[whole[: end + 1]].append(row)
    order = sorted(by_path, key=lambda path: [accounts[one].code for one in _ids(path)])
    return [
        _position(accounts[_ids(path)[-1]], path, by_path[path], (scope, shares, contests))
        for path in order
    ]


def _events(reader: Reader, scope: Scope) -> list[EventRow]:
    if scope.with_graded and scope.day:
        found = list_events_with_tickets(reader, scope.day, scope.day)
    else:
        found = list_exposed_events(reader)
    return [event for event in found if scope.has_event(event)]


def _ids(path: str) -> list[int]:
    return [int(one) for one in path.split("/") if one]


class _Contests:
    """The contests of some events, each looked up once."""

    def __init__(self, reader: Reader, events: Mapping[int, EventRow]) -> None:
        self._of = {event.id: event.contest_id for event in events.values()}
        ids = {contest for contest in self._of.values() if contest is not None}
        self._contests = {one: find_contest(reader, one) for one in sorted(ids)}

    def cases(self, rows: Iterable[ExposedRow]) -> tuple[int, int]:
        """Worst and best, each event or contest and period by itself, added up."""
        groups: dict[tuple[int, str], list[ExposedRow]] = defaultdict(list)
        for row in rows:
            groups[self._of[row.event_id] or row.event_id, row.period].append(row)
        cases = [cases_of(group, self._contest(group)) for group in groups.values()]
        return sum(worst for worst, _ in cases), sum(best for _, best in cases)

    def _contest(self, rows: Sequence[ExposedRow]) -> ContestRow | None:
        contest = self._of[rows[0].event_id]
        return None if contest is None else self._contests[contest]


def _position(
    account: AccountRow,
    path: str,
    written: Sequence[WrittenRow],
    looked: tuple[Scope, Shares, _Contests],
) -> AgentPosition:
    scope, shares, contests = looked
    rows = weigh(written, scope.part, shares)
    straights = [row for row in rows if not row.multi]
    legs = [row for row in rows if row.multi]
    worst, best = contests.cases(straights)
    singles = [row for row in written if not row.multi]
    book_worst, _ = contests.cases(weigh(singles, Part.HOUSE, shares))
    ids = _ids(path)
    return AgentPosition(
        path,
        account.code,
        account.name,
        account.kind,
        len(ids) - 1,
        tickets=sum(row.tickets for row in straights),
        risk=sum(row.risk for row in straights),
        win=sum(row.win for row in straights),
        volume=sum(row.volume for row in straights),
        legs=sum(row.tickets for row in legs),
        legs_risk=sum(row.risk for row in legs),
        worst=worst,
        best=best,
        book_worst=book_worst,
        share=shares.of("".join(f"{one}/" for one in ids[1:])),
    )
