"""Readers of single cells: each gives a value or refuses with the heading and the remedy."""

import datetime
import re

from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.prices import PriceFormat, parse_price
from desktop.domain.sentences import say
from desktop.feeds.sheet import CellRefusedError, Cells

NAME_MAX = 80
POINTS_MAX = 400
ROTATION_MAX = 999_999

_WHOLE = re.compile(r"\d{1,9}")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_US_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_NO_WHOLE = re.compile(r"^([+\-−]?)(?=\.|[½¼¾]|1/2$)")
_EVEN = frozenset({"ev", "even"})


def read_name(row: Cells, heading: str) -> str:
    """A name of a team, an account or a person, as written."""
    text = row.text(heading)
    if not text:
        raise row.refused(
            heading, say("The cell “{heading}” is blank, and a name belongs here.", heading=heading)
        )
    if len(text) > NAME_MAX or not text.isprintable():
        reason = say(
            "A name is one line of at most {name_max} printable characters.", name_max=NAME_MAX
        )
        raise row.refused(heading, reason)
    return text


def read_whole(row: Cells, heading: str, most: int, what: str) -> int:
    """A whole number from 0 to `most`; `what` names it in the sentence."""
    text = row.text(heading)
    if not text:
        raise row.refused(
            heading,
            say(
                "The cell “{heading}” is blank, and {what} belongs here.",
                heading=heading,
                what=what,
            ),
        )
    if _WHOLE.fullmatch(text) is None or not text.isascii():
        raise row.refused(
            heading, say("“{text}” is not {what}: write a whole number.", text=text, what=what)
        )
    number = int(text)
    if number > most:
        raise row.refused(
            heading, say("{number} is larger than {what} can be.", number=number, what=what)
        )
    return number


def read_points(row: Cells, heading: str) -> int:
    """The points of one side in a game or in a part of it."""
    return read_whole(row, heading, POINTS_MAX, "a score")


def read_rotation(row: Cells, heading: str) -> int:
    """A rotation number."""
    number = read_whole(row, heading, ROTATION_MAX, "a rotation number")
    if number == 0:
        raise row.refused(heading, "0 is not a rotation number.")
    return number


def read_quarters(heading: str, text: str) -> int:
    """A line as written, in quarter points with its sign."""
    plain = "pk" if text.lower() in _EVEN else _NO_WHOLE.sub(r"\g<1>0", text)
    try:
        return parse_line(plain)
    except InputError as error:
        raise CellRefusedError(heading, text, str(error)) from error


def read_price(heading: str, text: str) -> str:
    """A price as canonical text.

    A number without a sign is a plus price: spreadsheets drop the sign of +130.
    """
    plain = "+100" if text.lower() in _EVEN else text
    if _WHOLE.fullmatch(plain) and plain.isascii():
        plain = f"+{plain}"
    try:
        return parse_price(plain).text
    except InputError as error:
        raise CellRefusedError(heading, text, str(error)) from error


def read_american(row: Cells, heading: str) -> str:
    """An American price as canonical text."""
    text = row.text(heading)
    price = read_price(heading, text)
    if parse_price(price).format is not PriceFormat.AMERICAN:
        raise row.refused(
            heading, say("“{text}” is not an American price such as -110 or +130.", text=text)
        )
    return price


def read_decimal_price(row: Cells, heading: str) -> str:
    """A decimal price written `1.91`, as canonical text `d1.91`."""
    text = row.text(heading)
    if not re.fullmatch(r"[0-9]{1,5}(\.[0-9]{1,5})?", text):
        raise row.refused(heading, say("“{text}” is not a decimal price such as 1.91.", text=text))
    return read_price(heading, f"d{text}")


def read_date(row: Cells, heading: str) -> datetime.date:
    """A date written YYYY-MM-DD or M/D/YYYY."""
    text = row.text(heading)
    if match := _ISO_DATE.fullmatch(text):
        year, month, day = match.groups()
    elif match := _US_DATE.fullmatch(text):
        month, day, year = match.groups()
    else:
        reason = say(
            "“{text}” is not a date: write for instance 2018-09-06 or 9/6/2018.", text=text
        )
        raise row.refused(heading, reason)
    return make_date(heading, text, int(year), int(month), int(day))


def make_date(heading: str, text: str, year: int, month: int, day: int) -> datetime.date:
    """A day of the calendar from 1900 on."""
    try:
        date = datetime.date(year, month, day)
    except ValueError as error:
        raise CellRefusedError(
            heading, text, say("“{text}” is not a day of the calendar.", text=text)
        ) from error
    if not 1900 <= year < 2200:
        raise CellRefusedError(
            heading,
            text,
            say("“{text}” is in the year {year}, which cannot be right.", text=text, year=year),
        )
    return date


def read_utc(row: Cells, heading: str, *, may_lack_offset: bool = False) -> datetime.datetime:
    """A moment written 2018-09-09T17:00:00Z; without offset it is UTC where the format says so."""
    text = row.text(heading)
    reason = say("“{text}” is not a moment such as 2018-09-09T17:00:00Z.", text=text)
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError as error:
        raise row.refused(heading, reason) from error
    if moment.tzinfo is None:
        if not may_lack_offset:
            raise row.refused(heading, say("“{text}” does not say its offset from UTC.", text=text))
        moment = moment.replace(tzinfo=datetime.UTC)
    if not 1900 <= moment.year < 2200:
        raise row.refused(heading, say("“{text}” cannot be right.", text=text))
    return moment.astimezone(datetime.UTC)


def read_clock(row: Cells, heading: str) -> datetime.time | None:
    """A time of day written 13:05, 1:05 PM or 1:05p; None when blank."""
    text = row.text(heading)
    if not text:
        return None
    reason = say("“{text}” is not a time of day: write for instance 13:05 or 1:05 PM.", text=text)
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise row.refused(heading, reason)
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= 12:
            raise row.refused(heading, reason)
        hour = hour % 12 + (12 if match[4].lower() == "p" else 0)
    try:
        return datetime.time(hour, minute, second)
    except ValueError as error:
        raise row.refused(heading, reason) from error
