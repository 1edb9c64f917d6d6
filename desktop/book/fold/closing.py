"""Folds of the end of a week: the sign-off, the close with everything it posts, make-up by hand.

The order is that of RULES 26.12: what the players came to, commission, per-head fees; then the
players' balances are settled or carried (RULES 27.3), and the next week opens.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.agreements import Account, Agreed, AsIf, list_agreed
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Put, Update
from desktop.book.fold.conflicts import tell_left_out
from desktop.book.fold.settling import WEEKLY_SUMS, posting_day
from desktop.book.fold.statement import hash_coming
from desktop.book.fold.stretches import Stint, list_stints, parents_until, split_week
from desktop.book.fold.week_sums import PlayerWeek, heads, player_weeks
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import CASH_ID, HOUSE_ID
from desktop.book.tables.house import BookTable, RulesTable
from desktop.book.tables.money import PostingKind, posting_id
from desktop.book.tables.weeks import MakeupTable, WeekTable
from desktop.domain.accounts import AccountKind
from desktop.domain.agreements import (
    agent_settlement_rule,
    counts_free_play,
    counts_smaller,
    deals_of,
    head_fee,
    rate_of,
    settlement_rule,
    tree_mode,
)
from desktop.domain.money import Rounding
from desktop.domain.sharing import (
    AgentTerms,
    NetworkWeek,
    Passed,
    Share,
    Stretch,
    Volume,
    share_stretches,
)
from desktop.domain.weekly_settlement import settle_week

_OPEN = Query(
    lambda: (
        select(
            BookTable.open_week,
            WeekTable.opened_seq,
            WeekTable.status,
            RulesTable.round_unit,
            RulesTable.round_mode,
        )
        .join(WeekTable, WeekTable.starts_on == BookTable.open_week)
        .join(RulesTable, RulesTable.version == BookTable.rules)
    )
)
_MAKEUP = Query(
    lambda: select(MakeupTable.account_id, MakeupTable.product, MakeupTable.cents).order_by(
        MakeupTable.account_id, MakeupTable.product
    )
)
_MAKEUP_OF = Query(
    lambda: select(MakeupTable.cents).where(
        MakeupTable.account_id == bindparam("account"), MakeupTable.product == bindparam("product")
    )
)
_AGENTS = frozenset({AccountKind.MASTER.value, AccountKind.AGENT.value})
_PLAYER = AccountKind.PLAYER.value
_PAYMENTS, _ADJUSTMENTS = WEEKLY_SUMS.index("payments"), WEEKLY_SUMS.index("adjustments")


@dataclass(frozen=True, slots=True)
class _Posted:
    """Money that the close moves, from the side of an account."""

    account_id: int
    contra_id: int
    cents: int
    kind: PostingKind

    @property
    def sides(self) -> tuple[tuple[int, int], tuple[int, int]]:
        return (self.account_id, self.cents), (self.contra_id, -self.cents)


@dataclass(frozen=True, slots=True)
class _Close:
    """A week with everything that its close is worked out from."""

    week: str
    rounding: Rounding
    agreed: Sequence[Agreed]
    weeks: Mapping[int, PlayerWeek]
    makeup: Mapping[int, Mapping[str, int]]
    heads: Mapping[int, Mapping[str, int]]
    stints: Sequence[Stint]
    posted: list[_Posted] = field(default_factory=list)

    @property
    def agents(self) -> dict[int, Agreed]:
        return {of.account.id: of for of in self.agreed if of.account.kind in _AGENTS}

    @property
    def players(self) -> list[Agreed]:
        return [of for of in self.agreed if of.account.kind == _PLAYER]

    def share(self) -> NetworkWeek:
        """The commission of every agent, and who was passed what."""
        terms = [
            AgentTerms(
                account.id,
                account.parent_id or HOUSE_ID,
                deals_of(values),
                tree_mode(values),
                makeup=self.makeup.get(account.id, {}),
                counts_smaller=counts_smaller(values),
            )
            for account, values in self.agents.values()
        ]
        return share_stretches(terms, self.stretches(), self.rounding)

    def stretches(self) -> list[Stretch]:
        """The week as it was cut by moves; whole where nobody moved."""
        stints = sorted(self.stints, key=lambda stint: stint.seq)
        now = {account.id: account.parent_id for account, _ in self.agreed}
        weeks, agents = self._weeks_by_stretch(), self.agents
        found = []
        for seq in (*dict.fromkeys(stint.seq for stint in stints), None):
            parents = parents_until(stints, seq, now)
            own: dict[int, dict[str, Volume]] = defaultdict(lambda: defaultdict(Volume))
            for player, week in weeks[seq]:
                agent = agents.get(parents[player] or 0)
                if agent is not None:
                    counts = counts_free_play(agent.values)
                    for product, volume in week.shared(with_free_play=counts).items():
                        own[agent.account.id][product] += volume
            found.append(Stretch({agent: parents[agent] or HOUSE_ID for agent in agents}, own))
        return found

    def _weeks_by_stretch(self) -> Mapping[int | None, list[tuple[int, PlayerWeek]]]:
        """Each player's week, cut where the player's way to the house changed."""
        left: dict[int, list[Stint]] = defaultdict(list)
        for stint in self.stints:
            left[stint.account_id].append(stint)
        found: dict[int | None, list[tuple[int, PlayerWeek]]] = defaultdict(list)
        for player in self.players:
            account_id = player.account.id
            week = self.weeks.get(account_id)
            if week is None and account_id not in left:
                continue
            whole = week or PlayerWeek({}, {})
            for seq, part in split_week(left.get(account_id, []), whole).items():
                found[seq].append((account_id, part))
        return found

    def head_rows(self) -> list[Row]:
        """A row for each player who was active, by channel."""
        return [
            (self.week, account.id, channel, account.parent_id, count, head_fee(values, channel))
            for account, values in self.players
            for channel, count in sorted(self.heads.get(account.id, {}).items())
        ]

    def post(self, account_id: int, contra_id: int, cents: int, kind: PostingKind) -> None:
        """Move money, unless there is none to move."""
        if cents:
            self.posted.append(_Posted(account_id, contra_id, cents, kind))

    def balances(self) -> dict[int, int]:
        """What every account stands at with what was posted so far."""
        found = {account.id: account.balance for account, _ in self.agreed}
        for posted in self.posted:
            for account_id, cents in posted.sides:
                found[account_id] += cents
        return found


def start_closing(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `week.closing`; without effect when that week is no longer open."""
    row = reader.one(_OPEN)
    week = fact.body["week"]
    if row is None or row[0] != week:
        return
    yield Update("week", ("status",), [("closing", week)])
    yield Put(
        "sign_off",
        [
            (week, item, left, fact.body["reason"], fact.actor, fact.wall)
            for item, left in fact.body["checklist"]
        ],
    )


