"""A row that wraps, and a line that gives way."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets.short_label import ShortLabel
from desktop.views.widgets.wrapping_row import WrappingRow


def test_what_has_no_room_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    """In the same order; a field stays with its name."""
    holder = QWidget()
    qtbot.addWidget(holder)
    row = WrappingRow(8)
    holder.setLayout(row)
    first, name, field = QPushButton("First"), QLabel("Name"), QLineEdit()
    row.addWidget(first)
    row.add_pair(name, field)
    holder.resize(row.sizeHint().width() + 60, 200)
    holder.show()
    assert first.y() + first.height() > name.y() >= 0
    assert field.geometry().right() >= holder.width() - 2
    holder.resize(row.minimumSize().width(), 200)
    qtbot.waitUntil(lambda: name.y() >= first.geometry().bottom())
    assert abs(name.geometry().center().y() - field.geometry().center().y()) <= 1
    assert row.heightForWidth(holder.width()) > row.sizeHint().height()


def test_a_short_label_takes_no_room_and_says_it_all_in_its_tooltip(qtbot: QtBot) -> None:
    """The text is whole for whoever reads it aloud."""
    line = ShortLabel("blue: the house wins")
    qtbot.addWidget(line)
    line.resize(40, 20)
    line.show()
    assert line.grab().toImage() != QLabel().grab().toImage()
    assert (line.text(), line.toolTip()) == ("blue: the house wins",) * 2
