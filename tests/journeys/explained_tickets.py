"""One ticket of every kind in a book of its own, brought to its end as the trade would."""

from datetime import date, timedelta

from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.rule_choices import (
    Condition,
    DeadHeat,
    OpenUnfilled,
    ParlayMode,
    TieRule,
)
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    RoundRobin,
    Straight,
    Teaser,
)
from desktop.services import deciding, settlement, wagers, weeks
from desktop.services.contest_results import Finish, answer_proposition, record_field
from desktop.services.settlement import Result

GAMES = {
    451: ("Otters", "Herons"),
    453: ("Larks", "Wrens"),
    455: ("Elms", "Oaks"),
    457: ("Reds", "Blues"),
}
TABLE = ((2, "f13/5"), (3, "f6/1"), (4, "f10/1"))
CARD = ((2, "-110"), (3, "+180"), (4, "+300"))
PAIR = Parlay(10_000, 26_446)


def game(shop, rotation=451, **about):
    return shop.event(rotation, teams=GAMES.get(rotation), **about)


def games(shop, count):
    return [game(shop, rotation) for rotation in list(GAMES)[:count]]


def spread(event, side, line, price="-110", **options):
    return (event, "spread", side, line, price, *([options] if options else []))


def straight_spread(shop):
    event = game(shop)
    ticket = shop.write("straight", Straight(11_000, 10_000), [spread(event, "home", -14)])
    shop.settle(event, 14, 21)
    return ticket


def straight_total_first_half(shop):
    event = game(shop)
    leg = (event, "total", "under", 94, "-105")
    ticket = shop.write("straight", Straight(10_500, 10_000), [leg], period="1h")
    shop.settle(event, 20, 24, q1=(7, 3), q2=(3, 14), q3=(3, 7), q4=(7, 0))
    return ticket


def straight_money_line(shop):
    event = game(shop)
    leg = (event, "money_line", "away", 0, "+135")
    ticket = shop.write("straight", Straight(10_000, 13_500), [leg])
    shop.settle(event, 24, 20)
    return ticket


def straight_team_total(shop):
    event = shop.event(1, league="NHL", sport="hockey", teams=("Seals", "Foxes"))
    leg = (event, "team_total", "home_over", 12, "+110")
    ticket = shop.write("straight", Straight(5_000, 5_500), [leg])
    periods = {"p1": (1, 1), "p2": (1, 1), "p3": (1, 1)}
    result = Result("final", periods, (3, 4), shootout=True)
    settlement.record_result(shop.book, shop.actor, event, result)
    settlement.approve(shop.book, shop.actor, [event])
    return ticket


def straight_three_way(shop):
    event = shop.event(101, league="EPL", sport="soccer", teams=("Rovers", "Albion"))
    leg = (event, "three_way", "draw", 0, "d3.40")
    ticket = shop.write("straight", Straight(2_500, 6_000), [leg])
    shop.settle(event, 1, 1)
    return ticket


def half_win(shop):
    event = shop.event(101, league="EPL", sport="soccer", teams=("Rovers", "Albion"))
    leg = spread(event, "home", -3, "d1.95")
    ticket = shop.write("straight", Straight(10_000, 9_500), [leg])
    shop.settle(event, 0, 1)
    return ticket


def bought_points(shop):
    event = game(shop)
    leg = spread(event, "home", -10, "-130", posted=[-14, "-110"], bought=2)
    ticket = shop.write("straight", Straight(13_000, 10_000), [leg])
    shop.settle(event, 17, 20)
    return ticket


def baseball(shop, option):
    event = shop.event(901, league="MLB", sport="baseball", teams=("Cubs", "Mets"))
    options = {"pitchers": option, "listed": ["Steele", "Senga"]}
    leg = (event, "money_line", "home", 0, "-120", options)
    ticket = shop.write("straight", Straight(12_000, 10_000), [leg])
    starters = {"away": "Steele", "home": "Quintana"}
    shop.record(
        "result.recorded", event=event, status="final", segments=[], scores={"game": [3, 5]},
        starters=starters, supersedes=None, source="typed",
    )  # fmt: skip
    settlement.approve(shop.book, shop.actor, [event])
    return ticket, event


