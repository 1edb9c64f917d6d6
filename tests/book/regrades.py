"""A settled ticket whose result is corrected, and what the fold posts for it."""

from desktop.book.facts import Fact
from desktop.book.fold.changes import Insert
from desktop.book.fold.settling import PostingDay, Settling, Standing
from desktop.domain.tickets import Graded, TicketStatus
from desktop.domain.weeks import BookCalendar

PLAYER_ID, TICKET_ID = 77, 1042
CALENDAR = BookCalendar("America/New_York", 1, 5)
LAST_WEEK, THIS_WEEK = "2018-09-04", "2018-09-11"
SETTLED = Fact(seq=9, number=90, type="event.settled", actor=1, wall=1_536_700_000_000, body={})


def state_of(net: int) -> str:
    if net == 0:
        return TicketStatus.PUSH.value
    return (TicketStatus.WON if net > 0 else TicketStatus.LOST).value


def regrade(posted: int, correct: int) -> Settling:
    settling = Settling(SETTLED, PostingDay(THIS_WEEK, 0, CALENDAR))
    ticket = Standing(
        id=TICKET_ID,
        account_id=PLAYER_ID,
        risk=11_000,
        win=10_000,
        status=state_of(posted),
        net=posted,
        week=LAST_WEEK,
        exposed=(),
        held=0,
    )
    settling.settle(ticket, Graded(TicketStatus(state_of(correct)), correct, 0))
    return settling


def postings(settling: Settling) -> list[tuple[int, int, int, str | None]]:
    """The two accounts, cents and the week that is corrected, of every posting."""
    return [
        (row[1], change.shared["contra_id"], row[2], change.shared["occurred_week"])
        for change in settling.rows()
        if isinstance(change, Insert) and change.table == "posting"
        for row in change.rows
    ]
