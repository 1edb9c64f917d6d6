"""Facts about rules that propose other limits, told in sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.limits.adapting import tell_evidence
from desktop.domain.money import format_money
from desktop.services.money_narration import with_reason


def tell_limit_rule(body: Mapping[str, Any], account: str) -> str:
    """A rule that was set or stopped."""
    verb = "set" if body["active"] else "stopped"
    return f"{verb} the rule “{body['name']}” about {body['key']} of {account}"


def tell_proposed_limit(body: Mapping[str, Any], account: str) -> str:
    """A limit that a rule proposed, with the figures behind it."""
    old = "no limit" if body["old"] is None else format_money(body["old"])
    change = f"{body['key']} {old} → {format_money(body['new'])}"
    return f"proposed for {account}: {change}, because of {tell_evidence(body['evidence'])}"


def tell_decided_limit(body: Mapping[str, Any], account: str) -> str:
    """What became of a proposed limit."""
    through = f" through {body['through']}" if body["through"] else ""
    return with_reason(f"{body['decision']} a proposed limit of {account}{through}", body["reason"])
