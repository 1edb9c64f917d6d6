"""What right a fact needs at its place in the journal, and whether its author had it (SYNC 4.1).

The recipe “a right” of CONTRIBUTING tells how a new kind of fact gets its line here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.holds import OpenHold, find_open_hold
from desktop.book.holders import find_holder, is_within
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.house import SettingTable, UserTable
from desktop.book.tables.line_types import LineTypeTable
from desktop.book.tables.messages import AddresseeTable
from desktop.book.tables.money import RequestTable
from desktop.book.tables.notes import NoteTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.placing import MoveTable
from desktop.book.tables.review import ClaimTable, RecorderTable
from desktop.book.tables.wagers import LegTable, TicketTable
from desktop.domain.accounts import AccountKind
from desktop.domain.rights import (
    GRACE_MS,
    Deed,
    Holder,
    NotAllowedError,
    Right,
    Role,
    SecondPersonError,
    band_of,
    find_refusal,
)
from desktop.domain.settings.kinds import ValueKind, read_kept
from desktop.domain.settings.registry import APPROVE_ALL, APPROVE_OTHERS, get_setting
from desktop.domain.transactions import TransactionType

CONTACT_FIELDS = frozenset({"name", "phone", "born", "documents"})
_OF_MONEY: Mapping[str, Right] = {
    TransactionType.DEPOSIT: Right.PAYMENTS_TAKE,
    TransactionType.WITHDRAWAL: Right.PAYMENTS_PAY,
    TransactionType.FREE_PLAY: Right.FREE_PLAY_GRANT,
}
_SECRETS = frozenset({"password_hash", "pin_hash"})

_ACCOUNT = Query(
    select(AccountTable.kind, AccountTable.credit_limit).where(
        AccountTable.id == bindparam("account")
    )
)
_APPROVAL = Query(
    select(SettingTable.value).where(
        SettingTable.account_id == HOUSE_ID, SettingTable.key == "accounts/approval"
    )
)
_NOTED = Query(select(NoteTable.account_id).where(NoteTable.id == bindparam("note")))
_ADDRESSED = Query(
    select(AddresseeTable.user_id).where(
        AddresseeTable.message_id == bindparam("message"),
        AddresseeTable.user_id == bindparam("user"),
    )
)
_MOVED = Query(select(MoveTable.account_id).where(MoveTable.id == bindparam("move")))
_TICKET = Query(
    select(TicketTable.user_id, TicketTable.accepted_at, TicketTable.account_id).where(
        TicketTable.id == bindparam("ticket")
    )
)
_FIRST_START = Query(
    select(func.min(EventTable.start))
    .join(LegTable, LegTable.event_id == EventTable.id)
    .where(LegTable.ticket_id == bindparam("ticket"))
)
_CLAIM = Query(
    select(ClaimTable.account_id, ClaimTable.ticket_id).where(ClaimTable.id == bindparam("claim"))
)
_REQUEST = Query(select(RequestTable.account_id).where(RequestTable.id == bindparam("request")))
_RECORDER = Query(select(RecorderTable.user_id).where(RecorderTable.event_id == bindparam("event")))
_TWO_PEOPLE = Query(
    select(SettingTable.value).where(
        SettingTable.account_id == HOUSE_ID, SettingTable.key == "review/two_people"
    )
)
_LINE_TYPE = Query(select(LineTypeTable.owner_id).where(LineTypeTable.id == bindparam("type")))
_ACTIVE = Query(select(UserTable.id, UserTable.role).where(UserTable.active == 1))
_ROLE = Query(select(UserTable.role, UserTable.active).where(UserTable.id == bindparam("user")))


@dataclass(frozen=True, slots=True)
class Claim:
    """A right that a fact uses, with the account and the cents it is about.

    Attributes:
        inherits: Whether an amount is given up for the inherited one.
    """

    right: Right
    account: int | None = None
    amount: int | None = None
    inherits: bool = False


Claims = Callable[[Reader, Fact], Iterator[Claim]]


def find_lapse(reader: Reader, fact: Fact) -> str | None:
    """Why the author had no right to a fact, as a sentence; None when they had."""
    needed = NEEDED[fact.type]
    if needed is None:
        return None
    holder = find_holder(reader, fact.actor)
    if holder is None:
        return "The user is not in this book. Nothing was changed. Sign in again."
    second = None if fact.approved_by is None else find_holder(reader, fact.approved_by)
    try:
        claims = [Claim(needed)] if isinstance(needed, Right) else list(needed(reader, fact))
    except NotAllowedError as error:
        return str(error)
    for claim in claims:
        refusal = find_refusal(holder, _deed(reader, holder, claim), second)
        if refusal is not None:
            return refusal
    return None


def _deed(reader: Reader, holder: Holder, claim: Claim) -> Deed:
    # Who is held to a part of the tree does nothing to the whole house, such as moving its lines.
    is_own = claim.right is Right.SECRETS_CHANGE
    inside = is_own or is_within(reader, holder.part, claim.account)
    return Deed(claim.right, inside, claim.amount, claim.inherits)


def _user_added(reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield Claim(Right.USERS_CHANGE)
    _check_reach(reader, fact, [fact.body["role"]])


def _user_changed(reader: Reader, fact: Fact) -> Iterator[Claim]:
    user, changes = fact.body["user"], fact.body["changes"]
    if user == fact.actor and changes.keys() <= _SECRETS:
        yield Claim(Right.SECRETS_CHANGE)
        return
    yield Claim(Right.USERS_CHANGE)
    if user == fact.actor and changes.keys() & {"role", "rights", "account_id", "active"}:
        raise NotAllowedError(
            "Nobody changes their own role or rights. Nothing was changed. Ask another owner."
        )
    was = reader.one(_ROLE, user=user)
    if was is not None:
        _check_reach(reader, fact, [was[0], changes.get("role", was[0])])
    loses_owner = changes.get("role", Role.OWNER) != Role.OWNER or not changes.get("active", 1)
    if loses_owner and was == (Role.OWNER, 1):
        owners = [row for row in reader.all(_ACTIVE) if row[1] == Role.OWNER]
        if len(owners) == 1:
            raise NotAllowedError("The last owner stays owner. Nothing was changed.")


def _check_reach(reader: Reader, fact: Fact, roles: list[str]) -> None:
    """A manager adds and changes clerks only; an agent's user belongs to the owner."""
    author = reader.one(_ROLE, user=fact.actor)
    if author is not None and author[0] != Role.OWNER and any(r != Role.CLERK for r in roles):
        raise NotAllowedError("A manager changes clerks only. Nothing was changed. Ask the owner.")


