"""From a question to a file; fit to be run in a child process."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal

from desktop.book.reading import BookReader
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.progress import Progress
from desktop.reports.access import access
from desktop.reports.account_changes import account_changes
from desktop.reports.agent_statement import agent_statement
from desktop.reports.beat_the_close import beat_the_close
from desktop.reports.board import board
from desktop.reports.calls import calls, clerks
from desktop.reports.changed_wagers import changed_wagers
from desktop.reports.claims import claims
from desktop.reports.configuration import configuration
from desktop.reports.containing import containing
from desktop.reports.csv_file import write_csv
from desktop.reports.explanations import explanations
from desktop.reports.exposure_snapshot import exposure
from desktop.reports.heads import head_count, head_list, per_head
from desktop.reports.hold import hold
from desktop.reports.journal import journal
from desktop.reports.ledger_file import write_ledger
from desktop.reports.master_sheet import master_sheet
from desktop.reports.money import cash_flow, transactions
from desktop.reports.network_growth import network_growth
from desktop.reports.pending import pending
from desktop.reports.performance import performance
from desktop.reports.player_watch import player_watch
from desktop.reports.questions import Question
from desktop.reports.sheets import Report
from desktop.reports.tickets import tickets
from desktop.reports.weekly_figures import weekly_figures

Form = Literal["xlsx", "csv", "ledger"]
Retell = Callable[[Report], Report]
"""Says a report in another language; only what people read: workbooks and what is printed."""

# Those that take a filter of tickets.
OF_TICKETS = frozenset({"tickets", "explanations", "pending", "performance", "hold"})

REPORTS: Mapping[str, Callable[[ConnectionReader, Question], Report]] = {
    "weekly-figures": weekly_figures,
    "tickets": tickets,
    "board": board,
    "master-sheet": master_sheet,
    "agent-statement": agent_statement,
    "per-head": per_head,
    "head-count": head_count,
    "heads": head_list,
    "explanations": explanations,
    "pending": pending,
    "performance": performance,
    "hold": hold,
    "transactions": transactions,
    "cash-flow": cash_flow,
    "beat-the-close": beat_the_close,
    "player-watch": player_watch,
    "changed-wagers": changed_wagers,
    "claims": claims,
    "access": access,
    "calls": calls,
    "clerks": clerks,
    "exposure": exposure,
    "configuration": configuration,
    "network-growth": network_growth,
    "account-changes": account_changes,
    "journal": journal,
}

# What can be asked of the accounts of one agent, so that its rows and sums are of nobody else.
OF_AN_AGENT = frozenset(REPORTS) - {"board", "access", "calls", "journal"}


def write_report(
    tell: Progress,
    book: Path,
    question: Question,
    path: Path,
    form: Form,
    *,
    retell: Retell | None = None,
) -> int:
    """Write the answer to a file; how many rows it has.

    It reads the book through a connection of its own, at one moment of the book, so that totals
    and rows agree while wagers are being written.

    Args:
        tell: Called every few hundred rows; what it raises ends the work without a trace.
        book: The book's file.
        question: What is wanted.
        path: A file of that name is replaced.
        form: A workbook for people, CSV for programs, or plain-text accounting.
        retell: Says a workbook in another language than English.

    Raises:
        InputError: There is no such report, week or agent, or it is no journal for accounting.
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
        BookFileError: The book cannot be read.
    """
    with BookReader(book) as reader, reader.snapshot():
        return write_answer(reader, question, path, form, tell=tell, retell=retell)


def check_form(name: str, form: Form) -> None:
    """Make sure that a report can be written so.

    Raises:
        InputError: It is no journal, which alone is plain-text accounting.
    """
    if form == "ledger" and name != "journal":
        raise InputError(
            say(
                "“{name}” is no plain-text accounting: only “journal” has that format."
                " Nothing was written.",
                name=name,
            )
        )


def make_report(reader: ConnectionReader, question: Question) -> Report:
    """The answer to a question, as it is shown and written.

    Raises:
        InputError: There is no such report, week, agent or grouping, or it is not of tickets.
    """
    make = REPORTS.get(question.name)
    if make is None:
        raise InputError(
            say(
                "There is no report “{name}”. There are {list}.",
                name=question.name,
                list=", ".join(sorted(REPORTS)),
            )
        )
    if question.where and question.name not in OF_TICKETS:
        raise InputError(
            say(
                "“{name}” takes no filter of tickets. {list} do. Nothing was written.",
                name=question.name,
                list=", ".join(sorted(OF_TICKETS)),
            )
        )
    report = make(reader, question)
    return containing(report, question.containing) if question.containing else report


def write_answer(
    reader: ConnectionReader,
    question: Question,
    path: Path,
    form: Form,
    *,
    tell: Progress,
    steady_at: datetime | None = None,
    retell: Retell | None = None,
) -> int:
    """Write the answer to a question of a book that is being read; how many rows it has.

    Args:
        reader: The book at one moment.
        question: One of the reports.
        path: A file of that name is replaced.
        form: A workbook for people, CSV for programs, or plain-text accounting.
        tell: Called every few hundred rows.
        steady_at: What a workbook says it was made at, so that its bytes stay the same.
        retell: Says a workbook in another language than English.
    """
    if form == "ledger":
        check_form(question.name, form)
        return write_ledger(reader, question, path, tell)
    report = make_report(reader, question)
    if form == "csv":
        return write_csv(report, path, tell)
    # Only a workbook needs openpyxl, which takes a while to load.
    from desktop.reports.xlsx import write_workbook  # noqa: PLC0415

    return write_workbook(retell(report) if retell else report, path, tell, steady_at)
