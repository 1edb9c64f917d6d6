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
        smaller: Of the same wagers whichever is smaller of risk and win, each.
    """

    net_loss: int = 0
    handle: int = 0
    smaller: int = 0

    def __add__(self, other: "Volume") -> "Volume":
        return Volume(
            self.net_loss + other.net_loss,
            self.handle + other.handle,
            self.smaller + other.smaller,
        )

    def __sub__(self, other: "Volume") -> "Volume":
        return self + Volume(-other.net_loss, -other.handle, -other.smaller)


@dataclass(frozen=True, slots=True)
class AgentTerms:
    """An agent with what was agreed, and with the week of the players right below.

    Attributes:
        parent_id: The agent above, or the house.
        deals: By product; without any the agent earns nothing and all goes up.
        mode: How a master is paid on agents below.
        own: By product, of the players right under the agent.
        makeup: By product, from the weeks before.
        counts_smaller: Whether a wager's volume is the smaller of its risk and win, not its risk.
    """

    id: int
    parent_id: int
    deals: Mapping[str, Deal]
    mode: TreeMode = TreeMode.NET_PASSUP
    own: Mapping[str, Volume] = field(default_factory=dict)
    makeup: Mapping[str, int] = field(default_factory=dict)
    counts_smaller: bool = False

    def commission_volume(self, volume: Volume) -> int:
        """What counts as wagered (FEATURES, section E)."""
        return volume.smaller if self.counts_smaller else volume.handle

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
        handle: What counts as wagered, of all players at any depth below.
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
class Stretch:
    """Part of a week in which nobody moved.

    Attributes:
        parents: Who stood right above each agent.
        own: By agent, what the players right below came to in it, by product.
    """

    parents: Mapping[int, int]
    own: Mapping[int, Mapping[str, Volume]]


@dataclass(frozen=True, slots=True)
class Passed:
    """What an agent passed up in a stretch of the week, and to whom; cents."""

    agent_id: int
    product: str
    parent_id: int
    cents: int


@dataclass(frozen=True, slots=True)
class NetworkWeek:
    """The week of a network.

    Attributes:
        shares: In the order of the agents.
        passed: In the order of the stretches.
    """

    shares: list[Share]
    passed: list[Passed]


def share_network(agents: Sequence[AgentTerms], rounding: Rounding) -> list[Share]:
    """Work out the week of every agent, in the order given; each below its master first.

    Args:
        agents: A tree, or several; whoever is above them all is not among them.
        rounding: The house's.
    """
    whole = Stretch(
        {agent.id: agent.parent_id for agent in agents}, {agent.id: agent.own for agent in agents}
    )
    return share_stretches(agents, [whole], rounding).shares


def share_stretches(
    agents: Sequence[AgentTerms], stretches: Sequence[Stretch], rounding: Rounding
) -> NetworkWeek:
    """Work out a week in which agents or players moved, stretch by stretch.

    An agent's commission is that of the whole week. Who stood above in a stretch is passed up what
    it came to, less what it added to the commission: as though the week had ended with it.

    Args:
        agents: Their terms; where they stand and their players' weeks are the stretches'.
        stretches: In the order of time.
        rounding: The house's.
    """
    walk = _Walk({agent.id: _Running(agent, rounding) for agent in agents})
    for stretch in stretches:
        walk.work_out(stretch)
    shares = [share for agent in agents for share in walk.running[agent.id].shares()]
    return NetworkWeek(shares, walk.passed)


class _Walk:
    """Goes through the tree of each stretch, those below before those above."""

    def __init__(self, running: Mapping[int, "_Running"]) -> None:
        self.running = running
        self.passed: list[Passed] = []

    def work_out(self, stretch: Stretch) -> None:
        """Add a stretch to everybody's week."""
        below: dict[int, list[int]] = defaultdict(list)
        for agent_id in self.running:
            below[stretch.parents[agent_id]].append(agent_id)
        for agent_id in self.running:
            if stretch.parents[agent_id] not in self.running:
                self._work_out(agent_id, stretch, below)

    def _work_out(
        self, agent_id: int, stretch: Stretch, below: Mapping[int, Sequence[int]]
    ) -> tuple[Mapping[str, int], Mapping[str, Volume]]:
        """What an agent passed up in a stretch, and what all players below came to."""
        agent = self.running[agent_id]
        before = {share.product: share.passed_up for share in agent.shares()}
        gross = stretch.own.get(agent_id, {})
        agent.add_own(gross)
        for sub in below.get(agent_id, ()):
            up, volumes = self._work_out(sub, stretch, below)
            agent.add_branch(self.running[sub].terms, up, volumes)
            gross = _sum((gross, volumes))
        went_up = {s.product: s.passed_up - before[s.product] for s in agent.shares()}
        parent_id = stretch.parents[agent_id]
        self.passed += [Passed(agent_id, product, parent_id, up) for product, up in went_up.items()]
        return went_up, gross