def needs_approval(reader: Reader, holder: Holder | None) -> bool:
    """Whether an account that this user opens has to wait for approval (FEATURES 144)."""
    row = reader.one(_APPROVAL)
    policy = row[0] if row is not None and row[0] is not None else APPROVE_OTHERS
    if policy == APPROVE_OTHERS:
        return holder is None or band_of(holder, Right.ACCOUNTS_APPROVE) is None
    return bool(policy == APPROVE_ALL)


def _check_waits(reader: Reader, fact: Fact) -> None:
    if not fact.body.get("pending") and needs_approval(reader, find_holder(reader, fact.actor)):
        raise NotAllowedError(
            "A new account waits for approval here. Nothing was changed. Open it as pending."
        )


def _account_opened(reader: Reader, fact: Fact) -> Iterator[Claim]:
    body = fact.body
    _check_waits(reader, fact)
    is_player = body["kind"] == AccountKind.PLAYER
    yield Claim(Right.ACCOUNTS_OPEN if is_player else Right.AGENTS_CHANGE, body["parent"])
    if body["credit_limit"]:
        yield Claim(Right.CREDIT_RAISE, body["parent"], body["credit_limit"])


def _accounts_opened(reader: Reader, fact: Fact) -> Iterator[Claim]:
    body = fact.body
    _check_waits(reader, fact)
    yield Claim(Right.ACCOUNTS_OPEN, body["parent"])
    if body["credit_limit"]:
        yield Claim(Right.CREDIT_RAISE, body["parent"], body["credit_limit"])


