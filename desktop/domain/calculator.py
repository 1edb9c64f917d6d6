"""The calculator of the palette: prices in other ways of quoting, parlays, sums (UX c.2)."""

import re
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.errors import InputError
from desktop.domain.money import CENT, LARGEST_AMOUNT, parse_money
from desktop.domain.prices import Price, parse_price, to_american
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, LegResult
from desktop.domain.wagers.amounts import amounts_at, check_said
from desktop.domain.wagers.parlay import leg_factor, parlay_return

LONGEST = 200
_MOST_LEGS = 25
_PRICE = re.compile(r"[+\-][0-9]{3,}|[df][0-9./]+|h[0-9.]+|ev(?:en)?", re.IGNORECASE)
_HONG_KONG = re.compile(r"h([0-9]{1,7})(?:\.([0-9]{1,6}))?", re.IGNORECASE)
_SAID = re.compile(r"(?P<mode>[rw]?)\$?(?P<amount>[0-9][0-9,]*(?:\.[0-9]+)?)", re.IGNORECASE)
_TOKEN = re.compile(r"\s*(?:(?P<number>[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)|(?P<sign>[-+*/()]))")
_PARLAY = frozenset({"p", "parlay"})
_EXAMPLES = "Type for instance 120.50 + 33, -110 500 or p -110 -110 +135 100."


@dataclass(frozen=True, slots=True)
class Converted:
    """One price; with an amount what it risks and wins, in cents."""

    price: Price
    risk: int | None = None
    win: int | None = None


@dataclass(frozen=True, slots=True)
class Combined:
    """A parlay of prices; with an amount what it risks and wins, in cents.

    Attributes:
        legs: The prices in their order.
        odds: What one unit staked wins, exactly.
    """

    legs: tuple[Price, ...]
    odds: Fraction
    risk: int | None = None
    win: int | None = None


@dataclass(frozen=True, slots=True)
class Summed:
    """A sum in cents, rounded once at the end where it was not exact."""

    cents: int
    is_rounded: bool


Reckoned = Converted | Combined | Summed


def reckon(text: str) -> Reckoned:
    """Work out what was typed after `=`.

    `-110`, `d1.91`, `f10/11` and `h0.91` are one price in its other ways of quoting; an amount
    after it is said as in a wager (`500`, `r500`, `w500`). `p` before prices is a parlay at true
    odds (RULES 7.4). Everything else is a sum of money with `+ - * / ( )`.

    Raises:
        InputError: It is none of these, or it leads outside of what the book can hold.
    """
    plain = text.replace("−", "-").replace("×", "*").replace("÷", "/").strip()
    if not plain:
        raise InputError(_EXAMPLES)
    if len(plain) > LONGEST:
        raise InputError(say("The calculator reads at most {longest} characters.", longest=LONGEST))
    words = plain.casefold().split()
    if words[0] in _PARLAY:
        return _parlay(words[1:])
    if _PRICE.fullmatch(words[0]) and len(words) <= 2 and (len(words) == 1 or _is_said(words[1])):
        return _single(words)
    return _sum(plain)


def read_price(word: str) -> Price:
    """A price as a wager has it, and two more: `h0.91` of Hong Kong, `ev` for even money.

    Raises:
        InputError: It is no price.
    """
    if word.casefold() in {"ev", "even"}:
        return parse_price("+100")
    match = _HONG_KONG.fullmatch(word)
    if match is None:
        return parse_price(word)
    # Hong Kong prices are the profit alone; the decimal price has the stake in it.
    decimals = match[2] or ""
    try:
        return parse_price(f"d{int(match[1]) + 1}" + (f".{decimals}" if decimals else ""))
    except InputError as error:
        raise InputError(
            say("“{word}” is not a price: a Hong Kong price is above 0, such as h0.91.", word=word)
        ) from error


def american_of(odds: Fraction) -> str:
    """The nearest American price of exact odds, for display only (RULES 1.3)."""
    price = Price("", parse_price("+100").format, odds.numerator, odds.denominator)
    return f"{to_american(price):+d}"


def _single(words: list[str]) -> Converted:
    price = read_price(words[0])
    if len(words) == 1:
        return Converted(price)
    mode, cents = _said(words[1])
    return Converted(price, *amounts_at(mode, cents, price, CENT))


