"""Every page as it is first seen, on the demo book and on a book in which nothing happened yet."""

from desktop.views.tour.scene import Scene, shows

PAGES = (
    "desk", "entry", "board", "exposure", "accounts", "tickets", "settlement", "weekly", "charts",
    "journal", "money", "reports", "ticker", "review", "holds", "calls",
)  # fmt: skip

SCENES = tuple(Scene(page, shows(page), is_in_guide=True) for page in PAGES)
EMPTY_SCENES = tuple(Scene(f"empty-{page}", shows(page), book="new") for page in PAGES)
