"""Bad input at the desk: money, limits, the tree and the week; refused, and nothing is changed.

Every case goes through the services, and those that a file can bring through the command line too.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

import openpyxl
import pytest

from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.limits.adapting import Change, Condition, Indicator, LimitRule
from desktop.domain.transactions import TransactionType
from desktop.services import accounts
from desktop.services.funding.posting import post_money
from desktop.services.funding.requesting import pay_request, request_withdrawal
from desktop.services.funding.transactions import Transaction
from desktop.services.limits.adapting import approve_proposal, propose, set_rule
from desktop.services.placing import move_accounts, preview_move
from desktop.services.settings.changing import change_many_settings, change_settings
from desktop.services.weeks import close_week
from tests.journeys.office import Office
from tests.journeys.test_bad_input import assert_sentence
from tests.shop import Shop

CLOSED, TODAY = date(2026, 11, 17), date(2026, 11, 25)
DAY_MS = 86_400_000


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Masters above each other, a minimum wager, a temporary limit, a deposit, a closed week."""
    shop = Shop(tmp_path_factory.mktemp("desk") / "desk.book")
    shop.open("M2", AccountKind.MASTER, "M1", 0)
    shop.open("M3", AccountKind.MASTER, "M2", 0)
    shop.set("HOUSE", {"minimum/*": 25_00})
    shop.post("P1", 100_00, "deposit")
    close_week(shop.book, shop.actor, CLOSED)
    shop.now += 3 * DAY_MS
    shop.set("P2", {"wager_limit": 200_00}, through=TODAY + timedelta(days=5))
    shop.asked = request_withdrawal(shop.book, shop.actor, payment("P1", -60_00)).id
    halved = Change(percent=50)
    idle = Condition(Indicator.VOLUME, is_over=False, than=100)
    rule = LimitRule("idle", 1, (idle,), "wager_limit", halved)
    set_rule(shop.book, shop.actor, "P2", rule)
    propose(shop.book, shop.actor, shop.house)
    (shop.proposal,) = shop.rows("SELECT id FROM limit_proposal")[0]
    yield shop
    shop.book.close()


def payment(code, cents):
    kind = TransactionType.DEPOSIT if cents >= 0 else TransactionType.WITHDRAWAL
    return Transaction(code, kind, cents, method="cash")


def post(code, cents):
    return lambda shop: post_money(shop.book, shop.actor, payment(code, cents))


def date_back(day):
    def act(shop):
        kind = TransactionType.BETTING_ADJUSTMENT
        adjusted = Transaction("P1", kind, 5_00, "was forgotten", figure_date=day)
        post_money(shop.book, shop.actor, adjusted)

    return act


def ask_for(cents):
    wanted = Transaction("P1", TransactionType.WITHDRAWAL, -cents, method="cash")
    return lambda shop: request_withdrawal(shop.book, shop.actor, wanted)


def transfer_to_itself(shop):
    said = Transaction("P1", TransactionType.TRANSFER, 5_00, "why", contra="P1")
    post_money(shop.book, shop.actor, said)


def pay_more_than_is_left(shop):
    """What was asked for is there, but another withdrawal meanwhile would need it too."""
    post_money(shop.book, shop.actor, payment("P1", -40_01))


def move(codes, target):
    return lambda shop: move_accounts(
        shop.book, shop.actor, shop.house, codes, target, inherit=False
    )


def look_at_move(codes, target):
    return lambda shop: preview_move(
        shop.book.reader, shop.house, shop.now, codes, target, inherit=False
    )


def open_under(code, kind, parent):
    new = accounts.NewAccount(code, "New", kind, parent, 0)
    return lambda shop: accounts.open_account(shop.book, shop.actor, new)


def set_to(code, changes, days=None):
    through = None if days is None else TODAY + timedelta(days=days)
    return lambda shop: change_settings(
        shop.book, shop.actor, shop.house, code, changes, through=through
    )


def set_many(codes, changes, days=None):
    through = None if days is None else TODAY + timedelta(days=days)
    return lambda shop: change_many_settings(
        shop.book, shop.actor, shop.house, codes, changes, through=through
    )


def approve_until(days):
    return lambda shop: approve_proposal(
        shop.book, shop.actor, shop.house, shop.proposal, through=TODAY + timedelta(days=days)
    )


def close(week):
    return lambda shop: close_week(shop.book, shop.actor, week)


class Mistake(NamedTuple):
    act: Callable
    says: str


