"""Facts about claims and about what waits for a person, told in sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.services.money_narration import with_reason


def tell_claim(body: Mapping[str, Any], number: str, whose: str, ticket: str) -> str:
    """What was disputed: `took the claim KA12-3 of P1 on KA10-4: says he had +7`."""
    on = f" on {ticket}" if ticket else ""
    late = f" after its time ({body['late']})" if body["late"] else ""
    return f"took the claim {number} of {whose}{on}{late}: {body['text']}"


def tell_claim_note(body: Mapping[str, Any], number: str) -> str:
    """What was found out."""
    return f"noted on the claim {number}: {body['text']}"


def tell_verdict(body: Mapping[str, Any], number: str) -> str:
    """What became of it."""
    result = body["result"]
    sentence = (
        f"took the claim {number} as {result}"
        if result == "withdrawn"
        else (f"{result} the claim {number}")
    )
    return with_reason(sentence, body["text"])


def tell_assignment(item: str, user: str) -> str:
    """Who looks into it."""
    return f"gave the review of {item} to {user}" if user else f"gave the review of {item} back"


def tell_review_note(body: Mapping[str, Any], item: str) -> str:
    """What was found out."""
    return f"noted on the review of {item}: {body['text']}"


def tell_done(body: Mapping[str, Any], item: str) -> str:
    """What was put aside."""
    return with_reason(f"put aside {item}", body["reason"])
