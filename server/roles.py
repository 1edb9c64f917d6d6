"""What the running server may do in its own database: append and read, and no more.

It signs in as a role without DDL that can neither change nor delete a fact, so that not even a
fault in it could (SYNC 4.4). Migrations run as the database's owner, before.
"""

from sqlalchemy import Connection, text

from server.tables import METADATA

SERVING_ROLE = "bookdesk_server"

# Kept for good: a row is added or not.
APPEND_ONLY = frozenset({"fact", "quarantine", "quarantine_decision", "checkpoint", "cosign"})
# Copies of what stations have; newer ones take the place of older ones.
REPLACED = frozenset({"snapshot", "snapshot_chunk"})


def grant_serving(connection: Connection, role: str = SERVING_ROLE) -> None:
    """Give the role that serves its rights on every table; may be repeated."""
    quoted = connection.dialect.identifier_preparer.quote_identifier(role)
    connection.exec_driver_sql("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA public TO {quoted}")
    # It has to see whether the tables are those of this program.
    rights_on = {"alembic_version": "SELECT"}
    for table in METADATA.tables:
        rights = "SELECT, INSERT" if table in APPEND_ONLY else "SELECT, INSERT, UPDATE"
        rights_on[table] = rights + (", DELETE" if table in REPLACED else "")
    for table, rights in rights_on.items():
        connection.exec_driver_sql(f"REVOKE ALL ON {table} FROM {quoted}")
        connection.exec_driver_sql(f"GRANT {rights} ON {table} TO {quoted}")


def may_change_facts(connection: Connection) -> bool:
    """Whether whoever asks could do more than add facts."""
    found = connection.scalar(
        text(
            "SELECT has_table_privilege('fact', 'UPDATE') OR has_table_privilege('fact', 'DELETE')"
        )
    )
    return bool(found)
