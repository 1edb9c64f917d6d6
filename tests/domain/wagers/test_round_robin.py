"""Round robins are parlays that are graded one by one (RULES 10)."""

import pytest

from desktop.domain.errors import InputError
from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode, Part, TicketStatus
from desktop.domain.wagers.grading import grade, held_of, risk_of, win_of
from desktop.domain.wagers.round_robin import price_round_robin
from tests.domain.wagers.houses import OPEN, TRUE_ODDS, L, N, P, V, W, by_table, legs


def priced(count, sizes, rules=TRUE_ODDS, *, tabled=False):
    quoted = [(parse_price("-110"), tabled)] * count
    return price_round_robin(AmountMode.RISK, 10_000, quoted, sizes, rules, CENT)


def test_three_teams_by_twos_lay_300_to_win_780_by_the_nevada_table():
    terms = priced(3, [2], by_table(), tabled=True)
    assert [places for places, _ in terms.parlays] == [(0, 1), (0, 2), (1, 2)]
    assert (risk_of(terms), win_of(terms), held_of(terms)) == (30_000, 78_000, 30_000)


@pytest.mark.parametrize(
    ("count", "sizes", "parlays"), [(4, [3], 4), (4, [2, 3], 10), (8, [4], 70), (5, [5, 2], 11)]
)
def test_it_has_every_parlay_of_its_sizes(count, sizes, parlays):
    assert len(priced(count, sizes).parlays) == parlays


@pytest.mark.parametrize(
    ("results", "status", "net"),
    [
        ((W, W, W), TicketStatus.WON, 79_338),
        ((W, W, L), TicketStatus.WON, 6_446),
        ((W, L, L), TicketStatus.LOST, -30_000),
        ((W, P, L), TicketStatus.HALF_LOST, -10_909),
        ((P, P, P), TicketStatus.PUSH, 0),
        ((N, N, V), TicketStatus.NO_ACTION, 0),
        ((V, V, V), TicketStatus.VOID, 0),
    ],
)
def test_its_money_is_that_of_its_parlays(results, status, net):
    graded = grade(priced(3, [2]), legs(*results), CENT)
    assert (graded.status, graded.net, graded.held) == (status, net, 0)
    assert sum(part.net for part in graded.parts) == net


def test_each_parlay_gives_its_risk_free_when_it_is_decided():
    graded = grade(priced(3, [2]), legs(L, W, OPEN), CENT)
    lost = Part(TicketStatus.LOST, -10_000, 0)
    assert graded.parts == (lost, lost, Part(TicketStatus.OPEN, 0, 10_000))
    assert (graded.status, graded.net, graded.held) == (TicketStatus.OPEN, -20_000, 10_000)


@pytest.mark.parametrize(
    ("sizes", "sentence"),
    [
        ([], "each size"),
        ([2, 2], "each size"),
        ([1], "no parlays of 1"),
        ([4], "no parlays of 4"),
    ],
)
def test_sizes_that_make_no_parlays_are_refused(sizes, sentence):
    with pytest.raises(InputError, match=sentence):
        priced(3, sizes)
