"""Facts about keeping the board, told in a phrase each."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.action_moves import Deed, Mode
from desktop.domain.lines import format_quarters
from desktop.domain.money import format_money

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
