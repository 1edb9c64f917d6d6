"""What the clerk is told about an account as soon as it opens, in a strip that is always there."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.callers import NoticeRow
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.looks import set_look


class NoticeBanner(QWidget):
    """All notices in one line, the most urgent first; its room is reserved."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = AlertStrip(theme)
        set_look(self.strip, "place", "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self.setAccessibleName(self.tr("Notices"))

    def show_notices(self, notices: Sequence[NoticeRow], *, is_acknowledged: bool) -> None:
        """Show what the clerk and the customer are told, and what has still to be acknowledged."""
        told = [notice for notice in notices if notice.clerk or notice.customer]
        if not told:
            self.strip.clear()
            return
        to_customer = self.tr("Tell the customer: {0}")
        sentences = "   ·   ".join(_sentence(notice, to_customer) for notice in told)
        must = any(notice.must_acknowledge for notice in told) and not is_acknowledged
        remedy = self.tr("Enter on the empty line acknowledges it") if must else ""
        self.strip.say(sentences, remedy, told[0].colour)


def _sentence(notice: NoticeRow, to_customer: str) -> str:
    customer = to_customer.format(notice.customer) if notice.customer else ""
    return " · ".join(filter(None, (notice.clerk, customer)))
