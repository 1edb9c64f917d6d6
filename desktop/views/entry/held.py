"""The held wagers of the player who calls: countdown, outcome, and the answers to a counter."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.holds import HoldRow, list_holds_of
from desktop.services.changes import ChangeSet
from desktop.services.drafting import Caller
from desktop.services.holds.deciding import book_counter, drop_hold, lapse_holds
from desktop.services.wagers import Accepted
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.formatting import shown_signs
from desktop.views.hold_answers import HoldAnswers
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card
from desktop.views.widgets.holds_grid import HoldsGrid
from desktop.views.widgets.looks import set_look

LATELY_MS = 10 * 60_000


class HeldWagers(QWidget):
    """The wagers of this player that wait, and those answered lately.

    Signals:
        booked: A counter that the caller took became this Accepted.
        resumed: The line of one that was parked, to go on with.
        count_changed: How many there are.
    """

    booked = Signal(object)
    resumed = Signal(str)
    count_changed = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._caller: Caller | None = None
        self.grid = HoldsGrid(
            session.theme, session.formatting, session.clock_ms, has_account=False
        )
        self.strip = AlertStrip(session.theme)
        set_look(self.strip, "place", "page")
        self.answers = HoldAnswers(session, self, self.strip)
        self._build()
        self.grid.time_over.connect(self._lapse)
        self.grid.row_activated.connect(self._resume)
        session.hub.listen(self, frozenset({"holds"}), self._on_changed)

    def page_actions(self, scope: str) -> list[Action]:
        """What the clerk does about held wagers, and a supervisor at this station."""
        tr = self.tr
        return [
            Action("entry.book_counter", tr("Caller takes the counter: book it"),
                   self.book_counter, ("Ctrl+F12",), scope, why_disabled=self._why_no_counter),
            Action("entry.drop_held", tr("Drop the held wager"), self.drop, ("Shift+F12",), scope,
                   why_disabled=self._why_none_open),
            Action("entry.approve_held", tr("Supervisor approves the held wager"), self.approve,
                   ("Shift+F8",), scope, why_disabled=self._why_none_waits),
            Action("entry.counter_held", tr("Supervisor counters the held wager"), self.counter,
                   ("Ctrl+F8",), scope, why_disabled=self._why_none_waits),
            Action("entry.refuse_held", tr("Supervisor refuses the held wager"), self.refuse,
                   ("Alt+F8",), scope, why_disabled=self._why_none_open),
        ]  # fmt: skip

    def show_caller(self, caller: Caller | None) -> None:
        """Show the held wagers of this player."""
        self._caller = caller
        if caller is None:
            self._on_read([])
        else:
            self._read(caller.account.id)

    @Slot()
    def book_counter(self) -> None:
        """The caller takes what was offered."""
        hold, session = self._target("countered"), self._session
        if hold is not None:
            self._write(
                lambda book: book_counter(book, session.actor, session.house, hold.id),
                self._on_booked,
            )

    @Slot()
    def drop(self) -> None:
        """The caller no longer wants it."""
        hold, actor = self._target(), self._session.actor
        if hold is not None:
            self._write(lambda book: drop_hold(book, actor, hold.id), self._session.hub.announce)

    @Slot()
    def approve(self) -> None:
        """A supervisor approves at this station."""
        self._answer(self.answers.approve, "waiting")

    @Slot()
    def counter(self) -> None:
        """A supervisor offers something else."""
        self._answer(self.answers.counter, "waiting")

    @Slot()
    def refuse(self) -> None:
        """A supervisor refuses."""
        self._answer(self.answers.refuse)

    def _build(self) -> None:
        card = Card(flush=True)
        card.body.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(card, 1)
        column.addWidget(self.strip)

    @Slot(object)
    def _resume(self, hold: HoldRow) -> None:
        """Take a parked wager up again: it is dropped as held, and its line is typed anew."""
        actor, line = self._session.actor, hold.wager["entry"]
        if not hold.is_open:
            return

        def resumed(changes: ChangeSet) -> None:
            self._session.hub.announce(changes)
            self.resumed.emit(line)

        self._write(lambda book: drop_hold(book, actor, hold.id), resumed)

    def _answer(self, answer: Callable[[HoldRow], None], status: str = "") -> None:
        hold = self._target(status)
        if hold is not None:
            answer(hold)

    def _target(self, status: str = "") -> HoldRow | None:
        """The one under the cursor, or the first that fits."""
        fitting = [h for h in self.grid.open_holds if status in {"", h.status}]
        current = self.grid.current_row()
        return next((h for h in fitting if current is not None and h.id == current.id), None) or (
            fitting[0] if fitting else None
        )

    def _read(self, account_id: int) -> None:
        since = self._session.clock_ms() - LATELY_MS
        self._session.runner.read(
            lambda reader: list_holds_of(reader, account_id, since),
            self._on_read,
            on_error=presenter(self, self.strip),
            owner=self,
            question="held",
        )

    def _write(self, deed: Callable[[Book], object], on_done: Callable[..., None]) -> None:
        self._session.runner.write(deed, on_done, on_error=presenter(self, self.strip), owner=self)

    @Slot(object)
    def _on_read(self, holds: list[HoldRow]) -> None:
        self.grid.show_holds(holds)
        self.count_changed.emit(len(holds))
        countered = self._target("countered")
        if countered is not None:
            money, wager = self._session.formatting.money, countered.wager
            said = self.tr("Counter, to be read to the caller: {0}, risk {1} to win {2}.").format(
                shown_signs(wager["description"]), money(wager["risk"]), money(wager["win"])
            )
            keys = self.tr("Ctrl+F12 books it · Shift+F12 drops it")
            self.strip.say(said, keys, "warning")
        elif self.strip.tone == "warning":
            self.strip.clear()

    @Slot(object)
    def _on_booked(self, accepted: Accepted) -> None:
        self.strip.clear()
        self._session.hub.announce(accepted.changes)
        self.booked.emit(accepted)
        self.answers.follow(accepted)

    @Slot()
    def _lapse(self) -> None:
        actor = self._session.actor
        self._write(lambda book: lapse_holds(book, actor), self._session.hub.announce)

    def _on_changed(self, _changes: ChangeSet) -> None:
        if self._caller is not None:
            self._read(self._caller.account.id)

    def _why_no_counter(self) -> str | None:
        return None if self._target("countered") else self.tr("No counter waits for the caller.")

    def _why_none_open(self) -> str | None:
        return None if self._target() else self.tr("No wager of this player is held.")

    def _why_none_waits(self) -> str | None:
        if self._target("waiting"):
            return None
        return self.tr("No wager of this player waits for a supervisor.")
