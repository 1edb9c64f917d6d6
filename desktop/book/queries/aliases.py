"""Questions about the other names of teams."""

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.board import AliasTable

_OF_LEAGUE = Query(
    lambda: select(AliasTable.alias, AliasTable.team).where(
        AliasTable.league == bindparam("league")
    )
)


def list_aliases(reader: Reader, league: str) -> dict[str, str]:
    """The team of every learned name of a league; names are `team_key`s."""
    return {str(alias): str(team) for alias, team in reader.all(_OF_LEAGUE, league=league)}
