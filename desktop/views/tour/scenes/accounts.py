"""The accounts: the tabs of one, and what is opened from them."""

from collections.abc import Callable

from desktop.views.accounts.limits import LimitsTab
from desktop.views.accounts.window import AccountsPage
from desktop.views.main_window.hands import Hands
from desktop.views.tour.scene import Scene, follow, shows
from desktop.views.tour.scenes.entry import choice


def player(*steps: str, tab: int = 0) -> Callable[[Hands], None]:
    """A player is chosen and one of the tabs shown; then steps as in `shows`."""

    def reach(hands: Hands) -> None:
        page = hands.visit("accounts", AccountsPage, choice(hands).player.code)
        page.tabs.setCurrentIndex(tab)
        hands.quiet("the tab")
        follow(hands, *steps)

    return reach


def limits(act: Callable[[LimitsTab], object]) -> Callable[[Hands], None]:
    """Something that the tab of limits does."""

    def reach(hands: Hands) -> None:
        page = hands.visit("accounts", AccountsPage, choice(hands).player.code)
        page.tabs.setCurrentIndex(1)
        hands.quiet("the limits")
        act(page.tabs.limits)

    return reach


SCENES = (
    Scene("accounts-profile", player(), is_in_guide=True),
    Scene("accounts-limits", player(tab=1), is_in_guide=True),
    Scene("accounts-limit-grid", limits(LimitsTab.show_grid)),
    Scene("accounts-limit-set", limits(LimitsTab.add)),
    Scene("accounts-limit-simulator", limits(LimitsTab.simulate)),
    Scene("accounts-limit-exceptions", limits(LimitsTab.show_exceptions)),
    Scene("accounts-deal", player(tab=2)),
    Scene("accounts-notes", player(tab=3)),
    Scene("accounts-tickets", player(tab=4)),
    Scene("accounts-ledger", player(tab=5)),
    Scene("accounts-audit", player(tab=6)),
    Scene("accounts-new", shows("accounts", "accounts.new")),
    Scene("accounts-money", player("accounts.money"), is_in_guide=True),
    Scene("accounts-import", shows("accounts", "accounts.import")),
    Scene("accounts-copies", player("accounts.copies")),
    Scene("accounts-undo", shows("accounts", "accounts.undo")),
    Scene("accounts-move", player("accounts.move")),
    Scene("accounts-moves", shows("accounts", "accounts.moves")),
    Scene("accounts-approve", shows("accounts", "accounts.approve")),
    Scene("accounts-secret", player("accounts.secret")),
    Scene("accounts-notices", shows("accounts", "accounts.notices")),
    Scene("accounts-break", player("accounts.break")),
    Scene("accounts-own-limits", player("accounts.own_limits")),
    Scene("accounts-all-notes", shows("accounts", "accounts.all_notes")),
)
