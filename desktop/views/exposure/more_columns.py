"""The tables beside the events: by agent, repeated action, and tickets with several legs."""

from collections.abc import Callable
from fractions import Fraction

from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.services.exposure.agents import AgentPosition
from desktop.services.exposure.live import LiveTicket
from desktop.services.exposure.repeated import Repeated
from desktop.services.why.agents import agent_number
from desktop.services.why.explanation import How, Lead, Part, Unit, Why
from desktop.services.why.given import stated
from desktop.services.why.tickets import listed_number, still_wins, ticket_number
from desktop.views.exposure.columns import Looked, average_text, side_text, tr
from desktop.views.formatting import Formats, kind_text

_INDENT = "   "


def agent_columns(formats: Formats, looked: Looked) -> list[Column[AgentPosition]]:
    """One row an account above players; each with everybody below."""

    def why(number: str) -> Callable[[AgentPosition], Why]:
        return lambda a: agent_number(a, number, *looked())

    return [
        Column(
            tr("Agent"),
            lambda a: f"{_INDENT * a.depth}{a.code} {a.name}".rstrip(),
            sort_key=lambda a: a.code,
            width=208,
            style=lambda a: "strong" if a.depth < 2 else "",
        ),
        Column(tr("Tickets"), lambda a: formats.count(a.tickets), "number", lambda a: a.tickets,
               why=why("tickets")),
        Column(tr("Risk"), lambda a: formats.money(a.risk), "money", lambda a: a.risk,
               why=why("risk")),
        Column(
            tr("Worst cases"),
            lambda a: formats.money(a.worst),
            "money",
            lambda a: a.worst,
            style=lambda a: "negative" if a.worst < 0 else "",
            header_tooltip=tr("House result if every event came out worst: − the house loses"),
            why=why("worst"),
        ),
        Column(
            tr("House's own"),
            lambda a: formats.money(a.book_worst),
            "money",
            lambda a: a.book_worst,
            style=lambda a: "negative" if a.book_worst < 0 else "",
            header_tooltip=tr("The worst cases by chart percent and after the agents' parts"),
            why=why("book_worst"),
        ),
        Column(
            tr("House keeps"),
            lambda a: percent_text(a.share),
            "number",
            lambda a: a.share,
            style=lambda _: "secondary",
            header_tooltip=tr("Of a straight by a player right below, after the agents' parts"),
            why=lambda a: stated(
                tr("House keeps"), tr("What the house keeps of a straight when the agents above"
                                      " the player have had their parts."),
                [Part(tr("By the deals of the day"), 0, a.code, quoted=percent_text(a.share),
                      lead=Lead("accounts", a.code))], how=How.LAST),
        ),
        Column(tr("To win"), lambda a: formats.money(a.win), "money", lambda a: a.win,
               why=why("win")),
        Column(
            tr("Parlay legs"),
            lambda a: f"{formats.count(a.legs)} · {formats.money(a.legs_risk)}" if a.legs else "",
            "money",
            lambda a: a.legs_risk,
            style=lambda _: "secondary",
            why=why("parlay_risk"),
        ),
    ]  # fmt: skip


