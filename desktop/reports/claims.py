"""Claims: who disputed what, how fast it was decided, and by clerk how many were lost."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from desktop.book.queries.claims import ClaimRow, list_claims_under
from desktop.book.queries.documents import find_document
from desktop.book.queries.fact_register import find_fact
from desktop.book.queries.names import find_user_names
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.reports.plain import (
    OPENS,
    chosen_group,
    find_scope,
    opens_tickets,
    plain_report,
    seqs_of,
)
from desktop.reports.questions import Question
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row

GROUPS = ("claim", "clerk")
STATUSES = ("open", "upheld", "settled", "refused", "withdrawn")
COLUMNS = (
    Column("claim", "Claim", "text", 13),
    Column("taken_at", "Taken", "datetime", 17),
    Column("taken_by", "Taken by", "text", 12),
    Column("account", "Account", "text", 12),
    Column("ticket", "Ticket", "text", 13),
    Column("written_by", "Ticket by", "text", 12),
    Column("phone_line", "Phone line", "text", 10),
    Column("tape_time", "Tape time", "text", 12),
    Column("disputed", "What is disputed", "text", 44),
    Column("due_at", "Due", "datetime", 17),
    Column("status", "Status", "text", 11),
    Column("decided_by", "Decided by", "text", 12),
    Column("decided_at", "Decided", "datetime", 17),
    Column("adjusted", "Adjusted", "money", 12),
    Column("told", "What the player was told", "text", 40),
    OPENS,
)
BY_CLERK = (
    Column("clerk", "Tickets by", "text", 16),
    Column("claims", "Claims", "count", 9),
    *(Column(status, status.capitalize(), "count", 11) for status in STATUSES),
    Column("adjusted", "Adjusted", "money", 12),
    OPENS,
)
_NOBODY = "no ticket"


def claims(reader: ConnectionReader, question: Question) -> Report:
    """Every claim taken in a week, or ever, oldest first; or how many by who wrote the ticket.

    Raises:
        InputError: There is no such week, agent or grouping.
    """
    scope = find_scope(reader, question)
    group = chosen_group(question, GROUPS)
    first, before = seqs_of(reader, scope)
    users = find_user_names(reader)
    found = []
    for claim in list_claims_under(reader, scope.root_id):
        taken = find_fact(reader, claim.id)
        if taken is not None and first <= taken.fact.seq < before:
            found.append((claim, users.get(claim.written_by or 0, ""), _adjusted(reader, claim)))
    rows = list(_by_claim(found) if group == "claim" else _by_clerk(found))
    return plain_report(
        question,
        scope.book,
        title="Claims",
        words=(
            PLAYERS_SIDE,
            say("Taken in: {period}", period=scope.period),
            "Adjusted is what makes it good in money; voids and regrades post to the ticket",
        ),
        columns=COLUMNS if group == "claim" else BY_CLERK,
        rows=lambda: rows,
        row_count=len(rows),
        frozen_columns=1,
    )


Found = tuple[ClaimRow, str, int]


def _adjusted(reader: ConnectionReader, claim: ClaimRow) -> int:
    documents = (find_document(reader, number) for number in claim.through)
    return sum(document.cents for document in documents if document is not None)


def _by_claim(found: Sequence[Found]) -> Iterator[Row]:
    for claim, written_by, adjusted in found:
        yield (
            claim.number,
            instant(claim.at),
            claim.user,
            claim.account,
            claim.ticket,
            written_by,
            claim.phone_line,
            claim.tape_time,
            " ".join(claim.text.split()),
            instant(claim.due_at),
            claim.status,
            claim.decided_by,
            None if claim.decided_at is None else instant(claim.decided_at),
            adjusted,
            " ".join(claim.result.split()),
            opens_tickets(claim.ticket or f"acct:{claim.account}"),
        )


def _by_clerk(found: Sequence[Found]) -> Iterator[Row]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    money: Counter[str] = Counter()
    for claim, written_by, adjusted in found:
        clerk = written_by or _NOBODY
        counts[clerk][claim.status] += 1
        money[clerk] += adjusted
    for clerk, by_status in sorted(counts.items()):
        opens = "" if clerk == _NOBODY else opens_tickets(f"clerk:{clerk}")
        yield (
            clerk,
            by_status.total(),
            *(by_status[status] for status in STATUSES),
            money[clerk],
            opens,
        )
