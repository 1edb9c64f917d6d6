"""The master sheet: each agent's week, deal, make-up, commission, heads and what is due.

One row for each agent and product; the workbook has a sheet for the house and one for each master
with the agents below (FEATURES 125).
"""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from desktop.book.queries.closing import ClosedAccount
from desktop.book.statements import ConnectionReader
from desktop.domain.accounts import AccountKind
from desktop.domain.sentences import say
from desktop.reports.network import Network, deal_in_words, read_network, share_cells
from desktop.reports.plain import OPENS
from desktop.reports.questions import Question, headed
from desktop.reports.sheets import Column, Report, Row, Sheet, Totals

_COLUMNS = (
    Column("agent", "Agent", "text", 11),
    Column("name", "Name", "text", 22),
    Column("above", "Under", "text", 11),
    Column("product", "Product", "text", 9),
    Column("deal", "Deal", "text", 18),
    Column("own", "Own players' net loss", "money", 14),
    Column("below", "From agents below", "money", 14),
    Column("week", "Week", "money", 14),
    Column("handle", "Handle below", "money", 14),
    Column("makeup_before", "Make-up before", "money", 14),
    Column("makeup", "Make-up after", "money", 14),
    Column("commission", "Commission", "money", 14),
    Column("heads", "Heads", "count", 8),
    Column("fees", "Per-head fees", "money", 13),
    Column("due", "Due to the agent", "money", 14),
    Column("passed_up", "Passed up", "money", 14),
    Column("balance", "Agent's balance after", "money", 14),
)
_OWN, _COMMISSION, _HEADS, _FEES, _DUE = 5, 11, 12, 13, 14


def master_sheet(reader: ConnectionReader, question: Question) -> Report:
    """The master sheet of a week; without one, of the open week as if it closed now.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    network = read_network(reader, question)
    heading = network.heading("Master sheet")
    return Report(
        title="Master sheet",
        table=Sheet("Master sheet", heading, (*_COLUMNS, OPENS), _table(network)),
        sheets=_sheets(network),
        timezone=ZoneInfo(network.book.timezone),
        row_count=len(network.agents),
    )


def _table(network: Network) -> Iterator[Row]:
    """The rows, each with the explanation that it opens."""
    for row in _rows(network, network.agents):
        yield (*row, network.explains(str(row[0])))


def _sheets(network: Network) -> Iterator[Sheet]:
    heading = network.heading("Master sheet")
    everybody = _with_total(network, network.agents, "All agents")
    yield Sheet("Master sheet", heading, _COLUMNS, everybody, frozen_columns=2)
    for master in network.agents:
        if master.kind == AccountKind.MASTER:
            title = headed(heading[0], f"{master.code} {master.name}".rstrip())
            agents = [agent for agent in network.agents if _is_below(network, agent, master)]
            rows = _with_total(network, agents, say("{code} and below", code=master.code))
            yield Sheet(master.code, (title, *heading[1:]), _COLUMNS, rows, frozen_columns=2)


def _is_below(network: Network, agent: ClosedAccount, master: ClosedAccount) -> bool:
    found: ClosedAccount | None = agent
    while found is not None and found.id != master.id:
        found = None if found.parent_id is None else network.accounts.get(found.parent_id)
    return found is not None


def _with_total(
    network: Network, agents: Sequence[ClosedAccount], label: str
) -> Iterator[Row | Totals]:
    rows = list(_rows(network, agents))
    yield from rows
    if rows:
        cells: list[int | str | None] = [None] * len(_COLUMNS)
        cells[0], cells[1] = "Total", label
        for place in (_OWN, _COMMISSION, _HEADS, _FEES, _DUE):
            cells[place] = sum(cell for row in rows if isinstance(cell := row[place], int))
        yield Totals(tuple(cells), is_grand=True)


def _rows(network: Network, agents: Sequence[ClosedAccount]) -> Iterator[Row]:
    """A row for each product; heads, fees and balance stand in the first of an agent."""
    for agent in agents:
        fees = network.fees_of(agent)
        for number, share in enumerate(network.shares.get(agent.id, ())):
            whole = number == 0
            yield (
                agent.code,
                agent.name,
                network.above(agent),
                share.product,
                deal_in_words(share),
                *share_cells(share),
                len(network.active_of(agent)) if whole else None,
                fees if whole else None,
                share.commission - (fees if whole else 0),
                share.passed_up,
                agent.balance if whole else None,
            )
