"""The Qt binding loses no references to None, True or False.

PySide6 6.12.0 does, on Python 3.11: wherever Qt calls a Python method that returns one of them, one
reference is dropped, and after about a minute of scrolling the interpreter aborts. Hence the pin in
pyproject.toml, and this test, so that an upgrade cannot bring the fault back.
"""

import sys

import pytest
from PySide6.QtCore import (
    Property,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QRunnable,
    QSettings,
    QSortFilterProxyModel,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QColor, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QCheckBox, QStyledItemDelegate, QTableView, QWidget

ROUNDS = 300
COUNTED = (None, True, False)
RESERVE = [[value] * 200_000 for value in COUNTED]  # so that a loss is counted before it is fatal

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal: nothing to count"
)


class Board(QAbstractTableModel):
    """Five rows of three cells that all give the same answer."""

    def __init__(self, answer=None):
        super().__init__()
        self.answer = answer

    def rowCount(self, parent=None):
        return 5

    def columnCount(self, parent=None):
        return 3

    def data(self, index, role=0):
        return self.answer

    def headerData(self, section, orientation, role=0):
        return None

    def setData(self, index, value, role=0):
        return True


class Accepting(QSortFilterProxyModel):
    def filterAcceptsRow(self, row, parent):
        return True


class Watcher(QObject):
    def eventFilter(self, watched, event):
        return False


class Sender(QObject):
    sent = Signal(object)
    switched = Signal(bool)


class Receiver(QObject):
    @Slot(object)
    def decorated(self, value):
        return None

    def undecorated(self, value):
        return None


class Switch(QObject):
    @Property(bool)
    def is_open(self):
        return True


class Painted(QWidget):
    def paintEvent(self, event):
        return None


class Plain(QStyledItemDelegate):
    def initStyleOption(self, option, index):
        super().initStyleOption(option, index)


class Step(QUndoCommand):
    def redo(self):
        return None

    def undo(self):
        return None


class Work(QRunnable):
    def run(self):
        return None


def shown(widget):
    widget.resize(200, 100)
    widget.show()
    return widget


def cell_probes(kept):
    """A proxy in C++ asks the Python model, as a view would."""
    for answer in (None, True, "text", 7, QColor("red")):
        board, proxy = Board(answer), QIdentityProxyModel()
        proxy.setSourceModel(board)
        kept += [board, proxy]
        cell = proxy.index(0, 0)
        yield f"data() answers {answer!r}", lambda proxy=proxy, cell=cell: proxy.data(cell, 0)
    horizontal = Qt.Orientation.Horizontal
    yield "headerData() answers None", lambda: proxy.headerData(0, horizontal, 0)
    yield "rowCount()", lambda: proxy.rowCount(QModelIndex())
    yield "setData() answers True", lambda: proxy.setData(cell, "text")


def signal_probes(kept):
    sender, to_slot, to_method, receiver = Sender(), Sender(), Sender(), Receiver()
    sender.sent.connect(lambda value: None)
    sender.switched.connect(lambda value: None)
    to_slot.sent.connect(receiver.decorated)
    to_method.sent.connect(receiver.undecorated)
    box, action = QCheckBox(), QAction()
    box.toggled.connect(lambda checked: None)
    action.triggered.connect(lambda checked: None)
    kept += [sender, to_slot, to_method, receiver, box, action]
    yield "signal to a lambda", lambda: sender.sent.emit(1)
    yield "signal carrying True", lambda: sender.switched.emit(True)
    yield "signal to a decorated slot", lambda: to_slot.sent.emit(1)
    yield "signal to an undecorated slot", lambda: to_method.sent.emit(1)
    yield "toggled to a lambda", box.toggle
    yield "triggered to a lambda", action.trigger


def view_probes(kept):
    board, accepting = Board(), Accepting()
    table, delegated, painted = QTableView(), QTableView(), shown(Painted())
    delegate = Plain()
    accepting.setSourceModel(board)
    delegated.setItemDelegate(delegate)
    for view in (table, delegated):
        view.setModel(board)
        shown(view)
    kept += [board, accepting, table, delegated, delegate, painted]
    yield "table repaint", lambda: table.viewport().repaint()
    yield "initStyleOption of a delegate", lambda: delegated.viewport().repaint()
    yield "paintEvent", painted.repaint
    yield "filterAcceptsRow", accepting.invalidate
    yield "dataChanged", lambda: board.dataChanged.emit(board.index(0, 0), board.index(4, 2))


def object_probes(kept, settings):
    watched, watcher, ping = QObject(), Watcher(), QEvent(QEvent.Type.User)
    watched.installEventFilter(watcher)
    stack, pool, switch = QUndoStack(), QThreadPool(), Switch()
    kept += [watched, watcher, ping, stack, pool, switch]
    yield "event filter", lambda: QCoreApplication.sendEvent(watched, ping)
    yield "undo command", lambda: (stack.push(Step("step")), stack.undo())
    yield "runnable", lambda: (pool.start(Work()), pool.waitForDone())
    yield "property", lambda: switch.property("is_open")
    yield "settings of type bool", lambda: settings.value("dark", defaultValue=False, type=bool)


def lost_per_call(call):
    """How many references to None, True and False each call loses (0 when all is well)."""
    call()
    before = [sys.getrefcount(value) for value in COUNTED]
    for _ in range(ROUNDS):
        call()
    after = [sys.getrefcount(value) for value in COUNTED]
    return [(had - has) / ROUNDS for had, has in zip(before, after, strict=True)]


def test_the_binding_loses_no_references(qapp, tmp_path):
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    kept = []
    probes = dict(
        [
            *cell_probes(kept),
            *signal_probes(kept),
            *view_probes(kept),
            *object_probes(kept, settings),
        ]
    )
    lost = {
        name: losses for name, call in probes.items() if max(losses := lost_per_call(call)) > 0.5
    }
    assert lost == {}


def test_a_lost_reference_is_counted():
    held = [[None] * (ROUNDS + 1)]

    def lose_one():
        held[0].pop()

    assert lost_per_call(lose_one)[0] > 0.5
