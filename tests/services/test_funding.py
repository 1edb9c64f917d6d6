"""Money by hand through the services: effects, rules, second persons, reversals, promises."""

from datetime import date, timedelta

import pytest

from desktop.book.queries.documents import DocumentQuestion, list_documents
from desktop.book.queries.requests import list_open_requests
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.transactions import POSTABLE, TransactionType
from desktop.services.funding.foreseeing import foresee, foresee_request
from desktop.services.funding.posting import post_money
from desktop.services.funding.promising import Promise, drop_promise, record_promise
from desktop.services.funding.requesting import (
    approve_request,
    pay_request,
    refuse_request,
    request_withdrawal,
    withdraw_request,
)
from desktop.services.funding.reversing import reverse_money
from desktop.services.funding.transactions import Transaction
from desktop.services.settings.changing import change_settings
from desktop.services.users import Actor, NotAllowedError, Role, add_user, new_user
from desktop.services.weeks import close_week

SUNDAY = date(2026, 11, 22)
WEEK = date(2026, 11, 17)


def figures(shop, code):
    """Carry, week, payments, adjustments and balance of an account."""
    account = shop.account(code)
    days = "+".join(f"d{day}" for day in range(7))
    (row,) = shop.rows(
        f"SELECT carry, {days}, payments, adjustments FROM weekly WHERE account_id = {account.id}"
        " AND week = (SELECT open_week FROM book)"
    ) or [(0, 0, 0, 0)]
    return (*row, account.balance)


def someone(shop, name, role):
    add_user(shop.book, shop.actor, new_user(name, role))
    return Actor(shop.book.journal.next_number - 1, name, role, "test")


def paid_out(shop, cents, player="P1", **how):
    how = {"method": "cash"} | how
    return Transaction(player, TransactionType.WITHDRAWAL, -cents, **how)


def set_rules(shop, code="HOUSE", **rules):
    changes = {key.replace("__", "/"): value for key, value in rules.items()}
    change_settings(shop.book, shop.actor, shop.house, code, changes)


def list_facts(shop):
    return [str(body) for (body,) in shop.rows("SELECT body FROM fact ORDER BY seq")]


def unchanged(shop):
    return shop.rows("SELECT count(*) FROM fact")


# Carry, week, payments, adjustments, balance after 25.00 of each type.
EFFECTS = {
    "deposit": (0, 0, 2500, 0, 2500),
    "betting_adjustment": (0, 2500, 0, 0, 2500),
    "accrual_adjustment": (0, 0, 0, 2500, 2500),
    "promotion": (0, 0, 0, 2500, 2500),
    "free_play": (0, 0, 0, 0, 0),
    "fee": (0, 0, 0, 2500, 2500),
    "opening_balance": (2500, 0, 0, 0, 2500),
    "transfer": (0, 0, 0, 2500, 2500),
}


@pytest.mark.parametrize(("kind", "expected"), EFFECTS.items())
def test_a_transaction_moves_its_columns_and_no_other(shop, kind, expected):
    said = {"contra": "P2"} if kind == "transfer" else {}
    shop.post("P1", 2500, kind, **said)
    assert figures(shop, "P1") == expected
    assert shop.account("P1").free_play == (2500 if kind == "free_play" else 0)
    assert verify(shop.book.reader).difference is None


def test_every_type_that_can_be_posted_has_its_effect_tested():
    assert {kind.value for kind in POSTABLE} == EFFECTS.keys() | {"withdrawal"}


def test_a_withdrawal_shows_as_a_payment_out(shop):
    shop.post("P1", 10_000, "deposit")
    shop.post("P1", -4000, "withdrawal")
    assert figures(shop, "P1") == (0, 0, 6000, 0, 6000)
    assert shop.account("CASH").balance == -6000


def test_a_transfer_takes_from_one_what_it_gives_the_other(shop):
    shop.post("P1", 2500, "transfer", contra="p2")
    assert (figures(shop, "P1")[3:], figures(shop, "P2")[3:]) == ((2500, 2500), (-2500, -2500))
    assert len(shop.rows("SELECT id FROM posting")) == 1


def test_what_is_foreseen_is_what_is_posted(shop):
    set_rules(shop, deposit__card__fee=3, deposit__card__bonus=10)
    deposit = Transaction("P1", TransactionType.DEPOSIT, 10_000, method="card")
    foreseen = foresee(shop.book.reader, shop.now, shop.actor, deposit)
    post_money(shop.book, shop.actor, deposit)
    assert (foreseen.fee, foreseen.bonus, foreseen.after) == (300, 1000, 10_700)
    assert figures(shop, "P1") == (0, 0, 10_000, 700, 10_700)


