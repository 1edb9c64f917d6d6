"""Claims: what players dispute, what was found out, and what became of it (FEATURES 101)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.book.bodies.review import ClaimDecided, ClaimNoted, ClaimOpened
from desktop.book.bodies.wagers import TicketVoided
from desktop.book.fold.rights.review import has_reviewers
from desktop.book.opening import Book, Command
from desktop.book.queries.calls import find_call_of_ticket
from desktop.book.queries.claims import ClaimRow, find_claim, list_claims_on
from desktop.book.queries.people import AccountRow, find_account_by_id
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.queries.tickets import TicketRow, find_ticket
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.tickets import LegResult
from desktop.domain.transactions import TransactionType
from desktop.domain.weeks import instant
from desktop.services.accounts import get_account
from desktop.services.books import read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.consequences import TicketChange, changes_by
from desktop.services.deciding import grade_fact, record_grade
from desktop.services.funding.posting import record_transaction
from desktop.services.funding.transactions import Transaction
from desktop.services.settings.reading import path_settings
from desktop.services.users import Actor, NotAllowedError, Right, require

_NOTHING = "Nothing was changed."
_LONGEST_TEXT = 1000
_LONGEST_LINE = 100
_HOUR_MS = 60 * 60 * 1000
_DAY_MS = 24 * _HOUR_MS


class ClaimResult(StrEnum):
    """What became of a claim."""

    UPHELD = "upheld"
    REFUSED = "refused"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class NewClaim:
    """A claim as it is taken.

    Attributes:
        ticket: Its id; None where it is about something else of the account.
        account: The code of the account, of a claim without a ticket.
        call: The id of the call that it is about; that of the ticket where nothing is said.
        tape_time: Where in the recording, as people write it.
        late: Why it is taken after its time.
    """

    text: str
    ticket: int | None = None
    account: str = ""
    call: int | None = None
    tape_time: str = ""
    phone_line: str = ""
    late: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A claim that is in the book; `due_at` in milliseconds UTC."""

    id: int
    number: str
    due_at: int
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Money that makes a claim good: cents from the player's side."""

    cents: int
    kind: TransactionType = TransactionType.BETTING_ADJUSTMENT


@dataclass(frozen=True, slots=True)
class Void:
    """The disputed ticket is taken off."""


@dataclass(frozen=True, slots=True)
class Regrade:
    """Every leg of the disputed ticket gets this result by hand."""

    result: LegResult


Remedy = Adjustment | Void | Regrade


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a claim is decided.

    Attributes:
        text: What the player is told.
        remedies: What makes it good; only of a claim that is upheld or settled.
    """

    result: ClaimResult
    text: str
    remedies: tuple[Remedy, ...] = ()


class LateClaimError(InputError):
    """The time for claims is over; a supervisor may take it with a reason."""


def open_claim(book: Book, actor: Actor, new: NewClaim) -> Opened:
    """Take a claim.

    Raises:
        LateClaimError: Its time is over, and no reason was given why it is taken all the same.
        InputError: It says nothing, the ticket is unknown or has an open claim already.
        NotAllowedError: The role does not allow it, or not after its time.
    """
    require(actor, Right.CLAIMS_OPEN)
    _check_text(new.text, "Say what is disputed")
    for line in (new.tape_time, new.phone_line, new.late):
        _check_line(line)
    with book.command(actor.author) as command:
        reader, now = command.reader, command.now
        ticket, account = _find_subject(reader, new)
        require(actor, Right.CLAIMS_OPEN, account.id, reader=reader)
        closes_at, due_at = read_times(reader, account, ticket, now)
        late = ""
        if closes_at is not None and now > closes_at:
            late = new.late.strip()
            if not late:
                raise LateClaimError(
                    say(
                        "Claims on this ticket ended on {closes_at} UTC. A"
                        " manager or owner can take it with a reason. {nothing}",
                        closes_at=f"{instant(closes_at):%Y-%m-%d %H:%M}",
                        nothing=_NOTHING,
                    )
                )
            require(actor, Right.CLAIMS_DECIDE, account.id, reader=reader)
        body = ClaimOpened(
            account=account.id,
            tape_time=new.tape_time.strip(),
            phone_line=new.phone_line.strip(),
            text=new.text.strip(),
            closes_at=closes_at,
            due_at=due_at,
            late=late,
        )
        if ticket is not None:
            body["ticket"] = ticket.id
        call = new.call if new.call is not None else _call_of(reader, ticket)
        if call is not None:
            body["call"] = call
        fact = command.record("claim.opened", body)
        number = number_in_words(read_letters(reader), fact.number)
    return Opened(fact.number, number, due_at, changed("claims", "accounts"))


def _call_of(reader: Reader, ticket: TicketRow | None) -> int | None:
    """The call that the disputed ticket was taken in."""
    call = None if ticket is None else find_call_of_ticket(reader, ticket.id)[0]
    return None if call is None else call.id


def _find_subject(reader: Reader, new: NewClaim) -> tuple[TicketRow | None, AccountRow]:
    if new.ticket is None:
        return None, get_account(reader, new.account)
    ticket = find_ticket(reader, new.ticket)
    account = None if ticket is None else find_account_by_id(reader, ticket.account_id)
    if ticket is None or account is None:
        raise InputError(say("There is no such ticket. {nothing}", nothing=_NOTHING))
    for claim in list_claims_on(reader, ticket.id):
        if claim.is_open:
            raise InputError(
                say(
                    "{number} is an open claim on this ticket. Note on that one. {nothing}",
                    number=claim.number,
                    nothing=_NOTHING,
                )
            )
    return ticket, account


def read_times(
    reader: Reader, account: AccountRow, ticket: TicketRow | None, now: int
) -> tuple[int | None, int]:
    """Until when a claim may be made, and by when one made now is to be decided.

    Both are milliseconds UTC; without a ticket there is no end to the first.
    """
    settings = path_settings(reader, read_house(reader), account.id, now)
    due_at = now + (settings.cents("claim/hours") or 0) * _HOUR_MS
    if ticket is None:
        return None, due_at
    return ticket.placed_at + (settings.cents("claim/days") or 0) * _DAY_MS, due_at


def note_claim(book: Book, actor: Actor, claim_id: int, text: str) -> ChangeSet:
    """Note what was found out, also after the decision.

    Raises:
        InputError: There is no such claim, or nothing was said.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.REVIEW_NOTE)
    _check_text(text, "Say what was found out")
    with book.command(actor.author) as command:
        _get_claim(command.reader, claim_id)
        command.record("claim.noted", ClaimNoted(claim=claim_id, text=text.strip()))
    return changed("claims")


