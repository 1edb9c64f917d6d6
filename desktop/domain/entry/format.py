"""Write wagers in the grammar of ticket entry, so that reading them gives the same (UX c.4)."""

from desktop.domain.entry.terms import TOTALS, Amount, Entry, LegEntry, Wager, WrittenMarket
from desktop.domain.errors import InputError
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.money import format_money
from desktop.domain.tickets import AmountMode, TicketKind

_MARKS = {None: "$", AmountMode.BASE: "$", AmountMode.RISK: "r", AmountMode.WIN: "w"}
_SHORTEST_PIN = 1000


def format_entry(entry: Entry) -> str:
    """Write the canonical line of an entry: `@00123 P 452 -3.5/454 o47.5 -110 100`.

    Raises:
        InputError: A selection cannot be written so that it is read alike.
    """
    line = "; ".join(format_wager(wager) for wager in entry.wagers)
    if entry.account is None:
        return line
    if entry.pin is not None:
        return f"@{entry.account} {entry.pin} {line}"
    first = entry.wagers[0]
    # After an account a long number that stands alone is a PIN, unless a head comes first.
    could_be_pin = first.kind is TicketKind.STRAIGHT and first.legs[0].rotation >= _SHORTEST_PIN
    return f"@{entry.account} {'ST ' if could_be_pin else ''}{line}"


def format_wager(wager: Wager) -> str:
    """Write one wager: the head of a parlay, the selections, the amount."""
    head = "P " if wager.kind is TicketKind.PARLAY else ""
    legs = "/".join(format_leg(leg) for leg in wager.legs)
    return f"{head}{legs} {format_amount(wager.amount)}"


def format_leg(leg: LegEntry) -> str:
    """Write one selection: `452:1h -3.5 -115`.

    Raises:
        InputError: It would be read as something else: a price without a market is a money line.
    """
    if leg.market is None and leg.price is not None:
        raise InputError(f"{leg.rotation} has a price alone, which is read as a money line.")
    if leg.market is WrittenMarket.SPREAD and leg.line is None:
        raise InputError(f"{leg.rotation} has a spread without its line, which cannot be written.")
    period = f":{leg.period}" if leg.period is not None else ""
    parts = [f"{leg.rotation}{period}", _format_market(leg), leg.price]
    return " ".join(part for part in parts if part)


def format_amount(amount: Amount) -> str:
    """Write an amount with the mark of its mode: `500`, `r25.25`, `w200`, `max`."""
    if amount.cents is None:
        return "max"
    text = format_money(amount.cents).removesuffix(".00")
    return text if amount.is_bare else f"{_MARKS[amount.mode]}{text}"


def _format_market(leg: LegEntry) -> str | None:
    if leg.line is None or leg.market is None:
        return leg.market
    if leg.market in TOTALS:
        return f"{leg.market}{format_quarters(leg.line)}"
    return format_spread(leg.line) if leg.market is WrittenMarket.SPREAD else leg.market
