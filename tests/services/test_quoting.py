"""What a clerk types becomes a ticket of its kind: legs, amounts, words, and every refusal."""

import pytest

from desktop.book.queries.tickets import list_written_legs
from desktop.domain.accounts import AccountKind
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Side
from desktop.domain.money import format_money
from desktop.services import lines
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import BARRED, OVERRIDE, RELATED, Moment, QuoteError
from desktop.services.quoting.recording import record_ticket
from desktop.services.users import Actor, NotAllowedError, Role
from desktop.services.wagers import MovedError, RefusedError, accept_wager


@pytest.fixture
def wide(shop):
    """A shop with four games, two propositions, a future of eight and a race of four."""
    for rotation in (451, 453, 455, 457):
        shop.game(rotation, away="+150", home="-170")
    shop.prop()
    shop.over_under()
    shop.field(tuple("ABCDEFGH"))
    shop.race()
    return shop


def first_row(shop, sql):
    return shop.rows(sql)[0]


FIRST_THREE = "452 Home451 -3.5 -110 + 454 Home453 -3.5 -110 + 456 Home455 -3.5 -110"
KINDS = [
    ("452 100", "straight", "110.00", "100.00", "452 Home451 -3.5 -110"),
    ("452 b1 500", "straight", "800.00", "500.00", "452 Home451 -2.5 (bought 1) -160"),
    ("452 -3 b1 500", "straight", "725.00", "500.00", "452 Home451 -2 (bought 1) -145"),
    ("451 s1 100", "straight", "100.00", "140.00", "451 Away451 +2.5 (sold 1) +140"),
    ("1452 -3 -110 100", "straight", "110.00", "100.00", "452 Home451 -3 -110 1H"),
    ("452 eh-1 +150 100", "straight", "100.00", "150.00", "452 Home451 EH -1 +150"),
    ("452 dc1x d1.5 100", "straight", "200.00", "100.00", "452 Away451/Home451 1X d1.5"),
    (
        "P 452 453 100", "parlay", "100.00", "264.46",
        "Parlay: 452 Home451 -3.5 -110 + 453 Away453 +3.5 -110",
    ),
    (
        "P 452 454 w300", "parlay", "113.44", "300.00",
        "Parlay: 452 Home451 -3.5 -110 + 454 Home453 -3.5 -110",
    ),
    (
        "T6 452 454 110", "teaser", "121.00", "110.00",
        "Teaser 6: 452 Home451 +2.5 + 454 Home453 +2.5",
    ),
    (
        "T6.5 452 454 o 456 r100", "teaser", "100.00", "160.00",
        "Teaser 6.5: 452 Home451 +3 + 454 Away453/Home453 o41 + 456 Home455 +3",
    ),
    (
        "RR2 452 454 456 50", "round_robin", "150.00", "396.69",
        f"Round robin by 2 (3 parlays): {FIRST_THREE}",
    ),
    (
        "452 500 > 454 > 456 o", "if_bet", "550.00", "1500.00",
        "If bet: 452 Home451 -3.5 -110 > 454 Home453 -3.5 -110 > 456 Away455/Home455 o47.5 -110",
    ),
    (
        "452 500 >> 454 ml 300", "if_bet", "550.00", "800.00",
        "If bet action: 452 Home451 -3.5 -110 >> 454 Home453 ML -170",
    ),
    (
        "RV 452 454 100", "reverse", "220.00", "400.00",
        "Reverse: 452 Home451 -3.5 -110 + 454 Home453 -3.5 -110",
    ),
    (
        "RA 452 454 456 100", "reverse", "660.00", "1200.00",
        f"Reverse action: {FIRST_THREE}",
    ),
    ("9012 y 100", "prop", "100.00", "300.00", "Prop: 9012 Is there a safety? yes +300"),
    ("9014 o 100", "prop", "100.00", "90.91", "Prop: 9014 Points of the first kicker o7.5 -110"),
    ("5001 100", "future", "100.00", "300.00", "Future: 5001 A (To win the future) +300"),
    (
        "5001 top3 +120 20", "future", "20.00", "24.00",
        "Future: 5001 A (To win the future) top 3 +120",
    ),
    (
        "5001 ew 10", "future", "20.00", "36.00",
        "Future each way 10.00: 5001 A (To win the future) +300",
    ),
    ("6001 win 20", "horse", "20.00", "300.00", "Horse: 6001 Ann (To win the race) win"),
    (
        'WR "Smith is elected" on 2026-11-30 +250 100', "manual", "100.00", "250.00",
        "Write-in: Smith is elected (2026-11-30)",
    ),
    ('WR "Rain" r100 w250', "manual", "100.00", "250.00", "Write-in: Rain"),
]  # fmt: skip


