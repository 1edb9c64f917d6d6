"""What the inspector says of a ticket, an account, an event or a fact, in a few lines."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.recalling import recalled
from desktop.domain.weeks import instant
from desktop.models.saying import in_words, shown
from desktop.models.tickets import net_text, status_style, status_text
from desktop.services.inspecting import AccountGlance, EventGlance, Glance
from desktop.services.narration.telling import ToldFact
from desktop.services.ticket_story import TicketStory
from desktop.views.board.words import answer_name, market_name, terms
from desktop.views.formatting import Formats, kind_text
from desktop.views.widgets.figure_strip import Figure


@dataclass(frozen=True, slots=True)
class Told:
    """What is shown of something.

    Attributes:
        title: Its name.
        status: How it stands, in a word.
        tone: The look of the status.
        lead: A sentence about it.
        figures: Its amounts and other facts, one under the other.
        lines: Further lines under captions, such as the legs of a ticket.
        page: Where it is opened.
        payload: What that page is to show.
    """

    title: str
    status: str = ""
    tone: str = ""
    lead: str = ""
    figures: tuple[Figure, ...] = ()
    lines: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())
    page: str = ""
    payload: object = None


def told_of(glance: Glance, texts: Formats) -> Told:
    """Put what was read into words."""
    if isinstance(glance, TicketStory):
        return _ticket(glance, texts)
    if isinstance(glance, AccountGlance):
        return _account(glance, texts)
    if isinstance(glance, EventGlance):
        return _event(glance, texts)
    return _fact(glance, texts)


def tr(text: str) -> str:
    """The words in the user's language."""
    return QCoreApplication.translate("inspector", text)


def _ticket(story: TicketStory, texts: Formats) -> Told:
    ticket = story.ticket
    figures = [
        Figure(tr("Player"), " ".join((story.account, story.account_name)).strip()),
        Figure(tr("Type"), kind_text(ticket.kind)),
        Figure(tr("Risk"), texts.money(ticket.risk), tr("player’s money")),
        Figure(tr("To win"), texts.money(ticket.win), tr("house’s money")),
    ]
    net = net_text(texts, ticket.status, ticket.net)
    if net:
        tone = "negative" if ticket.net < 0 else ""
        figures.append(Figure(tr("Net"), net, tr("player’s side"), tone))
    legs = tuple(
        " · ".join(part for part in (leg.event, leg.selection, leg.price, leg.result) if part)
        for leg in story.legs
    )
    flags = tuple(shown(recalled(flag.reason)) for flag in story.open_flags)
    lines = [(tr("Legs"), legs)] + ([(tr("To review"), flags)] if flags else [])
    return Told(
        title=story.number,
        status=status_text(ticket.status),
        tone=status_style(ticket.status),
        lead=story.read_back,
        figures=tuple(figures),
        lines=tuple(lines),
        page="tickets",
        payload=ticket.id,
    )


def _account(glance: AccountGlance, texts: Formats) -> Told:
    account = glance.account
    figures = [Figure(tr("Kind"), account.kind)]
    if glance.above:
        figures.append(Figure(tr("Stands under"), glance.above))
    if account.kind == AccountKind.PLAYER:
        side, amount = texts.balance_parts(account.balance)
        tone = "negative" if account.balance < 0 else ""
        figures += [
            Figure(tr("Balance"), amount, side, tone),
            Figure(tr("Pending"), texts.money(account.pending), tr("at risk")),
            Figure(tr("Credit limit"), texts.money(account.credit_limit)),
            Figure(tr("Available"), texts.money(account.available)),
        ]
        if account.free_play:
            figures.append(Figure(tr("Free play"), texts.money(account.free_play)))
    tickets = tuple(
        " · ".join((ticket.number, ticket.description, texts.money(ticket.risk),
                    status_text(ticket.status)))
        for ticket in glance.tickets
    )  # fmt: skip
    return Told(
        title=" ".join((account.code, account.name)).strip(),
        status=account.status,
        tone="" if account.status == "active" else "warning",
        figures=tuple(figures),
        lines=((tr("Newest tickets"), tickets or (tr("No ticket yet."),)),),
        page="accounts",
        payload=account.code,
    )


def _event(glance: EventGlance, texts: Formats) -> Told:
    event = glance.event
    starts = tr("no time yet") if event.start is None else texts.weekday_time(instant(event.start))
    figures = (
        Figure(tr("League"), event.league),
        Figure(tr("Rotation"), f"{event.rot_away} / {event.rot_home}"),
        Figure(tr("Starts"), starts),
    )
    board: list[str] = []
    for line in glance.lines:
        selection = Selection(Period(line.period), Market(line.market), Side(line.side))
        quoted = terms(selection, line.line, line.price)
        off = "" if line.status == "open" else f"({in_words(line.status)})"
        said = (market_name(selection), answer_name(event, selection), quoted, off)
        board.append(" ".join(part for part in said if part))
    opened: list[str] = []
    for row in glance.exposed:
        selection = Selection(Period(row.period), Market(row.market), Side(row.side))
        opened.append(
            tr("{side}: {tickets} open, risk {risk}, to win {win}").format(
                side=f"{market_name(selection)} {answer_name(event, selection)}",
                tickets=texts.count(row.tickets),
                risk=texts.money(row.risk),
                win=texts.money(row.win),
            )
        )
    return Told(
        title=f"{event.away} – {event.home}",
        status=event.status,
        figures=figures,
        lines=(
            (tr("On the board"), tuple(board) or (tr("Nothing is on the board."),)),
            (tr("Open wagers, player’s side"), tuple(opened) or (tr("None."),)),
        ),
        page="board",
        payload=event.id,
    )


def _fact(fact: ToldFact, texts: Formats) -> Told:
    figures = (
        Figure(tr("When"), texts.date_time(instant(fact.at))),
        Figure(tr("Who"), fact.user),
        Figure(tr("Station"), fact.station),
        Figure(tr("Kind"), fact.kind),
        Figure(tr("Place"), texts.count(fact.seq)),
        Figure(tr("Chain"), fact.chain[:16]),
    )
    is_of_ticket = fact.ticket_id is not None
    return Told(
        title=tr("Fact {0}").format(texts.count(fact.seq)),
        lead=fact.sentence,
        figures=figures,
        page="tickets" if is_of_ticket else "accounts" if fact.account else "",
        payload=fact.ticket_id if is_of_ticket else fact.account,
    )
