"""Exposure, settlement, held wagers, review and the ticker: what an operator sees on a Sunday."""

from collections.abc import Callable

from desktop.domain.naming import has_two_sides
from desktop.views.exposure.window import ExposurePage
from desktop.views.holds.window import PROPOSED, WAITING, HoldsPage
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.waiting import NotDoneError
from desktop.views.tour.scene import FIRST_ROW, Scene, follow, shows
from desktop.views.tour.scenes.entry import held


def _scored(*steps: str) -> Callable[[Hands], None]:
    """Choose the first event that a score decides, on which there are straights."""

    def reach(hands: Hands) -> None:
        page = hands.visit("exposure", ExposurePage)
        wanted = next((e for e in page.exposures if has_two_sides(e.event) and e.tickets), None)
        if wanted is None:
            raise NotDoneError("No open event of the book is decided by a score.")
        hands.visit("exposure", ExposurePage, wanted.event.id)
        follow(hands, *steps)

    return reach


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
    Scene("exposure-worst", _scored("exposure.worst"), is_in_guide=True),
    Scene("exposure-tables", _scored("exposure.table")),
    Scene("exposure-back", _scored("exposure.table")),
    Scene("exposure-cell", _scored("exposure.worst", "exposure.cell")),
    Scene("exposure-what-if", _scored("exposure.what_if")),
    Scene("exposure-lay-off", _scored("exposure.lay_off")),
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
