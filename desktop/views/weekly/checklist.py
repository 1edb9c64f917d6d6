"""The checklist of a closing, and what the close will post, as two small tables of words."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.domain.sentences import say
from desktop.models.saying import shown
from desktop.services.closing_checklist import ChecklistItem, Need
from desktop.services.weeks import ClosePreview
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.weekly.columns import tr
from desktop.views.widgets.looks import button, label

Verdict = Literal["done", "to do", "signed off", "to know"]
_VERDICTS: dict[Verdict, str] = {
    "done": say("done"),
    "to do": say("to do"),
    "signed off": say("signed off"),
    "to know": say("to know"),
}
_MARKS: dict[Verdict, tuple[str, str]] = {
    "done": ("circle-check", "positive"),
    "to do": ("triangle-alert", "warning"),
    "signed off": ("circle-check", "info"),
    "to know": ("info", "info"),
}

_ROW_HEIGHT = 28

Lead = Callable[[str, str | None], None]


def verdict_of(item: ChecklistItem) -> Verdict:
    """What an item says at a glance."""
    if item.left == 0:
        return "done"
    if item.need is Need.KNOW:
        return "to know"
    return "signed off" if item.is_done else "to do"


class Checklist(QWidget):
    """Every item with its count and the way to it."""

    def __init__(self, theme: Theme, formats: Formats, lead: Lead) -> None:
        super().__init__()
        self._theme, self._formats, self._lead = theme, formats, lead
        self.links: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_items(self, items: Sequence[ChecklistItem]) -> None:
        """Show a checklist; it is shown once."""
        for row, item in enumerate(items):
            verdict = verdict_of(item)
            icon, tone = _MARKS[verdict]
            mark = QLabel()
            mark.setPixmap(self._theme.icon(icon, tone).pixmap(16))
            text = f"{shown(item.sentence)}: {self._formats.count(item.left)}"
            if verdict == "signed off":
                text = tr("{0}, signed off: {1}").format(text, item.reason)
            words = label(text)
            words.setToolTip(text)
            words.setAccessibleName(f"{text}, {shown(_VERDICTS[verdict])}")
            self._grid.setRowMinimumHeight(row, self._theme.pixels(_ROW_HEIGHT))
            self._grid.addWidget(mark, row, 0)
            self._grid.addWidget(words, row, 1)
            if verdict != "done":
                link = button(tr("Show them"), partial(self._lead, item.page, item.payload), "flat")
                self.links.append(link)
                link.setAccessibleName(tr("Show them: {0}").format(shown(item.sentence)))
                self._grid.addWidget(link, row, 2, Qt.AlignmentFlag.AlignRight)


class PostingsAhead(QWidget):
    """What the close will post, worked out and not yet applied."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_preview(self, preview: ClosePreview) -> None:
        """Show what would be posted; it is shown once."""
        money, count = self._formats.money, self._formats.count
        agents = {share.account_id for share in preview.shares if share.commission}
        players = [account for account in preview.accounts if account.settled]
        heads = {head.account_id for head in preview.heads}
        lines = (
            (
                tr("Commission agents earn ({0} agents)").format(count(len(agents))),
                preview.commission,
            ),
            (
                tr("Per-head fees agents are charged ({0} heads)").format(count(len(heads))),
                preview.fees,
            ),
            (
                tr("Settled to zero ({0} players): paid out").format(count(len(players))),
                preview.paid_out,
            ),
            (tr("Settled to zero: taken in"), preview.taken_in),
        )
        for row, (text, cents) in enumerate(lines):
            amount = label(money(cents))
            amount.setAccessibleName(f"{text}: {money(cents)}")
            self._grid.addWidget(label(text, "secondary"), row, 0)
            self._grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignRight)
