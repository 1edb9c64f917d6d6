"""Write wagers in the grammar of ticket entry, so that reading them gives the same (UX c.4)."""

from desktop.domain.entry.options import PITCHERS
from desktop.domain.entry.terms import (
    HANDICAPS,
    TOTALS,
    Amount,
    Entry,
    LegEntry,
    Wager,
    WrittenMarket,
)
from desktop.domain.errors import InputError
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.money import format_money
from desktop.domain.rule_choices import Condition
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, PitcherOption, TicketKind

_MARKS = {None: "$", AmountMode.BASE: "$", AmountMode.RISK: "r", AmountMode.WIN: "w"}
_FLAGS = {option: flag for flag, option in PITCHERS.items()}
_LINKS = {Condition.IF_WIN: ">", Condition.IF_ACTION: ">>"}
_REVERSES = {Condition.IF_WIN: "RV", Condition.IF_ACTION: "RA"}
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
    return f"@{entry.account} {_head_against_pin(entry.wagers[0])}{line}"


def _head_against_pin(first: Wager) -> str:
    """After an account a long number that stands alone is a PIN, unless a head comes first."""
    begins_with_number = not first.fills and first.kind in {
        TicketKind.STRAIGHT,
        TicketKind.IF_BET,
    }
    if not begins_with_number or first.legs[0].rotation < _SHORTEST_PIN:
        return ""
    if first.kind is TicketKind.STRAIGHT:
        return "ST "
    return "" if _is_said_of_all(first) else "IF "


def format_wager(wager: Wager) -> str:
    """Write one wager: the head, the selections, the amount, the flags.

    Raises:
        InputError: It cannot be written so that it is read alike.
    """
    if wager.write_in is not None:
        parts = [_format_write_in(wager)]
    elif wager.fills is not None:
        parts = [f"#{wager.fills}", _format_legs(wager)]
    elif wager.kind is TicketKind.IF_BET and not _is_said_of_all(wager):
        parts = [_format_chain(wager)]
    else:
        spots = " *" * wager.spots
        parts = [_format_head(wager), f"{_format_legs(wager)}{spots}", format_amount(wager.amount)]
    if wager.pitchers is not None:
        parts.append(_format_pitchers(wager.pitchers))
    if wager.free_play:
        parts.append("fp")
    return " ".join(part for part in parts if part)


def format_leg(leg: LegEntry) -> str:
    """Write one selection: `452:1h -3.5 -115 b0.5 act`.

    Raises:
        InputError: It would be read as something else: a price without a market is a money line.
    """
    if leg.market is None and leg.price is not None:
        raise InputError(
            say(
                "{rotation} has a price alone, which is read as a money line.",
                rotation=leg.rotation,
            )
        )
    if leg.market is WrittenMarket.SPREAD and leg.line is None:
        raise InputError(
            say(
                "{rotation} has a spread without its line, which cannot be written.",
                rotation=leg.rotation,
            )
        )
    period = f":{leg.period}" if leg.period is not None else ""
    bought = ""
    if leg.half_points:
        mark = "b" if leg.half_points > 0 else "s"
        bought = f"{mark}{format_quarters(abs(leg.half_points) * 2)}"
    flag = "" if leg.pitchers is None else _format_pitchers(leg.pitchers)
    parts = [f"{leg.rotation}{period}", _format_market(leg), leg.price, bought, flag]
    return " ".join(part for part in parts if part)


def format_amount(amount: Amount) -> str:
    """Write an amount with the mark of its mode: `500`, `r25.25`, `w200`, `max`."""
    if amount.cents is None:
        return "max"
    text = _format_cents(amount.cents)
    return text if amount.is_bare else f"{_MARKS[amount.mode]}{text}"


def _format_cents(cents: int) -> str:
    return format_money(cents).removesuffix(".00")


def _format_head(wager: Wager) -> str:
    if wager.kind is TicketKind.REVERSE and wager.condition is not None:
        return _REVERSES[wager.condition]
    sizes = ",".join(map(str, wager.sizes))
    heads = {
        TicketKind.STRAIGHT: "",
        TicketKind.PARLAY: "P",
        TicketKind.TEASER: f"T{wager.card}",
        TicketKind.PLEASER: f"PL{wager.card}",
        TicketKind.ROUND_ROBIN: f"RR{sizes}",
        TicketKind.IF_BET: "IF",
    }
    if wager.kind not in heads:
        raise InputError(
            say("A {kind} has no head in the grammar: it is a selection alone.", kind=wager.kind)
        )
    return heads[wager.kind]


def _format_legs(wager: Wager) -> str:
    return "/".join(format_leg(leg) for leg in wager.legs)


def _is_said_of_all(wager: Wager) -> bool:
    """Whether an if bet is written as IF: pitchers of all stand after an amount, the last thing."""
    return (
        wager.pitchers is not None
        and wager.condition is Condition.IF_WIN
        and not any(wager.amounts[1:])
    )


def _format_chain(wager: Wager) -> str:
    parts = []
    for leg, amount in zip(wager.legs, wager.amounts, strict=True):
        parts.append(f"{format_leg(leg)} {format_amount(amount)}" if amount else format_leg(leg))
    if wager.pitchers is not None and wager.amounts[-1] is None:
        raise InputError("Pitchers of the whole if bet are said after the amount of its last part.")
    if wager.condition is None:
        raise InputError("An if bet goes on if it wins or if it has action; this one says neither.")
    return f" {_LINKS[wager.condition]} ".join(parts)


def _format_write_in(wager: Wager) -> str:
    written = wager.write_in
    if written is None:
        return ""
    due = "" if written.due is None else f"on {written.due.isoformat()}"
    win = "" if written.win is None else f"w{_format_cents(written.win)}"
    parts = [f'WR "{written.text}"', due, written.price, format_amount(wager.amount), win]
    return " ".join(part for part in parts if part)


def _format_market(leg: LegEntry) -> str | None:
    if leg.line is None or leg.market is None:
        return leg.market
    if leg.market is WrittenMarket.TOP:
        return f"top{leg.line // 4}"
    if leg.market in TOTALS:
        return f"{leg.market}{format_quarters(leg.line)}"
    if leg.market in HANDICAPS:
        return f"{leg.market}{format_spread(leg.line)}"
    return format_spread(leg.line) if leg.market is WrittenMarket.SPREAD else leg.market


def _format_pitchers(option: PitcherOption) -> str:
    if option not in _FLAGS:
        raise InputError("That choice of pitchers is a rule of the house and is not typed.")
    return _FLAGS[option]
