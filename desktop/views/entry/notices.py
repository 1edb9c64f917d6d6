"""What the clerk is told about an account as soon as it opens: one coloured line each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.callers import NoticeRow
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.looks import set_look


class NoticeBanner(QWidget):
    """One strip a notice, most urgent first; no room is taken where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.strips: list[AlertStrip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setAccessibleName(self.tr("Notices"))
        self.hide()

    def show_notices(self, notices: Sequence[NoticeRow], *, is_acknowledged: bool) -> None:
        """Show what the clerk and the customer are told, and what has still to be acknowledged."""
        told = [notice for notice in notices if notice.clerk or notice.customer]
        while len(self.strips) > len(told):
            strip = self.strips.pop()
            self._column.removeWidget(strip)
            strip.deleteLater()
        while len(self.strips) < len(told):
            strip = AlertStrip(self._theme)
            set_look(strip, "place", "page")
            self.strips.append(strip)
            self._column.addWidget(strip)
        for strip, notice in zip(self.strips, told, strict=True):
            strip.say(
                _sentence(notice, self.tr("Tell the customer: {0}")),
                "" if is_acknowledged else self._remedy(notice),
                notice.colour,
            )
        self.setVisible(bool(told))

    def _remedy(self, notice: NoticeRow) -> str:
        if not notice.must_acknowledge:
            return ""
        return self.tr("Enter on the empty line acknowledges it")


def _sentence(notice: NoticeRow, to_customer: str) -> str:
    customer = to_customer.format(notice.customer) if notice.customer else ""
    return " · ".join(filter(None, (notice.clerk, customer)))
