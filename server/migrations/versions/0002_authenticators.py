"""Authenticators of owners and managers."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "authenticator",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["book_id"], ["book.book_id"], name=op.f("fk_authenticator_book")),
        sa.PrimaryKeyConstraint("book_id", "user_id", name=op.f("pk_authenticator")),
    )
