import pytest

from desktop.domain.errors import InputError
from desktop.domain.markets import Market
from desktop.domain.money import CENT
from desktop.domain.rules import HorseRules
from desktop.domain.tickets import AmountMode, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.horse import grade_horse, price_horse, track_price, win_of_horse
from desktop.domain.wagers.manual import grade_manual, price_manual
from desktop.domain.wagers.terms import Horse, Manual

W, L = LegResult.WIN, LegResult.LOSS
CAPS = {Market.POOL_WIN: 15, Market.POOL_PLACE: 7, Market.POOL_SHOW: None}
RULES = HorseRules(CAPS, max_win=100_000)


@pytest.mark.parametrize(
    ("cap", "result", "pays", "status", "net"),
    [
        (None, W, 540, TicketStatus.WON, 1_700),
        (None, W, 200, TicketStatus.WON, 0),
        (7, W, 2_000, TicketStatus.WON, 7_000),
        (15, W, 3_200, TicketStatus.WON, 15_000),
        (None, W, 900_000, TicketStatus.WON, 100_000),
        (200, W, 900_000, TicketStatus.WON, 100_000),
        (None, W, None, TicketStatus.NO_ACTION, 0),
        (None, L, None, TicketStatus.LOST, -1_000),
        (None, LegResult.NO_ACTION, None, TicketStatus.NO_ACTION, 0),
    ],
)
def test_a_horse_pays_what_the_track_pays_up_to_the_caps(cap, result, pays, status, net):
    terms = Horse(1_000, cap, 100_000)
    graded = grade_horse(terms, [LegOutcome(result, track_price(pays))], CENT)
    assert (graded.status, graded.net, graded.held) == (status, net, 0)


def test_an_open_horse_holds_its_risk():
    open_leg = LegOutcome(LegResult.PENDING, track_price(None))
    graded = grade_horse(Horse(1_000, None, 100_000), [open_leg], CENT)
    assert graded == (TicketStatus.OPEN, 0, 1_000, ())


@pytest.mark.parametrize(
    ("market", "cap", "most"),
    [
        (Market.POOL_WIN, 15, 15_000),
        (Market.POOL_PLACE, 7, 7_000),
        (Market.POOL_SHOW, None, 100_000),
    ],
)
def test_a_pool_is_written_with_the_cap_of_the_house(market, cap, most):
    terms = price_horse(AmountMode.RISK, 1_000, market, RULES)
    assert (terms.cap, win_of_horse(terms)) == (cap, most)


def test_nobody_knows_what_a_horse_risks_to_win_an_amount():
    with pytest.raises(InputError, match="say what the wager risks"):
        price_horse(AmountMode.WIN, 1_000, Market.POOL_WIN, RULES)


@pytest.mark.parametrize(
    ("result", "status", "net", "held"),
    [
        (LegResult.PENDING, TicketStatus.OPEN, 0, 5_000),
        (W, TicketStatus.WON, 40_000, 0),
        (L, TicketStatus.LOST, -5_000, 0),
        (LegResult.PUSH, TicketStatus.PUSH, 0, 0),
        (LegResult.NO_ACTION, TicketStatus.NO_ACTION, 0, 0),
    ],
)
def test_a_write_in_is_what_a_person_decides(result, status, net, held):
    graded = grade_manual(price_manual(5_000, 40_000), [LegOutcome(result, "")], CENT)
    assert (graded.status, graded.net, graded.held) == (status, net, held)


@pytest.mark.parametrize(("risk", "win"), [(0, 100), (100, 0), (-5, 100)])
def test_a_write_in_of_nothing_is_refused(risk, win):
    with pytest.raises(InputError):
        price_manual(risk, win)


def test_a_write_in_keeps_both_amounts():
    assert price_manual(5_000, 40_000) == Manual(5_000, 40_000)
