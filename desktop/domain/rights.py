"""Who may do what: roles, rights, and the matrix of SYNC 4.1 as a table.

A right is a form and an action. What a role may is a `Grant`: only where the owner gave it to that
very user, only up to an amount, or only with a second person. Everything here is pure, so that the
services ask it before a command and the fold asks it again at the fact's place in the journal.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

# Who wrote a ticket may void it for so long, before its start, whatever their role (UX c.5).
GRACE_MS = 10_000


class NotAllowedError(BookdeskError):
    """The user has no right to it, or not alone."""


class SecondPersonError(NotAllowedError):
    """It is allowed to the user with a second person who agrees by PIN."""


class Role(StrEnum):
    """What a user is; the whole matrix is SYNC 4.1."""

    OWNER = "owner"
    MANAGER = "manager"
    CLERK = "clerk"
    AGENT = "agent"
    AUDITOR = "auditor"


class Right(StrEnum):
    """Form and action."""

    ACCOUNTS_SEE = "accounts.see"
    ACCOUNTS_OPEN = "accounts.open"
    ACCOUNTS_CONTACT = "accounts.contact"
    ACCOUNTS_CHANGE = "accounts.change"
    ACCOUNTS_APPROVE = "accounts.approve"
    NOTES_WRITE = "notes.write"
    MESSAGES_SEND = "messages.send"
    BREAKS_START = "breaks.start"
    CALLERS_CHANGE = "callers.change"
    AGENTS_SEE = "agents.see"
    AGENTS_CHANGE = "agents.change"
    TIERS_CHANGE = "agents.tiers"
    CREDIT_RAISE = "credit.raise"
    CREDIT_LOWER = "credit.lower"
    CREDIT_TERMS = "credit.terms"
    CREDIT_LEND = "credit.lend"
    LIMITS_CHANGE = "limits.change"
    HOUSE_LIMITS_CHANGE = "house_limits.change"
    TICKETS_ACCEPT = "tickets.accept"
    TICKETS_OVERRIDE = "tickets.override"
    TICKETS_LATE = "tickets.late"
    HOLDS_DECIDE = "holds.decide"
    TICKETS_VOID_OWN = "tickets.void_own"
    TICKETS_VOID = "tickets.void"
    TICKETS_DECIDE = "tickets.decide"
    FLAGS_DECIDE = "flags.decide"
    REVIEW_NOTE = "review.note"
    CLAIMS_OPEN = "claims.open"
    CLAIMS_DECIDE = "claims.decide"
    LINES_CHANGE = "lines.change"
    LINE_TYPES_CHANGE = "line_types.change"
    OWN_LINES_CHANGE = "own_lines.change"
    EVENTS_CHANGE = "events.change"
    RESULTS_RECORD = "results.record"
    RESULTS_SETTLE = "results.settle"
    PAYMENTS_TAKE = "payments.take"
    PAYMENTS_PAY = "payments.pay"
    MONEY_ADJUST = "money.adjust"
    MONEY_DATE = "money.date"
    PAYMENTS_REQUEST = "payments.request"
    MONEY_RULES_CHANGE = "money.rules"
    MONEY_APPROVE = "money.approve"
    MONEY_REVERSE = "money.reverse"
    PROMISES_CHANGE = "promises.change"
    FREE_PLAY_GRANT = "free_play.grant"
    WEEK_CLOSE = "week.close"
    RULES_CHANGE = "rules.change"
    USERS_CHANGE = "users.change"
    SECRETS_CHANGE = "secrets.change"
    STATIONS_ENROL = "stations.enrol"
    STATIONS_REVOKE = "stations.revoke"
    BOOK_IMPORT = "book.import"
    BOOK_BACK_UP = "book.back_up"
    BOOK_RESTORE = "book.restore"
    REPORTS_EXPORT = "reports.export"
    JOURNAL_SEE = "journal.see"
    KEYS_CHANGE = "keys.change"


@dataclass(frozen=True, slots=True)
class Band:
    """How far a right reaches; cents.

    Attributes:
        up_to: The largest amount; None is any.
        second_over: Above it a second person is needed, 0 is always; None is never.
        least: The smallest amount, of the rights in `WITH_LEAST`; None is any.
    """

    up_to: int | None = None
    second_over: int | None = None
    least: int | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """On what terms a role has a right.

    Attributes:
        band: As long as the user has none of their own.
        is_given_singly: Only users to whom the owner gave it have it.
    """

    band: Band = Band()
    is_given_singly: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the matrix: what is done, in words, and who may; None may not."""

    deed: str
    owner: Grant | None
    manager: Grant | None
    clerk: Grant | None
    agent: Grant | None
    auditor: Grant | None

    def of(self, role: Role) -> Grant | None:
        """The cell of a role."""
        grant: Grant | None = getattr(self, role.value)
        return grant


# What is delegated within bounds: an agent's limits and credit are held from both sides.
WITH_LEAST = frozenset(
    {
        Right.LIMITS_CHANGE,
        Right.CREDIT_RAISE,
        Right.CREDIT_LOWER,
        Right.CREDIT_TERMS,
        Right.CREDIT_LEND,
    }
)
_F = Grant()
_G = Grant(is_given_singly=True)
_TWO = Grant(Band(second_over=0))
_CREDIT_CAP = Grant(Band(up_to=25_000_00))

