"""What if: the day of every player and agent after a result or lay-off that nobody has entered.

The fold is asked and not applied: nothing is saved.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.book.facts import Fact
from desktop.book.fold.approving import suppose_scores
from desktop.book.fold.changes import Change, Increase, Put
from desktop.book.queries.board import EventRow
from desktop.book.queries.day_figures import list_day_figures
from desktop.book.queries.people import AccountRow, find_book, list_accounts
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.grading import grade_leg
from desktop.domain.markets import Period, Selection
from desktop.domain.naming import has_two_sides, title_of
from desktop.domain.periods import Score
from desktop.domain.sentences import say
from desktop.domain.wagers.straight import straight_net
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.settlement import Result, scores_of

_ABOVE_PLAYERS = frozenset({AccountKind.HOUSE, AccountKind.MASTER, AccountKind.AGENT})


@dataclass(frozen=True, slots=True)
class SupposedResult:
    """A score of one period of one game, visitor first."""

    event: EventRow
    period: Period
    score: Score


@dataclass(frozen=True, slots=True)
class SupposedLayOff:
    """A wager with another house; line in quarter points, cents."""

    event_id: int
    selection: Selection
    line: int
    risk: int
    win: int


@dataclass(frozen=True, slots=True)
class SupposedFigure:
    """One account's day; cents from its own side, of an agent from the players' side together.

    Attributes:
        depth: 0 is the house, whose figure is from its own side.
        before: What the day has come to.
        change: What the supposed would add.
    """

    id: int
    code: str
    name: str
    kind: str
    depth: int
    before: int
    change: int

    @property
    def after(self) -> int:
        """What the day would come to."""
        return self.before + self.change


@dataclass(frozen=True, slots=True)
class Supposed:
    """What if.

    Attributes:
        figures: The house, then every account whose day would change below those above it.
        tickets: How many would be settled anew.
        lay_off: What the wagers with another house would bring the house, cents.
    """

    figures: tuple[SupposedFigure, ...]
    tickets: int
    lay_off: int

    @property
    def house(self) -> SupposedFigure:
        """The house's day, the lay-offs included."""
        return self.figures[0]


def suppose(
    reader: Reader,
    house: House,
    now: int,
    results: Sequence[SupposedResult],
    lay_offs: Sequence[SupposedLayOff] = (),
) -> Supposed:
    """Work out the day as if these results were approved at a moment (milliseconds UTC).

    Raises:
        InputError: A result is not one of a game, or contradicts the rules of play.
    """
    scores = {one.event.id: _scores(reader, one) for one in results}
    changes: dict[int, int] = defaultdict(int)
    tickets = 0
    fact = Fact(0, 0, "event.settled", 0, now, {"events": []})
    for change in suppose_scores(reader, fact, scores):
        tickets += sum(1 for _ in _settled(change))
        for account_id, cents in _balances(change):
            changes[account_id] += cents
    laid_off = sum(_come_to(lay_off, results, house) for lay_off in lay_offs)
    week = find_book(reader).open_week
    at = house.calendar.day_index(date.fromisoformat(week), instant(now))
    before = list_day_figures(reader, week, at)
    accounts = list_accounts(reader)
    return Supposed(tuple(_figures(accounts, before, changes, laid_off)), tickets, laid_off)


def _scores(reader: Reader, one: SupposedResult) -> Mapping[str, tuple[int, int, int]]:
    if not has_two_sides(one.event):
        raise InputError(say("{event} has no score to suppose.", event=title_of(one.event)))
    if one.period is not Period.GAME:
        return {one.period.value: (*one.score, 0)}
    found = scores_of(reader, one.event, Result("final", {}, one.score))
    return {key: (*score, 0) for key, score in found.items() if score is not None}


def _settled(change: Change) -> Iterator[object]:
    if isinstance(change, Put) and change.table == "outcome":
        yield from change.rows


def _balances(change: Change) -> Iterator[tuple[int, int]]:
    if isinstance(change, Increase) and change.table == "account" and "balance" in change.columns:
        yield from ((row[-1], row[0]) for row in change.rows)


def _come_to(lay_off: SupposedLayOff, results: Sequence[SupposedResult], house: House) -> int:
    """What a wager with another house brings this one; nothing while its event has no score."""
    selection = lay_off.selection
    for one in results:
        if (one.event.id, one.period) == (lay_off.event_id, selection.period):
            graded = grade_leg(selection, lay_off.line, *one.score)
            return straight_net(graded, lay_off.risk, lay_off.win, house.rules.rounding)[1]
    return 0


def _figures(
    accounts: Sequence[AccountRow],
    before: Mapping[int, int],
    changes: Mapping[int, int],
    laid_off: int,
) -> Iterator[SupposedFigure]:
    below: dict[int | None, list[AccountRow]] = defaultdict(list)
    for account in accounts:
        below[account.parent_id].append(account)
    for root in below[None]:
        if root.kind == AccountKind.HOUSE:
            own = SupposedFigure(
                root.id, root.code, root.name, root.kind, 0,
                before.get(root.id, 0), changes.get(root.id, 0) + laid_off,
            )  # fmt: skip
            branches = [_branch(a, below, before, changes, 1) for a in below[root.id]]
            yield own
            yield from (figure for branch in branches for figure in branch)


def _branch(
    account: AccountRow,
    below: Mapping[int | None, Sequence[AccountRow]],
    before: Mapping[int, int],
    changes: Mapping[int, int],
    depth: int,
) -> list[SupposedFigure]:
    """An account with those below it that would change; nothing where nobody would."""
    if account.kind not in _ABOVE_PLAYERS:
        if not changes.get(account.id):
            return []
        sums = before.get(account.id, 0), changes[account.id]
        return [_figure(account, depth, *sums)]
    inside = [_branch(a, below, before, changes, depth + 1) for a in below.get(account.id, ())]
    lower = [figure for branch in inside for figure in branch]
    if not lower:
        return []
    sums = _sum(account.id, below, before), _sum(account.id, below, changes)
    return [_figure(account, depth, *sums), *lower]


def _figure(account: AccountRow, depth: int, before: int, change: int) -> SupposedFigure:
    return SupposedFigure(
        account.id, account.code, account.name, account.kind, depth, before, change
    )


def _sum(
    account_id: int, below: Mapping[int | None, Sequence[AccountRow]], cents: Mapping[int, int]
) -> int:
    """What all players at any depth below an account have together."""
    return sum(
        cents.get(account.id, 0)
        if account.kind not in _ABOVE_PLAYERS
        else _sum(account.id, below, cents)
        for account in below.get(account_id, ())
    )
