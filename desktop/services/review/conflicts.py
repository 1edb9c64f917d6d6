"""What became otherwise than its author saw it, told for the queue (SYNC 2.5 and 4.1)."""

from collections.abc import Iterator
from itertools import groupby

from desktop.book.queries.fact_register import find_fact_here
from desktop.book.queries.review_items import ConflictRow, conflict_key, list_conflicts
from desktop.book.statements import Reader
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say
from desktop.domain.settings.kinds import ValueKind
from desktop.domain.settings.registry import find_setting
from desktop.services.narration.telling import ToldFact, tell_facts
from desktop.services.review.items import Deed, ReviewItem

_MONEY = frozenset({"credit_limit", "makeup"})
# So many of the values are told in the queue; the journal has them all.
_VALUES_TOLD = 5
_KINDS = {
    "no_effect": "No effect",
    "in_part": "In part",
    "no_right": "No right",
    "right_lapsed": "Right lapsed",
    "renamed": "Name taken",
    "same_number": "Number taken",
    "overwrote": "Overwritten",
}


def conflicts(reader: Reader) -> Iterator[ReviewItem]:
    """Facts that met what their authors had not seen, one item for each, at other stations."""
    found = groupby(list_conflicts(reader), key=lambda row: (row.number, row.kind))
    for (number, kind), rows in found:
        recorded = find_fact_here(reader, number)
        if recorded is None:
            continue  # of tables folded without their journal, or of history that is to come
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
        case "in_part":
            said = say(
                "{user} at {station}: {deed} Part of it had no effect, because another station had"
                " changed that first.",
                **parts,
            )
        case "same_number":
            said = say(
                "{user} at {station}: {deed} Another station had given the number to another game"
                " of that day. Both stand; change the number of one.",
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
    told_of = [row for row in rows if row.about]
    more = len(told_of) - _VALUES_TOLD
    values = [_values(row) for row in told_of[:_VALUES_TOLD]]
    rest = [say("And {count} more.", count=more)] if more > 0 else []
    return joined(" ", [said, *values, *rest])


def _values(row: ConflictRow) -> str:
    parts = {
        "about": row.about.replace("_", " "),
        "wanted": _value(row.about, row.wanted),
        "other": _value(row.about, row.stands),
    }
    if not row.wanted and not row.stands:
        return say("Not of {about}.", about=row.about)
    match row.kind:
        case "same_number":
            return say("{about}: “{wanted}” and “{other}”.", **parts)
        case "renamed":
            return say("“{wanted}” is now “{other}”.", **parts)
        case "overwrote":
            return say("{about}: “{wanted}” in place of “{other}”.", **parts)
        case _:
            return say("{about}: “{wanted}” was wanted, “{other}” stands.", **parts)


def _value(about: str, value: str) -> str:
    """A value as people write it: money where it is money."""
    name = about.rpartition(" ")[2]
    setting = find_setting(name)
    is_money = name in _MONEY or (setting is not None and setting.kind is ValueKind.CENTS)
    if is_money and value:
        return format_money(int(value))
    return value or say("nothing")
