"""One ticket in a window of its own: terms, legs, money, and everything that happened to it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.domain.recalling import recalled
from desktop.domain.settings.cells import PHONE
from desktop.domain.weeks import instant
from desktop.models.saying import in_words, shown, shown_error
from desktop.models.table import RowTableModel
from desktop.models.ticket_story import entry_columns, leg_columns, step_columns
from desktop.models.tickets import net_text, status_style, status_text
from desktop.services.changes import ChangeSet
from desktop.services.narration.words import flag_in_words
from desktop.services.ticket_story import (
    StoryEntry,
    StoryLeg,
    StoryStep,
    TicketStory,
    read_ticket_story,
)
from desktop.services.users import Right
from desktop.services.wagers import let_stand, void_ticket
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.disputes.audit_dialog import AuditDialog
from desktop.views.disputes.claim_dialog import NewClaimDialog
from desktop.views.errors import present
from desktop.views.formatting import kind_text
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

_KINDS = frozenset({"tickets", "settlement"})


class TicketDialog(Dialog):
    """Shows one ticket and lets a supervisor void it or decide what was flagged."""

    def __init__(self, session: Session, ticket_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ticket_id = ticket_id
        self.story: TicketStory | None = None
        self._is_void_wanted = False
        self.question: ReasonDialog | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ticket"))
        self.resize(session.theme.pixels(1180), session.theme.pixels(740))
        texts = session.formatting
        self.legs: RowTableModel[StoryLeg] = RowTableModel(
            leg_columns(texts), lambda leg: leg.no, parent=self
        )
        self.entries: RowTableModel[StoryEntry] = RowTableModel(
            entry_columns(texts), lambda entry: entry.no, parent=self
        )
        self.steps: RowTableModel[StoryStep] = RowTableModel(
            step_columns(texts), lambda step: step.seq, parent=self
        )
        self._build()
        QShortcut(QKeySequence("Del"), self, self.ask_void)
        QShortcut(QKeySequence("U"), self, self.show_audit)
        QShortcut(QKeySequence("C"), self, self.take_claim)
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the ticket anew."""
        ticket_id = self._ticket_id
        self._session.runner.read(
            lambda reader: read_ticket_story(reader, ticket_id),
            self._on_read,
            on_error=self._on_error,
            owner=self,
            question="story",
        )

    def void_when_read(self) -> None:
        """Ask for the reason of a void as soon as the ticket has been read."""
        self._is_void_wanted = True
        if self.story is not None:
            self._ask_wanted_void()

    @Slot()
    def ask_void(self) -> None:
        """Ask for the reason and void the ticket."""
        story = self.story
        if story is None or story.ticket.voided or not self._session.actor.has(Right.TICKETS_VOID):
            return
        self._ask(
            Question(self.tr("Void ticket {0}").format(story.number), self._void_effect(story),
                     self.tr("&Void ticket")),
            lambda book, reason: void_ticket(
                book, self._session.actor, story.ticket.id, reason
            ),
        )  # fmt: skip

    @Slot()
    def show_audit(self) -> None:
        """Open the audit of the ticket."""
        self.audit = AuditDialog(self._session, self._ticket_id, self)
        self.audit.show()

    @Slot()
    def take_claim(self) -> None:
        """Take a claim on the ticket."""
        if self.story is not None:
            self.claim = NewClaimDialog(self._session, self.story.number, "", self)
            self.claim.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.claim.open()

    @Slot()
    def ask_stand(self) -> None:
        """Ask for a reason and let the first open flag stand."""
        story = self.story
        if story is None or not story.open_flags:
            return
        flag = story.open_flags[0]
        self._ask(
            Question(
                self.tr("Let ticket {0} stand").format(story.number),
                f"{shown(flag_in_words(flag.kind)).capitalize()}: {shown(recalled(flag.reason))}",
                self.tr("&Let stand"),
                is_reason_needed=False,
            ),
            lambda book, reason: let_stand(
                book, self._session.actor, story.ticket.id, flag.kind, reason
            ),
        )

    def _void_effect(self, story: TicketStory) -> str:
        texts, ticket = self._session.formatting, story.ticket
        whose = self.tr("{0} of {1}, risk {2}.").format(
            ticket.description, story.account, texts.money(ticket.risk)
        )
        if ticket.net == 0:
            return self.tr("{0} Nothing was posted for it; its risk is free again.").format(whose)
        back = texts.signed_money(-ticket.net)
        return self.tr("{0} {1} is posted to {2}, so that the ticket comes to 0.").format(
            whose, back, story.account
        )

    def _ask(self, question: Question, command: Callable[[Book, str], ChangeSet]) -> None:
        asked = ReasonDialog(question, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question = asked

        def give(reason: str) -> None:
            self._session.runner.write(
                lambda book: command(book, reason), done, on_error=refused, owner=asked
            )

        def done(changes: ChangeSet) -> None:
            self._session.hub.announce(changes)
            asked.accept()

        def refused(error: BaseException) -> None:
            if isinstance(error, BookdeskError):
                asked.say_problem(shown_error(error))
            else:
                present(error, self)

        asked.reason_given.connect(give)
        asked.open()

    def _build(self) -> None:
        theme = self._session.theme
        self._title = label(" ", "title")
        self._status = label(" ", "title")
        self._whose = label(" ", "secondary")
        self._void = button(self.tr("&Void ticket"), self.ask_void)
        self._void.setToolTip(self.tr("Void ticket  Del"))
        self._claim = button(self.tr("Clai&m"), self.take_claim)
        self._claim.setEnabled(self._session.actor.has(Right.CLAIMS_OPEN))
        self._stand = button(self.tr("&Let stand"), self.ask_stand, "primary")
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (self._title, self._status, self._whose):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(button(self.tr("A&udit"), self.show_audit))
        head.addWidget(self._claim)
        head.addWidget(self._stand)
        head.addWidget(self._void)
        head.addWidget(button(self.tr("&Close"), self.reject))
        self._figures = FigureStrip(self.tr("Money of the ticket"))
        self._read_back = label(" ", "spoken")
        self._read_back.setWordWrap(True)
        self._read_back.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.strip = AlertStrip(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addWidget(self._read_back)
        legs = self._build_faces()
        column.addWidget(self.faces, 1)
        # Not on a button: a stray Space must not begin a void.
        legs.setFocus()
        column.addWidget(self.strip)
        self._show_buttons()

    def _build_faces(self) -> QWidget:
        """The ticket and its explanation, one behind the other; answers where the cursor goes."""
        lower = QHBoxLayout()
        lower.setSpacing(12)
        lower.addWidget(self._grid_card(self.tr("What happened"), self.steps), 3)
        lower.addWidget(
            self._grid_card(
                self.tr("Postings"), self.entries, self.tr("Nothing has been posted yet.")
            ),
            2,
        )
        legs = self._grid_card(self.tr("Legs"), self.legs)
        whole = QWidget()
        upon = QVBoxLayout(whole)
        upon.setContentsMargins(0, 12, 0, 0)
        upon.setSpacing(12)
        upon.addWidget(legs, 2)
        upon.addLayout(lower, 3)
        self.faces = QTabWidget()
        self.faces.setDocumentMode(True)
        self.faces.setAccessibleName(self.tr("Faces of the ticket"))
        self.faces.addTab(whole, self.tr("T&icket"))
        self.faces.addTab(self._explanation_face(), self.tr("&Explanation"))
        return legs

    def _explanation_face(self) -> QWidget:
        theme = self._session.theme
        self.explanation = QPlainTextEdit()
        self.explanation.setReadOnly(True)
        self.explanation.setAccessibleName(self.tr("Explanation"))
        self.explanation.setFont(theme.font(mono=True))
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.explanation, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(button(self.tr("C&opy explanation"), self.copy_explanation))
        column.addLayout(below)
        return face

    @Slot()
    def copy_explanation(self) -> None:
        """Put the explanation on the clipboard."""
        QGuiApplication.clipboard().setText(self.explanation.toPlainText())

    def _grid_card(self, title: str, model: RowTableModel[Any], empty: str = "") -> Card:
        card = Card(title, flush=True)
        grid = GridView(self._session.theme, title, empty_text=empty)
        grid.setModel(model)
        card.body.addWidget(grid)
        card.setFocusProxy(grid)
        return card

    @Slot(object)
    def _on_read(self, story: TicketStory) -> None:
        self.story = story
        self.setWindowTitle(self.tr("Ticket {0}").format(story.number))
        self._title.setText(story.number)
        self._status.setText(status_text(story.ticket.status))
        set_tone(self._status, status_style(story.ticket.status))
        whose = " · ".join(filter(None, (story.account, story.account_name, story.agent)))
        self._whose.setText(whose)
        self._figures.set_figures(self._money(story))
        self._read_back.setText(story.read_back)
        self.explanation.setPlainText(story.explanation)
        self.legs.set_rows(story.legs)
        self.entries.set_rows(story.entries)
        self.steps.set_rows(story.steps)
        self._show_flags(story)
        self._show_buttons()
        self._ask_wanted_void()

    def _ask_wanted_void(self) -> None:
        if self._is_void_wanted:
            self._is_void_wanted = False
            self.ask_void()

    def _money(self, story: TicketStory) -> list[Figure]:
        texts, ticket = self._session.formatting, story.ticket
        figures = [
            Figure(self.tr("Risk"), texts.money(ticket.risk), self.tr("player’s money")),
            Figure(self.tr("To win"), texts.money(ticket.win), self.tr("house’s money")),
        ]
        net = net_text(texts, ticket.status, ticket.net)
        if net:
            tone = "negative" if ticket.net < 0 else ""
            figures.append(Figure(self.tr("Net"), net, self.tr("player’s side"), tone))
        said = self.tr("said as {0}").format(in_words(ticket.amount_mode))
        figures.append(Figure(self.tr("Type"), kind_text(ticket.kind), said))
        if story.call is not None:
            began = texts.time(instant(story.call.started_at))
            said = self.tr("line {0}, {1}").format(story.call.line, story.call.clerk)
            figures.append(Figure(self.tr("Call"), began, story.call.recorder or said))
        elif ticket.channel != PHONE:
            figures.append(Figure(self.tr("Channel"), ticket.channel, ""))
        if ticket.reference:
            figures.append(Figure(self.tr("Reference"), ticket.reference, self.tr("imported")))
        return figures

    def _show_flags(self, story: TicketStory) -> None:
        if not story.open_flags:
            self.strip.clear()
            return
        reasons = " ".join(shown(recalled(flag.reason)) for flag in story.open_flags)
        kinds = ", ".join(shown(flag_in_words(flag.kind)) for flag in story.open_flags)
        self.strip.say(
            self.tr("To review ({0}): {1}").format(kinds, reasons),
            self.tr("Let it stand or void it."),
            "warning",
        )

    def _show_buttons(self) -> None:
        may = self._session.actor.has(Right.TICKETS_VOID)
        may_decide = self._session.actor.has(Right.FLAGS_DECIDE)
        story = self.story
        self._void.setEnabled(may and story is not None and not story.ticket.voided)
        self._stand.setVisible(may_decide and story is not None and bool(story.open_flags))

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        present(error, self, self.strip)