def _parlay(words: list[str]) -> Combined:
    if not words:
        raise InputError("Type the prices of the parlay and an amount: p -110 -110 +135 100.")
    said: tuple[AmountMode, int] | None = None
    if _is_said(words[-1]):
        said = _said(words[-1])
        words = words[:-1]
    legs = tuple(read_price(word) for word in words)
    if not 2 <= len(legs) <= _MOST_LEGS:
        raise InputError(
            say("A parlay has 2 to {most_legs} prices: p -110 -110 +135 100.", most_legs=_MOST_LEGS)
        )
    odds = Fraction(1)
    for leg in legs:
        odds *= Fraction(leg.win + leg.stake, leg.stake)
    odds -= 1
    if said is None:
        return Combined(legs, odds)
    mode, cents = said
    check_said(cents)
    if mode is AmountMode.WIN:
        risk = CENT.cents(cents * odds.denominator, odds.numerator)
        win = cents
    else:
        factors = [leg_factor(leg.text, LegResult.WIN) for leg in legs]
        risk, win = cents, parlay_return(cents, factors, CENT) - cents
    if max(risk, win) > LARGEST_AMOUNT:
        raise InputError("That is more than any amount the book can hold.")
    return Combined(legs, odds, risk, win)


def _is_said(word: str) -> bool:
    return _SAID.fullmatch(word) is not None


def _said(word: str) -> tuple[AmountMode, int]:
    match = _SAID.fullmatch(word)
    if match is None:
        raise InputError(
            say("“{word}” is not an amount. Type for instance 250 or w250.", word=word)
        )
    modes = {"": AmountMode.RISK, "r": AmountMode.RISK, "w": AmountMode.WIN}
    return modes[match["mode"]], parse_money(match["amount"])


def _sum(text: str) -> Summed:
    value = _Sum(text).read() * 100
    cents = CENT.cents(value.numerator, value.denominator)
    if abs(cents) > LARGEST_AMOUNT:
        raise InputError("That is more than any amount the book can hold.")
    return Summed(cents, is_rounded=value.denominator != 1)


class _Sum:
    """Reads a sum from left to right, times and over before plus and minus."""

    def __init__(self, text: str) -> None:
        self._tokens: list[str] = []
        place = 0
        while place < len(text.rstrip()):
            match = _TOKEN.match(text, place)
            if match is None:
                wrong = text[place:].strip().split()[0]
                raise InputError(
                    say(
                        "“{wrong}” cannot be reckoned with. {examples}",
                        wrong=wrong,
                        examples=_EXAMPLES,
                    )
                )
            self._tokens.append(match["number"] or match["sign"])
            place = match.end()
        self._at = 0

    def read(self) -> Fraction:
        """The exact value.

        Raises:
            InputError: The sum is not complete, or it divides by nothing.
        """
        value = self._terms()
        if self._next() is not None:
            raise InputError(
                say(
                    "“{next}” is not expected there. {examples}",
                    next=self._next(),
                    examples=_EXAMPLES,
                )
            )
        return value

    def _next(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, *signs: str) -> str | None:
        token = self._next()
        if token not in signs:
            return None
        self._at += 1
        return token

    def _terms(self) -> Fraction:
        value = self._factors()
        while sign := self._take("+", "-"):
            following = self._factors()
            value = value + following if sign == "+" else value - following
        return value

    def _factors(self) -> Fraction:
        value = self._value()
        while sign := self._take("*", "/"):
            following = self._value()
            if sign == "/" and following == 0:
                raise InputError("Nothing can be divided by 0.")
            value = value * following if sign == "*" else value / following
        return value

    def _value(self) -> Fraction:
        if sign := self._take("+", "-"):
            value = self._value()
            return -value if sign == "-" else value
        if self._take("("):
            value = self._terms()
            if not self._take(")"):
                raise InputError("A bracket is not closed.")
            return value
        token = self._next()
        if token is None or not token[-1].isdigit():
            raise InputError(say("The sum is not complete. {examples}", examples=_EXAMPLES))
        self._at += 1
        return Fraction(token.replace(",", ""))
