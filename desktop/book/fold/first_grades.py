"""Tickets settled for the first time by scores alone, their legs worked out once (goal 4b).

Nothing was decided by hand about them, nothing was agreed on a leg beside line and price, and they
are settled as a whole. So all tickets with the same leg share its outcome, and what
`Settling.settle` asks of any ticket that was settled before need not be asked.
"""

from collections.abc import Callable, Mapping
from sys import intern

from desktop.book.fold.settling import OPEN, WITHOUT_ACTION, ExposureKey, Settling
from desktop.book.statements import Row
from desktop.domain.money import Rounding
from desktop.domain.tickets import LegOutcome, has_several_legs
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import Terms

# Between the legs of a ticket that are read as one text; between the words of a leg stands a blank.
# A ticket with a word that holds either is not taken for plain.
BREAK = "\n"
_FIELDS = 6


class _MetLeg:
    """A leg that many tickets may have: its outcome, and what closing them takes off.

    Attributes:
        alone: Of the exposure of those that have it as their only leg, sum by sum; `among` that of
            those with several; None before the first.
    """

    __slots__ = ("alone", "among", "outcome", "selection")

    def __init__(self, outcome: LegOutcome, selection: ExposureKey) -> None:
        self.outcome, self.selection = outcome, selection
        self.alone: list[int] | None = None
        self.among: list[int] | None = None


class _NoLegError(Exception):
    """A line has another number of words than a plain leg."""


class _Legs(dict[str, _MetLeg]):
    """What was met, by what is said of it."""

    def __init__(self, outcome: Callable[[ExposureKey, str], LegOutcome]) -> None:
        super().__init__()
        self._outcome = outcome

    def __missing__(self, line: str) -> _MetLeg:
        words = line.split(" ")
        if len(words) != _FIELDS:
            raise _NoLegError
        event_id, period, market, side, quarters, price = words
        # There are few of these words, and many selections.
        selection = int(event_id), intern(period), intern(market), intern(side), int(quarters)
        leg = self[line] = _MetLeg(self._outcome(selection, price), selection)
        return leg


class FirstGrades:
    """Settles such tickets, and leaves all others to whoever asked."""

    def __init__(
        self,
        settling: Settling,
        outcome: Callable[[ExposureKey, str], LegOutcome],
        roundings: Mapping[int, Rounding],
    ) -> None:
        """With what works out the outcome of a selection at a price."""
        self._settling = settling
        self._roundings = roundings
        self._known = _Legs(outcome)
        self._closed, self._postings = settling.first_time()

    def settle(self, ticket: Row, terms: Terms) -> bool:
        """Settle a ticket; False where nothing was done, since something is special about it.

        Args:
            ticket: Its id, account, kind, risk, win, rules, terms and what it holds, how many legs
                it has, and what they say; it was never settled.
            terms: Its own.
        """
        ticket_id, account_id, kind, risk, win, rules, _, held, count, said = ticket
        known, lines = self._known, said.split(BREAK)
        if len(lines) != count:
            return False
        try:
            legs = [known[line] for line in lines]
        except _NoLegError:
            return False
        graded = grade(terms, [leg.outcome for leg in legs], self._roundings[rules])
        (came_to, net, still_held, parts), settling = graded, self._settling
        if parts:
            return False
        status = came_to._value_
        if status == OPEN:
            return not net and still_held == held
        sums = settling.accounts[account_id]
        sums.pending += still_held - held
        smaller = min(risk, win)
        if status not in WITHOUT_ACTION:
            sums.graded += 1
            sums.handle += risk
            sums.smaller += smaller
        if net:
            sums.balance += net
            self._postings.append((settling.next_id, account_id, net, ticket_id))
            settling.next_id += 2
        self._closed.append((ticket_id, status, net))
        if has_several_legs(kind, count):
            exposing = [leg.among or self._expose(leg, is_among=True) for leg in legs]
        else:
            exposing = [leg.alone or self._expose(leg, is_among=False) for leg in legs]
        for exposed in exposing:
            exposed[0] -= 1
            exposed[1] -= risk
            exposed[2] -= win
            exposed[3] -= smaller
        return True

    def _expose(self, leg: _MetLeg, *, is_among: bool) -> list[int]:
        exposed = self._settling.exposed(leg.selection, has_several_legs=is_among)
        if is_among:
            leg.among = exposed
        else:
            leg.alone = exposed
        return exposed
