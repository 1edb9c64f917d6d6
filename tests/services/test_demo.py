"""The demo book: the same story twice, and every room of the shop has something in it."""

from datetime import date
from functools import cache

import pytest

from desktop.book.machine import this_machine
from desktop.book.queries.board import list_events_to_settle
from desktop.book.queries.people import find_book, list_accounts, list_users
from desktop.book.queries.weeks import list_weeks
from desktop.book.reading import BookReader
from desktop.book.tables.every import FOLDED
from desktop.book.verifying import verify
from desktop.domain.errors import BookdeskError
from desktop.services.books import read_house
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.services.demo.world import people
from desktop.services.users import matches_secret, trusted_actor
from tests.shop import TICKETS

SMALL = Extent(weeks=1, calls=40)
SATURDAY = date(2026, 11, 21)
OTHER_DAYS = (date(2026, 11, 1), date(2026, 11, 3), date(2027, 3, 15))


def make(path, day=SATURDAY):
    make_demo(path, this_machine(), day=day, extent=SMALL).close()
    return path


@pytest.fixture(scope="module")
def made_for(tmp_path_factory):
    """A demo of a day, made once."""

    @cache
    def of(day):
        return make(tmp_path_factory.mktemp("demo") / "demo.book", day)

    return of


@pytest.fixture(scope="module")
def demo(made_for):
    return made_for(SATURDAY)


@pytest.fixture(scope="module")
def again(tmp_path_factory):
    """The demo of the same day made once more, on a machine of its own and still open."""
    path, machine = tmp_path_factory.mktemp("again") / "again.book", this_machine()
    with make_demo(path, machine, day=SATURDAY, extent=SMALL) as book:
        yield path, machine, book


@pytest.fixture
def reader(demo):
    with BookReader(demo) as reader:
        yield reader


def count(reader, sql):
    return reader.connection.exec_driver_sql(sql).scalar()


@cache
def fingerprint(path):
    with BookReader(path) as reader:
        chain = count(reader, "SELECT chain FROM fact ORDER BY seq DESC LIMIT 1")
        return verify(reader).state, chain


def test_the_same_day_makes_the_same_journal(demo, again):
    path, _, _ = again
    assert fingerprint(path) == fingerprint(demo)


@pytest.mark.parametrize("day", OTHER_DAYS)
def test_another_day_makes_another_journal(demo, made_for, day):
    assert fingerprint(made_for(day)) != fingerprint(demo)


@pytest.mark.parametrize("day", OTHER_DAYS)
def test_the_demo_verifies_whatever_day_it_is(made_for, day):
    with BookReader(made_for(day)) as reader:
        assert verify(reader).difference is None
        calendar = read_house(reader).calendar
        assert find_book(reader).open_week == calendar.week_of(day).isoformat()
        assert len(list_events_to_settle(reader)) >= 3
        assert count(reader, "SELECT count(*) FROM weekly JOIN book ON week = open_week") > 100
        rotations = "rot_home = 452 AND status = 'scheduled'"
        assert count(reader, f"SELECT count(*) FROM event WHERE {rotations}") > 0


# Nothing of these has happened in the demo.
NOT_IN_THE_DEMO = {
    "contradiction",
    "account_break",
    "action_move",
    "application",
    "caller",
    "conflict",
    "cutoff",
    "decision",
    "free_play",
    "hold",
    "makeup_edit",
    "notice_seen",
    "own_limit",
    "passed_up",
    "play",
    "promise",
    "repricing",
    "request",
    "review_item",
    "review_note",
    "station",
}


def test_the_demo_verifies_and_no_other_table_is_empty(reader):
    found = verify(reader)
    assert found.difference is None
    assert {name for name in FOLDED if not found.rows[name]} == NOT_IN_THE_DEMO


def test_balances_sum_to_zero(reader):
    assert count(reader, "SELECT sum(balance) FROM account") == 0


