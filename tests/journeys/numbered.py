"""A sequencer whose numbers outlive the process: a line of a file for each fact, before it is told.

With it a program that writes tickets is a station: it sends some of them, fetches pages with facts
of another station between its own, and may be killed at any moment of that.
"""

import os
import pickle
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.book.codec import fact_id
from desktop.book.links import ConfirmedFact
from desktop.book.membership import find_membership
from desktop.book.opening import Book
from tests.book.numbering import Sequencer


@dataclass
class Desk:
    """As much of a shop as a sequencer needs."""

    book: Book


class LastingSequencer(Sequencer):
    """Goes on where the file of an earlier process ends."""

    def __init__(self, path: Path, now: int) -> None:
        super().__init__(now)
        self._file = Path(f"{path}.numbered")
        self._file.touch()
        numbered = self._file.read_bytes()
        # Of the last line there may be a half; then no page had it yet.
        os.truncate(self._file, numbered.rfind(b"\n") + 1)
        for line in numbered.split(b"\n")[:-1]:
            fact = ConfirmedFact(*pickle.loads(bytes.fromhex(line.decode())))  # noqa: S301 - our own
            super().number(*fact[3:], term=fact.term, received_at=fact.received_at)
        self._others: list[ConfirmedFact] = []
        with suppress(FileNotFoundError):
            self._others = pickle.loads(Path(f"{path}.others").read_bytes())  # noqa: S301 - our own

    @staticmethod
    def begin(path: Path, sequencer: Sequencer, others: list[tuple]) -> None:
        """Write down what was numbered so far, and what another station has to send."""
        lines = [pickle.dumps(tuple(fact)).hex() + "\n" for fact in sequencer.facts]
        Path(f"{path}.numbered").write_text("".join(lines))
        Path(f"{path}.others").write_bytes(pickle.dumps(others))

    def number(self, *fact, **given):
        before = len(self.facts)
        super().number(*fact, **given)
        if len(self.facts) > before:
            with self._file.open("a") as file:
                file.write(pickle.dumps(tuple(self.facts[-1])).hex() + "\n")

    def number_of_other(self):
        """Number the next fact of the other station, while it has one."""
        for fact in self._others:
            if fact_id(fact[1]) not in self.known:
                self.number(*fact)
                return

    def go_on(self, book: Book, turn: int) -> None:
        """What happens between two tickets: sent, numbered elsewhere, fetched, or nothing."""
        desk = Desk(book)
        if turn % 3 == 0:
            self.push(desk, 2)
        if turn % 4 == 1:
            self.number_of_other()
        if turn % 2 == 0:
            self.pull(desk, 1 + turn % 3)


def dealings_of(book: Book, path: Path):
    """What a station does between two tickets; nothing where the book is alone."""
    if find_membership(book.reader) is None:
        return lambda turn: None
    sequencer = LastingSequencer(path, book.machine.wall())
    sequencer.book = bytes.fromhex(book.journal.identity.book)
    book.contact = sequencer.contact
    return lambda turn: sequencer.go_on(book, turn)