def pitcher_did_not_start(shop):
    return baseball(shop, "listed_both")[0]


def pitcher_waits_for_price(shop):
    return baseball(shop, "action")[0]


def pitcher_new_price(shop):
    ticket, event = baseball(shop, "action")
    home = Selection(Period.GAME, Market.MONEY_LINE, Side.HOME)
    deciding.restate_prices(shop.book, shop.actor, event, [(home, "-105")])
    return ticket


def called_game(shop):
    event = shop.event(901, league="MLB", sport="baseball", teams=("Cubs", "Mets"))
    leg = (event, "total", "over", 34, "-110")
    ticket = shop.write("straight", Straight(11_000, 10_000), [leg])
    innings = {f"i{no}": (1, 1) for no in range(1, 7)} | {"i7*": (2, None)}
    result = Result("stopped", innings, None)
    settlement.record_result(shop.book, shop.actor, event, result)
    settlement.approve(shop.book, shop.actor, [event])
    return ticket


def stopped_football(shop):
    event = game(shop)
    ticket = shop.write("straight", Straight(11_000, 10_000), [spread(event, "home", -14)])
    quarters = {"1q": (7, 3), "2q": (0, 7), "3q": (3, 7)}
    result = Result("stopped", quarters, (10, 17), played=3_000)
    settlement.record_result(shop.book, shop.actor, event, result)
    settlement.approve(shop.book, shop.actor, [event])
    return ticket


def parlay(shop, terms, scores, **options):
    events = games(shop, len(scores))
    legs = [spread(event, "home", -14, "-110", **options) for event in events]
    ticket = shop.write("parlay", terms, legs)
    for event, score in zip(events, scores, strict=True):
        shop.settle(event, *score)
    return ticket


def parlay_true_odds(shop):
    return parlay(shop, Parlay(10_000, 59_579), [(14, 21), (3, 20), (10, 14)])


def parlay_table(shop):
    terms = Parlay(10_000, 60_000, ParlayMode.TABLE_IF_STANDARD, TABLE)
    return parlay(shop, terms, [(14, 21), (3, 20), (10, 14)], by_table=True)


def parlay_reduced(shop):
    events = games(shop, 3)
    legs = [spread(events[0], "home", -14), spread(events[1], "home", -12), (
        events[2], "money_line", "away", 0, "+135")]  # fmt: skip
    ticket = shop.write("parlay", Parlay(10_000, 75_612), legs)
    for event, score in zip(events, [(14, 21), (17, 20), (24, 20)], strict=True):
        shop.settle(event, *score)
    return ticket


def parlay_capped(shop):
    terms = Parlay(10_000, 30_000, max_ratio=3, uncapped=59_579)
    return parlay(shop, terms, [(14, 21), (3, 20), (10, 14)])


def parlay_lost(shop):
    return parlay(shop, Parlay(10_000, 26_446), [(14, 21), (14, 17)])


def round_robin(shop):
    events = games(shop, 3)
    terms = RoundRobin((((0, 1), PAIR), ((0, 2), PAIR), ((1, 2), PAIR)))
    ticket = shop.write("round_robin", terms, [spread(event, "home", -14) for event in events])
    for event, score in zip(events, [(14, 21), (3, 20), (14, 17)], strict=True):
        shop.settle(event, *score)
    return ticket


def teaser(shop, scores, *, is_pleaser=False, **rules):
    events = games(shop, len(scores))
    moved = -24 if is_pleaser else 24
    legs = [spread(event, "home", -12 + moved, "-110", posted=[-12, "-110"]) for event in events]
    pays = ((2, "f6/1"), (3, "f16/1")) if is_pleaser else CARD
    win = 60_000 if is_pleaser else 18_000
    name = "Pleasers" if is_pleaser else "Six points"
    terms = Teaser(10_000, win, 24, 16, name, pays, is_pleaser=is_pleaser, **rules)
    ticket = shop.write("pleaser" if is_pleaser else "teaser", terms, legs)
    for event, score in zip(events, scores, strict=True):
        shop.settle(event, *score)
    return ticket


