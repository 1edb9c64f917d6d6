"""Facts about accounts and what they may do, as sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word
from desktop.domain.weeks import instant
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import count, with_reason

_ACCOUNTS_TOLD = 5


def _account_opened(names: Narrator, fact: Fact) -> str:
    body = fact.body
    named = joined(" ", filter(None, (word(body["kind"]), body["code"], body["name"])))
    credit = format_money(body["credit_limit"])
    return say(
        "opened {named} under {parent}, credit limit {credit}",
        named=named,
        parent=names.account(body["parent"]),
        credit=credit,
    )


def _account_changed(names: Narrator, fact: Fact) -> str:
    told = say(
        "changed {account}: {fact}",
        account=names.account(fact.body["account"]),
        fact=names.listed_changes(fact),
    )
    return with_reason(told, fact.body.get("reason", ""))


def _accounts_opened(names: Narrator, fact: Fact) -> str:
    body = fact.body
    codes = [code for code, _ in body["accounts"]]
    span = codes[0] if len(codes) == 1 else say("{first} to {last}", first=codes[0], last=codes[-1])
    credit = format_money(body["credit_limit"])
    return say(
        "opened {count}, {span}, under {parent} {source}, credit limit {credit}",
        count=count(len(codes), "{count} player", "{count} players"),
        span=span,
        parent=names.account(body["parent"]),
        source=word(body["source"]),
        credit=credit,
    )


def _accounts_moved(names: Narrator, fact: Fact) -> str:
    body = fact.body
    codes = [names.account(account) for account, _ in body["accounts"]]
    more = (
        say(" and {count} more", count=len(codes) - _ACCOUNTS_TOLD)
        if len(codes) > _ACCOUNTS_TOLD
        else ""
    )
    settings = ", dropping their own settings," if body["inherit"] else ""
    sentence = say(
        "moved {list}{more}{settings} under {target} from {at} UTC on",
        list=", ".join(codes[:_ACCOUNTS_TOLD]),
        more=more,
        settings=settings,
        target=names.account(body["target"]),
        at=f"{instant(body['at']):%Y-%m-%d %H:%M}",
    )
    return with_reason(sentence, body["reason"])


def _move_dropped(names: Narrator, fact: Fact) -> str:
    return with_reason(
        say("took back the move {move}", move=names.ticket(fact.body["move"])), fact.body["reason"]
    )


_DECIDED = {"approved": word("approved"), "returned": "sent back", "refused": word("refused")}


def tell_decision(body: Mapping[str, Any], account: str) -> str:
    """Approved, sent back or refused."""
    return with_reason(
        say(
            "{decided} the new account {account}",
            decided=_DECIDED[body["decision"]],
            account=account,
        ),
        body["reason"],
    )


def tell_break(body: Mapping[str, Any], account: str) -> str:
    """A break, its end and who asked for it."""
    until = body["until"]
    end = (
        "for good"
        if until is None
        else say("until {until} UTC", until=f"{instant(until):%Y-%m-%d %H:%M}")
    )
    return say(
        "began a {kind} of {account} {end}, asked for by the {asked_by}",
        kind=word(body["kind"]),
        account=account,
        end=end,
        asked_by=word(body["asked_by"]),
    )


def tell_own_limit(body: Mapping[str, Any], account: str) -> str:
    """What the player limited."""
    if body["cents"] is None:
        from_when = say("{at} UTC", at=f"{instant(body['at']):%Y-%m-%d %H:%M}")
        return say(
            "takes away the own limit ({kind}) of {account} from {from_when} on",
            kind=word(body["kind"]),
            account=account,
            from_when=from_when,
        )
    return say(
        "set the own limit ({kind}) of {account} to {cents}",
        kind=word(body["kind"]),
        account=account,
        cents=format_money(body["cents"]),
    )


SENTENCES: Sentences = {
    "account.opened": _account_opened,
    "account.changed": _account_changed,
    "account.decided": lambda names, fact: tell_decision(fact.body, names.account_of(fact)),
    "accounts.opened": _accounts_opened,
    "accounts.moved": _accounts_moved,
    "accounts.move_dropped": _move_dropped,
    "note.written": lambda names, fact: say(
        "noted of {fact} ({category}): {text}",
        fact=names.account_of(fact),
        category=word(fact.body["category"]),
        text=fact.body["text"],
    ),
    "note.struck": lambda names, fact: with_reason(
        say("struck the note {note}", note=names.ticket(fact.body["note"])), fact.body["reason"]
    ),
    "break.started": lambda names, fact: tell_break(fact.body, names.account_of(fact)),
    "own_limit.set": lambda names, fact: tell_own_limit(fact.body, names.account_of(fact)),
}
