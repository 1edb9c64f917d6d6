"""Settings of real accounts: inherited, own, temporary, many at once, and taken back."""

from datetime import date

import pytest

from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.services import users
from desktop.services.account_history import read_account_history
from desktop.services.settings.changing import (
    change_many_settings,
    change_settings,
    preview_mass_change,
    undo_mass_change,
)
from desktop.services.settings.reading import list_exceptions, read_settings

THROUGH = date(2026, 11, 24)
DAY = 86_400_000


def put(shop, code, through=None, **values):
    changes = {key.replace("__", "/"): value for key, value in values.items()}
    return change_settings(
        shop.book, shop.actor, shop.house, code, changes, through=through, reason="asked for"
    )


def row(shop, code, key="wager_limit"):
    rows = read_settings(shop.book.reader, shop.house, shop.account(code).id, shop.now)
    return next(row for row in rows if row.key == key)


def test_a_value_reaches_everybody_below_and_says_where_it_comes_from(shop):
    put(shop, "HOUSE", wager_limit=100_000)
    put(shop, "A1", wager_limit=50_000)
    assert (row(shop, "P1").text, row(shop, "P1").source_text) == ("500.00", "from A1")
    assert (row(shop, "M1").text, row(shop, "M1").source_text) == ("1000.00", "from HOUSE")
    assert row(shop, "A1").source_text == "own"


def test_a_value_that_is_taken_back_is_inherited_again(shop):
    put(shop, "A1", wager_limit=50_000)
    put(shop, "P1", wager_limit=70_000)
    put(shop, "P1", wager_limit=None)
    assert row(shop, "P1").source_text == "from A1"


def test_a_temporary_value_stands_beside_the_lasting_one_and_ends_by_itself(shop):
    put(shop, "P1", wager_limit=50_000)
    put(shop, "P1", through=THROUGH, wager_limit=90_000)
    assert row(shop, "P1").source_text == "own, through 2026-11-24"
    assert row(shop, "P1").lasting == 50_000
    shop.now += 3 * DAY
    assert (row(shop, "P1").text, row(shop, "P1").source_text) == ("500.00", "own")


def test_what_was_set_is_told_in_the_history_of_the_account(shop):
    put(shop, "P1", wager_limit=50_000)
    change_many_settings(shop.book, shop.actor, shop.house, ["P1"], {"wager_limit": 60_000})
    history = read_account_history(shop.book.reader, shop.account("P1").id)
    assert [(h.field, h.old, h.new) for h in history[:2]] == [
        ("wager_limit", "500.00", "600.00"),
        ("wager_limit", "inherited", "500.00"),
    ]


@pytest.mark.parametrize(
    ("who", "changes", "said"),
    [
        (("P1", None), {"no_such": 1}, "no setting"),
        (("P1", None), {"system_limit": 100}, "not set on a player"),
        (("P1", None), {"wager_limit": -1}, "outside"),
        (("P1", None), {"wager_limit": "much"}, "no number"),
        (("P1", None), {"accumulate": "sometimes"}, "not a choice"),
        (("P1", None), {"credit__temporary": 100}, "through which"),
        (("P1", date(2026, 11, 21)), {"wager_limit": 100}, "is over"),
        (("P1", None), {"wager_limit": 10_00}, "below the minimum wager"),
        (("P1", None), {"minimum__phone": 900_00}, "below the minimum wager"),
        (("P1", THROUGH), {"early__24": 100_00}, "temporary through 2026-11-30 already"),
        (("P1", None), {"wager_limit": 500_00}, "already"),
        (("A1", None), {"tier__credit": 29_999_99}, "handed out 30000.00"),
    ],
)
def test_what_will_not_do_is_refused_and_nothing_is_changed(
    shop, nothing_changes, who, changes, said
):
    put(shop, "HOUSE", minimum__phone=25_00)
    put(shop, "P1", wager_limit=500_00)
    put(shop, "P1", through=date(2026, 11, 30), early__24=200_00)
    nothing_changes()
    with pytest.raises(InputError, match=said):
        put(shop, *who, **changes)


def test_a_clerk_may_not_change_limits(shop, nothing_changes):
    clerk = users.Actor(shop.actor.user_id, "clerk", users.Role.CLERK, "s")
    nothing_changes()
    with pytest.raises(users.NotAllowedError, match="change limits"):
        change_settings(shop.book, clerk, shop.house, "P1", {"wager_limit": 5})


def test_a_mass_change_is_one_fact_with_a_preview_and_one_undo(shop):
    put(shop, "P1", wager_limit=50_000)
    put(shop, "P2", wager_limit=70_000)
    codes, changes = ["P1", "P2", "P3"], {"wager_limit": 70_000}
    preview = preview_mass_change(shop.book.reader, shop.house, shop.now, codes, changes)
    assert [(p.code, p.old, p.new) for p in preview] == [
        ("P1", "500.00", "700.00"), ("P3", "", "700.00"),
    ]  # fmt: skip
    before = shop.book.journal.head
    done = change_many_settings(shop.book, shop.actor, shop.house, codes, changes)
    assert done.accounts == 2
    assert shop.book.journal.head.seq == before.seq + 1
    assert {row(shop, code).text for code in codes} == {"700.00"}
    undo_mass_change(shop.book, shop.actor, done.number)
    assert [row(shop, code).text for code in codes] == ["500.00", "700.00", ""]
    assert verify(shop.book.reader).difference is None


def test_a_mass_change_with_one_bad_account_changes_none(shop, nothing_changes):
    nothing_changes()
    with pytest.raises(InputError, match="no account"):
        change_many_settings(
            shop.book, shop.actor, shop.house, ["P1", "P7"], {"wager_limit": 70_000}
        )


def test_a_mass_change_is_not_taken_back_over_a_later_change(shop, nothing_changes):
    done = change_many_settings(
        shop.book, shop.actor, shop.house, ["P1", "P2"], {"wager_limit": 70_000}
    )
    put(shop, "P2", wager_limit=80_000)
    nothing_changes()
    with pytest.raises(InputError, match="changed again"):
        undo_mass_change(shop.book, shop.actor, done.number)


def test_the_exceptions_report_names_who_differs_and_from_whom(shop):
    put(shop, "HOUSE", wager_limit=100_000)
    put(shop, "A1", wager_limit=50_000)
    put(shop, "P1", wager_limit=70_000)
    put(shop, "P2", wager_limit=50_000)
    put(shop, "P3", through=THROUGH, wager_limit=90_000)
    found = list_exceptions(shop.book.reader, shop.house, 1, shop.now)
    assert [(e.code, e.own, e.inherited, e.source, e.until) for e in found] == [
        ("A1", "500.00", "1000.00", "HOUSE", None),
        ("P1", "700.00", "500.00", "A1", None),
        ("P3", "900.00", "500.00", "A1", "2026-11-24"),
    ]


def test_a_player_moved_to_another_agent_inherits_from_there(shop):
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    put(shop, "A1", wager_limit=50_000)
    put(shop, "A2", wager_limit=30_000)
    shop.move("P1", "A2")
    assert row(shop, "P1").source_text == "from A2"