def teaser_with_tie(shop):
    return teaser(shop, [(14, 21), (20, 17), (10, 14)])


def teaser_tie_loses(shop):
    return teaser(shop, [(14, 21), (20, 17), (10, 14)], tie_rule=TieRule.LOSE)


def pleaser(shop):
    return teaser(shop, [(10, 21), (3, 20)], is_pleaser=True)


STAKES = ((11_000, 10_000), (11_000, 10_000))


def chain(shop, kind, terms, scores):
    events = games(shop, len(scores))
    ticket = shop.write(kind, terms, [spread(event, "home", -14) for event in events])
    for event, score in zip(events, scores, strict=True):
        shop.settle(event, *score)
    return ticket


def if_win(shop):
    terms = IfBet(Condition.IF_WIN, (*STAKES, (5_500, 5_000)))
    return chain(shop, "if_bet", terms, [(14, 21), (14, 17), (10, 14)])


def if_action(shop):
    terms = IfBet(Condition.IF_ACTION, STAKES)
    event, other = games(shop, 2)
    legs = [spread(event, "home", -12), spread(other, "home", -14)]
    ticket = shop.write("if_bet", terms, legs)
    shop.settle(event, 17, 20)
    shop.settle(other, 10, 14)
    return ticket


def reverse(shop):
    return chain(shop, "reverse", Reverse(Condition.IF_WIN, STAKES), [(14, 21), (14, 17)])


def future_dead_heat(shop):
    ann, bob, *_ = shop.field()
    terms = Outright(10_000, 30_000, 1, DeadHeat.FACE)
    ticket = shop.write("future", terms, [(ann, "outright", "yes", 4, "+300")])
    finish(shop, {ann: Finish(1, 2), bob: Finish(1, 2)})
    return ticket


def finish(shop, finishes):
    ((contest,),) = shop.rows("SELECT id FROM contest")
    record_field(shop.book, shop.actor, contest, finishes)
    settlement.approve(shop.book, shop.actor, finishes)


def each_way(shop):
    ann, bob, *_ = shop.field(price="f8/1")
    terms = EachWay(1_000, 8_000, 1_600, "f8/1", (1, 5), 3)
    ticket = shop.write("future", terms, [(ann, "outright", "yes", 4, "f8/1")])
    finish(shop, {ann: Finish(2), bob: Finish(1)})
    return ticket


def prop(shop):
    event = shop.prop()
    ticket = shop.write("prop", Straight(10_000, 30_000), [(event, "yes_no", "yes", 0, "+300")])
    answer_proposition(shop.book, shop.actor, event, Side.YES)
    settlement.approve(shop.book, shop.actor, [event])
    return ticket


def prop_over_under(shop):
    event = shop.over_under()
    ticket = shop.write("prop", Straight(11_000, 10_000), [(event, "total", "over", 30, "-110")])
    answer_proposition(shop.book, shop.actor, event, 7)
    settlement.approve(shop.book, shop.actor, [event])
    return ticket


def horse(shop):
    ann, *_ = shop.race()
    ticket = shop.write("horse", Horse(2_000, 8, 500_000), [(ann, "pool_place", "yes", 0, "")])
    finish(shop, {ann: Finish(2, pools={"win": 0, "place": 740, "show": 320})})
    return ticket


def horse_capped(shop):
    ann, *_ = shop.race()
    ticket = shop.write("horse", Horse(2_000, 15, 500_000), [(ann, "pool_win", "yes", 0, "")])
    finish(shop, {ann: Finish(1, pools={"win": 4_860, "place": 1_200, "show": 600})})
    return ticket


