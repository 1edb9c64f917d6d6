"""Everything that waits for a person, on one list, and what is done about it (FEATURES 100)."""

from dataclasses import replace

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
from desktop.services.review.sources import SOURCES, Look
from desktop.services.users import Actor, Right, require
from desktop.services.wagers import let_stand

_NOTHING = "Nothing was changed."
_LONGEST_TEXT = 500
_UNTOUCHED = Mark("", is_done=False, notes=0)


def read_queue(reader: Reader, now: int) -> list[ReviewItem]:
    """Everything that waits and was not put aside, what hurts most first.

    Args:
        reader: An open book.
        now: Milliseconds UTC.
    """
    book = find_book(reader)
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    today = calendar.figure_date(instant(now))
    look = Look(now, today, PathSettings(today, list_set_values(reader, HOUSE_ID)))
    marks, letters = read_marks(reader), read_letters(reader)
    items = []
    for source in SOURCES:
        for item in source(reader, look):
            mark = marks.get(item.key, _UNTOUCHED)
            ticket = item.ticket_id
            number = "" if ticket is None else number_in_words(letters, ticket)
            if not mark.is_done:
                named = replace(item, ticket_number=number, notes=mark.notes)
                items.append(replace(named, assigned_to=mark.assigned_to))
    return sorted(items, key=lambda item: (item.rank, item.since, item.key))


def find_item(reader: Reader, now: int, key: str) -> ReviewItem:
    """The item with this key, as it waits now.

    Raises:
        InputError: It waits no more.
    """
    for item in read_queue(reader, now):
        if item.key == key:
            return item
    raise InputError(
        say("This waits no more; somebody has decided it. {nothing}", nothing=_NOTHING)
    )


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
    if item.deed is not Deed.ASIDE:
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
