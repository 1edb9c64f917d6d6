"""Where each stage stands, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.services.glance import Glance
from desktop.services.why.desk import glanced
from desktop.views.desk.stage import Stand, Work
from desktop.views.formatting import Formats


def registration(glance: Glance, formats: Formats) -> Stand:
    """Accounts."""
    players = glance.players
    suspended = Work(
        _tr("{0} suspended").format(formats.count(players.suspended)),
        "warning" if players.suspended else "muted",
    )
    opened = Work(_tr("{0} opened this week").format(formats.count(players.opened)))
    return Stand(formats.count(players.players), _tr("players"), [opened, suspended],
                 why=glanced("players", glance))  # fmt: skip


def funding(glance: Glance, formats: Formats) -> Stand:
    """What players owe and are owed."""
    players = glance.players
    due = Work(_tr("{0} owed to players").format(formats.money(players.due)))
    paid = glance.figures.payments
    direction = _tr("paid in this week") if paid >= 0 else _tr("paid out this week")
    single = _tr("{0} player with nothing available")
    several = _tr("{0} players with nothing available")
    over = _counted(single, several, players.over, formats)
    payments = Work(f"{formats.money(abs(paid))} {direction}")
    return Stand(formats.money(-players.owed), _tr("players owe"), [over, due, payments],
                 why=glanced("owed", glance))  # fmt: skip


def wagering(glance: Glance, formats: Formats) -> Stand:
    """Tickets of today and what is open."""
    tickets = glance.tickets
    return Stand(
        formats.count(tickets.tickets),
        _tr("tickets today"),
        [
            Work(_tr("{0} handle today").format(formats.money(tickets.risk))),
            Work(_tr("{0} open risk of players").format(formats.money(glance.players.pending))),
            Work(_tr("{0} events ahead").format(_at_least(glance, formats))),
        ],
        why=glanced("tickets", glance),
    )


def settlement(glance: Glance, formats: Formats) -> Stand:
    """Results to approve, results missing, tickets to decide."""
    open_work = glance.open_work
    return Stand(
        formats.count(open_work),
        _tr("to do") if open_work else _tr("nothing to do"),
        [
            _counted(
                _tr("{0} result to approve"),
                _tr("{0} results to approve"),
                glance.to_approve,
                formats,
            ),
            _counted(
                _tr("{0} result missing"), _tr("{0} results missing"), len(glance.late), formats
            ),
            _counted(
                _tr("{0} ticket to decide"), _tr("{0} tickets to decide"), glance.flagged, formats
            ),
        ],
        "warning" if open_work else "positive",
        glanced("open_work", glance),
    )


def reporting(glance: Glance, formats: Formats) -> Stand:
    """The open week."""
    result = glance.house_result
    words = _tr("house wins this week") if result >= 0 else _tr("house loses this week")
    graded = _tr("{0} tickets graded").format(formats.count(glance.figures.graded))
    left = (glance.week_ends_on - glance.today).days
    if left < 0:
        week = Work(_tr("Week ended {0:%d %b}: close it").format(glance.week_ends_on), "warning")
    else:
        week = Work(_tr("Week ends {0:%a %d %b}").format(glance.week_ends_on))
    handle = _tr("{0} graded handle").format(formats.money(glance.figures.handle))
    tone = "positive" if result > 0 else "negative" if result < 0 else ""
    why = glanced("house_result", glance)
    return Stand(formats.money(abs(result)), words, [week, Work(graded), Work(handle)], tone, why)


def _counted(one: str, many: str, count: int, formats: Formats) -> Work:
    text = one if count == 1 else many
    return Work(text.format(formats.count(count)), "warning" if count else "muted")


def _at_least(glance: Glance, formats: Formats) -> str:
    count = formats.count(len(glance.coming))
    return f"{count}+" if glance.has_more_coming else count


def _tr(text: str) -> str:
    return QCoreApplication.translate("desk", text)