def repeated_columns(formats: Formats) -> list[Column[Repeated]]:
    """One row a side that several agents' players took within the minutes."""

    def why(number: str) -> Callable[[Repeated], Why]:
        return lambda r: listed_number(r.ticket_ids, number)

    def minutes(row: Repeated) -> int:
        return (row.last - row.first + 59_999) // 60_000

    return [
        Column(
            tr("Side"),
            lambda r: f"{r.event.rot_away} {side_text(r.event, r.selection)}",
            width=208,
            tooltip=lambda r: f"{r.event.league} · {r.event.away} @ {r.event.home}",
        ),
        Column(
            tr("Average"),
            lambda r: "" if r.average is None else average_text(r.selection, r.average),
            "odds",
            lambda r: r.average or Fraction(0),
            why=lambda r: None if r.average is None else stated(
                tr("Average"), tr("The average line that was taken, weighted by risk."),
                [Part(tr("Risk of straights"), r.straight_risk, why=why("straight_risk")(r)),
                 Part(tr("Risk of larger tickets"), r.multi_risk, why=why("multi_risk")(r)),
                 Part(tr("Weighted"), 0, quoted=average_text(r.selection, r.average))],
                how=How.LAST),
        ),
        Column(
            tr("From"), lambda r: formats.weekday_time(instant(r.first)), "date", lambda r: r.first
        ),
        Column(
            tr("Minutes"),
            lambda r: formats.count(minutes(r)),
            "number",
            lambda r: r.last - r.first,
            why=lambda r: stated(
                tr("Minutes"), tr("From the first of these tickets to the last, begun minutes."),
                [Part(tr("First ticket"), 0, at=r.first),
                 Part(tr("Last ticket"), minutes(r), at=r.last)], unit=Unit.COUNT),
        ),
        Column(
            tr("Straights risk"),
            lambda r: formats.money_or_blank(r.straight_risk),
            "money",
            lambda r: r.straight_risk,
            why=why("straight_risk"),
        ),
        Column(
            tr("Larger tickets"),
            lambda r: formats.money_or_blank(r.multi_risk),
            "money",
            lambda r: r.multi_risk,
            style=lambda _: "secondary",
            header_tooltip=tr("The whole risk of tickets with several legs"),
            why=why("multi_risk"),
        ),
        Column(tr("Tickets"), lambda r: formats.count(len(r.ticket_ids)), "number",
               lambda r: len(r.ticket_ids), why=why("tickets")),
        Column(tr("Agents"), lambda r: ", ".join(r.agents)),
        Column(tr("Players"), lambda r: ", ".join(r.players)),
    ]  # fmt: skip


def live_columns(formats: Formats) -> list[Column[LiveTicket]]:
    """One row a ticket with several legs, of which one on the event is not decided."""
    return [
        Column(tr("Player"), lambda t: t.account),
        Column(tr("Kind"), lambda t: kind_text(t.kind)),
        Column(
            tr("Legs left"),
            lambda t: tr("{0} of {1}").format(t.legs_left, t.legs),
            "number",
            lambda t: t.legs_left,
            why=lambda t: ticket_number(t.ticket_id, "legs"),
        ),
        Column(tr("Player risks"), lambda t: formats.money(t.risk), "money", lambda t: t.risk,
               why=lambda t: ticket_number(t.ticket_id, "risk")),
        Column(
            tr("Player wins at most"),
            lambda t: formats.money(t.most),
            "money",
            lambda t: t.most,
            header_tooltip=tr("If everything that is left of it comes in"),
            why=_why_most,
        ),
        Column(
            tr("Pays to 1"),
            lambda t: multiplier_text(t.multiplier),
            "number",
            lambda t: t.multiplier,
            header_tooltip=tr("What it then pays back for each unit of its risk"),
            why=lambda t: stated(
                tr("Pays to 1"), tr("What it then pays back, risk included, for each unit risked."),
                [Part(tr("Risk"), t.risk, why=ticket_number(t.ticket_id, "risk")),
                 Part(tr("Wins at most"), t.most, why=_why_most(t)),
                 Part(tr("Pays back"), t.risk + t.most, quoted=multiplier_text(t.multiplier))],
                how=How.LAST),
        ),
        Column(tr("Ticket"), lambda t: t.description, width=560),
    ]  # fmt: skip


def _why_most(ticket: LiveTicket) -> Why:
    """As it was written, and what legs that are decided already have changed of it."""
    return still_wins(ticket.ticket_id, ticket.most)


def multiplier_text(multiplier: Fraction) -> str:
    """`×2.64`."""
    hundredths = round(multiplier * 100)
    return f"×{hundredths // 100}.{hundredths % 100:02d}"


def percent_text(part: Fraction) -> str:
    """`62.5 %`."""
    tenths = round(part * 1000)
    return f"{tenths // 10}.{tenths % 10} %" if tenths % 10 else f"{tenths // 10} %"
