"""Whether the prices of an answer are American or decimal: told by all of them together."""

import re
from collections.abc import Iterator
from contextlib import suppress

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.feed import Feed
from desktop.feeds.intake import AMERICAN, DECIMAL, Intake
from desktop.feeds.sheet import CellRefusedError

_NUMBER = re.compile(r"-?(\d{1,9})(\.\d+)?")
_LEAST_AMERICAN = 100


def tell_prices(feed: Feed, stated: str | None, intake: Intake) -> str:
    """The kind of all prices of a file: American when each is 100 or more, of either sign.

    Raises:
        InputError: Some are and some are not, and nobody said which kind they are.
    """
    if stated is not None:
        intake.notices.append(say("Prices are read as {stated}, as was said.", stated=stated))
        return stated
    kinds = {
        AMERICAN if int(match[1]) >= _LEAST_AMERICAN else DECIMAL
        for text in _prices(feed)
        if (match := _NUMBER.fullmatch(text))
    }
    if len(kinds) > 1:
        raise InputError(
            say(
                "Some prices of {name} can only be American and some only decimal. Say which "
                "they are with --prices american or --prices decimal; nothing was changed.",
                name=feed.name,
            )
        )
    kind = kinds.pop() if kinds else AMERICAN
    intake.notices.append(say("Prices are {kind}, as all of them show.", kind=kind))
    return kind


def _prices(feed: Feed) -> Iterator[str]:
    """Every price of every bookmaker; what cannot be read is refused later."""
    for record in feed.rows:
        with suppress(CellRefusedError):
            for bookmaker in record.records("bookmakers"):
                for market in bookmaker.records("markets"):
                    for outcome in market.records("outcomes"):
                        yield outcome.text("price")
