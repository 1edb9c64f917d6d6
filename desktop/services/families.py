"""Event families: a game with the propositions and contests that hang on it (FEATURES 69)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.queries.board import EventRow, list_family
from desktop.book.queries.decisions import list_undecided_legs
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Form

# What a game that does not take place as scheduled is recorded as.
NOT_PLAYED = frozenset({"cancelled", "postponed"})
_OVER = frozenset({"final", "stopped", "cancelled"})


@dataclass(frozen=True, slots=True)
class Member:
    """What hangs on a game and is still ahead: a proposition, or a contest with its field.

    Attributes:
        events: The proposition alone, or every entrant.
        tickets: How many that are not void have a leg on it which nobody decided.
    """

    events: tuple[EventRow, ...]
    tickets: int

    @property
    def id(self) -> int:
        """Of its first event; names it when it is chosen."""
        return self.events[0].id

    @property
    def title(self) -> str:
        """The question or the title of the contest, with its number."""
        first = self.events[0]
        return f"{first.rot_away} {first.away if first.form == Form.ENTRANT else first.home}"


def read_family(reader: Reader, game_id: int) -> tuple[Member, ...]:
    """What hangs on a game, each to be asked about when the game is moved or called off."""
    groups: dict[int, list[EventRow]] = {}
    for event in list_family(reader, game_id):
        if event.status not in _OVER:
            groups.setdefault(event.contest_id or event.id, []).append(event)
    return tuple(
        Member(tuple(events), len({ticket for event in events for ticket in _on(reader, event)}))
        for events in groups.values()
    )


def choose_members(reader: Reader, game_id: int, chosen: Sequence[int]) -> list[Member]:
    """The members of a family that go along with their game, by their ids.

    Raises:
        InputError: One of them does not hang on the game any more, or is over.
    """
    if not chosen:
        return []
    family = {member.id: member for member in read_family(reader, game_id)}
    if not family.keys() >= set(chosen):
        raise InputError(
            "What hangs on this game changed since it was shown. Nothing was changed. Open it"
            " again and choose anew."
        )
    return [family[one] for one in dict.fromkeys(chosen)]


def _on(reader: Reader, event: EventRow) -> set[int]:
    return {leg.ticket_id for leg in list_undecided_legs(reader, event.id)}
