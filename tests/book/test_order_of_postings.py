"""Where a page of tickets ends does not show in what is posted, nor how often it was corrected."""

import pytest

from desktop.book.fold import straights
from desktop.book.verifying import verify
from desktop.domain.wagers.terms import Straight
from desktop.services.settlement import Result, grade_all, record_result
from tests.shop import TICKETS, Shop

WAGERS = ("452 110", "P 452 461 100", "451 110", "P 451 462 100", "461 o47. 110", "462 110")
# Corrected, stopped, and played to the end after all: straights are settled for the first time,
# anew and not at all, and those that were and were not settled before stand side by side.
RESULTS = (
    Result("final", {}, (20, 24)),
    Result("final", {}, (24, 20)),
    Result("suspended", {}, None),
    Result("final", {}, (21, 20)),
)


def settled(path, results):
    shop = Shop(path, players=2)
    events = [shop.game(451), shop.game(461)]
    for wager in WAGERS:
        shop.accept(wager)
    for result in results:
        for event in events:
            record_result(shop.book, shop.actor, event, result)
        grade_all(shop.book, shop.actor)
    return shop, events


def posted(path):
    shop, (event, _) = settled(path, RESULTS[:3])
    late = [(event, "money_line", "away", 0, "-110")]
    shop.write("straight", Straight(110_00, 100_00), late)
    for result in (RESULTS[3], RESULTS[0]):
        record_result(shop.book, shop.actor, event, result)
        grade_all(shop.book, shop.actor)
    assert verify(shop.book.reader).difference is None
    rows = shop.rows("SELECT * FROM posting ORDER BY id")
    shop.book.close()
    return rows


@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_postings_are_the_same_with_pages_of_any_size(tmp_path, monkeypatch, size):
    expected = posted(tmp_path / "whole.book")
    assert len(expected) > 2 * len(WAGERS)
    monkeypatch.setattr(straights, "PAGE", size)
    assert posted(tmp_path / "paged.book") == expected


def standing(path, results):
    shop, _ = settled(path, results)
    found = [
        shop.rows(f"SELECT status, net, held FROM {TICKETS} ORDER BY id"),
        shop.rows("SELECT balance, pending FROM account ORDER BY id"),
        shop.rows("SELECT * FROM weekly WHERE graded OR d0 OR d1 OR d2 OR d3 OR d4 OR d5 OR d6"),
        shop.rows("SELECT * FROM exposure"),
        shop.rows("SELECT ticket_id, sum(cents) FROM posting GROUP BY 1 HAVING sum(cents)"),
    ]
    shop.book.close()
    return found


@pytest.mark.parametrize("last", [1, 2, 3])
def test_a_corrected_result_comes_to_what_it_would_have_come_to_at_once(tmp_path, last):
    corrected = standing(tmp_path / "corrected.book", RESULTS[: last + 1])
    assert corrected == standing(tmp_path / "at_once.book", RESULTS[last : last + 1])
