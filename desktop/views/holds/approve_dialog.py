"""Asks for how long a proposed limit is set."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.queries.adapting import ProposalRow
from desktop.domain.limits.adapting import tell_evidence
from desktop.models.saying import shown, shown_error
from desktop.services.settings.reading import title_of_key
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look


class ApproveDialog(Dialog):
    """For good, or through a day.

    Signals:
        given: The day or None, and the reason.
    """

    given = Signal(object, str)

    def __init__(
        self, theme: Theme, texts: Formats, proposal: ProposalRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Approve a limit"))
        self.setMinimumWidth(theme.pixels(520))
        self.through = QLineEdit()
        self.through.setPlaceholderText(self.tr("2026-11-30, or empty for good"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.strip = AlertStrip(theme, lines=2)
        set_look(self.strip, "place", "page")
        old = self.tr("no limit") if proposal.old is None else texts.money(proposal.old)
        said = label(
            f"{shown(title_of_key(proposal.key))}: {old} → {texts.money(proposal.new)}\n"
            f"{shown(tell_evidence(proposal.evidence))}"
        )
        said.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Through"), self.through)
        form.addRow(self.tr("&Reason"), self.reason)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("&Cancel"), self.reject))
        approve = button(self.tr("&Approve"), self.give, "primary")
        approve.setDefault(True)
        row.addWidget(approve)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(label(self.tr("New limit of {0}").format(proposal.account), "title"))
        column.addWidget(said)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.strip)
        self.through.setFocus()

    @Slot()
    def give(self) -> None:
        """Send the day, unless it is none."""
        typed = self.through.text().strip()
        try:
            through = date.fromisoformat(typed) if typed else None
        except ValueError:
            said = self.tr("“{0}” is no day. Type for instance 2026-11-30.").format(typed)
            self.strip.say(said, "", "negative")
            return
        self.given.emit(through, self.reason.text().strip())

    def refuse(self, error: BaseException) -> None:
        """Say why not; what was typed stays."""
        self.strip.say(shown_error(error), "", "negative")
