"""Opening many players at once after a template: numbers, settings, credit (FEATURES 4)."""

from dataclasses import dataclass

from desktop.book.bodies.people import AccountsOpened
from desktop.book.facts import MOST_OF_ONE_FACT
from desktop.book.fold.rights.accounts import needs_approval
from desktop.book.holders import find_holder
from desktop.book.opening import Book
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.queries.settings import list_own_settings
from desktop.book.statements import Reader
from desktop.domain.accounts import PARENTS, AccountKind, find_account_problems
from desktop.domain.errors import InputError
from desktop.domain.numbering import next_codes, prefix_of
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import format_value, read_kept
from desktop.domain.settings.registry import find_setting, get_setting
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.settings.reading import title_of
from desktop.services.tier_credit import check_tier_credit
from desktop.services.users import Actor, Right, require

_NOTHING = "Nothing was changed."
_OPEN = frozenset({"active", "read-only", "suspended"})


@dataclass(frozen=True, slots=True)
class Copies:
    """Players to open after a template.

    Attributes:
        template: The code of the player whose credit and settings they get.
        count: How many.
        parent: Under whom; empty is where the template stands.
        first: The number to begin at; None is the next free one.
        waits: Whether they wait for approval though the house would not ask for it.
    """

    template: str
    count: int
    parent: str = ""
    first: int | None = None
    waits: bool = False


@dataclass(frozen=True, slots=True)
class CopiesPreview:
    """What would be opened.

    Attributes:
        credit_limit: Of each, cents.
        settings: Title and value of what is copied, as people read it.
        waits: Whether they will wait for approval.
    """

    codes: tuple[str, ...]
    above: str
    credit_limit: int
    settings: tuple[tuple[str, str], ...]
    waits: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """The accounts that were opened."""

    codes: tuple[str, ...]
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class _Plan:
    template: AccountRow
    above: AccountRow
    codes: tuple[str, ...]
    kept: dict[str, str]
    waits: bool


def preview_copies(reader: Reader, actor: Actor, wanted: Copies) -> CopiesPreview:
    """What would be opened, without doing it.

    Raises:
        InputError: As `open_copies`.
    """
    plan = _plan(reader, actor.user_id, wanted)
    settings = tuple(
        (title_of(get_setting(key), key), _text(key, kept))
        for key, kept in sorted(plan.kept.items())
    )
    return CopiesPreview(
        plan.codes, plan.above.code, plan.template.credit_limit, settings, plan.waits
    )


def open_copies(book: Book, actor: Actor, wanted: Copies) -> Opened:
    """Open players by one fact: all of them, or none.

    They get the credit limit and the lasting settings of the template, and no name.

    Raises:
        InputError: The template is no player, the account above takes no players or has no credit
            left to hand out, the count or the numbers will not do.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.ACCOUNTS_OPEN)
    with book.command(actor.author) as command:
        plan = _plan(command.reader, actor.user_id, wanted)
        above, credit = plan.above, plan.template.credit_limit
        require(actor, Right.ACCOUNTS_OPEN, above.id, reader=command.reader)
        if credit:
            require(actor, Right.CREDIT_RAISE, above.id, credit, reader=command.reader)
        body = AccountsOpened(
            accounts=[[code, ""] for code in plan.codes],
            parent=above.id,
            template=plan.template.id,
            credit_limit=credit,
            settings=plan.kept,
            source=say("copied from {code}", code=plan.template.code),
            pending=plan.waits,
        )
        command.record("accounts.opened", body)
    return Opened(plan.codes, changed("accounts", "settings"))


def _plan(reader: Reader, user_id: int, wanted: Copies) -> _Plan:
    template = get_account(reader, wanted.template)
    if template.kind != AccountKind.PLAYER:
        raise InputError(
            say(
                "{code} is no player: only players are copied. {nothing}",
                code=template.code,
                nothing=_NOTHING,
            )
        )
    accounts = list_accounts(reader)
    above = _find_above(reader, accounts, template, wanted.parent)
    if not 1 <= wanted.count < MOST_OF_ONE_FACT:
        raise InputError(
            say(
                "{count} accounts cannot be opened at once: 1 to {most_of_one_fact}. {nothing}",
                count=wanted.count,
                most_of_one_fact=MOST_OF_ONE_FACT - 1,
                nothing=_NOTHING,
            )
        )
    if wanted.first is not None and not 0 <= wanted.first < 10**12:
        raise InputError(
            say("{first} is no number to begin at. {nothing}", first=wanted.first, nothing=_NOTHING)
        )
    own = list_own_settings(reader, [template.id, above.id])
    prefix = next(
        (
            row.value for row in own
            if row.account_id == above.id and row.key == "accounts/prefix" and row.value
        ),
        None,
    )  # fmt: skip
    plain = (prefix or prefix_of(template.code)).upper()
    codes = next_codes((a.code for a in accounts), plain, wanted.count, wanted.first)
    _check_code(codes[-1], above)
    check_tier_credit(reader, above.id, template.credit_limit * wanted.count)
    kept = {
        row.key: row.value
        for row in own
        if row.account_id == template.id and row.value is not None and find_setting(row.key)
    }
    waits = wanted.waits or needs_approval(reader, find_holder(reader, user_id))
    return _Plan(template, above, tuple(codes), kept, waits)


def _find_above(
    reader: Reader, accounts: list[AccountRow], template: AccountRow, parent: str
) -> AccountRow:
    above = (
        get_account(reader, parent)
        if parent.strip()
        else next(account for account in accounts if account.id == template.parent_id)
    )
    if AccountKind(above.kind) not in PARENTS[AccountKind.PLAYER]:
        raise InputError(
            say(
                "{code} is a {kind}, under which no player stands. {nothing}",
                code=above.code,
                kind=above.kind,
                nothing=_NOTHING,
            )
        )
    if above.status not in _OPEN:
        raise InputError(
            say(
                "{code} is {status}, so nobody is opened under it. {nothing}",
                code=above.code,
                status=above.status,
                nothing=_NOTHING,
            )
        )
    return above


def _check_code(code: str, above: AccountRow) -> None:
    """The last one has the most digits."""
    problems = find_account_problems(
        code=code,
        kind=AccountKind.PLAYER,
        parent=AccountKind(above.kind),
        name="",
        credit_limit=0,
    )
    if problems:
        raise InputError(say("{problem} {nothing}", problem=problems[0].sentence, nothing=_NOTHING))


def _text(key: str, kept: str) -> str:
    kind = get_setting(key).kind
    return format_value(kind, read_kept(kind, kept))