@pytest.mark.parametrize("case", KINDS, ids=lambda case: case[0])
def test_what_is_typed_is_quoted_and_written(wide, case):
    typed, kind, risk, win, description = case
    quote = wide.quote(typed)
    assert (quote.kind, format_money(quote.risk), format_money(quote.win)) == (kind, risk, win)
    assert (quote.description, quote.held) == (description, quote.risk)
    assert quote.read_back.endswith("Correct?")
    is_off_board = any(OVERRIDE in leg.marks for leg in quote.legs)
    ticket_id = wide.accept(typed, keeps_line=is_off_board).ticket_id
    written = first_row(
        wide, f"SELECT kind, risk, win, holds, description FROM ticket WHERE id = {ticket_id}"
    )
    assert written == (kind, quote.risk, quote.win, quote.held, description)
    assert wide.account("P1").pending == quote.held
    legs = list_written_legs(wide.book.reader, ticket_id)
    assert [(leg.line, leg.price) for leg in legs] == [(q.line, q.price) for q in quote.legs]


@pytest.mark.parametrize(
    ("typed", "risk"),
    [
        ("452 max", "10000.00"),
        ("RR2,3 452 454 456 max", "10000.00"),
        ("T7 452 454 max", "10000.00"),
        ("RV 452 454 max", "10000.00"),
        ("452 max > 454", "10000.00"),
        ("5001 ew max", "10000.00"),
    ],
)
def test_max_is_what_the_credit_allows(wide, typed, risk):
    quote = wide.quote(typed)
    assert format_money(quote.risk) == risk
    assert quote.held <= quote.available


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("P 452:1h 454 100", "there is no spread on the board for the 1st half"),
        ("T9 452 454 100", "sells no T9; it sells T10sw, T13sw, T6, T6.5, T7"),
        ("PL6 452 454 100", "sells no pleasers"),
        ("T6 452 ml 454 100", "spreads and totals of the whole game"),
        ("T6 452 b1 454 100", "has its own points"),
        ("452 b4 100", "at most 3 points are bought"),
        ("452:1h -3 -110 b1 100", "whole game only"),
        ("452 -3 d1.91 b1 100", "American prices"),
        ("452 lp 100", "pitchers are named on baseball only"),
        ("P 452 454 100 act", "Pitchers are named on baseball only"),
        ("452 y 100", "452 is a game, on which there is no yes or no"),
        ("452 draw 100", "there is no three-way line on the board for the whole game"),
        ("452:p1 +1 -110 100", "NFL has no period “p1”; write 1h, 2h, 1q, 2q, 3q, 4q or"),
        ("T4 452 454 100", "the card “4” is not sold for football"),
        ("9012 100", "is a proposition: write y or n"),
        ("6001 o 100", "is one of a field"),
        ("5001 top3 20", "there is no price to win or to place on the board"),
        ("6001 win +200 20", "the track makes the price"),
        ("6001 win w20", "say what the wager risks"),
        ("6001 ew +300 10", "too small for places"),
        ("5001 ew w10", "each of its two parts"),
        ("P 6001 win 452 10", "write it by itself"),
        ("P 452 452 100", "this market is in the parlay already"),
        ("452 500 > 454 600", "may be for at most"),
        ("RR2 451 452 ml 453 454 ml 455 456 ml 457 458 ml 1452 -3 -110 50", "3 to 8 selections"),
        ("462 100", "No event ahead has the rotation number 462"),
        ("9012:1h y 100", "has no periods"),
    ],
)  # fmt: skip
def test_what_cannot_be_quoted_is_said(wide, typed, says):
    with pytest.raises(QuoteError) as refused:
        wide.quote(typed)
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "kind", "says"),
    [
        ("P 452 b1 454 100", BARRED, "no points are bought in a parlay here"),
        ("P 9012 y 452 100", BARRED, "is a proposition, which is not for a parlay"),
        ("P 5001 452 100", BARRED, "is a future, which is not for a parlay"),
        ("5001 100 > 452", BARRED, "is a future, which is not for an if bet"),
        ("P 452 454 * 100", BARRED, "leaves no spots open"),
        ("T6 452 452 o 100", BARRED, "takes one leg of a game"),
        ("RR2 452 454 456 50 fp", BARRED, "Free play is wagered on straights only"),
        ("452 100 fp", "free_play", "P1 has 0.00 of free play"),
        ("P 452 452 ml 100", RELATED, "spread and the money line of one team"),
        ("RV 452 1452 -2 -110 100", RELATED, "whole game and a part of it"),
        ("RV 452 454 5100", "credit", "Over the credit limit by"),
    ],
)
def test_a_rule_that_is_broken_keeps_the_ticket_from_being_written(
    wide, nothing_changes, typed, kind, says
):
    nothing_changes()
    quote = wide.quote(typed)
    with pytest.raises(RefusedError) as refused:
        accept_wager(wide.book, wide.actor, wide.house, quote)
    if kind != RELATED or OVERRIDE not in quote.legs[1].marks:
        assert (refused.value.kind, says in str(refused.value)) == (kind, True)
    assert any(says in bar.sentence for bar in quote.bars) or kind in {"free_play", "credit"}


