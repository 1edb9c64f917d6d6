"""Making sets of lines and linking them: of the house, and of an agent for the players below."""

from collections.abc import Mapping

from desktop.book.bodies.house import SettingsChanged
from desktop.book.bodies.line_types import LineLinksChanged, LineTypeMade
from desktop.book.fold.rights.lines import use_of_line_type
from desktop.book.opening import Book, Command
from desktop.book.queries.line_types import LineTypeRow
from desktop.book.queries.offered_lines import OWN_LINES, LineTypes, read_line_types
from desktop.book.queries.settings import list_own_settings
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import (
    MASTER,
    MASTER_NAME,
    Link,
    check_link,
    check_scope,
    has_circle,
    link_body,
)
from desktop.domain.sentences import say
from desktop.domain.settings.cells import ANY
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

_LONGEST_NAME = 40


def make_line_type(
    book: Book, actor: Actor, name: str, links: Mapping[str, Link] | None = None
) -> int:
    """Make a set of lines; without links it follows the house's own in everything.

    Returns:
        Its id.

    Raises:
        InputError: The name is taken or is none, a link leads nowhere or its offsets will not do.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.LINE_TYPES_CHANGE)
    with book.command(actor.author) as command:
        return _record_type(command, name.strip(), None, links or {ANY: Link()})


def make_own_lines(book: Book, actor: Actor, code: str, links: Mapping[str, Link]) -> int:
    """Give an agent lines of their own, on top of those that the players below have otherwise.

    Returns:
        The id of the set of lines, which has the agent's code as its name.

    Raises:
        InputError: The account is no agent, or has lines of its own already.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        agent = get_account(command.reader, code)
        require(actor, Right.OWN_LINES_CHANGE, agent.id, reader=command.reader)
        if agent.kind not in {AccountKind.AGENT, AccountKind.MASTER}:
            raise InputError(say("{code} is no agent. Nothing was changed.", code=agent.code))
        if any(link.follows != MASTER for link in links.values()):
            raise InputError(
                say(
                    "The lines of {code} follow those that the players have otherwise."
                    " Nothing was changed.",
                    code=agent.code,
                )
            )
        type_id = _record_type(command, agent.code, agent.id, links or {ANY: Link()})
        own = list_own_settings(command.reader, [agent.id])
        old = next((row.value for row in own if row.key == OWN_LINES), None)
        body = SettingsChanged(
            account=agent.id, changes={OWN_LINES: [old, agent.code]}, through=None, reason=""
        )
        command.record("settings.changed", body)
        return type_id


def change_links(
    book: Book, actor: Actor, name: str, changes: Mapping[str, Link | None]
) -> ChangeSet:
    """Link a set of lines by `*`, sport or league; None takes a link away.

    Raises:
        InputError: There is no such set, a scope is none, an offset will not do, the set would
            follow itself, or nothing would change.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        types = read_line_types(command.reader)
        line_type = get_line_type(types, name)
        claim = use_of_line_type(line_type.owner_id, Right.LINE_TYPES_CHANGE)
        require(actor, claim.right, claim.account, reader=command.reader)
        old = types.links.get(line_type.id, {})
        found = {
            check_scope(scope): [_body(old.get(scope)), _body(new)]
            for scope, new in changes.items()
            if old.get(scope) != new
        }
        if not found:
            raise InputError(
                say("“{name}” is linked like this already. Nothing was changed.", name=name)
            )
        if line_type.owner_id is not None and any(new and new.follows for new in changes.values()):
            raise InputError(
                say(
                    "The lines of {owner} follow those that the players have otherwise."
                    " Nothing was changed.",
                    owner=line_type.owner,
                )
            )
        _check_links(types, line_type.id, {**old, **changes})
        command.record("line_links.changed", LineLinksChanged(type=line_type.id, changes=found))
    return changed("lines", "line_types")


def get_line_type(types: LineTypes, name: str) -> LineTypeRow:
    """The set of lines with this name.

    Raises:
        InputError: There is none.
    """
    found = types.named(name)
    if found is None:
        known = ", ".join(one.name for one in types.types) or "none was made yet"
        raise InputError(
            say(
                "There is no line type “{name}”: {known}. Nothing was changed.",
                name=name,
                known=known,
            )
        )
    return found


def _record_type(command: Command, name: str, owner: int | None, links: Mapping[str, Link]) -> int:
    types = read_line_types(command.reader)
    is_name = 1 <= len(name) <= _LONGEST_NAME and name.isprintable() and "/" not in name
    if not is_name or name == MASTER_NAME:
        raise InputError(
            say("“{name}” is no name for a line type. Nothing was changed.", name=name)
        )
    if types.named(name) is not None:
        raise InputError(
            say("There is a line type “{name}” already. Nothing was changed.", name=name)
        )
    for scope in links:
        check_scope(scope)
    _check_links(types, None, links)
    body = LineTypeMade(
        name=name, owner=owner, links={scope: link_body(link) for scope, link in links.items()}
    )
    return command.record("line_type.made", body).number


def _check_links(types: LineTypes, type_id: int | None, links: Mapping[str, Link | None]) -> None:
    shared = {MASTER, *(one.id for one in types.types if one.owner_id is None)}
    for link in links.values():
        if link is not None and check_link(link).follows not in shared:
            raise InputError("There is no such set of lines to follow. Nothing was changed.")
    if type_id is None:
        return
    follows = {
        one: {link.follows for link in of_type.values()} for one, of_type in types.links.items()
    }
    follows[type_id] = {link.follows for link in links.values() if link is not None}
    if has_circle(follows):
        raise InputError("These lines would follow themselves. Nothing was changed.")


def _body(link: Link | None) -> dict[str, object] | None:
    return None if link is None else link_body(link)
