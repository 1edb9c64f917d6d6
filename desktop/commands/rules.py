"""Commands about the house rules."""

import json
from pathlib import Path

import click

from desktop.book.reading import BookReader
from desktop.commands.acting import BOOK, USER, opened
from desktop.domain.profiles.comparing import compare
from desktop.domain.weeks import instant
from desktop.services import house_rules


@click.group("rules")
def rules_() -> None:
    """The house rules of a book, version by version."""


@rules_.command("list")
@BOOK
def list_rules(path: Path) -> None:
    """Every version, newest first."""
    with BookReader(path) as reader:
        for one in house_rules.list_versions(reader):
            click.echo(
                f"{one.version}  {instant(one.at):%Y-%m-%d %H:%M} UTC  {one.user}  {one.name}"
            )


@rules_.command("show")
@BOOK
@click.option("--version", type=int, help="The current one, unless another is named.")
def show_rules(path: Path, version: int | None) -> None:
    """Print a version as a profile, which set takes again."""
    with BookReader(path) as reader:
        profile = house_rules.read_version(reader, version)
    click.echo(json.dumps(profile, indent=2, ensure_ascii=False))


@rules_.command("set")
@click.argument("file", type=click.Path(path_type=Path))
@BOOK
@USER
def set_rules(file: Path, path: Path, user: str | None) -> None:
    """Make the profile in FILE the current version; the book numbers it."""
    profile = house_rules.read_profile_file(file)
    with opened(path, user, may_need_server=True) as (book, actor):
        was = house_rules.read_version(book.reader)
        house_rules.change_rules(book, actor, profile)
        now = house_rules.read_version(book.reader)
    for one in compare(was, now):
        click.echo(f"{one.key}: {one.old} → {one.new}")
    click.echo(f"The house rules are version {now['version']}, “{now['name']}”.")
