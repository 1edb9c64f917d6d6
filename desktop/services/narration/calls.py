"""Facts about callers and their calls, as sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.money import format_money
from desktop.services.narration.narrator import Sentences
from desktop.services.narration.words import with_reason


def tell_secret(body: Mapping[str, Any], whose: str) -> str:
    """That there is a secret, and never which."""
    return f"{'set' if body['hash'] else 'took away'} the phone secret of {whose}"


def tell_failure(body: Mapping[str, Any], whose: str) -> str:
    """A caller who did not know the secret."""
    return f"heard a wrong phone secret of {whose} on line {body['line']}"


def tell_admission(body: Mapping[str, Any], whose: str) -> str:
    """Callers are let in again."""
    return with_reason(f"lets callers of {whose} in again", body["reason"])


def tell_notice(body: Mapping[str, Any], whose: str) -> str:
    """A notice with what it says to the clerk, or else to others."""
    texts = body["texts"]
    if texts is None:
        return f"took down a notice of {whose}"
    said = texts["clerk"] or texts["agent"] or texts["customer"]
    return f"{'put' if body['notice'] is None else 'changed'} a notice on {whose}: {said}"


def tell_start(body: Mapping[str, Any], whose: str) -> str:
    """Who called on which line."""
    said = ", phone secret right" if body["checked"] else ""
    return f"took a call of {whose} on line {body['line']}{said}"


def tell_balance(body: Mapping[str, Any], whose: str) -> str:
    """What was read to the caller."""
    count = len(body["notices"])
    seen = f"; acknowledged {count} notice{'' if count == 1 else 's'}" if count else ""
    return f"read {whose} the balance {format_money(body['balance'])}, accepted{seen}"


def tell_call_end(body: Mapping[str, Any], whose: str) -> str:
    """How it ended and what waits."""
    ended = {"ended": "ended", "dropped": "dropped", "lost": "lost with the program"}
    count = len(body.get("baskets", ()))
    kept = f", {count} unconfirmed wager{'' if count == 1 else 's'} kept" if count else ""
    return f"call of {whose} {ended[body['ending']]}{kept}"


def tell_drop(body: Mapping[str, Any], whose: str) -> str:
    """A wager that was none."""
    return with_reason(f"dropped an unconfirmed wager of {whose}", body["reason"])


SENTENCES: Sentences = {
    "phone_secret.set": lambda names, fact: tell_secret(fact.body, names.account_of(fact)),
    "caller.failed": lambda names, fact: tell_failure(fact.body, names.account_of(fact)),
    "caller.admitted": lambda names, fact: tell_admission(fact.body, names.account_of(fact)),
    "notice.set": lambda names, fact: tell_notice(fact.body, names.account_of(fact)),
    "call.started": lambda names, fact: tell_start(fact.body, names.account_of(fact)),
    "balance.verified": lambda names, fact: tell_balance(fact.body, names.account_of(fact)),
    "call.ended": lambda names, fact: tell_call_end(fact.body, names.account_of(fact)),
    "basket.dropped": lambda names, fact: tell_drop(fact.body, names.account_of(fact)),
}
