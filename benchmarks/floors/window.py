"""Floor K: a window with a table on the screen, in a process of its own: the whole process counts.

`python -m benchmarks.floors.window` shows it once and ends.
"""

import os
import sys
from typing import Any


def show() -> None:
    """Show a table of 40 rows and 12 columns, take its picture, and end."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The libraries that any such program needs are part of the floor, so they are loaded here.
    import hashlib  # noqa: F401, PLC0415

    from PySide6.QtCore import QAbstractTableModel, Qt  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView  # noqa: PLC0415
    from sqlcipher3 import dbapi2  # noqa: F401, PLC0415

    class Cells(QAbstractTableModel):
        def rowCount(self, _parent: object = None) -> int:  # noqa: N802
            return 40

        def columnCount(self, _parent: object = None) -> int:  # noqa: N802
            return 12

        def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
            shown = role == Qt.ItemDataRole.DisplayRole
            return f"{index.row()} {index.column()}" if shown else None

    app = QApplication(sys.argv)
    window = QMainWindow()
    table = QTableView()
    cells = Cells()
    table.setModel(cells)
    window.setCentralWidget(table)
    window.resize(1200, 800)
    window.show()
    app.processEvents()
    if window.grab().isNull():
        raise SystemExit(1)


if __name__ == "__main__":
    show()
