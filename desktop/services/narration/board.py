"""Facts about events and their lines, as sentences."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.book.facts import Fact
from desktop.book.queries.names import (
    EventName,
)
from desktop.domain.action_moves import Deed, Mode
from desktop.domain.lines import format_quarters
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.money import format_money
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.quoting.offers import terms_text

_LINES_TOLD = 3


def _event_listed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    named = EventName(*(body[name] for name in EventName.__slots__))
    return f"listed {body['league']} {named.teams} on {body['day']}"


def _event_changed(names: Narrator, fact: Fact) -> str:
    return f"changed {names.event(fact.body['event'])}: {names.listed_changes(fact)}"


def _alias_learned(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return f"learned that “{body['alias']}” is {body['team']} in {body['league']}"


def _contest_listed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return f"listed the {body['form']} “{body['title']}” of {body['league']} on {body['day']}"


def _lines_set(names: Narrator, fact: Fact) -> str:
    lines = fact.body["lines"]
    told = ", ".join(line_in_words(line) for line in lines[:_LINES_TOLD])
    if len(lines) > _LINES_TOLD:
        told = f"{told} and {len(lines) - _LINES_TOLD} more"
    return f"set the board of {names.event(fact.body['event'])}: {told}"


def line_in_words(setting: Sequence[Any]) -> str:
    """A line of a `lines.set`: `game spread home −3½ −110`."""
    period, market, side, line, price, status = setting
    place = " ".join(f"{period} {market} {side}".replace("_", " ").split())
    if status == "off":
        return f"{place} off"
    selection = Selection(Period(period), Market(market), Side(side))
    return f"{place} {terms_text(selection, line, price)}"


def _prices_restated(names: Narrator, fact: Fact) -> str:
    told = ", ".join(
        f"{period} {market} {side} {price}".replace("_", " ")
        for period, market, side, price in fact.body["prices"]
    )
    return f"stated new prices of {names.event(fact.body['event'])}: {told}"


_MODES = {Mode.OFF.value: "nothing", Mode.SUGGEST.value: "suggest", Mode.DO.value: "move"}


def tell_cap(body: Mapping[str, Any], event: str) -> str:
    """`capped 1h total of Buffalo at Miami: circled 500.00, off the board at 5,000.00`."""
    what = f"the {market_words(body)} of {event}" if body["market"] else event
    amounts = (("circled", body["circle_max"]), ("off the board at", body["off_at"]))
    told = ", ".join(
        f"{word} {format_money(cents)}" for word, cents in amounts if cents is not None
    )
    return f"capped {what}: {told or 'the usual amounts'}"


def tell_rule(body: Mapping[str, Any]) -> str:
    """`set what action does to football spread: move in 2 ranges, off the board at 9,000.00`."""
    sport = "any sport’s" if body["sport"] == "*" else body["sport"]
    market = body["market"].replace("_", " ")
    ranges = len(body["steps"])
    told = _MODES[body["mode"]]
    if ranges:
        told = f"{told} in {ranges} range{'s' if ranges > 1 else ''}"
    if body["off_at"] is not None:
        told = f"{told}, off the board at {format_money(body['off_at'])}"
    return f"set what action does to {sport} {market}: {told}"


def tell_followed(body: Mapping[str, Any], event: str, ticket: str) -> str:
    """`moved the spread of Buffalo at Miami by ½ against home: action 5,000.00 with KA7-2`."""
    did = "moved" if body["lines"] else "suggested to move"
    if body["deed"] == Deed.TAKE_OFF.value:
        did = "took off the board"
    side = body["side"].replace("_", " ")
    action = f"action {format_money(body['action'])} on {side} with {ticket}"
    return f"{did} the {market_words(body)} of {event}{_by(body)}: {action}"


def tell_decided(body: Mapping[str, Any], event: str, ticket: str) -> str:
    """`applied the move that KA7-2 suggested on Buffalo at Miami`."""
    return f"{body['decision']} the move that {ticket} suggested on {event}"


def market_words(body: Mapping[str, Any]) -> str:
    """A market with its period: `spread`, `1h total`."""
    period = "" if body["period"] == "game" else f"{body['period']} "
    return f"{period}{body['market'].replace('_', ' ')}"


def _by(body: Mapping[str, Any]) -> str:
    parts = []
    if body["quarters"]:
        parts.append(f"{format_quarters(body['quarters'])} points")
    if body["cents"]:
        parts.append(f"{body['cents']} cents")
    return f" by {' and '.join(parts)}" if parts else ""


SENTENCES: Sentences = {
    "event.listed": _event_listed,
    "event.changed": _event_changed,
    "alias.learned": _alias_learned,
    "contest.listed": _contest_listed,
    "lines.set": _lines_set,
    "market.capped": lambda names, fact: tell_cap(fact.body, names.event_of(fact)),
    "action_rule.set": lambda _names, fact: tell_rule(fact.body),
    "action.followed": lambda names, fact: tell_followed(
        fact.body, names.event_of(fact), names.ticket(fact.body["ticket"])
    ),
    "action.decided": lambda names, fact: tell_decided(
        fact.body, names.event_of(fact), names.ticket(fact.body["ticket"])
    ),
    "prices.restated": _prices_restated,
}
