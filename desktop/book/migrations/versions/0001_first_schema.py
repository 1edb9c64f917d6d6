"""The first schema of a book file."""

import sqlalchemy as sa
from alembic import op

from desktop.book.tables.journal import JOURNAL_STATEMENTS

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "access",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_access")),
        sqlite_strict=True,
    )
    op.create_index("ix_access_name", "access", ["name", "seq"], unique=False)
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("credit_limit", sa.Integer(), nullable=False),
        sa.Column("balance", sa.Integer(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.Integer(), nullable=False),
        sa.Column("free_play", sa.Integer(), nullable=False),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.Column("credit_stopped", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sqlite_strict=True,
    )
    op.create_index("ix_account_parent_id", "account", ["parent_id"], unique=False)
    op.create_index("uq_account_code", "account", ["code"], unique=True)
    op.create_table(
        "account_break",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=True),
        sa.Column("started_at", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_account_break")),
        sqlite_strict=True,
    )
    op.create_table(
        "action_move",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("action", sa.Integer(), nullable=False),
        sa.Column("quarters", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("ticket_id", "deed", name=op.f("pk_action_move")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_action_move_event", "action_move", ["event_id", "period", "market"], unique=False
    )
    op.create_index(
        "ix_action_move_open",
        "action_move",
        ["at"],
        unique=False,
        sqlite_where=sa.text("status = 'open'"),
    )
    op.create_table(
        "action_rule",
        sa.Column("sport", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("off_at", sa.Integer(), nullable=True),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sport", "market", name=op.f("pk_action_rule")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "addressee",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("acknowledged_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("message_id", "user_id", name=op.f("pk_addressee")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_addressee_waiting",
        "addressee",
        ["user_id", "message_id"],
        unique=False,
        sqlite_where=sa.text("acknowledged_at IS NULL"),
    )
    op.create_table(
        "agent_week",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("own", sa.Integer(), nullable=False),
        sa.Column("below", sa.Integer(), nullable=False),
        sa.Column("handle", sa.Integer(), nullable=False),
        sa.Column("commission", sa.Integer(), nullable=False),
        sa.Column("makeup_before", sa.Integer(), nullable=False),
        sa.Column("makeup", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "account_id", "product", name=op.f("pk_agent_week")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "alias",
        sa.Column("league", sa.Text(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("league", "alias", name=op.f("pk_alias")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "application",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.Column("documents", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_application")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_application_open",
        "application",
        ["entered_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'returned')"),
    )
    op.create_index("ix_application_phone", "application", ["phone"], unique=False)
    op.create_table(
        "basket",
        sa.Column("call_id", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("quoted_at", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.Integer(), nullable=False),
        sa.Column("wager", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "status IN ('waiting', 'accepted', 'dropped')", name=op.f("ck_basket_status")
        ),
        sa.PrimaryKeyConstraint("call_id", "no", name=op.f("pk_basket")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_basket_waiting",
        "basket",
        ["kept_at"],
        unique=False,
        sqlite_where=sa.text("status = 'waiting'"),
    )
    op.create_table(
        "block",
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("last", name=op.f("pk_block")),
        sqlite_strict=True,
    )
    op.create_table(
        "book",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("week_start", sa.Integer(), nullable=False),
        sa.Column("cut_hour", sa.Integer(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("open_week", sa.Text(), nullable=False),
        sa.Column("rules", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("demo", sa.Integer(), nullable=False),
        sa.Column("practice", sa.Integer(), nullable=False),
        sa.Column("term", sa.Integer(), nullable=False),
        sa.Column("needs_fold", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_book")),
        sqlite_strict=True,
    )
    op.create_table(
        "call",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("checked", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.Integer(), nullable=True),
        sa.Column("ending", sa.Text(), nullable=False),
        sa.Column("recorder", sa.Text(), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("verified_at", sa.Integer(), nullable=True),
        sa.Column("verified_balance", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "ending IN ('', 'ended', 'dropped', 'lost')", name=op.f("ck_call_ending")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
        sqlite_strict=True,
    )
    op.create_index("ix_call_account_id", "call", ["account_id", "id"], unique=False)
    op.create_index(
        "ix_call_account_started_at", "call", ["account_id", "started_at"], unique=False
    )
    op.create_index(
        "ix_call_open",
        "call",
        ["account_id"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_call_started_at", "call", ["started_at"], unique=False)
    op.create_index("ix_call_user_started_at", "call", ["user_id", "started_at"], unique=False)
    op.create_table(
        "caller",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("secret_hash", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_at", sa.Integer(), nullable=True),
        sa.Column("secret_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_caller")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_caller_locked",
        "caller",
        ["locked_at"],
        unique=False,
        sqlite_where=sa.text("locked_at IS NOT NULL"),
    )
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("call_id", sa.Integer(), nullable=True),
        sa.Column("tape_time", sa.Text(), nullable=False),
        sa.Column("phone_line", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("closes_at", sa.Integer(), nullable=True),
        sa.Column("late", sa.Text(), nullable=False),
        sa.Column("due_at", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("through", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sqlite_strict=True,
    )
    op.create_index("ix_claim_account_id", "claim", ["account_id", "id"], unique=False)
    op.create_index("ix_claim_at", "claim", ["at"], unique=False)
    op.create_index(
        "ix_claim_open", "claim", ["due_at"], unique=False, sqlite_where=sa.text("status = 'open'")
    )
    op.create_index(
        "ix_claim_ticket_id",
        "claim",
        ["ticket_id"],
        unique=False,
        sqlite_where=sa.text("ticket_id IS NOT NULL"),
    )
    op.create_table(
        "closed_account",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("balance", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "account_id", name=op.f("pk_closed_account")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "conflict",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("stands", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", "kind", "about", name=op.f("pk_conflict")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_conflict_at", "conflict", ["at"], unique=False)
    op.create_table(
        "contest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("league", sa.Text(), nullable=False),
        sa.Column("sport", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contest")),
        sqlite_strict=True,
    )
    op.create_table(
        "contradiction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("against", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contradiction")),
        sqlite_strict=True,
    )
    op.create_index("ix_contradiction_event", "contradiction", ["event_id"], unique=False)
    op.create_table(
        "cutoff",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "station", name=op.f("pk_cutoff")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "decision",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("ticket_id", "no", name=op.f("pk_decision")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("contra_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("fee", sa.Integer(), nullable=False),
        sa.Column("bonus", sa.Integer(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("reverses", sa.Integer(), nullable=True),
        sa.Column("reversed_by", sa.Integer(), nullable=True),
        sa.Column("request_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sqlite_strict=True,
    )
    op.create_index("ix_document_account_id", "document", ["account_id", "id"], unique=False)
    op.create_index("ix_document_day", "document", ["day"], unique=False)
    op.create_index("uq_document_seq", "document", ["seq"], unique=True)
    op.create_table(
        "draft",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "place", name=op.f("pk_draft")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("league", sa.Text(), nullable=False),
        sa.Column("sport", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("rot_away", sa.Integer(), nullable=False),
        sa.Column("rot_home", sa.Integer(), nullable=False),
        sa.Column("away", sa.Text(), nullable=False),
        sa.Column("home", sa.Text(), nullable=False),
        sa.Column("neutral", sa.Integer(), nullable=False),
        sa.Column("pitcher_away", sa.Text(), nullable=False),
        sa.Column("pitcher_home", sa.Text(), nullable=False),
        sa.Column("external", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("result", sa.Integer(), nullable=True),
        sa.Column("settled", sa.Integer(), nullable=True),
        sa.Column("settled_status", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("contest_id", sa.Integer(), nullable=True),
        sa.Column("actual_start", sa.Integer(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_event_contest",
        "event",
        ["contest_id"],
        unique=False,
        sqlite_where=sa.text("contest_id IS NOT NULL"),
    )
    op.create_index("ix_event_day", "event", ["day", "league"], unique=False)
    op.create_index(
        "ix_event_external",
        "event",
        ["external"],
        unique=False,
        sqlite_where=sa.text("external != ''"),
    )
    op.create_index(
        "ix_event_parent",
        "event",
        ["parent_id"],
        unique=False,
        sqlite_where=sa.text("parent_id IS NOT NULL"),
    )
    op.create_index("ix_event_rot_away", "event", ["rot_away", "day"], unique=False)
    op.create_index("ix_event_rot_home", "event", ["rot_home", "day"], unique=False)
    op.create_index(
        "ix_event_undecided",
        "event",
        ["id"],
        unique=False,
        sqlite_where=sa.text("settled IS NULL OR result IS NULL OR settled != result"),
    )
    op.create_table(
        "exposure",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("multi", sa.Integer(), nullable=False),
        sa.Column("tickets", sa.Integer(), nullable=False),
        sa.Column("risk", sa.Integer(), nullable=False),
        sa.Column("win", sa.Integer(), nullable=False),
        sa.Column("volume", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "event_id", "period", "market", "side", "line", "multi", name=op.f("pk_exposure")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.Integer(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("term", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_fact")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_fact_about_many",
        "fact",
        ["type"],
        unique=False,
        sqlite_where=sa.text("type IN ('settings.mass_changed', 'accounts.moved')"),
    )
    op.create_index(
        "ix_fact_pending", "fact", ["seq"], unique=False, sqlite_where=sa.text("term IS NULL")
    )
    op.create_index("uq_fact_station_n", "fact", ["station", "n"], unique=True)
    op.create_table(
        "flag",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.CheckConstraint("decision IN ('', 'stands', 'void')", name=op.f("ck_flag_decision")),
        sa.PrimaryKeyConstraint("ticket_id", "kind", name=op.f("pk_flag")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_flag_undecided",
        "flag",
        ["ticket_id", "kind"],
        unique=False,
        sqlite_where=sa.text("decision = ''"),
    )
    op.create_table(
        "free_play",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_free_play")),
        sqlite_strict=True,
    )
    op.create_index("ix_free_play_account_id", "free_play", ["account_id"], unique=False)
    op.create_index(
        "ix_free_play_ticket_id",
        "free_play",
        ["ticket_id"],
        unique=False,
        sqlite_where=sa.text("ticket_id IS NOT NULL"),
    )
    op.create_table(
        "grade",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "event_id", "period", "market", "side", "line", name=op.f("pk_grade")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_grade_pending",
        "grade",
        ["event_id"],
        unique=False,
        sqlite_where=sa.text("result = 'pending'"),
    )
    op.create_table(
        "head",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("tickets", sa.Integer(), nullable=False),
        sa.Column("fee", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "account_id", "channel", name=op.f("pk_head")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("wager", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=True),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "status IN ('waiting', 'countered', 'booked', 'refused', 'dropped', 'lapsed')",
            name=op.f("ck_hold_status"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
        sqlite_strict=True,
    )
    op.create_index("ix_hold_account_id", "hold", ["account_id", "id"], unique=False)
    op.create_index(
        "ix_hold_open",
        "hold",
        ["until"],
        unique=False,
        sqlite_where=sa.text("status IN ('waiting', 'countered')"),
    )
    op.create_table(
        "incarnation",
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("letters", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Integer(), nullable=False),
        sa.Column("latest_wall", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("station", name=op.f("pk_incarnation")),
        sqlite_strict=True,
    )
    op.create_table(
        "leg",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("price", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=True),
        sa.Column("own", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("ticket_id", "no", name=op.f("pk_leg")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_leg_event_id",
        "leg",
        ["event_id", "ticket_id", "period", "market", "side", "line"],
        unique=False,
    )
    op.create_index(
        "ix_leg_pending", "leg", ["event_id"], unique=False, sqlite_where=sa.text("own = 'pending'")
    )
    op.create_table(
        "limit_proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("old", sa.Integer(), nullable=True),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("through", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'approved', 'declined', 'applied')",
            name=op.f("ck_limit_proposal_status"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_limit_proposal")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_limit_proposal", "limit_proposal", ["rule_id", "account_id", "week"], unique=True
    )
    op.create_table(
        "limit_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("cents", sa.Integer(), nullable=True),
        sa.Column("acts", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("set_by", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_limit_rule")),
        sqlite_strict=True,
    )
    op.create_table(
        "line",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("price", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "period", "market", "side", name=op.f("pk_line")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "line_change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("old_line", sa.Integer(), nullable=True),
        sa.Column("old_price", sa.Text(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("price", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", "no", name=op.f("pk_line_change")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_line_change_event", "line_change", ["event_id", "seq"], unique=False)
    op.create_table(
        "line_link",
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("type_id", "scope", name=op.f("pk_line_link")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "line_link_change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("seq", "no", name=op.f("pk_line_link_change")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_line_link_change_type", "line_link_change", ["type_id", "seq"], unique=False
    )
    op.create_table(
        "line_mode",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "event_id", "type_id", "period", "market", name=op.f("pk_line_mode")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "line_type",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_type")),
        sqlite_strict=True,
    )
    op.create_table(
        "local",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "makeup",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "product", name=op.f("pk_makeup")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "makeup_edit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("old", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_makeup_edit")),
        sqlite_strict=True,
    )
    op.create_table(
        "market_cap",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("circle_max", sa.Integer(), nullable=True),
        sa.Column("off_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("event_id", "period", "market", name=op.f("pk_market_cap")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sqlite_strict=True,
    )
    op.create_table(
        "move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("inherit", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("ordered_at", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("done_seq", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", "account_id", name=op.f("pk_move")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_move_at", "move", ["at"], unique=False, sqlite_where=sa.text("state = 'waiting'")
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("struck_by", sa.Integer(), nullable=True),
        sa.Column("struck_at", sa.Integer(), nullable=True),
        sa.Column("struck_why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sqlite_strict=True,
    )
    op.create_index("ix_note_account_id", "note", ["account_id", "id"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("clerk", sa.Text(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("shows", sa.Integer(), nullable=True),
        sa.Column("must_acknowledge", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sqlite_strict=True,
    )
    op.create_index("ix_notice_account_id", "notice", ["account_id", "id"], unique=False)
    op.create_table(
        "notice_seen",
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("notice_id", "call_id", name=op.f("pk_notice_seen")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "outcome",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("net", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("voided", sa.Integer(), nullable=False),
        sa.Column("graded_at", sa.Integer(), nullable=True),
        sa.Column("week", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_outcome")),
        sqlite_strict=True,
    )
    op.create_table(
        "own_limit",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=True),
        sa.Column("next_cents", sa.Integer(), nullable=True),
        sa.Column("next_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("account_id", "kind", name=op.f("pk_own_limit")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "own_line",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("price", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "event_id", "type_id", "period", "market", "side", name=op.f("pk_own_line")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "own_line_change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("price", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", "no", name=op.f("pk_own_line_change")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_own_line_change_event", "own_line_change", ["event_id", "type_id", "seq"], unique=False
    )
    op.create_table(
        "part",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("net", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("week", sa.Text(), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("ticket_id", "no", name=op.f("pk_part")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "passed_up",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "week", "account_id", "product", "parent_id", name=op.f("pk_passed_up")
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "play",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("starter_away", sa.Text(), nullable=False),
        sa.Column("starter_home", sa.Text(), nullable=False),
        sa.Column("played", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("event_id", "stage", name=op.f("pk_play")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "posting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("contra_id", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("occurred_week", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posting")),
        sqlite_strict=True,
    )
    op.create_index("ix_posting_account_id", "posting", ["account_id"], unique=False)
    op.create_index(
        "ix_posting_contra_id",
        "posting",
        ["contra_id"],
        unique=False,
        sqlite_where=sa.text("contra_id > 2"),
    )
    op.create_table(
        "promise",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("promised_on", sa.Text(), nullable=False),
        sa.Column("collector", sa.Text(), nullable=False),
        sa.Column("no_credit", sa.Integer(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_promise_account_id",
        "promise",
        ["account_id"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "recorder",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_recorder")),
        sqlite_strict=True,
    )
    op.create_table(
        "repricing",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("market", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("price", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "period", "market", "side", name=op.f("pk_repricing")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("posting", sa.Text(), nullable=False),
        sa.Column("needs_approval", sa.Integer(), nullable=False),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
        sqlite_strict=True,
    )
    op.create_index("ix_request_account_id", "request", ["account_id", "id"], unique=False)
    op.create_index("ix_request_status", "request", ["status", "due"], unique=False)
    op.create_table(
        "review_item",
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("assigned_to", sa.Integer(), nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("done_at", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_review_item")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "review_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_note")),
        sqlite_strict=True,
    )
    op.create_index("ix_review_note_item", "review_note", ["item", "id"], unique=False)
    op.create_table(
        "routine",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("went_well", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_routine")),
        sqlite_strict=True,
    )
    op.create_table(
        "rules",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("round_unit", sa.Integer(), nullable=False),
        sa.Column("round_mode", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_rules")),
        sqlite_strict=True,
    )
    op.create_table(
        "score",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("away", sa.Integer(), nullable=True),
        sa.Column("home", sa.Integer(), nullable=True),
        sa.Column("no_action", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "stage", "period", name=op.f("pk_score")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "server_note",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_server_note")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "set_aside",
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("station", "n", "header", name=op.f("pk_set_aside")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "setting",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("temporary", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("account_id", "key", name=op.f("pk_setting")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sign_off",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "item", name=op.f("pk_sign_off")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "signature",
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("station", "n", name=op.f("pk_signature")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stake",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "event_id", "ticket_id", name=op.f("pk_stake")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "start_change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("old_day", sa.Text(), nullable=False),
        sa.Column("old_start", sa.Integer(), nullable=True),
        sa.Column("old_status", sa.Text(), nullable=False),
        sa.Column("new_day", sa.Text(), nullable=False),
        sa.Column("new_start", sa.Integer(), nullable=True),
        sa.Column("new_status", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_start_change")),
        sqlite_strict=True,
    )
    op.create_index("ix_start_change_at", "start_change", ["at"], unique=False)
    op.create_index("ix_start_change_event", "start_change", ["event_id", "seq"], unique=False)
    op.create_table(
        "station",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("enrolled_at", sa.Integer(), nullable=False),
        sa.Column("last_valid_n", sa.Integer(), nullable=True),
        sa.Column("revoked_at", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_station")),
        sqlite_strict=True,
    )
    op.create_table(
        "stint",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=False),
        sa.Column("d0", sa.Integer(), nullable=False),
        sa.Column("d1", sa.Integer(), nullable=False),
        sa.Column("d2", sa.Integer(), nullable=False),
        sa.Column("d3", sa.Integer(), nullable=False),
        sa.Column("d4", sa.Integer(), nullable=False),
        sa.Column("d5", sa.Integer(), nullable=False),
        sa.Column("d6", sa.Integer(), nullable=False),
        sa.Column("payments", sa.Integer(), nullable=False),
        sa.Column("adjustments", sa.Integer(), nullable=False),
        sa.Column("handle", sa.Integer(), nullable=False),
        sa.Column("smaller", sa.Integer(), nullable=False),
        sa.Column("horses", sa.Integer(), nullable=False),
        sa.Column("horses_handle", sa.Integer(), nullable=False),
        sa.Column("horses_smaller", sa.Integer(), nullable=False),
        sa.Column("free", sa.Integer(), nullable=False),
        sa.Column("free_horses", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "account_id", "seq", name=op.f("pk_stint")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_stint_account_id", "stint", ["account_id", "seq"], unique=False)
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.Integer(), nullable=False),
        sa.Column("accepted_at", sa.Integer(), nullable=False),
        sa.Column("amount_mode", sa.Text(), nullable=False),
        sa.Column("risk", sa.Integer(), nullable=False),
        sa.Column("win", sa.Integer(), nullable=False),
        sa.Column("legs", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("rules", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("holds", sa.Integer(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=True),
        sa.Column("free_play", sa.Integer(), nullable=False),
        sa.Column("lay_off", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("chart", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("quoted", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sqlite_strict=True,
    )
    op.create_index("ix_ticket_account_id", "ticket", ["account_id", "id"], unique=False)
    op.create_index(
        "ix_ticket_decided_by_hand",
        "ticket",
        ["id"],
        unique=False,
        sqlite_where=sa.text("kind = 'manual' OR json_extract(terms, '$.spots') > 0"),
    )
    op.create_index("ix_ticket_placed_at", "ticket", ["placed_at"], unique=False)
    op.create_index(
        "ix_ticket_reference",
        "ticket",
        ["reference"],
        unique=False,
        sqlite_where=sa.text("reference IS NOT NULL"),
    )
    op.create_index("ix_ticket_risk", "ticket", ["risk"], unique=False)
    op.create_table(
        "undo",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_key", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("seq", "step", name=op.f("pk_undo")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "user",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("system_user", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("rights", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user")),
        sqlite_strict=True,
    )
    op.create_index("uq_user_name", "user", ["name"], unique=True)
    op.create_table(
        "week",
        sa.Column("starts_on", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("opened_seq", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.Integer(), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("starts_on", name=op.f("pk_week")),
        sqlite_strict=True,
    )
    op.create_table(
        "weekly",
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("carry", sa.Integer(), nullable=False),
        sa.Column("d0", sa.Integer(), nullable=False),
        sa.Column("d1", sa.Integer(), nullable=False),
        sa.Column("d2", sa.Integer(), nullable=False),
        sa.Column("d3", sa.Integer(), nullable=False),
        sa.Column("d4", sa.Integer(), nullable=False),
        sa.Column("d5", sa.Integer(), nullable=False),
        sa.Column("d6", sa.Integer(), nullable=False),
        sa.Column("payments", sa.Integer(), nullable=False),
        sa.Column("adjustments", sa.Integer(), nullable=False),
        sa.Column("graded", sa.Integer(), nullable=False),
        sa.Column("handle", sa.Integer(), nullable=False),
        sa.Column("smaller", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "account_id", name=op.f("pk_weekly")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    for statement in JOURNAL_STATEMENTS:
        op.execute(statement)
