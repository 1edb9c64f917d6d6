"""The dialog that gives legs a result by hand: of a leg, a ticket, an event, or by when written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow, find_event
from desktop.book.queries.written_legs import WrittenLeg, list_written_of, list_written_on
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Market
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.domain.tickets import LegResult
from desktop.domain.weeks import instant, milliseconds
from desktop.models.saying import in_words
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.deciding import Decision, decide, preview_decision, state_actual_start
from desktop.services.users import Actor
from desktop.views.consequences.preview import (
    RESULT_TEXTS,
    Deed,
    Look,
    PreviewDialog,
    ReasonBox,
    heading,
    result_box,
)
from desktop.views.formatting import Formats, line_text, points_text, price_text
from desktop.views.session import Session
from desktop.views.widgets.card import Card, buddy_label
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

LEG, TICKET, EVENT, WRITTEN, PAST_POST = "leg", "ticket", "event", "written", "past_post"
_RESULTS = (
    LegResult.NO_ACTION, LegResult.VOID, LegResult.WIN, LegResult.LOSS, LegResult.PUSH,
    LegResult.HALF_WIN, LegResult.HALF_LOSS, None,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DecisionSubject:
    """What is decided about.

    Attributes:
        title: Of the ticket or the event.
        event: None where it is about one ticket.
        legs: Of the ticket, or all that were written on the event.
    """

    title: str
    event: EventRow | None
    legs: tuple[WrittenLeg, ...]


def read_ticket_subject(reader: Reader, ticket_id: int) -> DecisionSubject | None:
    """One ticket with its legs; None when it is void."""
    legs = list_written_of(reader, ticket_id)
    if not legs:
        return None
    title = f"{legs[0].number} · {legs[0].account} · {legs[0].description}"
    return DecisionSubject(title, None, tuple(legs))


def read_event_subject(reader: Reader, event_id: int) -> DecisionSubject | None:
    """One event with everything that was written on it; None when it is not on the schedule."""
    event = find_event(reader, event_id)
    if event is None:
        return None
    return DecisionSubject(title_of(event), event, tuple(list_written_on(reader, event_id)))


def parse_clock(typed: str, day: str, formats: Formats) -> int:
    """Read a book-local `13:05` or `13:05:30` of a day as milliseconds UTC.

    Raises:
        InputError: Not a time of day.
    """
    try:
        at = time.fromisoformat(typed)
    except ValueError:
        raise InputError(
            say("“{typed}” is not a time of day. Type for instance 13:05:30.", typed=typed)
        ) from None
    return milliseconds(
        datetime.combine(datetime.fromisoformat(day).date(), at, tzinfo=formats.zone)
    )


def leg_columns(formats: Formats) -> tuple[Column[WrittenLeg], ...]:
    """The legs that a decision may be about."""
    return (
        Column("Written", lambda leg: formats.date_time(instant(leg.placed_at)), "date",
               lambda leg: leg.placed_at, style=lambda _: "secondary"),
        Column("Ticket", lambda leg: leg.number, "mono"),
        Column("Leg", lambda leg: str(leg.no), "number", lambda leg: leg.no, width=48),
        Column("Player", lambda leg: leg.account),
        Column("Selection", selection_text),
        Column("Terms", terms_text, "odds"),
        Column("Player risks", lambda leg: formats.money(leg.risk), "money", lambda leg: leg.risk),
        Column("Ticket is", lambda leg: in_words(leg.status), style=lambda _: "secondary"),
        Column("Decided", lambda leg: in_words(leg.decided), style=lambda _: "held"),
    )  # fmt: skip


def selection_text(leg: WrittenLeg) -> str:
    """`game spread home`."""
    return " ".join(in_words(code) for code in (leg.period, leg.market, leg.side))


def terms_text(leg: WrittenLeg) -> str:
    """Line, where it has one, and price."""
    is_handicap = leg.market in {Market.SPREAD, Market.THREE_WAY_SPREAD}
    said = line_text(leg.line) if is_handicap else points_text(leg.line)
    line = f"{said} " if leg.line else ""
    return f"{line}{price_text(leg.price) if leg.price else ''}".strip()


class DecisionDialog(PreviewDialog):
    """Which legs, what they come to, why, and who changes by how much."""

    def __init__(
        self,
        session: Session,
        subject: DecisionSubject,
        parent: QWidget,
        *,
        past_post: bool = False,
    ) -> None:
        title = self.tr("Find past posts") if past_post else self.tr("Void or no action")
        super().__init__(session, title, self.tr("Post decision"), parent)
        self.resize(session.theme.pixels(1080), session.theme.pixels(720))
        self._subject = subject
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("What is decided"))
        for text, scope in self._scopes():
            self.scope.addItem(text, scope)
        self.market = QComboBox()
        self.market.setAccessibleName(self.tr("Market"))
        self.market.addItem(self.tr("every market"), None)
        for key in sorted({(leg.period, leg.market) for leg in subject.legs}):
            self.market.addItem(" ".join(in_words(word) for word in key), key)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.result_choice = result_box(_RESULTS, self.tr("They come to"))
        self.reason = ReasonBox(session)
        self.legs_model = RowTableModel(
            leg_columns(session.formatting), lambda leg: (leg.ticket_id, leg.no), parent=self
        )
        self.legs = GridView(
            session.theme,
            self.tr("Legs"),
            empty_text=self.tr("Nothing was written like that."),
        )
        self.legs.setModel(self.legs_model)
        self._note = label(role="hint")
        self._build()
        if past_post:
            self.scope.setCurrentIndex(self.scope.findData(PAST_POST))
            self.result_choice.setCurrentIndex(1)
            self.reason.setEditText(self.tr("Past post"))
        self._on_scope_changed()

    def _scopes(self) -> Sequence[tuple[str, str]]:
        chosen = (self.tr("the legs chosen in the list"), LEG)
        if self._subject.event is None:
            return ((self.tr("every leg of the ticket"), TICKET), chosen)
        return (
            (self.tr("everything on the event"), EVENT),
            chosen,
            (self.tr("all written between two times"), WRITTEN),
            (self.tr("all written after it began"), PAST_POST),
        )

    def _build(self) -> None:
        event = self._subject.event
        detail = "" if event is None else f"{event.league} · {event.rot_away} · {event.day}"
        self.body.addLayout(heading(self._subject.title, detail or self.tr("one ticket")))
        form = QGridLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(8)
        form.addWidget(buddy_label(self.tr("&Decide about"), self.scope), 0, 0)
        form.addWidget(self.scope, 0, 1)
        times = QHBoxLayout()
        times.setSpacing(8)
        self._first_label = buddy_label(self.tr("&From"), self.first)
        self._last_label = buddy_label(self.tr("&To"), self.last)
        for field in (self.first, self.last):
            field.setPlaceholderText("13:05:30")
            field.setFixedWidth(self.session.theme.pixels(92))
            field.textChanged.connect(self.refresh)
        self._times = (self._first_label, self.first, self._last_label, self.last, self.market)
        for part in self._times:
            times.addWidget(part)
        times.addStretch(1)
        form.addLayout(times, 0, 3)
        form.addWidget(buddy_label(self.tr("They &come to"), self.result_choice), 1, 0)
        form.addWidget(self.result_choice, 1, 1)
        form.addWidget(buddy_label(self.tr("&Reason"), self.reason), 1, 2)
        form.addWidget(self.reason, 1, 3)
        form.setColumnStretch(3, 1)
        self.body.addLayout(form)
        legs = Card(self.tr("Legs"), flush=True)
        legs.header.add_widget(self._note)
        legs.body.addWidget(self.legs)
        legs.setMinimumHeight(self.session.theme.pixels(220))
        self.body.addWidget(legs)
        self.scope.currentIndexChanged.connect(self._on_scope_changed)
        for choice in (self.market, self.result_choice):
            choice.currentIndexChanged.connect(self.refresh)
        self.legs.selection_moved.connect(self._on_selection_moved)

    @property
    def _scope(self) -> str:
        return str(self.scope.currentData())

    @Slot()
    def _on_scope_changed(self) -> None:
        scope, event = self._scope, self._subject.event
        for part in self._times:
            part.setVisible(scope == WRITTEN)
        self.first.setVisible(scope in {WRITTEN, PAST_POST})
        self._first_label.setVisible(scope in {WRITTEN, PAST_POST})
        began = scope == PAST_POST
        self._first_label.setText(self.tr("It &began at") if began else self.tr("&From"))
        self.first.setAccessibleName(self.tr("It began at") if began else self.tr("From"))
        start = None if event is None else event.actual_start or event.start
        if began and start is not None and not self.first.text():
            local = instant(start).astimezone(self.session.formatting.zone)
            self.first.setText(f"{local:%H:%M:%S}")
        self._note.setText(self.tr("choose with Ctrl or Shift") if scope == LEG else "")
        self.refresh()

    @Slot()
    def _on_selection_moved(self) -> None:
        if self._scope == LEG:
            self.refresh()

    def _start(self) -> int:
        day = self._subject.event.day if self._subject.event else ""
        return parse_clock(self.first.text().strip(), day, self.session.formatting)

    def wanted(self) -> list[WrittenLeg]:
        """The legs that are shown: those between the times on the market.

        Raises:
            InputError: A time cannot be read.
        """
        legs = list(self._subject.legs)
        if self._scope == PAST_POST:
            began = self._start()
            return [leg for leg in legs if leg.placed_at > began]
        if self._scope != WRITTEN:
            return legs
        key = self.market.currentData()
        if key is not None:
            legs = [leg for leg in legs if [leg.period, leg.market] == list(key)]
        if self.first.text().strip():
            begin = self._start()
            legs = [leg for leg in legs if leg.placed_at >= begin]
        if self.last.text().strip() and self._subject.event is not None:
            day, formats = self._subject.event.day, self.session.formatting
            end = parse_clock(self.last.text().strip(), day, formats)
            legs = [leg for leg in legs if leg.placed_at <= end]
        return legs

    def decision(self) -> Decision:
        """What is to be posted.

        Raises:
            InputError: A time cannot be read.
        """
        legs = self.wanted()
        if self._scope == LEG:
            chosen = {self.legs_model.row_at(row) for row in self.legs.selected_row_numbers()}
            legs = [leg for leg in legs if leg in chosen]
        result = self.result_choice.currentData()
        return Decision(
            tuple((leg.ticket_id, leg.no) for leg in legs),
            None if result is None else LegResult(result),
            self.reason.currentText().strip(),
            WRITTEN if self._scope == PAST_POST else self._scope,
        )

    def look(self) -> Look | None:
        wanted = self.wanted()
        if list(self.legs_model.rows) != wanted:
            self.legs_model.set_rows(wanted)
            self.legs.fit_columns()
        decision, now = self.decision(), self.session.clock_ms()
        if not decision.legs:
            return None
        return lambda reader: preview_decision(reader, decision, now)

    def deed(self) -> Deed:
        decision, actor = self.decision(), self.session.actor
        began = self._start() if self._scope == PAST_POST else None
        return partial(_post, actor=actor, decision=decision, began=began, event=self._event_id())

    def _event_id(self) -> int:
        return self._subject.event.id if self._subject.event else 0

    def done_text(self) -> str:
        result = self.result_choice.currentData()
        if result is None:
            return self.tr("The decisions are taken back.")
        word = RESULT_TEXTS[LegResult(result)].lower()
        return self.tr("{0}: {1} legs are decided as {2}.").format(
            self._subject.title, len(self.decision().legs), word
        )


def _post(book: Book, actor: Actor, decision: Decision, began: int | None, event: int) -> ChangeSet:
    changes = decide(book, actor, decision)
    if began is not None:
        changes |= state_actual_start(book, actor, event, began)
    return changes
