"""Growth of the agent network: accounts opened, month by month, under each agent."""

from collections import defaultdict

from desktop.book.queries.openings import list_openings
from desktop.book.queries.people import find_book
from desktop.book.statements import ConnectionReader
from desktop.domain.accounts import AccountKind
from desktop.domain.sentences import say
from desktop.domain.weeks import BookCalendar, instant
from desktop.reports.plain import chosen_group, plain_report, refuse_choices
from desktop.reports.questions import Question, find_root
from desktop.reports.sheets import Column, Report, Row

COLUMNS = (
    Column("period", "Period", "text", 12),
    Column("agent", "Agent", "text", 12),
    Column("agents_opened", "Agents opened", "count", 10),
    Column("players_opened", "Players opened", "count", 10),
    Column("agents", "Agents so far", "count", 10),
    Column("players", "Players so far", "count", 10),
    Column("opens", "Opens", "text", 18),
)


def network_growth(reader: ConnectionReader, question: Question) -> Report:
    """Accounts by the month or week they were opened in and the agent they are under now.

    Raises:
        InputError: There is no such agent or grouping, or a week was named.
    """
    refuse_choices(question, "week")
    group = chosen_group(question, ("month", "week"))
    book = find_book(reader)
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    opened: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for opening in list_openings(reader, find_root(reader, question.agent)):
        day = calendar.figure_date(instant(opening.opened_at))
        period = day.isoformat()[:7] if group == "month" else calendar.week_of(day).isoformat()
        opened[period, opening.parent][opening.kind == AccountKind.PLAYER] += 1
    rows: list[Row] = []
    so_far: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for (period, agent), (agents, players) in sorted(opened.items()):
        sums = so_far[agent]
        sums[0] += agents
        sums[1] += players
        opens = f"accounts {agent}" if agent else None
        rows.append((period, agent, agents, players, *sums, opens))
    agents, players = (sum(one[place] for one in opened.values()) for place in range(2))
    return plain_report(
        question,
        book,
        title="Network growth",
        words=(
            say("By {group} in which accounts were opened", group=say(group)),
            "Under the agent they are under now",
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        total=("Total", None, agents, players, agents, players, None),
        row_count=len(rows),
        frozen_columns=2,
    )
