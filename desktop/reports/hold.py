"""Hold: what the house kept of the volume in a week, against the weeks before it."""

from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say
from desktop.reports.performance import Performance, find_performance, tickets_of, total_of
from desktop.reports.plain import (
    OPENS,
    Scope,
    chosen_group,
    find_scope,
    only_under,
    opens_tickets,
    plain_report,
)
from desktop.reports.questions import Question, find_week, graded_in_words
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row

WEEKS_BEFORE = 8
# What a book usually keeps of the volume, in hundredths of a percent.
_USUAL = (500, 800)
_GROUPS = ("sport", "league", "kind", "agent", "clerk", "period", "player")
COLUMNS = (
    Column("group", "Group", "text", 18),
    Column("bets", "Bets", "count", 9),
    Column("volume", "Volume", "money", 14),
    Column("net", "Net", "money", 13),
    Column("hold", "Hold %", "percent", 9),
    Column("volume_before", "Volume before", "money", 15),
    Column("net_before", "Net before", "money", 14),
    Column("hold_before", "Average hold %", "percent", 11),
    Column("difference", "Difference", "percent", 11),
    Column("yardstick", "Against 5–8 %", "text", 12),
    OPENS,
)


def hold(reader: ConnectionReader, question: Question) -> Report:
    """The hold of a week, the open one when none is named, and its average of the weeks before.

    Raises:
        InputError: There is no such week, agent or grouping.
    """
    group = chosen_group(question, _GROUPS)
    everything = find_scope(reader, question)
    week = find_week(reader, everything.book, question.week)
    now = find_performance(reader, everything, group, week, week)
    earlier = _weeks_before(reader, week)
    before = _before(reader, everything, group, earlier)
    names = sorted({*now, *before})
    average = say("no week before")
    if earlier:
        average = say("the average of the {count} weeks before", count=len(earlier))
    rows: list[Row] = [
        (
            name,
            *_cells(now.get(name, Performance()), before.get(name, Performance())),
            opens_tickets(tickets_of(group, name), f"week:{week.starts_on}", only_under(question)),
        )
        for name in names
    ]
    return plain_report(
        question,
        everything.book,
        title="Hold",
        words=(
            PLAYERS_SIDE,
            graded_in_words(week),
            say(
                "By {group}, against {average}. Hold is what the house kept of the volume",
                group=say(group),
                average=average,
            ),
            "A book usually keeps 5 to 8 percent",
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        total=("Total", *_cells(total_of(now), total_of(before)), None),
        row_count=len(rows),
    )


def _weeks_before(reader: ConnectionReader, week: WeekRow) -> list[WeekRow]:
    weeks = sorted(list_weeks(reader), key=lambda one: one.starts_on)
    return [one for one in weeks if one.starts_on < week.starts_on][-WEEKS_BEFORE:]


def _before(
    reader: ConnectionReader, scope: Scope, group: str, weeks: list[WeekRow]
) -> dict[str, Performance]:
    if not weeks:
        return {}
    return find_performance(reader, scope, group, weeks[0], weeks[-1])


def _cells(now: Performance, before: Performance) -> Row:
    difference = None
    if now.hold is not None and before.hold is not None:
        difference = now.hold - before.hold
    return (
        now.bets, now.volume, now.net, now.hold,
        before.volume, before.net, before.hold, difference, _against_usual(now.hold),
    )  # fmt: skip


def _against_usual(hold: int | None) -> str | None:
    if hold is None:
        return None
    least, most = _USUAL
    return "below" if hold < least else "above" if hold > most else "within"
