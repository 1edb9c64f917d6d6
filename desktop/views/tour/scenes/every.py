"""All scenes, room by room; a new module of scenes is entered here."""

from desktop.views.tour.scene import Scene
from desktop.views.tour.scenes import (
    accounting,
    accounts,
    board,
    deciding,
    entry,
    opening,
    operating,
    pages,
    practice,
    window,
)

SCENES: tuple[Scene, ...] = (
    *pages.SCENES,
    *entry.SCENES,
    *board.SCENES,
    *operating.SCENES,
    *accounts.SCENES,
    *accounting.SCENES,
    *window.SCENES,
    *opening.SCENES,
    *deciding.SCENES,
    *practice.SCENES,
    *pages.EMPTY_SCENES,
)
