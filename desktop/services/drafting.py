"""Wagers while they are typed: who calls, what each selection would be, what stands in the way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.book.queries.board import list_events_by_rotation
from desktop.book.queries.callers import find_guard
from desktop.book.queries.people import AccountRow, find_account_by_id
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.entry.checks import find_collision
from desktop.domain.entry.terms import LegEntry, Wager
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.settings.cells import PHONE
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.standing import SPORTSBOOK, Deed, find_bar
from desktop.domain.weeks import instant
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.limits.credit import read_credit
from desktop.services.line_types.offering import offered_to
from desktop.services.quoting.events import has_started
from desktop.services.quoting.quoter import Quoter, Room
from desktop.services.quoting.quotes import (
    LIMIT,
    PAST_POST,
    RELATED,
    LateError,
    Moment,
    Quote,
    QuotedLeg,
    QuoteError,
)
from desktop.services.quoting.refusals import DECIDABLE, find_refusals
from desktop.services.settings.reading import path_settings
from desktop.services.standing import read_standing

_DAY_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Caller:
    """The player whose wagers are taken.

    Attributes:
        path: The accounts above it, the nearest first.
        available: Cents that may still be risked.
        limits: Name and cents of all that bounds a straight wager of this player.
        bar: Why no wagers are taken at all; empty where they are.
        line_types: The sets of lines that are offered; none is the house's own.
        day: The ISO figure day on which that is so.
        secret_days: How old the phone secret is, where that is too old; else 0.
    """

    account: AccountRow
    path: tuple[str, ...]
    available: int
    limits: tuple[tuple[str, int], ...] = ()
    bar: str = ""
    line_types: tuple[str, ...] = ()
    day: str = ""
    secret_days: int = 0

    @property
    def most(self) -> int:
        """The biggest straight wager that is taken, cents."""
        return min(cents for _, cents in self.limits)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a wager cannot be taken as it stands.

    Attributes:
        remedy: What to do; may be empty.
        leg: Which of the wager's selections is the cause, from 0.
        is_decidable: Whether a supervisor may let it pass.
        is_late: Whether an event closed or started, and it may be written late.
    """

    sentence: str
    remedy: str = ""
    leg: int | None = None
    is_decidable: bool = False
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One wager as typed and what it would be.

    Attributes:
        typed: The selections as typed.
        quote: None when it cannot be quoted.
        legs: In the order typed; None where a selection cannot be resolved.
        obstacle: What has to be changed first; a line that differs from the board is not one.
        room: The most of it, and what each selection leaves; None while that is not known.
    """

    typed: tuple[LegEntry, ...]
    quote: Quote | None
    legs: tuple[QuotedLeg | None, ...]
    obstacle: Obstacle | None
    room: Room | None = None


@dataclass(frozen=True, slots=True)
class Drafts:
    """All wagers of one line of ticket entry.

    Attributes:
        caller: None while nobody is named.
    """

    caller: Caller | None
    wagers: tuple[Draft, ...]

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Those that can be quoted."""
        return tuple(draft.quote for draft in self.wagers if draft.quote is not None)

    @property
    def obstacle(self) -> Obstacle | None:
        """The first that stands in the way."""
        return next((draft.obstacle for draft in self.wagers if draft.obstacle), None)

    @property
    def notice(self) -> str:
        """What the clerk is told although nothing stands in the way; empty where nothing is.

        It is the credit that is nearly used up, and that a wager will wait for a supervisor.
        """
        told = [quote.warning for quote in self.quotes]
        for quote in self.quotes:
            told += [
                say("It will wait for a supervisor: {why}.", why=why) for _, why in quote.waits
            ]
        return " ".join(dict.fromkeys(filter(None, told)))

    @property
    def payout(self) -> int:
        """Cents that are paid out when all of them win; of free play the win alone."""
        return self.win + sum(
            quote.risk for quote in self.quotes if quote.filling is None and not quote.free_play
        )

    @property
    def risk(self) -> int:
        """Cents at risk in all of them; what fills open spots was risked before."""
        return sum(quote.risk for quote in self.quotes if quote.filling is None)

    @property
    def win(self) -> int:
        """Cents that all of them win together."""
        return sum(quote.win for quote in self.quotes)

    @property
    def held(self) -> int:
        """Cents of the credit that all of them take."""
        return sum(quote.held for quote in self.quotes)


def read_caller(reader: Reader, house: House, code: str, at: int) -> Caller:
    """The player with this account, or the other house that a wager is laid off with.

    What can be risked is as at this moment, milliseconds UTC.

    Raises:
        InputError: There is no such account, or it is neither's.
    """
    account = get_account(reader, code)
    if account.kind not in {AccountKind.PLAYER, AccountKind.OUTSIDE}:
        raise InputError(say("{code} is no player: only players have wagers.", code=account.code))
    path = read_path(reader, account)
    left = read_credit(reader, house, account, at).available
    settings = path_settings(reader, house, account.id, at)
    limits = [("Available", max(left, 0))]
    for title, key in (("Wager limit", "wager_limit"), ("System limit", "system_limit")):
        cents = settings.cents(key)
        if cents is not None:
            limits.append((title, cents))
    names = offered_to(reader, account, settings).whose.names
    bar = find_bar(read_standing(reader, account, at), Deed.WAGER, SPORTSBOOK, PHONE)
    day = settings.day.isoformat()
    stale = _secret_days(reader, account, settings, at)
    return Caller(account, path, left, tuple(limits), bar or "", names, day, stale)


