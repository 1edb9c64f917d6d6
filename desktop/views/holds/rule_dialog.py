"""The form of a rule that proposes other limits."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.adapting import LimitRuleRow
from desktop.domain.errors import InputError
from desktop.domain.limits.adapting import LimitRule
from desktop.domain.limits.rule_text import (
    read_change,
    read_conditions,
    write_change,
    write_conditions,
)
from desktop.domain.sentences import say
from desktop.domain.settings.registry import find_setting
from desktop.models.saying import shown, shown_error
from desktop.services.settings.reading import title_of_key
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look


class RuleDialog(Dialog):
    """Stays open until whoever asked closes it; what will not do is said and stays typed.

    Signals:
        given: The code of the account and the LimitRule.
    """

    given = Signal(str, object)

    def __init__(
        self, theme: Theme, row: LimitRuleRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Limit rule"))
        self.setMinimumWidth(theme.pixels(560))
        rule = None if row is None else row.rule
        self.name = QLineEdit(rule.name if rule else "")
        self.account = QLineEdit(row.account if row else "HOUSE")
        self.conditions = QLineEdit(write_conditions(rule.conditions) if rule else "")
        self.conditions.setPlaceholderText("net > 1000, close > 60%")
        self.weeks = QLineEdit(str(rule.weeks) if rule else "4")
        self.key = QLineEdit(rule.key if rule else "wager_limit")
        self.key_told = label(" ", "secondary")
        self.key.textChanged.connect(self._tell_key)
        self._tell_key(self.key.text())
        self.change = QLineEdit(write_change(rule.change) if rule else "50%")
        self.acts = QCheckBox(self.tr("It may set the &limit by itself"))
        self.acts.setChecked(rule is not None and rule.acts)
        self.days = QLineEdit(str(rule.days) if rule else "7")
        self.strip = AlertStrip(theme, lines=2)
        set_look(self.strip, "place", "page")
        self._build()
        self.name.setFocus()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for text, field in (
            (self.tr("&Name"), self.name),
            (self.tr("Players &of"), self.account),
            (self.tr("&When"), self.conditions),
            (self.tr("in so many wee&ks"), self.weeks),
            (self.tr("&Setting"), self.key),
            (self.tr("&becomes"), self.change),
        ):
            form.addRow(text, field)
            if field is self.key:
                form.addRow("", self.key_told)
        form.addRow("", self.acts)
        form.addRow(self.tr("for so many &days"), self.days)
        told = label(
            self.tr(
                "Figures: exposure, volume, net (player’s side), hold % of the house, close % of"
                " straights that beat the closing line. All conditions have to hold."
            ),
            "secondary",
        )
        told.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("&Cancel"), self.reject))
        self.save_button = button(self.tr("Save &rule"), self.give, "primary")
        self.save_button.setDefault(True)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(label(self.tr("A rule that proposes another limit"), "title"))
        column.addWidget(told)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.strip)

    @Slot(str)
    def _tell_key(self, typed: str) -> None:
        key = typed.strip()
        self.key_told.setText(shown(title_of_key(key)) if find_setting(key) else " ")

    @Slot()
    def give(self) -> None:
        """Send the rule, unless something cannot be read."""
        self.strip.clear()
        try:
            rule = LimitRule(
                name=self.name.text().strip(),
                weeks=_whole(self.weeks.text()),
                conditions=read_conditions(self.conditions.text()),
                key=self.key.text().strip(),
                change=read_change(self.change.text()),
                acts=self.acts.isChecked(),
                days=_whole(self.days.text()),
            )
            rule.check()
        except InputError as error:
            self.refuse(error)
            return
        self.given.emit(self.account.text().strip(), rule)

    def refuse(self, error: BaseException) -> None:
        """Say why it will not do; what was typed stays."""
        self.strip.say(shown_error(error), "", "negative")


def _whole(text: str) -> int:
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit()) or len(plain) > 4:
        raise InputError(say("“{plain}” is not a whole number.", plain=plain))
    return int(plain)
