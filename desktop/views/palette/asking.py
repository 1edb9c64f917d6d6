"""What the palette asks of book, guide and calculator: one read a key, stale answers dropped."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.book.queries.searching import FoundAccount
from desktop.book.statements import ConnectionReader
from desktop.domain.alerts import Alert
from desktop.domain.errors import BookdeskError
from desktop.domain.weeks import instant
from desktop.models.saying import shown_error
from desktop.paths import guide_folder
from desktop.services.changes import ChangeSet
from desktop.services.finding import book_day
from desktop.services.guide import Topic, find_topics, read_topics
from desktop.views.errors import present, presenter
from desktop.views.palette.answers import answer
from desktop.views.palette.commands import (
    ACCOUNT,
    Circumstances,
    Ready,
    TypedCommand,
    typed_commands,
)
from desktop.views.palette.finding import (
    Asked,
    alert_item,
    find_alerts,
    find_rows,
    find_ticket,
    row_item,
    ticket_item,
)
from desktop.views.palette.items import Item
from desktop.views.palette.scopes import Scope, Typed
from desktop.views.session import Session

_OF_COMMANDS = frozenset({Scope.EVERYTHING, Scope.COMMANDS})
_SAID_SECONDS = 8


class Asking(QObject):
    """Answers for what stands in the box; each answer is for the newest text alone.

    Signals:
        arrived: The Items of an answer.
        help_asked: A Topic to be read.
    """

    arrived = Signal(object)
    help_asked = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = typed_commands()
        self._topics: Sequence[Topic] = ()
        self._alerts: Sequence[Alert] | None = None
        self._generation = 0

    def begin(self) -> None:
        """The palette was opened: what was read for the last opening may be old."""
        self._generation += 1
        self._alerts = None

    def ask(self, typed: Typed, raw: str) -> None:
        """Read what the box asks for; an answer for what stood there before is dropped."""
        self._generation += 1
        command = self._command_of(typed, raw)
        if command is not None:
            self._ask_command(*command)
        elif typed.scope in {Scope.EVERYTHING, Scope.ACCOUNTS} and typed.text:
            self._ask_rows(typed)
        elif typed.scope is Scope.TICKETS and typed.text:
            self._ask_ticket(typed.text)
        elif typed.scope is Scope.ALERTS and self._alerts is None:
            self._ask_alerts()
        elif typed.scope is Scope.HELP and not self._topics:
            self._ask_topics()

    def at_once(self, typed: Typed, raw: str) -> list[Item]:
        """What needs no reading."""
        match typed.scope:
            case Scope.RECKONING:
                return answer(typed.text, self._session.formatting) if typed.text else []
            case Scope.HELP:
                return [self._topic_item(topic) for topic in find_topics(self._topics, typed.text)]
            case Scope.ALERTS:
                return self._fitting_alerts(typed.text)
            case Scope.COMMANDS | Scope.EVERYTHING if typed.text:
                if self._command_of(typed, raw) is None:
                    return self._begun_commands(typed.text)
        return []

    def _begun_commands(self, text: str) -> list[Item]:
        """Commands with arguments whose words are begun: Tab writes them whole."""
        wanted = text.casefold().split()
        found = []
        for command in self._commands:
            begun = zip(wanted, command.words, strict=False)
            if len(wanted) <= len(command.words) and all(w.startswith(t) for t, w in begun):
                found.append(self._command_item(command))
        return found

    def _command_item(self, command: TypedCommand) -> Item:
        return Item(
            key=command.id,
            title=command.title,
            detail=command.example,
            scope=self.tr("Tab"),
            icon="pencil",
            why_disabled=command.why_not(self._session.actor),
            fill=command.fill,
        )

    def _command_of(self, typed: Typed, raw: str) -> tuple[TypedCommand, list[str]] | None:
        if typed.scope not in _OF_COMMANDS:
            return None
        text = typed.text + (" " if raw.endswith(" ") else "")
        for command in self._commands:
            arguments = command.arguments(text)
            if arguments is not None:
                return command, [*arguments, ""] if raw.endswith(" ") else arguments
        return None

    def _ask_command(self, command: TypedCommand, typed: list[str]) -> None:
        reason = command.why_not(self._session.actor)
        given = [word for word in typed if word]
        if reason is not None:
            self._tell([Item(command.id, command.title, command.example, why_disabled=reason)])
        elif len(given) > len(command.takes):
            too_many = self.tr("Type {0}.").format(command.example)
            self._tell([Item(command.id, command.title, command.example, why_disabled=too_many)])
        elif len(given) == len(command.takes) and (typed[-1] == "" or len(typed) > 1):
            self._ask_ready(command, given)
        elif command.takes[max(0, len(typed) - 1)] == ACCOUNT:
            self._ask_accounts(command, typed[-1] if typed else "", is_last=len(command.takes) == 1)
        else:
            awaited = self.tr("Type {0}.").format(command.example)
            self._tell([Item(command.id, command.title, command.example, why_disabled=awaited)])

    def _ask_accounts(self, command: TypedCommand, typed: str, *, is_last: bool) -> None:
        """The accounts that fit; Tab writes one behind the command."""
        about = self._circumstances()
        asked = Asked(typed, self._today(), events=False)

        def read(reader: ConnectionReader) -> tuple[list[Any], Ready | None]:
            rows = find_rows(reader, asked)
            exact = [row.code for row in rows if isinstance(row, FoundAccount) and row.is_exact]
            is_ready = is_last and bool(exact)
            return rows, command.prepare(reader, about, exact) if is_ready else None

        def show(found: tuple[list[Any], Ready | None]) -> None:
            rows, ready = found
            filled = [
                Item(f"fill.{row.code}", f"{command.fill}{row.code}", row.name, icon="pencil",
                     fill=f"{command.fill}{row.code} ")
                for row in rows
            ]  # fmt: skip
            first = [] if ready is None else [self._ready_item(command, ready)]
            self._tell([*first, *filled])

        self._read(read, show, command)

    def _ask_ready(self, command: TypedCommand, given: list[str]) -> None:
        about = self._circumstances()
        self._read(
            lambda reader: command.prepare(reader, about, given),
            lambda ready: self._tell([self._ready_item(command, ready)]),
            command,
        )

    def _ready_item(self, command: TypedCommand, ready: Ready) -> Item:
        is_change = ready.do is not None
        return Item(
            key=f"{command.id}.ready",
            title=ready.sentence,
            scope=self.tr("change") if is_change else "",
            icon="check" if is_change else "arrow-right",
            run=None if ready.do is None else _Do(self._session, ready, self),
            place=ready.place,
            stays=is_change,
        )

    def _ask_rows(self, typed: Typed) -> None:
        events = typed.scope is Scope.EVERYTHING
        asked = Asked(typed.text, self._today(), events=events)
        formats = self._session.formatting
        self._read(
            lambda reader: find_rows(reader, asked),
            lambda rows: self._tell([row_item(row, formats) for row in rows]),
        )

    def _ask_ticket(self, text: str) -> None:
        def show(found: tuple[int, str] | None) -> None:
            nothing = self.tr("No ticket of this book has the number or reference “{0}”.")
            missing = Item("ticket.none", nothing.format(text), why_disabled=nothing.format(text))
            self._tell([missing if found is None else ticket_item(found, text)])

        self._read(lambda reader: find_ticket(reader, text), show)

    def _ask_alerts(self) -> None:
        house, now = self._session.house, self._session.clock_ms()
        wishes = self._session.settings.line_wishes

        def show(alerts: Sequence[Alert]) -> None:
            self._alerts = alerts
            self._tell([])

        self._read(lambda reader: find_alerts(reader, house, now, wishes), show)

    def _ask_topics(self) -> None:
        folder, asked = guide_folder(), self._generation

        def show(topics: Sequence[Topic]) -> None:
            self._topics = topics
            if asked == self._generation:
                self._tell([])

        self._session.runner.io(
            lambda: read_topics(folder),
            show,
            on_error=lambda error: self._refuse(error, asked),
            owner=self,
            question="guide",
        )

    def _fitting_alerts(self, text: str) -> list[Item]:
        words = text.casefold().split()
        items = [alert_item(alert, self._session.formatting) for alert in self._alerts or ()]
        return [item for item in items if all(word in item.said.casefold() for word in words)]

    def _topic_item(self, topic: Topic) -> Item:
        return Item(
            key=f"guide.{topic.page}.{topic.place}",
            title=topic.heading,
            detail="" if topic.place == 0 else topic.title,
            scope=self.tr("guide"),
            icon="circle-question-mark",
            run=lambda: self.help_asked.emit(topic),
        )

    def _circumstances(self) -> Circumstances:
        session = self._session
        return Circumstances(session.actor, session.house, session.formatting, session.clock_ms())

    def _today(self) -> Any:
        return book_day(self._session.house, instant(self._session.clock_ms()))

    def _read(
        self,
        work: Callable[[ConnectionReader], Any],
        show: Callable[[Any], None],
        command: TypedCommand | None = None,
    ) -> None:
        asked = self._generation

        def on_done(answer: Any) -> None:
            if asked == self._generation:
                show(answer)

        self._session.runner.read(
            work,
            on_done,
            on_error=lambda error: self._refuse(error, asked, command),
            owner=self,
            question="palette",
        )

    def _refuse(
        self, error: BaseException, asked: int, command: TypedCommand | None = None
    ) -> None:
        if asked != self._generation:
            return
        if not isinstance(error, BookdeskError):
            present(error, self._session.strip)
            return
        said = shown_error(error)
        key, title = ("refused", said) if command is None else (command.id, command.title)
        self._tell([Item(key, title, icon="info", why_disabled=said)])

    def _tell(self, items: Sequence[Item]) -> None:
        self.arrived.emit(items)


class _Do:
    """Records a command that was shown and confirmed; it is told after the commit."""

    def __init__(self, session: Session, ready: Ready, owner: QObject) -> None:
        self._session, self._ready, self._owner = session, ready, owner

    def __call__(self) -> None:
        if self._ready.do is not None:
            strip = self._session.strip
            self._session.runner.write(
                self._ready.do, self._on_done, on_error=presenter(strip, strip)
            )

    def _on_done(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self._session.strip.say(self._ready.sentence, "", "positive", seconds=_SAID_SECONDS)
