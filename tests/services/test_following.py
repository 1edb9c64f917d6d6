"""Straight action moves lines by the house's table, once, and whatever happens in between."""

import pytest

from desktop.book.queries.action import list_suggestions
from desktop.book.queries.board_sheet import list_line_changes
from desktop.book.verifying import verify
from desktop.domain.action_moves import ActionRule, Mode, Step
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.rights import NotAllowedError, Role
from desktop.domain.weeks import milliseconds
from desktop.services import users, wagers
from desktop.services.board_moves import move_board, move_line
from desktop.services.following import (
    apply_suggestion,
    catch_up,
    dismiss_suggestion,
    follow_action,
    set_action_rule,
)
from desktop.services.switching import Part, set_off_at, switch_part
from tests.shop import KICKOFF, Shop

BY_HALF = (Step(500_00, 999_99, 2), Step(1_000_00, None, 2, 10))
SPREAD = (Period.GAME, Market.SPREAD)


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "action.book", credit=100_000_00)
    shop.first = shop.game(451, home="-150", away="+130")
    yield shop
    found = verify(shop.book.reader)
    shop.book.close()
    assert found.difference is None


def rule(shop, mode=Mode.DO, steps=BY_HALF, *, off_at=None, sport="football"):
    set_action_rule(shop.book, shop.actor, sport, Market.SPREAD, ActionRule(mode, steps, off_at))


def write(shop, text, player="P1", *, follow=True):
    shop.now += 1_000
    ticket = shop.accept(text, player).ticket_id
    if follow:
        follow_action(shop.book, shop.actor, [ticket])
    return ticket


def spread(shop):
    rows = shop.rows("SELECT side, line, price, status FROM line WHERE market = 'spread'")
    return {side: (line, price, status) for side, line, price, status in rows}


def test_a_range_of_action_moves_both_sides_and_names_rule_and_ticket(shop):
    rule(shop)
    write(shop, "452-3.5 w300")
    assert spread(shop)["home"] == (-14, "-110", "open")
    write(shop, "452-3.5 w200")
    assert spread(shop) == {"home": (-16, "-110", "open"), "away": (16, "-110", "open")}
    (latest, *_) = list_line_changes(shop.book.reader, shop.first)
    assert latest.source.startswith("action 500.00 on 452 home, ")


def test_the_next_range_moves_it_further(shop):
    rule(shop)
    write(shop, "452-3.5 w500")
    write(shop, "452-4 w500")
    assert spread(shop)["home"] == (-18, "-120", "open")
    assert spread(shop)["away"] == (18, "+100", "open")


def test_following_a_ticket_twice_moves_the_line_once(shop):
    rule(shop)
    ticket = write(shop, "452-3.5 w500")
    before = shop.rows("SELECT count(*) FROM fact")
    follow_action(shop.book, shop.actor, [ticket])
    catch_up(shop.book, shop.actor)
    assert spread(shop)["home"][0] == -16
    assert shop.rows("SELECT count(*) FROM fact") == before


def test_what_was_not_followed_before_a_stop_is_caught_up_with(shop):
    rule(shop)
    write(shop, "452-3.5 w500", follow=False)
    shop.reopen()
    assert spread(shop)["home"][0] == -14
    catch_up(shop.book, shop.actor)
    assert spread(shop)["home"][0] == -16


def test_a_later_ticket_makes_up_for_one_that_was_not_followed(shop):
    rule(shop)
    missed = write(shop, "452-3.5 w500", follow=False)
    write(shop, "452-3.5 w10")
    assert shop.rows("SELECT ticket_id, status FROM action_move") == [(missed, "done")]


def test_the_other_side_starts_the_sum_anew(shop):
    rule(shop)
    write(shop, "452-3.5 w400")
    write(shop, "451+3.5 w10")
    write(shop, "452-3.5 w400")
    assert spread(shop)["home"][0] == -14


def test_a_line_set_by_a_person_starts_the_sum_anew(shop):
    rule(shop)
    write(shop, "452-3.5 w400")
    home = Selection(Period.GAME, Market.SPREAD, Side.HOME)
    shop.now += 1_000
    move_board(
        shop.book, shop.actor, shop.first, lambda sport, board: move_line(sport, board, home, -2)
    )
    write(shop, "452-4 w400")
    assert spread(shop)["home"][0] == -16


def test_wagers_from_before_the_rule_parlays_and_void_tickets_move_nothing(shop):
    write(shop, "452-3.5 w5000")
    shop.game(453)
    rule(shop)
    write(shop, "P 452 454 r5000")
    void = write(shop, "452-3.5 w499")
    wagers.void_ticket(shop.book, shop.actor, void, "misheard")
    write(shop, "452-3.5 w499")
    assert spread(shop)["home"][0] == -14


def test_the_rule_of_the_sport_goes_before_that_of_any(shop):
    rule(shop, sport="*", steps=(Step(1_00, None, 4),))
    rule(shop, mode=Mode.OFF, steps=())
    write(shop, "452-3.5 w100")
    assert spread(shop)["home"][0] == -14


