"""The practice book: the welcome to it, a caller, and a wager that is right or wrong."""

from collections.abc import Callable

from desktop.views.entry.window import EntryPage
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.waiting import NotDoneError
from desktop.views.practice.bar import PracticeBar
from desktop.views.tour.scene import Scene, shows
from desktop.views.tour.scenes.entry import idle


def _first_caller(hands: Hands) -> PracticeBar:
    bar = hands.window.practice
    if bar is None or bar.exercise is None:
        raise NotDoneError("The practice book has nobody who calls.")
    while bar.exercise is not bar.exercises[0]:
        bar.next()
    hands.quiet("the first caller")
    return bar


def _lesson(hands: Hands) -> None:
    idle(hands)
    _first_caller(hands).hint()


def _taken(slip: str = "") -> Callable[[Hands], None]:
    """The first caller's wager is taken, with a slip of the fingers or without."""

    def reach(hands: Hands) -> None:
        page: EntryPage = idle(hands)
        bar = _first_caller(hands)
        bar.again()
        hands.quiet("the caller again")
        exercise = bar.exercises[0]
        hands.fill(page.player_bar.box, exercise.player)
        hands.press("Return")
        hands.fill(page.box, exercise.typed + slip)
        hands.quiet("the preview of the wager")
        hands.press("Return")
        hands.press("F12")
        hands.quiet("what practice says of it")

    return reach


def _last_caller(hands: Hands) -> None:
    idle(hands)
    bar = _first_caller(hands)
    for _ in bar.exercises[1:]:
        bar.next()


SCENES = (
    Scene("practice-welcome", shows("desk"), book="practice"),
    Scene("practice-lesson", _lesson, book="practice"),
    Scene("practice-wrong", _taken("5"), book="practice"),
    Scene("practice-right", _taken(), book="practice"),
    Scene("practice-last", _last_caller, book="practice"),
)
