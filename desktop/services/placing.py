"""Moving accounts under another agent, from the start of the next figure day on (FEATURES 2)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.book.bodies.people import AccountsMoved, MoveDropped
from desktop.book.fold.placing import is_inherited, read_tree
from desktop.book.fold.rights.accounts import right_to_move
from desktop.book.opening import Book
from desktop.book.queries.people import AccountRow
from desktop.book.queries.placing import Luggage, list_waiting_moves, weigh
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.placing import Tree, find_move_problem, list_below, path_above
from desktop.domain.sentences import say
from desktop.domain.settings.registry import find_setting
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import milliseconds
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.settings.reading import figure_day, title_of, value_text
from desktop.services.tier_credit import check_tier_credit
from desktop.services.users import Actor, Right, require

_NOTHING = "Nothing was changed."
_LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Differing:
    """A setting that will count otherwise, as people read it; empty is not set."""

    code: str
    title: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Moving:
    """One account that would move.

    Attributes:
        above: Who it stands under now.
        below: How many accounts go along.
        differing: Its settings that will count otherwise.
    """

    code: str
    name: str
    kind: str
    above: str
    below: int
    luggage: Luggage
    differing: tuple[Differing, ...]


@dataclass(frozen=True, slots=True)
class MovePreview:
    """What a move would do.

    Attributes:
        day: The figure day from whose start on it counts.
        at: That start, milliseconds UTC.
        is_within_week: Whether the open week will be shared between the old agent and the new one.
    """

    target: str
    day: date
    at: int
    is_within_week: bool
    moving: tuple[Moving, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """A move that was ordered; its number is what takes it back."""

    number: int
    preview: MovePreview
    changes: ChangeSet


def preview_move(
    reader: Reader, house: House, now: int, codes: Sequence[str], target: str, *, inherit: bool
) -> MovePreview:
    """What a move would do, without doing it.

    Args:
        reader: An open book.
        house: The book's calendar.
        now: Milliseconds UTC.
        codes: The accounts; everybody below goes along.
        target: The code of the agent, master or house that they go under.
        inherit: Whether their own settings are dropped.

    Raises:
        InputError: As `move_accounts`.
    """
    accounts = [get_account(reader, code) for code in dict.fromkeys(codes)]
    to = get_account(reader, target)
    tree = read_tree(reader)
    _check(reader, tree, accounts, to)
    day = figure_day(house, now) + timedelta(days=1)
    moving = tuple(_moving(reader, tree, account, to, day, inherit=inherit) for account in accounts)
    at = milliseconds(house.calendar.day_starts_at(day))
    week = house.calendar.week_of(day)
    return MovePreview(to.code, day, at, week != day, moving)


def move_accounts(
    book: Book,
    actor: Actor,
    house: House,
    codes: Sequence[str],
    target: str,
    *,
    inherit: bool,
    reason: str = "",
) -> Moved:
    """Order a move of accounts by one fact: all of them, or none.

    Raises:
        InputError: An account stands there already or waits to move, the tree or the target's tier
            does not allow it, or none was named.
        NotAllowedError: The role does not allow it.
    """
    said = _reason(reason)
    with book.command(actor.author) as command:
        reader = command.reader
        preview = preview_move(reader, house, command.now, codes, target, inherit=inherit)
        to = get_account(reader, target)
        accounts = [get_account(reader, moving.code) for moving in preview.moving]
        for account in accounts:
            right = right_to_move(reader, account.id)
            require(actor, right, account.id, reader=reader)
            require(actor, right, to.id, reader=reader)
            if inherit:
                require(actor, Right.LIMITS_CHANGE, account.id, inherits=True, reader=reader)
        body = AccountsMoved(
            accounts=[[account.id, account.parent_id or 0] for account in accounts],
            target=to.id,
            inherit=inherit,
            at=preview.at,
            reason=said,
        )
        number = command.record("accounts.moved", body).number
    return Moved(number, preview, changed("accounts"))


def drop_move(book: Book, actor: Actor, number: int, reason: str = "") -> ChangeSet:
    """Take back a move that has not taken effect yet.

    Raises:
        InputError: It does not wait.
        NotAllowedError: The role does not allow it.
    """
    said = _reason(reason)
    with book.command(actor.author) as command:
        reader = command.reader
        waiting = [move for move in list_waiting_moves(reader) if move.number == number]
        if not waiting:
            raise InputError(say("This move does not wait any more. {nothing}", nothing=_NOTHING))
        for move in waiting:
            account = get_account(reader, move.code)
            require(actor, right_to_move(reader, account.id), account.id, reader=reader)
        command.record("accounts.move_dropped", MoveDropped(move=number, reason=said))
    return changed("accounts")


def _reason(reason: str) -> str:
    said = reason.strip()
    if len(said) > _LONGEST_REASON or not (said == "" or said.isprintable()):
        raise InputError(
            say(
                "A reason is one line of at most {longest_reason} characters. {nothing}",
                longest_reason=_LONGEST_REASON,
                nothing=_NOTHING,
            )
        )
    return said


def _check(reader: Reader, tree: Tree, accounts: Sequence[AccountRow], to: AccountRow) -> None:
    if not accounts:
        raise InputError(say("No account was named to move. {nothing}", nothing=_NOTHING))
    waiting = {move.code: move for move in list_waiting_moves(reader)}
    for account in accounts:
        if account.code in waiting:
            raise InputError(
                say(
                    "{code} waits already to move under {new}."
                    " {nothing} Take that move back first.",
                    code=account.code,
                    new=waiting[account.code].new,
                    nothing=_NOTHING,
                )
            )
        problem = find_move_problem(tree, account.id, to.id)
        if problem is None and account.parent_id == to.id:
            problem = say("{code} stands under {code2} already.", code=account.code, code2=to.code)
        if problem is not None:
            raise InputError(say("{problem} {nothing}", problem=problem, nothing=_NOTHING))
    _check_nested(tree, accounts)
    _check_tiers(reader, tree, accounts, to)


def _check_nested(tree: Tree, accounts: Sequence[AccountRow]) -> None:
    for account in accounts:
        for other in accounts:
            below = list_below(tree, frozenset({other.id}))
            if account.id != other.id and account.id in below:
                raise InputError(
                    say(
                        "{code} stands below {code2} and goes along with it: choose one"
                        " of them. {nothing}",
                        code=account.code,
                        code2=other.code,
                        nothing=_NOTHING,
                    )
                )


def _check_tiers(
    reader: Reader, tree: Tree, accounts: Sequence[AccountRow], to: AccountRow
) -> None:
    """The credit of those who come has to be within what each agent above may hand out."""
    credit = {a.id: weigh(reader, list_below(tree, frozenset({a.id}))).credit for a in accounts}
    counted: dict[int, int] = defaultdict(int)
    for account in accounts:
        for above in path_above(tree, account.id):
            counted[above] += credit[account.id]
    check_tier_credit(reader, to.id, sum(credit.values()), counted)


def _moving(
    reader: Reader, tree: Tree, account: AccountRow, to: AccountRow, day: date, *, inherit: bool
) -> Moving:
    going = list(list_below(tree, frozenset({account.id})))
    return Moving(
        account.code,
        account.name,
        account.kind,
        tree[account.parent_id].code if account.parent_id is not None else "",
        len(going) - 1,
        weigh(reader, going),
        tuple(_differing(reader, account, to, day, inherit=inherit)),
    )


def _differing(
    reader: Reader, account: AccountRow, to: AccountRow, day: date, *, inherit: bool
) -> list[Differing]:
    """The settings of an account that will count otherwise under the other agent."""
    before = list_set_values(reader, account.id)
    above = [replace(row, depth=row.depth + 1) for row in list_set_values(reader, to.id)]
    kept = [row for row in before if row.depth == 0 and not (inherit and is_inherited(row.key))]
    now, then = PathSettings(day, before), PathSettings(day, [*kept, *above])
    found = []
    for key in dict.fromkeys(row.key for row in (*before, *above)):
        setting = find_setting(key)
        if setting is None or AccountKind(account.kind) not in setting.scope:
            continue
        old, new = now.resolve(key), then.resolve(key)
        if old.value != new.value:
            texts = (value_text(setting, old), value_text(setting, new))
            found.append(Differing(account.code, title_of(setting, key), *texts))
    return sorted(found, key=lambda one: one.title)
