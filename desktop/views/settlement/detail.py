"""What approving one result would do: the score, the tickets, the reasons, the balance."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.domain.markets import Sport
from desktop.domain.periods import typed_segments
from desktop.domain.sentences import word
from desktop.models.saying import in_words, shown
from desktop.models.table import RowTableModel
from desktop.reports.explanation import ExplainedTicket
from desktop.services.consequences import TicketChange
from desktop.services.reviewing import (
    TICKETS_SHOWN,
    QueueEntry,
    Review,
)
from desktop.views.consequences.ticket_changes import change_columns, status_text
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.settlement.columns import reason_text
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label, set_tone
from desktop.views.widgets.wrapped_label import WrappedLabel


class ReviewDetail(QWidget):
    """The detail beside the queue.

    Signals:
        ticket_chosen: The TicketChange under the cursor, to be explained, or None.
    """

    ticket_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats: Formats = session.formatting
        self._model = RowTableModel(
            change_columns(session.formatting), lambda row: row.ticket.ticket_id, parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Tickets that change"),
            empty_text=self.tr("No ticket changes."),
        )
        self.grid.setModel(self._model)
        self.grid.current_row_changed.connect(self.ticket_chosen)
        self._title = WrappedLabel("title")
        self._periods = label(role="secondary")
        self._periods.setWordWrap(True)
        self._periods.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._equation = label(role="secondary")
        self._equation.setAccessibleName(self.tr("Balance"))
        self._outcomes = label(role="secondary")
        for words in (self._equation, self._outcomes):
            words.setWordWrap(True)
        self._equation.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._reason = label()
        self._reason.setWordWrap(True)
        set_tone(self._reason, "warning")
        self._note = label(role="hint")
        self._legs = label()
        self._legs.setWordWrap(True)
        self._legs.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._legs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._build()
        self.clear()

    def _build(self) -> None:
        head = Card()
        first = QHBoxLayout()
        first.addWidget(self._title, 3)
        first.addSpacing(16)
        first.addWidget(self._periods, 2)
        second = QHBoxLayout()
        second.addWidget(self._outcomes, 1)
        second.addWidget(self._equation, 1)
        head.body.addLayout(first)
        head.body.addWidget(self._reason)
        head.body.addLayout(second)
        tickets = Card(self.tr("Tickets that change"), flush=True)
        tickets.header.add_widget(self._note)
        tickets.body.addWidget(self.grid)
        self._why = why = Card(self.tr("Why"))
        why.hide()
        area = QScrollArea()
        area.setWidget(self._legs)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Why"))
        area.viewport().setAutoFillBackground(False)
        self._legs.setAutoFillBackground(False)
        why.body.addWidget(area)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(tickets)
        splitter.addWidget(why)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([880, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(splitter, 1)

    @property
    def equation(self) -> str:
        """The balance as it is shown."""
        return self._equation.text()

    @property
    def reasons(self) -> str:
        """Why the chosen ticket comes to its money."""
        return self._legs.text()

    def clear(self, sentence: str = "") -> None:
        """Show that nothing is chosen, or say why there is nothing to approve."""
        self._model.set_rows([])
        self._why.hide()
        self._title.setText(sentence or self.tr("Nothing is chosen."))
        for part in (self._periods, self._equation, self._outcomes, self._note, self._legs):
            part.clear()
        self._say_reason("")

    def _say_reason(self, reason: str) -> None:
        self._reason.setText(shown(reason))
        self._reason.setVisible(bool(reason))

    def show_entry(self, entry: QueueEntry) -> None:
        """Show what waits and has no result to approve: a flag, or an event."""
        if entry.flag is not None:
            flag = entry.flag
            self.clear(f"{flag.number} · {flag.account} {flag.account_name}")
            self._periods.setText(flag.description)
            self._say_reason(reason_text(flag))
            self._outcomes.setText(
                self.tr("{0} · player risks {1} to win {2}").format(
                    status_text(flag.status),
                    self._formats.money(flag.risk),
                    self._formats.money(flag.win),
                )
            )
            self._note.setText(self.tr("S lets the ticket stand, Del voids it; both ask why"))
        elif entry.event is not None:
            self.clear(f"{entry.event.away} at {entry.event.home}")
            self._say_reason(entry.reason)
            self._note.setText(self.tr("Enter goes to Results, where the score is typed"))
        else:
            self.clear(shown(word(entry.waits_for)).capitalize())
            self._say_reason(entry.reason)

    def show_review(self, review: Review, reason: str) -> None:
        """Show what approving would do, and why a person has to look."""
        event = review.event
        self._say_reason(reason)
        self._title.setText(_headline(review))
        names = typed_segments(event.league, Sport(event.sport))
        periods = [
            f"{name.upper()} {review.scores[name][0]}–{review.scores[name][1]}"
            for name in names
            if name in review.scores
        ]
        self._periods.setText("   ".join(periods))
        self._outcomes.setText(self._outcome_words(review))
        self._equation.setText(self._balance(review))
        set_tone(self._equation, "" if review.is_balanced else "negative")
        tickets = self._formats.count(review.tickets)
        self._note.setText(
            self.tr("the {0} largest of {1}").format(TICKETS_SHOWN, tickets)
            if review.tickets > len(review.changes)
            else ""
        )
        self._legs.clear()
        self._why.setVisible(bool(review.changes))
        self._model.set_rows(review.changes)
        self.grid.fit_columns()
        if review.changes:
            self.grid.select_row(0)
            self.ticket_chosen.emit(review.changes[0])

    def _outcome_words(self, review: Review) -> str:
        if not review.outcomes:
            return self.tr("No ticket changes.")
        count, money = self._formats.count, self._formats.signed_money
        parts = [
            f"{count(tickets)} {status_text(status)} {money(cents)}"
            for status, tickets, cents in review.outcomes
        ]
        return f"{' · '.join(parts)}  ({self.tr('players’ side')})"

    def _balance(self, review: Review) -> str:
        money = self._formats.signed_money
        total = review.won + review.lost + review.house
        return self.tr("players win {0} + players lose {1} + house {2} = {3}").format(
            money(review.won), money(review.lost), money(review.house), self._formats.money(total)
        )

    @Slot(object)
    def show_explanation(self, explained: ExplainedTicket) -> None:
        """Show why the chosen ticket comes to its money."""
        self._legs.setText(shown(explained.reasons))


def _headline(review: Review) -> str:
    event, game = review.event, review.scores.get("game")
    if game is None:
        return f"{event.away} at {event.home}, {in_words(event.status)}"
    line = f"{event.away} {game[0]} at {event.home} {game[1]}"
    before = review.before.get("game")
    if event.settled is None:
        return line
    was = event.settled_status if before is None else f"{before[0]}–{before[1]}"
    return QCoreApplication.translate("settlement", "{0}   (was {1})").format(line, was)


def chosen(change: object) -> TicketChange | None:
    """The change that a signal carries, if it carries one."""
    return change if isinstance(change, TicketChange) else None
