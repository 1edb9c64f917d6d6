"""Player watch: who is pinned or fits a preset, and how they stand at this moment."""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.book.queries.account_tree import list_account_nodes
from desktop.book.queries.closing_lines import count_beaten
from desktop.book.queries.day_figures import list_day_figures
from desktop.book.queries.people import find_book, list_players_under
from desktop.book.queries.settings import list_set_values
from desktop.book.queries.watched import count_open_wagers, list_pinned, sum_net_since
from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.statements import ConnectionReader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import BookCalendar, instant, milliseconds
from desktop.reports.plain import OPENS, opens_tickets, plain_report, refuse_choices
from desktop.reports.questions import Question, find_root, long_day
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row

COLUMNS = (
    Column("account", "Account", "text", 12),
    Column("agent", "Agent", "text", 11),
    Column("why", "Why watched", "text", 46),
    Column("today", "Today", "money", 13),
    Column("week", "Week", "money", 13),
    Column("open_wagers", "Open wagers", "count", 11),
    Column("at_risk", "At risk", "money", 13),
    Column("available", "Available", "money", 13),
    Column("last_wager", "Last wager", "datetime", 17),
    OPENS,
)


@dataclass(frozen=True, slots=True)
class _Presets:
    """What puts a player under watch by itself; None is nothing.

    Attributes:
        net: Cents won over the weeks.
        close: Percent of straights that beat the close, of at least so many wagers.
        weeks: That are looked at, oldest first.
    """

    net: int | None
    close: int | None
    wagers: int
    weeks: list[WeekRow]

    @property
    def span(self) -> str:
        """The weeks in words."""
        count = len(self.weeks)
        return say("1 week") if count == 1 else say("{count} weeks", count=count)

    @property
    def words(self) -> str:
        """The presets as the heading says them."""
        said = []
        if self.net is not None:
            said.append(say("won {amount} or more", amount=format_money(self.net)))
        if self.close is not None:
            said.append(
                say(
                    "beat the close in {percent} % or more of at least {count} straights",
                    percent=self.close,
                    count=self.wagers,
                )
            )
        if not said:
            return "Pinned players; no preset is set"
        reasons = said[0] if len(said) == 1 else say("{one} or {other}", one=said[0], other=said[1])
        return say(
            "Pinned players, and who {reasons} in {span}",
            reasons=reasons,
            span=self.span,
        )


def player_watch(reader: ConnectionReader, question: Question) -> Report:
    """The watched players as they stand now, from the tables kept with every wager and posting.

    Raises:
        InputError: A week or a grouping was named, or there is no such agent.
    """
    refuse_choices(question, "week", "by")
    book = find_book(reader)
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    today = calendar.figure_date(question.asked_at)
    week = date.fromisoformat(book.open_week)
    presets = _read_presets(reader, today)
    why = _why_watched(reader, presets, today, question)
    nodes = {n.id: n for n in list_account_nodes(reader, book.open_week, today.isoformat())}
    day = calendar.day_index(week, question.asked_at)
    figures = list_day_figures(reader, book.open_week, day)
    opened = count_open_wagers(reader, why)
    rows: list[Row] = []
    for player, words in why.items():
        node = nodes[player]
        last = None if node.last_wager is None else instant(node.last_wager)
        rows.append(
            (
                node.code,
                nodes[node.parent_id].code if node.parent_id in nodes else "",
                words,
                figures.get(player, 0),
                node.week,
                opened.get(player, 0),
                node.pending,
                node.available,
                last,
                opens_tickets(f"acct:{node.code}"),
            )
        )
    return plain_report(
        question,
        book,
        title="Player watch",
        words=(
            PLAYERS_SIDE,
            say(
                "Today is {today} in the week from {first} on",
                today=long_day(week + timedelta(days=day)),
                first=long_day(week),
            ),
            "Open wagers, at risk, available and last wager as of now",
            presets.words,
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        row_count=len(rows),
    )


def _read_presets(reader: ConnectionReader, today: date) -> _Presets:
    house = PathSettings(today, list_set_values(reader, HOUSE_ID))
    looked_back = house.cents("watch/weeks") or 0
    return _Presets(
        house.cents("watch/net"),
        house.cents("watch/close"),
        house.cents("watch/wagers") or 0,
        list_weeks(reader)[-looked_back:],
    )


def _why_watched(
    reader: ConnectionReader, presets: _Presets, today: date, question: Question
) -> dict[int, str]:
    """Why each watched player is one, by id, in the order of the codes."""
    root_id = find_root(reader, question.agent)
    pinned = list_pinned(reader, today.isoformat())
    winners: dict[int, int] = {}
    if presets.net is not None:
        net = sum_net_since(reader, presets.weeks[0].starts_on)
        winners = {player: cents for player, cents in net.items() if cents >= presets.net}
    beaters: dict[str, tuple[int, int]] = {}
    if presets.close is not None:
        beaters = _beaters(reader, presets, presets.close, root_id, question)
    found: dict[int, str] = {}
    for player in list_players_under(reader, root_id):
        reasons = [say("pinned")] if player.id in pinned else []
        if player.id in winners:
            reasons.append(
                say(
                    "won {amount} in {span}",
                    amount=format_money(winners[player.id]),
                    span=presets.span,
                )
            )
        if player.code in beaters:
            straights, beaten = beaters[player.code]
            reasons.append(
                say(
                    "beat the close with {beaten} of {straights} straights",
                    beaten=beaten,
                    straights=straights,
                )
            )
        if reasons:
            found[player.id] = joined("; ", reasons)
    return found


def _beaters(
    reader: ConnectionReader, presets: _Presets, percent: int, root_id: int, question: Question
) -> dict[str, tuple[int, int]]:
    counted = count_beaten(
        reader,
        first_seq=presets.weeks[0].opened_seq,
        now=milliseconds(question.asked_at),
        root_id=root_id,
    )
    return {
        code: (straights, beaten)
        for code, (straights, beaten) in counted.items()
        if straights >= presets.wagers and 100 * beaten >= percent * straights
    }
