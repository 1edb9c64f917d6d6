"""Preferences: everything counts at once and is kept; keys are never taken twice."""

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.book.reading import BookReader
from desktop.book.routine_log import routine_folder
from desktop.domain.alerts import AlertKind
from desktop.views.actions import Action
from desktop.views.formatting import price_text, show_odds_as
from desktop.views.preferences.window import PreferencesDialog
from desktop.views.settings import Settings
from desktop.views.theme import is_evening
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "preferences.bookdesk")
    yield made
    made.book.close()


def action(name, title, *keys, scope="Everywhere", run=lambda: None):
    return Action(name, title, run, keys, scope)


@pytest.fixture
def dialog(session, qtbot):
    ran = []
    actions = [
        action("find.account", "Pick an account…", "F4"),
        action("look.dark", "Dark theme"),
        action("page.desk", "Desk", "Alt+1", "G, D"),
        action("entry.accept", "Accept the wager", "F12", scope="Ticket entry"),
        action("entry.player", "Change the player", "F4", scope="Ticket entry"),
        action("entry.most", "Biggest wager allowed", "Ctrl+M", scope="Ticket entry"),
        action("rules.open", "House rules…", run=lambda: ran.append("rules")),
    ]
    made = PreferencesDialog(session, lambda: actions)
    made.ran = ran
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return made


def test_the_look_changes_at_once_and_is_kept(dialog, session, tmp_path):
    look, theme = dialog.look, session.theme
    look.mode.setCurrentIndex(look.mode.findData("dark"))
    assert theme.is_dark
    look.density.setCurrentIndex(look.density.findData("compact"))
    look.scale.setValue(24)
    look.motion.setChecked(True)
    assert (theme.density, theme.scale_percent) == ("compact", 120)
    assert not look.dark_from.isEnabled()
    look.mode.setCurrentIndex(look.mode.findData("sunset"))
    now = QTime.currentTime()
    look.dark_from.setTime(QTime(now.hour(), now.minute()))
    look.dark_until.setTime(now.addSecs(7200))
    assert theme.is_dark
    look.dark_from.setTime(now.addSecs(3600))
    assert not theme.is_dark
    session.settings.flush()
    again = Settings(tmp_path / "settings.ini")
    assert (again.theme_mode, again.density, again.scale_percent) == ("sunset", "compact", 120)
    assert again.has_reduced_motion
    assert again.evening[0].hour() == now.addSecs(3600).hour()
    theme.set_mode("light")
    theme.set_scale_percent(100)


@pytest.mark.parametrize(
    ("hour", "first", "last", "is_dark"),
    [(20, 18, 7, True), (3, 18, 7, True), (7, 18, 7, False), (12, 18, 7, False),
     (12, 9, 17, True), (17, 9, 17, False), (5, 5, 5, False)],
)  # fmt: skip
def test_an_evening_may_last_past_midnight(hour, first, last, is_dark):
    assert is_evening(QTime(hour, 0), (QTime(first, 0), QTime(last, 0))) is is_dark


def test_language_odds_alerts_and_lock_are_kept(dialog, session):
    settings = session.settings
    dialog.formats.language.setCurrentIndex(dialog.formats.language.findData("es"))
    dialog.formats.odds.setCurrentIndex(dialog.formats.odds.findData("decimal"))
    assert price_text("-110") == "1.91"
    show_odds_as("quoted")
    dialog.alerts.volumes["refused"].setValue(0)
    dialog.alerts.volumes["held"].setValue(90)
    dialog.alerts.quiet.setChecked(True)
    assert (settings.volume_of("refused"), settings.volume_of("held")) == (0, 90)
    assert settings.is_undisturbed
    dialog.alerts.sound.setChecked(True)
    assert settings.has_alert_sound
    dialog.alerts.sound.setChecked(False)
    dialog.alerts.kinds[AlertKind.LINE].setChecked(False)
    dialog.safety.minutes.setValue(3)
    assert (settings.language, settings.odds, settings.lock_minutes) == ("es", "decimal", 3)
    assert not settings.has_alert_sound
    assert settings.silent_alerts == {AlertKind.LINE}


def test_the_folder_of_backups_is_that_of_the_routines(dialog, session, qtbot, tmp_path):
    assert dialog.safety.folder.text() == ""
    dialog.safety.keep_folder(str(tmp_path))
    qtbot.waitUntil(lambda: dialog.safety.folder.text() == str(tmp_path))
    with BookReader(session.path) as reader:
        assert routine_folder(reader) == str(tmp_path)


def test_what_belongs_to_the_book_is_linked(dialog):
    link = next(b for b in dialog.findChildren(QPushButton) if b.text() == "House rules…")
    link.click()
    assert dialog.ran == ["rules"]


def press_keys(dialog, name, keys):
    page = dialog.keys
    page.grid.select_row(page.model.find_row(name))
    page.edit.setKeySequence(QKeySequence(keys))
    page.use()


def test_keys_are_changed_refused_and_given_back(dialog, session, qtbot):
    dialog.show_keys()
    page, keys = dialog.keys, session.keys
    press_keys(dialog, "look.dark", "Ctrl+Alt+D")
    assert session.settings.keys_of("look.dark") == ("Ctrl+Alt+D",)
    press_keys(dialog, "entry.most", "F4")
    assert "“Change the player”" in page.strip.sentence
    press_keys(dialog, "look.dark", "F12")
    assert "cannot be given" in page.strip.sentence
    press_keys(dialog, "look.dark", "D")
    assert "for typing" in page.strip.sentence
    press_keys(dialog, "look.dark", "G")
    assert "for typing" in page.strip.sentence
    press_keys(dialog, "look.dark", "")
    assert "Press the keys" in page.strip.sentence
    press_keys(dialog, "entry.most", "Alt+1")
    assert session.settings.keys_of("entry.most") == ("Alt+1",)
    press_keys(dialog, "entry.accept", "Ctrl+Y")
    accept = next(one for one in page.model.rows if one.id == "entry.accept")
    assert accept.keys == ("F12", "Ctrl+Y")
    page.clear()
    accept = next(one for one in page.model.rows if one.id == "entry.accept")
    assert accept.keys == ("F12",)
    press_keys(dialog, "entry.player", "F3")
    press_keys(dialog, "entry.most", "F4")
    page.grid.select_row(page.model.find_row("entry.player"))
    page.reset()
    assert "“Biggest wager allowed”" in page.strip.sentence
    page.box.setText("ctrl+alt+d")
    assert [one.id for one in page.model.rows] == ["look.dark"]
    page.reset_all()
    page.box.clear()
    shipped = {one.id: one.keys for one in dialog._actions()}
    assert {one.id: one.keys for one in page.model.rows} == shipped
    assert not any(keys.is_changed(one) for one in dialog._actions())


def test_a_file_of_settings_cannot_take_a_fixed_key_away(session):
    accept = action("entry.accept", "Accept", "F12")
    dark = action("look.dark", "Dark")
    session.settings.set_keys("entry.accept", ["Ctrl+Y"])
    session.settings.set_keys("look.dark", ["Esc", "Ctrl+D"])
    applied = session.keys.applied([accept, dark])
    assert [one.keys for one in applied] == [("F12", "Ctrl+Y"), ("Ctrl+D",)]


def test_enter_on_a_command_leads_to_the_field(dialog, qtbot):
    dialog.show_keys()
    page = dialog.keys
    page.grid.setFocus()
    page.grid.select_row(1)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.edit.hasFocus() or page.edit.isAncestorOf(dialog.focusWidget())
