"""Tickets, weekly figures, money, reports and the journal: what an accountant sees on a Monday."""

from collections.abc import Callable

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


def _this_week(action: str) -> Callable[[Hands], None]:
    """An action of the open week, whichever week another scene has left."""

    def reach(hands: Hands) -> None:
        page = hands.visit("weekly", WeeklyPage)
        while next(a for a in page.page_actions() if a.id == "weekly.after").why_disabled() is None:
            hands.run("weekly.after")
        hands.run(action)

    return reach


SCENES = (
    Scene("tickets-filter", shows("tickets", payload="type:P status:open")),
    Scene("tickets-ticket", shows("tickets", FIRST_ROW, "tickets.open"), is_in_guide=True),
    Scene("tickets-void", shows("tickets", FIRST_ROW, "tickets.void")),
    Scene("tickets-edit", shows("tickets", FIRST_ROW, "tickets.edit")),
    Scene("tickets-audit", shows("tickets", FIRST_ROW, "tickets.audit")),
    Scene("tickets-receipt", shows("tickets", FIRST_ROW, "tickets.print")),
    Scene("tickets-views", shows("tickets", "tickets.views")),
    Scene("tickets-all-selected", shows("tickets", "tickets.select_all")),
    Scene("tickets-peek", shows("tickets", FIRST_ROW, "tickets.peek")),
    Scene("weekly-before", _last_week),
    Scene("weekly-close", _this_week("weekly.close"), is_in_guide=True),
    Scene("weekly-compare", _this_week("weekly.compare")),
    Scene("weekly-master-sheet", _this_week("weekly.master_sheet")),
    Scene("weekly-statement", _this_week("weekly.statement")),
    Scene("weekly-print", _this_week("weekly.print"), is_in_guide=True),
    Scene("money-transactions", shows("money", payload="kind:payment")),
    Scene("money-document", shows("money", FIRST_ROW, "money.open")),
    Scene("reports-views", shows("reports", "reports.views")),
    Scene("journal-ledger", shows("journal", "journal.face"), is_in_guide=True),
    Scene("journal-facts", shows("journal", "journal.face")),
    Scene("journal-before-after", shows("journal", FIRST_ROW, "journal.before_after")),
    Scene("charts-tables", shows("charts", "charts.table")),
    Scene("charts-back", shows("charts", "charts.table")),
)
