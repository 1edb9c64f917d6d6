"""What a former life of this copy wrote and the server never had: written again, or looked at.

A ticket that a caller was promised, and a note, say all that they mean by themselves; they can be
written again as they were, in the name of who does it. Of anything else a person has to see what
became of it meanwhile, and enters it anew where it is still wanted (SYNC 2.13).
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from desktop.book.codec import decode
from desktop.book.facts import KINDS, Fact, address
from desktop.book.membership import RECOVERED, OutOfReachError
from desktop.book.opening import Book
from desktop.book.queries.names import find_account_codes, find_event_names
from desktop.book.queries.review_items import read_marks
from desktop.book.queries.stations import StrandedFact, list_stranded
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.numbers import ticket_number
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed
from desktop.services.narration.narrator import Narrator
from desktop.services.narration.telling import sentence_of
from desktop.services.users import Actor

RECOVERED_FLAG = "recovered"
# A wager that was held, an edit of a ticket, free play: what else they changed is not known any
# more. A read-back and its call stayed in the other life, too, but say nothing of the wager.
_NOT_ALONE = frozenset({"hold", "basket", "replaces", "free_play"})
_LEFT_BEHIND = frozenset({"call", "quoted", "confirmed"})


@dataclass(frozen=True, slots=True)
class Stranded:
    """A fact of a former life, as a person reads it.

    Attributes:
        key: Of its item in the review queue.
        number: What it is called: the letters of that life and its number there.
        at: When it was written, milliseconds UTC.
        user: By whom.
        sentence: What it says.
        account: Whose, or nothing.
        why_not: Why it cannot be written again as it was; empty where it can.
    """

    key: str
    number: str
    at: int
    user: str
    sentence: str
    account: str
    why_not: str


def tell_stranded(reader: Reader) -> list[Stranded]:
    """All that a former life wrote, the server never had, and nobody wrote again or put aside."""
    found = list_stranded(reader)
    marks = read_marks(reader, [_key(fact) for fact in found]) if found else {}
    is_done = {key for key, mark in marks.items() if mark.is_done}
    return [_tell(reader, fact) for fact in found if _key(fact) not in is_done]


def write_again(book: Book, actor: Actor, key: str) -> ChangeSet:
    """Write a fact of a former life again; a ticket with its terms, flagged.

    Args:
        book: In step with its server.
        actor: Who answers for it.
        key: Of a `Stranded`.

    Raises:
        InputError: It is not there any more, or cannot be written again as it was.
        NotAllowedError: The actor may not.
        OutOfReachError: The server is not in reach: it may still have the fact.
    """
    found = next((one for one in list_stranded(book.reader) if _key(one) == key), None)
    if found is None:
        raise InputError(
            "Nothing of that number is missing at the server; it may have been written again"
            " already. Nothing was changed."
        )
    why_not = _why_not(book.reader, found)
    if why_not:
        raise InputError(why_not)
    if not book.contact.is_reached():
        raise OutOfReachError(
            "The server is out of reach, and may still have this fact. Nothing was written. Try"
            " again when the lamp says that all is in step."
        )
    told = _tell(book.reader, found)
    with book.command(actor.author) as command:
        command.record(found.kind, _WRITTEN[found.kind](found, told))
        command.keep(f"{RECOVERED}{found.station}/{found.n}", str(command.now))
    return changed("tickets", "accounts", "exposure", "users")


def _ticket_again(found: StrandedFact, told: Stranded) -> Mapping[str, Any]:
    body = _body(found)
    reason = say(
        "{user} accepted it as {number} in a copy of the book that the server did not know.",
        user=told.user,
        number=ticket_number(found.letters, found.n),
    )
    kept = {name: value for name, value in body.items() if name not in _LEFT_BEHIND}
    return {**kept, "flags": [*body["flags"], [RECOVERED_FLAG, str(reason)]]}


def _note_again(found: StrandedFact, _told: Stranded) -> Mapping[str, Any]:
    return _body(found)


_WRITTEN: Mapping[str, Callable[[StrandedFact, Stranded], Mapping[str, Any]]] = {
    "ticket.accepted": _ticket_again,
    "note.written": _note_again,
}


def _body(found: StrandedFact) -> dict[str, Any]:
    body = decode(found.body)
    body.pop("salt", None)
    return {**body, "recovered_from": [found.station, found.n]}


def _why_not(reader: Reader, found: StrandedFact) -> str:
    """Why it cannot be written again as it was; empty where it can."""
    if found.kind not in _WRITTEN or decode(found.header)["tv"] != KINDS[found.kind].version:
        return "It cannot be written again as it was: see what became of it, and enter it anew."
    body = decode(found.body)
    if _NOT_ALONE & {name for name, value in body.items() if value}:
        return "It changed something else besides, which is not known any more: enter it anew."
    events = {leg["event"] for leg in body.get("legs", ())}
    known = find_account_codes(reader, [body["account"]]).keys() | find_event_names(reader, events)
    if not known >= {body["account"], *events}:
        return "Its account or its event is not in the book: enter those first, then it anew."
    return ""


def _tell(reader: Reader, found: StrandedFact) -> Stranded:
    header, body = decode(found.header), decode(found.body)
    fact = Fact(
        0, address(found.station, found.n), found.kind, header["actor"], header["wall"], body
    )
    names, sentence = Narrator(reader, [fact]), found.kind
    # What it names may have stayed in the other life.
    with suppress(LookupError, TypeError, ValueError):
        sentence = sentence_of(names, fact)
    account = names.account(body["account"]) if isinstance(body.get("account"), int) else ""
    return Stranded(
        _key(found), f"{found.letters}{found.n}", fact.wall, names.user(fact.actor), sentence,
        account, _why_not(reader, found),
    )  # fmt: skip


def _key(found: StrandedFact) -> str:
    return f"stranded/{found.station}/{found.n}"
