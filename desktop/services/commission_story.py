"""How an agent's commission of a week came about: the steps of every product, fees, what is due."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.book.queries.closing import AgentShare
from desktop.book.statements import Reader
from desktop.domain.commission import CommissionKind, Deal, MakeupUnit, TreeMode
from desktop.domain.errors import InputError
from desktop.domain.explaining.commission import Earned, Step, explain_commission, explain_due
from desktop.domain.sentences import joined, say, word
from desktop.domain.weeks import instant
from desktop.reports.network import deal_in_words, read_network
from desktop.reports.questions import Question
from desktop.services.books import read_house


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A step of one product; `no` is its place in the whole story.

    Attributes:
        product: With its deal in words; empty where it is about all of them.
    """

    no: int
    product: str
    step: Step


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A player whom the agent is billed for, through one channel; cents."""

    code: str
    name: str
    channel: str
    tickets: int
    fee: int


@dataclass(frozen=True, slots=True)
class CommissionStory:
    """The week of one agent, told; cents.

    Attributes:
        above: The code of who stands above.
        is_closed: Whether it is as it was closed; else as if it closed now.
    """

    code: str
    name: str
    above: str
    is_closed: bool
    lines: tuple[StoryLine, ...]
    heads: tuple[HeadLine, ...]
    due: int


def read_commission_story(reader: Reader, week: str, code: str, now: int) -> CommissionStory:
    """Explain what an agent earned in a week.

    Args:
        reader: An open book.
        week: The ISO day it starts on.
        code: A master or agent.
        now: Milliseconds UTC.

    Raises:
        InputError: There is no such week or agent.
    """
    question = Question("master-sheet", instant(now), date.fromisoformat(week), code)
    network = read_network(reader, question)
    if not network.agents:
        raise InputError(say("{code} was no agent in that week.", code=code))
    agent = network.agents[0]
    rounding = read_house(reader).rules.rounding
    steps: list[tuple[str, Step]] = []
    for share in network.shares.get(agent.id, ()):
        title = joined(": ", (word(share.product), deal_in_words(share)))
        steps += [(title, step) for step in explain_commission(_earned(share), rounding)]
        said = say("Goes up to {agent}", agent=network.above(agent))
        steps.append((title, Step(said, share.passed_up, "note")))
    fees = network.fees_of(agent)
    heads = len(network.active_of(agent))
    commission = network.commission_of(agent)
    steps += [("", step) for step in explain_due(commission, fees, heads)]
    return CommissionStory(
        agent.code,
        agent.name,
        network.above(agent),
        network.week.status == "closed",
        tuple(StoryLine(no, product, step) for no, (product, step) in enumerate(steps)),
        tuple(
            HeadLine(
                network.accounts[head.account_id].code,
                network.accounts[head.account_id].name,
                head.channel,
                head.tickets,
                head.fee,
            )
            for head in network.heads.get(agent.id, ())
        ),
        commission - fees,
    )


def _earned(share: AgentShare) -> Earned:
    deal = None
    if share.kind:
        rate = Fraction(share.rate, 100_00)
        deal = Deal(CommissionKind(share.kind), rate, MakeupUnit(share.unit))
    return Earned(
        deal,
        TreeMode(share.mode),
        share.own,
        share.below,
        share.handle,
        share.commission,
        share.makeup_before,
        share.makeup,
    )
