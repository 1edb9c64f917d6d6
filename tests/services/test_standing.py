"""What accounts may do: statuses, products, approval, breaks, the player's own limits."""

import pytest

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.own_limits import OwnLimitKind
from desktop.domain.standing import ALLOWED, Deed, Standing, Status, find_bar
from desktop.services import users
from desktop.services.account_history import read_account_history
from desktop.services.accounts import NewAccount, change_account, open_account
from desktop.services.approving_accounts import Decision, decide_account, list_waiting
from desktop.services.breaks import exclude, set_own_limit, start_cool_off
from desktop.services.settings.changing import change_settings
from desktop.services.wagers import accept_wager
from tests.shop import Shop

DAY = 86_400_000


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "standing.book", players=2)
    shop.game(451)
    yield shop
    shop.book.close()


def pending(shop, code="N1", **said):
    account = NewAccount(code, "New Person", AccountKind.PLAYER, "A1", 500_00, waits=True, **said)
    open_account(shop.book, shop.actor, account)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("deed", Deed)
def test_every_status_says_why_it_bars_a_deed(status, deed):
    bar = find_bar(Standing("P1", status, {}), deed)
    assert (bar is None) == (deed in ALLOWED[status])
    assert bar is None or f"P1 is {status}" in bar


@pytest.mark.parametrize("status", ["read-only", "suspended", "inactive"])
def test_only_an_active_account_wagers_and_any_of_these_is_paid(shop, status):
    change_account(shop.book, shop.actor, "P1", status=status)
    with pytest.raises(InputError, match=f"P1 is {status}: no wagers"):
        shop.quote("452 -3. 100")
    shop.post("P1", 100_00, "deposit")
    assert shop.account("P1").balance == 100_00


def test_a_status_that_changes_after_the_read_back_stops_the_ticket(shop):
    quote = shop.quote("452 -3. 100")
    change_account(shop.book, shop.actor, "P1", status="suspended")
    with pytest.raises(InputError, match="suspended"):
        accept_wager(shop.book, shop.actor, shop.house, quote)
    assert shop.account("P1").pending == 0


@pytest.mark.parametrize("product", ["sportsbook", "phone"])
def test_a_product_switched_off_above_is_off_below(shop, product):
    changes = {f"product/{product}": 0}
    change_settings(shop.book, shop.actor, shop.house, "A1", changes, reason="test")
    with pytest.raises(InputError, match=f"P1 has {product} switched off .set at A1"):
        shop.quote("452 -3. 100")


def test_horses_switched_off_leave_the_sportsbook_open(shop):
    change_settings(shop.book, shop.actor, shop.house, "P1", {"product/horses": 0}, reason="test")
    assert shop.accept("452 -3. 100").number


def test_a_pending_account_is_neither_quoted_nor_funded_until_it_is_approved(shop):
    pending(shop)
    with pytest.raises(InputError, match="N1 is pending"):
        shop.quote("452 -3. 100", "N1")
    with pytest.raises(InputError, match="waits for approval"):
        shop.post("N1", 100_00, "deposit")
    decide_account(shop.book, shop.actor, "N1", Decision.APPROVE)
    assert shop.account("N1").status == "active"
    assert shop.accept("452 -3. 100", "N1").number


def test_a_pending_account_is_not_made_active_by_hand(shop):
    pending(shop)
    with pytest.raises(InputError, match="approving"):
        change_account(shop.book, shop.actor, "N1", status="active")


def test_the_waiting_list_names_who_a_new_account_is_like(shop):
    pending(shop, phone="555 010-0100", documents="passport")
    pending(shop, "N2", phone="(555) 0100100")
    first, second = list_waiting(shop.book.reader)
    assert (first.application.documents, first.likeness) == ("passport", "N2 (pending)")
    assert second.likeness == "N1 (pending)"


def test_sent_back_waits_on_with_its_reason_and_refused_is_over(shop):
    pending(shop)
    with pytest.raises(InputError, match="Say why"):
        decide_account(shop.book, shop.actor, "N1", Decision.RETURN)
    decide_account(shop.book, shop.actor, "N1", Decision.RETURN, "no phone")
    (waiting,) = list_waiting(shop.book.reader)
    assert (waiting.application.state, waiting.application.reason) == ("returned", "no phone")
    decide_account(shop.book, shop.actor, "N1", Decision.REFUSE, "a known cheat")
    assert list_waiting(shop.book.reader) == []
    with pytest.raises(InputError, match="does not wait"):
        decide_account(shop.book, shop.actor, "N1", Decision.APPROVE)