# Columns: owner, manager, clerk, agent, auditor. An agent's rights reach the agent's own part of
# the tree and nothing else; all but seeing are given one by one (FEATURES A9.136). Above which
# amount money needs a second person is said by the rules of the account, or by a user's own band.
MATRIX: Mapping[Right, Rule] = {
    Right.ACCOUNTS_SEE: Rule("look at accounts and tickets", _F, _F, _F, _F, _F),
    Right.ACCOUNTS_OPEN: Rule("open players", _F, _F, _F, _G, None),
    Right.ACCOUNTS_CONTACT: Rule("change contact fields", _F, _F, _F, _G, None),
    Right.ACCOUNTS_CHANGE: Rule("change accounts", _F, _F, None, _G, None),
    Right.ACCOUNTS_APPROVE: Rule("approve accounts", _F, _F, None, None, None),
    Right.NOTES_WRITE: Rule("write notes about accounts", _F, _F, _F, _G, None),
    Right.MESSAGES_SEND: Rule("send messages to users", _F, _F, None, None, None),
    Right.BREAKS_START: Rule("start breaks and set players' own limits", _F, _F, _F, None, None),
    Right.CALLERS_CHANGE: Rule("set phone secrets and let callers in", _F, _F, _TWO, None, None),
    Right.AGENTS_SEE: Rule("look at agents and their commissions", _F, _F, None, _F, _F),
    Right.AGENTS_CHANGE: Rule("open and change agents", _F, None, None, _G, None),
    Right.TIERS_CHANGE: Rule("change agent tiers", _F, _F, None, None, None),
    Right.CREDIT_RAISE: Rule("raise credit limits", _F, _CREDIT_CAP, None, _G, None),
    Right.CREDIT_LOWER: Rule("lower credit limits", _F, _F, None, _G, None),
    Right.CREDIT_TERMS: Rule("change credit", _F, _F, None, _G, None),
    Right.CREDIT_LEND: Rule("grant temporary credit", _F, _CREDIT_CAP, None, _G, None),
    Right.LIMITS_CHANGE: Rule("change limits", _F, _F, None, _G, None),
    Right.HOUSE_LIMITS_CHANGE: Rule("change house limits", _F, _F, None, None, None),
    Right.TICKETS_ACCEPT: Rule("take wagers", _F, _F, _F, None, None),
    Right.TICKETS_OVERRIDE: Rule("accept what the rules refuse", _F, _F, _TWO, None, None),
    Right.TICKETS_LATE: Rule("write late wagers", _F, _F, _TWO, None, None),
    Right.HOLDS_DECIDE: Rule("decide about held wagers", _F, _F, _TWO, None, None),
    Right.TICKETS_VOID_OWN: Rule("void their own tickets just after", _F, _F, _F, None, None),
    Right.TICKETS_VOID: Rule("void tickets", _F, _F, None, None, None),
    Right.TICKETS_DECIDE: Rule("decide tickets by hand", _F, _F, None, None, None),
    Right.FLAGS_DECIDE: Rule("decide about flagged tickets", _F, _F, None, None, None),
    Right.REVIEW_NOTE: Rule("note on what is reviewed", _F, _F, _F, None, _F),
    Right.CLAIMS_OPEN: Rule("take claims", _F, _F, _F, None, None),
    Right.CLAIMS_DECIDE: Rule("decide claims", _F, _F, None, None, None),
    Right.LINES_CHANGE: Rule("move lines", _F, _F, _G, None, None),
    Right.LINE_TYPES_CHANGE: Rule("link sets of lines", _F, _F, None, None, None),
    Right.OWN_LINES_CHANGE: Rule("set an agent's own lines", _F, _F, None, _G, None),
    Right.EVENTS_CHANGE: Rule("change the schedule", _F, _F, _G, None, None),
    Right.RESULTS_RECORD: Rule("enter results", _F, _F, _G, None, None),
    Right.RESULTS_SETTLE: Rule("approve settlements", _F, _F, None, None, None),
    Right.PAYMENTS_TAKE: Rule("take payments", _F, _F, _F, _G, None),
    Right.PAYMENTS_PAY: Rule("pay out", _F, _F, None, _G, None),
    Right.MONEY_ADJUST: Rule("post adjustments", _F, _F, None, _G, None),
    Right.MONEY_DATE: Rule("date adjustments back", _F, _F, None, None, None),
    Right.PAYMENTS_REQUEST: Rule("take requests for withdrawals", _F, _F, _F, _G, None),
    Right.MONEY_RULES_CHANGE: Rule("change money rules", _F, _F, None, None, None),
    Right.MONEY_APPROVE: Rule("approve what waits for a second person", _F, _F, None, None, None),
    Right.MONEY_REVERSE: Rule("reverse transactions", _F, _F, None, None, None),
    Right.PROMISES_CHANGE: Rule("note promises", _F, _F, _F, _G, None),
    Right.FREE_PLAY_GRANT: Rule("grant free play", _F, _F, None, _G, None),
    Right.WEEK_CLOSE: Rule("close the week", _F, _F, None, None, None),
    Right.RULES_CHANGE: Rule("change the house rules", _F, _F, None, None, None),
    Right.USERS_CHANGE: Rule("change users", _F, _F, None, None, None),
    Right.SECRETS_CHANGE: Rule("change their own secrets", _F, _F, _F, _F, _F),
    Right.STATIONS_ENROL: Rule("enrol stations", _F, _F, None, None, None),
    Right.STATIONS_REVOKE: Rule("revoke stations", _F, None, None, None, None),
    Right.BOOK_IMPORT: Rule("import files", _F, _F, None, None, None),
    Right.BOOK_BACK_UP: Rule("back up the book", _F, _F, None, None, None),
    Right.BOOK_RESTORE: Rule("restore the book", _F, None, None, None, None),
    Right.REPORTS_EXPORT: Rule("export lists", _F, _F, None, _F, _G),
    Right.JOURNAL_SEE: Rule("look at the journal", _F, _F, _F, None, _F),
    Right.KEYS_CHANGE: Rule("change keys and the server", _F, None, None, None, None),
}


