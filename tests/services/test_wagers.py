"""Taking wagers: what is quoted, what is refused, and what stands in the book afterwards."""

from datetime import timedelta

import pytest

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Side
from desktop.domain.numbers import parse_ticket_number
from desktop.services import accounts, lines, users, wagers
from desktop.services.users import Actor, NotAllowedError, Role
from desktop.services.wagers import MovedError, RefusedError


def acting(shop, role):
    return Actor(shop.actor.user_id, "somebody", role, "session")


@pytest.mark.parametrize(
    ("text", "risk", "win"),
    [
        ("452 500", 55_000, 50_000),
        ("452 r500", 50_000, 45_455),
        ("452 w25.25", 2_778, 2_525),
        ("451 ml 100", 10_000, 13_000),
        ("452 ml 100", 15_000, 10_000),
        ("451 o 300", 33_000, 30_000),
        ("P 452 451 o 100", 10_000, 26_446),
        ("P 452 451 o w100", 3_781, 10_000),
    ],
)
def test_a_quote_has_risk_and_win_of_the_board(shop, text, risk, win):
    shop.game(451, home="-150", away="+130")
    quote = shop.quote(text)
    assert (quote.risk, quote.win) == (risk, win)


def test_max_is_what_the_credit_still_allows(shop):
    shop.game(451)
    shop.accept("452 r2500")
    assert shop.quote("452 max").risk == 1_000_000 - 250_000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("999 100", "No event ahead has the rotation number 999"),
        ("461 100", "has started or is over"),
        ("501 100", "used by several events"),
        ("451 ml 100", "no money line on the board"),
        ("451:2h 100", "no spread on the board for the 2nd half"),
        ("451:p1 100", "NFL has no period"),
        ("P 452 452 100", "in the parlay already"),
        ("P " + " ".join(["452"] * 11) + " 100", "at most 10 legs"),
    ],
)
def test_what_cannot_be_quoted_is_said(shop, nothing_changes, text, words):
    shop.game(451)
    shop.event(461, start=None, day="2026-11-21")
    shop.event(501)
    shop.event(501, league="NCAAF")
    nothing_changes()
    with pytest.raises(InputError, match=words):
        shop.quote(text)


def test_an_accepted_ticket_is_in_the_book_with_its_exposure_and_pending(shop):
    event = shop.game(451)
    accepted = shop.accept("452 100")
    letters, counter = parse_ticket_number(accepted.number)
    assert letters == "KA"
    assert counter == shop.book.journal.head.n
    assert shop.account("P1").pending == 11_000
    assert accepted.available == 1_000_000 - 11_000
    assert shop.rows("SELECT * FROM exposure") == [
        # Tickets, risk, to win, and the volume: the lower of the two.
        (event, "game", "spread", "home", -14, 0, 1, 11_000, 10_000, 10_000)
    ]


def test_a_line_that_moved_since_the_read_back_blocks_the_ticket(shop):
    event = shop.game(451)
    quote = shop.quote("452 100")
    shop.board(event, "-4")
    head = shop.book.journal.head
    with pytest.raises(MovedError, match=r"452 moved: -3.5 -110 → -4 -110") as moved:
        wagers.accept_wager(shop.book, shop.actor, shop.house, quote)
    assert moved.value.legs == (0,)
    assert shop.book.journal.head == head
    shop.accept("452 100")


def test_a_market_taken_off_the_board_blocks_the_ticket(shop):
    event = shop.game(451)
    quote = shop.quote("452 100")
    off = shop.setting(Market.SPREAD, Side.HOME, -14, "-110", status="off")
    lines.set_lines(shop.book, shop.actor, event, [off])
    with pytest.raises(MovedError, match="off the board"):
        wagers.accept_wager(shop.book, shop.actor, shop.house, quote)


def test_an_event_that_started_since_the_read_back_blocks_the_ticket(shop, nothing_changes):
    shop.game(451)
    quote = shop.quote("452 100")
    nothing_changes()
    shop.now += int(timedelta(hours=4).total_seconds() * 1000)
    with pytest.raises(RefusedError, match="has started"):
        wagers.accept_wager(shop.book, shop.actor, shop.house, quote)


def test_a_wager_over_the_credit_is_refused_with_the_largest_amount(shop, nothing_changes):
    shop.game(451)
    shop.accept("452 r9000")
    nothing_changes()
    with pytest.raises(RefusedError, match=r"at most 1000.00 may be risked") as refused:
        shop.accept("452 r1000.01")
    assert refused.value.kind == "credit"


def test_exactly_the_available_amount_is_taken(shop):
    shop.game(451)
    assert shop.accept("452 r10000").available == 0


