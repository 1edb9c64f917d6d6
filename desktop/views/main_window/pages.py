"""The pages; each is imported at its first visit, so that the first paint waits for none."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.views.page import PageOffer
from desktop.views.widgets.nav_rail import RailPage

if TYPE_CHECKING:
    # The first window names the pages before a session can be.
    from desktop.views.session import Session

# With Alt; after the digits the keys beside them.
_KEYS = "1234567890-=;\\[]"


def page_offers(session: "Session") -> list[PageOffer]:
    """The pages of the program in the order of the rail; each is imported at its first visit."""
    return [
        PageOffer(page_id, title, icon, key, partial(make, session))
        for key, (page_id, title, icon, make) in zip(_KEYS, _pages(), strict=True)
    ]


def rail_pages() -> list[RailPage]:
    """The same pages as the rail shows them, before there is a book."""
    return [
        RailPage(page_id, title, icon, key)
        for key, (page_id, title, icon, _) in zip(_KEYS, _pages(), strict=True)
    ]


def _pages() -> "tuple[tuple[str, str, str, Callable[[Session, QWidget], QWidget]], ...]":
    tr = QCoreApplication.translate
    return (
        ("desk", tr("pages", "Desk"), "layout-dashboard", _desk),
        ("entry", tr("pages", "Ticket entry"), "phone-call", _entry),
        ("board", tr("pages", "Lines board"), "table-2", _board),
        ("exposure", tr("pages", "Exposure"), "grid-3x3", _exposure),
        ("accounts", tr("pages", "Accounts"), "users", _accounts),
        ("tickets", tr("pages", "Tickets"), "ticket", _tickets),
        ("settlement", tr("pages", "Settlement"), "scale", _settlement),
        ("weekly", tr("pages", "Weekly figures"), "calendar-range", _weekly),
        ("charts", tr("pages", "Charts"), "chart-line", _charts),
        ("journal", tr("pages", "Journal"), "scroll-text", _journal),
        ("money", tr("pages", "Money"), "wallet", _money),
        ("reports", tr("pages", "Reports"), "book-open", _reports),
        ("ticker", tr("pages", "Ticker"), "bell", _ticker),
        ("review", tr("pages", "Review"), "flag", _review),
        ("holds", tr("pages", "Held wagers"), "pause", _holds),
        ("calls", tr("pages", "Calls"), "history", _calls),
    )


def _desk(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.desk.window import DeskPage  # noqa: PLC0415

    return DeskPage(session=session, parent=parent)


def _holds(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.holds.window import HoldsPage  # noqa: PLC0415

    return HoldsPage(session=session, parent=parent)


def _calls(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.calls.window import CallsPage  # noqa: PLC0415

    return CallsPage(session=session, parent=parent)


def _ticker(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.ticker.window import TickerPage  # noqa: PLC0415

    return TickerPage(session=session, parent=parent)


def _entry(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.entry.window import EntryPage  # noqa: PLC0415

    return EntryPage(session=session, parent=parent)


def _board(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.board.window import BoardPage  # noqa: PLC0415

    return BoardPage(session=session, parent=parent)


def _exposure(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.exposure.window import ExposurePage  # noqa: PLC0415

    return ExposurePage(session=session, parent=parent)


def _accounts(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.accounts.window import AccountsPage  # noqa: PLC0415

    return AccountsPage(session=session, parent=parent)


def _tickets(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.tickets.window import TicketsPage  # noqa: PLC0415

    return TicketsPage(session=session, parent=parent)


def _settlement(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.settlement.window import SettlementPage  # noqa: PLC0415

    return SettlementPage(session=session, parent=parent)


def _weekly(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.weekly.window import WeeklyPage  # noqa: PLC0415

    return WeeklyPage(session=session, parent=parent)


def _charts(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.charts.window import ChartsPage  # noqa: PLC0415

    return ChartsPage(session=session, parent=parent)


def _money(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.money.window import MoneyPage  # noqa: PLC0415

    return MoneyPage(session=session, parent=parent)


def _journal(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.journal.window import JournalPage  # noqa: PLC0415

    return JournalPage(session=session, parent=parent)


def _review(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.review.window import ReviewPage  # noqa: PLC0415

    return ReviewPage(session=session, parent=parent)


def _reports(session: "Session", parent: QWidget) -> QWidget:
    from desktop.views.reports.window import ReportsPage  # noqa: PLC0415

    return ReportsPage(session=session, parent=parent)
