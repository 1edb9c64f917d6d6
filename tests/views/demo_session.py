"""The demo book opened for windows: real lanes, its owner, the moment its story ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.book.reading import BookReader
from desktop.services.books import read_house
from desktop.services.users import trusted_actor
from desktop.tasks.runner import TaskRunner
from desktop.views.formatting import Formats
from desktop.views.pending_work import PendingWork
from desktop.views.refresh import RefreshHub
from desktop.views.session import Session
from desktop.views.settings import Settings
from desktop.views.widgets.alert_strip import AlertStrip


@contextmanager
def demo_session(path: Path, theme, folder) -> Iterator[Session]:
    """The session of the owner a minute after the last fact; its threads end with the block."""
    with BookReader(path) as reader:
        house = read_house(reader)
        actor = trusted_actor(reader, "anybody", "S1")
        last = reader.connection.exec_driver_sql("SELECT max(received_at) FROM fact").scalar()
    machine = this_machine()
    runner = TaskRunner(
        {"read": lambda: BookReader(path), "book": lambda: open_book(path, machine)}
    )
    session = Session(
        path=path,
        runner=runner,
        hub=RefreshHub(),
        theme=theme,
        settings=Settings(folder / "settings.ini"),
        pending=PendingWork(),
        strip=AlertStrip(theme),
        formatting=Formats(QLocale("en_US"), ZoneInfo("America/New_York")),
        house=house,
        actor=actor,
        clock_ms=lambda: last + 60_000,
    )
    try:
        yield session
    finally:
        runner.close()
