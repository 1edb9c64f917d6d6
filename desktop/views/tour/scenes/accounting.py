"""Tickets, weekly figures, money, reports and the journal: what an accountant sees on a Monday."""

from collections.abc import Callable

from desktop.views.main_window.hands import Hands
from desktop.views.main_window.waiting import NotDoneError
from desktop.views.money.window import MoneyPage
from desktop.views.tour.scene import FIRST_ROW, Scene, follow, shows
from desktop.views.weekly.columns import COMMISSION_COLUMN, WEEK_COLUMN
from desktop.views.weekly.grid import FiguresGrid
from desktop.views.weekly.window import WeeklyPage


def open_week(hands: Hands) -> WeeklyPage:
    """The figures of the open week, whichever week another scene has left."""
    page = hands.visit("weekly", WeeklyPage)
    while next(a for a in page.page_actions() if a.id == "weekly.after").why_disabled() is None:
        hands.run("weekly.after")
    return page


def last_week(hands: Hands) -> WeeklyPage:
    """The figures of the week before this one."""
    page = open_week(hands)
    hands.run("weekly.before")
    return page


def _last_week(hands: Hands) -> None:
    last_week(hands)


def _this_week(action: str) -> Callable[[Hands], None]:
    def reach(hands: Hands) -> None:
        open_week(hands)
        hands.run(action)

    return reach


def _figure(kind: str, column: int) -> Callable[[Hands], None]:
    """Enter on a cell of last week's figures, in the first line of this kind that has one."""

    def reach(hands: Hands) -> None:
        page = last_week(hands)
        grid = page.findChild(FiguresGrid)
        line = next((one for one in page.shown if one.kind == kind and not one.is_former), None)
        if not isinstance(grid, FiguresGrid) or line is None:
            raise NotDoneError(f"Last week has no line of a {kind}.")
        grid.cell_activated.emit(line, column)
        hands.quiet("what makes the figure")

    return reach


def _promise(hands: Hands) -> None:
    page = hands.visit("money", MoneyPage)
    page.tabs.setCurrentWidget(page.collections)
    hands.quiet("who owes")
    follow(hands, FIRST_ROW, "money.promise")


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
    Scene("weekly-figure", _figure("player", WEEK_COLUMN)),
    Scene("weekly-commission", _figure("agent", COMMISSION_COLUMN)),
    Scene("money-promise", _promise),
    Scene("money-transactions", shows("money", payload="type:deposit")),
    Scene("money-document", shows("money", FIRST_ROW, "money.open")),
    Scene("reports-views", shows("reports", "reports.views")),
    Scene("journal-ledger", shows("journal", "journal.face"), is_in_guide=True),
    Scene("journal-facts", shows("journal", "journal.face")),
    Scene(
        "journal-before-after",
        shows("journal", FIRST_ROW, "journal.before_after", payload="kind:ticket.voided"),
    ),
    Scene("journal-all", shows("journal", payload="")),
    Scene("charts-tables", shows("charts", "charts.table")),
    Scene("charts-back", shows("charts", "charts.table")),
)
