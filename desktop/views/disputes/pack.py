"""The dispute pack of a ticket: asks for a folder, writes it beside everything else."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.progress import Progress
from desktop.views.exporting import Export, Exporter
from desktop.views.languages.choosing import language_spoken

if TYPE_CHECKING:
    from desktop.services.ticket_audit import TicketAudit
    from desktop.views.printing.pages import Format


class DisputePack(Exporter):
    """One pack at a time, with progress and cancel."""

    def ask(self, ticket_id: int, number: str) -> None:
        """Ask for the folder in which the pack gets a folder of its own."""

        def write(chosen: Path) -> None:
            self.write_pack(ticket_id, chosen / f"dispute-{number}")

        self.ask_folder(self.tr("Folder for the dispute pack"), write)

    def write_pack(self, ticket_id: int, folder: Path) -> None:
        """Write the pack into a folder."""
        from desktop.views.printing.printers import usual_format  # noqa: PLC0415 - read at its first use

        size = usual_format(self.session.formatting.locale)
        args = (self.session.path, ticket_id, folder, size)
        noted = f"dispute-pack {folder.name}"
        done = self.tr("{1} files are written to {0}.")
        work = partial(write_audit_pack, language=language_spoken())
        self.write(Export(noted, folder, work, lambda _: args, done))


def write_audit_pack(
    tell: Progress, book: Path, ticket_id: int, folder: Path, size: "Format", *, language: str
) -> int:
    """Write everything about a disputed ticket with its sheet printed; how many files there are.

    Raises:
        InputError: There is no such ticket.
        ReportNotWrittenError: The folder cannot be written.
        BookFileError: The book cannot be read.
    """
    # Only the child that writes it needs all this.
    from desktop.services.dispute_pack import write_dispute_pack  # noqa: PLC0415 - as above
    from desktop.views.disputes.audit_sheet import audit_paper  # noqa: PLC0415 - as above
    from desktop.views.printing.packs import prepare_letters  # noqa: PLC0415 - as above
    from desktop.views.printing.pages import lay_out  # noqa: PLC0415 - as above
    from desktop.views.printing.printers import pdf_of  # noqa: PLC0415 - as above

    letters = prepare_letters(language)

    def print_sheet(audit: "TicketAudit") -> bytes:
        return pdf_of(lay_out(audit_paper(audit), size))

    names = write_dispute_pack(tell, book, ticket_id, folder, print_sheet)
    del letters
    return len(names)
