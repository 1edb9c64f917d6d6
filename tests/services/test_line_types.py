"""Sets of lines in a real book: what players are offered, take, and are told."""

from functools import partial

import pytest

from desktop.book.queries.board import find_event, list_lines
from desktop.book.queries.board_sheet import BoardQuestion
from desktop.book.queries.offered_lines import LinesOf
from desktop.book.queries.tickets import list_written_legs
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import Link
from desktop.domain.line_types.offering import Mode
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.feeds.reading import read_lines
from desktop.reports.explanation import explain_ticket
from desktop.services import board_moves, lines, wagers
from desktop.services.drafting import read_caller
from desktop.services.importing.events import import_lines, known_leagues
from desktop.services.importing.run import Intake
from desktop.services.line_types.board import read_type_board
from desktop.services.line_types.history import board_at, list_type_changes
from desktop.services.line_types.making import change_links, make_own_lines
from desktop.services.line_types.offering import OfferedLines
from desktop.services.line_types.setting import move_own_board, set_mode
from desktop.services.quoting.quotes import QuoteError
from desktop.services.schedule import list_pitchers
from desktop.services.settings.changing import change_settings
from desktop.services.ticket_audit import read_audit
from tests.feeds.files import write_csv
from tests.shop import Shop

SPREAD = (Period.GAME, Market.SPREAD)
HOME = Selection(*SPREAD, Side.HOME)
SHARP = Link(spread=2, spread_price=5, total=-2)


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "types.book")
    yield shop
    assert verify(shop.book.reader).difference is None
    shop.book.close()


@pytest.fixture
def game(shop):
    """A game at −3½ −110; P1 has the house's lines, P2 those of the set Sharp."""
    event = shop.game(451, home="-150", away="+130")
    shop.line_type("Sharp", every=SHARP)
    shop.set("P2", {"line_type": "Sharp"})
    return event


def heard(shop, text, player="P2"):
    leg = shop.quote(text, player).legs[0]
    return leg.line / 4, leg.price


def move(shop, event, spread):
    shop.board(event, spread=spread)


def own_move(shop, event, name, typed):
    move = partial(board_moves.type_line, selection=HOME, typed=typed)
    move_own_board(shop.book, shop.actor, name, event, move)


def test_the_line_type_of_the_player_decides_the_price(shop, game):
    assert heard(shop, "452 r100", "P1") == (-3.5, "-110")
    assert heard(shop, "452 r100") == (-4, "-115")
    assert heard(shop, "451 r100") == (4, "-115")
    assert heard(shop, "451 o r100") == (47, "-110")
    assert heard(shop, "452 ml r100") == (0, "-150")


def test_three_sets_of_lines_stand_beside_each_other(shop, game):
    sharp = shop.line_type("Dog lovers", every=Link(spread=-2))
    shop.line_type("Twice sharp", every=Link(follows=sharp, spread=-2))
    event = find_event(shop.book.reader, game)

    def line(name):
        return OfferedLines(shop.book.reader, LinesOf(name)).line(event, HOME).line / 4

    names = ("", "Sharp", "Dog lovers", "Twice sharp")
    assert [line(name) for name in names] == [-3.5, -4, -3, -2.5]
    move(shop, game, "-7")
    assert [line(name) for name in names] == [-7, -7.5, -6.5, -6]
    move(shop, game, "+3")
    assert [line(name) for name in names] == [3, 3.5, 2.5, 2]


def test_a_locked_market_stays_where_it_is_and_goes_off_with_the_others(shop, game):
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.LOCK, place=SPREAD)
    move(shop, game, "-9")
    assert heard(shop, "452 r100") == (-4, "-115")
    assert heard(shop, "451 o r100") == (47, "-110")
    off = [shop.setting(Market.SPREAD, Side.HOME, parse_line("-9"), "-110", status="off")]
    lines.set_lines(shop.book, shop.actor, game, off)
    with pytest.raises(QuoteError, match="no spread on the board"):
        shop.quote("452 r100", "P2")
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.FOLLOW, place=SPREAD)
    assert heard(shop, "451 r100") == (9.5, "-115")


