"""Weekly figures: one row a player, a sheet for each top-level agent, and a summary of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from desktop.book.figures import Figure, total_of
from desktop.book.queries.people import BookRow, find_book
from desktop.book.queries.player_weeks import PlayerFigure, read_player_weeks
from desktop.book.queries.standing_tree import AgentRow, list_agents
from desktop.book.queries.weeks import WeekRow
from desktop.book.statements import ConnectionReader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.sentences import joined, say
from desktop.domain.weeks import WEEKDAYS
from desktop.reports.questions import (
    Question,
    find_root,
    find_week,
    headed,
    made_at,
    players_in_words,
    short_day,
    week_in_words,
)
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row, Sheet, Totals, wide_enough

_PENDING = "Pending is the risk of open wagers at the time this was made"


@dataclass(frozen=True, slots=True)
class _Branch:
    """A top-level agent with everybody below, in the order of the tree."""

    top: AgentRow
    agents: tuple[AgentRow, ...]


@dataclass(frozen=True, slots=True)
class _Figures:
    """The figures of one week, told sheet by sheet."""

    book: BookRow
    week: WeekRow
    branches: tuple[_Branch, ...]
    players: Mapping[int, Sequence[PlayerFigure]]
    by_agent: Mapping[int, Figure]
    heading: tuple[str, ...]

    def of(self, agents: Sequence[AgentRow]) -> Figure:
        """The figure of all players of these agents together."""
        return total_of(self.by_agent.get(agent.id, Figure()) for agent in agents)

    def everybody(self) -> Figure:
        """The figure of all players that the report is about."""
        return total_of(self.of(branch.agents) for branch in self.branches)

    def rows_of(self, agent: AgentRow) -> Iterator[Row]:
        """A row for each player right under this agent."""
        for player in self.players.get(agent.id, ()):
            yield (agent.code, player.code, player.name, *_amounts(player.figure))

    def flat_rows(self) -> Iterator[Row]:
        """A row for each player, agent by agent."""
        for branch in self.branches:
            for agent in branch.agents:
                yield from self.rows_of(agent)

    def rows_of_branch(self, branch: _Branch) -> Iterator[Row | Totals]:
        """The players of a branch with a total under each agent and one under all."""
        busy = [agent for agent in branch.agents if agent.id in self.by_agent]
        for agent in busy:
            yield from self.rows_of(agent)
            if len(busy) > 1:
                is_top = agent is branch.top
                label = "own players" if is_top else say("Total {code}", code=agent.code)
                yield Totals(_total_row(agent, self.of((agent,)), label))
        if busy:
            top = branch.top
            label = say("Total {code} and below", code=top.code)
            total = _total_row(top, self.of(branch.agents), label)
            yield Totals(total, is_grand=True)

    def summary_rows(self) -> Iterator[Row | Totals]:
        """A row for each top-level agent and a grand total."""
        for branch in self.branches:
            figure = self.of(branch.agents)
            yield (branch.top.code, branch.top.name, figure.players, *_amounts(figure))
        if self.branches:
            figure = self.everybody()
            yield Totals(("Total", None, figure.players, *_amounts(figure)), is_grand=True)

    def sheets(self) -> Iterator[Sheet]:
        """The summary first, then one sheet for each top-level agent."""
        summary = (
            Column("agent", "Agent", "text", 12),
            Column("name", "Name", "text", 22),
            Column("players", "Players", "count", 9),
            *_amount_columns(self.week, self.everybody()),
        )
        yield Sheet("Summary", self.heading, summary, self.summary_rows(), frozen_columns=2)
        for branch in self.branches:
            title = headed(self.heading[0], f"{branch.top.code} {branch.top.name}".rstrip())
            yield Sheet(
                _sheet_name(branch.top),
                (title, *self.heading[1:]),
                _player_columns(self.week, self.of(branch.agents)),
                self.rows_of_branch(branch),
                frozen_columns=3,
            )


def weekly_figures(reader: ConnectionReader, question: Question) -> Report:
    """The figures of a week; without one, of the open week.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    book = find_book(reader)
    week = find_week(reader, book, question.week)
    branches = _branches(list_agents(reader, week.starts_on), find_root(reader, question.agent))
    heading = (
        headed("Weekly figures", book.name),
        PLAYERS_SIDE,
        joined(". ", (week_in_words(week), _PENDING)),
        players_in_words(question),
        made_at(question, book),
    )
    weeks = read_player_weeks(reader, week.starts_on)
    by_agent = weeks.figures_by_agent()
    figures = _Figures(book, week, branches, weeks.by_agent(), by_agent, heading)
    columns = _player_columns(week, Figure())
    return Report(
        title="Weekly figures",
        table=Sheet("Weekly figures", heading, columns, figures.flat_rows()),
        sheets=figures.sheets(),
        timezone=ZoneInfo(book.timezone),
        row_count=figures.everybody().players + len(branches),
    )


def _branches(agents: Sequence[AgentRow], root_id: int) -> tuple[_Branch, ...]:
    if root_id == HOUSE_ID:
        tops = [agent for agent in agents if agent.parent_id == HOUSE_ID]
    else:
        codes = {agent.code for agent in agents if agent.id == root_id}
        tops = [agent for agent in agents if agent.code in codes]
    return tuple(_Branch(top, tuple(_walk(agents, top))) for top in tops)


def _sheet_name(top: AgentRow) -> str:
    if not top.is_former:
        return top.code
    return say("{code} before move {number}", code=top.code, number=-top.id)


def _walk(agents: Sequence[AgentRow], top: AgentRow) -> Iterator[AgentRow]:
    yield top
    for agent in agents:
        if agent.parent_id == top.id:
            yield from _walk(agents, agent)


def _player_columns(week: WeekRow, total: Figure) -> tuple[Column, ...]:
    return (
        Column("agent", "Agent", "text", 10),
        Column("account", "Account", "text", 11),
        Column("name", "Name", "text", 22),
        *_amount_columns(week, total),
    )


def _amount_columns(week: WeekRow, total: Figure) -> Iterator[Column]:
    first = date.fromisoformat(week.starts_on)
    days = [first + timedelta(days=index) for index in range(7)]
    columns = [
        Column("carry", "Carry", "money", 12),
        *(Column(WEEKDAYS[day.weekday()][:3], short_day(day), "money", 12) for day in days),
        *(
            Column(title.lower(), title, "money", 13)
            for title in ("Week", "Payments", "Adjustments", "Balance", "Pending")
        ),
    ]
    for column, amount in zip(columns, _amounts(total), strict=True):
        yield wide_enough(column, amount)


def _amounts(figure: Figure) -> tuple[int, ...]:
    return (
        figure.carry,
        *figure.days,
        figure.week,
        figure.payments,
        figure.adjustments,
        figure.balance,
        figure.pending,
    )


def _total_row(agent: AgentRow, figure: Figure, label: str) -> Row:
    return (agent.code, None, label, *_amounts(figure))