def write_in(shop):
    said = "Write-in: who sings the anthem, Kim at even money"
    ticket = shop.write("manual", Manual(5_000, 5_000), [], description=said)
    deciding.decide_write_in(shop.book, shop.actor, ticket, LegResult.WIN, "Kim sang it")
    return ticket


def free_play(shop):
    player = shop.account("P1").id
    shop.record("money.posted", account=player, kind="free_play", cents=20_000, memo="new")
    event = game(shop)
    legs = [spread(event, "home", -12)]
    ticket = shop.write("straight", Straight(11_000, 10_000), legs, free_play=True, held=0)
    shop.settle(event, 17, 20)
    return ticket


def lay_off(shop):
    shop.open("OTHER", AccountKind.OUTSIDE, "HOUSE", 0)
    event = game(shop)
    legs = [spread(event, "home", -14)]
    ticket = shop.write("straight", Straight(55_000, 50_000), legs, "OTHER", lay_off=True, held=0)
    shop.settle(event, 14, 21)
    return ticket


def open_parlay_waits(shop):
    event = game(shop)
    terms = Parlay(10_000, 9_091, spots=3)
    ticket = shop.write("parlay", terms, [spread(event, "home", -14)])
    shop.settle(event, 14, 21)
    return ticket


def open_parlay_expired(shop):
    event, other = games(shop, 2)
    terms = Parlay(10_000, 26_446, spots=3, unfilled=OpenUnfilled.REDUCE)
    legs = [spread(event, "home", -14), spread(other, "home", -14)]
    ticket = shop.write("parlay", terms, legs)
    shop.settle(event, 14, 21)
    shop.settle(other, 3, 20)
    deciding.close_open_spots(shop.book, shop.actor, ticket)
    return ticket


def void_by_leg(shop):
    ticket = parlay(shop, Parlay(10_000, 26_446), [(14, 21), (3, 20)])
    decision = deciding.of_legs([(ticket, 2)], LegResult.VOID, "The line was an obvious error.")
    deciding.decide(shop.book, shop.actor, decision)
    return ticket


def void_whole(shop):
    ticket = straight_spread(shop)
    wagers.void_ticket(shop.book, shop.actor, ticket, "Written for the wrong player")
    return ticket


def correction(shop):
    event = game(shop)
    ticket = shop.write("straight", Straight(11_000, 10_000), [spread(event, "home", -14)])
    shop.settle(event, 14, 21)
    weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))
    shop.now += int(timedelta(days=3).total_seconds() * 1000)
    shop.settle(event, 20, 21)
    return ticket


def waits_for_result(shop):
    event = game(shop)
    return shop.write("straight", Straight(11_000, 10_000), [spread(event, "home", -14)])


def waits_for_approval(shop):
    event = game(shop)
    ticket = shop.write("straight", Straight(11_000, 10_000), [spread(event, "home", -14)])
    shop.result(event, 14, 21)
    return ticket


def waits_for_period(shop):
    event = game(shop)
    leg = (event, "total", "over", 94, "-110")
    ticket = shop.write("straight", Straight(11_000, 10_000), [leg], period="1h")
    shop.settle(event, 14, 21)
    return ticket


TICKETS = {
    make.__name__: make
    for make in (
        straight_spread, straight_total_first_half, straight_money_line, straight_team_total,
        straight_three_way, half_win, bought_points, pitcher_did_not_start,
        pitcher_waits_for_price, pitcher_new_price, called_game, stopped_football,
        parlay_true_odds, parlay_table, parlay_reduced, parlay_capped, parlay_lost, round_robin,
        teaser_with_tie, teaser_tie_loses, pleaser, if_win, if_action, reverse, future_dead_heat,
        each_way, prop, prop_over_under, horse, horse_capped, write_in, free_play, lay_off,
        open_parlay_waits, open_parlay_expired, void_by_leg, void_whole, correction,
        waits_for_result, waits_for_approval, waits_for_period,
    )
}  # fmt: skip