class _Running:
    """An agent's week as far as it has been worked out."""

    def __init__(self, terms: AgentTerms, rounding: Rounding) -> None:
        self.terms = terms
        self._rounding = rounding
        self._own: Mapping[str, Volume] = {}
        self._below: dict[str, int] = defaultdict(int)
        # By the agent below: what it and all below it came to while it stood here.
        self._gross: dict[int, tuple[AgentTerms, Mapping[str, Volume]]] = {}

    def add_own(self, volumes: Mapping[str, Volume]) -> None:
        """Add what the players right below came to."""
        self._own = _sum((self._own, volumes))

    def add_branch(
        self, sub: AgentTerms, up: Mapping[str, int], volumes: Mapping[str, Volume]
    ) -> None:
        """Add what an agent below passed up, and what all its players came to."""
        for product, cents in up.items():
            self._below[self.terms.product_of(product)] += cents
        _, before = self._gross.get(sub.id, (sub, {}))
        self._gross[sub.id] = (sub, _sum((before, volumes)))

    def shares(self) -> tuple[Share, ...]:
        """The week so far, product by product."""
        deals = self.terms.deals
        further = (p for p in PRODUCTS if p != SPORTS and p in deals)
        return tuple(self._share(product) for product in (SPORTS, *further))

    def _share(self, product: str) -> Share:
        agent, below = self.terms, self._below.get(product, 0)
        own = _of_product(agent, product, self._own)
        everybody = _sum((self._own, *(volumes for _, volumes in self._gross.values())))
        handle = agent.commission_volume(_of_product(agent, product, everybody))
        before = agent.makeup.get(product, 0)
        deal = agent.deals.get(product)
        commission, makeup = 0, before
        if deal is not None and agent.mode is TreeMode.NET_PASSUP:
            week = share_week(deal, own.net_loss + below, before, self._rounding, handle=handle)
            commission, makeup = week.commission, week.makeup
        elif deal is not None:
            week = share_week(
                deal, own.net_loss, before, self._rounding, handle=agent.commission_volume(own)
            )
            makeup = week.makeup
            commission = week.commission + sum(
                self._difference(product, deal, sub, volumes)
                for sub, volumes in self._gross.values()
            )
        return Share(
            agent.id, product, deal, own.net_loss, below, handle, commission, before, makeup
        )  # fmt: skip

    def _difference(
        self, product: str, deal: Deal, sub: AgentTerms, gross: Mapping[str, Volume]
    ) -> int:
        """What a master earns by DIFFERENTIAL on all players below one agent."""
        earned = 0
        for of, volume in gross.items():
            if self.terms.product_of(of) == product:
                theirs = sub.deal_on(of) or Deal(deal.kind, Fraction(0))
                both = override(deal, theirs)
                week = share_week(
                    both,
                    volume.net_loss,
                    0,
                    self._rounding,
                    handle=self.terms.commission_volume(volume),
                )
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
