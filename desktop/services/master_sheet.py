"""The master sheet as people look at it: a line for each agent and product."""

from dataclasses import dataclass
from datetime import date

from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.reports.network import deal_in_words, read_network
from desktop.reports.questions import Question


@dataclass(frozen=True, slots=True)
class AgentLine:
    """One product of an agent's week; cents, net losses positive when the players lost.

    Attributes:
        heads: Players active in the week; like fees and balance, of the whole agent.
        due: Commission less fees; above 0 the agent has it coming.
        is_first: Whether it is the agent's first line, which counts the fees.
    """

    code: str
    name: str
    above: str
    product: str
    deal: str
    own: int
    below: int
    makeup_before: int
    makeup: int
    commission: int
    heads: int
    fees: int
    due: int
    passed_up: int
    balance: int
    is_first: bool


def read_master_sheet(reader: Reader, week: str, now: int) -> list[AgentLine]:
    """The agents of a week in the order of the tree; of an open one as if it closed now.

    Args:
        reader: An open book.
        week: The ISO day the week starts on.
        now: Milliseconds UTC.

    Raises:
        InputError: There is no such week.
    """
    question = Question("master-sheet", instant(now), date.fromisoformat(week))
    network = read_network(reader, question)
    lines = []
    for agent in network.agents:
        for number, share in enumerate(network.shares.get(agent.id, ())):
            fees = network.fees_of(agent) if number == 0 else 0
            heads = len(network.active_of(agent)) if number == 0 else 0
            lines.append(
                AgentLine(
                    agent.code, agent.name, network.above(agent), share.product,
                    deal_in_words(share), share.own, share.below, share.makeup_before,
                    share.makeup, share.commission, heads, fees, share.commission - fees,
                    share.passed_up, agent.balance, number == 0,
                )
            )  # fmt: skip
    return lines