def decide_claim(book: Book, actor: Actor, claim_id: int, verdict: Verdict) -> ChangeSet:
    """Decide a claim and carry the decision out, all in one command.

    Raises:
        InputError: It is decided already, nothing was said, or a remedy will not do.
        NotAllowedError: Only a manager or owner may, and nobody about their own ticket; a remedy
            needs its own right.
    """
    require(actor, Right.CLAIMS_DECIDE)
    result, text, remedies = verdict.result, verdict.text, verdict.remedies
    _check_text(text, "Say what the player is told")
    if remedies and result not in {ClaimResult.UPHELD, ClaimResult.SETTLED}:
        raise InputError(
            say(
                "A claim that was {result} is not made good. {nothing}",
                result=result,
                nothing=_NOTHING,
            )
        )
    with book.command(actor.author) as command:
        claim = _get_claim(command.reader, claim_id)
        require(actor, Right.CLAIMS_DECIDE, claim.account_id, reader=command.reader)
        if not claim.is_open:
            raise InputError(
                say(
                    "{number} was {status} by {decided_by} already. {nothing}",
                    number=claim.number,
                    status=claim.status,
                    decided_by=claim.decided_by,
                    nothing=_NOTHING,
                )
            )
        if claim.written_by == actor.user_id and has_reviewers(command.reader, actor.user_id):
            raise NotAllowedError(
                say(
                    "{number} is about a ticket that {name} wrote. {nothing} Ask another"
                    " manager or owner.",
                    number=claim.number,
                    name=actor.name,
                    nothing=_NOTHING,
                )
            )
        through = [_carry_out(command, actor, claim, remedy, text) for remedy in remedies]
        decided = ClaimDecided(
            claim=claim_id, result=result.value, text=text.strip(), through=through
        )
        command.record("claim.decided", decided)
    if not remedies:
        return changed("claims", "accounts")
    return changed("claims", "accounts", "money", "tickets", "exposure", "settlement", "weeks")


def preview_remedy(reader: Reader, claim: ClaimRow, remedy: Remedy, now: int) -> list[TicketChange]:
    """What a void or another grade of the disputed ticket would post; nothing of an adjustment.

    Args:
        reader: An open book.
        claim: The claim.
        remedy: What would make it good.
        now: Milliseconds UTC.
    """
    if claim.ticket_id is None:
        return []
    match remedy:
        case Void():
            voided = TicketVoided(ticket=claim.ticket_id, reason="")
            return changes_by(reader, "ticket.voided", voided, now)
        case Regrade(result):
            return changes_by(reader, *grade_fact(reader, claim.ticket_id, result, ""), now)
        case _:
            return []


def _carry_out(command: Command, actor: Actor, claim: ClaimRow, remedy: Remedy, text: str) -> int:
    reason = f"Claim {claim.number}: {' '.join(text.split())}"[:200]
    if isinstance(remedy, Adjustment):
        transaction = Transaction(claim.account, remedy.kind, remedy.cents, reason, claim=claim.id)
        return record_transaction(command, actor, transaction).id
    if claim.ticket_id is None:
        raise InputError(
            say(
                "{number} is about no ticket; adjust the account. {nothing}",
                number=claim.number,
                nothing=_NOTHING,
            )
        )
    if isinstance(remedy, Regrade):
        require(actor, Right.TICKETS_DECIDE)
        return record_grade(command, claim.ticket_id, remedy.result, reason, claim.id)
    require(actor, Right.TICKETS_VOID, claim.account_id, reader=command.reader)
    ticket = find_ticket(command.reader, claim.ticket_id)
    if ticket is None or ticket.voided:
        raise InputError(say("The ticket is void already. {nothing}", nothing=_NOTHING))
    voided = TicketVoided(ticket=claim.ticket_id, reason=reason, claim=claim.id)
    return command.record("ticket.voided", voided).number


def _get_claim(reader: Reader, claim_id: int) -> ClaimRow:
    claim = find_claim(reader, claim_id)
    if claim is None:
        raise InputError(say("There is no such claim. {nothing}", nothing=_NOTHING))
    return claim


def _check_text(text: str, wanted: str) -> None:
    plain = text.strip()
    is_plain = all(sign.isprintable() or sign == "\n" for sign in plain)
    if not plain or len(plain) > _LONGEST_TEXT or not is_plain:
        raise InputError(
            say(
                "{wanted}, in at most {longest_text} characters. {nothing}",
                wanted=wanted,
                longest_text=_LONGEST_TEXT,
                nothing=_NOTHING,
            )
        )


def _check_line(line: str) -> None:
    if len(line) > _LONGEST_LINE or (line and not line.isprintable()):
        raise InputError(
            say(
                "Tape time, phone line and reason are lines of at most {longest_line} characters."
                " {nothing}",
                longest_line=_LONGEST_LINE,
                nothing=_NOTHING,
            )
        )