MISTAKES = {
    "a cycle": Mistake(move(["M2"], "M3"), "M3 stands below M2"),
    "a cycle of three": Mistake(move(["M1"], "M3"), "M3 stands below M1"),
    "a cycle looked at": Mistake(look_at_move(["M1"], "M3"), "M3 stands below M1"),
    "a cycle by several": Mistake(move(["A1", "M2"], "M3"), "M3 stands below M2"),
    "under itself": Mistake(move(["M2"], "M2"), "M2 cannot stand under itself"),
    "a player under itself": Mistake(move(["P1"], "P1"), "P1"),
    "opened under itself": Mistake(open_under("M9", AccountKind.MASTER, "M9"), "M9"),
    "a code twice": Mistake(open_under("p1", AccountKind.PLAYER, "A1"), "P1"),
    "a limit below the minimum": Mistake(
        set_to("P1", {"wager_limit": 24_99}), "below the minimum wager"
    ),
    "a limit below the minimum for a day": Mistake(
        set_to("P1", {"wager_limit": 24_99}, 1), "below the minimum wager"
    ),
    "limits below the minimum": Mistake(
        set_many(["P1", "P3"], {"wager_limit": 24_99}), "below the minimum wager"
    ),
    "a minimum above the limit": Mistake(
        set_to("P2", {"minimum/*": 300_00}), "below the minimum wager"
    ),
    "temporary limits that overlap": Mistake(
        set_to("P2", {"wager_limit": 150_00}, 2), "is temporary through 2026-11-30 already"
    ),
    "temporary limits that overlap at the end": Mistake(
        set_to("P2", {"wager_limit": 150_00}, 9), "is temporary through 2026-11-30 already"
    ),
    "temporary limits of several": Mistake(
        set_many(["P1", "P2"], {"wager_limit": 150_00}, 9), "P2 is temporary through 2026-11-30"
    ),
    "a proposed limit over a temporary one": Mistake(
        approve_until(2), "is temporary through 2026-11-30 already"
    ),
    "a temporary limit that is over": Mistake(
        set_to("P1", {"wager_limit": 150_00}, -1), "2026-11-24 is over"
    ),
    "a deposit of zero": Mistake(post("P1", 0), "The amount is 0"),
    "a withdrawal above what is available": Mistake(post("P1", -100_01), "can withdraw"),
    "a withdrawal above what is not asked for": Mistake(pay_more_than_is_left, "can withdraw"),
    "a request above what is available": Mistake(ask_for(40_01), "can withdraw"),
    "a request of zero": Mistake(ask_for(0), "The amount is 0"),
    "a transfer to itself": Mistake(transfer_to_itself, "cannot transfer to itself"),
    "a row of the first day of a closed week": Mistake(date_back(CLOSED), "not in the open week"),
    "a row of the last day of a closed week": Mistake(
        date_back(CLOSED + timedelta(days=6)), "not in the open week"
    ),
    "a row of tomorrow": Mistake(date_back(TODAY + timedelta(days=1)), "still to come"),
    "a week closed twice": Mistake(close(CLOSED), "is closed already"),
    "a week that is not open yet": Mistake(close(date(2026, 12, 1)), "only that one can be closed"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_refused_with_a_sentence_and_nothing_is_changed(desk, name):
    act, says = MISTAKES[name]
    before = desk.book.journal.head, verify(desk.book.reader).state
    with pytest.raises(InputError) as refused:
        act(desk)
    assert says in str(refused.value)
    assert str(refused.value).endswith(".")
    assert (desk.book.journal.head, verify(desk.book.reader).state) == before


def test_what_was_asked_for_can_still_be_paid_after_all_the_mistakes(desk):
    """The same deeds with other amounts are done: it is the mistake that was refused."""
    paid = pay_request(desk.book, desk.actor, desk.asked)
    assert paid.number
    assert desk.account("P1").balance == 40_00


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    return Office(tmp_path_factory.mktemp("office"))


HEADINGS = ["account", "parent", "kind", "name", "credit_limit", "wager_limit", "minimum/*"]


class Sheet(NamedTuple):
    """Rows, how many of them are applied, and what is said of which others."""

    rows: list[list[object]]
    applied: int
    refused: dict[str, str]


SHEETS = {
    "an account twice": Sheet(
        [["T1", "A1", "player", "First", 5, None, None],
         ["T1", "A1", "player", "Second", 6, None, None]],
        1, {"3": "in row 2 already"},
    ),
    "an account twice in other letters": Sheet(
        [["T2", "A1", "player", "First", 5, None, None], [None] * 7,
         [" t2 ", "A1", "player", "Second", 6, None, None]],
        1, {"4": "in row 2 already"},
    ),
    "an account under itself": Sheet(
        [["T3", "T3", "master", "Ring", 0, None, None]], 0, {"2": "no account “T3”"}
    ),
    "a ring of three": Sheet(
        [["T4", "T6", "master", "Ring", 0, None, None],
         ["T5", "T4", "master", "Ring", 0, None, None],
         ["T6", "T5", "master", "Ring", 0, None, None]],
        0, {"2": "no account “T6”", "3": "no account “T4”", "4": "no account “T5”"},
    ),
    # The account is opened; of what it brings along this cell is refused.
    "a limit below the minimum": Sheet(
        [["T7", "A1", "player", "Low", 5, 20, 25]], 1, {"2": "below the minimum wager"}
    ),
}  # fmt: skip


def workbook(path, rows):
    book = openpyxl.Workbook()
    for row in [HEADINGS, *rows]:
        book.active.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize("name", SHEETS)
def test_a_spreadsheet_of_accounts_is_refused_where_it_is_wrong(office, name):
    rows, applied, refused = SHEETS[name]
    path = workbook(office.folder / "accounts.xlsx", rows)
    said = office.run("import", "accounts", path, "--book", office.book)
    assert said.status == (3 if applied else 1), said
    assert f"applied {applied}," in said.out
    rejects = (office.folder / "accounts.xlsx.rejects.csv").read_text(encoding="utf-8")
    lines = rejects.splitlines()[1:]
    assert len(lines) == len(refused)
    for line, (row, says) in zip(lines, refused.items(), strict=True):
        assert line.startswith(f"{row},")
        assert says in line
    assert_sentence(said.err)
    before = office.head(), office.state()
    again = office.run("import", "accounts", path, "--book", office.book)
    assert f"applied 0, unchanged {applied}, refused {len(refused)}" in again.out
    assert (office.head(), office.state()) == before
