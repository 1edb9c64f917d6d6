"""Facts about tickets and held wagers, as sentences."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.money import format_money
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import count, with_reason


def _ticket_accepted(names: Narrator, fact: Fact) -> str:
    body = fact.body
    amounts = f"risk {format_money(body['risk'])} to win {format_money(body['win'])}"
    whose = f"{names.ticket(fact.number)} for {names.account(body['account'])}"
    return f"accepted {whose}: {body['description']}, {amounts}"


def _ticket_voided(names: Narrator, fact: Fact) -> str:
    ticket_id = fact.body["ticket"]
    whose = f"{names.ticket(ticket_id)} of {names.ticket_account(ticket_id)}"
    anew = fact.body.get("replaced_by")
    told = (
        f"voided {whose}"
        if anew is None
        else f"edited {whose}, written anew as {names.ticket(anew)}"
    )
    return with_reason(told, fact.body["reason"])


def _ticket_decided(names: Narrator, fact: Fact) -> str:
    result = fact.body["result"].replace("_", " ")
    return with_reason(f"decided {_whose(names, fact)} as {result}", fact.body["reason"])


def _ticket_filled(names: Narrator, fact: Fact) -> str:
    return f"filled open spots of {_whose(names, fact)}: {fact.body['description']}"


def _spots_expired(names: Narrator, fact: Fact) -> str:
    return f"closed the open spots of {_whose(names, fact)}"


def _whose(names: Narrator, fact: Fact) -> str:
    ticket_id = fact.body["ticket"]
    return f"{names.ticket(ticket_id)} of {names.ticket_account(ticket_id)}"


def _tickets(names: Narrator, ids: Iterable[int]) -> str:
    told = sorted(set(ids))
    more = f" and {len(told) - 1} more" if len(told) > 1 else ""
    return f"{names.ticket(told[0])}{more}" if told else "no ticket"


def _legs_decided(names: Narrator, fact: Fact) -> str:
    legs = fact.body["legs"]
    results = " and ".join(sorted({result.replace("_", " ") for _, _, result in legs}))
    whose = _tickets(names, (ticket for ticket, _, _ in legs))
    sentence = f"decided {count(len(legs), 'leg')} of {whose} as {results}"
    return with_reason(sentence, fact.body["reason"])


def _legs_restored(names: Narrator, fact: Fact) -> str:
    legs = fact.body["legs"]
    whose = _tickets(names, (ticket for ticket, _ in legs))
    sentence = f"took back what was decided of {count(len(legs), 'leg')} of {whose}"
    return with_reason(sentence, fact.body["reason"])


def tell_held(body: Mapping[str, Any], account: str) -> str:
    """The wager that waits, and why."""
    why = "; ".join(sentence for _, sentence in body["why"])
    return f"held a wager of {account}: {tell_wager(body['wager'])} ({why})"


def tell_counter(body: Mapping[str, Any]) -> str:
    """What was offered in place of a held wager."""
    return f"countered a held wager with {tell_wager(body['wager'])}"


def tell_end(verb: str, body: Mapping[str, Any]) -> str:
    """A held wager that was refused or dropped."""
    return with_reason(f"{verb} a held wager", body["reason"])


def tell_lapse(body: Mapping[str, Any]) -> str:
    """Held wagers that nobody answered in time."""
    count = len(body["holds"])
    return "a held wager lapsed" if count == 1 else f"{count} held wagers lapsed"


def tell_wager(wager: Mapping[str, Any]) -> str:
    """A wager that is no ticket yet, with its amounts."""
    risk, win = format_money(wager["risk"]), format_money(wager["win"])
    return f"{wager['description']}, risk {risk} to win {win}"


SENTENCES: Sentences = {
    "ticket.accepted": _ticket_accepted,
    "ticket.held": lambda names, fact: tell_held(fact.body, names.account_of(fact)),
    "hold.countered": lambda _names, fact: tell_counter(fact.body),
    "hold.refused": lambda _names, fact: tell_end("refused", fact.body),
    "hold.dropped": lambda _names, fact: tell_end("dropped", fact.body),
    "hold.lapsed": lambda _names, fact: tell_lapse(fact.body),
    "ticket.voided": _ticket_voided,
    "ticket.filled": _ticket_filled,
    "spots.expired": _spots_expired,
    "ticket.decided": _ticket_decided,
    "legs.decided": _legs_decided,
    "legs.restored": _legs_restored,
}
