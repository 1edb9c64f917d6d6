"""Alembic's entry: runs migrations on the connection that `schema.migrate` hands over."""

from alembic import context

from server.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
# The caller holds the transaction: PostgreSQL takes a half upgrade back as a whole.
context.run_migrations()
