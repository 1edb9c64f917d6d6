"""The weekly figures as people look at them, and what has to be done before a week closes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.book.figures import Figure
from desktop.book.fold.agreements import list_agreed
from desktop.book.queries.closing import list_closed_accounts, list_shares
from desktop.book.queries.people import find_book
from desktop.book.queries.weeks import (
    AgentRow,
    PlayerFigure,
    WeekRow,
    find_last_wagers,
    list_agents,
    list_player_figures,
    list_weeks,
)
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.sentences import say
from desktop.services.closing_checklist import ChecklistItem, Need, read_checklist
from desktop.services.weeks import ClosePreview, find_week_problem, preview_close


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One line of the tree; amounts in cents from the player's side.

    Attributes:
        above: The key of the line it stands under; None at the top.
        figure: Of a player, or of all players below a master or agent.
        key: The code, or more where an account stands elsewhere now.
        is_former: Whether it moved within the week, and this is the part before.
        settle: The settle figure of a player in the open week, cents; None where none is set.
        standing: Of a player `due` or `not due`, of a closed week `settled` or `carried`.
        last_wager: Of a player, or of the last of those below: milliseconds UTC.
        commission: Of an agent for a closed week, cents; None where it has none, or not yet.
        week_before: What the week before came to, cents; None where there was none.
    """

    code: str
    name: str
    kind: str
    above: str | None
    figure: Figure
    key: str
    is_former: bool = False
    settle: int | None = None
    standing: str = ""
    last_wager: int | None = None
    commission: int | None = None
    week_before: int | None = None

    @property
    def change(self) -> int | None:
        """How much better the player did than in the week before, cents."""
        return None if self.week_before is None else self.figure.week - self.week_before

    @property
    def is_due(self) -> bool:
        """Whether the balance is at or past the settle figure."""
        balance = abs(self.figure.balance)
        return self.settle is not None and balance > 0 and balance >= self.settle


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """A week with its figures, and the weeks beside it."""

    week: WeekRow
    weeks: tuple[WeekRow, ...]
    lines: tuple[FigureLine, ...]
    total: Figure
    week_before: int | None = None

    @property
    def players_a_day(self) -> Figure:
        """How many players have a figure on each day, and in the week: counts, not amounts."""
        players = [line for line in self.lines if line.kind == "player"]
        on_days = [{line.code for line in players if line.figure.days[day]} for day in range(7)]
        return Figure(len(set().union(*on_days)), 0, tuple(len(codes) for codes in on_days))

    def narrowed(
        self,
        text: str = "",
        *,
        only_active: bool = False,
        only_with_balance: bool = False,
        only_due: bool = False,
    ) -> "WeekFigures":
        """The players that fit, with the agents above them; all sums stay those of everybody.

        Args:
            text: Occurs in the code or name of the player, or of somebody above.
            only_active: Something was graded or adjusted on a day of the week, or is open.
            only_with_balance: The balance is not 0.
            only_due: The balance is at or past the settle figure.
        """
        lines = {line.key: line for line in self.lines}
        wanted = text.strip().casefold()

        def above(line: FigureLine) -> Iterator[FigureLine]:
            found: FigureLine | None = line
            while found is not None:
                yield found
                found = None if found.above is None else lines[found.above]

        kept: set[str] = set()
        for line in self.lines:
            way = list(above(line))
            figure = line.figure
            is_active = any(figure.days) or bool(figure.pending)
            if (
                line.kind == "player"
                and (is_active or not only_active)
                and (figure.balance or not only_with_balance)
                and (line.is_due or not only_due)
                and any(wanted in f"{one.code} {one.name}".casefold() for one in way)
            ):
                kept |= {one.key for one in way}
        return replace(self, lines=tuple(line for line in self.lines if line.key in kept))

    def neighbour(self, step: int) -> str | None:
        """The week so many weeks later; None where the book has none."""
        starts = [week.starts_on for week in self.weeks]
        place = starts.index(self.week.starts_on) + step
        return starts[place] if 0 <= place < len(starts) else None


@dataclass(frozen=True, slots=True)
class ClosingChecks:
    """What stands between a week and its closing.

    Attributes:
        items: The checklist.
        problem: Why the week cannot be closed, as a sentence; None when it can.
        preview: What the close would post; None of a week that is not open.
    """

    week: str
    items: tuple[ChecklistItem, ...]
    problem: str | None
    preview: ClosePreview | None

    @property
    def must_wait(self) -> bool:
        """Whether something is left that nobody can sign off."""
        return any(item.need is Need.MUST and item.left for item in self.items)

    @property
    def wants_sign_off(self) -> bool:
        """Whether something is left that a person may sign off."""
        return any(item.need is Need.SIGN and not item.is_done for item in self.items)


