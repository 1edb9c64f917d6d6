"""Facts about tickets and held wagers, as sentences."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.money import format_money
from desktop.domain.recalling import recalled
from desktop.domain.sentences import joined, say, word
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import all_of, count, of_account, with_reason


def _ticket_accepted(names: Narrator, fact: Fact) -> str:
    body = fact.body
    amounts = say(
        "risk {risk} to win {win}", risk=format_money(body["risk"]), win=format_money(body["win"])
    )
    whose = say(
        "{number} for {account}",
        number=names.ticket(fact.number),
        account=names.account(body["account"]),
    )
    return say(
        "accepted {whose}: {description}, {amounts}",
        whose=whose,
        description=body["description"],
        amounts=amounts,
    )


def _ticket_voided(names: Narrator, fact: Fact) -> str:
    ticket_id = fact.body["ticket"]
    whose = of_account(names.ticket(ticket_id), names.ticket_account(ticket_id))
    anew = fact.body.get("replaced_by")
    told = (
        say("voided {whose}", whose=whose)
        if anew is None
        else say("edited {whose}, written anew as {anew}", whose=whose, anew=names.ticket(anew))
    )
    return with_reason(told, fact.body["reason"])


def _ticket_decided(names: Narrator, fact: Fact) -> str:
    result = word(fact.body["result"])
    return with_reason(
        say("decided {names} as {result}", names=_whose(names, fact), result=result),
        fact.body["reason"],
    )


def _ticket_filled(names: Narrator, fact: Fact) -> str:
    return say(
        "filled open spots of {names}: {description}",
        names=_whose(names, fact),
        description=fact.body["description"],
    )


def _spots_expired(names: Narrator, fact: Fact) -> str:
    return say("closed the open spots of {names}", names=_whose(names, fact))


def _whose(names: Narrator, fact: Fact) -> str:
    ticket_id = fact.body["ticket"]
    return of_account(names.ticket(ticket_id), names.ticket_account(ticket_id))


def _tickets(names: Narrator, ids: Iterable[int]) -> str:
    told = sorted(set(ids))
    more = say(" and {count} more", count=len(told) - 1) if len(told) > 1 else ""
    return joined("", (names.ticket(told[0]), more)) if told else "no ticket"


def _legs_decided(names: Narrator, fact: Fact) -> str:
    legs = fact.body["legs"]
    results = all_of([word(one) for one in sorted({result for _, _, result in legs})])
    whose = _tickets(names, (ticket for ticket, _, _ in legs))
    sentence = say(
        "decided {count} of {whose} as {results}",
        count=count(len(legs), "{count} leg", "{count} legs"),
        whose=whose,
        results=results,
    )
    return with_reason(sentence, fact.body["reason"])


def _legs_restored(names: Narrator, fact: Fact) -> str:
    legs = fact.body["legs"]
    whose = _tickets(names, (ticket for ticket, _ in legs))
    sentence = say(
        "took back what was decided of {count} of {whose}",
        count=count(len(legs), "{count} leg", "{count} legs"),
        whose=whose,
    )
    return with_reason(sentence, fact.body["reason"])


def tell_held(body: Mapping[str, Any], account: str) -> str:
    """The wager that waits, and why."""
    why = joined("; ", (recalled(sentence) for _, sentence in body["why"]))
    return say(
        "held a wager of {account}: {wager} ({why})",
        account=account,
        wager=tell_wager(body["wager"]),
        why=why,
    )


def tell_counter(body: Mapping[str, Any]) -> str:
    """What was offered in place of a held wager."""
    return say("countered a held wager with {wager}", wager=tell_wager(body["wager"]))


def tell_end(told: str, body: Mapping[str, Any]) -> str:
    """A held wager that was refused or dropped."""
    return with_reason(told, body["reason"])


def tell_lapse(body: Mapping[str, Any]) -> str:
    """Held wagers that nobody answered in time."""
    count = len(body["holds"])
    return "a held wager lapsed" if count == 1 else say("{count} held wagers lapsed", count=count)


def tell_wager(wager: Mapping[str, Any]) -> str:
    """A wager that is no ticket yet, with its amounts."""
    risk, win = format_money(wager["risk"]), format_money(wager["win"])
    return say(
        "{description}, risk {risk} to win {win}",
        description=wager["description"],
        risk=risk,
        win=win,
    )


SENTENCES: Sentences = {
    "ticket.accepted": _ticket_accepted,
    "ticket.held": lambda names, fact: tell_held(fact.body, names.account_of(fact)),
    "hold.countered": lambda _names, fact: tell_counter(fact.body),
    "hold.refused": lambda _names, fact: tell_end(say("refused a held wager"), fact.body),
    "hold.dropped": lambda _names, fact: tell_end(say("dropped a held wager"), fact.body),
    "hold.lapsed": lambda _names, fact: tell_lapse(fact.body),
    "ticket.voided": _ticket_voided,
    "ticket.filled": _ticket_filled,
    "spots.expired": _spots_expired,
    "ticket.decided": _ticket_decided,
    "legs.decided": _legs_decided,
    "legs.restored": _legs_restored,
}
