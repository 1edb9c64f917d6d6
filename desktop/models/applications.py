"""Accounts that wait for approval: their columns."""

from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.approving_accounts import Waiting


def application_columns(texts: Texts) -> list[Column[Waiting]]:
    """Everything that was entered, and whom it is like."""
    return [
        Column("Account", lambda w: w.application.code, "mono", width=96),
        Column("Name", lambda w: w.application.name, width=152),
        Column("Under", lambda w: w.application.above, "mono", width=72),
        Column(
            "Credit limit",
            lambda w: texts.money(w.application.credit_limit),
            "money",
            lambda w: w.application.credit_limit,
            width=104,
        ),
        Column("Phone", lambda w: w.application.phone, width=112),
        Column("Documents", lambda w: w.application.documents, width=120),
        Column("Like", lambda w: w.likeness, width=184, style=lambda _: "warning"),
        Column(
            "Entered",
            lambda w: (
                f"{texts.date_time(instant(w.application.entered_at))}"
                f" {w.application.entered_by_name}"
            ),
            width=152,
            style=lambda _: "muted",
        ),
        Column("Sent back", lambda w: w.application.reason, width=160),
    ]
