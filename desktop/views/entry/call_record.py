"""The call as the book keeps it: who is let in, since when, what was verified; no widget here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.book.opening import Book
from desktop.book.queries.calls import CallRow
from desktop.domain.calls import Ending
from desktop.domain.errors import InputError
from desktop.domain.sentences import joined
from desktop.services.calls.callers import (
    SecretWantedError,
    WrongSecretError,
    check_again,
    record_failure,
)
from desktop.services.calls.calling import end_call, start_call, verify_balance
from desktop.services.calls.identifying import CallerHeader, Identified, identify
from desktop.services.calls.keeping import forget_quoted, keep_of, quote_wagers
from desktop.services.changes import ChangeSet, changed
from desktop.services.drafting import Caller
from desktop.services.quoting.quotes import Quote
from desktop.services.users import Right
from desktop.views.session import Session

_LINE = "phone_line"


class CallRecord(QObject):
    """Begins and ends the call of one entry window; the account is its own in between.

    Signals:
        let_in: The Caller who may now wager and hear the balance.
        changed: The header or the call is another one; nothing once the call is over.
        refused: The exception that says why the caller is not let in.
        verified: The CallRow whose balance the caller accepted.
        secret_wanted: The phone secret is to be typed behind the account.
    """

    let_in = Signal(object)
    changed = Signal()
    refused = Signal(object)
    verified = Signal(object)
    secret_wanted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.call: CallRow | None = None
        self.header: CallerHeader | None = None
        self.asks_again = False
        self.quote_seconds = 0
        self.recorder = ""
        self.has_acknowledged = False
        self._quoted: tuple[Quote, ...] = ()
        self._quoted_at = 0
        self._typed = ""

    @property
    def line(self) -> str:
        """The phone line of this window, as people call it; without a name, its number."""
        number = self._session.window
        kept = self._session.settings.find_names(_LINE)
        return kept[number - 1] if number <= len(kept) and kept[number - 1] else str(number)

    def name_line(self, line: str, recorder: str) -> None:
        """Say which line this is, and where the recorder keeps this call."""
        number, settings = self._session.window, self._session.settings
        kept = settings.find_names(_LINE)
        kept += [""] * (number - len(kept))
        kept[number - 1] = line.strip()
        settings.save_names(_LINE, kept)
        self.recorder = recorder.strip()
        self.changed.emit()

    @property
    def must_acknowledge(self) -> str:
        """What the clerk has to acknowledge before a wager; empty where nothing."""
        if self.header is None or self.has_acknowledged:
            return ""
        return " · ".join(notice.clerk for notice in self.header.to_acknowledge)

    def begin(self, code: str, secret: str, typed: str = "") -> None:
        """Let a caller in; a call that goes on ends when the new one has begun."""
        session = self._session
        session.runner.read(
            lambda reader: identify(reader, session.house, code, secret, session.clock_ms()),
            lambda found: self._on_identified(found, typed),
            on_error=self._on_not_identified,
            owner=self,
            question="caller",
        )

    def end(self, typed: str = "", ending: Ending | None = None) -> None:
        """End the call; a wager that was read back and still stands in the line is kept."""
        call = self.call
        if call is None:
            return
        finish = self._ending(call, typed, ending)
        self._forget()
        self._session.runner.write(finish, self._session.hub.announce, on_error=self.refused.emit)

    def verify(self, caller: Caller) -> None:
        """The clerk read the balance to the caller, who accepts it; notices are acknowledged."""
        call, header = self.call, self.header
        if call is None or header is None:
            return
        actor, account = self._session.actor, caller.account
        seen = [notice.id for notice in header.notices]
        self._session.runner.write(
            lambda book: verify_balance(
                book, actor, call.id, seen, balance=account.balance, pending=account.pending
            ),
            self._on_verified,
            on_error=self.refused.emit,
            owner=self,
        )

    def take(self, header: CallerHeader) -> None:
        """Newer figures of the player; the notices stay those that the call began with."""
        if self.header is not None:
            self.header = replace(header, notices=self.header.notices)
            self.changed.emit()

    def good_until(self, now: int) -> int | None:
        """Until when what is read back now is good, milliseconds UTC; None without an end."""
        return now + self.quote_seconds * 1000 if self.quote_seconds else None

    def quote(
        self,
        quotes: Sequence[Quote],
        typed: str,
        on_done: Callable[[tuple[Quote, ...]], None],
        on_error: Callable[[BaseException], None],
    ) -> None:
        """Write down what is read back; it is kept until it is confirmed."""
        call, actor, window = self.call, self._session.actor, self._session.window
        if call is None:
            on_done(tuple(quotes))
            return

        def quoted(told: tuple[Quote, ...]) -> None:
            self._quoted, self._quoted_at, self._typed = told, self._session.clock_ms(), typed
            on_done(told)

        self._session.runner.write(
            lambda book: quote_wagers(book, actor, call, quotes, typed, window=window),
            quoted,
            on_error=on_error,
            owner=self,
        )

    def settle(self) -> None:
        """What was read back was booked, held, or is wanted no more."""
        call, had = self.call, self._quoted
        self._quoted = ()
        if call is not None and had:
            self._session.runner.write(
                lambda book: forget_quoted(book, call.id), _noted, on_error=self.refused.emit
            )

    def check_again(self, code: str, secret: str, on_right: Callable[[], None]) -> None:
        """Compare the secret that the caller says once more to confirm a wager."""
        call = self.call
        if call is None:
            return
        self._session.runner.read(
            lambda reader: check_again(reader, call.account_id, code, secret),
            lambda _: on_right(),
            on_error=self._on_not_identified,
            owner=self,
            question="again",
        )

    def _on_identified(self, found: Identified, typed: str) -> None:
        if not self._session.actor.has(Right.TICKETS_ACCEPT):
            self._on_started(None, found)
            return
        old, session = self.call, self._session
        finish = None if old is None else self._ending(old, typed, None)

        def start(book: Book) -> CallRow:
            account = found.caller.account.id
            begun = start_call(
                book, session.actor, session.house, account, self.line, checked=found.checked
            )
            if finish is not None:
                finish(book)
            return begun

        session.runner.write(
            start,
            lambda call: self._on_started(call, found),
            on_error=self.refused.emit,
            owner=self,
        )

    def _on_started(self, call: CallRow | None, found: Identified) -> None:
        self._forget()
        self.call, self.header, self.asks_again = call, found.header, found.asks_again
        self.quote_seconds = found.quote_seconds
        self.let_in.emit(found.caller)
        self.changed.emit()
        if call is not None:
            self._session.hub.announce(changed("calls"))

    def _on_not_identified(self, error: BaseException) -> None:
        if isinstance(error, (SecretWantedError, WrongSecretError)) and self.call is None:
            self.secret_wanted.emit()
        if not isinstance(error, WrongSecretError):
            self.refused.emit(error)
            return
        actor, line = self._session.actor, self.line
        self._session.runner.write(
            lambda book: record_failure(book, actor, error.account_id, line),
            partial(self._on_failure_kept, error),
            on_error=self.refused.emit,
        )

    def _on_failure_kept(self, error: WrongSecretError, left: int) -> None:
        self._session.hub.announce(changed("calls"))
        told = (
            self.tr("{0} left before callers are locked out.").format(left)
            if left
            else self.tr("Callers are locked out now: a supervisor lifts it in Accounts.")
        )
        self.refused.emit(InputError(joined(" ", (error.sentence, told)), error.hint))

    def _on_verified(self, call: CallRow) -> None:
        self.call = call
        self.has_acknowledged = True
        self.verified.emit(call)
        self.changed.emit()
        self._session.hub.announce(changed("calls"))

    def _ending(
        self, call: CallRow, typed: str, ending: Ending | None
    ) -> Callable[[Book], ChangeSet]:
        """What ends the call in the book lane."""
        actor, recorder = self._session.actor, self.recorder
        still_stands = self._quoted and typed.strip() == self._typed.strip()
        kept = keep_of(self._quoted, self._quoted_at) if still_stands else []
        how = ending or (Ending.DROPPED if kept else Ending.ENDED)

        def finish(book: Book) -> ChangeSet:
            made = end_call(book, actor, call.id, how, typed=typed, recorder=recorder, baskets=kept)
            forget_quoted(book, call.id)
            return made

        return finish

    def _forget(self) -> None:
        self.call, self.header, self.asks_again = None, None, False
        self.has_acknowledged, self.recorder = False, ""
        self._quoted = ()
        self.changed.emit()


def _noted(_done: None) -> None:
    """A note is durable, or its error is told; nothing on the screen depends on it."""
