"""Who calls: the account and its figures."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.limits.limiting import Limit
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.services.drafting import Caller, Drafts
from desktop.services.why.accounts import available, player_number
from desktop.services.why.drafts import most_of, room_left
from desktop.services.why.explanation import Why
from desktop.views.entry.call_record import CallRecord
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.age_line import AgeLine
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.short_label import ShortLabel

_BOX_WIDTH, _LINE_HEIGHT = 128, 18


class PlayerBox(QLineEdit):
    """The account as the caller says it.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PlayerBar(QWidget):
    """The account box and the strip of figures beside it."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._formats = theme, formats
        self.box = PlayerBox(self)
        self.box.setPlaceholderText(self.tr("account"))
        self.box.setMaxLength(40)
        self.figures = FigureStrip(self.tr("Player"), self)
        field = QVBoxLayout()
        field.setSpacing(4)
        field.addWidget(buddy_label(self.tr("Pla&yer"), self.box))
        field.addWidget(self.box)
        field.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(field)
        row.addWidget(self.figures, 1)
        self.known = ShortLabel(role="hint")
        self.known.setAccessibleName(self.tr("Call"))
        self.age = AgeLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        told = QHBoxLayout()
        told.setSpacing(16)
        told.addWidget(self.known, 1)
        told.addWidget(self.age)
        column.addLayout(told)
        theme.changed.connect(self._fit)
        self._fit()
        self.show_caller(None)

    @Slot()
    def _fit(self) -> None:
        self.box.setFixedWidth(self._theme.pixels(_BOX_WIDTH))
        self.known.setFixedHeight(self._theme.pixels(_LINE_HEIGHT))

    def ask_secret(self) -> None:
        """Keep the account and leave room for the phone secret; a wrong one is not kept."""
        code = self.box.text().strip().partition(" ")[0]
        if code:
            self.box.setText(f"{code} ")

    def show_record(self, record: CallRecord) -> None:
        """Tell the call and what is known of the player beside the money; nothing without one."""
        header, call = record.header, record.call
        if header is None:
            self.known.setText("")
            return
        texts, said = self._formats, []
        if call is not None:
            began = texts.time(instant(call.started_at))
            said.append(self.tr("line {0} since {1}").format(call.line, began))
        perspective, amount = texts.balance_parts(header.figure)
        week = f"{perspective} {amount}" if amount else texts.money(0)
        said.append(self.tr("this week {0}").format(week))
        if header.temporary:
            lent = self.tr("temporary credit {0} through {1}")
            said.append(lent.format(texts.money(header.temporary), header.until or ""))
        for at, told in (
            (header.last_call, self.tr("last call {0}")),
            (header.last_wager, self.tr("last wager {0}")),
            (call.verified_at if call else None, self.tr("balance accepted {0}")),
        ):
            if at is not None:
                said.append(told.format(texts.date_time(instant(at))))
        if header.note:
            said.append(self.tr("note: {0}").format(header.note))
        self.known.setText("   ·   ".join(said))

    def show_caller(self, caller: Caller | None, most: Limit | None = None) -> None:
        """Show a player's figures, or who is to be named; and the most of what is typed."""
        if caller is None:
            self.figures.set_figures(
                [
                    Figure(
                        self.tr("Nobody yet"),
                        "—",
                        self.tr("Type the account and press Enter"),
                        is_name=True,
                    )
                ]
            )
            return
        account = caller.account
        perspective, amount = self._formats.balance_parts(account.balance)
        money = self._formats.money
        name = account.name or account.code
        why = partial(player_number, account.id)
        self.figures.set_figures(
            [
                Figure(account.code, name, " ‹ ".join(caller.path), is_name=True),
                Figure(
                    self.tr("Balance"),
                    amount or money(0),
                    perspective,
                    "negative" if account.balance < 0 else "",
                    why("balance"),
                ),
                Figure(
                    self.tr("Pending"),
                    money(account.pending),
                    self.tr("player risks"),
                    why=why("pending"),
                ),
                *self._free_play(account.free_play, why("free_play")),
                Figure(
                    self.tr("Available"),
                    money(caller.available),
                    self.tr("of credit {0}").format(money(account.credit_limit)),
                    "" if caller.available > 0 else "negative",
                    available(account.id, caller.day, is_weekly_credit=True),
                ),
                self._most(caller, most),
                *self._lines(caller),
                *self._warnings(caller),
            ]
        )

    def show_most(self, caller: Caller | None, drafts: Drafts) -> None:
        """Show the most of the wager that is typed now."""
        rooms = [draft.room for draft in drafts.wagers if draft.room is not None]
        self.show_caller(caller, rooms[0].most if len(rooms) == 1 else None)

    def _most(self, caller: Caller, limit: Limit | None) -> Figure:
        cents = None if limit is None else limit.cents
        return Figure(
            self.tr("Max this wager"),
            self._formats.money(caller.most if cents is None else cents),
            self.tr("Ctrl+M types it"),
            why=most_of(caller) if limit is None or cents is None else room_left(limit),
        )

    def _free_play(self, cents: int, why: Why) -> list[Figure]:
        told = self.tr("to be wagered")
        given = Figure(self.tr("Free play"), self._formats.money(cents), told, why=why)
        return [given] if cents else []

    def _lines(self, caller: Caller) -> list[Figure]:
        if not caller.line_types:
            return []
        return [Figure(self.tr("Lines"), " + ".join(caller.line_types), self.tr("line type"))]

    def _warnings(self, caller: Caller) -> list[Figure]:
        warnings = []
        if caller.secret_days:
            days = self.tr("%n day(s) old", "", caller.secret_days)
            told = self.tr("ask for a new one")
            warnings.append(Figure(self.tr("Phone secret"), days, told, "warning"))
        if caller.bar:
            status = caller.account.status
            shown = self.tr("barred") if status == "active" else in_words(status)
            told = self.tr("no wagers are taken")
            warnings.append(Figure(self.tr("Status"), shown, told, "warning"))
        return warnings
