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
from desktop.domain.sentences import joined, say, word
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import place_in_words
from desktop.services.quoting.offers import terms_text

_LINES_TOLD = 3


def _event_listed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    named = EventName(*(body[name] for name in EventName.__slots__))
    return say(
        "listed {league} {teams} on {day}",
        league=body["league"],
        teams=named.teams,
        day=body["day"],
    )


def _event_changed(names: Narrator, fact: Fact) -> str:
    return say(
        "changed {event}: {fact}",
        event=names.event(fact.body["event"]),
        fact=names.listed_changes(fact),
    )


def _alias_learned(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return say(
        "learned that “{alias}” is {team} in {league}",
        alias=body["alias"],
        team=body["team"],
        league=body["league"],
    )


def _contest_listed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return say(
        "listed the {form} “{title}” of {league} on {day}",
        form=word(body["form"]),
        title=body["title"],
        league=body["league"],
        day=body["day"],
    )


def _lines_set(names: Narrator, fact: Fact) -> str:
    lines = fact.body["lines"]
    told: str = joined(", ", map(line_in_words, lines[:_LINES_TOLD]))
    if len(lines) > _LINES_TOLD:
        told = say("{told} and {count} more", told=told, count=len(lines) - _LINES_TOLD)
    return say("set the board of {event}: {told}", event=names.event(fact.body["event"]), told=told)


def line_in_words(setting: Sequence[Any]) -> str:
    """A line of a `lines.set`: `game spread home −3½ −110`."""
    period, market, side, line, price, status = setting
    place = place_in_words(period, market, side)
    if status == "off":
        return say("{place} off", place=place)
    selection = Selection(Period(period), Market(market), Side(side))
    return joined(" ", (place, terms_text(selection, line, price)))


def _prices_restated(names: Narrator, fact: Fact) -> str:
    told = joined(
        ", ",
        (
            joined(" ", (place_in_words(period, market, side), price))
            for period, market, side, price in fact.body["prices"]
        ),
    )
    return say(
        "stated new prices of {event}: {told}", event=names.event(fact.body["event"]), told=told
    )


_MODES = {
    Mode.OFF.value: word("nothing"),
    Mode.SUGGEST.value: word("suggest"),
    Mode.DO.value: word("move"),
}


def tell_cap(body: Mapping[str, Any], event: str) -> str:
    """`capped 1h total of Buffalo at Miami: circled 500.00, off the board at 5,000.00`."""
    what = (
        say("the {body} of {event}", body=market_words(body), event=event)
        if body["market"]
        else event
    )
    amounts = ((word("circled"), body["circle_max"]), ("off the board at", body["off_at"]))
    told = joined(
        ", ",
        (joined(" ", (how, format_money(cents))) for how, cents in amounts if cents is not None),
    )
    return say("capped {what}: {part}", what=what, part=told or "the usual amounts")


def tell_rule(body: Mapping[str, Any]) -> str:
    """`set what action does to football spread: move in 2 ranges, off the board at 9,000.00`."""
    sport = "any sport’s" if body["sport"] == "*" else word(body["sport"])
    market = word(body["market"])
    ranges = len(body["steps"])
    told = _MODES[body["mode"]]
    if ranges:
        one, more = "{told} in {ranges} range", "{told} in {ranges} ranges"
        told = say(more if ranges > 1 else one, told=told, ranges=ranges)
    if body["off_at"] is not None:
        told = say(
            "{told}, off the board at {off_at}", told=told, off_at=format_money(body["off_at"])
        )
    return say(
        "set what action does to {sport} {market}: {told}", sport=sport, market=market, told=told
    )


def tell_followed(body: Mapping[str, Any], event: str, ticket: str) -> str:
    """`moved the spread of Buffalo at Miami by ½ against home: action 5,000.00 with KA7-2`."""
    did = word("moved") if body["lines"] else "suggested to move"
    if body["deed"] == Deed.TAKE_OFF.value:
        did = "took off the board"
    side = word(body["side"])
    action = say(
        "action {action} on {side} with {ticket}",
        action=format_money(body["action"]),
        side=side,
        ticket=ticket,
    )
    return say(
        "{did} the {market} of {event}{by}: {action}",
        did=did,
        market=market_words(body),
        event=event,
        by=_by(body),
        action=action,
    )


def tell_decided(body: Mapping[str, Any], event: str, ticket: str) -> str:
    """`applied the move that KA7-2 suggested on Buffalo at Miami`."""
    return say(
        "{decision} the move that {ticket} suggested on {event}",
        decision=word(body["decision"]),
        ticket=ticket,
        event=event,
    )


def market_words(body: Mapping[str, Any]) -> str:
    """A market with its period: `spread`, `1h total`."""
    return place_in_words("" if body["period"] == "game" else body["period"], body["market"])


def _by(body: Mapping[str, Any]) -> str:
    parts = []
    if body["quarters"]:
        parts.append(say("{quarters} points", quarters=format_quarters(body["quarters"])))
    if body["cents"]:
        parts.append(say("{cents} cents", cents=body["cents"]))
    if len(parts) > 1:
        return say(" by {points} and {cents}", points=parts[0], cents=parts[1])
    return say(" by {parts}", parts=parts[0]) if parts else ""


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