def test_related_legs_are_written_when_a_supervisor_says_so_and_marked(wide):
    typed = "P 452 452 ml 100"
    ticket_id = wide.accept(typed, keeps_line=True).ticket_id
    marks = wide.rows(f"SELECT mark FROM leg WHERE ticket_id = {ticket_id} ORDER BY no")
    assert marks == [("",), (RELATED,)]
    clerk = Actor(wide.actor.user_id, "clerk", Role.CLERK, "s")
    with pytest.raises(NotAllowedError):
        accept_wager(wide.book, clerk, wide.house, wide.quote(typed), keeps_line=True)


def test_a_circled_game_is_a_straight_only(wide):
    event = wide.events_of()[0].id
    circled = wide.setting(Market.SPREAD, Side.HOME, -14, "-110", status="circled")
    lines.set_lines(wide.book, wide.actor, event, [circled])
    assert wide.accept("452 100").number
    with pytest.raises(RefusedError, match="452 is circled"):
        wide.accept("T6 452 454 100")


def test_a_teaser_keeps_the_line_it_was_teased_from(wide):
    ticket_id = wide.accept("T6 452 454 u 100").ticket_id
    rows = wide.rows(
        "SELECT line, json_extract(options, '$.posted[0]') FROM leg"
        f" WHERE ticket_id = {ticket_id} ORDER BY no"
    )
    assert rows == [(10, -14), (214, 190)]


def test_the_price_of_a_teased_game_may_move_but_not_its_line(wide):
    event = wide.events_of()[0].id
    quote = wide.quote("T6 452 454 100")
    wide.board(event, price="-115")
    accept_wager(wide.book, wide.actor, wide.house, quote)
    quote = wide.quote("T6 452 454 100")
    wide.board(event, spread="-4")
    with pytest.raises(MovedError, match="452 moved"):
        accept_wager(wide.book, wide.actor, wide.house, quote)


def test_a_capped_parlay_says_both_figures_and_keeps_them(wide):
    wide.change_rules(parlay_max_win_cents=50_000)
    quote = wide.quote("P 452 454 456 200")
    assert (quote.win, quote.terms.uncapped) == (50_000, 119_159)
    assert "(1191.59)" in quote.read_back
    assert "(500.00)" in quote.read_back


def test_a_table_pays_standard_legs_and_their_number(wide):
    wide.change_rules(parlay_mode="TABLE_IF_STANDARD")
    assert wide.quote("P 452 454 100").win == 26_000
    assert wide.quote("P 452 454 ml 100").win == 20_321
    ticket_id = wide.accept("P 452 454 100").ticket_id
    (first, _) = wide.rows(f"SELECT options FROM leg WHERE ticket_id = {ticket_id}")
    assert first == ('{"by_table":true}',)
    straight = wide.accept("452 100").ticket_id
    assert wide.rows(f"SELECT options FROM leg WHERE ticket_id = {straight}") == [(None,)]


