"""Per-head billing with the list of the heads, and the head count with who came and went."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from desktop.book.queries.closing import ClosedAccount, Head, list_heads
from desktop.book.queries.weeks import list_weeks
from desktop.book.statements import ConnectionReader
from desktop.domain.accounts import AccountKind
from desktop.domain.sentences import say
from desktop.reports.network import Network, read_network
from desktop.reports.plain import OPENS, opens_tickets, plain_report
from desktop.reports.questions import Question
from desktop.reports.sheets import Column, Report, Row, Sheet, Totals

_CHARGED = "Fees are charged to the agent: + the agent owes them"
_INVOICE = (
    Column("agent", "Agent", "text", 11),
    Column("account", "Account", "text", 11),
    Column("name", "Name", "text", 24),
    Column("channel", "Channel", "text", 10),
    Column("tickets", "Wagers accepted", "count", 10),
    Column("fee", "Fee", "money", 12),
)
_LISTED = (
    Column("agent", "Agent", "text", 11),
    Column("account", "Account", "text", 11),
    Column("name", "Name", "text", 24),
    Column("standing", "Standing", "text", 11),
    Column("channels", "Channels", "text", 18),
    Column("tickets", "Wagers accepted", "count", 10),
    Column("fee", "Fee", "money", 12),
    OPENS,
)
_COUNTS = (
    Column("agent", "Agent", "text", 11),
    Column("name", "Name", "text", 24),
    Column("players", "Players", "count", 9),
    Column("active", "Active", "count", 9),
    Column("new", "New", "count", 9),
    Column("returning", "Returning", "count", 10),
    Column("lost", "Lost", "count", 9),
    Column("fees", "Per-head fees", "money", 14),
)


def per_head(reader: ConnectionReader, question: Question) -> Report:
    """The per-head invoice of a week: every active player by channel, with totals by agent.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    network = read_network(reader, question)
    heading = network.heading("Per-head invoice", _CHARGED)
    rows = [row for agent in network.agents for row in _invoice_rows(network, agent)]
    return Report(
        title="Per-head invoice",
        table=Sheet(
            "Per head",
            heading,
            (*_INVOICE, OPENS),
            [(*row, opens_tickets(f"acct:{row[1]}")) for row in rows],
        ),
        sheets=(Sheet("Per head", heading, _INVOICE, _invoice(network), frozen_columns=2),),
        timezone=ZoneInfo(network.book.timezone),
        row_count=len(rows),
    )


def _invoice_rows(network: Network, agent: ClosedAccount) -> Iterator[Row]:
    heads = network.heads.get(agent.id, ())
    for head in sorted(heads, key=lambda of: (network.accounts[of.account_id].code, of.channel)):
        player = network.accounts[head.account_id]
        yield (agent.code, player.code, player.name, head.channel, head.tickets, head.fee)


def _invoice(network: Network) -> Iterator[Row | Totals]:
    billed = 0
    for agent in network.agents:
        rows = list(_invoice_rows(network, agent))
        yield from rows
        if rows:
            fees, billed = network.fees_of(agent), billed + network.fees_of(agent)
            label = say("{count} heads", count=len(network.active_of(agent)))
            yield Totals((agent.code, None, label, None, None, fees))
    if any(network.heads.get(agent.id) for agent in network.agents):
        yield Totals(("Total", None, None, None, None, billed), is_grand=True)


def head_count(reader: ConnectionReader, question: Question) -> Report:
    """Active players by agent: new ones, those who came back, those who stayed away.

    New is active for the first time; returning, active again after a week without; lost, active in
    the week before and not in this one.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    network = read_network(reader, question)
    heading = network.heading("Head count", _CHARGED)
    earlier = _earlier_weeks(reader, network.week.starts_on)
    rows = list(_count_rows(network, earlier))
    return Report(
        title="Head count",
        table=Sheet(
            "Head count", heading, (*_COUNTS, OPENS), [(*row, f"heads {row[0]}") for row in rows]
        ),
        sheets=(Sheet("Head count", heading, _COUNTS, _with_total(rows), frozen_columns=2),),
        timezone=ZoneInfo(network.book.timezone),
        row_count=len(rows),
    )


def head_list(reader: ConnectionReader, question: Question) -> Report:
    """Every head of a week: new, returning, active again, and who was lost.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    network = read_network(reader, question)
    earlier = _earlier_weeks(reader, network.week.starts_on)
    rows = [row for agent in network.agents for row in _listed(network, agent, earlier)]
    return plain_report(
        question,
        network.book,
        title="Heads",
        words=(_CHARGED, *network.heading("Heads")[2:3]),
        columns=_LISTED,
        rows=lambda: rows,
        row_count=len(rows),
        frozen_columns=2,
    )


def _listed(network: Network, agent: ClosedAccount, earlier: Sequence[set[int]]) -> Iterator[Row]:
    before, ever = (earlier[-1] if earlier else set()), set().union(*earlier)
    heads: dict[int, list[Head]] = defaultdict(list)
    for head in network.heads.get(agent.id, ()):
        heads[head.account_id].append(head)
    lost = (_players_by_agent(network).get(agent.id, set()) & before) - heads.keys()
    for player in sorted(heads.keys() | lost, key=lambda of: network.accounts[of].code):
        account, of = network.accounts[player], heads.get(player, [])
        again = "active" if player in before else "returning" if player in ever else "new"
        yield (
            agent.code,
            account.code,
            account.name,
            again if of else "lost",
            " ".join(head.channel for head in of),
            sum(head.tickets for head in of),
            sum(head.fee for head in of),
            opens_tickets(f"acct:{account.code}"),
        )


def _earlier_weeks(reader: ConnectionReader, week: str) -> list[set[int]]:
    """Who was active in each week before, the oldest first."""
    return [
        {head.account_id for head in list_heads(reader, row.starts_on)}
        for row in list_weeks(reader)
        if row.starts_on < week
    ]


def _count_rows(network: Network, earlier: list[set[int]]) -> Iterator[Row]:
    before = earlier[-1] if earlier else set()
    ever = set().union(*earlier)
    players = _players_by_agent(network)
    for agent in network.agents:
        own, active = players.get(agent.id, set()), network.active_of(agent)
        yield (
            agent.code,
            agent.name,
            len(own),
            len(active),
            len(active - ever),
            len((active & ever) - before),
            len((own & before) - active),
            network.fees_of(agent),
        )


def _players_by_agent(network: Network) -> Mapping[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for account in network.accounts.values():
        if account.kind == AccountKind.PLAYER and account.parent_id is not None:
            found[account.parent_id].add(account.id)
    return found


def _with_total(rows: list[Row]) -> Iterator[Row | Totals]:
    yield from rows
    if rows:
        sums = (
            sum(cell for row in rows if isinstance(cell := row[place], int))
            for place in range(2, len(_COUNTS))
        )
        yield Totals(("Total", None, *sums), is_grand=True)