def _note_struck(reader: Reader, fact: Fact) -> Iterator[Claim]:
    row = reader.one(_NOTED, note=fact.body["note"])
    yield Claim(Right.NOTES_WRITE, None if row is None else row[0])


def _message_acknowledged(reader: Reader, fact: Fact) -> Iterator[Claim]:
    """Whoever a message went to may acknowledge it, whatever their role."""
    message = fact.body["message"]
    if reader.one(_ADDRESSED, message=message, user=fact.actor) is None:
        raise NotAllowedError("This message went to somebody else. Nothing was changed.")
    yield from ()


def _account_changed(reader: Reader, fact: Fact) -> Iterator[Claim]:
    account, changes = fact.body["account"], fact.body["changes"]
    row = reader.one(_ACCOUNT, account=account)
    is_player = row is not None and row[0] == AccountKind.PLAYER
    for name, (old, new) in changes.items():
        if name == "credit_limit":
            is_raised = new > old
            yield Claim(Right.CREDIT_RAISE if is_raised else Right.CREDIT_LOWER, account, new)
        elif not is_player:
            yield Claim(Right.AGENTS_CHANGE, account)
        elif name in CONTACT_FIELDS:
            yield Claim(Right.ACCOUNTS_CONTACT, account)
        else:
            yield Claim(Right.ACCOUNTS_CHANGE, account)


def _accounts_moved(reader: Reader, fact: Fact) -> Iterator[Claim]:
    body = fact.body
    for account, _ in body["accounts"]:
        right = right_to_move(reader, account)
        yield Claim(right, account)
        yield Claim(right, body["target"])
        if body["inherit"]:
            yield Claim(Right.LIMITS_CHANGE, account, inherits=True)


def _move_dropped(reader: Reader, fact: Fact) -> Iterator[Claim]:
    for (account,) in reader.all(_MOVED, move=fact.body["move"]):
        yield Claim(right_to_move(reader, account), account)


def right_to_move(reader: Reader, account: int) -> Right:
    """The right that moving an account needs."""
    row = reader.one(_ACCOUNT, account=account)
    is_player = row is not None and row[0] == AccountKind.PLAYER
    return Right.ACCOUNTS_CHANGE if is_player else Right.AGENTS_CHANGE


def _ticket_accepted(reader: Reader, fact: Fact) -> Iterator[Claim]:
    account = fact.body["account"]
    yield Claim(Right.TICKETS_ACCEPT, account)
    if "hold" in fact.body:
        yield from _held_wager(fact, find_open_hold(reader, fact.body["hold"]))
    elif _is_overridden(fact.body):
        yield Claim(Right.TICKETS_OVERRIDE, account)
    # An unconfirmed wager of a call has its own right, asked above.
    if "basket" not in fact.body and any("past_post" in leg["mark"] for leg in fact.body["legs"]):
        is_imported = fact.body["reference"] is not None
        yield Claim(Right.BOOK_IMPORT if is_imported else Right.TICKETS_LATE, account)


def _is_overridden(body: Mapping[str, Any]) -> bool:
    """Whether somebody let pass what the rules refuse, or what no caller confirmed."""
    return "basket" in body or any("override" in leg["mark"] for leg in body["legs"])


def _held_wager(fact: Fact, hold: OpenHold | None) -> Iterator[Claim]:
    """A held wager is booked by who may decide about it; a counter by any clerk, as it stands."""
    account = fact.body["account"]
    if hold is None or hold.status == "waiting":
        yield Claim(Right.HOLDS_DECIDE, account)
    if hold is not None and not hold.allows(fact.body):
        raise NotAllowedError(
            "This is not the wager that was held. Nothing was changed. Hold it again."
        )


