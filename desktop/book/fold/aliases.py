"""Folds of other names of teams."""

from collections.abc import Iterator

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Put
from desktop.book.statements import Reader
from desktop.domain.teams import team_key


def learn_alias(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `alias.learned`; a name that is learned again means what was said last."""
    body = fact.body
    yield Put("alias", [(body["league"], team_key(body["alias"]), body["team"])])