def test_a_cool_off_stops_wagers_and_free_play_and_ends_by_itself(shop):
    start_cool_off(shop.book, shop.actor, "P1", 1)
    with pytest.raises(InputError, match="P1 takes a break until"):
        shop.quote("452 -3. 100")
    with pytest.raises(InputError, match="takes a break"):
        shop.post("P1", 50_00, "free_play")
    shop.post("P1", 50_00, "deposit")
    shop.now += DAY
    shop.event(461, start=None, day="2026-11-24")
    with pytest.raises(InputError) as refused:
        shop.quote("462 -3. 100")
    assert "break" not in str(refused.value)


def test_nobody_shortens_a_break_and_anybody_lengthens_it(shop):
    start_cool_off(shop.book, shop.actor, "P1", 7)
    with pytest.raises(InputError, match="only be lengthened"):
        start_cool_off(shop.book, shop.actor, "P1", 3)
    start_cool_off(shop.book, shop.actor, "P1", 30)
    exclude(shop.book, shop.actor, "P1", None)
    with pytest.raises(InputError, match="cool-off cannot take its place"):
        start_cool_off(shop.book, shop.actor, "P1", 30)
    with pytest.raises(InputError, match="only be lengthened"):
        exclude(shop.book, shop.actor, "P1", 60)


def test_the_fold_does_not_shorten_a_break_either(shop):
    start_cool_off(shop.book, shop.actor, "P1", 7)
    account = {"account": shop.account("P1").id, "kind": "cool-off", "asked_by": "house"}
    shop.record("break.started", **account, until=shop.now + 1)
    shop.now += DAY
    with pytest.raises(InputError, match="takes a break"):
        shop.quote("452 -3. 100")


def test_self_exclusion_takes_the_credit_and_outlasts_its_term(shop):
    exclude(shop.book, shop.actor, "P1", 6)
    assert shop.account("P1").credit_limit == 0
    with pytest.raises(InputError, match="takes a break"):
        change_account(shop.book, shop.actor, "P1", credit_limit=100_00)
    shop.now += 200 * DAY
    with pytest.raises(InputError, match="takes a break"):
        shop.quote("452 -3. 100")


def test_a_namesake_of_an_excluded_player_waits_and_needs_a_second_person(shop):
    exclude(shop.book, shop.actor, "P1", None)
    account = NewAccount("P77", "P1 name", AccountKind.PLAYER, "A1", 0)
    open_account(shop.book, shop.actor, account)
    assert shop.account("P77").status == "pending"
    with pytest.raises(InputError, match="second person"):
        decide_account(shop.book, shop.actor, "P77", Decision.APPROVE, "looked at the passport")
    boss = users.new_user("boss", users.Role.MANAGER, "long enough now")
    users.add_user(shop.book, shop.actor, boss)
    second = users.sign_in(shop.book.reader, "boss", "long enough now", "s2")
    with pytest.raises(InputError, match="say how"):
        decide_account(shop.book, second, "P77", Decision.APPROVE)
    decide_account(shop.book, second, "P77", Decision.APPROVE, "looked at the passport")
    assert shop.account("P77").status == "active"


def test_an_own_limit_counts_what_is_lost_and_at_risk_and_no_supervisor_lifts_it(shop):
    set_own_limit(shop.book, shop.actor, "P1", OwnLimitKind.DAY, 150_00)
    shop.accept("452 -3.5 r100")
    with pytest.raises(BookdeskError, match=r"Your own limit .loss a day: 150\.00. leaves 50\.00"):
        shop.accept("452 -3.5 r60", keeps_line=True)
    assert shop.accept("452 -3.5 r50").number


def test_an_own_limit_is_stricter_at_once_and_looser_after_its_period(shop):
    set_own_limit(shop.book, shop.actor, "P1", OwnLimitKind.TICKET, 100_00)
    set_own_limit(shop.book, shop.actor, "P1", OwnLimitKind.TICKET, None)
    with pytest.raises(BookdeskError, match="Your own limit"):
        shop.accept("452 -3.5 r110")
    shop.now += DAY
    event = shop.event(461, start=None, day="2026-11-24")
    shop.board(event)
    assert shop.accept("462 -3.5 r110").number


def test_history_tells_approval_breaks_and_own_limits(shop):
    pending(shop)
    decide_account(shop.book, shop.actor, "N1", Decision.APPROVE, "known")
    start_cool_off(shop.book, shop.actor, "N1", 1)
    set_own_limit(shop.book, shop.actor, "N1", OwnLimitKind.WEEK, 100_00)
    found = read_account_history(shop.book.reader, shop.account("N1").id)
    fields = [entry.field for entry in found]
    assert fields[:3] == ["own limit", "break", "approval"]
