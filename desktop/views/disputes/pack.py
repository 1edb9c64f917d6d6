"""The dispute pack of a ticket: asks for a folder, writes it beside everything else."""

from functools import partial
from pathlib import Path

from desktop.progress import Progress
from desktop.services.dispute_pack import write_dispute_pack
from desktop.services.ticket_audit import TicketAudit
from desktop.views.disputes.audit_sheet import audit_paper
from desktop.views.exporting import Export, Exporter
from desktop.views.languages.choosing import language_spoken
from desktop.views.printing.packs import prepare_letters
from desktop.views.printing.pages import Format, lay_out
from desktop.views.printing.printers import pdf_of, usual_format


class DisputePack(Exporter):
    """One pack at a time, with progress and cancel."""

    def ask(self, ticket_id: int, number: str) -> None:
        """Ask for the folder in which the pack gets a folder of its own."""

        def write(chosen: Path) -> None:
            self.write_pack(ticket_id, chosen / f"dispute-{number}")

        self.ask_folder(self.tr("Folder for the dispute pack"), write)

    def write_pack(self, ticket_id: int, folder: Path) -> None:
        """Write the pack into a folder."""
        size = usual_format(self.session.formatting.locale)
        args = (self.session.path, ticket_id, folder, size)
        noted = f"dispute-pack {folder.name}"
        done = self.tr("{1} files are written to {0}.")
        work = partial(write_audit_pack, language=language_spoken())
        self.write(Export(noted, folder, work, lambda _: args, done))


def write_audit_pack(
    tell: Progress, book: Path, ticket_id: int, folder: Path, size: Format, *, language: str
) -> int:
    """Write everything about a disputed ticket with its sheet printed; how many files there are.

    Raises:
        InputError: There is no such ticket.
        ReportNotWrittenError: The folder cannot be written.
        BookFileError: The book cannot be read.
    """
    letters = prepare_letters(language)

    def print_sheet(audit: TicketAudit) -> bytes:
        return pdf_of(lay_out(audit_paper(audit), size))

    names = write_dispute_pack(tell, book, ticket_id, folder, print_sheet)
    del letters
    return len(names)