def test_a_manual_market_stays_on_the_board_whatever_the_others_do(shop, game):
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.MANUAL, place=SPREAD)
    off = [shop.setting(Market.SPREAD, Side.HOME, -14, "-110", status="off")]
    lines.set_lines(shop.book, shop.actor, game, off)
    assert heard(shop, "452 r100") == (-4, "-115")


def test_a_number_that_is_typed_on_a_market_that_follows_locks_it(shop, game):
    own_move(shop, game, "Sharp", "-6.5 -105")
    move(shop, game, "-9")
    assert heard(shop, "452 r100") == (-6.5, "-105")
    assert heard(shop, "451 r100") == (6.5, "-115")


def test_a_link_without_the_price_takes_the_sets_own_price_and_follows_the_number(shop, game):
    change_links(shop.book, shop.actor, "Sharp", {"NFL": Link(spread_price=None)})
    with pytest.raises(QuoteError, match="no spread on the board"):
        shop.quote("452 r100", "P2")
    own_move(shop, game, "Sharp", "-3.5 -120 +100")
    move(shop, game, "-5")
    assert heard(shop, "452 r100") == (-5, "-120")
    assert heard(shop, "451 r100") == (5, "+100")


def test_a_broken_link_leaves_the_league_without_lines_and_the_others_as_they_were(shop, game):
    change_links(shop.book, shop.actor, "Sharp", {"NFL": Link(0, None, None, None, None, None)})
    with pytest.raises(QuoteError, match="on the board"):
        shop.quote("452 r100", "P2")
    assert heard(shop, "452 r100", "P1") == (-3.5, "-110")


def test_hidden_events_and_markets_cannot_be_bet(shop, game):
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.HIDE, place=SPREAD)
    with pytest.raises(QuoteError, match="no spread on the board"):
        shop.quote("452 r100", "P2")
    assert heard(shop, "452 ml r100") == (0, "-150")
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.HIDE)
    with pytest.raises(QuoteError, match="on the board"):
        shop.quote("452 ml r100", "P2")
    assert heard(shop, "452 ml r100", "P1") == (0, "-150")


def test_what_is_hidden_after_the_read_back_is_not_booked(shop, game):
    quote = shop.quote("452 r100", "P2")
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.HIDE)
    with pytest.raises(wagers.MovedError, match="off the board"):
        wagers.accept_wager(shop.book, shop.actor, shop.house, quote)


def test_a_pool_that_is_hidden_cannot_be_bet(shop):
    horse = shop.race()[0]
    shop.line_type("No pools")
    shop.set("P2", {"line_type": "No pools"})
    assert shop.quote("6001 win r10", "P2").legs[0].price == ""
    set_mode(shop.book, shop.actor, "No pools", horse, Mode.HIDE)
    with pytest.raises(wagers.RefusedError, match="does not have this market"):
        shop.accept("6001 win r10", "P2")
    assert shop.accept("6001 win r10", "P1").number


def test_a_move_of_the_house_line_stops_the_booking_where_the_players_line_moves(shop, game):
    mine, followed = shop.quote("452 r100", "P1"), shop.quote("452 r100", "P2")
    move(shop, game, "-4")
    for quote in (mine, followed):
        with pytest.raises(wagers.MovedError, match="moved"):
            wagers.accept_wager(shop.book, shop.actor, shop.house, quote)


def test_a_locked_line_is_booked_although_the_house_line_moved(shop, game):
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.LOCK, place=SPREAD)
    quote = shop.quote("452 r100", "P2")
    move(shop, game, "-6")
    assert wagers.accept_wager(shop.book, shop.actor, shop.house, quote).number


def test_another_line_type_after_the_read_back_stops_the_booking(shop, game):
    quote = shop.quote("452 r100", "P2")
    shop.set("P2", {"line_type": "master"})
    with pytest.raises(wagers.MovedError, match=r"-4 -115 → -3\.5 -110"):
        wagers.accept_wager(shop.book, shop.actor, shop.house, quote)


