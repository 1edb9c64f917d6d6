"""Facts about accounts and what they may do, as sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.money import format_money
from desktop.domain.weeks import instant
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import count, with_reason

_ACCOUNTS_TOLD = 5


def _account_opened(names: Narrator, fact: Fact) -> str:
    body = fact.body
    named = " ".join(filter(None, (body["kind"], body["code"], body["name"])))
    credit = format_money(body["credit_limit"])
    return f"opened {named} under {names.account(body['parent'])}, credit limit {credit}"


def _account_changed(names: Narrator, fact: Fact) -> str:
    told = f"changed {names.account(fact.body['account'])}: {names.listed_changes(fact)}"
    return with_reason(told, fact.body.get("reason", ""))


def _accounts_opened(names: Narrator, fact: Fact) -> str:
    body = fact.body
    codes = [code for code, _ in body["accounts"]]
    span = codes[0] if len(codes) == 1 else f"{codes[0]} to {codes[-1]}"
    credit = format_money(body["credit_limit"])
    return (
        f"opened {count(len(codes), 'player')}, {span}, under {names.account(body['parent'])}"
        f" {body['source']}, credit limit {credit}"
    )


def _accounts_moved(names: Narrator, fact: Fact) -> str:
    body = fact.body
    codes = [names.account(account) for account, _ in body["accounts"]]
    more = f" and {len(codes) - _ACCOUNTS_TOLD} more" if len(codes) > _ACCOUNTS_TOLD else ""
    settings = ", dropping their own settings," if body["inherit"] else ""
    sentence = (
        f"moved {', '.join(codes[:_ACCOUNTS_TOLD])}{more}{settings} under"
        f" {names.account(body['target'])} from {instant(body['at']):%Y-%m-%d %H:%M} UTC on"
    )
    return with_reason(sentence, body["reason"])


def _move_dropped(names: Narrator, fact: Fact) -> str:
    return with_reason(f"took back the move {names.ticket(fact.body['move'])}", fact.body["reason"])


_DECIDED = {"approved": "approved", "returned": "sent back", "refused": "refused"}


def tell_decision(body: Mapping[str, Any], account: str) -> str:
    """Approved, sent back or refused."""
    return with_reason(f"{_DECIDED[body['decision']]} the new account {account}", body["reason"])


def tell_break(body: Mapping[str, Any], account: str) -> str:
    """A break, its end and who asked for it."""
    until = body["until"]
    end = "for good" if until is None else f"until {instant(until):%Y-%m-%d %H:%M} UTC"
    return f"began a {body['kind']} of {account} {end}, asked for by the {body['asked_by']}"


def tell_own_limit(body: Mapping[str, Any], account: str) -> str:
    """What the player limited."""
    if body["cents"] is None:
        from_when = f"{instant(body['at']):%Y-%m-%d %H:%M} UTC"
        return f"takes away the own limit ({body['kind']}) of {account} from {from_when} on"
    return f"set the own limit ({body['kind']}) of {account} to {format_money(body['cents'])}"


SENTENCES: Sentences = {
    "account.opened": _account_opened,
    "account.changed": _account_changed,
    "account.decided": lambda names, fact: tell_decision(fact.body, names.account_of(fact)),
    "accounts.opened": _accounts_opened,
    "accounts.moved": _accounts_moved,
    "accounts.move_dropped": _move_dropped,
    "note.written": lambda names, fact: (
        f"noted of {names.account_of(fact)} ({fact.body['category']}): {fact.body['text']}"
    ),
    "note.struck": lambda names, fact: with_reason(
        f"struck the note {names.ticket(fact.body['note'])}", fact.body["reason"]
    ),
    "break.started": lambda names, fact: tell_break(fact.body, names.account_of(fact)),
    "own_limit.set": lambda names, fact: tell_own_limit(fact.body, names.account_of(fact)),
}
