"""Texts of money, lines, prices and times; the only place that knows the locale."""

import re
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.domain.lines import MINUS, typeset_quarters
from desktop.domain.prices import (
    parse_price,
    profit_per_unit,
    to_american,
    to_decimal,
    to_fraction,
)
from desktop.domain.tickets import TicketKind
from desktop.models.saying import in_words
from desktop.views.odds import Odds

_SIGN = re.compile(r"(?<!\w)-(?=[\d.½¼¾])")
LocalDay = date
_PLACES = 2


def plain_signs(typed: str) -> str:
    """The text with `−` written as `-`, as the parsers of the domain want it.

    Both signs are accepted in every signed field; nothing else is changed.
    """
    return typed.replace(MINUS, "-")


def shown_signs(text: str) -> str:
    """A description as people read it: `-3.5` becomes `−3.5`, hyphens of names stay."""
    return _SIGN.sub(MINUS, text)


def kind_text(kind: str) -> str:
    """A kind of ticket as people read it: `Round robin`, `Write-in`."""
    words = QCoreApplication.translate("formatting", "Write-in")
    return words if kind == TicketKind.MANUAL else in_words(kind).capitalize()


class _ShownOdds:
    """How prices are written in all windows, as QLocale has one default for all of them."""

    now: Odds = "quoted"


def show_odds_as(odds: Odds) -> None:
    """Say how prices are written in all windows; each is kept and settled as it was quoted."""
    _ShownOdds.now = odds


def price_text(quoted: str) -> str:
    """A stored price in the way this user wants to see prices: `−110`, `1.91`, `10/11`, `0.91`."""
    if _ShownOdds.now == "quoted" or not quoted:
        return quoted_price_text(quoted)
    return _converted(quoted, _ShownOdds.now)


@lru_cache(maxsize=4096)
def _converted(quoted: str, odds: Odds) -> str:
    price = parse_price(quoted)
    match odds:
        case "american":
            return f"{to_american(price):+d}".replace("-", MINUS)
        case "decimal":
            return to_decimal(price, _PLACES)
        case "fractional":
            return to_fraction(price)
        case "hongkong":
            return profit_per_unit(price, _PLACES)
        case "quoted":
            return quoted_price_text(quoted)


def quoted_price_text(quoted: str) -> str:
    """A stored price as people write it: `−110`, `+135`, `1.91`, `5/2`."""
    if quoted[:1] in {"d", "f"}:
        return quoted[1:]
    return quoted.replace("-", MINUS)


def line_text(quarters: int) -> str:
    """A spread from quarter points: `−3½`, `+¼`, `pk`."""
    if quarters == 0:
        return "pk"
    return f"{'+' if quarters > 0 else ''}{typeset_quarters(quarters)}"


def points_text(quarters: int) -> str:
    """A total from quarter points: `47½`; a negative one keeps its sign."""
    return typeset_quarters(quarters)


@dataclass(frozen=True, slots=True)
class Formats:
    """Writes values for people, in their language's numbers and the book's time zone.

    Attributes:
        locale: Separators and names of days.
        zone: The book's time zone.
    """

    locale: QLocale
    zone: tzinfo

    def money(self, cents: int) -> str:
        """Cents with two decimals: `−1,240.00`."""
        units, rest = divmod(abs(cents), 100)
        text = f"{self.count(units)}{self.locale.decimalPoint()}{rest:02d}"
        return MINUS + text if cents < 0 else text

    def money_or_blank(self, cents: int) -> str:
        """As `money`, nothing for zero: for wide tables of days."""
        return self.money(cents) if cents else ""

    def signed_money(self, cents: int) -> str:
        """As `money`, with a plus before what is won."""
        return f"+{self.money(cents)}" if cents > 0 else self.money(cents)

    def balance(self, cents: int) -> str:
        """An amount from the player's side in words: `player owes 451.00`."""
        perspective, amount = self.balance_parts(cents)
        return f"{perspective} {amount}" if amount else perspective

    def balance_parts(self, cents: int) -> tuple[str, str]:
        """Perspective and unsigned amount of a balance from the player's side."""
        if cents == 0:
            return QCoreApplication.translate("formatting", "even"), ""
        words = (
            QCoreApplication.translate("formatting", "player owes")
            if cents < 0
            else QCoreApplication.translate("formatting", "owed to player")
        )
        return words, self.money(abs(cents))

    def house_result(self, cents: int) -> str:
        """An amount from the house's side in words: `house wins 12.00`."""
        if cents == 0:
            return QCoreApplication.translate("formatting", "house even")
        words = (
            QCoreApplication.translate("formatting", "house wins")
            if cents > 0
            else QCoreApplication.translate("formatting", "house loses")
        )
        return f"{words} {self.money(abs(cents))}"

    def count(self, number: int) -> str:
        """A whole number with separators; of any size, unlike QLocale's own."""
        digits = str(abs(number))
        parts: list[str] = []
        while len(digits) > 3:
            parts.append(digits[-3:])
            digits = digits[:-3]
        text = self.locale.groupSeparator().join([digits, *reversed(parts)])
        return MINUS + text if number < 0 else text

    def size(self, count: int) -> str:
        """So many bytes, in their largest unit: `2.10 MB`."""
        return self.locale.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def milliseconds(self, microseconds: int) -> str:
        """So long in milliseconds, to a tenth: `4.1 ms`."""
        return f"{self.locale.toString(microseconds / 1_000, 'f', 1)} ms"

    def signed_count(self, number: int) -> str:
        """As `count`, with a plus above zero."""
        return f"+{self.count(number)}" if number > 0 else self.count(number)

    def approximate_count(self, number: int, *, is_exact: bool) -> str:
        """A count that is still being made is marked `≈`."""
        return self.count(number) if is_exact else f"≈ {self.count(number)}"

    def date(self, moment: datetime) -> str:
        """The day in the book's zone: `21 Nov 2026`."""
        local = self._local(moment)
        return self.locale.toString(QDate(local.year, local.month, local.day), "dd MMM yyyy")

    def day(self, day: LocalDay) -> str:
        """A book-local day: `Tue 17 Nov`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM")

    def short_day(self, day: LocalDay) -> str:
        """A day within a known week: `Tue 17`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "ddd d")

    def date_time(self, moment: datetime) -> str:
        """Day and minute in the book's zone: `21 Nov 12:59`."""
        local = self._local(moment)
        day = self.locale.toString(QDate(local.year, local.month, local.day), "dd MMM")
        return f"{day} {self.time(moment)}"

    def weekday_time(self, moment: datetime) -> str:
        """Week day and minute in the book's zone: `Sun 18:25`."""
        local = self._local(moment)
        day = self.locale.toString(QDate(local.year, local.month, local.day), "ddd")
        return f"{day} {self.time(moment)}"

    def time(self, moment: datetime) -> str:
        """The minute in the book's zone: `12:59`."""
        local = self._local(moment)
        return self.locale.toString(QTime(local.hour, local.minute), "HH:mm")

    def clock(self, moment: datetime) -> str:
        """The second in the book's zone: `12:59:03`."""
        local = self._local(moment)
        at = QTime(local.hour, local.minute, local.second)
        return self.locale.toString(at, "HH:mm:ss")

    def _local(self, moment: datetime) -> datetime:
        if moment.tzinfo is None:
            raise ValueError("A time without a zone cannot be shown.")
        return moment.astimezone(self.zone)
