"""Signing in, the log of it, the growing delay, the lock and the second person."""

from dataclasses import replace

import pytest
from argon2 import Type, extract_parameters

from desktop.book.access_log import find_break, find_failures, list_access
from desktop.domain.rights import Right, Role
from desktop.services import users
from desktop.services.exporting import note_export
from desktop.services.signing_in import agree, enter, unlock, wait_after
from desktop.services.staff import change_user, list_rights, set_secrets
from desktop.services.users import NotAllowedError, SignInError
from tests.book.numbering import Sequencer
from tests.shop import Shop

DAY_MS = 86_400_000
SECRET = "correct horse"  # noqa: S105  of a book of this test
# As the program has it; the tests hash more quickly (tests/conftest.py).
HASHER = users._hasher


@pytest.fixture(scope="module")
def staffed(tmp_path_factory):
    """Made once; each test has a copy."""
    made = Shop(tmp_path_factory.mktemp("staffed") / "shop.book")
    for name, role in (("Ann", Role.CLERK), ("Bea", Role.MANAGER), ("Cid", Role.CLERK)):
        users.add_user(made.book, made.actor, users.new_user(name, role, SECRET, f"47{len(name)}1"))
    made.book.close()
    return made


@pytest.fixture
def shop(staffed, tmp_path):
    made = staffed.copied_to(tmp_path / "shop.book")
    yield made
    made.book.close()


@pytest.fixture
def staff(shop):
    return {u.name: u.id for u in users.list_users(shop.book.reader)}


def test_a_guess_costs_what_rfc_9106_recommends_where_memory_is_short():
    asks = extract_parameters(HASHER().hash(SECRET))
    assert asks.type is Type.ID
    assert (asks.time_cost, asks.memory_cost, asks.parallelism) == (3, 1 << 16, 4)


def test_a_clerk_signs_in_for_two_weeks_without_the_server(shop):
    sequencer = Sequencer(shop.now)
    sequencer.adopt(shop)
    sequencer.is_reached = False
    heard_at = shop.machine.monotonic() - 14 * DAY_MS
    shop.book.contact = replace(sequencer.contact, answered_at=lambda: heard_at + DAY_MS)
    assert enter(shop.book, "Ann", SECRET, "s").role is Role.CLERK
    shop.book.contact = replace(sequencer.contact, answered_at=lambda: heard_at)
    with pytest.raises(SignInError, match="has not heard its server for 14 days"):
        enter(shop.book, "Ann", SECRET, "s")


def test_sign_ins_and_failures_are_logged_in_a_chain(shop, staff):
    with pytest.raises(SignInError):
        enter(shop.book, "Ann", "wrong", "s1")
    enter(shop.book, "ANN", SECRET, "s2")
    told = [(line.kind, line.name, line.session) for line in list_access(shop.book.reader)]
    assert told == [("signed in", "ann", "s2"), ("failed", "ann", "s1")]
    assert find_break(shop.book.reader) is None


def test_an_export_is_logged_and_does_not_make_up_for_failures(shop, staff):
    for _ in range(3):
        with pytest.raises(SignInError):
            enter(shop.book, "Bea", "wrong", "s1")
    shop.now += 1000
    bea = enter(shop.book, "Bea", SECRET, "s2")
    with pytest.raises(SignInError):
        enter(shop.book, "Bea", "wrong", "s3")
    note_export(shop.book, bea, "tickets")
    assert list_access(shop.book.reader)[0].kind == "exported tickets"
    assert find_failures(shop.book.reader, "Bea")[0] == 1
    assert find_break(shop.book.reader) is None


def test_a_clerk_exports_nothing(shop, staff):
    ann = enter(shop.book, "Ann", SECRET, "s")
    with pytest.raises(NotAllowedError):
        note_export(shop.book, ann, "tickets")
    assert list_access(shop.book.reader)[0].kind == "signed in"


