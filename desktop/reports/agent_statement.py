"""Agent statements: what the week came to for one agent, line by line, and by whose doing.

The lines stand in the order of RULES 26.12: the players, the commission, the heads, adjustments.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from desktop.book.figures import Figure
from desktop.book.queries.closing import ClosedAccount, Correction, list_corrections
from desktop.book.queries.player_weeks import PlayerFigure, read_player_weeks
from desktop.book.queries.standing_tree import list_agents
from desktop.book.queries.weeks import find_account_figures, find_anchor
from desktop.book.statements import ConnectionReader, Reader
from desktop.domain.sentences import say
from desktop.reports.network import AGENTS_SIDE, Network, deal_in_words, read_network
from desktop.reports.plain import OPENS
from desktop.reports.questions import Question
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row, Sheet

_LINES = (
    Column("agent", "Agent", "text", 11),
    Column("product", "Product", "text", 10),
    Column("line", "Line", "text", 34),
    Column("amount", "Amount", "money", 16),
    Column("note", "Note", "text", 28),
)
_PLAYERS = (
    Column("account", "Account", "text", 11),
    Column("name", "Name", "text", 24),
    Column("carry", "Carry", "money", 13),
    Column("week", "Week", "money", 13),
    Column("payments", "Payments", "money", 13),
    Column("adjustments", "Adjustments", "money", 13),
    Column("balance", "Balance", "money", 13),
    Column("settled", "Settled at the close", "money", 13),
)
_CORRECTIONS = (
    Column("account", "Account", "text", 11),
    Column("name", "Name", "text", 24),
    Column("corrects", "Adjusts the week of", "text", 14),
    Column("postings", "Postings", "count", 10),
    Column("amount", "Amount", "money", 14),
)

_CHAIN_SHOWN = 16


def agent_statement(reader: ConnectionReader, question: Question) -> Report:
    """The statement of one agent for a week; without one, those of all, three sheets each.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    network = read_network(reader, question)
    # A statement is one agent's: those below have their own.
    agents = network.agents[:1] if question.agent else network.agents
    week = network.week.starts_on
    figures = find_account_figures(reader, week)
    corrections = list_corrections(reader, week)
    anchor = _anchor_in_words(reader, network)
    statements = _Statements(network, agents, figures, _players(reader, week), corrections, anchor)
    rows = [
        (*row, network.explains(agent.code)) for agent in agents for row in statements.lines(agent)
    ]
    columns = (*_LINES, OPENS)
    return Report(
        title="Agent statement",
        table=Sheet("Statement", (*network.heading("Agent statement"), *anchor), columns, rows),
        sheets=statements.sheets(),
        timezone=ZoneInfo(network.book.timezone),
        row_count=len(rows),
    )


def _anchor_in_words(reader: Reader, network: Network) -> tuple[str, ...]:
    """Where the journal stood at the close: whoever keeps the paper can hold the book to it."""
    closed = network.week.status == "closed"
    found = find_anchor(reader, network.week.starts_on) if closed else None
    if found is None:
        return ()
    seq, chain = found
    return (say("Journal through fact {seq}: {chain}", seq=seq, chain=chain[:_CHAIN_SHOWN]),)


def _players(reader: Reader, week: str) -> Mapping[str, list[PlayerFigure]]:
    """The players of each agent by its code, with those who moved away within the week."""
    codes = {agent.id: agent.code for agent in list_agents(reader, week)}
    found: dict[str, list[PlayerFigure]] = defaultdict(list)
    for agent_id, player in read_player_weeks(reader, week):
        found[codes.get(agent_id, "")].append(player)
    return found


@dataclass(frozen=True, slots=True)
class _Statements:
    network: Network
    agents: Sequence[ClosedAccount]
    figures: Mapping[int, Figure]
    of_players: Mapping[str, Sequence[PlayerFigure]]
    corrections: Sequence[Correction]
    anchor: tuple[str, ...]

    def lines(self, agent: ClosedAccount) -> Iterator[Row]:
        """What the week came to, from the players down to the agent's own balance."""
        code, network = agent.code, self.network
        for share in network.shares.get(agent.id, ()):
            product = share.product
            yield code, product, "Own players' net loss", share.own, None
            yield code, product, "Passed up by agents below", share.below, None
            yield code, product, "Make-up before", share.makeup_before, None
            yield code, product, "Commission", share.commission, deal_in_words(share)
            yield code, product, "Make-up after", share.makeup, None
            for above, cents in network.passed_by(agent, share):
                yield code, product, "Passed up", cents, say("to {agent}", agent=above)
        fees, heads = network.fees_of(agent), len(network.active_of(agent))
        figure = self.figures.get(agent.id, Figure())
        commission = network.commission_of(agent)
        # An open week has not posted yet what its close will.
        posted = commission - fees if network.week.status == "closed" else 0
        other = figure.week + figure.adjustments - posted
        yield code, None, "Per-head fees", -fees, say("{count} heads", count=heads)
        yield code, None, "Due for the week", commission - fees, None
        yield code, None, "Agent's balance before", figure.carry, None
        yield code, None, "Agent's payments", figure.payments, None
        yield code, None, "Other adjustments", other, None
        yield code, None, "Agent's balance after", agent.balance, None

    def players(self, agent: ClosedAccount) -> Iterator[Row]:
        """The players right under the agent, by code, and those who were until they moved."""
        settled = {account.code: account.settled for account in self.network.accounts.values()}
        for player in self.of_players.get(agent.code, ()):
            figure = player.figure
            name = player.name
            if player.is_former:
                name = say("{name} (before the move)", name=name)
            yield (
                player.code, name, figure.carry, figure.week, figure.payments,
                figure.adjustments, figure.balance,
                0 if player.is_former else settled.get(player.code, 0),
            )  # fmt: skip

    def corrected(self, agent: ClosedAccount) -> Iterator[Row]:
        """What was corrected or came in late of weeks closed before (SYNC 2.6)."""
        for correction in self.corrections:
            account = self.network.accounts[correction.account_id]
            if account.parent_id == agent.id:
                yield (
                    account.code, account.name, correction.week, correction.postings,
                    correction.cents,
                )  # fmt: skip

    def sheets(self) -> Iterator[Sheet]:
        """The statement, the players and the corrections of each agent."""
        for agent in self.agents:
            named = f"{agent.code} {agent.name}".rstrip()
            title = say("Statement of {agent}", agent=named)
            statement = (*self.network.heading(title, AGENTS_SIDE), *self.anchor)
            players = self.network.heading(say("{title}: players", title=title), PLAYERS_SIDE)
            corrections = say("{title}: adjustments of earlier weeks", title=title)
            late = self.network.heading(corrections, PLAYERS_SIDE)
            yield Sheet(agent.code, statement, _LINES, self.lines(agent))
            yield Sheet(
                say("{code} players", code=agent.code), players, _PLAYERS, self.players(agent)
            )
            yield Sheet(
                say("{code} corrections", code=agent.code),
                late,
                _CORRECTIONS,
                self.corrected(agent),
            )
