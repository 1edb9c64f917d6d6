"""Alembic's entry: runs migrations on the connection that `schema.migrate` hands over."""

from alembic import context

from desktop.book.tables.every import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
# The caller holds the transaction, so that a half upgrade never reaches the file.
context.run_migrations()
