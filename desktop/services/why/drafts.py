"""Why a wager that is being typed risks and wins what it does, and what is left after it."""

from desktop.services.drafting import Drafts
from desktop.services.quoting.quotes import Quote
from desktop.services.why.accounts import available
from desktop.services.why.explanation import Part, Why
from desktop.services.why.given import stated

_MEANINGS = {
    "risk": "What the player risks on all wagers of this line; spots are filled from old risk.",
    "win": "What the player wins if everything on all wagers of this line wins.",
    "available": "What the player can still risk when all wagers of this line are accepted.",
}
_TITLES = {"risk": "Risk", "win": "To win", "available": "Available afterwards"}


def drafted(drafts: Drafts, number: str) -> Why:
    """What explains risk, win or available of the wagers in the entry line."""
    parts = []
    if number == "available" and drafts.caller is not None:
        caller = drafts.caller
        why = available(caller.account.id, caller.day, is_weekly_credit=True)
        parts.append(Part("Available", caller.available, caller.account.code, why=why))
    for no, quote in enumerate(drafts.quotes, 1):
        cents = _of(quote, number)
        if cents:
            parts.append(Part("Wager", cents, f"{no} {quote.description}"))
    return stated(_TITLES[number], _MEANINGS[number], parts)


def _of(quote: Quote, number: str) -> int:
    if number == "available":
        return -quote.held
    if number == "risk":
        return 0 if quote.filling is not None else quote.risk
    return quote.win
