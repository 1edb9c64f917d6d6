"""The figure of a week, and how one is split among those a player stood under."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.book.fold.stretches import Stint, parents_until


@dataclass(frozen=True, slots=True)
class Figure:
    """The week of one player, or of several together, in cents from the player's side.

    Attributes:
        players: How many it is the sum of.
        carry: What was brought forward into the week.
        days: The net of each of the seven days, in the order of the book's week.
        adjustments: Everything else that changed the balance.
        pending: The risk of what is open now; of a closed week, of what was open at its close.
    """

    players: int = 0
    carry: int = 0
    days: tuple[int, ...] = (0,) * 7
    payments: int = 0
    adjustments: int = 0
    pending: int = 0

    @property
    def week(self) -> int:
        """The net of the week: the sum of its days."""
        return sum(self.days)

    @property
    def balance(self) -> int:
        """What stood at the end of the week, or stands now while it is open."""
        return self.carry + self.week + self.payments + self.adjustments

    def __add__(self, other: "Figure") -> "Figure":
        return Figure(
            self.players + other.players,
            self.carry + other.carry,
            tuple(mine + theirs for mine, theirs in zip(self.days, other.days, strict=True)),
            self.payments + other.payments,
            self.adjustments + other.adjustments,
            self.pending + other.pending,
        )


def total_of(figures: Iterable[Figure]) -> Figure:
    """The sum of figures, column by column: one by one it would cost several times as much."""
    parts = list(figures)
    return Figure(
        sum(part.players for part in parts),
        sum(part.carry for part in parts),
        tuple(sum(part.days[day] for part in parts) for day in range(7)),
        sum(part.payments for part in parts),
        sum(part.adjustments for part in parts),
        sum(part.pending for part in parts),
    )


class FormerPlaces:
    """Where accounts stood in the stretches of a week, as nodes of its tree.

    A stretch ends where somebody moved. Who stood elsewhere then, or below somebody who did, has a
    node for it, whose id is below 0.
    """

    def __init__(
        self, of_players: Sequence[Stint], stints: Sequence[Stint], now: Mapping[int, int | None]
    ) -> None:
        """Find the places.

        Args:
            of_players: Those of the stints that are players'.
            stints: All of the week, the earliest of each account first.
            now: Who stands above each account after the last of them.
        """
        self._now = now
        self._of: dict[int, list[Stint]] = {}
        for stint in of_players:
            self._of.setdefault(stint.account_id, []).append(stint)
        self._then = {s.seq: parents_until(stints, s.seq, now) for s in of_players}
        self._nodes: dict[tuple[int, ...], int] = {}
        for account_id in self._of:
            self.split(account_id, 0, Figure())

    def agents(self, known: Container[int]) -> Iterator[tuple[int, int, int]]:
        """Each former place of an agent: the agent, the id of the place, the node above it."""
        for path, place in self._nodes.items():
            if path[0] in known:
                yield path[0], place, self._nodes.get(path[1:], path[1])

    def split(self, account_id: int, above: int, whole: Figure) -> list[tuple[int, Figure]]:
        """A player's week by the node it stood under, that of now last."""
        found: list[tuple[int, Figure]] = []
        before = Figure()
        for stint in self._of.get(account_id, ()):
            until = Figure(0, 0, stint.days, stint.payments, stint.adjustments)
            part = _less(until, before)
            # It takes its balance along: nothing of it stays.
            left = replace(part, carry=part.carry - part.balance)
            if left != Figure():
                found.append((self._node(stint.parent_id, self._then[stint.seq]), left))
            before = until
        brought = replace(_less(whole, before), carry=whole.carry + before.balance)
        return [*found, (above, brought)]

    def _node(self, account_id: int, parents: Mapping[int, int | None]) -> int:
        """The node of an account at the end of a stretch; the account itself where it is now."""
        path = _path(account_id, parents)
        if path == _path(account_id, self._now):
            return account_id
        if path not in self._nodes:
            self._nodes[path] = -1 - len(self._nodes)
            above = parents[account_id]
            if above is not None:
                self._node(above, parents)
        return self._nodes[path]


def _path(account_id: int, parents: Mapping[int, int | None]) -> tuple[int, ...]:
    path = [account_id]
    while (above := parents[path[-1]]) is not None:
        path.append(above)
    return tuple(path)


def _less(one: Figure, other: Figure) -> Figure:
    days = tuple(mine - theirs for mine, theirs in zip(one.days, other.days, strict=True))
    payments = one.payments - other.payments
    return replace(
        one, days=days, payments=payments, adjustments=one.adjustments - other.adjustments
    )
