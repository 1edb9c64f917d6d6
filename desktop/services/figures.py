"""The weekly figures as people look at them, and what has to be done before a week closes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.book.figures import Figure, total_of
from desktop.book.fold.agreements import is_set_anywhere, list_agreed
from desktop.book.queries.closing import list_closed_accounts, list_shares
from desktop.book.queries.people import find_book
from desktop.book.queries.player_weeks import PlayerFigure, read_player_weeks
from desktop.book.queries.standing_tree import AgentRow, list_agents
from desktop.book.queries.weeks import WeekRow, find_last_wagers, list_weeks
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.sentences import say
from desktop.services.closing_checklist import ChecklistItem, Need, read_checklist
from desktop.services.weeks import ClosePreview, find_week_problem, preview_close

_SETTLE_FIGURE = "credit/settle_figure"


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
        return self.settle is not None and is_due(self.figure.balance, self.settle)


def is_due(balance: int, settle: int) -> bool:
    """Whether a balance is at or past the settle figure; cents."""
    return balance != 0 and abs(balance) >= settle


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
        # One who moved has several lines; a bit for each day takes less than a set for each.
        days_of: dict[str, int] = defaultdict(int)
        for line in self.lines:
            if line.kind == "player" and any(line.figure.days):
                days_of[line.code] |= sum(1 << day for day in range(7) if line.figure.days[day])
        on_days = [sum(days >> day & 1 for days in days_of.values()) for day in range(7)]
        return Figure(len(days_of), 0, tuple(on_days))

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
    before = (date.fromisoformat(week.starts_on) - timedelta(days=7)).isoformat()
    then = _nets_of(reader, before) if before in weeks else None
    lines = tuple(_lines(reader, week.starts_on, _told(reader, week, then)))
    total = total_of(line.figure for line in lines if line.above is None)
    all_weeks = tuple(weeks.values())
    return WeekFigures(week, all_weeks, lines, total, None if then is None else then.total)


@dataclass(frozen=True, slots=True)
class _Nets:
    """What a week came to, by the key of each line, and in all; cents."""

    by_key: Mapping[str, int]
    total: int


def _nets_of(reader: Reader, week: str) -> _Nets:
    lines = list(_lines(reader, week, _NOTHING_TOLD))
    by_key = {line.key: line.figure.week for line in lines}
    return _Nets(by_key, sum(by_key[line.key] for line in lines if line.above is None))


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of accounts beside their figures, by code; of the week before by key."""

    settle: Mapping[str, int]
    settled: Mapping[str, int]
    wagers: Mapping[str, int | None]
    commissions: Mapping[str, int]
    before: Mapping[str, int]

    def of_agent(
        self, agent: AgentRow, key: str, above: str | None, figure: Figure, last_wager: int
    ) -> FigureLine:
        """The line of a master or agent with all players below."""
        commission = None if agent.is_former else self.commissions.get(agent.code)
        return FigureLine(
            agent.code, agent.name, agent.kind, above, figure, key, agent.is_former,
            last_wager=last_wager or None, commission=commission, week_before=self.before.get(key),
        )  # fmt: skip

    def of_player(self, player: PlayerFigure, above: str) -> FigureLine:
        """The line of a player, or of the part of the week before a move."""
        code = player.code
        if player.is_former:
            key = say("{code} under {above}", code=code, above=above)
            return FigureLine(
                code, player.name, "player", above, player.figure, key, is_former=True,
                week_before=self.before.get(key),
            )  # fmt: skip
        settle = self.settle.get(code)
        return FigureLine(
            code, player.name, "player", above, player.figure, code,
            settle=settle, standing=self._standing(player, settle),
            last_wager=self.wagers.get(code), week_before=self.before.get(code),
        )  # fmt: skip

    def _standing(self, player: PlayerFigure, settle: int | None) -> str:
        if player.code in self.settled:
            if self.settled[player.code]:
                return "settled"
            return "carried" if player.figure.balance else ""
        if settle is None:
            return ""
        return "due" if is_due(player.figure.balance, settle) else "not due"


_NOTHING_TOLD = _Told({}, {}, {}, {}, {})


def _told(reader: Reader, week: WeekRow, before: _Nets | None) -> _Told:
    is_closed = week.status == "closed"
    closed = list_closed_accounts(reader, week.starts_on) if is_closed else []
    codes = {account.id: account.code for account in closed}
    commissions: dict[str, int] = defaultdict(int)
    for share in list_shares(reader, week.starts_on) if is_closed else []:
        commissions[codes[share.account_id]] += share.commission
    return _Told(
        _settle_figures(reader, week),
        {account.code: account.settled for account in closed},
        find_last_wagers(reader),
        commissions,
        {} if before is None else before.by_key,
    )


def _settle_figures(reader: Reader, week: WeekRow) -> Mapping[str, int]:
    """By code of the players that have one; of a closed week nobody asks any more."""
    if week.status == "closed" or not is_set_anywhere(reader, _SETTLE_FIGURE):
        return {}
    last = date.fromisoformat(week.starts_on) + timedelta(days=6)
    found = {}
    for account, values in list_agreed(reader, last):
        figure = values.get(_SETTLE_FIGURE)
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


def _lines(reader: Reader, week: str, told: _Told) -> Iterator[FigureLine]:
    """The tree of a week from the top, each agent before everybody below."""
    agents: dict[int, list[AgentRow]] = defaultdict(list)
    for agent in list_agents(reader, week):
        agents[agent.parent_id].append(agent)
    weeks = read_player_weeks(reader, week)
    branch = _Branch(agents, weeks.by_agent(), weeks.figures_by_agent(), told)
    return branch.below(HOUSE_ID, None)


@dataclass(frozen=True, slots=True)
class _Branch:
    """Who stands under whom, and what the players right under each agent come to."""

    agents: Mapping[int, Sequence[AgentRow]]
    players: Mapping[int, Sequence[PlayerFigure]]
    figures: Mapping[int, Figure]
    told: _Told

    def below(self, parent_id: int, above: str | None) -> Iterator[FigureLine]:
        """The agents under an account with everybody below them, each sum before its parts."""
        for agent in self.agents.get(parent_id, ()):
            key = f"{agent.code} {agent.id}" if agent.is_former else agent.code
            lines = list(self.below(agent.id, key))
            parts = [line for line in lines if line.above == key]
            lines += [self.told.of_player(player, key) for player in self.players.get(agent.id, ())]
            own = self.figures.get(agent.id, Figure())
            last = max((line.last_wager or 0 for line in lines), default=0)
            figure = total_of((own, *(part.figure for part in parts)))
            yield self.told.of_agent(agent, key, above, figure, last)
            yield from lines
