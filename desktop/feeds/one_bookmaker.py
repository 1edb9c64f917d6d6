"""Which of several bookmakers of a feed is taken: the stated one, never a guessed one."""

from collections.abc import Sequence

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.intake import Intake

Named = tuple[str, str]
"""Key and title of a bookmaker."""


def choose_bookmaker(
    file: str, listed: Sequence[Sequence[Named]], source: str | None, intake: Intake
) -> str | None:
    """The key of the bookmaker whose lines are taken; None where no event has two.

    Args:
        file: The name of the file.
        listed: The bookmakers of each event.
        source: What the user stated.
        intake: Gets the sentence on what was chosen.

    Raises:
        InputError: An event has several and none is stated, or the stated one is not there.
    """
    names = dict(named for event in listed for named in event)
    shown = ", ".join(key if key == title else f"{key} ({title})" for key, title in names.items())
    if source is None:
        if any(len(event) > 1 for event in listed):
            raise InputError(
                say(
                    "{file} holds several bookmakers: {shown}. Choose one with --source; "
                    "nothing was "
                    "changed.",
                    file=file,
                    shown=shown,
                )
            )
        if shown:
            intake.notices.append(
                say("Lines are those of {shown}: no event has two bookmakers.", shown=shown)
            )
        return None
    for key, title in names.items():
        if source.casefold() in {key.casefold(), title.casefold()}:
            intake.notices.append(say("Lines are those of {title}.", title=title))
            return key
    raise InputError(
        say(
            "{file} has no bookmaker {source}. It holds: {shown}. Nothing was changed.",
            file=file,
            source=source,
            shown=shown,
        )
    )
