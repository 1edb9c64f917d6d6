"""Bodies of facts about calls, who is on the phone, and what is told to the clerk."""

from typing import NotRequired, TypedDict

from desktop.book.bodies.wagers import TicketAccepted


class PhoneSecretSet(TypedDict):
    """The argon2 hash of what a player says on the phone; empty where there is none any more."""

    account: int
    hash: str


class CallerFailed(TypedDict):
    """Somebody on a phone line named an account and a wrong secret."""

    account: int
    line: str


class CallerAdmitted(TypedDict):
    """A supervisor lets callers of an account in again after too many failures."""

    account: int
    reason: str


class NoticeTexts(TypedDict):
    """A notice: its texts for three readers, its look, and how long it is shown.

    `until` is the last figure day; `shows` how many calls see it; None is without end.
    """

    clerk: str
    agent: str
    customer: str
    colour: str
    until: str | None
    shows: int | None
    must_acknowledge: bool


class NoticeSet(TypedDict):
    """A notice of an account: a new one, or in place of another; `texts` None takes it down."""

    account: int
    notice: int | None
    texts: NoticeTexts | None


class CallStarted(TypedDict):
    """A player is on the phone, on this figure day; `checked`: the phone secret was compared."""

    account: int
    line: str
    day: str
    checked: bool


class BalanceVerified(TypedDict):
    """The clerk read these cents to the caller, who accepts them, and acknowledged notices."""

    account: int
    call: int
    balance: int
    pending: int
    notices: list[int]


class WagersQuoted(TypedDict):
    """Wagers that were read back to a caller, with all the terms that were heard.

    `typed` is the line as it stood, `window` the number of the entry window at its station; `until`
    is when the quote expires, milliseconds UTC, None where it does not.
    """

    account: int
    call: int
    window: int
    typed: str
    wagers: list[TicketAccepted]
    until: int | None


class BasketKept(TypedDict):
    """A wager that was read back and never confirmed, with all the terms the caller heard."""

    quoted_at: int
    wager: TicketAccepted


class CallEnded(TypedDict):
    """A call is over: `ended`, `dropped` by the line, or `lost` with the program.

    `typed` is what stood in the line; `recorder` finds the recording. Without effect where the
    call has ended already.
    """

    account: int
    call: int
    ending: str
    typed: str
    recorder: str
    baskets: NotRequired[list[BasketKept]]


class BasketDropped(TypedDict):
    """A supervisor decides that an unconfirmed wager is none."""

    account: int
    call: int
    no: int
    reason: str
