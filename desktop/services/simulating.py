"""The limit simulator: the function of the limits asked for any player, wager and time."""

from dataclasses import dataclass

from desktop.book.statements import Reader
from desktop.domain.credit import Credit
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import EntryError, Wager
from desktop.domain.errors import InputError
from desktop.domain.limits.limiting import Limit
from desktop.domain.sentences import say
from desktop.domain.settings.cells import PHONE
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.limits.credit import read_credit
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment


@dataclass(frozen=True, slots=True)
class Simulated:
    """What a player could wager.

    Attributes:
        code: The player.
        limit: The most, the layer that binds, and every layer that was looked at.
        credit: Where the credit stands.
    """

    code: str
    limit: Limit
    credit: Credit


def simulate(
    reader: Reader, house: House, code: str, text: str, at: int, *, channel: str = PHONE
) -> Simulated:
    """What is the most this player could wager so, and which layer binds.

    Args:
        reader: The book.
        house: Its calendar and rules.
        code: The player.
        text: One wager in the grammar of the entry; an amount may be left out, and says only how
            the answer is meant: risk, win or base.
        at: Milliseconds UTC.
        channel: `phone` or `online`.

    Raises:
        BookdeskError: There is no such player or wager.
    """
    account = get_account(reader, code)
    quoter = Quoter(reader, house, Moment(at, channel=channel))
    limit = quoter.limit(account, _read_wager(text))
    return Simulated(account.code, limit, read_credit(reader, house, account, at))


def _read_wager(text: str) -> Wager:
    try:
        wagers = parse_entry(text).wagers
    except EntryError as error:
        try:
            wagers = parse_entry(say("{text} max", text=text)).wagers
        except EntryError:
            raise error from None
    if len(wagers) != 1:
        raise InputError("Write one wager: the limits are asked about one at a time.")
    return wagers[0]