def _of_hold(right: Right) -> Claims:
    def claims(reader: Reader, fact: Fact) -> Iterator[Claim]:
        hold = find_open_hold(reader, fact.body["hold"])
        yield Claim(right, None if hold is None else hold.account_id)

    return claims


def _of_ticket(right: Right) -> Claims:
    def claims(reader: Reader, fact: Fact) -> Iterator[Claim]:
        row = reader.one(_TICKET, ticket=fact.body["ticket"])
        yield Claim(right, None if row is None else row[2])

    return claims


def _of_account(right: Right) -> Claims:
    def claims(_reader: Reader, fact: Fact) -> Iterator[Claim]:
        yield Claim(right, fact.body["account"])

    return claims


def _ticket_voided(reader: Reader, fact: Fact) -> Iterator[Claim]:
    row = reader.one(_TICKET, ticket=fact.body["ticket"])
    if row is None:
        yield Claim(Right.TICKETS_VOID)
        return
    user, accepted_at, account = row
    is_own = user == fact.actor and fact.wall - accepted_at <= GRACE_MS
    yield Claim(
        Right.TICKETS_VOID_OWN
        if is_own and not has_started(reader, fact.body["ticket"], fact.wall)
        else Right.TICKETS_VOID,
        account,
    )


def has_started(reader: Reader, ticket_id: int, at: int) -> bool:
    """Whether an event of a ticket had its start by then (milliseconds UTC)."""
    row = reader.one(_FIRST_START, ticket=ticket_id)
    return row is not None and row[0] is not None and row[0] <= at


def _review_decided(reader: Reader, fact: Fact) -> Iterator[Claim]:
    row = reader.one(_TICKET, ticket=fact.body["ticket"])
    yield Claim(Right.FLAGS_DECIDE, None if row is None else row[2])
    _check_not_own(reader, fact, fact.body["ticket"])


