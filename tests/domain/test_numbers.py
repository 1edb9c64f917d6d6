import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.numbers import parse_ticket_number, station_letters, ticket_number

stations = st.integers(1, 99).map(station_letters)
counters = st.integers(1, 10_000_000)
CHARACTERS = "KADFHLMRWX0123456789"


@given(stations, counters)
def test_a_number_reads_back_as_it_was_given(letters, counter):
    assert parse_ticket_number(ticket_number(letters, counter)) == (letters, counter)


@given(stations, counters, st.data())
def test_one_wrong_character_is_noticed(letters, counter, data):
    number = ticket_number(letters, counter)
    place = data.draw(st.integers(0, len(number) - 1))
    wrong = data.draw(st.sampled_from(CHARACTERS))
    assume(number[place] not in {wrong, "-"})
    with pytest.raises(InputError):
        parse_ticket_number(number[:place] + wrong + number[place + 1 :])


@given(stations, counters, st.data())
def test_two_neighbours_exchanged_are_noticed(letters, counter, data):
    number = ticket_number(letters, counter)
    place = data.draw(st.integers(0, len(number) - 2))
    first, second = number[place], number[place + 1]
    assume(first != second)
    with pytest.raises(InputError):
        parse_ticket_number(number[:place] + second + first + number[place + 2 :])


def test_a_number_may_be_typed_in_small_letters():
    assert parse_ticket_number(" kd1042-7 ") == ("KD", 1042)


@pytest.mark.parametrize(
    "text", ["", "KD1042", "KD10427", "K1042-7", "IO1042-7", "KD01042-7", "KD1٠42-7"]
)
def test_what_is_no_ticket_number_is_refused_with_an_example(text):
    with pytest.raises(InputError, match="looks like KD1042-7"):
        parse_ticket_number(text)


@pytest.mark.parametrize(("station", "letters"), [(1, "KA"), (2, "KD"), (10, "AK"), (99, "XX")])
def test_a_station_has_letters(station, letters):
    assert station_letters(station) == letters


def test_no_two_stations_share_letters():
    assert len({station_letters(station) for station in range(1, 100)}) == 99


@pytest.mark.parametrize("station", [-1, 0, 100])
def test_a_station_outside_the_numbering_is_refused(station):
    with pytest.raises(InputError, match="1 to 99"):
        station_letters(station)
