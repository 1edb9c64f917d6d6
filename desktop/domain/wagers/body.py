"""The terms of a ticket as a fact holds them: texts, whole numbers, yes or no, and lists of these.

Every term is written out, defaults too, so that a default that changes later changes no ticket.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.tickets import TicketKind
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    RoundRobin,
    Straight,
    Teaser,
    Terms,
)

_FORMS: Mapping[str, type[Terms]] = {
    "straight": Straight,
    "parlay": Parlay,
    "teaser": Teaser,
    "round_robin": RoundRobin,
    "if_bet": IfBet,
    "reverse": Reverse,
    "outright": Outright,
    "each_way": EachWay,
    "horse": Horse,
    "manual": Manual,
}
_NAMES: Mapping[type[Terms], str] = {form: name for name, form in _FORMS.items()}
_TYPES: Mapping[type[Terms], dict[str, Any]] = {form: get_type_hints(form) for form in _NAMES}
# Written as they are: nearly all values.
_PLAIN = frozenset({int, str, bool, NoneType})

_ON_ENTRANTS = frozenset({Outright, EachWay, Straight})
_FORMS_OF_KIND: Mapping[TicketKind, frozenset[type[Terms]]] = {
    TicketKind.STRAIGHT: frozenset({Straight}),
    TicketKind.PARLAY: frozenset({Parlay}),
    TicketKind.TEASER: frozenset({Teaser}),
    TicketKind.PLEASER: frozenset({Teaser}),
    TicketKind.ROUND_ROBIN: frozenset({RoundRobin}),
    TicketKind.IF_BET: frozenset({IfBet}),
    TicketKind.REVERSE: frozenset({Reverse}),
    TicketKind.FUTURE: _ON_ENTRANTS,
    TicketKind.PROP: _ON_ENTRANTS,
    TicketKind.HORSE: frozenset({Horse}),
    TicketKind.MANUAL: frozenset({Manual}),
}


def terms_body(terms: Terms) -> dict[str, Any]:
    """The terms as a fact holds them; `form` names what they are.

    The parlays of a round robin share all but their legs and amounts, which are written once.
    """
    if isinstance(terms, RoundRobin):
        _, first = terms.parlays[0]
        return {
            "form": _NAMES[RoundRobin],
            "shared": _written(replace(first, risk=0, win=0, uncapped=None)),
            "parlays": [
                [list(places), parlay.risk, parlay.win, parlay.uncapped]
                for places, parlay in terms.parlays
            ],
        }
    return {"form": _NAMES[type(terms)], **_written(terms)}


def read_terms(kind: TicketKind, body: Mapping[str, Any]) -> Terms:
    """Read the terms of a ticket from its fact.

    Args:
        kind: Of the ticket.
        body: As `terms_body` wrote it.

    Raises:
        InputError: The body is not that of a ticket of this kind.
    """
    form = _FORMS.get(str(body.get("form")))
    if form is None or form not in _FORMS_OF_KIND[kind]:
        raise InputError(
            say("The terms of this ticket are not those of a {kind}.", kind=kind.replace("_", " "))
        )
    written = {key: value for key, value in body.items() if key != "form"}
    if form is RoundRobin:
        return _read_round_robin(written)
    read: Terms = _read_fields(form, written)
    return read


def _written(terms: Terms) -> dict[str, Any]:
    values = [(name, getattr(terms, name)) for name in _TYPES[type(terms)]]
    return {name: value if type(value) in _PLAIN else _plain(value) for name, value in values}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, StrEnum) else value


def _read_round_robin(written: Mapping[str, Any]) -> RoundRobin:
    if set(written) != {"shared", "parlays"} or not isinstance(written["shared"], dict):
        raise _unreadable("round_robin")
    shared: Parlay = _read_fields(Parlay, written["shared"])
    rows = _read(tuple[tuple[tuple[int, ...], int, int, int | None], ...], written["parlays"])
    return RoundRobin(
        tuple(
            (places, replace(shared, risk=risk, win=win, uncapped=uncapped))
            for places, risk, win, uncapped in rows
        )
    )


def _read_fields(form: type[Terms], written: Mapping[str, Any]) -> Any:
    types = _TYPES[form]
    if set(written) != set(types):
        raise _unreadable(_NAMES[form])
    return form(**{name: _read(types[name], written[name]) for name in types})


def _read(wanted: Any, value: Any) -> Any:
    """Read a value as the type that the terms have there."""
    if get_origin(wanted) is tuple:
        return _read_tuple(get_args(wanted), value)
    if isinstance(wanted, UnionType):
        (present,) = (kind for kind in get_args(wanted) if kind is not NoneType)
        return None if value is None else _read(present, value)
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        if value not in tuple(wanted):
            raise _unreadable(value)
        return wanted(value)
    if type(value) is not wanted:
        raise _unreadable(value)
    return value


def _read_tuple(wanted: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _unreadable(value)
    kinds = [wanted[0]] * len(value) if wanted[-1] is Ellipsis else wanted
    if len(kinds) != len(value):
        raise _unreadable(value)
    return tuple(_read(kind, item) for kind, item in zip(kinds, value, strict=True))


def _unreadable(value: object) -> InputError:
    return InputError(
        say(
            "The terms of this ticket cannot be read: “{value}” is not what stands there.",
            value=value,
        )
    )