def test_no_line_of_the_log_is_changed(shop, staff):
    enter(shop.book, "Ann", SECRET, "s")
    connection = shop.book.reader.connection
    with pytest.raises(Exception, match="append-only"):
        connection.exec_driver_sql("UPDATE access SET name = 'bea'")
    connection.exec_driver_sql("DROP TRIGGER access_no_update")
    connection.exec_driver_sql("UPDATE access SET name = 'bea'")
    assert find_break(shop.book.reader) == 1


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (2, 0), (3, 1), (4, 2), (5, 4), (9, 60), (1000, 60)]
)
def test_the_delay_grows_and_never_locks_out(failures, seconds):
    assert wait_after(failures) == seconds * 1000


def test_after_three_failures_even_the_right_password_waits(shop, staff):
    for _ in range(3):
        with pytest.raises(SignInError):
            enter(shop.book, "Ann", "wrong", "s")
    with pytest.raises(SignInError, match="Wait 1 s"):
        enter(shop.book, "Ann", SECRET, "s")
    enter(shop.book, "Bea", SECRET, "s")
    shop.now += 1000
    assert enter(shop.book, "Ann", SECRET, "s").name == "Ann"


def test_a_lock_opens_by_the_pin_of_the_same_user(shop, staff):
    ann = enter(shop.book, "Ann", SECRET, "s")
    with pytest.raises(SignInError, match="stays locked"):
        unlock(shop.book, ann, "0000")
    unlock(shop.book, ann, "4731")
    change_user(shop.book, shop.actor, ann.user_id, active=False)
    with pytest.raises(SignInError):
        unlock(shop.book, ann, "4731")


def test_a_second_person_agrees_by_pin_and_the_fact_names_both(shop, staff):
    ann = enter(shop.book, "Ann", SECRET, "s")
    both = agree(shop.book, ann, "bea", "4731")
    assert both.may(Right.TICKETS_OVERRIDE)
    assert both.author.approved_by == staff["Bea"]
    assert not agree(shop.book, ann, "Cid", "4731").may(Right.TICKETS_OVERRIDE)
    with pytest.raises(SignInError):
        agree(shop.book, ann, "Ann", "4731")


def test_who_lost_a_right_since_the_sign_in_loses_it_at_once(shop, staff):
    bea = enter(shop.book, "Bea", SECRET, "s")
    change_user(shop.book, shop.actor, bea.user_id, role=Role.CLERK)
    users.require(bea, Right.RULES_CHANGE)
    with (
        pytest.raises(NotAllowedError, match="clerk and may not change the house rules"),
        shop.book.command(bea.author) as command,
    ):
        command.record("rules.changed", {"profile": {}})


def test_nobody_changes_their_own_role_and_the_last_owner_stays(shop, staff, nothing_changes):
    nothing_changes()
    with pytest.raises(NotAllowedError, match="their own role"):
        change_user(shop.book, shop.actor, shop.actor.user_id, role=Role.CLERK)
    with pytest.raises(NotAllowedError, match="their own role"):
        change_user(shop.book, shop.actor, shop.actor.user_id, active=False)


def test_a_manager_sets_the_secrets_of_clerks_only(shop, staff):
    bea = enter(shop.book, "Bea", SECRET, "s")
    set_secrets(shop.book, bea, staff["Ann"], "another secret", "8642")
    assert enter(shop.book, "Ann", "another secret", "s").name == "Ann"
    with pytest.raises(NotAllowedError, match="clerks only"):
        set_secrets(shop.book, bea, shop.actor.user_id, "another secret", "8642")


def test_a_band_of_one_user_holds_for_that_user(shop, staff):
    rights = {Right.CREDIT_RAISE: (2_000_000, None)}
    change_user(shop.book, shop.actor, staff["Bea"], rights=rights)
    bea = enter(shop.book, "Bea", SECRET, "s")
    assert bea.may(Right.CREDIT_RAISE, 2_000_000)
    assert not bea.may(Right.CREDIT_RAISE, 2_000_001)
    lines = {line.right: line for line in list_rights(bea.role, bea.given)}
    assert lines[Right.CREDIT_RAISE].band.up_to == 2_000_000


def test_who_is_held_to_a_part_is_not_shown_the_whole_book(shop, staff):
    change_user(shop.book, shop.actor, staff["Ann"], account="A1")
    with pytest.raises(SignInError, match="held to a part"):
        enter(shop.book, "Ann", SECRET, "s")
