"""A ticket on one sheet: as written, what was known at that second, and all that came of it.

Board, credit and limits at that second are exact: the journal before the ticket is folded into
tables of its own, and these are asked the same questions as the clerk's screen asked then.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.book.queries.board import find_event
from desktop.book.queries.calls import find_call_of_ticket
from desktop.book.queries.claims import ClaimRow, list_claim_notes, list_claims_on
from desktop.book.queries.fact_register import JournalFact, find_fact
from desktop.book.queries.names import find_user_names
from desktop.book.queries.people import find_account_by_id, find_book
from desktop.book.queries.ticket_sheet import list_ticket_legs
from desktop.book.reading import BookReader
from desktop.book.replaying import replay
from desktop.book.statements import ConnectionReader, Reader
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.money import format_money
from desktop.domain.recalling import recalled
from desktop.domain.sentences import joined, say, word
from desktop.domain.weeks import instant
from desktop.progress import Progress
from desktop.services.books import read_house
from desktop.services.line_types.offering import OfferedLines, offered_to
from desktop.services.narration.words import place_in_words
from desktop.services.quoting.offers import terms_text
from desktop.services.settings.reading import path_settings
from desktop.services.simulating import simulate
from desktop.services.ticket_story import StoryEntry, TicketStory, read_ticket_story

PERSPECTIVE = "Amounts from the player’s side: + the book owes the player."


@dataclass(frozen=True, slots=True)
class AuditSection:
    """One part of the sheet.

    Attributes:
        head: Of its columns; none where each row is a name and what it is.
        rows: Texts.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TicketAudit:
    """Everything about one ticket, in words.

    Attributes:
        facts: The places of the facts that it rests on, in order.
    """

    number: str
    heading: tuple[str, ...]
    sections: tuple[AuditSection, ...]
    explanation: str
    facts: tuple[int, ...]

    @property
    def text(self) -> str:
        """The sheet as plain text; lines end with a line feed."""
        parts = ["\n".join(self.heading)]
        parts += [_as_text(section) for section in self.sections]
        return "\n\n".join([*parts, "How it was graded\n\n" + self.explanation.rstrip()]) + "\n"


def audit_ticket(tell: Progress, book: Path, ticket_id: int) -> TicketAudit:
    """Read the sheet of a ticket; fit for a child process, for the journal is folded once.

    Raises:
        InputError: There is no such ticket.
        BookFileError: The book cannot be read.
    """
    with BookReader(book) as reader, reader.snapshot():
        return read_audit(reader, ticket_id, tell)


def read_audit(
    reader: ConnectionReader, ticket_id: int, tell: Progress, *, is_brief: bool = False
) -> TicketAudit:
    """Read the sheet of a ticket.

    Args:
        reader: The book at one moment.
        ticket_id: Which ticket.
        tell: Told how far the journal is folded; what it raises ends the work.
        is_brief: Leave out what was known at that second, for which the journal is folded.

    Raises:
        InputError: There is no such ticket.
    """
    accepted = find_fact(reader, ticket_id)
    if accepted is None or accepted.fact.type != "ticket.accepted":
        raise InputError("There is no such ticket. It may have been written on another station.")
    story = read_ticket_story(reader, ticket_id)
    claims = list_claims_on(reader, ticket_id)
    times = _Times(ZoneInfo(find_book(reader).timezone))
    seq = accepted.fact.seq
    known: list[AuditSection] = []
    if not is_brief:
        then = replay(reader, seq - 1, tell, before=seq)
        try:
            known = [
                _board(_offered(then, accepted), reader, ticket_id),
                *_limits(then, accepted, story, times),
            ]
        finally:
            then.close()
    sections = (
        _as_written(reader, accepted, story, times),
        _legs(story),
        *known,
        _call(reader, ticket_id, times),
        _flags(reader, story, times),
        *(_claim(reader, claim, times) for claim in claims),
        _steps(story, times),
        _postings(story),
    )
    of_claims = {found.fact.seq for claim in claims for found in _facts_of(reader, claim)}
    places = {step.seq for step in story.steps} | of_claims
    heading = (
        say("Audit of ticket {number} · {name}", number=story.number, name=find_book(reader).name),
        PERSPECTIVE,
        say("Times by the clock of the book, {timezone}", timezone=find_book(reader).timezone),
    )
    return TicketAudit(
        story.number,
        heading,
        tuple(section for section in sections if section.rows),
        story.explanation,
        tuple(sorted(places)),
    )