def test_a_free_play_takes_no_credit_and_is_used_up(wide):
    wide.pay("P1", 10_000, "free_play")
    before = wide.account("P1")
    quote = wide.quote("452 max fp")
    assert (quote.risk, quote.held, quote.read_back[:9]) == (10_000, 0, "Free play")
    wide.accept("452 max fp")
    after = wide.account("P1")
    assert (before.free_play, after.free_play, after.pending) == (10_000, 0, 0)
    with pytest.raises(RefusedError, match=r"P1 has 0\.00 of free play"):
        wide.accept("452 100 fp")


def test_a_lay_off_is_written_for_another_house_without_credit(wide):
    wide.open("OUT1", AccountKind.OUTSIDE, "HOUSE", 0)
    quote = wide.quote("452 r1100", "OUT1")
    assert (quote.lay_off, quote.held, quote.read_back[:7]) == (True, 0, "Lay-off")
    ticket_id = wide.accept("452 r1100", "OUT1").ticket_id
    assert first_row(wide, f"SELECT lay_off, holds FROM ticket WHERE id = {ticket_id}") == (1, 0)
    with pytest.raises(QuoteError, match="another house: say the amount"):
        wide.quote("452 max", "OUT1")


@pytest.fixture
def open_shop(wide):
    wide.change_rules(open_spots=True)
    return wide


def test_open_spots_are_filled_later_at_the_price_of_the_moment(open_shop):
    shop = open_shop
    accepted = shop.accept("P 452 454 * 100")
    assert shop.account("P1").pending == 10_000
    quote = shop.quote(f"#{accepted.number} 456 ml")
    assert (quote.held, quote.win, quote.filling.legs) == (0, 47_885, 2)
    assert quote.description.startswith("Parlay: 452 Home451")
    again = accept_wager(shop.book, shop.actor, shop.house, quote)
    assert (again.ticket_id, again.number) == (accepted.ticket_id, accepted.number)
    row = first_row(shop, f"SELECT legs, win, risk FROM ticket WHERE id = {accepted.ticket_id}")
    assert row == (3, 47_885, 10_000)
    assert shop.account("P1").pending == 10_000
    with pytest.raises(RefusedError, match="is not what it was"):
        accept_wager(shop.book, shop.actor, shop.house, quote)


def test_a_teaser_with_an_open_spot_is_teased_by_its_own_card(open_shop):
    accepted = open_shop.accept("T6 452 454 * 100")
    quote = open_shop.quote(f"#{accepted.number} 456")
    assert [leg.line for leg in quote.legs] == [10]
    assert (quote.win, quote.read_back.count("plus two and a half")) == (18_000, 3)


@pytest.mark.parametrize(
    ("legs", "says"),
    [
        ("456/458", "has 1 open spots, and these are 2"),
        ("452", "this market is in the parlay already"),
    ],
)
def test_a_filling_that_does_not_go_with_its_ticket_is_refused(open_shop, legs, says):
    accepted = open_shop.accept("P 452 454 * 100")
    with pytest.raises(QuoteError, match=says):
        open_shop.quote(f"#{accepted.number} {legs}")


def test_a_ticket_without_spots_or_of_another_player_is_not_filled(open_shop):
    plain = open_shop.accept("P 452 454 100")
    with pytest.raises(QuoteError, match="without open spots"):
        open_shop.quote(f"#{plain.number} 456")
    with pytest.raises(QuoteError, match="P2 has no ticket"):
        open_shop.quote(f"#{plain.number} 456", "P2")


def test_spots_are_not_filled_after_their_time(open_shop):
    accepted = open_shop.accept("P 452 454 * 100")
    later = open_shop.event(461, start=None, day="2026-12-05")
    open_shop.board(later)
    open_shop.now += 8 * 86_400_000
    with pytest.raises(QuoteError, match="had to be filled within 7 days"):
        open_shop.quote(f"#{accepted.number} 462")


