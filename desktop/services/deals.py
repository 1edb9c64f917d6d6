"""What was agreed with an agent: read with where it comes from, changed, and seen before it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.book.closes import share_as_if
from desktop.book.opening import Book
from desktop.book.queries.closing import AgentShare, Head, list_makeup
from desktop.book.queries.people import AccountRow, find_account_by_id, find_book, list_accounts
from desktop.book.statements import Reader
from desktop.domain.billing import BILLING_CHANNELS
from desktop.domain.errors import InputError
from desktop.domain.sentences import joined, say, word
from desktop.domain.settings.kinds import Value
from desktop.domain.settings.registry import Group, get_setting
from desktop.domain.sharing import PRODUCTS
from desktop.reports.network import deal_in_words
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.settings.changing import change_settings
from desktop.services.settings.reading import SettingRow, path_settings, read_settings
from desktop.services.users import Actor

GROUPS = frozenset({Group.DEAL, Group.HEADS, Group.WEEK})
_FEES = tuple(f"fee/{channel}" for channel in ("*", *BILLING_CHANNELS))
# What stands for a value that was not set, while the week goes on under it.
_NOTHING: Mapping[str, Value] = {"deal/percent": 0, "deal/percent/horses": 0}

Changes = Mapping[str, Value | None]


@dataclass(frozen=True, slots=True)
class Agreement:
    """The deal of an account; make-up in cents by product.

    Attributes:
        week: The ISO day that the open week starts on.
    """

    rows: tuple[SettingRow, ...]
    makeup: Mapping[str, int]
    week: str


@dataclass(frozen=True, slots=True)
class AgentOutcome:
    """What one agent comes to in the open week under two deals; cents.

    Attributes:
        deal_before: In words, product by product.
        commission_before: Of all products together, as if the week closed now.
    """

    code: str
    name: str
    deal_before: str
    deal_after: str
    commission_before: int
    commission_after: int
    fees_before: int
    fees_after: int

    @property
    def difference(self) -> int:
        """What the agent has coming more under the new deal."""
        return (self.commission_after - self.fees_after) - (
            self.commission_before - self.fees_before
        )


def read_agreement(reader: Reader, house: House, account_id: int, at: int) -> Agreement:
    """The deal, fees and close of an account at a moment (milliseconds UTC).

    Raises:
        InputError: There is no such account.
    """
    account = find_account_by_id(reader, account_id)
    if account is None:
        raise InputError("There is no such account.")
    rows = read_settings(reader, house, account_id, at, _FEES)
    makeup = {of: cents for code, of, cents in list_makeup(reader) if code == account.code}
    return Agreement(
        tuple(row for row in rows if row.setting.group in GROUPS),
        {product: makeup.get(product, 0) for product in PRODUCTS},
        find_book(reader).open_week,
    )


def preview_deal(reader: Reader, account_id: int, changes: Changes) -> list[AgentOutcome]:
    """The open week, as if it closed now, under the deals as they are and with changes.

    The account itself, and every agent whose commission or fees would differ.
    """
    before = _outcomes(*share_as_if(reader, {}))
    after = _outcomes(*share_as_if(reader, {account_id: changes}))
    return [
        _compared(account, before[account.id], after[account.id])
        for account in list_accounts(reader)
        if account.id in before
        and (account.id == account_id or before[account.id] != after[account.id])
    ]


def change_deal(
    book: Book,
    actor: Actor,
    house: House,
    code: str,
    changes: Changes,
    *,
    from_next_week: bool = False,
    reason: str = "",
) -> ChangeSet:
    """Change what was agreed, from the open week on or from the next one on.

    From the next one on means that what counts now is kept as a temporary value through the last
    day of the open week; the new values then count by themselves.

    Args:
        book: The book.
        actor: Who does it.
        house: The book's calendar.
        code: A master or agent, or the house for everybody below.
        changes: By key; None goes back to what is inherited.
        from_next_week: Whether the open week is still shared as before.
        reason: For the history.

    Raises:
        InputError: As `change_settings`, or something that was not set cannot be kept for a while.
        NotAllowedError: The role does not allow it.
    """
    if from_next_week:
        # First, so that nothing has changed yet should the second not be recorded.
        last = date.fromisoformat(find_book(book.reader).open_week) + timedelta(days=6)
        kept = _kept(book.reader, house, code, changes, last)
        change_settings(book, actor, house, code, kept, through=last, reason=reason)
    done = change_settings(book, actor, house, code, changes, reason=reason)
    return done | changed("weeks")


def _kept(
    reader: Reader, house: House, code: str, changes: Changes, last: date
) -> dict[str, Value]:
    """What counts at the close of the open week for the keys that are changed."""
    account = get_account(reader, code)
    at = int(house.calendar.day_starts_at(last).timestamp()) * 1000
    now = path_settings(reader, house, account.id, at)
    found: dict[str, Value] = {}
    for key in changes:
        value = now.resolve(key).value
        if value is None:
            value = _NOTHING.get(key, 0 if key.startswith("fee/") else None)
        if value is None:
            title = get_setting(key).title
            raise InputError(
                say(
                    "{title} of {code} is not set yet, so that there is nothing to go on with"
                    " until the week ends. Change it from this week on. Nothing was changed.",
                    title=title,
                    code=account.code,
                )
            )
        found[key] = value
    return found


@dataclass(frozen=True, slots=True)
class _Outcome:
    deal: str
    commission: int
    fees: int


def _outcomes(shares: Sequence[AgentShare], heads: Sequence[Head]) -> dict[int, _Outcome]:
    fees: dict[int, int] = {}
    for head in heads:
        fees[head.agent_id] = fees.get(head.agent_id, 0) + head.fee
    found: dict[int, _Outcome] = {}
    for share in shares:
        words = deal_in_words(share)
        if share.product in PRODUCTS[1:]:
            words = joined(" ", (word(share.product), words))
        old = found.get(share.account_id, _Outcome("", 0, fees.get(share.account_id, 0)))
        deal = joined(", ", (old.deal, words)) if old.deal else words
        found[share.account_id] = _Outcome(deal, old.commission + share.commission, old.fees)
    return found


def _compared(account: AccountRow, old: _Outcome, new: _Outcome) -> AgentOutcome:
    return AgentOutcome(
        account.code, account.name, old.deal, new.deal, old.commission, new.commission, old.fees,
        new.fees,
    )  # fmt: skip
