"""What the running server may do in its own database: append and read, and no more.

It signs in as a role without DDL that can neither change nor delete a fact, so that not even a
fault in it could (SYNC 4.4). Migrations run as the database's owner, before.
"""

from sqlalchemy import Connection

from server.tables import METADATA

SERVING_ROLE = "bookdesk_server"

# Kept for good: a row is added or not.
APPEND_ONLY = frozenset({"fact", "quarantine", "checkpoint", "cosign"})


def grant_serving(connection: Connection) -> None:
    """Give the serving role its rights on every table; may be repeated."""
    connection.exec_driver_sql("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA public TO {SERVING_ROLE}")
    for table in METADATA.tables:
        rights = "SELECT, INSERT" if table in APPEND_ONLY else "SELECT, INSERT, UPDATE"
        connection.exec_driver_sql(f"REVOKE ALL ON {table} FROM {SERVING_ROLE}")
        connection.exec_driver_sql(f"GRANT {rights} ON {table} TO {SERVING_ROLE}")
