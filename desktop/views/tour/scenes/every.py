"""All scenes, room by room; a new module of scenes is entered here."""

from desktop.views.tour.scene import Scene
from desktop.views.tour.scenes import entry, opening, pages, window

SCENES: tuple[Scene, ...] = (
    *pages.SCENES,
    *entry.SCENES,
    *window.SCENES,
    *opening.SCENES,
    *pages.EMPTY_SCENES,
)
