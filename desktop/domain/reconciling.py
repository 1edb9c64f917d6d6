"""Why the week of an account differs between two systems: what the difference is equal to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from desktop.domain.money import format_money
from desktop.domain.sentences import say

_PAIRS_OF = 60
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Stand:
    """The week of an account in this book, cents from the player's side."""

    carry: int
    week: int
    payments: int
    adjustments: int

    @property
    def balance(self) -> int:
        """What stood at its end."""
        return self.carry + self.week + self.payments + self.adjustments


@dataclass(frozen=True, slots=True)
class Settled:
    """A ticket of the week, or one that is open; cents from the player's side."""

    number: str
    risk: int
    win: int
    net: int
    is_open: bool = False


def likely_reason(theirs: int, ours: Stand, tickets: Sequence[Settled]) -> str:
    """What most likely makes the other system's week (cents, player's side) differ; as a sentence.

    The week is looked at as a whole first, then ticket by ticket, then in pairs. An empty sentence
    is no difference.
    """
    difference = theirs - ours.week
    if difference == 0:
        return ""
    for reason in (
        _of_the_whole(theirs, ours),
        _of_one_ticket(difference, tickets),
        _of_two_tickets(difference, tickets),
    ):
        if reason:
            return reason
    if abs(difference) <= sum(not ticket.is_open for ticket in tickets):
        return "Rounding: no more than a cent a ticket."
    return "Nothing in this week is equal to it: compare the tickets one by one."


def _of_the_whole(theirs: int, ours: Stand) -> str:
    wholes = (
        (-ours.week, "Theirs has the other sign: it is from the house's side."),
        (ours.balance, "Theirs is the balance, carry and payments included, not the week."),
        (ours.carry + ours.week, "Theirs includes what was carried into the week."),
        (ours.week + ours.payments, "Theirs includes the payments of the week."),
        (ours.week + ours.adjustments, "Theirs includes the adjustments of the week."),
        (ours.week + ours.payments + ours.adjustments, "Theirs includes payments and adjustments."),
    )
    return next((reason for cents, reason in wholes if theirs == cents), "")


def _of_one_ticket(difference: int, tickets: Sequence[Settled]) -> str:
    found: dict[str, list[Settled]] = {}
    for ticket in tickets:
        for cents, reason in _outcomes(ticket):
            if cents == difference:
                found.setdefault(reason, []).append(ticket)
    for reason, alike in found.items():
        names = " or ".join(ticket.number for ticket in alike[:_NAMED])
        more = " or another one" if len(alike) > _NAMED else ""
        return f"{names}{more} {reason}."
    return ""


def _outcomes(ticket: Settled) -> Iterator[tuple[int, str]]:
    """By how much their week would differ, were this ticket as said."""
    if ticket.is_open:
        yield ticket.win, "is won there and open here"
        yield -ticket.risk, "is lost there and open here"
        return
    yield -ticket.net, "is void or missing there"
    if ticket.net < 0:
        yield ticket.win - ticket.net, "is won there and lost here"
    if ticket.net > 0:
        yield -ticket.risk - ticket.net, "is lost there and won here"
    if ticket.net == 0:
        yield ticket.win, "is won there and no action here"
        yield -ticket.risk, "is lost there and no action here"
    yield ticket.net, say("is there twice, for {net} each", net=format_money(ticket.net))


def _of_two_tickets(difference: int, tickets: Sequence[Settled]) -> str:
    settled = [ticket for ticket in tickets if ticket.net != 0][:_PAIRS_OF]
    pairs = [
        (first, second)
        for first, second in combinations(settled, 2)
        if first.net + second.net == -difference
    ]
    if not pairs:
        return ""
    first, second = pairs[0]
    more = ", or another pair" if len(pairs) > 1 else ""
    return say(
        "{number} and {number2}{more} are void or missing there.",
        number=first.number,
        number2=second.number,
        more=more,
    )
