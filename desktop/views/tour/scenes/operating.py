"""Exposure, settlement, held wagers, review and the ticker: what an operator sees on a Sunday."""

from collections.abc import Callable

from desktop.views.holds.window import PROPOSED, WAITING, HoldsPage
from desktop.views.main_window.hands import Hands
from desktop.views.tour.scene import FIRST_ROW, Scene, follow, shows
from desktop.views.tour.scenes.entry import held


def _proposed(hands: Hands) -> None:
    hands.visit("holds", HoldsPage).tabs.setCurrentIndex(PROPOSED)
    hands.quiet("the proposed limits")


def _new_rule(hands: Hands) -> None:
    _proposed(hands)
    hands.run("holds.new_rule")


def _held(action: str) -> Callable[[Hands], None]:
    """A wager is held, and a supervisor answers it."""

    def reach(hands: Hands) -> None:
        held(hands)
        hands.visit("holds", HoldsPage).tabs.setCurrentIndex(WAITING)
        follow(hands, FIRST_ROW, action)

    return reach


def _approve_proposed(hands: Hands) -> None:
    _proposed(hands)
    hands.visit("holds", HoldsPage).proposed.grid.select_row(0)
    hands.run("holds.approve")


SCENES = (
    Scene("exposure-worst", shows("exposure", "exposure.worst"), is_in_guide=True),
    Scene("exposure-tables", shows("exposure", "exposure.table")),
    Scene("exposure-back", shows("exposure", "exposure.table")),
    Scene("exposure-cell", shows("exposure", "exposure.worst", "exposure.cell")),
    Scene("exposure-what-if", shows("exposure", "exposure.what_if")),
    Scene("exposure-lay-off", shows("exposure", "exposure.lay_off")),
    Scene("settlement-decide", shows("settlement", "settlement.decide")),
    Scene("settlement-past-post", shows("settlement", "settlement.past_post")),
    Scene("settlement-expire", shows("settlement", "settlement.expire")),
    Scene("settlement-open-tickets", shows("settlement", "settlement.open_tickets")),
    Scene("settlement-results", shows("settlement", "settlement.results")),
    Scene("holds-approve", _held("holds.approve")),
    Scene("holds-counter", _held("holds.counter")),
    Scene("holds-refuse", _held("holds.refuse")),
    Scene("holds-proposed", _proposed),
    Scene("holds-approve-proposed", _approve_proposed),
    Scene("holds-new-rule", _new_rule),
    Scene("review-claims", shows("review", "review.claims")),
    Scene("review-claim-new", shows("review", "review.claims", "review.claim")),
    Scene("review-decide", shows("review", "review.claims", FIRST_ROW, "review.decide")),
    Scene("review-assign", shows("review", "review.queue", FIRST_ROW, "review.assign")),
    Scene("review-note", shows("review", "review.queue", FIRST_ROW, "review.note")),
)
