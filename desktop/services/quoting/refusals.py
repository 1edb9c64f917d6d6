"""Why a quote cannot become a ticket by a live command (RULES 5, 6, 20, 23 to 25)."""

from desktop.domain.money import format_money
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.services.quoting.offers import describe_board
from desktop.services.quoting.quotes import LIMIT, OVERRIDE, PAST_POST, RELATED, Quote

# What a supervisor may decide to let pass (F8).
DECIDABLE = frozenset({OVERRIDE, RELATED, LIMIT})


def find_refusals(quote: Quote) -> list[tuple[str, str]]:
    """Why a quote cannot become a ticket: kind and sentence.

    An `override`, `related` legs and what is over a `limit` are for a supervisor to decide.
    """
    refusals: list[tuple[str, str]] = []
    if quote.bar:
        refusals.append(("account", quote.bar))
    if quote.own:
        refusals.append(("own_limit", quote.own))
    for leg in quote.legs:
        if PAST_POST in leg.marks:
            told = say(
                "{rotation} is closed or has started: {event}.",
                rotation=leg.rotation,
                event=title_of(leg.event),
            )
            refusals.append((PAST_POST, told))
        if OVERRIDE in leg.marks:
            refusals.append((OVERRIDE, f"{leg.rotation}: {describe_board(leg)}."))
    refusals += [(bar.kind, bar.sentence) for bar in quote.bars]
    lacks_free_play = quote.free_play and not quote.filling and quote.risk > quote.account.free_play
    if lacks_free_play:
        left = format_money(quote.account.free_play)
        refusals.append(
            (
                "free_play",
                say("{code} has {left} of free play.", code=quote.account.code, left=left),
            )
        )
    if quote.held > max(quote.available, 0):
        most = format_money(max(quote.available, 0))
        over = format_money(quote.held - max(quote.available, 0))
        refusals.append(
            (
                "credit",
                say(
                    "Over the credit limit by {over}: at most {most} may be risked.",
                    over=over,
                    most=most,
                ),
            )
        )
    # What is left of the free play is a limit as well; it is told once.
    if quote.over and not lacks_free_play:
        refusals.append((LIMIT, quote.over))
    return refusals