def test_a_ticket_keeps_its_line_type_and_the_houses_own_line(shop, game):
    ticket = shop.accept("452 r115", "P2").ticket_id
    (leg,) = list_written_legs(shop.book.reader, ticket)
    assert (leg.line, leg.price) == (-16, "-115")
    assert leg.options == '{"house":[-14,"-110"],"line_types":["Sharp"]}'
    plain = shop.accept("452 r110", "P1").ticket_id
    assert list_written_legs(shop.book.reader, plain)[0].options is None
    shop.settle(game, 20, 24)
    assert shop.rows(f"SELECT status, net FROM outcome WHERE ticket_id = {ticket}") == [("push", 0)]
    assert shop.rows(f"SELECT status FROM outcome WHERE ticket_id = {plain}") == [("won",)]


def test_a_new_set_of_lines_needs_a_name_and_follows_a_set_that_is_there(shop):
    for name in ("", "master", "a/b", "x" * 41):
        with pytest.raises(InputError, match="no name for a line type"):
            shop.line_type(name)
    shop.line_type("Sharp")
    with pytest.raises(InputError, match="already"):
        shop.line_type("Sharp")
    with pytest.raises(InputError, match="no such set of lines"):
        shop.line_type("Other", every=Link(follows=12345))


def test_sets_of_lines_never_follow_themselves(shop):
    first = shop.line_type("First")
    second = shop.line_type("Second", every=Link(follows=first))
    with pytest.raises(InputError, match="follow themselves"):
        change_links(shop.book, shop.actor, "First", {"NFL": Link(follows=second)})
    body = {"type": first, "changes": {"NFL": [None, {"follows": second}]}}
    shop.record("line_links.changed", **body)
    assert shop.rows(f"SELECT count(*) FROM line_link WHERE type_id = {first}") == [(1,)]


def test_a_player_is_given_only_a_line_type_that_is_there_and_allowed(shop, game):
    with pytest.raises(InputError, match="no line type “Shrap”: master, Sharp"):
        shop.set("P1", {"line_type": "Shrap"})
    shop.set("P2", {"line_type": "master"})
    change_settings(
        shop.book, shop.actor, shop.house, "A1", {"line_type/Sharp/allowed": 0}, reason="too sharp"
    )
    with pytest.raises(InputError, match="A1 does not allow the line type “Sharp” to P1"):
        shop.set("P1", {"line_type": "Sharp"})


def test_a_line_type_in_use_is_not_forbidden(shop, game):
    with pytest.raises(InputError, match="P2 have the line type “Sharp”"):
        shop.set("A1", {"line_type/Sharp/allowed": 0})


def test_an_agents_own_lines_are_those_of_the_players_below_on_top_of_their_line_type(shop, game):
    make_own_lines(shop.book, shop.actor, "A1", {"*": Link(total=4)})
    assert heard(shop, "451 o r100", "P1") == (48.5, "-110")
    assert heard(shop, "451 o r100", "P2") == (48, "-110")
    set_mode(shop.book, shop.actor, "A1", game, Mode.HIDE, place=SPREAD)
    for player in ("P1", "P2"):
        with pytest.raises(QuoteError, match="no spread on the board"):
            shop.quote("452 r100", player)
    ticket = shop.accept("451 o r100", "P2").ticket_id
    (leg,) = list_written_legs(shop.book.reader, ticket)
    assert leg.options == '{"house":[190,"-110"],"line_types":["Sharp","A1"]}'


def test_players_of_other_agents_do_not_see_an_agents_own_lines(shop, game):
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    shop.open("Q1", AccountKind.PLAYER, "A2", 100_000)
    make_own_lines(shop.book, shop.actor, "A1", {})
    own_move(shop, game, "A1", "-6 -110")
    assert heard(shop, "452 r100", "P1") == (-6, "-110")
    assert heard(shop, "452 r100", "Q1") == (-3.5, "-110")
    with pytest.raises(InputError, match="no line type “A1”"):
        shop.set("Q1", {"line_type": "A1"})


