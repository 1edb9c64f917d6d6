"""Events with their lines are read in one look, whatever there is of each."""

from desktop.book.queries.tickets import find_events_and_lines

NOWHERE = 10**6


def test_each_place_is_answered_in_its_order_and_what_is_missing_is_missing(shop):
    first, second = shop.game(451), shop.game(461)
    places = [
        (second, "game", "total", "over"),
        (NOWHERE, "game", "total", "over"),
        (first, "game", "spread", "home"),
        (second, "1h", "total", "over"),
        (second, "game", "total", "over"),
    ]
    found = find_events_and_lines(shop.book.reader, places)
    assert [seen and seen[0].id for seen in found] == [second, None, first, second, second]
    sides = [seen and seen[1] and (seen[1].event_id, seen[1].side) for seen in found]
    assert sides == [(second, "over"), None, (first, "home"), None, (second, "over")]


def test_no_place_needs_no_look(shop):
    assert find_events_and_lines(shop.book.reader, []) == []
