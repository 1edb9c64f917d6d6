"""If bets and reverses: what they hold, may win, and come to (RULES 11, 12 and 25)."""

from collections.abc import Iterable, Sequence
from itertools import groupby, product

from desktop.domain.money import CENT
from desktop.domain.rule_choices import Condition, IfExposure
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.grading import grade, held_of, win_of
from desktop.domain.wagers.terms import IfBet, Reverse, Stake
from tests.golden.adapters.reading import LETTERS, read_price
from tests.golden.cases import Case

CONDITIONS = {"win": Condition.IF_WIN, "action": Condition.IF_ACTION}
TRIED = (LegResult.LOSS, LegResult.PUSH, LegResult.WIN)


def read_leg(text: str) -> tuple[Stake, LegOutcome]:
    """A leg with its risk and win, cents: `-110/11000/10000:W`."""
    terms, _, letter = text.rpartition(":")
    price, risk, win = terms.rsplit("/", 2)
    return (int(risk), int(win)), LegOutcome(LETTERS[letter], read_price(price))


def read_terms(kind: str, stakes: Sequence[Stake]) -> IfBet | Reverse:
    first, _, second = kind.partition("_")
    if second == "reverse":
        return Reverse(CONDITIONS[first], tuple(stakes))
    assert first == "if", kind
    return IfBet(CONDITIONS[second], tuple(stakes), IfExposure.MAX_LEG)


def ways_of(stakes: Sequence[Stake]) -> Iterable[tuple[LegResult, ...]]:
    """What legs may come to; neighbours of one risk and win are taken in one order only.

    That loses nothing of a reverse, whose legs are interchangeable, nor of what a chain of equal
    legs loses at most.
    """
    groups = [len(list(group)) for _, group in groupby(stakes)]
    choices = [
        {tuple(sorted(way, key=TRIED.index)) for way in product(TRIED, repeat=size)}
        for size in groups
    ]
    for chosen in product(*choices):
        yield tuple(result for group in chosen for result in group)


def worst_case(terms: IfBet | Reverse) -> int:
    """The most it can lose, cents, by trying what its legs may come to."""
    nets = []
    for way in ways_of(terms.stakes):
        outcomes = [LegOutcome(result, "-110") for result in way]
        nets.append(grade(terms, outcomes, CENT).net)
    return -min(nets)


def work_out(case: Case) -> dict[str, object]:
    legs = [read_leg(text) for text in case.row["legs_price_risk_win_result"].split(";")]
    terms = read_terms(case.row["type"], [stake for stake, _ in legs])
    graded = grade(terms, [outcome for _, outcome in legs], CENT)
    return {
        "expected_sequences": len(graded.parts) or 1,
        "expected_pending_max_leg_cents": held_of(terms),
        "expected_pending_exact_cents": worst_case(terms),
        "expected_max_win_cents": win_of(terms),
        "expected_net_cents": graded.net,
    }
