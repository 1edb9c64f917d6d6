"""Everything that waits for a person, on one list, and what is done about it (FEATURES 100)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.book.bodies.review import ReviewAssigned, ReviewDone, ReviewNoted
from desktop.book.opening import Book
from desktop.book.queries.people import find_book, list_users
from desktop.book.queries.review_items import Mark, read_marks
from desktop.book.queries.settings import list_set_values
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import BookCalendar, instant
from desktop.services.changes import ChangeSet, changed
from desktop.services.funding.requesting import approve_request
from desktop.services.review.items import Deed, ReviewItem
from desktop.services.review.sources import COUNTS, SOURCES, Look
from desktop.services.stations.recovering import write_again
from desktop.services.users import Actor, Right, require
from desktop.services.wagers import let_stand

_NOTHING = "Nothing was changed."
_LONGEST_TEXT = 500
# A person works through some dozens; what is over this is counted and waits its turn.
MOST = 1_000
ALL = -1
_UNTOUCHED = Mark("", is_done=False, notes=0)


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """What waits, what hurts most first; of what a season can fill with rows only the first.

    Attributes:
        counts: How much waits in all, by the kind that keys begin with.
    """

    items: list[ReviewItem]
    counts: Counter[str]


def look_at_queue(reader: Reader, now: int, most: int = MOST) -> ReviewQueue:
    """Everything that waits and was not put aside; what was given to somebody is never left out.

    Args:
        reader: An open book.
        now: Milliseconds UTC.
        most: How much is read of flags, write-ins and winners; below 0 all of it.
    """
    look = _look(reader, now, most)
    found = [item for source in SOURCES for item in source(reader, look)]
    items = _marked(reader, found)
    read = Counter(kind_of(item) for item in found)
    counts = Counter(kind_of(item) for item in items)
    for kind, count in COUNTS.items():
        if 0 <= most <= read[kind]:
            counts[kind] = count(reader, look)
    in_order = sorted(items, key=lambda item: (item.rank, item.since, item.key))
    return ReviewQueue(in_order, +counts)


def read_queue(reader: Reader, now: int, most: int = MOST) -> list[ReviewItem]:
    """The items of `look_at_queue`."""
    return look_at_queue(reader, now, most).items


def kind_of(item: ReviewItem) -> str:
    """What its key begins with: `flag` of `flag/123/past_post`."""
    return item.key.partition("/")[0]


def find_item(reader: Reader, now: int, key: str) -> ReviewItem:
    """The item with this key, as it waits now, however much waits beside it.

    Raises:
        InputError: It waits no more.
    """
    look = _look(reader, now, ALL)
    for source in SOURCES:
        for item in source(reader, look):
            if item.key == key:
                found = _marked(reader, [item])
                if found:
                    return found[0]
    raise InputError(
        say("This waits no more; somebody has decided it. {nothing}", nothing=_NOTHING)
    )


def _look(reader: Reader, now: int, most: int) -> Look:
    book = find_book(reader)
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    today = calendar.figure_date(instant(now))
    return Look(now, today, PathSettings(today, list_set_values(reader, HOUSE_ID)), most)


def _marked(reader: Reader, found: Sequence[ReviewItem]) -> list[ReviewItem]:
    """What was not put aside, with what people did about it."""
    marks, letters = read_marks(reader, [item.key for item in found]), read_letters(reader)
    items = []
    for item in found:
        mark, ticket = marks.get(item.key, _UNTOUCHED), item.ticket_id
        if not mark.is_done:
            number = "" if ticket is None else number_in_words(letters, ticket)
            named = replace(item, ticket_number=number, notes=mark.notes)
            items.append(replace(named, assigned_to=mark.assigned_to))
    return items


def approve_item(book: Book, actor: Actor, key: str, reason: str) -> ChangeSet:
    """Let a flagged ticket stand, agree to money, or put aside what was looked at.

    Raises:
        InputError: It waits no more, needs a reason, or is decided on its own page.
        NotAllowedError: The role does not allow it, or it is about a ticket of their own.
    """
    item = find_item(book.reader, book.machine.wall(), key)
    match item.deed:
        case Deed.STAND:
            return let_stand(book, actor, item.ticket_id or 0, key.rpartition("/")[2], reason)
        case Deed.APPROVE_MONEY:
            return approve_request(book, actor, item.subject, reason)
        case Deed.AGAIN:
            return write_again(book, actor, key)
        case Deed.ASIDE:
            return put_aside(book, actor, item, reason)
        case _:
            raise InputError(
                say(
                    "This is decided on its own page: Enter goes there. {nothing}", nothing=_NOTHING
                )
            )


def put_aside(book: Book, actor: Actor, item: ReviewItem, reason: str) -> ChangeSet:
    """Say that something was looked at and needs nothing more.

    Raises:
        InputError: No reason was given, or it has to be decided.
        NotAllowedError: The role does not allow it, or it is about a ticket of their own.
    """
    require(actor, Right.FLAGS_DECIDE)
    if item.deed not in {Deed.ASIDE, Deed.AGAIN}:
        raise InputError(
            say("This has to be decided; it cannot be put aside. {nothing}", nothing=_NOTHING)
        )
    body = ReviewDone(item=item.key, reason=_checked(reason, "Say why it needs nothing more"))
    if item.ticket_id is not None:
        body["ticket"] = item.ticket_id
    with book.command(actor.author) as command:
        command.record("review.done", body)
    return changed("review")


def assign_item(book: Book, actor: Actor, key: str, name: str) -> ChangeSet:
    """Give something that waits to somebody; an empty name gives it back.

    Raises:
        InputError: There is no such user.
        NotAllowedError: Only a manager or owner may.
    """
    require(actor, Right.FLAGS_DECIDE)
    with book.command(actor.author) as command:
        wanted = name.strip().casefold()
        users = {u.name.casefold(): u.id for u in list_users(command.reader) if u.active}
        if wanted and wanted not in users:
            raise InputError(
                say("There is no user “{name}”. {nothing}", name=name.strip(), nothing=_NOTHING)
            )
        assigned = ReviewAssigned(item=key, user=users[wanted] if wanted else None)
        command.record("review.assigned", assigned)
    return changed("review", "claims")


def note_item(book: Book, actor: Actor, key: str, text: str) -> ChangeSet:
    """Note what was found out about something that waits.

    Raises:
        InputError: Nothing was said.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.REVIEW_NOTE)
    noted = ReviewNoted(item=key, text=_checked(text, "Say what was found out"))
    with book.command(actor.author) as command:
        command.record("review.noted", noted)
    return changed("review", "claims")


def _checked(text: str, wanted: str) -> str:
    plain = text.strip()
    if not plain or len(plain) > _LONGEST_TEXT or not plain.isprintable():
        raise InputError(
            say(
                "{wanted}, in one line of at most {longest_text} characters. {nothing}",
                wanted=wanted,
                longest_text=_LONGEST_TEXT,
                nothing=_NOTHING,
            )
        )
    return plain
