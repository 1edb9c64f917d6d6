"""A picture with the place of the journal that it was drawn from, here or in a child process."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.book.queries.fact_register import find_chain_end
from desktop.book.reading import BookReader
from desktop.book.statements import ConnectionReader
from desktop.domain.markets import Period
from desktop.progress import Progress
from desktop.services.exposure.layers import Layer, add_layer
from desktop.services.exposure.picture import ExposurePicture, find_picture
from desktop.services.exposure.scope import EVERYTHING, Scope

# Starting a process costs as much as reading so many tickets.
FEW_TICKETS = 2_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be drawn.

    Attributes:
        day: The figure day, for the house's share.
        tickets: About how many would be read for it.
    """

    event_id: int
    period: Period
    scope: Scope = EVERYTHING
    day: date | None = None
    layer: Layer = Layer.STRAIGHTS
    tickets: int = 0

    @property
    def is_quick(self) -> bool:
        """Whether kept sums or few tickets answer it; otherwise it is work for a child process."""
        is_light = self.scope.is_kept or self.tickets <= FEW_TICKETS
        return self.layer is Layer.STRAIGHTS and is_light


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, and how many facts the journal had."""

    picture: ExposurePicture | None
    seq: int


def draw(reader: ConnectionReader, asked: Asked) -> Drawn:
    """Draw a picture from the book as it stands."""
    seq, _ = find_chain_end(reader)
    picture = find_picture(reader, asked.event_id, asked.period, asked.scope, asked.day)
    if picture is not None and asked.layer is not Layer.STRAIGHTS and picture.contest is None:
        picture = add_layer(reader, picture, asked.layer, asked.scope, asked.day)
    return Drawn(picture, seq)


def draw_in_child(report: Progress, book: Path, asked: Asked) -> Drawn:
    """The same in a child process, which reads the book by a connection of its own."""
    report(0, 1, "")
    with BookReader(book) as reader, reader.snapshot():
        return draw(reader, asked)
