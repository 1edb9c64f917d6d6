"""The most that can be wagered: what is named is taken, one cent more is not (RULES 24)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.credit import Credit
from desktop.domain.errors import InputError
from desktop.domain.limits.evaluating import evaluate, minimum_of
from desktop.domain.limits.layers import Amounts, Layer, LayerName, Measure
from desktop.domain.limits.limiting import Minimum, is_within, limit, refusal
from desktop.domain.limits.wagered import EarlierLeg, Money, Wagered, WageredLeg
from desktop.domain.markets import Market, Period, Sport
from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.settings.cells import Place
from desktop.domain.settings.resolving import PathSettings, SetValue
from desktop.domain.tickets import AmountMode, TicketKind
from desktop.domain.wagers.amounts import amounts_at
from tests.domain.test_settings import DAY

HOUR = 3_600_000
NOON = 12 * 60


def leg(event=1, league="NFL", sport=Sport.FOOTBALL, market=Market.SPREAD, **but):
    kind = but.pop("kind", TicketKind.STRAIGHT)
    facts = {"side": "home", "line": -14, "price": "-110", "is_circled": False,
             "start": 10 * HOUR, "title": f"game {event}"}  # fmt: skip
    place = Place("phone", league, sport, kind, Period.GAME, market)
    return WageredLeg(event, place, **(facts | but))


def earlier(ticket=1, event=1, **but):
    facts = {"kind": TicketKind.STRAIGHT, "legs": 1, "risk": 110_00, "win": 100_00,
             "event_id": event, "period": "game", "market": "spread", "side": "home",
             "line": -14, "price": "-110"}  # fmt: skip
    return EarlierLeg(ticket, **(facts | but))


def wager(*legs, **but):
    facts = {"account": "P1", "channel": "phone", "kind": TicketKind.STRAIGHT, "at": 0,
             "minute": NOON, "circled_part": Fraction(1, 2)}  # fmt: skip
    return Wagered(legs=legs or (leg(),), **(facts | but))


def own(**values):
    return [(0, "P1", key, value) for key, value in values.items()]


def asked(wagered, rows, price="-110", mode=AmountMode.RISK):
    settings = PathSettings(DAY, [SetValue(*row, None, None) for row in rows])

    def at(cents):
        risk, win = amounts_at(mode, cents, parse_price(price), CENT)
        return Amounts(risk, win, risk, risk)

    return limit(evaluate(wagered, settings), minimum_of(wagered, settings), at)


PARLAY = TicketKind.PARLAY
OVERNIGHT = [(1, "A1", "off_hours/from", "1320"), (1, "A1", "off_hours/to", "480"),
             (1, "A1", "off_hours/limit", "5000")]  # fmt: skip
CASES = {
    "system": (wager(), [(3, "HOUSE", "system_limit", "1000")], LayerName.SYSTEM, "HOUSE", 1100),
    "line type": (
        wager(),
        [(1, "A1", "line_type", "dime"), (3, "HOUSE", "line_type/dime/limit", "2000")],
        LayerName.LINE_TYPE, "HOUSE", 2200,
    ),
    "tier of a master, whatever the agent says": (
        wager(), [(2, "M1", "tier/limit", "500"), (1, "A1", "tier/limit", "900")],
        LayerName.TIER, "M1", 550,
    ),
    "cell of the profile": (
        wager(), [(1, "A1", "limit/phone/NFL/straight/game/spread", "3000")],
        LayerName.PROFILE_GRID, "A1", 3300,
    ),
    "cell of the player": (
        wager(),
        [(1, "A1", "limit/*/*/*/*/*", "3000"), (0, "P1", "limit/*/football/*/*/*", "4000")],
        LayerName.PLAYER_GRID, "P1", 4400,
    ),
    "wager limit": (wager(), [(1, "A1", "wager_limit", "50000")], LayerName.QUICK, "A1", 55_000),
    "limit on risk": (
        wager(), [(1, "A1", "wager_limit", "50000"), (3, "HOUSE", "limit_basis", "risk")],
        LayerName.QUICK, "A1", 50_000,
    ),
    "half on a circled line": (
        wager(leg(is_circled=True)), [(1, "A1", "wager_limit", "50000")],
        LayerName.CIRCLE, "", 27_500,
    ),
    "free of circles": (
        wager(leg(is_circled=True)),
        [(1, "A1", "wager_limit", "50000"), (0, "P1", "circle/exempt", "1")],
        LayerName.QUICK, "A1", 55_000,
    ),
    "off hours over midnight": (wager(minute=60), OVERNIGHT, LayerName.OFF_HOURS, "A1", 5500),
    "early": (
        wager(), [(1, "A1", "early/8", "700"), (1, "A1", "early/24", "300")],
        LayerName.EARLY, "A1", 770,
    ),
    "the sum by game": (
        wager(earlier=[earlier(side="away"), earlier(2, event=2)]),
        [(1, "A1", "wager_limit", "50000"), (3, "HOUSE", "accumulate", "game")],
        LayerName.GAME_SUM, "A1", 44_000,
    ),
    "the sum by line, which a move starts anew": (
        wager(earlier=[earlier(), earlier(2, line=-12), earlier(3, side="away")]),
        [(1, "A1", "wager_limit", "50000"), (3, "HOUSE", "accumulate", "line")],
        LayerName.LINE_SUM, "A1", 44_000,
    ),
    "cap per game with parlays in it": (
        wager(earlier=[earlier(kind=PARLAY, legs=2, risk=300_00)]),
        [(1, "A1", "game_cap", "50000")], LayerName.GAME_CAP, "A1", 20_000,
    ),
    "parlay of so many teams": (
        wager(leg(kind=PARLAY), leg(2, kind=PARLAY), kind=PARLAY),
        [(1, "A1", "parlay/*/risk", "9000"), (1, "A1", "parlay/2/risk", "8000")],
        LayerName.PARLAY_RISK, "A1", 8000,
    ),
    "maximum payout": (
        wager(), own(**{"max_payout/*": "21000"}), LayerName.MAX_PAYOUT, "P1", 11_000,
    ),
    "maximum win": (
        wager(), own(**{"max_win/straight": "10000"}), LayerName.MAX_WIN, "P1", 11_000,
    ),
    "block": (
        wager(), [(1, "A1", "block/*/NFL/*/*/*", "1")], LayerName.BLOCK, "A1", 0,
    ),
    "dear price": (wager(), [(1, "A1", "price/favourite", "105")], LayerName.PRICE, "A1", 0),
    "the same wager again": (
        wager(earlier=[earlier()]), own(**{"duplicates/*/*": "moved"}),
        LayerName.DUPLICATE, "P1", 0,
    ),
    "credit": (wager(money=Money(12_345)), [], LayerName.CREDIT, "", 12_345),
    "loss cap": (
        wager(money=Money(90_000, loss=20_000, pending=10_000)),
        own(**{"credit/loss_cap": "50000"}), LayerName.LOSS_CAP, "P1", 20_000,
    ),
    "open risk below an agent": (
        wager(money=Money(None, tier_open={"A1": 60_000})),
        [(1, "A1", "tier/exposure", "70000")], LayerName.TIER_EXPOSURE, "A1", 10_000,
    ),
    "open risk on an event below an agent": (
        wager(money=Money(None, tier_event={("A1", 1): 60_000})),
        [(1, "A1", "tier/event", "70000")], LayerName.TIER_EVENT, "A1", 10_000,
    ),
    "payout of the day": (
        wager(money=Money(None, day_payout=10_000)),
        own(day_payout="31000"), LayerName.DAY_PAYOUT, "P1", 11_000,
    ),
    "underdogs of a parlay": (
        wager(leg(price="+150", kind=PARLAY), leg(2, kind=PARLAY), kind=PARLAY),
        [(1, "A1", "parlay/2/underdogs", "0")], LayerName.PARLAY_SHAPE, "A1", 0,
    ),
    "money lines of a parlay": (
        wager(leg(market=Market.MONEY_LINE, kind=PARLAY), leg(2, kind=PARLAY), kind=PARLAY),
        [(1, "A1", "parlay/*/money_lines", "0")], LayerName.PARLAY_SHAPE, "A1", 0,
    ),
    "open spots of a parlay": (
        wager(leg(kind=PARLAY), leg(2, kind=PARLAY), kind=PARLAY, spots=2),
        [(1, "A1", "parlay/4/spots", "1")], LayerName.PARLAY_SHAPE, "A1", 0,
    ),
    "the plus prices of a parlay": (
        wager(leg(price="+250", kind=PARLAY), leg(2, price="+151", kind=PARLAY), kind=PARLAY),
        [(1, "A1", "parlay/2/odds", "400")], LayerName.PARLAY_SHAPE, "A1", 0,
    ),
    "what a parlay pays for one": (
        wager(leg(price="+200", kind=PARLAY), leg(2, price="+201", kind=PARLAY), kind=PARLAY),
        [(1, "A1", "parlay/*/pays", "8")], LayerName.PARLAY_SHAPE, "A1", 0,
    ),
    "longest price of a market": (
        wager(leg(market=Market.MONEY_LINE, price="+301")),
        [(1, "A1", "price/money_line/underdog", "300"), (1, "A1", "price/underdog", "900")],
        LayerName.PRICE, "A1", 0,
    ),
}  # fmt: skip


def test_above_a_hold_amount_a_wager_waits_and_is_not_refused():
    rows = [(1, "A1", "hold/*/straight", "20000"), (0, "P1", "wager_limit", "50000")]
    found = asked(wager(), rows)
    assert 55_000 <= found.cents <= 55_001
    assert 22_000 <= found.at_once <= 22_001
    assert (found.binding.name, found.waits.name) == (LayerName.QUICK, LayerName.HOLD)
    assert "Above 220.00 it waits for a supervisor: hold amount from A1" in found.sentence
    assert refusal(found, Amounts(30_000, 27_000, 30_000, 30_000)) is None


def test_a_tier_holds_only_where_its_own_agent_says_so():
    rows = [(1, "A1", "tier/limit", "30000"), (2, "M1", "tier/limit", "50000"),
            (1, "A1", "tier/over", "hold")]  # fmt: skip
    found = asked(wager(), rows)
    assert (found.binding.source, found.waits.source) == ("M1", "A1")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_layer_binds_and_is_named(case):
    wagered, rows, name, source, cents = case
    found = asked(wagered, rows)
    assert (found.binding.name, found.binding.source) == (name, source)
    # At −110 a base of 100.00 is a risk of 110.00, and what rounds to it.
    assert cents <= found.cents <= cents + 1


def test_blocks_open_again_below_and_leave_other_markets_alone():
    rows = [(1, "A1", "block/*/NFL/*/*/*", "1"), (0, "P1", "block/*/NFL/*/game/*", "0")]
    assert asked(wager(), rows).binding is None
    assert asked(wager(leg(league="NBA", sport=Sport.BASKETBALL)), rows[:1]).binding is None


@pytest.mark.parametrize(("rule", "again"), [("allow", True), ("moved", True), ("block", False)])
def test_the_same_selection_at_another_line_is_another_wager_unless_all_are_barred(rule, again):
    wagered = wager(earlier=[earlier(line=-12)])
    found = asked(wagered, own(**{"duplicates/phone/straight": rule}))
    assert (found.binding is None) is again


def test_without_any_limit_nothing_binds():
    found = asked(wager(), [])
    assert (found.cents, found.binding) == (None, None)
    assert found.sentence == "Nothing limits this wager."


def test_a_limit_below_the_minimum_takes_no_wager():
    found = asked(wager(), own(**{"wager_limit": "2000", "minimum/phone": "2500"}))
    assert found.cents == 0
    assert "below the minimum wager of 25.00" in found.sentence


def test_a_wager_below_the_minimum_is_refused():
    small = Amounts(2200, 2000, 2200, 2200)
    found = asked(wager(), own(**{"minimum/*": "2500"}))
    assert refusal(found, small) == "Below the minimum wager from P1 of 25.00."
    assert not is_within(found.layers, found.minimum, small)


def test_a_refusal_names_the_layer_and_offers_what_is_left():
    found = asked(wager(), [(1, "A1", "wager_limit", "50000")])
    assert refusal(found, Amounts(60_000, 54_545, 60_000, 60_000)) == (
        "Over the limit. At most 550.00: wager limit from A1: at most 500.00 wagered."
    )


LAYERS = st.lists(
    st.builds(
        Layer,
        st.sampled_from(LayerName),
        st.integers(0, 1_000_000),
        st.sampled_from(Measure),
        st.integers(0, 300_000),
    ),
    min_size=1,
    max_size=6,
)
PRICES = st.sampled_from(["-110", "+100", "+250", "-400", "-10000", "+9900", "d1.91", "f5/2"])


@given(LAYERS, PRICES, st.sampled_from(AmountMode), st.integers(1, 10**6))
def test_what_is_named_is_taken_and_one_cent_more_is_refused_naming_the_same_layer(
    layers, price, mode, more
):
    def at(cents):
        risk, win = amounts_at(mode, cents, parse_price(price), CENT)
        return Amounts(risk, win, risk, risk)

    order = list(LayerName)
    layers = sorted(layers, key=lambda one: order.index(one.name))
    found = limit(layers, Minimum(), at)
    assert found.cents is not None
    if found.cents:
        amounts = at(found.cents)
        assert all(one.taken + amounts.of(one.measure) <= one.cents for one in layers)
        assert refusal(found, amounts) is None
    for over in (found.cents + 1, found.cents + more):
        try:
            amounts = at(over)
        except InputError:
            assert over < 10_000, "only what rounds to nothing cannot be priced"
            continue
        assert any(one.taken + amounts.of(one.measure) > one.cents for one in layers)
        assert found.binding.sentence in refusal(found, amounts)


def test_the_clerk_is_warned_from_the_soft_limit_on():
    credit = Credit(100_000, 20_000, "2026-11-30", balance=-50_000, pending=10_000, soft=80)
    assert credit.available == 60_000
    assert credit.warning(35_999) is None
    assert credit.warning(36_000) == (
        "960.00 of 1200.00 credit would be used: the warning is at 80%."
    )
