"""The demo's lay-off: what the game that could cost most is brought down to with another house."""

from desktop.book.opening import Book
from desktop.domain.accounts import AccountKind
from desktop.domain.naming import has_two_sides
from desktop.services.accounts import NewAccount, open_account
from desktop.services.books import House
from desktop.services.exposure.laying_off import lay_off, list_suggestions
from desktop.services.exposure.listing import list_exposures
from desktop.services.exposure.picture import find_picture
from desktop.services.users import Actor

OTHER_HOUSE = "OUT1"
_NAME = "Harbour Book"


def lay_off_the_worst(book: Book, owner: Actor, house: House) -> None:
    """Open the other house's account, and bring the worst game that is ahead to two thirds."""
    open_account(book, owner, NewAccount(OTHER_HOUSE, _NAME, AccountKind.OUTSIDE, "HOUSE", 0))
    now = book.machine.wall()
    for exposure in list_exposures(book.reader):
        event = exposure.event
        picture = find_picture(book.reader, event.id, exposure.period)
        if picture is None or not has_two_sides(event) or (event.start or 0) <= now:
            continue
        wanted = 2 * exposure.worst // 3
        found = list_suggestions(book.reader, house, event, picture.straights, wanted)
        if found and found[0].lay_off.is_enough:
            lay_off(book, owner, house, OTHER_HOUSE, found[0].entry)
            return