@pytest.fixture
def ball_game(shop):
    """A baseball game with its listed pitchers and its prices."""
    event = shop.event(951, league="MLB", sport="baseball", teams=("Mets", "Cubs"))
    with shop.book.command(shop.actor.author) as command:
        changes = {"pitcher_away": ["", "Gray"], "pitcher_home": ["", "Hill"]}
        command.record("event.changed", {"event": event, "changes": changes})
    shop.board(event, spread="-1.5", total="8.5", away="+120", home="-140")
    first = [
        shop.setting(Market.MONEY_LINE, Side.HOME, 0, "-150", period=Period.F5),
    ]
    lines.set_lines(shop.book, shop.actor, event, first)
    return event


@pytest.mark.parametrize(
    ("typed", "option"),
    [
        ("952 ml 100", "listed_both"),
        ("952 o 100", "listed_both"),
        ("952 100", "action_locked"),
        ("952 ml act 100", "action"),
        ("952 ml l1 100", "listed_away"),
        ("952 ml 100 l2", "listed_home"),
        ("952:f5 ml 100", "listed_both"),
        ("1952 ml 100", "listed_both"),
    ],
)
def test_pitchers_are_frozen_as_the_rules_or_the_caller_say(shop, ball_game, typed, option):
    quote = shop.quote(typed)
    assert (quote.legs[0].pitchers, quote.legs[0].listed) == (option, ("Gray", "Hill"))
    ticket_id = shop.accept(typed).ticket_id
    found = first_row(
        shop,
        "SELECT json_extract(options, '$.pitchers'), json_extract(options, '$.listed')"
        f" FROM leg WHERE ticket_id = {ticket_id}",
    )
    assert found == (option, '["Gray","Hill"]')


def test_a_change_of_pitchers_after_the_read_back_stops_the_ticket(shop, ball_game):
    quote = shop.quote("952 ml 100")
    with shop.book.command(shop.actor.author) as command:
        changes = {"pitcher_home": ["Hill", "Lee"]}
        command.record("event.changed", {"event": ball_game, "changes": changes})
    with pytest.raises(MovedError, match="other pitchers: Gray and Lee"):
        accept_wager(shop.book, shop.actor, shop.house, quote)


def test_a_half_point_costs_by_the_table_of_its_league(shop):
    event = shop.event(501, league="NBA", sport="basketball")
    shop.board(event, spread="-3.5", total="210")
    assert shop.quote("502 b 100").legs[0].price == "-120"
    assert shop.quote("501 o b1 100").legs[0].line == 836
    shop.change_rules(buy_totals=False)
    with pytest.raises(InputError, match="spreads only"):
        shop.quote("501 o b1 100")


@pytest.mark.parametrize(
    ("typed", "flags"),
    [
        ("P 452 452 ml 100", [(RELATED,)]),
        ("P 9012 y 452 b1 100", [(BARRED,)]),
        ("RR2 452 454 456 50 fp", [(BARRED,), ("free_play",)]),
        ("RV 452 454 9000", [("credit",)]),
        ("T6 452 -3 454 100", []),
    ],
)
def test_a_wager_that_was_given_is_flagged_and_not_refused(wide, typed, flags):
    moment = Moment(wide.now, ("2026-11-22",), is_given=True)
    (wager,) = parse_entry(typed).wagers
    quote = Quoter(wide.book.reader, wide.house, moment).quote(wide.account("P1"), wager, typed)
    with wide.book.command(wide.actor.author) as command:
        ticket_id = record_ticket(command, quote, placed_at=wide.now, reference="PAPER-1")
    sql = f"SELECT kind FROM flag WHERE ticket_id = {ticket_id} ORDER BY kind"
    assert wide.rows(sql) == flags


def test_a_teaser_of_basketball_is_called_by_the_points_it_gives(shop):
    for rotation in (501, 503):
        game = shop.event(rotation, league="NBA", sport="basketball")
        shop.board(game, spread="-4", total="210")
    by_its_points, by_its_card = shop.quote("T4 501 503 100"), shop.quote("T6 501 503 100")
    assert [leg.line for leg in by_its_points.legs] == [32, 32]
    assert by_its_points.description == by_its_card.description
    assert (by_its_points.risk, by_its_points.win) == (11_000, 10_000)


def test_legs_of_an_if_bet_that_risk_the_same_are_for_the_same_amount(shop):
    shop.board(shop.event(471), price="-130")
    shop.board(shop.event(473), price="-105")
    quote = shop.quote("471 r100 > 473 r100")
    assert quote.risk == 10_000
