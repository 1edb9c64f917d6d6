"""Why a wager that is being typed risks and wins what it does, and what is left after it."""

from desktop.domain.limits.limiting import Limit
from desktop.services.drafting import Caller, Drafts
from desktop.services.quoting.quotes import Quote, QuotedLeg
from desktop.services.why.accounts import available
from desktop.services.why.explanation import How, Part, Unit, Why
from desktop.services.why.given import stated

_MEANINGS = {
    "risk": "What the player risks on all wagers of this line; spots are filled from old risk.",
    "win": "What the player wins if everything on all wagers of this line wins.",
    "payout": "What is paid out if everything wins: risk and win; of free play the win alone.",
    "available": "What the player can still risk when all wagers of this line are accepted.",
}
_TITLES = {
    "risk": "Risk",
    "win": "To win",
    "payout": "Payout",
    "available": "Available afterwards",
}


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
    risk = 0 if quote.filling is not None else quote.risk
    if number == "risk":
        return risk
    return quote.win if number == "win" or quote.free_play else quote.win + risk


def most_of(caller: Caller) -> Why:
    """What explains the biggest straight wager that is taken of a player."""
    parts = [Part(what, cents, caller.account.code) for what, cents in caller.limits]
    meaning = "The most of a straight wager of this player, before anything is typed."
    return stated("Max this wager", meaning, parts, who=caller.account.code, how=How.LEAST)


def room_left(limit: Limit) -> Why:
    """What explains the most of a wager that is typed, or what one selection of it leaves."""
    meaning = "The most of this wager as its amount is said; the layer that binds is named."
    binding = "" if limit.binding is None else limit.binding.sentence
    told = tuple(layer.sentence for layer in limit.layers)
    return stated("Limit left", meaning, [Part("The most", limit.cents or 0, binding)], told=told)


def bought_points(leg: QuotedLeg) -> Why:
    """What explains the points that were bought of a selection, or with a minus sold."""
    meaning = "Points bought move the line to the player's side and cost by the house's table."
    part = Part("Points", 2 * leg.bought, str(leg.rotation))
    return stated("Bought", meaning, [part], unit=Unit.HALF_POINTS)
