"""Facts about callers and their calls, as sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word
from desktop.services.narration.narrator import Sentences
from desktop.services.narration.wagers import tell_wager
from desktop.services.narration.words import count, with_reason


def tell_secret(body: Mapping[str, Any], whose: str) -> str:
    """That there is a secret, and never which."""
    if body["hash"]:
        return say("set the phone secret of {whose}", whose=whose)
    return say("took away the phone secret of {whose}", whose=whose)


def tell_failure(body: Mapping[str, Any], whose: str) -> str:
    """A caller who did not know the secret."""
    return say(
        "heard a wrong phone secret of {whose} on line {line}", whose=whose, line=body["line"]
    )


def tell_admission(body: Mapping[str, Any], whose: str) -> str:
    """Callers are let in again."""
    return with_reason(say("lets callers of {whose} in again", whose=whose), body["reason"])


def tell_notice(body: Mapping[str, Any], whose: str) -> str:
    """A notice with what it says to the clerk, or else to others."""
    texts = body["texts"]
    if texts is None:
        return say("took down a notice of {whose}", whose=whose)
    said = texts["clerk"] or texts["agent"] or texts["customer"]
    if body["notice"] is None:
        return say("put a notice on {whose}: {said}", whose=whose, said=said)
    return say("changed a notice on {whose}: {said}", whose=whose, said=said)


def tell_start(body: Mapping[str, Any], whose: str) -> str:
    """Who called on which line."""
    said = ", phone secret right" if body["checked"] else ""
    return say(
        "took a call of {whose} on line {line}{said}", whose=whose, line=body["line"], said=said
    )


def tell_balance(body: Mapping[str, Any], whose: str) -> str:
    """What was read to the caller."""
    notices = len(body["notices"])
    seen = ""
    if notices:
        seen = count(notices, "; acknowledged {count} notice", "; acknowledged {count} notices")
    return say(
        "read {whose} the balance {balance}, accepted{seen}",
        whose=whose,
        balance=format_money(body["balance"]),
        seen=seen,
    )


def tell_quote(body: Mapping[str, Any], whose: str) -> str:
    """What was read back, and what it would have risked and won."""
    return say(
        "read back to {whose}: {wagers}",
        whose=whose,
        wagers=joined("; ", map(tell_wager, body["wagers"])),
    )


def tell_call_end(body: Mapping[str, Any], whose: str) -> str:
    """How it ended and what waits."""
    ended = {
        "ended": word("ended"),
        "dropped": word("dropped"),
        "lost": "lost with the program",
    }
    wagers = len(body.get("baskets", ()))
    kept = ""
    if wagers:
        one, more = ", {count} unconfirmed wager kept", ", {count} unconfirmed wagers kept"
        kept = count(wagers, one, more)
    return say("call of {whose} {ended}{kept}", whose=whose, ended=ended[body["ending"]], kept=kept)


def tell_drop(body: Mapping[str, Any], whose: str) -> str:
    """A wager that was none."""
    return with_reason(say("dropped an unconfirmed wager of {whose}", whose=whose), body["reason"])


SENTENCES: Sentences = {
    "phone_secret.set": lambda names, fact: tell_secret(fact.body, names.account_of(fact)),
    "caller.failed": lambda names, fact: tell_failure(fact.body, names.account_of(fact)),
    "caller.admitted": lambda names, fact: tell_admission(fact.body, names.account_of(fact)),
    "notice.set": lambda names, fact: tell_notice(fact.body, names.account_of(fact)),
    "call.started": lambda names, fact: tell_start(fact.body, names.account_of(fact)),
    "balance.verified": lambda names, fact: tell_balance(fact.body, names.account_of(fact)),
    "wager.quoted": lambda names, fact: tell_quote(fact.body, names.account_of(fact)),
    "call.ended": lambda names, fact: tell_call_end(fact.body, names.account_of(fact)),
    "basket.dropped": lambda names, fact: tell_drop(fact.body, names.account_of(fact)),
}
