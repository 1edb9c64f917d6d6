"""What became otherwise than its author saw it, told for the queue (SYNC 2.5 and 4.1)."""

from collections.abc import Iterator
from itertools import groupby

from desktop.book.queries.fact_register import find_fact
from desktop.book.queries.review_items import ConflictRow, conflict_key, list_conflicts
from desktop.book.statements import Reader
from desktop.domain.sentences import joined, say
from desktop.services.narration.telling import ToldFact, tell_facts
from desktop.services.review.items import Deed, ReviewItem

_KINDS = {
    "no_effect": "No effect",
    "no_right": "No right",
    "right_lapsed": "Right lapsed",
    "renamed": "Name taken",
    "overwrote": "Overwritten",
}


def conflicts(reader: Reader) -> Iterator[ReviewItem]:
    """Facts that met what their authors had not seen, one item for each, at other stations."""
    found = groupby(list_conflicts(reader), key=lambda row: (row.number, row.kind))
    for (number, kind), rows in found:
        recorded = find_fact(reader, number)
        if recorded is None:
            continue  # of tables folded without their journal
        (told,) = tell_facts(reader, [recorded])
        yield ReviewItem(
            conflict_key(number, kind),
            _KINDS[kind],
            2,
            told.at,
            _sentence(told, kind, list(rows)),
            told.account or "",
            *_place(told),
            told.ticket_id,
            Deed.ASIDE,
        )


def _place(told: ToldFact) -> tuple[str, object]:
    """Where more of it stands: the ticket's page, or the account's, or the journal."""
    if told.ticket_id is not None:
        return "tickets", told.ticket_id
    return ("journal", "") if told.account is None else ("accounts", told.account)


def _sentence(told: ToldFact, kind: str, rows: list[ConflictRow]) -> str:
    parts = {"user": told.user, "station": told.station, "deed": told.sentence}
    match kind:
        case "no_effect":
            said = say(
                "{user} at {station}: {deed} It had no effect, because another station had"
                " changed this first.",
                **parts,
            )
        case "no_right":
            said = say(
                "{user} at {station}: {deed} It had no effect, because {user} had no right to"
                " it by then.",
                **parts,
            )
        case "right_lapsed":
            said = say(
                "{user} at {station}: {deed} It stands, although {user} had lost the right to"
                " it by then.",
                **parts,
            )
        case "renamed":
            said = say(
                "{user} at {station}: {deed} Another station had taken the name first.", **parts
            )
        case _:
            said = say(
                "{user} at {station}: {deed} It replaced a change that {user} had not seen.",
                **parts,
            )
    return joined(" ", [said, *(_values(row) for row in rows if row.about)])


def _values(row: ConflictRow) -> str:
    parts = {"about": row.about.replace("_", " "), "wanted": row.wanted, "other": row.stands}
    match row.kind:
        case "renamed":
            return say("“{wanted}” is now “{other}”.", **parts)
        case "overwrote":
            return say("{about}: “{wanted}” in place of “{other}”.", **parts)
        case _:
            return say("{about}: “{wanted}” was wanted, “{other}” stands.", **parts)
