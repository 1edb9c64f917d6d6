"""The week of a whole network: every agent's commission, from the lowest level up (RULES 26.10).

Amounts are integer cents. A net loss is positive when the players lost. Each product that a deal
has a rate of its own for is shared by itself, with its own make-up; all others go with sports.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from desktop.domain.commission import Deal, TreeMode, override, share_week
from desktop.domain.money import Rounding

SPORTS, HORSES = "sports", "horses"
PRODUCTS = (SPORTS, HORSES)


@dataclass(frozen=True, slots=True)
class Volume:
    """What players came to in a week, cents.

    Attributes:
        net_loss: Positive when the players lost.
        handle: Risk of their graded wagers.
    """

    net_loss: int = 0
    handle: int = 0

    def __add__(self, other: "Volume") -> "Volume":
        return Volume(self.net_loss + other.net_loss, self.handle + other.handle)


@dataclass(frozen=True, slots=True)
class AgentTerms:
    """An agent with what was agreed, and with the week of the players right below.

    Attributes:
        parent_id: The agent above, or the house.
        deals: By product; without any the agent earns nothing and all goes up.
        mode: How a master is paid on agents below.
        own: By product, of the players right under the agent.
        makeup: By product, from the weeks before.
    """

    id: int
    parent_id: int
    deals: Mapping[str, Deal]
    mode: TreeMode = TreeMode.NET_PASSUP
    own: Mapping[str, Volume] = field(default_factory=dict)
    makeup: Mapping[str, int] = field(default_factory=dict)

    def product_of(self, product: str) -> str:
        """Under which of the deals a product goes."""
        return product if product in self.deals else SPORTS

    def deal_on(self, product: str) -> Deal | None:
        """The deal that a product goes under."""
        return self.deals.get(self.product_of(product))


@dataclass(frozen=True, slots=True)
class Share:
    """One product of one agent's week; cents.

    Attributes:
        deal: None where nothing was agreed.
        own: Of the players right under the agent.
        below: What the agents below passed up.
        handle: Of all players at any depth below.
        commission: Positive when the agent earns it.
        makeup_before: What had still to be made up.
        makeup: What has still to be made up.
    """

    agent_id: int
    product: str
    deal: Deal | None
    own: int
    below: int
    handle: int
    commission: int
    makeup_before: int
    makeup: int

    @property
    def base(self) -> int:
        """What the agent's week came to before the commission."""
        return self.own + self.below

    @property
    def passed_up(self) -> int:
        """What goes up to the next level (RULES 26.5)."""
        return self.base - self.commission


@dataclass(frozen=True, slots=True)
class _Branch:
    """An agent worked out, with everything that hangs below."""

    terms: AgentTerms
    shares: tuple[Share, ...]
    gross: Mapping[str, Volume]


def share_network(agents: Sequence[AgentTerms], rounding: Rounding) -> list[Share]:
    """Work out the week of every agent, in the order given; each below its master first.

    Args:
        agents: A tree, or several; whoever is above them all is not among them.
        rounding: The house's.
    """
    below: dict[int, list[AgentTerms]] = defaultdict(list)
    for agent in agents:
        below[agent.parent_id].append(agent)
    ids = {agent.id for agent in agents}
    found: dict[int, tuple[Share, ...]] = {}
    for agent in agents:
        if agent.parent_id not in ids:
            _work_out(agent, below, rounding, found)
    return [share for agent in agents for share in found[agent.id]]


def _work_out(
    agent: AgentTerms,
    below: Mapping[int, Sequence[AgentTerms]],
    rounding: Rounding,
    found: dict[int, tuple[Share, ...]],
) -> _Branch:
    branches = [_work_out(sub, below, rounding, found) for sub in below.get(agent.id, ())]
    gross = _sum((agent.own, *(branch.gross for branch in branches)))
    shares = tuple(
        _share_product(agent, product, branches, gross, rounding)
        for product in (SPORTS, *(p for p in PRODUCTS if p != SPORTS and p in agent.deals))
    )
    found[agent.id] = shares
    return _Branch(agent, shares, gross)


def _share_product(
    agent: AgentTerms,
    product: str,
    branches: Iterable[_Branch],
    gross: Mapping[str, Volume],
    rounding: Rounding,
) -> Share:
    branches = tuple(branches)
    own = _of_product(agent, product, agent.own)
    passed = sum(
        share.passed_up
        for branch in branches
        for share in branch.shares
        if agent.product_of(share.product) == product
    )
    handle = _of_product(agent, product, gross).handle
    before = agent.makeup.get(product, 0)
    deal = agent.deals.get(product)
    commission, makeup = 0, before
    if deal is not None and agent.mode is TreeMode.NET_PASSUP:
        week = share_week(deal, own.net_loss + passed, before, rounding, handle=handle)
        commission, makeup = week.commission, week.makeup
    elif deal is not None:
        week = share_week(deal, own.net_loss, before, rounding, handle=own.handle)
        makeup = week.makeup
        commission = week.commission + sum(
            _difference(agent, product, deal, branch, rounding) for branch in branches
        )
    return Share(
        agent.id, product, deal, own.net_loss, passed, handle, commission, before, makeup
    )  # fmt: skip


def _difference(
    agent: AgentTerms, product: str, deal: Deal, branch: _Branch, rounding: Rounding
) -> int:
    """What a master earns by DIFFERENTIAL on all players below one agent."""
    earned = 0
    for of, volume in branch.gross.items():
        if agent.product_of(of) == product:
            theirs = branch.terms.deal_on(of) or Deal(deal.kind, Fraction(0))
            both = override(deal, theirs)
            week = share_week(both, volume.net_loss, 0, rounding, handle=volume.handle)
            earned += week.commission
    return earned


def _of_product(agent: AgentTerms, product: str, volumes: Mapping[str, Volume]) -> Volume:
    return sum(
        (volume for of, volume in volumes.items() if agent.product_of(of) == product), Volume()
    )


def _sum(volumes: Iterable[Mapping[str, Volume]]) -> Mapping[str, Volume]:
    found: dict[str, Volume] = defaultdict(Volume)
    for each in volumes:
        for product, volume in each.items():
            found[product] += volume
    return found
