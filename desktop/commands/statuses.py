"""How a command ends, and what it says of it; nothing of a book is loaded for it."""

import click

ALL_APPLIED, NOTHING_APPLIED, USAGE, SOME_REFUSED = 0, 1, 2, 3


def say_error(sentence: str) -> None:
    """Say it on stderr."""
    click.echo(sentence, err=True)
