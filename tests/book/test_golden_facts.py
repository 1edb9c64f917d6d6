"""The bytes of every kind of fact, pinned: a change of the codec or of a body's shape shows here.

A kind that changes gets a new version and an upcaster; the old bytes stay in the golden file and
must still be read.
"""

import json
from datetime import date
from pathlib import Path

from desktop.book.codec import decode, fact_id
from desktop.book.facts import KINDS, upcast
from desktop.domain.accounts import AccountKind
from desktop.services import accounts, house_rules, users, wagers, weeks
from tests.shop import Shop

GOLDEN = Path(__file__).with_name("golden_facts.json")


def set_once(command, shop):
    """Settings of one account and of many, and make-up by hand."""
    edited = {"product": "sports", "old": 0, "new": 50_000, "reason": "from the old program"}
    command.record("makeup.changed", {"account": shop.account("A1").id, **edited})
    settings = {"changes": {"wager_limit": [None, 50_000]}, "through": None, "reason": "new"}
    command.record("settings.changed", {"account": shop.account("P9").id, **settings})
    many = [[shop.account("P1").id, {"credit/temporary": [None, 10_000]}]]
    through = {"through": "2026-11-30", "reason": "for the holidays", "undoes": None}
    command.record("settings.mass_changed", {"changes": many, **through})


def end_the_week(shop):
    """A server, the close, other rules, and a copy."""
    shop.do_everything_with_a_server()
    weeks.close_week(shop.book, shop.actor, date(2026, 11, 17), sign_off="looked through")
    house_rules.change_rules(shop.book, shop.actor, house_rules.shipped_profile("nevada"))
    shop.book.begin_new_life(shop.actor.author, "restored")


def one_of_each(shop):
    """Do everything once; answers header and body of the first fact of each kind."""
    user = users.new_user("clerk", users.Role.CLERK)
    users.add_user(shop.book, shop.actor, user)
    shop.open("P9", AccountKind.PLAYER, "A1", 500_00)
    accounts.change_account(shop.book, shop.actor, "P9", credit_limit=600_00)
    event = shop.game(451, home="-150", away="+130")
    with shop.book.command(shop.actor.author) as command:
        start = {"start": [shop.events_of()[0].start, shop.now + 3_600_000]}
        command.record("event.changed", {"event": event, "changes": start})
        learned = {"league": "NFL", "alias": "Rams of LA", "team": "LARams"}
        command.record("alias.learned", learned)
        contest = {"title": "To win it all", "form": "future", "league": "NFL", "places": 1}
        when = {"sport": "football", "day": "2026-11-22", "start": None}
        command.record("contest.listed", contest | when)
        changed = {"user": shop.actor.user_id + 3, "changes": {"role": "manager"}}
        command.record("user.changed", changed)
        decided = {"legs": [[1, 1, "void"]], "reason": "palpable error", "scope": "leg"}
        command.record("legs.decided", decided)
        command.record("legs.restored", {"legs": [[1, 1]], "reason": "asked for"})
        command.record("ticket.decided", {"ticket": 1, "result": "win", "reason": "it did"})
        command.record("spots.expired", {"ticket": 1})
        filled = {"legs": [], "terms": {}, "win": 100_00, "description": "", "read_back": ""}
        command.record("ticket.filled", {"ticket": 1, **filled})
        restated = {"event": event, "prices": [["game", "money_line", "home", "-140"]]}
        command.record("prices.restated", restated)
        flagged = {"ticket": 1, "flag": "credit", "reason": "given on the phone"}
        command.record("review.decided", flagged)
        set_once(command, shop)
    shop.do_everything_about_the_board(event)
    ticket = shop.accept("P 452 451 o47. 100", keeps_line=True).ticket_id
    shop.settle(event, 20, 24)
    wagers.void_ticket(shop.book, shop.actor, ticket, "asked for")
    shop.pay("P1", -12_50, memo="cash")
    shop.do_everything_by_hand()
    end_the_week(shop)
    found = {}
    for kind, header, body in shop.rows("SELECT type, header, body FROM fact ORDER BY seq"):
        fact = {"header": header.decode(), "body": body.decode(), "id": fact_id(header).hex()}
        found.setdefault(kind, fact)
    return found


def test_the_bytes_of_every_kind_are_the_golden_ones(tmp_path):
    shop = Shop(tmp_path / "golden.book", players=1)
    found = one_of_each(shop)
    shop.book.close()
    assert found.keys() == KINDS.keys()
    golden = json.loads(GOLDEN.read_text("utf-8"))
    assert found == golden["1"]


def test_every_golden_fact_is_still_read_and_still_has_its_identity():
    golden = json.loads(GOLDEN.read_text("utf-8"))
    assert golden
    for kinds in golden.values():
        for kind, fact in kinds.items():
            head = decode(fact["header"].encode())
            assert upcast(kind, head["tv"], decode(fact["body"].encode()))
            assert fact_id(fact["header"].encode()).hex() == fact["id"]