def test_widths_and_discounts_are_settings_that_are_inherited(shop, game):
    shop.set("A1", {"vig/football/game/spread": 10})
    assert heard(shop, "452 r100", "P1") == (-3.5, "-105")
    assert heard(shop, "452 r100") == (-4, "-105")
    shop.set("P1", {"vig/NFL/game/spread": 20})
    assert heard(shop, "452 r100", "P1") == (-3.5, "-110")
    through = shop.now_as_datetime().date()
    change_settings(shop.book, shop.actor, shop.house, "P1", {"vig/discount": 3}, through=through)
    assert heard(shop, "452 r100", "P1") == (-3.5, "-107")
    ticket = shop.accept("452 r107", "P1").ticket_id
    (leg,) = list_written_legs(shop.book.reader, ticket)
    assert leg.options == '{"house":[-14,"-110"]}'


def test_the_house_has_its_own_lines_whoever_looks(shop, game):
    make_own_lines(shop.book, shop.actor, "A1", {})
    own_move(shop, game, "A1", "-6 -110")
    (home,) = [
        line for line in list_lines(shop.book.reader, game)
        if (line.market, line.side) == ("spread", "home")
    ]  # fmt: skip
    assert (home.line, home.price) == (-14, "-110")


def test_the_history_of_a_set_tells_the_houses_moves_the_links_and_its_own(shop, game):
    event_lines = partial(list_type_changes, shop.book.reader, game, "Sharp", shop.now)
    move(shop, game, "-5")
    change_links(shop.book, shop.actor, "Sharp", {"*": Link(spread=4)})
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.LOCK, place=SPREAD)
    move(shop, game, "-9")
    own_move(shop, game, "Sharp", "-7 -110")
    sharp = "spread 0.5 more, spread price 5 cents dearer, total 0.5 less"
    told = [
        (row.line / 4, row.price, row.source)
        for row in event_lines()
        if (row.market, row.side) == ("spread", "home")
    ]
    assert told == [
        (-7, "-110", "Sharp typed"),
        (-6, "-110", "link of Sharp: everything follows master, spread 1 more"),
        (-5.5, "-115", "typed"),
        (-4, "-115", f"link of Sharp: everything follows master, {sharp}"),
    ]


def test_the_board_of_a_set_as_it_was_at_a_moment(shop, game):
    first = shop.now
    shop.now += 60_000
    move(shop, game, "-5")
    shop.now += 60_000
    change_links(shop.book, shop.actor, "Sharp", {"*": Link(spread=8)})

    def line(at):
        return board_at(shop.book.reader, game, "Sharp", at, shop.now)[HOME].line / 4

    assert [line(first), line(first + 60_000), line(first + 119_999)] == [-4, -5.5, -5.5]
    assert line(shop.now) == -7


def test_the_board_of_a_set_says_how_each_line_stands_to_the_houses_own(shop, game):
    set_mode(shop.book, shop.actor, "Sharp", game, Mode.LOCK, place=SPREAD)
    day = BoardQuestion("2026-11-22", "2026-11-22")
    board = read_type_board(shop.book.reader, day, "Sharp", shop.now)
    stands = board.stands(game)
    assert (stands[HOME].mode, stands[HOME].has_other_line, stands[HOME].house.line) == (
        Mode.LOCK, True, -14,
    )  # fmt: skip
    money = Selection(Period.GAME, Market.MONEY_LINE, Side.HOME)
    assert (stands[money].mode, stands[money].has_other_price) == (Mode.FOLLOW, False)
    assert read_type_board(shop.book.reader, day, "master", shop.now).stands(game) == {}


def test_the_caller_is_told_with_the_line_type(shop, game):
    assert read_caller(shop.book.reader, shop.house, "P1", shop.now).line_types == ()
    assert read_caller(shop.book.reader, shop.house, "P2", shop.now).line_types == ("Sharp",)


