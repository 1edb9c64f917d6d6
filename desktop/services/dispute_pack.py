"""Everything about a disputed ticket in one folder, with the proof that nothing was changed."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.book.codec import fact_id
from desktop.book.queries.fact_register import RawFact, find_chain_end, list_raw_facts
from desktop.book.queries.people import find_book
from desktop.book.reading import BookReader
from desktop.domain.weeks import instant
from desktop.progress import Progress, silent
from desktop.reports.closing_files import make_folder, write_checksums
from desktop.reports.replacing import replacing
from desktop.reports.sheets import Column, Report, Sheet
from desktop.services.ticket_audit import AuditSection, TicketAudit, read_audit

FACTS = "facts.jsonl"
PROOF = "how-to-verify.txt"
_WIDEST, _NARROWEST = 80, 8
_NAME_AND_TEXT = ("", "")

_HOW = """How to see that nothing of this was changed
===========================================

checksums.sha256 names the hash of every file of this folder: sha256sum --check checksums.sha256

{facts} holds each fact that the ticket rests on, a line each, with its very bytes as they stand in
the journal of the book (`header` and `body`, UTF-8). Of each line:

  1. sha256(body) is the `body_h` that the header names.
  2. id is sha256("bookfact1" followed by the header).
  3. chain is sha256(chain_before + term + seq + received_at + id), where term (which the header
     names), seq and received_at are eight bytes each, the highest first.

chain_before is the chain after the fact before, so no fact can be changed, left out or put in
without every later chain being another one. At its end:

  facts in the journal   {count}
  chain after the last   {chain}

Whoever has a copy of the book, or a backup from then on, sees the same chain at these places. The
book itself proves the whole of it:

  bookdesk verify --book BOOK

recomputes every hash and every link, folds the journal anew and compares every row of every table.

  {command}

makes this folder again, byte for byte, for as long as nothing more happens to the book.

Facts of this ticket
--------------------

{places}
"""


def write_dispute_pack(
    tell: Progress,
    book: Path,
    ticket_id: int,
    folder: Path,
    print_sheet: Callable[[TicketAudit], bytes] | None = None,
) -> list[str]:
    """Write the sheet of a ticket as text and workbook, its facts, and how to verify them.

    Args:
        tell: Told how far the work is; what it raises ends it.
        book: The book's file.
        ticket_id: Which ticket.
        folder: Made when it is not there; files of these names are replaced.
        print_sheet: Makes the sheet as it is printed, a PDF; without it there is none.

    Returns:
        The names of the files, the list of checksums left out.

    Raises:
        InputError: There is no such ticket.
        ReportNotWrittenError: The folder cannot be written.
        BookFileError: The book cannot be read.
    """
    make_folder(folder)
    with BookReader(book) as reader, reader.snapshot():
        audit = read_audit(reader, ticket_id, tell)
        facts = list_raw_facts(reader, audit.facts)
        count, chain = find_chain_end(reader)
        zone = ZoneInfo(find_book(reader).timezone)
    stem = f"ticket-{audit.number}"
    made = {
        f"{stem}.txt": audit.text.encode(),
        FACTS: "".join(f"{line}\n" for line in map(_as_line, facts)).encode(),
        PROOF: _proof(audit, facts, count, chain).encode(),
    }
    if print_sheet is not None:
        made[f"{stem}.pdf"] = print_sheet(audit)
    for name, content in made.items():
        with replacing(folder / name) as file:
            file.write(content)
    workbook = f"{stem}.xlsx"
    _write_workbook(audit, facts, zone, folder / workbook)
    names = sorted([*made, workbook])
    write_checksums(folder, names)
    tell(len(names), len(names), f"{len(names)} files in {folder}")
    return names


def _as_line(fact: RawFact) -> str:
    said = {
        "seq": fact.seq,
        "station": fact.station,
        "n": fact.n,
        "type": fact.type,
        "id": fact_id(fact.header).hex(),
        "received_at": fact.received_at,
        "chain_before": fact.before.hex(),
        "chain": fact.chain.hex(),
        "header": fact.header.decode(),
        "body": fact.body.decode(),
    }
    return json.dumps(said, ensure_ascii=False)


def _proof(audit: TicketAudit, facts: Sequence[RawFact], count: int, chain: str) -> str:
    places = "\n".join(f"  {fact.seq:>8}  {fact.chain.hex()}  {fact.type}" for fact in facts)
    command = f"bookdesk dispute-pack {audit.number} --book BOOK --out FOLDER"
    return _HOW.format(facts=FACTS, count=count, chain=chain, command=command, places=places)


def _write_workbook(
    audit: TicketAudit, facts: Sequence[RawFact], zone: ZoneInfo, path: Path
) -> None:
    # Only a workbook needs openpyxl, which takes a while to load.
    from desktop.reports.xlsx import write_workbook  # noqa: PLC0415

    sections = [*audit.sections, _explained(audit), _proved(facts)]
    sheets = [_sheet(audit, section) for section in sections]
    rows = sum(len(section.rows) for section in sections)
    report = Report(audit.heading[0], sheets[0], sheets, zone, rows)
    # Its moment is that of the last fact it is about, so that it never differs.
    write_workbook(report, path, silent, instant(facts[-1].received_at))


def _sheet(audit: TicketAudit, section: AuditSection) -> Sheet:
    head = section.head or _NAME_AND_TEXT
    columns = tuple(
        Column(f"c{place}", title, "text", _width(title, section.rows, place))
        for place, title in enumerate(head)
    )
    return Sheet(section.title, audit.heading, columns, section.rows)


def _width(title: str, rows: Sequence[tuple[str, ...]], place: int) -> int:
    longest = max((len(row[place]) for row in rows), default=0)
    return min(max(longest + 2, len(title) + 2, _NARROWEST), _WIDEST)


def _explained(audit: TicketAudit) -> AuditSection:
    lines = tuple((line,) for line in audit.explanation.splitlines())
    return AuditSection("How it was graded", ("Explanation",), lines)


def _proved(facts: Sequence[RawFact]) -> AuditSection:
    return AuditSection("Proof", ("Fact", "Kind", "Id", "Chain"), tuple(_links(facts)))


def _links(facts: Sequence[RawFact]) -> Iterator[tuple[str, ...]]:
    for fact in facts:
        yield str(fact.seq), fact.type, fact_id(fact.header).hex(), fact.chain.hex()