REFUSED = {
    "zero": (lambda: Transaction("P1", TransactionType.DEPOSIT, 0, method="cash"), "is 0"),
    "backwards": (
        lambda: Transaction("P1", TransactionType.DEPOSIT, -100, method="cash"), "other way",
    ),
    "without method": (lambda: Transaction("P1", TransactionType.DEPOSIT, 100), "needs a method"),
    "strange method": (
        lambda: Transaction("P1", TransactionType.DEPOSIT, 100, method="gold"), "by gold",
    ),
    "with method": (
        lambda: Transaction("P1", TransactionType.FEE, -100, "late", method="cash"), "has no",
    ),
    "no reason": (lambda: Transaction("P1", TransactionType.FEE, -100, " "), "needs a reason"),
    "too large": (
        lambda: Transaction("P1", TransactionType.DEPOSIT, 10**15, method="cash"), "more than",
    ),
    "to the house": (
        lambda: Transaction("HOUSE", TransactionType.DEPOSIT, 100, method="cash"), "kind house",
    ),
    "to an agent": (
        lambda: Transaction("A1", TransactionType.FREE_PLAY, 100), "kind agent",
    ),
    "nobody": (lambda: Transaction("P77", TransactionType.DEPOSIT, 100, method="cash"), "P77"),
    "itself": (
        lambda: Transaction("P1", TransactionType.TRANSFER, 100, contra="P1"), "to itself",
    ),
    "no other": (lambda: Transaction("P1", TransactionType.TRANSFER, 100), "other account"),
    "other": (
        lambda: Transaction("P1", TransactionType.DEPOSIT, 100, method="cash", contra="P2"),
        "Only a transfer",
    ),
    "wager": (lambda: Transaction("P1", TransactionType.WAGER, 100), "not posted by hand"),
    "above": (
        lambda: Transaction("P1", TransactionType.WITHDRAWAL, -100, method="cash"),
        "can withdraw 0.00 now",
    ),
    "free play": (lambda: Transaction("P1", TransactionType.FREE_PLAY, -100), "more cannot be"),
    "two lines": (
        lambda: Transaction("P1", TransactionType.DEPOSIT, 100, "a\nb", "cash"), "one line",
    ),
    "closed week": (
        lambda: Transaction(
            "P1", TransactionType.BETTING_ADJUSTMENT, 100, "late",
            figure_date=WEEK - timedelta(days=1),
        ),
        "not in the open week",
    ),
    "tomorrow": (
        lambda: Transaction(
            "P1", TransactionType.BETTING_ADJUSTMENT, 100, "early",
            figure_date=SUNDAY + timedelta(days=1),
        ),
        "still to come",
    ),
    "dated deposit": (
        lambda: Transaction(
            "P1", TransactionType.DEPOSIT, 100, method="cash", figure_date=SUNDAY
        ),
        "Only a betting adjustment",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_posted_is_refused_and_changes_nothing(shop, case):
    make, said = REFUSED[case]
    before = unchanged(shop)
    with pytest.raises(InputError) as refused:
        post_money(shop.book, shop.actor, make())
    assert said in str(refused.value)
    assert unchanged(shop) == before


def test_a_betting_adjustment_counts_on_the_day_it_is_dated_to(shop):
    shop.post("P1", 700, "betting_adjustment", figure_date=WEEK + timedelta(days=2))
    (row,) = shop.rows(
        f"SELECT d0, d1, d2, d5 FROM weekly WHERE account_id = {shop.account('P1').id}"
    )
    assert row == (0, 0, 700, 0)
    (document,) = list_documents(shop.book.reader, DocumentQuestion(), 5)
    assert (document.day, document.week) == ("2026-11-19", "2026-11-17")


def test_a_date_that_is_today_needs_no_right_and_is_not_kept(shop):
    shop.post("P1", 700, "betting_adjustment", figure_date=SUNDAY)
    with pytest.raises(InputError, match="still to come"):
        shop.post("P1", 700, "betting_adjustment", figure_date=SUNDAY + timedelta(days=1))
    assert "figure_date" not in list_facts(shop)[-1]


def test_a_date_of_a_week_that_was_closed_is_refused(shop):
    close_week(shop.book, shop.actor, WEEK)
    with pytest.raises(InputError, match="not in the open week"):
        shop.post("P1", 700, "betting_adjustment", figure_date=SUNDAY)


def test_a_reversal_in_its_week_restores_every_column(shop):
    set_rules(shop, deposit__cash__fee=3)
    before = figures(shop, "P1")
    posted = shop.post("P1", 5000, "deposit")
    shop.post("P1", 700, "betting_adjustment", figure_date=WEEK)
    for document in list_documents(shop.book.reader, DocumentQuestion(), 5):
        reverse_money(shop.book, shop.actor, document.id, "typed twice")
    assert figures(shop, "P1") == before
    assert shop.rows("SELECT DISTINCT d0 FROM weekly") == [(0,)]
    rows = list_documents(shop.book.reader, DocumentQuestion(is_reversed=True), 9)
    assert len(rows) == 4
    first = next(row for row in rows if row.id == posted.id)
    reversal = next(row for row in rows if row.number == first.reversed_by)
    assert (reversal.reverses, reversal.memo, reversal.user) == (
        posted.number, "typed twice", "owner",
    )  # fmt: skip


def test_a_reversal_of_a_closed_week_posts_in_the_open_one_and_names_it(shop):
    posted = shop.post("P1", 5000, "deposit")
    close_week(shop.book, shop.actor, WEEK)
    closed = shop.rows("SELECT * FROM weekly WHERE week = '2026-11-17'")
    reverse_money(shop.book, shop.actor, posted.id, "cheque came back")
    assert figures(shop, "P1") == (5000, 0, -5000, 0, 0)
    assert shop.rows("SELECT * FROM weekly WHERE week = '2026-11-17'") == closed
    assert shop.rows("SELECT occurred_week FROM posting ORDER BY id") == [(None,), ("2026-11-17",)]


def test_nothing_is_reversed_twice_or_without_a_reason(shop):
    posted = shop.post("P1", 5000, "deposit")
    with pytest.raises(InputError, match="needs a reason"):
        reverse_money(shop.book, shop.actor, posted.id, " ")
    reversal = reverse_money(shop.book, shop.actor, posted.id, "typed twice")
    with pytest.raises(InputError, match="was reversed by"):
        reverse_money(shop.book, shop.actor, posted.id, "again")
    with pytest.raises(InputError, match="itself the reversal"):
        reverse_money(shop.book, shop.actor, reversal.id, "again")
    with pytest.raises(InputError, match="no such document"):
        reverse_money(shop.book, shop.actor, 5, "why not")
    assert shop.account("P1").balance == 0


def test_free_play_that_was_wagered_is_not_taken_back(shop):
    granted = shop.post("P1", 5000, "free_play")
    shop.post("P1", -2000, "free_play")
    with pytest.raises(InputError, match=r"only 30\.00 of free play left"):
        reverse_money(shop.book, shop.actor, granted.id, "by mistake")


def test_a_request_reserves_until_it_is_paid(shop):
    shop.post("P1", 20_000, "deposit")
    shop.game(451)
    requested = request_withdrawal(shop.book, shop.actor, paid_out(shop, 15_000))
    account = shop.account("P1")
    assert (account.balance, account.reserved) == (20_000, 15_000)
    assert shop.quote("452-3.5 r10050").available == 1_005_000
    with pytest.raises(InputError, match=r"can withdraw 50\.00 now"):
        shop.post("P1", -5001, "withdrawal")
    pay_request(shop.book, shop.actor, requested.id)
    account = shop.account("P1")
    assert (account.balance, account.reserved) == (5000, 0)
    assert figures(shop, "P1") == (0, 0, 5000, 0, 5000)
    with pytest.raises(InputError, match="waits no more: it was posted"):
        pay_request(shop.book, shop.actor, requested.id)


def test_a_refused_or_withdrawn_request_frees_its_money(shop):
    shop.post("P1", 20_000, "deposit")
    first = request_withdrawal(shop.book, shop.actor, paid_out(shop, 5000))
    second = request_withdrawal(shop.book, shop.actor, paid_out(shop, 5000))
    with pytest.raises(InputError, match="Say why"):
        refuse_request(shop.book, shop.actor, first.id, "")
    refuse_request(shop.book, shop.actor, first.id, "an open claim")
    withdraw_request(shop.book, shop.actor, second.id, "changed his mind")
    assert shop.account("P1").reserved == 0
    assert shop.rows("SELECT status FROM request ORDER BY id") == [("refused",), ("withdrawn",)]


def test_a_payout_that_was_reversed_waits_again(shop):
    shop.post("P1", 20_000, "deposit")
    requested = request_withdrawal(shop.book, shop.actor, paid_out(shop, 5000))
    paid = pay_request(shop.book, shop.actor, requested.id)
    reverse_money(shop.book, shop.actor, paid.id, "he was not in")
    account = shop.account("P1")
    assert (account.balance, account.reserved) == (20_000, 5000)
    assert [row.status for row in list_open_requests(shop.book.reader)] == ["approved"]
    assert verify(shop.book.reader).difference is None


def test_a_withdrawal_is_paid_on_its_day_and_not_before(shop):
    shop.post("P1", 20_000, "deposit")
    days = {f"withdrawal__day__{day}": 0 for day in ("sunday", "monday", "tuesday")}
    set_rules(shop, **days)
    foreseen = foresee_request(shop.book.reader, shop.now, paid_out(shop, 5000))
    requested = request_withdrawal(shop.book, shop.actor, paid_out(shop, 5000))
    assert requested.due == date(2026, 11, 25) == date.fromisoformat(foreseen.due)
    with pytest.raises(InputError, match="due on 2026-11-25, not before"):
        pay_request(shop.book, shop.actor, requested.id)
    with pytest.raises(InputError, match="paid on 2026-11-25 at the earliest"):
        shop.post("P1", -5000, "withdrawal")
    shop.now += 3 * 86_400_000
    pay_request(shop.book, shop.actor, requested.id)
    assert shop.account("P1").balance == 15_000


def test_rules_are_inherited_and_counted_over_day_and_week(shop):
    set_rules(shop, "A1", deposit__day=10_000)
    posted = shop.post("P1", 8000, "deposit")
    with pytest.raises(InputError, match=r"80\.00 were taken already: 20\.00 is left"):
        shop.post("P1", 2001, "deposit")
    reverse_money(shop.book, shop.actor, posted.id, "typed twice")
    shop.post("P1", 10_000, "deposit")
    set_rules(shop, "P1", deposit__day=20_000)
    shop.post("P1", 10_000, "deposit")


def test_a_manager_above_the_amount_needs_a_second_person(shop):
    manager, other = (someone(shop, name, Role.MANAGER) for name in ("Max", "Moe"))
    set_rules(shop, deposit__approval=10_000, adjustment__approval=5000)
    deposit = Transaction("P1", TransactionType.DEPOSIT, 10_001, method="cash")
    waiting = post_money(shop.book, manager, deposit)
    assert waiting.waits
    assert shop.account("P1").balance == 0
    with pytest.raises(InputError, match="somebody else has to approve"):
        approve_request(shop.book, manager, waiting.id)
    approve_request(shop.book, other, waiting.id, "counted it")
    assert shop.account("P1").balance == 10_001
    assert not post_money(shop.book, shop.actor, deposit).waits
    gift = Transaction("P1", TransactionType.ACCRUAL_ADJUSTMENT, 5001, "gift")
    assert post_money(shop.book, manager, gift).waits


def test_a_withdrawal_above_the_amount_is_approved_before_it_is_paid(shop):
    manager = someone(shop, "Max", Role.MANAGER)
    shop.post("P1", 50_000, "deposit")
    set_rules(shop, withdrawal__approval=10_000)
    requested = request_withdrawal(shop.book, manager, paid_out(shop, 20_000))
    with pytest.raises(InputError, match="has to be approved first"):
        pay_request(shop.book, shop.actor, requested.id)
    with pytest.raises(InputError, match="somebody else"):
        approve_request(shop.book, manager, requested.id)
    approve_request(shop.book, shop.actor, requested.id)
    pay_request(shop.book, manager, requested.id)
    assert shop.account("P1").balance == 30_000


@pytest.mark.parametrize("kind", POSTABLE)
@pytest.mark.parametrize("role", Role)
def test_who_may_post_what(shop, role, kind):
    actor = Actor(shop.actor.user_id, "somebody", role, "test")
    is_allowed = role in {Role.OWNER, Role.MANAGER} or (
        role is Role.CLERK and kind is TransactionType.DEPOSIT
    )
    nothing = Transaction("P1", kind, 0)
    with pytest.raises(InputError if is_allowed else NotAllowedError):
        post_money(shop.book, actor, nothing)


def test_a_promise_stops_credit_until_the_debt_is_paid(shop):
    shop.post("P1", -5000, "accrual_adjustment")
    shop.game(451)
    promise = Promise("P1", 5000, SUNDAY + timedelta(days=5), "Ann", no_credit=True)
    record_promise(shop.book, shop.actor, promise)
    assert shop.account("P1").available == -5000
    assert shop.quote("452-3.5 r10").available == -5000
    shop.post("P1", 5000, "deposit")
    assert shop.account("P1").available == 1_000_000
    shop.post("P1", -5000, "accrual_adjustment")
    drop_promise(shop.book, shop.actor, "P1", "agreed with the owner")
    assert shop.account("P1").available == 995_000
    assert shop.rows("SELECT count(*) FROM promise WHERE ended_at IS NULL") == [(0,)]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"cents": 0}, "above 0"),
        ({"cents": 5001}, r"P1 owes 50\.00"),
        ({"promised_on": SUNDAY - timedelta(days=1)}, "is past"),
        ({"account": "A1"}, "no player"),
        ({"memo": "x" * 201}, "at most 200"),
    ],
)
def test_a_promise_that_cannot_be_is_refused(shop, changes, said):
    shop.post("P1", -5000, "accrual_adjustment")
    fields = {"account": "P1", "cents": 5000, "promised_on": SUNDAY} | changes
    before = unchanged(shop)
    with pytest.raises(InputError, match=said):
        record_promise(shop.book, shop.actor, Promise(**fields))
    assert unchanged(shop) == before
