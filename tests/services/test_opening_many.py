"""Many players after a template, who waits for approval, and who may approve."""

import pytest

from desktop.book.facts import MOST_OF_ONE_FACT, address, address_of_several, origin
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.numbering import next_codes, prefix_of
from desktop.domain.rights import NotAllowedError
from desktop.services.account_history import read_account_history
from desktop.services.accounts import NewAccount, open_account
from desktop.services.approving_accounts import Decision, decide_account
from desktop.services.opening_many import Copies, open_copies, preview_copies
from desktop.services.settings.changing import change_settings
from desktop.services.users import Role, actor_of, add_user, find_user_by_name, new_user


def put(shop, code, **settings):
    changes = {key.replace("__", "/"): value for key, value in settings.items()}
    change_settings(shop.book, shop.actor, shop.house, code, changes)


def copies(shop, count, **said):
    return open_copies(shop.book, shop.actor, Copies("P1", count, **said))


def test_numbers_go_on_after_the_highest_and_credit_and_settings_are_the_templates(shop):
    put(shop, "P1", wager_limit=500_00)
    opened = copies(shop, 3)
    assert opened.codes == ("P4", "P5", "P6")
    for code in opened.codes:
        account = shop.account(code)
        assert (account.credit_limit, account.status) == (1_000_000, "active")
    assert shop.rows("SELECT count(*) FROM setting WHERE value = '50000'") == [(4,)]
    assert shop.rows("SELECT count(*) FROM fact WHERE type = 'accounts.opened'") == [(1,)]
    (newest, *_) = read_account_history(shop.book.reader, shop.account("P5").id)
    assert newest.reason == "copied from P1"
    assert verify(shop.book.reader).difference is None


def test_the_agents_prefix_comes_before_the_templates(shop):
    put(shop, "A1", accounts__prefix="zx")
    assert copies(shop, 2).codes == ("ZX001", "ZX002")
    assert copies(shop, 1, first=7).codes == ("ZX007",)


def test_a_preview_shows_what_will_be_opened_and_opens_nothing(shop, nothing_changes):
    put(shop, "P1", wager_limit=500_00)
    nothing_changes()
    preview = preview_copies(shop.book.reader, shop.actor, Copies("P1", 2))
    assert (preview.codes, preview.above, preview.credit_limit, preview.waits) == (
        ("P4", "P5"), "A1", 1_000_000, False,
    )  # fmt: skip
    assert preview.settings == (("Wager limit", "500.00"),)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Copies("A1", 2), "A1 is no player"),
        (Copies("P1", 0), "cannot be opened at once"),
        (Copies("P1", MOST_OF_ONE_FACT), "cannot be opened at once"),
        (Copies("P1", 2, "P2"), "under which no player stands"),
        (Copies("P1", 2, "HOUSE"), "under which no player stands"),
        (Copies("P1", 2, first=-1), "no number to begin at"),
        (Copies("P9", 2), "no account “P9”"),
    ],
)
def test_what_cannot_be_is_refused(shop, wanted, said, nothing_changes):
    nothing_changes()
    with pytest.raises(InputError, match=said):
        open_copies(shop.book, shop.actor, wanted)


def test_credit_that_the_agent_has_not_left_is_refused_for_all_of_them(shop, nothing_changes):
    put(shop, "A1", tier__credit=45_000_00)
    nothing_changes()
    with pytest.raises(InputError, match="may hand out"):
        copies(shop, 2)


@pytest.fixture
def clerk(shop):
    add_user(shop.book, shop.actor, new_user("Kim", Role.CLERK))
    return actor_of(find_user_by_name(shop.book.reader, "Kim"), "s")


def test_what_a_clerk_opens_waits_and_the_fold_agrees(shop, clerk):
    account = NewAccount("N1", "", AccountKind.PLAYER, "A1", 0)
    open_account(shop.book, clerk, account)
    assert shop.account("N1").status == "pending"
    body = {"code": "N2", "name": "", "kind": "player", "parent": shop.account("A1").id}
    with (
        pytest.raises(NotAllowedError, match="waits for approval"),
        shop.book.command(clerk.author) as command,
    ):
        command.record("account.opened", {**body, "credit_limit": 0, "source": "typed"})


def test_the_house_may_let_everybody_wait_or_nobody(shop, clerk):
    put(shop, "HOUSE", accounts__approval="all")
    shop.open("N1", AccountKind.PLAYER, "A1", 0)
    assert shop.account("N1").status == "pending"
    assert copies(shop, 1).codes == ("P4",)
    assert shop.account("P4").status == "pending"
    put(shop, "HOUSE", accounts__approval="none")
    open_account(shop.book, clerk, NewAccount("N2", "", AccountKind.PLAYER, "A1", 0))
    assert shop.account("N2").status == "active"


def test_nobody_approves_what_they_entered_where_the_house_says_so(shop):
    account = NewAccount("N1", "", AccountKind.PLAYER, "A1", 0, waits=True)
    open_account(shop.book, shop.actor, account)
    put(shop, "HOUSE", accounts__second=1)
    with pytest.raises(InputError, match="a second person"):
        decide_account(shop.book, shop.actor, "N1", Decision.APPROVE)
    put(shop, "HOUSE", accounts__second=0)
    decide_account(shop.book, shop.actor, "N1", Decision.APPROVE)
    assert shop.account("N1").status == "active"


def test_addresses_of_several_things_are_apart_and_lead_back_to_their_fact():
    fact = address(3, 17)
    found = {address_of_several(fact, no) for no in range(MOST_OF_ONE_FACT)}
    assert len(found) == MOST_OF_ONE_FACT
    assert {origin(number) for number in found} == {(3, 17)}
    assert origin(fact) == (3, 17)
    with pytest.raises(ValueError, match="no address"):
        address_of_several(fact, MOST_OF_ONE_FACT)


@pytest.mark.parametrize(
    ("taken", "prefix", "first", "codes"),
    [
        ((), "AB", None, ["AB001", "AB002"]),
        (("AB09",), "AB", None, ["AB10", "AB11"]),
        (("AB99",), "AB", None, ["AB100", "AB101"]),
        (("AB001", "AB003"), "AB", 2, ["AB002", "AB004"]),
        (("ABX7", "A5"), "AB", None, ["AB001", "AB002"]),
    ],
)
def test_the_next_numbers(taken, prefix, first, codes):
    assert next_codes(taken, prefix, 2, first) == codes


def test_a_prefix_is_what_stands_before_the_digits():
    assert [prefix_of(code) for code in ("P00101", "BOB", "7", "A1B22")] == ["P", "BOB", "", "A1B"]
