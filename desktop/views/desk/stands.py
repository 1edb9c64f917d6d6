"""Where each stage stands, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.services.glance import Glance
from desktop.services.why.desk import glanced
from desktop.views.desk.stage import Stand, Work
from desktop.views.formatting import Formats


def registration(glance: Glance, formats: Formats) -> Stand:
    """Accounts."""
    players = glance.players
    lines = [
        _counted(
            _tr("{0} account to approve"),
            _tr("{0} accounts to approve"),
            glance.review.get("account", 0),
            formats,
            ("accounts", None),
        ),
        Work(
            _tr("{0} suspended").format(formats.count(players.suspended)),
            "warning" if players.suspended else "muted",
            "accounts",
        ),
        Work(_tr("{0} opened this week").format(formats.count(players.opened)), "", "accounts"),
    ]
    return Stand(formats.count(players.players), _tr("players"), lines,
                 why=glanced("players", glance))  # fmt: skip


def funding(glance: Glance, formats: Formats) -> Stand:
    """What players owe and are owed."""
    players, paid = glance.players, glance.figures.payments
    direction = _tr("{0} paid in this week") if paid >= 0 else _tr("{0} paid out this week")
    lines = [
        _counted(
            _tr("{0} payment to approve"),
            _tr("{0} payments to approve"),
            glance.review.get("request", 0),
            formats,
            ("money", None),
        ),
        _counted(
            _tr("{0} player without credit left"),
            _tr("{0} players without credit left"),
            players.over,
            formats,
            ("accounts", None),
        ),
        Work(_tr("{0} owed to players").format(formats.money(players.due)), "", "money"),
        Work(direction.format(formats.money(abs(paid))), "", "money"),
    ]
    return Stand(formats.money(-players.owed), _tr("players owe"), lines,
                 why=glanced("owed", glance))  # fmt: skip


def wagering(glance: Glance, formats: Formats) -> Stand:
    """Tickets of today and what is open."""
    tickets, pending = glance.tickets, glance.players.pending
    return Stand(
        formats.count(tickets.tickets),
        _tr("tickets today"),
        [
            _counted(
                _tr("{0} wager held"),
                _tr("{0} wagers held"),
                glance.review.get("hold", 0),
                formats,
                ("holds", None),
            ),
            Work(_tr("{0} handle today").format(formats.money(tickets.risk)), "",
                 "tickets", "placed:today"),
            Work(_tr("{0} open risk").format(formats.money(pending)), "", "exposure"),
            Work(_tr("{0} events ahead").format(_at_least(glance, formats)), "", "board"),
        ],
        why=glanced("tickets", glance),
    )  # fmt: skip


def settlement(glance: Glance, formats: Formats) -> Stand:
    """Results to approve, results missing, tickets to decide."""
    open_work = glance.open_work
    lines = [
        _counted(
            _tr("{0} result to approve"),
            _tr("{0} results to approve"),
            glance.to_approve,
            formats,
            ("settlement", None),
        ),
        _counted(
            _tr("{0} result missing"),
            _tr("{0} results missing"),
            len(glance.late),
            formats,
            ("settlement", None),
        ),
        _counted(
            _tr("{0} ticket to decide"),
            _tr("{0} tickets to decide"),
            glance.flagged,
            formats,
            ("tickets", "flag:open"),
        ),
        _counted(
            _tr("{0} claim open"),
            _tr("{0} claims open"),
            glance.review.get("claim", 0),
            formats,
            ("review", "claims"),
        ),
    ]
    return Stand(
        formats.count(open_work),
        _tr("to do") if open_work else _tr("nothing to do"),
        lines,
        "warning" if open_work else "positive",
        glanced("open_work", glance),
    )


def reporting(glance: Glance, formats: Formats) -> Stand:
    """The open week."""
    result, starts_on = glance.house_result, glance.week.isoformat()
    words = _tr("house wins this week") if result >= 0 else _tr("house loses this week")
    graded = _tr("{0} tickets graded").format(formats.count(glance.figures.graded))
    left = (glance.week_ends_on - glance.today).days
    day = formats.day(glance.week_ends_on)
    if left < 0:
        week = Work(_tr("Week ended {0}: close it").format(day), "warning", "weekly", starts_on)
    else:
        week = Work(_tr("Week ends {0}").format(day), "", "weekly", starts_on)
    handle = _tr("{0} graded handle").format(formats.money(glance.figures.handle))
    tone = "positive" if result > 0 else "negative" if result < 0 else ""
    lines = [week, Work(graded, "", "tickets", f"week:{starts_on}"), Work(handle, "", "charts")]
    return Stand(formats.money(abs(result)), words, lines, tone,
                 why=glanced("house_result", glance))  # fmt: skip


def _counted(
    one: str, many: str, count: int, formats: Formats, leads: tuple[str, str | None]
) -> Work:
    text = one if count == 1 else many
    tone = "warning" if count else "muted"
    return Work(text.format(formats.count(count)), tone, *leads)


def _at_least(glance: Glance, formats: Formats) -> str:
    count = formats.count(len(glance.coming))
    return f"{count}+" if glance.has_more_coming else count


def _tr(text: str) -> str:
    return QCoreApplication.translate("desk", text)
