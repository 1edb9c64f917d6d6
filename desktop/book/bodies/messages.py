"""Bodies of facts about messages among the people of the office."""

from typing import TypedDict


class MessageSent(TypedDict):
    """A message; `to` are the ids of the users who are to acknowledge it."""

    to: list[int]
    text: str


class MessageAcknowledged(TypedDict):
    """Its author has read the message with this id."""

    message: int
