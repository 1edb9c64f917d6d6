"""The house rules: looked at by anybody, changed by owners and managers, version by version."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.domain.profiles.keys import GROUPS
from desktop.models.saying import shown
from desktop.services.books import House, read_house
from desktop.services.house_rules import change_rules
from desktop.services.users import Right
from desktop.views.drafts import KeptText, Place
from desktop.views.errors import present
from desktop.views.house_rules.draft import Draft, RulesLook, look_at_rules
from desktop.views.house_rules.group import GroupView
from desktop.views.house_rules.saving import SaveRulesDialog
from desktop.views.house_rules.versions import VersionsDialog
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice import Choice, capitalized
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look

_GROUP_HEIGHT = 30
_DRAFT = "house rules/1"
_GROUP_ROLE = Qt.ItemDataRole.UserRole


class HouseRulesDialog(Dialog):
    """Groups at the left, the rules of one of them at the right.

    Signals:
        saved: The House with the new version, after its commit.
    """

    saved = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.draft: Draft | None = None
        self.group: GroupView | None = None
        self.asking: SaveRulesDialog | None = None
        self._is_leaving = False
        # The whole profile, for nothing of it stands in a field for long.
        self._typed = KeptText(self)
        self._typed.textChanged.connect(self._on_brought_back)
        self.setWindowTitle(self.tr("House rules"))
        self.resize(session.theme.pixels(1400), session.theme.pixels(760))
        self._note = label(role="secondary")
        self.compared = Choice(words=lambda name: capitalized(name.lower()))
        self.compared.setAccessibleName(self.tr("Compared with the shipped profile"))
        self.compared.setMinimumWidth(session.theme.pixels(160))
        self.load_button = button(self.tr("&Load it"), self._load_shipped)
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of rules"))
        self.groups.setProperty("role", "groups")
        self.groups.setFrameShape(QListWidget.Shape.NoFrame)
        self.groups.setFixedWidth(session.theme.pixels(262))
        self._fill_groups()
        self.compared.currentIndexChanged.connect(self._on_compared_changed)
        self.strip = AlertStrip(session.theme, lines=2)
        set_look(self.strip, "place", "page")
        self.save_button = button(self.tr("&Save…"), self.ask_to_save, "primary")
        self.save_button.setEnabled(False)
        self._body = QHBoxLayout()
        self._lay_out()
        session.runner.read(look_at_rules, self._show, owner=self, on_error=self._on_failed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("House rules"), "title"))
        head.addWidget(self._note)
        head.addStretch(1)
        head.addWidget(label(self.tr("Shipped profile"), "secondary"))
        head.addWidget(self.compared)
        head.addWidget(self.load_button)
        head.addWidget(button(self.tr("&Versions…"), self.show_versions))
        self._body.setSpacing(12)
        card = Card(flush=True)
        card.body.addWidget(self.groups)
        self._body.addWidget(card)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.strip, 1)
        foot.addWidget(button(self.tr("&Close"), self.reject))
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        column.addLayout(foot)

    def _show(self, look: RulesLook) -> None:
        is_first = self.draft is None
        draft = self.draft = Draft(look, self)
        if self.group is not None:
            self._body.removeWidget(self.group)
            self.group.deleteLater()
        group = self.group = GroupView(self._session.theme, draft)
        group.refused.connect(self._on_refused)
        group.taken.connect(self.strip.clear)
        self._body.addWidget(group, 1)
        self.compared.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.compared.offer(look.shipped)
        self.compared.choose(draft.compared_with)
        self.compared.blockSignals(False)  # noqa: FBT003  Qt's own signature
        draft.changed.connect(self._on_draft_changed)
        self._note.setText(
            self.tr("version {0}, “{1}”").format(look.in_force["version"], look.in_force["name"])
        )
        group.show_group(self.current_group)
        self._on_draft_changed()
        if is_first:
            title = self.tr("Changes of the house rules")
            drafts = self._session.drafts
            drafts.watch(self, Place(_DRAFT, lambda: title, {"profile": self._typed}))
        self.groups.setFocus()

    @property
    def current_group(self) -> str:
        """The group that is shown."""
        item = self.groups.currentItem()
        return str(item.data(_GROUP_ROLE))

    def _fill_groups(self) -> None:
        for name in GROUPS:
            item = QListWidgetItem(shown(name))
            item.setData(_GROUP_ROLE, name)
            item.setSizeHint(QSize(0, self._session.theme.pixels(_GROUP_HEIGHT)))
            self.groups.addItem(item)
        self.groups.setCurrentRow(0)
        self.groups.currentItemChanged.connect(self._on_group_chosen)

    @Slot()
    def ask_to_save(self) -> None:
        """Show what would change and ask."""
        draft = self.draft
        if draft is None:
            return
        problem = draft.find_problem()
        if problem is not None:
            self.strip.say(problem, self.tr("Correct it, then save."), "negative")
            return
        number = draft.look.in_force["version"] + 1
        self.asking = SaveRulesDialog(self._session.theme, number, draft.changes, self)
        self.asking.confirmed.connect(self._save)
        self.asking.open()

    def reject(self) -> None:
        # Esc must not lose an afternoon's work: a second Close leaves it.
        if self.draft is not None and self.draft.changes and not self._is_leaving:
            self._is_leaving = True
            self.strip.say(
                self.tr("The changes are not saved."),
                self.tr("Save them, or close again to leave them."), "warning",
            )  # fmt: skip
            return
        self._typed.setText("")
        super().reject()

    @Slot(str)
    def _on_brought_back(self, text: str) -> None:
        """Go on where the program was stopped, unless the rules are others since then."""
        draft = self.draft
        if draft is None or not text or text == draft.text:
            return
        if draft.bring_back(text):
            self.strip.say(
                self.tr("The changes that were not saved are back."),
                self.tr("Save them, or close twice to leave them."), "info",
            )  # fmt: skip
            return
        self.strip.say(
            self.tr("The rules were changed since: what was not saved before is dropped."),
            "",
            "info",
        )
        self._session.drafts.forget(_DRAFT)

    @Slot()
    def _save(self) -> None:
        draft = self.draft
        if draft is None or self.asking is None:
            return
        self.asking.accept()
        actor, profile = self._session.actor, draft.profile
        based_on = draft.look.in_force["version"]

        def save(book: Book) -> House:
            change_rules(book, actor, profile, based_on=based_on)
            return read_house(book.reader)

        self._session.runner.write(save, self._on_saved, owner=self, on_error=self._on_failed)

    def _on_saved(self, house: House) -> None:
        self.saved.emit(house)
        version = house.rules.version
        self.strip.say(self.tr("Version {0} is in force.").format(version), "", "positive")
        self._session.runner.read(look_at_rules, self._show, owner=self, on_error=self._on_failed)

    @Slot()
    def _on_draft_changed(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self._is_leaving = False
        self._typed.setText(draft.text)
        counts = draft.changes_by_group()
        for place in range(self.groups.count()):
            item = self.groups.item(place)
            group = str(item.data(_GROUP_ROLE))
            name = shown(group)
            changed = counts.get(group, 0)
            item.setText(f"{name}  · {changed}" if changed else name)
        may_save = self._session.actor.has(Right.RULES_CHANGE)
        total = len(draft.changes)
        self.save_button.setEnabled(may_save and total > 0)
        words = {0: self.tr("&Save…"), 1: self.tr("&Save one change…")}
        self.save_button.setText(words.get(total, self.tr("&Save {0} changes…").format(total)))
        if not may_save:
            sentence = self.tr("Only an owner or manager changes the house rules.")
            self.strip.say(sentence, "", "info")
            return
        problem = draft.find_problem()
        if problem is not None:
            self.strip.say(problem, "", "warning")

    @Slot()
    def _on_group_chosen(self) -> None:
        if self.group is not None:
            self.strip.clear()
            self.group.show_group(self.current_group)
            self._on_draft_changed()

    @Slot()
    def _on_compared_changed(self) -> None:
        name = self.compared.code
        if self.draft is not None and self.group is not None and name in self.draft.look.shipped:
            self.draft.compared_with = name
            self.group.show_again()

    @Slot()
    def _load_shipped(self) -> None:
        if self.draft is not None:
            self.strip.clear()
            self.draft.set_profile(self.draft.look.shipped[self.draft.compared_with])

    @Slot()
    def show_versions(self) -> None:
        """Show what the rules were before, and since when."""
        VersionsDialog(self._session, self).open()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.strip.say(sentence, "", "negative")

    def _on_failed(self, error: BaseException) -> None:
        present(error, self, self.strip)
