"""What every dialog that writes something does: Enter, Esc, the line that says why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.domain.errors import InputError
from desktop.services.changes import changed
from desktop.views.dialogs.form import FormDialog
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "form.book")
    yield made
    made.book.close()


@pytest.fixture
def dialog(session, qtbot):
    made = FormDialog(session, "Set a name", hint="Any name will do.")
    made.field = QLineEdit("Ann")
    made.add_fields([("&Name", made.field)])
    made.primary = made.add_buttons("&Set", lambda: made.write(made.command))
    made.command = lambda book: changed("accounts")
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def refuse(_book):
    raise InputError("That name is taken.")


def test_enter_writes_and_closes_after_the_commit(dialog, qtbot):
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_esc_leaves_without_writing(dialog, qtbot):
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)


def test_a_refusal_is_said_and_what_was_typed_stays(dialog, qtbot):
    assert dialog.problem == "Any name will do."
    dialog.command = refuse
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.primary.isEnabled()
    qtbot.waitUntil(lambda: dialog.problem == "That name is taken.")
    assert dialog.primary.isEnabled()
    assert dialog.isVisible()
    assert dialog.field.text() == "Ann"
    dialog.clear_problem()
    assert dialog.problem == "Any name will do."


def test_a_field_is_named_by_its_label(dialog):
    assert dialog.field.accessibleName() == "Name"
