"""Users: who may sign in, as what, for which part of the tree, and every right they have."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.book.queries.people import UserRow, find_account_by_id, list_users
from desktop.book.statements import Reader
from desktop.domain.money import format_money, parse_money
from desktop.domain.rights import WITH_LEAST, Band, Right, Role
from desktop.models.saying import in_words, shown
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet
from desktop.services.staff import (
    RightLine,
    as_kept,
    change_user,
    given_to,
    list_rights,
    set_secrets,
)
from desktop.services.users import add_user, check_secrets, new_user
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look
from desktop.views.widgets.parsed_edit import ParsedEdit

UserLine = tuple[UserRow, str]
# The fields of a band: largest, second person above, smallest; cents.
_Amounts = tuple[int | None, int | None, int | None]


def read_users(reader: Reader) -> list[UserLine]:
    """Every user with the code of the account they are held to, empty where it is all."""
    lines = []
    for user in list_users(reader):
        account = None if user.account_id is None else find_account_by_id(reader, user.account_id)
        lines.append((user, "" if account is None else account.code))
    return lines


def _amounts(band: Band) -> _Amounts:
    return band.up_to, band.second_over, band.least


class UsersDialog(Dialog):
    """The list on the left; on the right the chosen user and the column of the matrix."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: list[UserLine] = []
        self.setWindowTitle(self.tr("Users and rights"))
        self.resize(session.theme.pixels(980), session.theme.pixels(640))
        self.users = QListWidget()
        self.users.setAccessibleName(self.tr("Users"))
        self.users.currentRowChanged.connect(self._show_user)
        self.name, self.account = QLineEdit(), QLineEdit()
        self.account.setPlaceholderText(self.tr("all accounts"))
        self.role = Choice(Role)
        self.role.currentIndexChanged.connect(self._show_matrix)
        self.password, self.pin = QLineEdit(), QLineEdit()
        for secret in (self.password, self.pin):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
            secret.setPlaceholderText(self.tr("unchanged"))
        self.matrix = QListWidget()
        self.matrix.setAccessibleName(self.tr("Rights"))
        self.up_to = ParsedEdit(parse_money, self.tr("Largest amount of the chosen right"))
        self.second_over = ParsedEdit(
            parse_money, self.tr("Amount of the chosen right above which a second person agrees")
        )
        self.least = ParsedEdit(parse_money, self.tr("Smallest amount of the chosen right"))
        self._bands: dict[Right, _Amounts] = {}
        self.strip = AlertStrip(session.theme, lines=2)
        set_look(self.strip, "place", "page")
        self._build()
        self.reload()

    def _build(self) -> None:
        tr = self.tr
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for title, field in (
            (tr("&Name"), self.name), (tr("&Role"), self.role), (tr("&Part of the tree"),
            self.account), (tr("Pass&word"), self.password), (tr("P&IN"), self.pin),
        ):  # fmt: skip
            form.addRow(title, field)
        self.new_button = button(tr("N&ew user"), self.start_new)
        self.stop_button = button(tr("S&top"), self.toggle_active)
        self.save_button = button(tr("&Save"), self.save, "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.stop_button)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("&Close"), self.accept))
        buttons.addWidget(self.save_button)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(form)
        right.addWidget(label(tr("A tick gives a right that is given to one user at a time.")))
        right.addWidget(self.matrix, 1)
        right.addLayout(self._band_row())
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.users, 1)
        sides.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addLayout(buttons)
        column.addWidget(self.strip)

    def _band_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for title, field in (
            (self.tr("The chosen right &from"), self.least),
            (self.tr("&up to"), self.up_to),
            (self.tr("secon&d person above"), self.second_over),
        ):
            name = label(title)
            name.setBuddy(field)
            field.setPlaceholderText(self.tr("any amount"))
            field.editingFinished.connect(self._on_band_typed)
            row.addWidget(name)
            row.addWidget(field)
        self.second_over.setPlaceholderText(self.tr("never"))
        self.matrix.currentRowChanged.connect(self._show_band)
        row.addStretch(1)
        return row

    @Slot()
    def _show_band(self) -> None:
        """The amounts of the chosen right, as the user has them or as they were typed."""
        line = self._chosen_right()
        amounts = (None, None, None) if line is None else self._band_of(line)
        fields = (self.up_to, self.second_over, self.least)
        for field, cents in zip(fields, amounts, strict=True):
            has_it = line is not None and (field is not self.least or line.right in WITH_LEAST)
            field.setEnabled(has_it)
            field.setText("" if cents is None else format_money(cents))

    @Slot()
    def _on_band_typed(self) -> None:
        line = self._chosen_right()
        fields = (self.up_to, self.second_over, self.least)
        if line is None or any(field.problem() for field in fields):
            return
        typed = (self.up_to.value(), self.second_over.value(), self.least.value())
        if typed != self._band_of(line):
            self._bands[line.right] = typed
            item = self.matrix.currentItem()
            item.setText(self._line_text(line))
            if line.kind == "not given":
                item.setCheckState(Qt.CheckState.Checked)

    def _chosen_right(self) -> RightLine | None:
        item: QListWidgetItem | None = self.matrix.currentItem()
        line: RightLine | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return None if line is None or line.kind == "no" else line

    def _band_of(self, line: RightLine) -> _Amounts:
        return self._bands.get(line.right, _amounts(line.band))

    def _line_text(self, line: RightLine) -> str:
        band = Band(*self._band_of(line))
        return "  ·  ".join(filter(None, (self._words(line), self._band_words(band))))

    def reload(self) -> None:
        """Read the users again; the chosen one stays chosen."""
        self._session.runner.read(read_users, self._on_read, owner=self)

    def _on_read(self, lines: list[UserLine]) -> None:
        row = max(self.users.currentRow(), 0)
        self._lines = lines
        blocker = QSignalBlocker(self.users)
        self.users.clear()
        for user, code in lines:
            state = "" if user.active else self.tr(" · stopped")
            part = f" · {code}" if code else ""
            self.users.addItem(QListWidgetItem(f"{user.name} · {in_words(user.role)}{part}{state}"))
        self.users.setCurrentRow(row)
        blocker.unblock()
        self._show_user(row)

    @property
    def current(self) -> UserLine | None:
        """The chosen user; None while a new one is typed."""
        row = self.users.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @Slot(int)
    def _show_user(self, _row: int) -> None:
        line = self.current
        user, code = line if line is not None else (None, "")
        self.name.setText("" if user is None else user.name)
        self.account.setText(code)
        self.role.choose(Role.CLERK.value if user is None else user.role)
        self.password.clear()
        self.pin.clear()
        self.stop_button.setEnabled(user is not None)
        is_active = user is None or user.active
        self.stop_button.setText(self.tr("S&top") if is_active else self.tr("&Let in again"))
        self.save_button.setEnabled(self._session.actor.has(Right.USERS_CHANGE))
        self._show_matrix()

    @Slot()
    def _show_matrix(self) -> None:
        user = self.current
        lines = list_rights(Role(self.role.code), {} if user is None else given_to(user[0]))
        self._bands.clear()
        self.matrix.clear()
        for line in lines:
            has = QListWidgetItem(self._line_text(line))
            has.setData(Qt.ItemDataRole.UserRole, line)
            if "given" in line.kind:
                ticked = Qt.CheckState.Checked if line.kind == "given" else Qt.CheckState.Unchecked
                has.setCheckState(ticked)
            elif line.kind == "no":
                has.setFlags(Qt.ItemFlag.NoItemFlags)
            self.matrix.addItem(has)

    def _words(self, line: RightLine) -> str:
        said = {
            "yes": self.tr("May {0}"),
            "no": self.tr("May not {0}"),
        }
        return said.get(line.kind, self.tr("May {0}, where it is given")).format(shown(line.deed))

    def _band_words(self, band: Band) -> str:
        money = self._session.formatting.money
        parts = []
        if band.least is not None:
            parts.append(self.tr("from {0}").format(money(band.least)))
        if band.up_to is not None:
            parts.append(self.tr("up to {0}").format(money(band.up_to)))
        if band.second_over is not None:
            over = band.second_over
            above = self.tr("second person above {0}").format(money(over))
            parts.append(self.tr("with a second person") if over == 0 else above)
        return " · ".join(parts)

    def _given(self) -> dict[Right, _Amounts]:
        """The rights that are ticked, and those of the user with a band of their own."""
        line = self.current
        given = {} if line is None else dict(given_to(line[0]))
        kept = {right: _amounts(band) for right, band in given.items()}
        for row in range(self.matrix.count()):
            item = self.matrix.item(row)
            shown: RightLine = item.data(Qt.ItemDataRole.UserRole)
            if "given" not in shown.kind:
                continue
            if item.checkState() is Qt.CheckState.Checked:
                kept.setdefault(shown.right, (None, None, None))
            else:
                kept.pop(shown.right, None)
                self._bands.pop(shown.right, None)
        return kept | self._bands

    @Slot()
    def start_new(self) -> None:
        """Type a new user; nothing is saved before Save."""
        self.users.setCurrentRow(-1)
        self.name.setFocus()

    @Slot()
    def save(self) -> None:
        """Save the user that is shown."""
        line, role = self.current, Role(self.role.code)
        name, code = self.name.text(), self.account.text().strip()
        password, pin, given = self.password.text(), self.pin.text(), self._given()
        actor = self._session.actor

        def add(book: Book) -> ChangeSet:
            check_secrets(password, pin, name)
            user = new_user(name, role, password, pin)
            if code:
                user["account"] = get_account(book.reader, code).id
            if given:
                user["rights"] = as_kept(role, given)
            return add_user(book, actor, user)

        def change(book: Book, user: UserRow, old_code: str) -> ChangeSet:
            changes = ChangeSet()
            if password or pin:
                changes |= set_secrets(book, actor, user.id, password, pin)
            old = {right: _amounts(band) for right, band in given_to(user).items()}
            if (name.strip(), role, code, given) != (user.name, user.role, old_code, old):
                changes |= change_user(
                    book, actor, user.id, name=name, role=role, account=code, rights=given
                )
            return changes

        work = add if line is None else partial(change, user=line[0], old_code=line[1])
        self._session.runner.write(work, self._on_saved, on_error=self._on_error)

    @Slot()
    def toggle_active(self) -> None:
        """Stop the chosen user, or let them sign in again."""
        line, actor = self.current, self._session.actor
        if line is None:
            return
        user_id, is_active = line[0].id, bool(line[0].active)
        self._session.runner.write(
            lambda book: change_user(book, actor, user_id, active=not is_active),
            self._on_saved,
            on_error=self._on_error,
        )

    def _on_saved(self, changes: ChangeSet) -> None:
        self.strip.say(self.tr("Saved."), "", "positive")
        self._session.hub.announce(changes)
        self.reload()

    def _on_error(self, error: BaseException) -> None:
        present(error, self, self.strip)
