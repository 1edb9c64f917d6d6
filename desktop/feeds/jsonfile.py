"""JSON of other people: decided strictly, every number kept as it was written."""

import json
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.guarded import Limits

DEPTH_MAX = 32


class _TwiceError(ValueError):
    """An object has two fields of one name."""


def read_json(name: str, content: bytes, limits: Limits) -> list[dict[str, Any]]:
    """Read the events of a file: an array of objects, one object, or `{"events": [...]}`.

    Numbers come as the text that stands in the file, so that 6.5 stays 6.5.

    Raises:
        InputError: Not JSON, two fields of one name, too deep, or no events in it.
    """
    try:
        value = json.loads(
            content.decode("utf-8-sig"),
            parse_int=str,
            parse_float=_number,
            parse_constant=_no_number,
            object_pairs_hook=_fields,
        )
    except UnicodeDecodeError as error:
        raise InputError(
            say("{name} is not in the encoding UTF-8. Nothing was changed.", name=name)
        ) from error
    except _TwiceError as error:
        raise InputError(
            say(
                "{name} has the field “{error}” twice in one object, and which one counts "
                "cannot be "
                "told. Nothing was changed.",
                name=name,
                error=error,
            )
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            say("{name} is not a JSON file ({error}). Nothing was changed.", name=name, error=error)
        ) from error
    if _depth(value) > DEPTH_MAX:
        raise InputError(
            say("{name} is nested deeper than any feed. Nothing was changed.", name=name)
        )
    return _events(name, value, limits)


def _number(text: str) -> str:
    """A number as a person would write it: -110.0 is -110."""
    whole, point, decimals = text.partition(".")
    return whole if point and not decimals.strip("0") else text


def _no_number(text: str) -> str:
    raise ValueError(f"{text} is no number")


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _value in pairs]
        raise _TwiceError(next(name for name in names if names.count(name) > 1)[:40])
    return fields


def _depth(value: object) -> int:
    """How deep a value is nested, found without recursion."""
    deepest = 0
    open_values = [(value, 1)]
    while open_values:
        one, depth = open_values.pop()
        deepest = max(deepest, depth)
        inner = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        open_values.extend((part, depth + 1) for part in inner)
    return deepest


def _events(name: str, value: object, limits: Limits) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        value = value["events"] if isinstance(value.get("events"), list) else [value]
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise InputError(say("{name} is not an array of events. Nothing was changed.", name=name))
    if not value:
        raise InputError(say("{name} holds no event. Nothing was changed.", name=name))
    if len(value) > limits.rows:
        raise InputError(
            say(
                "{name} holds {count} events, and only {rows} are read. Split it; "
                "nothing was changed.",
                name=name,
                count=f"{len(value):,}",
                rows=f"{limits.rows:,}",
            )
        )
    return value