def _review_done(reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield Claim(Right.FLAGS_DECIDE)
    _check_not_own(reader, fact, fact.body.get("ticket"))


def _claim_opened(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    body = fact.body
    yield Claim(Right.CLAIMS_OPEN, body["account"])
    if body["closes_at"] is not None and fact.wall > body["closes_at"]:
        yield Claim(Right.CLAIMS_DECIDE, body["account"])


def _claim_decided(reader: Reader, fact: Fact) -> Iterator[Claim]:
    account, ticket = reader.one(_CLAIM, claim=fact.body["claim"]) or (None, None)
    yield Claim(Right.CLAIMS_DECIDE, account)
    _check_not_own(reader, fact, ticket)


def _event_settled(reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield Claim(Right.RESULTS_SETTLE)
    if fact.approved_by is None:
        check_two_people(reader, fact.actor, [event for event, _ in fact.body["events"]])


def check_two_people(reader: Reader, user: int, events: Iterable[int]) -> None:
    """Refuse who entered a result to approve it alone, in a house that wants two people.

    Raises:
        SecondPersonError: The user entered one of them.
    """
    row = reader.one(_TWO_PEOPLE)
    if row is None or row[0] is None or not read_kept(ValueKind.FLAG, row[0]):
        return
    if any(reader.one(_RECORDER, event=event) == (user,) for event in events):
        raise SecondPersonError(
            "Who entered a result does not approve it in this house. Nothing was changed. Ask"
            " somebody else, or a second person for a PIN."
        )


def _check_not_own(reader: Reader, fact: Fact, ticket: int | None) -> None:
    row = None if ticket is None else reader.one(_TICKET, ticket=ticket)
    if row is not None and row[0] == fact.actor and has_reviewers(reader, fact.actor):
        raise NotAllowedError(
            "Nobody decides about a ticket of their own. Nothing was changed. Ask another"
            " manager or owner."
        )


def has_reviewers(reader: Reader, beside: int) -> bool:
    """Whether somebody else may decide about flags; an owner alone in the shop decides all."""
    others = [row for row in reader.all(_ACTIVE) if row[0] != beside]
    return any(
        band_of(Holder(user, "", Role(role)), Right.FLAGS_DECIDE) is not None
        for user, role in others
    )


def right_of_money(kind: str) -> Right:
    """The right that posting a transaction of this type needs."""
    return _OF_MONEY.get(kind, Right.MONEY_ADJUST)


def _money_posted(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield from _of_posting(fact.body)


def _of_posting(body: Mapping[str, Any]) -> Iterator[Claim]:
    for account in (body["account"], body.get("contra")):
        if account is not None:
            yield Claim(right_of_money(body["kind"]), account, abs(body["cents"]))
    if "figure_date" in body:
        yield Claim(Right.MONEY_DATE, body["account"])


def _money_requested(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    posting = fact.body["posting"]
    if posting["kind"] == TransactionType.WITHDRAWAL:
        yield Claim(Right.PAYMENTS_REQUEST, posting["account"])
        return
    for claim in _of_posting(posting):
        # What waits for another person's word has no amount from which it needs one.
        yield replace(claim, amount=0)


def _money_refused(reader: Reader, fact: Fact) -> Iterator[Claim]:
    row = reader.one(_REQUEST, request=fact.body["request"])
    is_taken_back = fact.body["by"] == "player"
    right = Right.PAYMENTS_REQUEST if is_taken_back else Right.MONEY_APPROVE
    yield Claim(right, None if row is None else row[0])


def _promise_recorded(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield Claim(Right.PROMISES_CHANGE, fact.body["account"])
    if fact.body["no_credit"]:
        yield Claim(Right.CREDIT_LOWER, fact.body["account"])


def _promise_dropped(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield Claim(Right.CREDIT_LOWER, fact.body["account"])


def claim_of_line_type(owner: int | None, right: Right) -> Claim:
    """The right that a set of lines needs; an agent's own has one that agents may be given."""
    return Claim(right) if owner is None else Claim(Right.OWN_LINES_CHANGE, owner)


def _line_type_made(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield claim_of_line_type(fact.body["owner"], Right.LINE_TYPES_CHANGE)


def _line_links_changed(reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield claim_of_line_type(_owner(reader, fact), Right.LINE_TYPES_CHANGE)


def _own_lines_set(reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield claim_of_line_type(_owner(reader, fact), Right.LINES_CHANGE)


def _owner(reader: Reader, fact: Fact) -> int | None:
    row = reader.one(_LINE_TYPE, type=fact.body["type"])
    return None if row is None else row[0]


def claim_of_setting(account: int, key: str, new: int | str | None) -> Claim:
    """The right that a new value of a setting needs, with its amount where it is one."""
    setting = get_setting(key)
    is_amount = setting.kind is ValueKind.CENTS
    amount = new if is_amount and isinstance(new, int) else None
    inherits = is_amount and new is None and not setting.is_own
    return Claim(setting.right, account, amount, inherits)


def _settings_changed(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    for key, (_, new) in fact.body["changes"].items():
        yield claim_of_setting(fact.body["account"], key, new)


def _limit_decided(reader: Reader, fact: Fact) -> Iterator[Claim]:
    yield Claim(Right.LIMITS_CHANGE, fact.body["account"])
    yield from _settings_changed(reader, fact)


def _settings_mass_changed(_reader: Reader, fact: Fact) -> Iterator[Claim]:
    for account, changes in fact.body["changes"]:
        for key, (_, new) in changes.items():
            yield claim_of_setting(account, key, new)


# None: the book's first fact, before there is any user.
NEEDED: Mapping[str, Right | Claims | None] = {
    "book.created": None,
    "incarnation.started": Right.BOOK_RESTORE,
    "user.added": _user_added,
    "user.changed": _user_changed,
    "account.opened": _account_opened,
    "account.changed": _account_changed,
    "account.decided": _of_account(Right.ACCOUNTS_APPROVE),
    "accounts.opened": _accounts_opened,
    "accounts.moved": _accounts_moved,
    "accounts.move_dropped": _move_dropped,
    "note.written": _of_account(Right.NOTES_WRITE),
    "note.struck": _note_struck,
    "message.sent": Right.MESSAGES_SEND,
    "message.acknowledged": _message_acknowledged,
    "break.started": _of_account(Right.BREAKS_START),
    "own_limit.set": _of_account(Right.BREAKS_START),
    "phone_secret.set": _of_account(Right.CALLERS_CHANGE),
    "caller.failed": _of_account(Right.TICKETS_ACCEPT),
    "caller.admitted": _of_account(Right.CALLERS_CHANGE),
    "notice.set": _of_account(Right.ACCOUNTS_CHANGE),
    "call.started": _of_account(Right.TICKETS_ACCEPT),
    "balance.verified": _of_account(Right.TICKETS_ACCEPT),
    "call.ended": _of_account(Right.TICKETS_ACCEPT),
    "basket.dropped": _of_account(Right.TICKETS_OVERRIDE),
    "event.listed": Right.EVENTS_CHANGE,
    "event.changed": Right.EVENTS_CHANGE,
    "alias.learned": Right.BOOK_IMPORT,
    "contest.listed": Right.EVENTS_CHANGE,
    "lines.set": Right.LINES_CHANGE,
    "market.capped": Right.LINES_CHANGE,
    "action_rule.set": Right.RULES_CHANGE,
    # Whoever takes wagers: the table of the house says the move, and the fold checks that.
    "action.followed": _of_ticket(Right.TICKETS_ACCEPT),
    "action.decided": Right.LINES_CHANGE,
    "line_type.made": _line_type_made,
    "line_links.changed": _line_links_changed,
    "own_lines.set": _own_lines_set,
    "ticket.accepted": _ticket_accepted,
    "ticket.held": _of_account(Right.TICKETS_ACCEPT),
    "hold.countered": _of_hold(Right.HOLDS_DECIDE),
    "hold.refused": _of_hold(Right.HOLDS_DECIDE),
    "hold.dropped": _of_hold(Right.TICKETS_ACCEPT),
    "hold.lapsed": Right.TICKETS_ACCEPT,
    "ticket.filled": _of_ticket(Right.TICKETS_ACCEPT),
    "spots.expired": _of_ticket(Right.TICKETS_DECIDE),
    "ticket.voided": _ticket_voided,
    "ticket.decided": _of_ticket(Right.TICKETS_DECIDE),
    "legs.decided": Right.TICKETS_DECIDE,
    "legs.restored": Right.TICKETS_DECIDE,
    "review.decided": _review_decided,
    "review.assigned": Right.FLAGS_DECIDE,
    "review.noted": Right.REVIEW_NOTE,
    "review.done": _review_done,
    "claim.opened": _claim_opened,
    "claim.noted": Right.REVIEW_NOTE,
    "claim.decided": _claim_decided,
    "result.recorded": Right.RESULTS_RECORD,
    "result.contradicted": Right.RESULTS_RECORD,
    "event.settled": _event_settled,
    "prices.restated": Right.TICKETS_DECIDE,
    "money.posted": _money_posted,
    "money.requested": _money_requested,
    "money.approved": Right.MONEY_APPROVE,
    "money.refused": _money_refused,
    "money.reversed": Right.MONEY_REVERSE,
    "promise.recorded": _promise_recorded,
    "promise.dropped": _promise_dropped,
    "makeup.changed": Right.WEEK_CLOSE,
    "week.closing": Right.WEEK_CLOSE,
    "week.closed": Right.WEEK_CLOSE,
    "rules.changed": Right.RULES_CHANGE,
    "settings.changed": _settings_changed,
    "settings.mass_changed": _settings_mass_changed,
    "limit_rule.set": _of_account(Right.LIMITS_CHANGE),
    "limit.proposed": _of_account(Right.LIMITS_CHANGE),
    "limit.decided": _limit_decided,
}