@dataclass(frozen=True, slots=True)
class Holder:
    """A user as far as rights go.

    Attributes:
        part: The account whose part of the tree the user is held to; None is the whole tree.
        given: What the owner gave to this user: rights that are given singly, and other bands.
    """

    user_id: int
    name: str
    role: Role
    part: int | None = None
    given: Mapping[Right, Band] = field(default_factory=dict)
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Deed:
    """One use of a right.

    Attributes:
        is_within: Whether it is about an account in the holder's part of the tree.
        amount: Cents; None where it is about none.
        inherits: Whether an amount is given up for the inherited one, which may be any.
    """

    right: Right
    is_within: bool = True
    amount: int | None = None
    inherits: bool = False


def band_of(holder: Holder, right: Right) -> Band | None:
    """How far a right reaches for this user; None when the user has not got it."""
    grant = MATRIX[right].of(holder.role)
    if grant is None or not holder.is_active:
        return None
    if grant.is_given_singly:
        return holder.given.get(right)
    return holder.given.get(right, grant.band)


def find_refusal(holder: Holder, deed: Deed, second: Holder | None = None) -> str | None:
    """Why a user may not do it, as a sentence; None when they may.

    Args:
        holder: The user.
        deed: What is to be done.
        second: Who agreed at the same station by PIN, if anybody.
    """
    words = MATRIX[deed.right].deed
    band = band_of(holder, deed.right)
    if band is None:
        return say(
            "{who} and may not {words}. Nothing was changed. Ask {right}.",
            who=_who(holder),
            words=words,
            right=_who_may(deed.right),
        )
    if not deed.is_within:
        return say(
            "{who} for another part of the accounts, and may not {words} here.",
            who=_who(holder),
            words=words,
        )
    if not _is_inside(band, deed):
        away = ", and not back to what is inherited" if deed.inherits else ""
        return say(
            "{who} and may {words} {band} only{away}. Nothing was changed.",
            who=_who(holder),
            words=words,
            band=_bounds(band),
            away=away,
        )
    if not _needs_second(band, deed.amount):
        return None
    if second is not None and second.user_id != holder.user_id:
        other = band_of(second, deed.right)
        if other is not None and _is_inside(other, deed):
            return None if not _needs_second(other, deed.amount) else _second_too_low(second, words)
    return say(
        "{who} and may {words} only with a second person. Ask {right} for a PIN.",
        who=_who(holder),
        words=words,
        right=_who_may(deed.right),
    )


def _who(holder: Holder) -> str:
    return say("{name} is signed in as {role}", name=holder.name, role=holder.role)


def _second_too_low(second: Holder, words: str) -> str:
    return say(
        "{name} may not {words} alone either. Nothing was changed. Ask the owner.",
        name=second.name,
        words=words,
    )


def _is_inside(band: Band, deed: Deed) -> bool:
    if deed.inherits:
        return band.up_to is None and band.least is None
    if deed.amount is None:
        return True
    cents = abs(deed.amount)
    return (band.least or 0) <= cents and (band.up_to is None or cents <= band.up_to)


def _bounds(band: Band) -> str:
    if band.least is None:
        return f"up to {_money(band.up_to)}"
    if band.up_to is None:
        return say("from {least} on", least=_money(band.least))
    return say("from {least} up to {up_to}", least=_money(band.least), up_to=_money(band.up_to))


def _needs_second(band: Band, amount: int | None) -> bool:
    if band.second_over is None:
        return False
    return band.second_over == 0 or amount is None or abs(amount) > band.second_over


def _money(cents: int | None) -> str:
    whole, rest = divmod(cents or 0, 100)
    return f"{whole:,}.{rest:02d}"


def _who_may(right: Right) -> str:
    rule = MATRIX[right]
    roles = [role for role in (Role.MANAGER, Role.OWNER) if rule.of(role) == _F]
    return "the " + " or ".join(roles or [Role.OWNER])
