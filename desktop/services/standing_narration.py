"""Facts about what accounts may do, told in sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.money import format_money
from desktop.domain.weeks import instant
from desktop.services.money_narration import with_reason

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
