"""Tickets, weekly figures, money, reports and the journal: what an accountant sees on a Monday."""

from desktop.views.main_window.hands import Hands
from desktop.views.tour.scene import FIRST_ROW, Scene, shows
from desktop.views.weekly.window import WeeklyPage


def last_week(hands: Hands) -> WeeklyPage:
    """The figures of the week before this one."""
    page = hands.visit("weekly", WeeklyPage)
    hands.run("weekly.before")
    return page


def _last_week(hands: Hands) -> None:
    last_week(hands)


SCENES = (
    Scene("tickets-filter", shows("tickets", payload="type:P status:open")),
    Scene("tickets-ticket", shows("tickets", FIRST_ROW, "tickets.open"), is_in_guide=True),
    Scene("tickets-void", shows("tickets", FIRST_ROW, "tickets.void")),
    Scene("tickets-edit", shows("tickets", FIRST_ROW, "tickets.edit")),
    Scene("tickets-audit", shows("tickets", FIRST_ROW, "tickets.audit")),
    Scene("tickets-views", shows("tickets", "tickets.views")),
    Scene("weekly-before", _last_week),
    Scene("weekly-close", shows("weekly", "weekly.close"), is_in_guide=True),
    Scene("weekly-master-sheet", shows("weekly", "weekly.master_sheet")),
    Scene("money-transactions", shows("money", payload="kind:payment")),
    Scene("money-document", shows("money", FIRST_ROW, "money.open")),
    Scene("reports-views", shows("reports", "reports.views")),
    Scene("journal-ledger", shows("journal", "journal.face"), is_in_guide=True),
    Scene("journal-facts", shows("journal", "journal.face")),
    Scene("charts-tables", shows("charts", "charts.table")),
    Scene("charts-back", shows("charts", "charts.table")),
)
