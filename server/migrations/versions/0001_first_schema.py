"""The first schema of the server's database."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "book",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("term", sa.BigInteger(), nullable=False),
        sa.Column("head_seq", sa.BigInteger(), nullable=False),
        sa.Column("head_chain", sa.LargeBinary(), nullable=False),
        sa.Column("published_seq", sa.BigInteger(), nullable=False),
        sa.Column("min_fold", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("book_id", name=op.f("pk_book")),
    )
    op.create_table(
        "enrol_code",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("station_id", sa.BigInteger(), nullable=True),
        sa.Column("needs_words", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("book_id", "code_hash", name=op.f("pk_enrol_code")),
    )
    op.create_table(
        "fact",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("term", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("inc", sa.LargeBinary(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("station_id", sa.BigInteger(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("tv", sa.BigInteger(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("book_id", "seq", name=op.f("pk_fact")),
        sa.UniqueConstraint("book_id", "inc", "n", name=op.f("uq_fact_book_id_inc_n")),
    )
    op.create_table(
        "checkpoint",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["book_id"], ["book.book_id"], name=op.f("fk_checkpoint_book")),
        sa.PrimaryKeyConstraint("book_id", "seq", name=op.f("pk_checkpoint")),
    )
    op.create_table(
        "origin_head",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("inc", sa.LargeBinary(), nullable=False),
        sa.Column("station_id", sa.BigInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at_n", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["book_id"], ["book.book_id"], name=op.f("fk_origin_head_book")),
        sa.PrimaryKeyConstraint("book_id", "inc", name=op.f("pk_origin_head")),
    )
    op.create_table(
        "quarantine",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("q_id", sa.LargeBinary(), nullable=False),
        sa.Column("station_id", sa.BigInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["book_id"], ["book.book_id"], name=op.f("fk_quarantine_book")),
        sa.PrimaryKeyConstraint("book_id", "q_id", name=op.f("pk_quarantine")),
    )
    op.create_table(
        "quarantine_decision",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("q_id", sa.LargeBinary(), nullable=False),
        sa.Column("is_accepted", sa.Boolean(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["book_id"], ["book.book_id"], name=op.f("fk_quarantine_decision_book")
        ),
        sa.PrimaryKeyConstraint("book_id", "q_id", name=op.f("pk_quarantine_decision")),
    )
    op.create_table(
        "snapshot",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("station_id", sa.BigInteger(), nullable=False),
        sa.Column("said", sa.LargeBinary(), nullable=False),
        sa.Column("missing", sa.BigInteger(), nullable=False),
        sa.Column("touched_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["book_id"], ["book.book_id"], name=op.f("fk_snapshot_book")),
        sa.PrimaryKeyConstraint("book_id", "seq", name=op.f("pk_snapshot")),
    )
    op.create_table(
        "station",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("station_id", sa.BigInteger(), nullable=False),
        sa.Column("inc", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("last_contact", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["book_id"], ["book.book_id"], name=op.f("fk_station_book")),
        sa.PrimaryKeyConstraint("book_id", "station_id", name=op.f("pk_station")),
        sa.UniqueConstraint("book_id", "inc", name=op.f("uq_station_book_id_inc")),
    )
    op.create_table(
        "user_auth",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("verifier", sa.Text(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["book_id"], ["book.book_id"], name=op.f("fk_user_auth_book")),
        sa.PrimaryKeyConstraint("book_id", "user_id", name=op.f("pk_user_auth")),
    )
    op.create_table(
        "cosign",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("station_id", sa.BigInteger(), nullable=False),
        sa.Column("state_hash", sa.LargeBinary(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["book_id", "seq"],
            ["checkpoint.book_id", "checkpoint.seq"],
            name=op.f("fk_cosign_checkpoint"),
        ),
        sa.PrimaryKeyConstraint("book_id", "seq", "station_id", name=op.f("pk_cosign")),
    )
    op.create_table(
        "snapshot_chunk",
        sa.Column("book_id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("chunk_no", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["book_id", "seq"],
            ["snapshot.book_id", "snapshot.seq"],
            name=op.f("fk_snapshot_chunk_snapshot"),
        ),
        sa.PrimaryKeyConstraint("book_id", "seq", "chunk_no", name=op.f("pk_snapshot_chunk")),
    )