def close_week(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `week.closed`; a second close of a week has no effect (SYNC 2.6)."""
    row = reader.one(_OPEN)
    week = fact.body["week"]
    if row is None or row[0] != week:
        return
    close = _read_close(reader, row)
    yield from _share(close)
    yield from _bill(close)
    settled = _settle(close)
    posted = list(_post(close, posting_day(reader, fact).day, fact))
    yield from posted
    yield from _freeze(close, settled)
    # Its author's hash may be of other figures: others' came in between, or a server that was
    # restored from a backup gave new places to what was seen.
    yield from _open_next(close, fact, hash_coming(reader, week, posted))


def share_as_if(reader: Reader, as_if: AsIf) -> tuple[list[Row], list[Row]]:
    """The rows of agents' weeks and of heads, were the open week closed with other settings."""
    row = reader.one(_OPEN)
    if row is None:
        return [], []
    close = _read_close(reader, row, as_if)
    return _agent_rows(close, close.share().shares), close.head_rows()


def _read_close(reader: Reader, open_week: Row, as_if: AsIf | None = None) -> _Close:
    week, opened_seq, _, round_unit, round_mode = open_week
    last_day = date.fromisoformat(week) + timedelta(days=6)
    return _Close(
        week,
        Rounding(round_unit, round_mode),
        list_agreed(reader, last_day, as_if),
        player_weeks(reader, week, opened_seq),
        _makeup(reader),
        heads(reader, opened_seq),
        list_stints(reader, week),
    )


def _agent_rows(close: _Close, shares: Sequence[Share]) -> list[Row]:
    modes = {agent_id: tree_mode(of.values).value for agent_id, of in close.agents.items()}
    return [_agent_row(close.week, share, modes[share.agent_id]) for share in shares]


def _share(close: _Close) -> Iterator[Change]:
    network = close.share()
    shares = network.shares
    rows = _agent_rows(close, shares)
    if rows:
        yield Insert("agent_week", rows)
    changed = [
        (share.agent_id, share.product, share.makeup)
        for share in shares
        if share.makeup != share.makeup_before
    ]
    if changed:
        yield Put("makeup", changed)
    passed = _passed_rows(close, network.passed)
    if passed:
        yield Insert("passed_up", passed)
    for share in shares:
        close.post(share.agent_id, HOUSE_ID, share.commission, PostingKind.COMMISSION)


def _passed_rows(close: _Close, passed: Sequence[Passed]) -> list[Row]:
    """What went up from those who moved in the week; everybody else's all went one way."""
    moved = {stint.account_id for stint in close.stints} & close.agents.keys()
    sums: dict[tuple[int, str, int], int] = defaultdict(int)
    for one in passed:
        if one.agent_id in moved:
            sums[one.agent_id, one.product, one.parent_id] += one.cents
    return [(close.week, *key, cents) for key, cents in sorted(sums.items())]


def _agent_row(week: str, share: Share, mode: str) -> Row:
    deal = share.deal
    agreed = (
        ("", 0, "") if deal is None else (deal.kind.value, rate_of(deal), deal.makeup_unit.value)
    )
    return (
        week, share.agent_id, share.product, *agreed, mode, share.own, share.below, share.handle,
        share.commission, share.makeup_before, share.makeup,
    )  # fmt: skip


def _bill(close: _Close) -> Iterator[Change]:
    rows = close.head_rows()
    if rows:
        yield Insert("head", rows)
    fees: dict[int, int] = defaultdict(int)
    for *_, agent_id, _, fee in rows:
        fees[agent_id] += fee
    for agent_id in close.agents:
        close.post(agent_id, HOUSE_ID, -fees[agent_id], PostingKind.FEE)


def _settle(close: _Close) -> dict[int, int]:
    """Settle whose rule says so; what each balance was brought to zero by.

    Agents are settled with what they earned and were charged for this week.
    """
    settled = {}
    balances = close.balances()
    agents = ((of.account, agent_settlement_rule(of.values)) for of in close.agents.values())
    players = ((of.account, settlement_rule(of.values)) for of in close.players)
    for account, rule in (*agents, *players):
        cents = -settle_week(rule, 0, balances[account.id]).settled
        close.post(account.id, CASH_ID, cents, PostingKind.ZEROING)
        settled[account.id] = cents
    return settled


def _post(close: _Close, day: int, fact: Fact) -> Iterator[Change]:
    if not close.posted:
        return
    rows = [
        (
            posting_id(fact.seq, no), posted.account_id, posted.contra_id, posted.cents,
            posted.kind.value, None, 0, close.week, day, None,
        )
        for no, posted in enumerate(close.posted)
    ]  # fmt: skip
    yield Insert("posting", rows)
    sides = [(posted.kind, *side) for posted in close.posted for side in posted.sides]
    yield Increase("account", ("balance",), [(cents, account) for _, account, cents in sides])
    yield Accumulate("weekly", WEEKLY_SUMS, [_weekly_row(close.week, *side) for side in sides])


def _weekly_row(week: str, kind: PostingKind, account_id: int, cents: int) -> Row:
    sums = [0] * len(WEEKLY_SUMS)
    sums[_PAYMENTS if kind is PostingKind.ZEROING else _ADJUSTMENTS] = cents
    return (week, account_id, *sums)


def _freeze(close: _Close, settled: Mapping[int, int]) -> Iterator[Change]:
    """Keep every account as it is now: a later move changes nothing here (FEATURES 1)."""
    balances = close.balances()
    yield Insert(
        "closed_account",
        [
            _closed_row(close.week, account, balances[account.id], settled.get(account.id, 0))
            for account, _ in close.agreed
        ],
    )


def _closed_row(week: str, account: Account, balance: int, settled: int) -> Row:
    return (
        week, account.id, account.parent_id, account.code, account.name, account.kind,
        account.pending, balance, settled,
    )  # fmt: skip


def _open_next(close: _Close, fact: Fact, statement: str) -> Iterator[Change]:
    week = close.week
    following = (date.fromisoformat(week) + timedelta(days=7)).isoformat()
    columns = ("status", "closed_at", "closed_by", "statement")
    yield Update("week", columns, [("closed", fact.wall, fact.actor, statement, week)])
    yield Insert("week", [(following, "open", fact.seq, None, None, None)])
    yield Update("book", ("open_week",), [(following, 1)])
    carried = [
        (following, account_id, balance, *[0] * (len(WEEKLY_SUMS) - 1))
        for account_id, balance in sorted(close.balances().items())
        if balance
    ]
    if carried:
        yield Insert("weekly", carried)


def change_makeup(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `makeup.changed`; without effect when the old value is no longer current."""
    body = fact.body
    account_id, product = body["account"], body["product"]
    current = reader.one(_MAKEUP_OF, account=account_id, product=product)
    row = reader.one(_OPEN)
    stands = 0 if current is None else current[0]
    if row is None or stands != body["old"]:
        yield from tell_left_out(fact, [("makeup", body["new"], stands)], is_all=True)
        return
    yield Put("makeup", [(account_id, product, body["new"])])
    edit = (
        fact.number, account_id, product, row[0], body["old"], body["new"], body["reason"],
        fact.actor, fact.wall,
    )  # fmt: skip
    yield Insert("makeup_edit", [edit])


def _makeup(reader: Reader) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for account_id, product, cents in reader.all(_MAKEUP):
        found[account_id][product] = cents
    return found
