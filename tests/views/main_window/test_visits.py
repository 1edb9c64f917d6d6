"""Back and forward through the places visited."""

from desktop.views.main_window.visits import Place, Visits

DESK, BOARD, EVENT = Place("desk"), Place("board"), Place("board", 7)


def visits(*places):
    made = Visits()
    for place in places:
        made.add(place)
    return made


def test_there_is_nowhere_to_go_at_the_beginning():
    assert (visits().back(), visits(DESK).back(), visits(DESK).forward()) == (None, None, None)


def test_back_and_forward_lead_through_the_same_places():
    made = visits(DESK, BOARD, EVENT)
    assert [made.back(), made.back(), made.back()] == [BOARD, DESK, None]
    assert [made.forward(), made.forward(), made.forward()] == [BOARD, EVENT, None]


def test_a_new_visit_forgets_what_was_ahead():
    made = visits(DESK, BOARD)
    made.back()
    made.add(EVENT)
    assert not made.can_go_forward
    assert made.back() == DESK


def test_staying_where_one_is_counts_once():
    made = visits(DESK, DESK, DESK)
    assert not made.can_go_back


def test_only_the_last_hundred_places_are_kept():
    made = visits(*(Place("board", number) for number in range(150)))
    steps = 0
    while made.back() is not None:
        steps += 1
    assert steps == Visits.LONGEST - 1