def test_a_suggestion_waits_and_is_applied_from_where_the_board_stands(shop):
    rule(shop, Mode.SUGGEST)
    ticket = write(shop, "452-3.5 w500")
    assert spread(shop)["home"][0] == -14
    (suggestion,) = list_suggestions(shop.book.reader, shop.now)
    assert (suggestion.ticket_id, suggestion.action, suggestion.quarters) == (ticket, 500_00, 2)
    apply_suggestion(shop.book, shop.actor, ticket)
    assert spread(shop)["home"] == (-16, "-110", "open")
    assert list_suggestions(shop.book.reader, shop.now) == []
    with pytest.raises(InputError, match="decided already"):
        apply_suggestion(shop.book, shop.actor, ticket)


def test_a_suggestion_lapses_when_somebody_sets_the_line_or_the_event_starts(shop):
    rule(shop, Mode.SUGGEST)
    write(shop, "452-3.5 w500")
    assert list_suggestions(shop.book.reader, milliseconds(KICKOFF)) == []
    assert len(list_suggestions(shop.book.reader, shop.now)) == 1
    home = Selection(Period.GAME, Market.SPREAD, Side.HOME)
    move_board(
        shop.book, shop.actor, shop.first, lambda sport, board: move_line(sport, board, home, -2)
    )
    assert list_suggestions(shop.book.reader, shop.now) == []


def test_a_dismissed_suggestion_does_not_come_back(shop):
    rule(shop, Mode.SUGGEST)
    ticket = write(shop, "452-3.5 w500")
    dismiss_suggestion(shop.book, shop.actor, ticket)
    write(shop, "452-3.5 w10")
    assert list_suggestions(shop.book.reader, shop.now) == []
    assert shop.rows("SELECT status, decided_by FROM action_move") == [
        ("dismissed", shop.actor.user_id)
    ]


def test_a_fraction_that_cannot_move_by_cents_waits_for_a_person(shop):
    rule(shop, steps=(Step(100_00, None, 0, 5),))
    shop.board(shop.first, price="f10/11")
    write(shop, "452-3.5 w100")
    assert len(list_suggestions(shop.book.reader, shop.now)) == 1
    with pytest.raises(InputError, match="does not move by cents"):
        apply_suggestion(
            shop.book, shop.actor, list_suggestions(shop.book.reader, shop.now)[0].ticket_id
        )


def test_a_market_leaves_the_board_at_its_amount_and_counts_anew_when_put_back(shop):
    rule(shop, Mode.OFF, (), off_at=1_000_00)
    write(shop, "452-3.5 w600")
    write(shop, "451+3.5 w600")
    assert spread(shop)["home"][2] == "open"
    write(shop, "452-3.5 w400")
    assert {status for _, _, status in spread(shop).values()} == {"off"}
    switch_part(shop.book, shop.actor, Part(shop.first, SPREAD), "open")
    write(shop, "452-3.5 w900")
    assert spread(shop)["home"][2] == "open"
    write(shop, "452-3.5 w100")
    assert spread(shop)["home"][2] == "off"


def test_the_amount_of_a_market_goes_before_that_of_the_house(shop):
    rule(shop, Mode.OFF, (), off_at=1_000_00)
    set_off_at(shop.book, shop.actor, Part(shop.first, SPREAD), 200_00)
    write(shop, "452-3.5 w200")
    assert spread(shop)["home"][2] == "off"
    set_off_at(shop.book, shop.actor, Part(shop.first, SPREAD), None)
    switch_part(shop.book, shop.actor, Part(shop.first, SPREAD), "open")
    write(shop, "452-3.5 w200")
    assert spread(shop)["home"][2] == "open"


def test_the_amount_of_an_event_is_that_of_each_of_its_markets(shop):
    set_off_at(shop.book, shop.actor, Part(shop.first), 300_00)
    write(shop, "451 o w300")
    assert spread(shop)["home"][2] == "open"
    assert shop.rows("SELECT DISTINCT status FROM line WHERE market = 'total'") == [("off",)]


def test_a_clerk_takes_the_wager_that_moves_the_line_and_cannot_forge_another(shop):
    rule(shop)
    users.add_user(shop.book, shop.actor, users.new_user("Ann", Role.CLERK))
    (clerk_id,) = shop.rows("SELECT id FROM user WHERE name = 'Ann'")[0]
    clerk = users.Actor(clerk_id, "Ann", Role.CLERK, "session")
    ticket = write(shop, "452-3.5 w400")
    forged = {
        "ticket": ticket, "deed": "move", "event": shop.first, "period": "game",
        "market": "spread", "side": "home", "action": 400_00, "quarters": 40, "cents": 0,
        "lines": [["game", "spread", "home", -54, "-110", "open"]], "source": "action",
    }  # fmt: skip
    with shop.book.command(clerk.author) as command:
        command.record("action.followed", forged)
    assert spread(shop)["home"][0] == -14
    late = write(shop, "452-3.5 w100", follow=False)
    follow_action(shop.book, clerk, [late])
    assert spread(shop)["home"][0] == -16
    with pytest.raises(NotAllowedError):
        set_action_rule(shop.book, clerk, "*", Market.SPREAD, ActionRule(Mode.OFF))


def test_nothing_moves_once_the_event_has_started(shop):
    rule(shop)
    write(shop, "452-3.5 w500", follow=False)
    shop.now = milliseconds(KICKOFF)
    catch_up(shop.book, shop.actor)
    assert spread(shop)["home"][0] == -14
