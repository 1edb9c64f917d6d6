"""What of a line may be kept: a PIN is compared and never written down (SYNC 4)."""

from desktop.domain.entry.tokens import Role, tokens


def without_pin(text: str) -> str:
    """The line without the PIN behind its account, if there is one: `@P2 452 100`."""
    pin = next((token for token in tokens(text) if token.role is Role.PIN), None)
    if pin is None:
        return text
    return f"{text[: pin.start].rstrip()} {text[pin.end :].lstrip()}".rstrip()