def find_week_figures(reader: Reader, starts_on: str | None = None) -> WeekFigures:
    """The figures of a week; without one, or one that the book does not have, of the open week."""
    weeks = {week.starts_on: week for week in list_weeks(reader)}
    week = weeks.get(starts_on or "") or weeks[find_book(reader).open_week]
    agents = list_agents(reader, week.starts_on)
    told = _told(reader, week, agents)
    lines = tuple(told.of(line) for line in _every_line(reader, week.starts_on, agents))
    lines = _with_last_below(lines)
    total = sum((line.figure for line in lines if line.above is None), Figure())
    figures = WeekFigures(week, tuple(weeks.values()), lines, total)
    before = figures.neighbour(-1)
    return figures if before is None else _beside(figures, reader, before)


def _every_line(reader: Reader, week: str, agents: Sequence[AgentRow]) -> list[FigureLine]:
    players: dict[int, list[PlayerFigure]] = defaultdict(list)
    for agent_id, player in list_player_figures(reader, week):
        players[agent_id].append(player)
    return list(_lines_below(HOUSE_ID, None, agents, players))


def _beside(figures: WeekFigures, reader: Reader, before: str) -> WeekFigures:
    """The figures with what each line came to in the week before."""
    lines = _every_line(reader, before, list_agents(reader, before))
    then = {line.key: line.figure.week for line in lines}
    total = sum(line.figure.week for line in lines if line.above is None)
    told = tuple(replace(line, week_before=then.get(line.key)) for line in figures.lines)
    return replace(figures, lines=told, week_before=total)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of accounts beside their figures, by code."""

    settle: Mapping[str, int]
    settled: Mapping[str, int]
    wagers: Mapping[str, int | None]
    commissions: Mapping[str, int]

    def of(self, line: FigureLine) -> FigureLine:
        """The line with what is known of its account."""
        if line.is_former:
            return line
        if line.kind != "player":
            return replace(line, commission=self.commissions.get(line.code))
        settle, last = self.settle.get(line.code), self.wagers.get(line.code)
        line = replace(line, settle=settle, last_wager=last)
        if line.code in self.settled:
            left = line.figure.balance and "carried"
            return replace(line, standing="settled" if self.settled[line.code] else left or "")
        return replace(line, standing="" if settle is None else "due" if line.is_due else "not due")


def _told(reader: Reader, week: WeekRow, agents: Sequence[AgentRow]) -> _Told:
    is_closed = week.status == "closed"
    closed = list_closed_accounts(reader, week.starts_on) if is_closed else []
    codes = {agent.id: agent.code for agent in agents}
    commissions: dict[str, int] = defaultdict(int)
    for share in list_shares(reader, week.starts_on) if is_closed else []:
        if share.account_id in codes:
            commissions[codes[share.account_id]] += share.commission
    return _Told(
        _settle_figures(reader, week),
        {account.code: account.settled for account in closed},
        find_last_wagers(reader),
        commissions,
    )


def _with_last_below(lines: Sequence[FigureLine]) -> tuple[FigureLine, ...]:
    """Agents and masters with the last wager of everybody below."""
    last: dict[str | None, int] = {}
    for line in reversed(lines):
        at = max(line.last_wager or 0, last.get(line.key, 0))
        last[line.above] = max(last.get(line.above, 0), at)
    return tuple(
        line if line.kind == "player" else replace(line, last_wager=last.get(line.key) or None)
        for line in lines
    )


def _settle_figures(reader: Reader, week: WeekRow) -> Mapping[str, int]:
    """By code of the players that have one; of a closed week nobody asks any more."""
    if week.status == "closed":
        return {}
    last = date.fromisoformat(week.starts_on) + timedelta(days=6)
    found = {}
    for account, values in list_agreed(reader, last):
        figure = values.get("credit/settle_figure")
        if isinstance(figure, int):
            found[account.code] = figure
    return found


def find_closing_checks(reader: Reader, week: str, now: int) -> ClosingChecks:
    """What is to be done before a week is closed, and what that posts (now: milliseconds UTC)."""
    is_open = find_book(reader).open_week == week
    return ClosingChecks(
        week=week,
        items=read_checklist(reader, week, now),
        problem=find_week_problem(reader, date.fromisoformat(week), now),
        preview=preview_close(reader, now) if is_open else None,
    )


def _lines_below(
    parent_id: int,
    above: str | None,
    agents: Sequence[AgentRow],
    players: Mapping[int, Sequence[PlayerFigure]],
) -> Iterator[FigureLine]:
    """The agents under an account with everybody below them, each sum before its parts."""
    for agent in agents:
        if agent.parent_id != parent_id:
            continue
        key = f"{agent.code} {agent.id}" if agent.is_former else agent.code
        below = list(_lines_below(agent.id, key, agents, players))
        own = [_player_line(player, key) for player in players.get(agent.id, ())]
        parts = [line for line in (*below, *own) if line.above == key]
        figure = sum((line.figure for line in parts), Figure())
        yield FigureLine(agent.code, agent.name, agent.kind, above, figure, key, agent.is_former)
        yield from below
        yield from own


def _player_line(player: PlayerFigure, above: str) -> FigureLine:
    key = (
        say("{code} under {above}", code=player.code, above=above)
        if player.is_former
        else player.code
    )
    return FigureLine(
        player.code, player.name, "player", above, player.figure, key, player.is_former
    )