@dataclass(frozen=True, slots=True)
class _Times:
    """Moments by the clock of the book, to the second."""

    zone: ZoneInfo

    def of(self, at: int) -> str:
        return f"{instant(at).astimezone(self.zone):%Y-%m-%d %H:%M:%S}"

    def by(self, at: int, user: str) -> str:
        return say("{moment} by {user}", moment=self.of(at), user=user)


def _as_written(
    reader: Reader, accepted: JournalFact, story: TicketStory, times: _Times
) -> AuditSection:
    ticket, users = story.ticket, find_user_names(reader)
    body = accepted.fact.body
    rows = [
        ("Account", " ".join(filter(None, (story.account, story.account_name)))),
        ("Agent", story.agent),
        ("Taken", times.by(ticket.placed_at, users.get(ticket.user_id, ""))),
        ("Typed", story.entry),
        ("Read back", story.read_back),
        (
            "Amounts",
            say(
                "risk {risk} to win {win}",
                risk=format_money(ticket.risk),
                win=format_money(ticket.win),
            ),
        ),
        ("Said as", word(ticket.amount_mode)),
        (
            "Stands",
            say(
                "{status}, net {net}",
                status=word(ticket.status),
                net=format_money(ticket.net),
            ),
        ),
    ]
    if ticket.placed_at != accepted.fact.wall:
        rows.insert(3, ("Entered", times.of(accepted.fact.wall)))
    if accepted.fact.approved_by is not None:
        rows.append(("Agreed to by", users.get(accepted.fact.approved_by, "")))
    if body["reference"]:
        rows.append(("Reference", body["reference"]))
    return AuditSection("The ticket as written", (), tuple(rows))


def _legs(story: TicketStory) -> AuditSection:
    rows = tuple(
        (
            *(str(leg.no), leg.selection, leg.event, word(leg.mark), leg.score),
            word(leg.result),
        )
        for leg in story.legs
    )
    return AuditSection("Legs", ("Leg", "Selection", "Event", "Mark", "Score", "Result"), rows)


def _offered(then: Reader, accepted: JournalFact) -> OfferedLines:
    """The lines that the player was offered."""
    account = find_account_by_id(then, accepted.fact.body["account"])
    if account is None:
        raise ValueError("a ticket from before its account")
    settings = path_settings(then, read_house(then), account.id, accepted.fact.wall)
    return offered_to(then, account, settings)


def _board(offered: OfferedLines, reader: Reader, ticket_id: int) -> AuditSection:
    """What the player's board showed of each leg's event and period, side by side."""
    rows: list[tuple[str, ...]] = []
    for leg in list_ticket_legs(reader, ticket_id):
        event = find_event(offered.reader, leg.event_id)
        for line in () if event is None else offered.lines(event):
            if line.period != leg.period:
                continue
            selection = Selection(Period(line.period), Market(line.market), Side(line.side))
            terms = (
                word("off")
                if line.status == "off"
                else terms_text(selection, line.line, line.price)
            )
            place = place_in_words(line.period, line.market, line.side)
            is_taken = (line.market, line.side) == (leg.market, leg.side)
            taken = word("taken") if is_taken else ""
            rows.append((str(leg.no), place, terms, word(line.status), taken))
    head = ("Leg", "Market", "Line", "Status", "")
    whose = ", ".join(offered.whose.names)
    title = say(
        "The board at that second{part}",
        part=say(", line type {whose}", whose=whose) if whose else "",
    )
    return AuditSection(title, head, tuple(rows))


def _limits(
    then: ConnectionReader, accepted: JournalFact, story: TicketStory, times: _Times
) -> Iterator[AuditSection]:
    body = accepted.fact.body
    title = say("Credit and limits at {wall}", wall=times.of(accepted.fact.wall))
    account = find_account_by_id(then, body["account"])
    if account is None:
        raise ValueError("a ticket from before its account")
    try:
        found = simulate(then, read_house(then), account.code, story.entry, accepted.fact.wall)
    except BookdeskError as error:
        yield AuditSection(
            title,
            (),
            (
                ("Balance", format_money(account.balance)),
                ("Pending", format_money(account.pending)),
                ("Credit limit", format_money(account.credit_limit)),
                ("Limits", say("cannot be asked again as it was typed: {error}", error=error)),
                ("Recorded", _recorded(accepted)),
            ),
        )
        return
    credit = found.credit
    yield AuditSection(
        title,
        (),
        (
            ("Balance", format_money(credit.balance)),
            ("Pending", format_money(credit.pending)),
            ("Credit limit", format_money(credit.credit_limit)),
            ("Temporary credit", format_money(credit.temporary)),
            ("Available", format_money(credit.available)),
            ("The most that was taken", found.limit.sentence),
            ("Recorded", _recorded(accepted)),
        ),
    )
    layers = tuple((word(layer.name.value), layer.sentence) for layer in found.limit.layers)
    yield AuditSection("Layers of the limit at that second", ("Layer", "Says"), layers)


