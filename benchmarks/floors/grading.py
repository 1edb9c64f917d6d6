"""Floor C2: straights graded complete by SQL alone: tickets, legs, postings and balances."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.floors.schema import (
    INSERT_LEG,
    INSERT_TICKET,
    LEG_EVENT,
    connect,
    create,
)

PRAGMAS = ("cache_size=-262144", "temp_store=memory", f"mmap_size={2 << 30}")
EVENTS = 500

# How far a leg is beyond its line: positive won, negative lost. Lines are in half points.
MARGIN = """
case leg.market
  when 1 then case leg.side when 0 then 2 * (event.home - event.away)
                            else 2 * (event.away - event.home) end + leg.line
  when 2 then case leg.side when 0 then 1 else -1 end
              * (2 * (event.home + event.away) - 80 - leg.line)
  else case leg.side when 0 then event.home - event.away else event.away - event.home end
end
"""
GRADE_TICKETS = f"""
update ticket set (status, result) = (
  select 2 + graded.sign,
         case graded.sign when 1 then ticket.win when -1 then -ticket.risk else 0 end
  from (select sign({MARGIN}) as sign
        from leg join event on event.id = leg.event where leg.id = ticket.id) as graded
) where status = 0
"""  # noqa: S608  # joined from the constant above
GRADE_LEGS = "update leg set status = (select status from ticket where ticket.id = leg.ticket)"
POST = (
    "insert into posting select null, id, acct, 20000, result from ticket where status in (1, 3)",
    "insert into posting select null, id, 99999, 20000, -result from ticket where status in (1, 3)",
)
BALANCE = (
    "insert into balance select acct, sum(cents) from posting where true group by 1"
    " on conflict do update set cents = cents + excluded.cents"
)


@dataclass(slots=True)
class State:
    """An open floor file whose tickets are not graded yet."""

    connection: Any

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the file with `size` straights on 500 events that are over."""
    if history:
        raise ValueError("The floor of grading has no settled history.")
    connection = connect(folder, *PRAGMAS)
    create(connection)
    connection.execute("begin immediate")
    connection.executemany(
        INSERT_TICKET,
        (
            (i, 7919 * i % 10000, 1_700_000_000 + i, 1 + (i & 1), 11000, 10000, 0, 0, i)
            for i in range(1, size + 1)
        ),
    )
    connection.executemany(
        INSERT_LEG,
        (
            (i, i, 31 * i % EVENTS, 1 + i % 3, i & 1, 7 * i % 29 - 14, -110, 0)
            for i in range(1, size + 1)
        ),
    )
    connection.executemany(
        "insert into event values (?,?,?)",
        ((e, 13 * e % 37, 17 * e % 41) for e in range(EVENTS)),
    )
    connection.execute(LEG_EVENT)
    connection.execute("commit")
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()


def open_state(folder: Path, size: int) -> State:
    """Open the file; `size` is what it was made with. The tickets are read once."""
    connection = connect(folder, *PRAGMAS)
    (total,) = connection.execute("select sum(id) from ticket").fetchone()
    if total != size * (size + 1) // 2:
        raise ValueError(f"The file does not hold {size} tickets.")
    return State(connection)


def run(state: State) -> None:
    """Grade and settle every ticket in one transaction."""
    for statement in ("begin immediate", GRADE_TICKETS, GRADE_LEGS, *POST, BALANCE, "commit"):
        state.connection.execute(statement)