def test_another_line_than_the_boards_is_for_supervisors_and_is_marked(shop):
    shop.game(451)
    with pytest.raises(RefusedError, match=r"the board has -3\.5 -110"):
        shop.accept("452 -3 100")
    quote = shop.quote("452 -3 100")
    with pytest.raises(NotAllowedError, match="only with a second person"):
        wagers.accept_wager(shop.book, acting(shop, Role.CLERK), shop.house, quote, keeps_line=True)
    wagers.accept_wager(shop.book, shop.actor, shop.house, quote, keeps_line=True)
    assert shop.rows("SELECT line, mark FROM leg") == [(-12, "override")]


def test_a_suspended_player_gets_no_quote(shop):
    shop.game(451)
    accounts.change_account(shop.book, shop.actor, "P1", status="suspended")
    with pytest.raises(InputError, match="suspended"):
        shop.quote("452 100")


def test_an_agent_has_no_wagers(shop):
    shop.game(451)
    with pytest.raises(InputError, match="is no player"):
        shop.quote("452 100", "A1")


def test_auditors_and_agents_take_no_wagers(shop, nothing_changes):
    shop.game(451)
    quote = shop.quote("452 100")
    nothing_changes()
    for role in (Role.AUDITOR, Role.AGENT):
        with pytest.raises(NotAllowedError):
            wagers.accept_wager(shop.book, acting(shop, role), shop.house, quote)


def test_a_void_gives_everything_back_and_is_final(shop):
    event = shop.game(451)
    ticket = shop.accept("452 100").ticket_id
    shop.settle(event, 10, 20)
    assert shop.account("P1").balance == 10_000
    wagers.void_ticket(shop.book, shop.actor, ticket, "wrong player")
    assert (shop.account("P1").balance, shop.account("P1").pending) == (0, 0)
    with pytest.raises(InputError, match="void already"):
        wagers.void_ticket(shop.book, shop.actor, ticket, "again")


def test_a_clerk_may_void_their_own_ticket_for_ten_seconds(shop):
    shop.game(451)
    clerk = acting(shop, Role.CLERK)
    first = shop.accept("452 100").ticket_id
    second = shop.accept("452 100").ticket_id
    shop.now += 10_000
    wagers.void_ticket(shop.book, clerk, first, "grace")
    shop.now += 1
    with pytest.raises(NotAllowedError, match="void tickets"):
        wagers.void_ticket(shop.book, clerk, second, "too late")


def test_a_void_needs_a_reason(shop, nothing_changes):
    shop.game(451)
    ticket = shop.accept("452 100").ticket_id
    nothing_changes()
    with pytest.raises(InputError, match="needs a reason"):
        wagers.void_ticket(shop.book, shop.actor, ticket, "  ")


def test_house_numbers_name_the_first_half(shop):
    event = shop.game(451)
    half = shop.setting(Market.SPREAD, Side.HOME, -6, "-115", period=Period.H1)
    lines.set_lines(shop.book, shop.actor, event, [half])
    for text in ("1452 100", "452:1h 100"):
        leg = shop.quote(text).legs[0]
        assert (leg.selection.period, leg.line, leg.price) == (Period.H1, -6, "-115")


def test_a_tree_has_no_player_under_a_player_and_no_code_twice(shop, nothing_changes):
    nothing_changes()
    with pytest.raises(InputError, match="stands under"):
        shop.open("P10", AccountKind.PLAYER, "P1", 0)
    with pytest.raises(InputError, match="exists already"):
        shop.open("p1", AccountKind.PLAYER, "A1", 0)
    with pytest.raises(InputError, match="There is no account"):
        shop.open("P10", AccountKind.PLAYER, "A7", 0)


def test_sign_in_does_not_say_which_part_was_wrong(shop):
    person = users.new_user("ann", Role.CLERK, "correct horse", "4711")
    users.add_user(shop.book, shop.actor, person)
    assert users.sign_in(shop.book.reader, "Ann", "correct horse", "s").role is Role.CLERK
    sentences = set()
    for name, password in (("ann", "wrong"), ("bob", "correct horse"), ("ann", "")):
        with pytest.raises(users.SignInError) as refused:
            users.sign_in(shop.book.reader, name, password, "s")
        sentences.add(str(refused.value))
    assert len(sentences) == 1


def test_no_secret_is_kept_readable(shop):
    users.change_secrets(shop.book, shop.actor, "correct horse", "4711")
    raw = b"".join(path.read_bytes() for path in shop.path.parent.iterdir())
    assert b"correct horse" not in raw
    assert b"$argon2id$" in raw
