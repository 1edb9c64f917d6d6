"""Where a page of tickets ends does not show in what is posted."""

import pytest

from desktop.book.fold import approving
from desktop.services.settlement import grade_all
from tests.shop import Shop

WAGERS = ("452 110", "P 452 461 100", "451 110", "P 451 462 100", "461 o47. 110", "462 110")


def posted(tmp_path, name):
    shop = Shop(tmp_path / name, players=2)
    events = [shop.game(451), shop.game(461)]
    for wager in WAGERS:
        shop.accept(wager)
    for event in events:
        shop.result(event, 20, 24)
    grade_all(shop.book, shop.actor)
    rows = shop.rows("SELECT * FROM posting ORDER BY id")
    shop.book.close()
    return rows


@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_postings_are_the_same_with_pages_of_any_size(tmp_path, monkeypatch, size):
    expected = posted(tmp_path, "whole.book")
    assert len(expected) == len(WAGERS)
    monkeypatch.setattr(approving, "PAGE", size)
    assert posted(tmp_path, "paged.book") == expected