def _secret_days(reader: Reader, account: AccountRow, settings: PathSettings, at: int) -> int:
    """How many days old the phone secret is, where the setting calls that old."""
    most = settings.cents("caller/secret_days") or 0
    since = find_guard(reader, account.id).secret_at
    days = 0 if since is None else (at - since) // _DAY_MS
    return days if most and days >= most else 0


def read_path(reader: Reader, account: AccountRow) -> tuple[str, ...]:
    """The codes of the accounts above one, the nearest first."""
    path: list[str] = []
    above = account.parent_id
    while above is not None:
        parent = find_account_by_id(reader, above)
        if parent is None:
            break
        path.append(parent.code)
        above = parent.parent_id
    return tuple(path)


class Drafter:
    """Drafts wagers for one moment of one book."""

    def __init__(
        self,
        reader: Reader,
        house: House,
        moment: Moment,
        *,
        allows_related: bool = False,
    ) -> None:
        """Make a drafter for this moment.

        A supervisor may have allowed related legs together, or that it is written late (F8).
        """
        self._allows_related = allows_related
        self._takes_late = moment.takes_late
        self._reader, self._house, self._at = reader, house, moment.at
        self._quoter = Quoter(reader, house, moment)
        self._open_rotations = _OpenRotations(reader, house, moment.at)

    def draft(self, code: str, wagers: Sequence[Wager], text: str) -> Drafts:
        """Draft the wagers of one line; each has what those before it leave available.

        Raises:
            InputError: There is no such player.
        """
        caller = read_caller(self._reader, self._house, code, self._at)
        account = caller.account
        drafts: list[Draft] = []
        for wager in wagers:
            draft = self._draft_wager(account, wager, text[wager.span.start : wager.span.end])
            drafts.append(draft)
            if draft.quote is not None:
                account = _after(account, draft.quote)
        return Drafts(caller, tuple(drafts))

    def draft_legs(self, code: str | None, legs: Sequence[LegEntry]) -> Drafts:
        """Draft the selections of a wager that is not finished.

        Raises:
            InputError: There is no such player.
        """
        caller = read_caller(self._reader, self._house, code, self._at) if code else None
        if caller is not None:
            self._quoter.offer_to(caller.account)
        found, obstacle = self._quote_legs(legs)
        return Drafts(caller, (Draft(tuple(legs), None, found, obstacle),) if legs else ())

    def _draft_wager(self, account: AccountRow, wager: Wager, entry: str) -> Draft:
        try:
            quote = self._quoter.quote(account, wager, entry)
        except QuoteError as error:
            legs, _ = self._quote_legs(wager.legs, wager)
            is_late = isinstance(error, LateError)
            remedy = "F8 writes it late, with a reason." if is_late else error.hint or ""
            obstacle = Obstacle(str(error), remedy, error.leg, is_late=is_late)
            return Draft(wager.legs, None, legs, obstacle)
        room = self._quoter.room(quote)
        return Draft(wager.legs, quote, quote.legs, self._obstacle(wager, quote), room)

    def _quote_legs(
        self, legs: Sequence[LegEntry], wager: Wager | None = None
    ) -> tuple[tuple[QuotedLeg | None, ...], Obstacle | None]:
        found: list[QuotedLeg | None] = []
        obstacle: Obstacle | None = None
        for no, leg in enumerate(legs):
            try:
                found.append(self._quoter.quote_leg(leg, no, wager))
            except QuoteError as error:
                found.append(None)
                obstacle = obstacle or Obstacle(str(error), error.hint or "", no)
        return tuple(found), obstacle

    def _obstacle(self, wager: Wager, quote: Quote) -> Obstacle | None:
        collision = find_collision(wager, self._open_rotations)
        if collision is not None:
            return Obstacle(collision.sentence)
        for kind, sentence in find_refusals(quote):
            if kind in {RELATED, LIMIT} and not self._allows_related:
                take = "Ctrl+M takes the most. " if kind == LIMIT else ""
                remedy = say("{take}F8 asks a supervisor.", take=take)
                return Obstacle(sentence, remedy, is_decidable=True)
            if kind not in DECIDABLE and not (kind == PAST_POST and self._takes_late):
                remedy = "Ctrl+M takes the most." if kind == "credit" else ""
                return Obstacle(sentence, remedy)
        return None


def _after(account: AccountRow, quote: Quote) -> AccountRow:
    """The account as the next wager of the line finds it."""
    used = quote.risk if quote.free_play and quote.filling is None else 0
    return replace(
        account, pending=account.pending + quote.held, free_play=account.free_play - used
    )


class _OpenRotations:
    """The rotation numbers a caller may mean, asked one at a time: most amounts need none."""

    def __init__(self, reader: Reader, house: House, at: int) -> None:
        self._reader = reader
        self._at = at
        self._today = house.calendar.figure_date(instant(at))

    def __contains__(self, number: object) -> bool:
        if not isinstance(number, int):
            return False
        events = list_events_by_rotation(self._reader, number, self._today.isoformat())
        return any(not has_started(event, self._at, self._today) for event in events)
