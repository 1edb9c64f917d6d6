"""The agents of a week as reports walk them: who stands under whom, and what each came to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.book.closes import find_close
from desktop.book.queries.closing import AgentShare, ClosedAccount, Head, PassedUp
from desktop.book.queries.people import BookRow, find_book
from desktop.book.queries.weeks import WeekRow
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.accounts import AccountKind
from desktop.domain.sentences import joined, say
from desktop.domain.weeks import milliseconds
from desktop.reports.questions import Question, find_root, find_week, headed, made_at, week_in_words
from desktop.reports.sheets import Row

AGENTS_SIDE = (
    "Net loss: + the players lost, − they won. Commission and due: + the agent earns it, − the"
    " agent pays"
)
_AGENTS = frozenset({AccountKind.MASTER.value, AccountKind.AGENT.value})
_KINDS: Mapping[str, str] = {
    "": "no deal", "split": "split", "red": "red figure", "profit": "profit",
    "reverse_red": "reverse red", "handle": "handle",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Network:
    """The agents that a report is about, in the order of the tree, with their week."""

    book: BookRow
    week: WeekRow
    question: Question
    accounts: Mapping[int, ClosedAccount]
    agents: tuple[ClosedAccount, ...]
    shares: Mapping[int, tuple[AgentShare, ...]]
    heads: Mapping[int, tuple[Head, ...]]
    passed: tuple[PassedUp, ...]

    def fees_of(self, agent: ClosedAccount) -> int:
        """What the agent is charged for heads, cents."""
        return sum(head.fee for head in self.heads.get(agent.id, ()))

    def active_of(self, agent: ClosedAccount) -> set[int]:
        """Players right under the agent who were active in the week."""
        return {head.account_id for head in self.heads.get(agent.id, ())}

    def commission_of(self, agent: ClosedAccount) -> int:
        """What the agent earns on all products, cents."""
        return sum(share.commission for share in self.shares.get(agent.id, ()))

    def above(self, agent: ClosedAccount) -> str:
        """The code of who stands above."""
        parent = self.accounts.get(agent.parent_id or HOUSE_ID)
        return "" if parent is None else parent.code

    def passed_by(self, agent: ClosedAccount, share: AgentShare) -> list[tuple[str, int]]:
        """To whom the agent passed up what, cents: one above, or more where it moved."""
        found = [
            (self.accounts[one.parent_id].code, one.cents)
            for one in self.passed
            if (one.account_id, one.product) == (agent.id, share.product)
        ]
        return found or [(self.above(agent), share.passed_up)]

    def explains(self, code: str) -> str:
        """What opens the explanation of an agent's commission."""
        return f"commission {code} {self.week.starts_on}"

    def heading(self, title: str, side: str = AGENTS_SIDE) -> tuple[str, ...]:
        """The words above a table: title, side, period, filters, moment."""
        asked = self.question.agent
        week, is_closed = week_in_words(self.week), self.week.status == "closed"
        return (
            headed(title, self.book.name),
            side,
            week if is_closed else say("{week}, as if it closed now", week=week),
            say("{code} and below", code=asked.upper()) if asked else "All agents",
            made_at(self.question, self.book),
        )


def read_network(reader: Reader, question: Question) -> Network:
    """The agents of a week; without one, of the open week as if it closed now.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    book = find_book(reader)
    week = find_week(reader, book, question.week)
    root_id = find_root(reader, question.agent)
    close = find_close(reader, week, milliseconds(question.asked_at))
    accounts = {account.id: account for account in close.accounts}
    shares: dict[int, list[AgentShare]] = defaultdict(list)
    for share in close.shares:
        shares[share.account_id].append(share)
    heads: dict[int, list[Head]] = defaultdict(list)
    for head in close.heads:
        heads[head.agent_id].append(head)
    below: dict[int, list[ClosedAccount]] = defaultdict(list)
    for account in close.accounts:
        if account.kind in _AGENTS:
            below[account.parent_id or HOUSE_ID].append(account)
    top = () if root_id == HOUSE_ID or root_id not in accounts else (accounts[root_id],)
    return Network(
        book,
        week,
        question,
        accounts,
        (*top, *_walk(root_id, below)),
        {agent_id: tuple(rows) for agent_id, rows in shares.items()},
        {agent_id: tuple(rows) for agent_id, rows in heads.items()},
        close.passed,
    )


def _walk(parent_id: int, below: Mapping[int, list[ClosedAccount]]) -> Iterator[ClosedAccount]:
    for agent in below.get(parent_id, ()):
        yield agent
        yield from _walk(agent.id, below)


def deal_in_words(share: AgentShare) -> str:
    """What was agreed: `red figure 25%`."""
    if not share.kind:
        return _KINDS[""]
    rate = f"{share.rate // 100}.{share.rate % 100:02d}".rstrip("0").rstrip(".")
    return joined(" ", (say(_KINDS[share.kind]), f"{rate}%"))


def share_cells(share: AgentShare) -> Row:
    """What one product of an agent's week came to."""
    return (
        share.own, share.below, share.own + share.below, share.handle, share.makeup_before,
        share.makeup, share.commission,
    )  # fmt: skip
