"""Long lists in pages by key: every row once, in order, and at the same cost however many."""

from contextlib import contextmanager
from itertools import pairwise

import pytest

from desktop.book.queries.account_facts import ChangeQuestion
from desktop.book.queries.calls import CallQuestion, call_key, calls_asked_for, tell_calls
from desktop.book.queries.claims import ClaimQuestion, claim_key, claims_asked_for, tell_claims
from desktop.book.statements import driver_of
from desktop.models.accounts import CHANGE_PAGES
from desktop.models.keysets import KeysetPages
from desktop.models.pages import PAGE_ROWS, Start
from desktop.services.finding import narrow_claims
from tests.shop import Shop

CALLS = KeysetPages(calls_asked_for, tell_calls, call_key, lambda *of: of[1])
CLAIMS = KeysetPages(claims_asked_for, tell_claims, claim_key, narrow_claims)
AT_ONCE = 10


def add_rows(shop, rows):
    """Calls and claims, ten of each at one moment, as facts in few commits."""
    players = [shop.account(code).id for code in ("P1", "P2", "P3")]
    for first in range(0, rows, AT_ONCE):
        shop.now += 60_000
        with shop.book.command(shop.actor.author) as command:
            for number in range(first, first + AT_ONCE):
                account = players[number % len(players)]
                body = {"account": account, "line": "1", "day": "2026-11-22", "checked": False}
                call = command.record("call.started", body).number
                ended = {
                    "account": account, "call": call, "ending": "ended", "typed": f"w{number}",
                    "recorder": "",
                }  # fmt: skip
                if number % 50:
                    command.record("call.ended", ended)
                claim = {
                    "account": account, "tape_time": "", "phone_line": "", "late": "",
                    "text": f"says {number}", "closes_at": None, "due_at": shop.now,
                }  # fmt: skip
                command.record("claim.opened", claim)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    made = Shop(tmp_path_factory.mktemp("lists") / "lists.book", players=4)
    add_rows(made, 300)
    yield made
    made.book.close()


def lists(shop):
    player, clerk = shop.account("P2").id, shop.actor.user_id
    return {
        "calls": (CALLS, CallQuestion()),
        "calls, oldest first": (CALLS, CallQuestion(is_descending=False)),
        "calls of a player": (CALLS, CallQuestion(account_id=player)),
        "calls of a clerk": (CALLS, CallQuestion(clerk=clerk)),
        "calls of a day": (CALLS, CallQuestion(after=shop.now - 600_000, before=shop.now)),
        "calls going on": (CALLS, CallQuestion(only="open")),
        "calls without a wager": (CALLS, CallQuestion(only="unwritten")),
        "claims": (CLAIMS, ClaimQuestion()),
        "open claims": (CLAIMS, ClaimQuestion(is_open=True)),
        "changes of a player": (CHANGE_PAGES, ChangeQuestion(player)),
        "changes of a quiet player": (CHANGE_PAGES, ChangeQuestion(shop.account("P4").id)),
    }


NAMES = [
    "calls", "calls, oldest first", "calls of a player", "calls of a clerk", "calls of a day",
    "calls going on", "calls without a wager", "claims", "open claims",
    "changes of a player", "changes of a quiet player",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_pages_by_key_give_every_row_once_and_agree_with_every_other_question(shop, name):
    pages, question = lists(shop)[name]
    reader, found, after = shop.book.reader, [], None
    while page := pages.page(reader, question, Start(after, 0), 7):
        found += [pages.order_key(question, row) for row in page]
        after = found[-1]
    assert 0 < len(found) == pages.count(reader, question)
    is_rising = name == "calls, oldest first"
    assert all((one < two) == is_rising and one != two for one, two in pairwise(found))
    assert list(pages.anchors(reader, question, 3)) == found[2::3]
    for place in {0, len(found) // 2, len(found) - 1}:
        key = found[place]
        assert pages.place(reader, question, key) == place
        assert list(pages.above(reader, question, key, 5)) == found[:place][::-1][:5]
        skipped = pages.page(reader, question, Start(key, 2), 1)
        assert [pages.order_key(question, row) for row in skipped] == found[place + 3 : place + 4]


def test_the_next_row_with_a_text_is_found_either_way(shop):
    reader, question = shop.book.reader, ClaimQuestion()
    rows = CLAIMS.page(reader, question, Start(None, 0), 300)
    keys = {row.text: claim_key(row) for row in rows}
    here = keys["says 150"]
    for text, key, backwards, found in (
        ("says 27", here, False, "says 27"),
        ("says 27", here, True, "says 270"),
        ("says 299", None, False, "says 299"),
        ("says 1", None, True, "says 1"),
        ("says 301", None, False, None),
        ("says 299", keys["says 299"], True, None),
    ):
        answer = CLAIMS.find(reader, question, text, key, backwards=backwards)
        assert answer == (None if found is None else keys[found]), (text, backwards)


@contextmanager
def counted_steps(reader):
    counted = [0]

    def count():
        counted[0] += 1
        return 0

    driver = driver_of(reader.connection)
    driver.set_progress_handler(count, 10)
    yield counted
    driver.set_progress_handler(None, 0)


def steps_of(shop, name):
    """Tens of steps of the first page, of one after it, and of the keys above that."""
    pages, question = lists(shop)[name]
    reader, steps = shop.book.reader, []
    with counted_steps(reader) as first:
        page = pages.page(reader, question, Start(None, 0), PAGE_ROWS)
    key = pages.order_key(question, page[-1])
    with counted_steps(reader) as further:
        pages.page(reader, question, Start(key, 0), 50)
    with counted_steps(reader) as above:
        pages.above(reader, question, key, 50)
    steps += [first[0], further[0], above[0]]
    return steps


def test_a_page_costs_the_same_in_a_book_of_four_times_as_many_rows(tmp_path):
    shop = Shop(tmp_path / "steps.book", players=4)
    add_rows(shop, 800)
    # Little goes on at any time, and what was done to one account has no other order.
    names = [name for name in NAMES if name not in {"calls going on", "changes of a player"}]
    before = {name: steps_of(shop, name) for name in names}
    add_rows(shop, 2_400)
    for name in names:
        for less, more in zip(before[name], steps_of(shop, name), strict=True):
            assert more <= 1.2 * less + 20, (name, before[name], steps_of(shop, name))
    shop.book.close()
