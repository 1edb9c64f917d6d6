"""Messages to the people of the office, which each of them acknowledges (FEATURES 134)."""

from desktop.book.bodies.messages import MessageAcknowledged, MessageSent
from desktop.book.opening import Book
from desktop.book.queries.messages import is_waiting
from desktop.book.queries.people import list_users
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

LONGEST = 500
_NOTHING = "Nothing was sent."


def send_message(book: Book, actor: Actor, text: str, to: str | None = None) -> ChangeSet:
    """Send a message to one user, or to everybody else who may sign in.

    Raises:
        InputError: The text will not do, or there is nobody of that name to send it to.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.MESSAGES_SEND)
    said = text.strip()
    if not said or len(said) > LONGEST or not said.isprintable():
        raise InputError(
            say(
                "A message is one line of 1 to {longest} characters, and this one has {count}."
                " {nothing}",
                longest=LONGEST,
                count=len(said),
                nothing=_NOTHING,
            )
        )
    with book.command(actor.author) as command:
        others = [
            user
            for user in list_users(command.reader)
            if user.active and user.id != actor.user_id
        ]  # fmt: skip
        chosen = [user.id for user in others if to is None or user.name == to]
        if not chosen:
            whom = (
                "There is nobody else"
                if to is None
                else say("There is no other user “{to}”", to=to)
            )
            raise InputError(say("{whom} to send it to. {nothing}", whom=whom, nothing=_NOTHING))
        command.record("message.sent", MessageSent(to=chosen, text=said))
    return changed("messages")


def acknowledge(book: Book, actor: Actor, message: int) -> ChangeSet:
    """Say that one has read a message.

    Raises:
        InputError: It went to somebody else, or was acknowledged already.
    """
    with book.command(actor.author) as command:
        if not is_waiting(command.reader, message, actor.user_id):
            raise InputError("This message does not wait for you. Nothing was changed.")
        command.record("message.acknowledged", MessageAcknowledged(message=message))
    return changed("messages")