def _recorded(accepted: JournalFact) -> str:
    flags = accepted.fact.body["flags"]
    if not flags:
        return "accepted without a flag"
    told = (joined(": ", (word(kind), recalled(reason))) for kind, reason in flags)
    return joined("; ", told)


def _call(reader: Reader, ticket_id: int, times: _Times) -> AuditSection:
    call, channel = find_call_of_ticket(reader, ticket_id)
    rows: list[tuple[str, ...]] = [("Channel", word(channel))] if channel else []
    if call is not None:
        ended = "still on" if call.ended_at is None else times.of(call.ended_at)
        rows += [
            ("Clerk", call.clerk),
            ("Line", call.line),
            ("From", times.of(call.started_at)),
            ("To", joined(" ", filter(None, (ended, word(call.ending))))),
            ("Recorder", call.recorder or "no reference"),
        ]
    return AuditSection("The call", (), tuple(rows))


def _flags(reader: Reader, story: TicketStory, times: _Times) -> AuditSection:
    users = find_user_names(reader)
    rows = []
    for flag in story.flags:
        decided = "nobody has decided"
        if flag.decision:
            by, at = users.get(flag.decided_by or 0, ""), times.of(flag.decided_at or 0)
            decided = say("{decision} by {by}, {at}", decision=word(flag.decision), by=by, at=at)
        rows.append((word(flag.kind), recalled(flag.reason), decided))
    return AuditSection("Flags", ("Flag", "Why", "Decision"), tuple(rows))


def _claim(reader: Reader, claim: ClaimRow, times: _Times) -> AuditSection:
    rows = [
        ("Taken", times.by(claim.at, claim.user)),
        ("Says", claim.text),
        ("Phone line", claim.phone_line or "not said"),
        ("Tape time", claim.tape_time or "not said"),
        ("To be decided by", times.of(claim.due_at)),
    ]
    if claim.late:
        rows.append(("Taken after its time", claim.late))
    rows += [
        (say("Noted {at}", at=times.of(note.at)), f"{note.user}: {note.text}")
        for note in list_claim_notes(reader, claim.id)
    ]
    if claim.is_open:
        rows.append(("Stands", word("open")))
    else:
        decided = say(
            "{decision} by {by}, {at}",
            decision=word(claim.status),
            by=claim.decided_by,
            at=times.of(claim.decided_at or 0),
        )
        rows += [("Stands", decided), ("The player was told", claim.result)]
    return AuditSection(say("Claim {number}", number=claim.number), (), tuple(rows))


def _facts_of(reader: Reader, claim: ClaimRow) -> Iterator[JournalFact]:
    for number in (claim.id, *claim.through):
        found = find_fact(reader, number)
        if found is not None:
            yield found


def _steps(story: TicketStory, times: _Times) -> AuditSection:
    rows = tuple((str(s.seq), times.of(s.at), s.user, s.what) for s in story.steps)
    return AuditSection("Everything that happened", ("Fact", "When", "Who", "What"), rows)


def _postings(story: TicketStory) -> AuditSection:
    rows = tuple(
        (str(e.seq), e.account, f"{'+' if e.cents > 0 else ''}{format_money(e.cents)}", _week(e))
        for e in story.entries
    )
    return AuditSection("Postings", ("Fact", "Account", "Amount", "Week"), rows)


def _week(entry: StoryEntry) -> str:
    corrects = entry.occurred_week
    return (
        entry.week
        if corrects is None
        else say("{week}, corrects {corrects}", week=entry.week, corrects=corrects)
    )


def _as_text(section: AuditSection) -> str:
    lines = [section.title, ""]
    table = [section.head, *section.rows] if section.head else list(section.rows)
    wide = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    for row in table:
        cells = (f"{cell:<{width}}" for cell, width in zip(row, wide, strict=True))
        lines.append(f"  {'  '.join(cells)}".rstrip())
    return "\n".join(lines)