def test_the_tree_has_3_masters_12_agents_and_150_players(reader):
    kinds = [account.kind for account in list_accounts(reader)]
    assert [kinds.count(kind) for kind in ("master", "agent", "player")] == [3, 12, 150]


def test_the_owner_is_signed_in_by_the_book_itself(reader):
    actor = trusted_actor(reader, "whoever", "session")
    assert actor is not None
    assert (actor.name, actor.role) == ("Owner", "owner")
    assert find_book(reader).demo


def test_staff_sign_in_with_the_secrets_of_the_demo(reader):
    secrets = people()["secrets"]
    staff = [user for user in list_users(reader) if user.name != "Owner"]
    assert sorted(user.role for user in staff) == ["clerk", "clerk", "clerk", "manager"]
    for user in staff[:1]:
        assert matches_secret(user.password_hash, secrets["password"])
        assert matches_secret(user.pin_hash, secrets["pin"])
    assert {user.password_hash for user in staff} == {staff[0].password_hash}


def test_earlier_weeks_are_closed_and_this_one_is_open(reader):
    weeks = [(week.starts_on, week.status) for week in list_weeks(reader)]
    assert weeks == [("2026-11-10", "closed"), ("2026-11-17", "open")]


def test_this_morning_waits_for_a_person(reader):
    waiting = list_events_to_settle(reader)
    corrected = [event for event in waiting if event.settled is not None]
    assert len(corrected) == 1
    assert len(waiting) > len(corrected)
    undecided = "SELECT group_concat(kind) FROM flag WHERE decision = '' ORDER BY kind"
    assert count(reader, undecided) == "past_post,credit"


def test_a_waiting_result_has_no_score_for_a_period_that_was_wagered_on(reader):
    without = """
        SELECT count(*) FROM event JOIN leg ON leg.event_id = event.id
        WHERE event.result IS NOT NULL AND event.settled IS NULL AND event.status = 'final'
          AND NOT EXISTS (SELECT 1 FROM score WHERE score.event_id = event.id
                          AND score.stage = 'recorded' AND score.period = leg.period)
    """
    assert count(reader, without) > 0


@pytest.mark.parametrize(
    "sql",
    [
        f"SELECT count(*) FROM {TICKETS} WHERE status = 'open'",
        f"SELECT count(*) FROM {TICKETS} WHERE voided = 1",
        "SELECT count(*) FROM ticket WHERE kind = 'parlay'",
        "SELECT count(*) FROM leg WHERE mark = 'override'",
        "SELECT count(*) FROM leg WHERE price LIKE 'd%'",
        "SELECT count(*) FROM posting WHERE kind = 1",
        "SELECT count(*) FROM posting WHERE kind = 2",
        "SELECT count(*) FROM line_change WHERE old_line <> line",
        "SELECT count(*) FROM weekly WHERE carry <> 0",
        "SELECT count(DISTINCT amount_mode) = 3 FROM ticket",
        "SELECT count(DISTINCT sport) = 5 FROM event",
        "SELECT count(DISTINCT user_id) > 3 FROM ticket",
    ],
)
def test_the_shop_has_everything_that_a_shop_has(reader, sql):
    assert count(reader, sql) > 0


def test_the_book_is_left_open_on_the_machine_s_own_clock(again):
    _, machine, book = again
    assert book.machine is machine


def test_a_book_that_exists_is_not_touched(demo):
    before = demo.read_bytes()
    with pytest.raises(BookdeskError, match="exists already"):
        make_demo(demo, this_machine(), day=SATURDAY, extent=SMALL)
    assert demo.read_bytes() == before


def test_propositions_hang_on_a_game_that_is_ahead(reader):
    hanging = (
        "SELECT count(*) FROM event AS prop JOIN event AS game ON game.id = prop.parent_id"
        " WHERE game.form = 'game' AND game.status = 'scheduled' AND game.start = prop.start"
    )
    assert count(reader, hanging) == 2
