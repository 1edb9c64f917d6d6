"""Ticket numbers that can be spoken: `KD1042-7` (SYNC 2.3).

Station letters, a counter and a check digit. Only ten letters are used, none of which is easily
taken for another or for a digit; each stands for a digit, so that letters and counter are one row
of digits. The check digit is Damm's (quasigroup of order 10): it catches every single wrong
character and every pair of neighbours exchanged.
"""

import re
from functools import cache

from desktop.domain.errors import InputError
from desktop.domain.sentences import say

# The position of a letter is the digit that it stands for; station 2 is KD.
_LETTERS = "KADFHLMRWX"
_DIGITS = {letter: str(digit) for digit, letter in enumerate(_LETTERS)}
_NUMBER = re.compile(rf"([{_LETTERS}]{{2}})([1-9][0-9]{{0,11}})-([0-9])")
LARGEST_STATION = 99

# Damm's table: totally anti-symmetric, with zeros on the diagonal.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def station_letters(number: int) -> str:
    """The letters of a station: 1 is KA, 2 is KD, 99 is XX.

    Raises:
        InputError: There is no such station number.
    """
    if not 1 <= number <= LARGEST_STATION:
        raise InputError(
            say(
                "{number} is not a station number: 1 to {largest_station}.",
                number=number,
                largest_station=LARGEST_STATION,
            )
        )
    return "".join(_LETTERS[int(digit)] for digit in f"{number:02d}")


def ticket_number(letters: str, counter: int) -> str:
    """The number of a station's ticket, with its check digit: `KD1042-7`."""
    return f"{letters}{counter}-{_check_digit(letters, counter)}"


def parse_ticket_number(text: str) -> tuple[str, int]:
    """Read a ticket number into station letters and counter.

    Raises:
        InputError: Not a ticket number, or its check digit tells that it was misheard or mistyped.
    """
    match = _NUMBER.fullmatch(text.strip().upper())
    if match is None:
        raise InputError(
            say(
                "“{text}” is not a ticket number. It looks like {ticket_number}.",
                text=text,
                ticket_number=ticket_number("KD", 1042),
            )
        )
    letters, counter = match[1], int(match[2])
    if int(match[3]) != _check_digit(letters, counter):
        raise InputError(
            say(
                "“{text}” is not a ticket number: its last digit does not fit, so one of its "
                "characters is wrong. Ask for it again.",
                text=text,
            )
        )
    return letters, counter


def _check_digit(letters: str, counter: int) -> int:
    state = _state_after(letters)
    for digit in str(counter):
        state = _DAMM[state][int(digit)]
    return state


@cache
def _state_after(letters: str) -> int:
    state = 0
    for letter in letters:
        state = _DAMM[state][int(_DIGITS[letter])]
    return state
