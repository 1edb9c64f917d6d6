"""What is known of the row under the cursor: the whole sentence, times, people, notes."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.book.queries.claims import ClaimRow, NoteRow
from desktop.domain.weeks import instant
from desktop.models.saying import shown
from desktop.services.review.items import ReviewItem
from desktop.views.formatting import shown_signs
from desktop.views.review.columns import tr
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import set_look


class Detail(QWidget):
    """A card of plain text that can be selected and copied."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        set_look(self.text, "role", "bare")
        self.text.setAccessibleName(tr("What is known"))
        card = Card(tr("What is known"), flush=True)
        card.body.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def clear(self) -> None:
        """Show nothing."""
        self.text.setPlainText("")

    def show_item(self, item: ReviewItem, notes: Sequence[NoteRow]) -> None:
        """Show something that waits."""
        since = self._moment(item.since)
        lines = [shown_signs(shown(item.sentence)), tr("Waits since {0}.").format(since)]
        if item.due_at is not None:
            lines.append(tr("To be decided by {0}.").format(self._moment(item.due_at)))
        if item.assigned_to:
            lines.append(tr("{0} looks into it.").format(item.assigned_to))
        self.text.setPlainText("\n".join([*lines, *self._notes(notes)]))

    def show_claim(self, claim: ClaimRow, notes: Sequence[NoteRow]) -> None:
        """Show a claim whole."""
        self.text.setPlainText("\n".join([*self._claim(claim), *self._notes(notes)]))

    def _claim(self, claim: ClaimRow) -> Iterator[str]:
        yield f"“{claim.text}”"
        on = tr(" on ticket {0}").format(claim.ticket) if claim.ticket else ""
        taken = (claim.user, self._moment(claim.at), claim.account, claim.name, on)
        yield tr("Taken by {0}, {1}: {2} {3}{4}.").format(*taken)
        where = [
            tr("line {0}").format(claim.phone_line) if claim.phone_line else "",
            tr("tape {0}").format(claim.tape_time) if claim.tape_time else "",
        ]
        if any(where):
            yield tr("Call: {0}.").format(", ".join(filter(None, where)))
        if claim.late:
            yield tr("Taken after its time: {0}.").format(claim.late)
        if claim.is_open:
            yield tr("To be decided by {0}.").format(self._moment(claim.due_at))
        else:
            decided = (claim.status, claim.decided_by, self._moment(claim.decided_at or 0))
            yield tr("Was {0} by {1}, {2}: {3}").format(*decided, claim.result)

    def _notes(self, notes: Sequence[NoteRow]) -> Iterator[str]:
        for note in notes:
            yield f"{self._moment(note.at)}  {note.user}: {note.text}"

    def _moment(self, at: int) -> str:
        return self._session.formatting.date_time(instant(at))
