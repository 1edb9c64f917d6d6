"""Facts about held wagers, told in sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.money import format_money
from desktop.services.money_narration import with_reason


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