def test_an_explanation_names_the_line_type_and_the_houses_own_line(shop, game):
    shop.set("P1", {"vig/NFL/game/spread": 10})
    for player, sentence in (
        ("P2", "Line type Sharp; the house’s own board had −3½ −110."),
        ("P1", "Prices of the account; the house’s own board had −3½ −110."),
    ):
        ticket = shop.accept("452 r115", player).ticket_id
        assert sentence in explain_ticket(shop.book.reader, ticket).text
    make_own_lines(shop.book, shop.actor, "A1", {})
    ticket = shop.accept("451 o r115", "P2").ticket_id
    assert "Line type Sharp with the lines of A1; the house’s own board had 47½ −110." in (
        explain_ticket(shop.book.reader, ticket).text
    )


def test_the_audit_shows_the_board_that_the_player_had(shop, game):
    shop.set("P2", {"vig/NFL/game/total": 10})
    ticket = shop.accept("452 r115", "P2").ticket_id
    move(shop, game, "-9")
    sheet = read_audit(shop.book.reader, ticket, lambda *_: None)
    (board,) = [one for one in sheet.sections if one.title.startswith("The board")]
    assert board.title == "The board at that second, line type Sharp"
    terms = {row[1]: row[2] for row in board.rows}
    assert (terms["game spread home"], terms["game total over"]) == ("-4 -115", "47 -105")


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("american", "minus one-fifty"),
        ("decimal", "one point six seven"),
        ("fraction", "two to three"),
    ],
)
def test_a_price_is_read_back_as_the_player_wants_to_hear_it(shop, game, style, said):
    shop.set("A1", {"style/price": style})
    quote = shop.quote("452 ml r150", "P1")
    assert said in quote.read_back
    assert (quote.legs[0].price, quote.win) == ("-150", 100_00)


@pytest.mark.parametrize(("style", "option"), [("listed", "listed_both"), ("action", "action")])
def test_a_player_has_listed_pitchers_or_action_unless_it_is_said(shop, style, option):
    event = shop.event(901, league="MLB", sport="baseball")
    shop.board(event, "-1.5", away="+130", home="-150")
    list_pitchers(shop.book, shop.actor, event, "Cole", "Kershaw")
    shop.set("P1", {"style/pitchers": style})
    assert shop.quote("902 ml r10", "P1").legs[0].pitchers == option
    other = shop.quote("902 ml act r10", "P1").legs[0].pitchers
    assert other == "action"


def test_a_set_may_offer_what_the_house_does_not(shop, game):
    half = Selection(Period.H1, Market.SPREAD, Side.HOME)
    typing = partial(board_moves.type_line, selection=half, typed="-2 -110")
    move_own_board(shop.book, shop.actor, "Sharp", game, typing)
    assert heard(shop, "452:1h r100") == (-2, "-110")
    with pytest.raises(QuoteError, match="no spread on the board"):
        shop.quote("452:1h r100", "P1")


def test_a_file_is_read_into_a_set_of_lines_and_twice_changes_nothing(shop, game, tmp_path):
    heading = ("date", "time", "league", "rot", "side", "team", "spread", "spread_price", "total")
    path = write_csv(
        tmp_path / "lines.csv",
        heading,
        ("2026-11-22", "13:00", "NFL", "451", "V", "Away451", "6", "-105", "o47-110"),
        ("2026-11-22", "13:00", "NFL", "452", "H", "Home451", "-6", "-115", "u47-110"),
    )

    def take():
        reading = read_lines(path, leagues=known_leagues(shop.book.reader))
        intake = Intake("lines.csv", takes_bad_lines=True, line_type="Sharp")
        return import_lines(shop.book, shop.actor, reading, intake)

    first, second = take(), take()
    assert (first.applied, second.applied, second.unchanged) == (1, 0, 1)
    assert heard(shop, "452 r100") == (-6, "-115")
    assert heard(shop, "452 r100", "P1") == (-3.5, "-110")
