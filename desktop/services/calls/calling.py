"""A call from the first word to the last: who has the account, what was verified and kept."""

from collections.abc import Sequence

from desktop.book.bodies.calls import BalanceVerified, BasketKept, CallEnded, CallStarted
from desktop.book.facts import origin
from desktop.book.opening import Book, Command
from desktop.book.queries.calls import (
    CallRow,
    find_call,
    list_holdings,
)
from desktop.book.queries.people import find_account_by_id
from desktop.book.statements import Reader
from desktop.domain.calls import Ending
from desktop.domain.entry.secrets import without_pin
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

LONGEST_TYPED = 2000


class HeldAccountError(InputError):
    """Another call at this station has the account."""


def start_call(
    book: Book, actor: Actor, house: House, account_id: int, line: str, *, checked: bool
) -> CallRow:
    """Begin a call: from now on the account is this clerk's at this station.

    Raises:
        HeldAccountError: Another call at this station has it.
        NotAllowedError: The role takes no calls.
    """
    require(actor, Right.TICKETS_ACCEPT)
    with book.command(actor.author) as command:
        require(actor, Right.TICKETS_ACCEPT, account_id, reader=command.reader)
        _check_free(command, house, account_id)
        day = house.calendar.figure_date(instant(command.now)).isoformat()
        body = CallStarted(account=account_id, line=line, day=day, checked=checked)
        call_id = command.record("call.started", body).number
        call = find_call(command.reader, call_id)
    if call is None:
        raise ValueError("a call that was not begun")
    return call


def _check_free(command: Command, house: House, account_id: int) -> None:
    station = command.journal.identity.station
    for holding in list_holdings(command.reader, account_id):
        if origin(holding.call_id)[0] != station:
            continue
        account = find_account_by_id(command.reader, account_id)
        since = house.calendar.local(instant(holding.since))
        raise HeldAccountError(
            say(
                "{code} is on the phone with {clerk}, line {line}, since {since}.",
                code=account.code if account else "The account",
                clerk=holding.clerk,
                line=holding.line,
                since=f"{since:%H:%M}",
            ),
            "One writer to an account: ask there, or wait for the end of that call.",
        )


def verify_balance(
    book: Book, actor: Actor, call_id: int, notices: Sequence[int], *, balance: int, pending: int
) -> CallRow:
    """Write down that the caller accepted these cents, and that the notices were acknowledged.

    Raises:
        InputError: The call is over, or the balance is another one by now.
        NotAllowedError: The role takes no calls.
    """
    with book.command(actor.author) as command:
        call = _get_open(command.reader, call_id)
        require(actor, Right.TICKETS_ACCEPT, call.account_id, reader=command.reader)
        account = find_account_by_id(command.reader, call.account_id)
        if account is None or (account.balance, account.pending) != (balance, pending):
            raise InputError(
                "The balance changed while it was read. Nothing was written down.",
                "Read it to the caller again and press Enter.",
            )
        body = BalanceVerified(
            account=call.account_id,
            call=call_id,
            balance=balance,
            pending=pending,
            notices=list(notices),
        )
        command.record("balance.verified", body)
        found = find_call(command.reader, call_id)
    return found or call


def end_call(
    book: Book,
    actor: Actor,
    call_id: int,
    ending: Ending,
    *,
    typed: str = "",
    recorder: str = "",
    baskets: Sequence[BasketKept] = (),
) -> ChangeSet:
    """End a call and let the account go; what nobody confirmed waits for a person.

    Raises:
        InputError: The call is over.
        NotAllowedError: The role takes no calls.
    """
    with book.command(actor.author) as command:
        call = _get_open(command.reader, call_id)
        require(actor, Right.TICKETS_ACCEPT, call.account_id, reader=command.reader)
        record_end(command, call, ending, typed=typed, recorder=recorder, baskets=baskets)
    return changed("calls")


def record_end(
    command: Command,
    call: CallRow,
    ending: Ending,
    *,
    typed: str = "",
    recorder: str = "",
    baskets: Sequence[BasketKept] = (),
) -> None:
    """Record the end of a call inside a command."""
    body = CallEnded(
        account=call.account_id,
        call=call.id,
        ending=ending.value,
        typed=plain_line(typed),
        recorder=_plain_recorder(recorder),
    )
    if baskets:
        body["baskets"] = list(baskets)
    command.record("call.ended", body)


def plain_line(typed: str) -> str:
    """A line as a fact may tell it: no longer than that, and without the phone secret."""
    return without_pin(typed.strip())[:LONGEST_TYPED]


def _plain_recorder(recorder: str) -> str:
    said = recorder.strip()
    if len(said) > 300 or not (said == "" or said.isprintable()):
        raise InputError(
            "The reference of a recording is one line of at most 300 characters. Nothing was"
            " changed."
        )
    return said


def _get_open(reader: Reader, call_id: int) -> CallRow:
    call = find_call(reader, call_id)
    if call is None or call.ended_at is not None:
        raise InputError("This call is over. Nothing was written.", "F4 names the player again.")
    return call
