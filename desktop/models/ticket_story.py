"""One ticket whole: the columns of its legs, of what was posted, and of what happened to it."""

from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.models.tickets import status_text
from desktop.services.ticket_story import StoryEntry, StoryLeg, StoryStep
from desktop.services.why.explanation import Part
from desktop.services.why.given import place_of_fact, stated

_RESULT_STYLES = {"win": "positive", "half_win": "positive", "loss": "negative",
                  "half_loss": "negative", "pending": "info"}  # fmt: skip


def leg_columns(texts: Texts) -> list[Column[StoryLeg]]:
    """The columns of a ticket's legs."""
    return [
        Column("Leg", lambda leg: str(leg.no), "mono", width=44),
        Column("Selection", lambda leg: leg.selection, width=280, style=lambda _: "strong"),
        Column("Event", lambda leg: leg.event, width=336),
        Column("Starts", lambda leg: _start(texts, leg), "date", width=104),
        Column("Mark", lambda leg: in_words(leg.mark), width=80, style=lambda _: "warning"),
        Column(
            "Score",
            _score,
            width=160,
            style=lambda leg: "warning" if leg.unapproved else "",
            tooltip=_score_tooltip,
        ),
        Column(
            "Result",
            lambda leg: status_text(leg.result),
            width=88,
            style=lambda leg: _RESULT_STYLES.get(leg.result, "muted"),
        ),
    ]


def _start(texts: Texts, leg: StoryLeg) -> str:
    return leg.day if leg.start is None else texts.date_time(instant(leg.start))


def _score(leg: StoryLeg) -> str:
    if not leg.unapproved:
        return leg.score
    return f"{leg.score} → {leg.unapproved}" if leg.score else f"{leg.unapproved} entered"


def _score_tooltip(leg: StoryLeg) -> str:
    return say("Entered, and not approved yet") if leg.unapproved else ""


def entry_columns(texts: Texts) -> list[Column[StoryEntry]]:
    """The columns of what was posted for a ticket."""
    return [
        Column("Fact", lambda e: texts.count(e.seq), "number", width=64, style=lambda _: "muted",
               why=lambda e: place_of_fact(e.seq, e.kind)),
        Column("Account", lambda e: e.account, "mono", width=88),
        Column(
            "Amount",
            lambda e: texts.signed_money(e.cents),
            "money",
            width=96,
            style=lambda e: "negative" if e.cents < 0 else "",
            header_tooltip="From the account’s own side",
            why=lambda e: stated(
                "Amount", "What this fact posted to the account for the ticket.",
                [Part(in_words(e.kind).capitalize(), e.cents, f"fact {e.seq}")],
                who=e.account, side="From the account’s own side."),
        ),
        Column("Week", _week, "date", width=96),
    ]  # fmt: skip


def _week(entry: StoryEntry) -> str:
    return entry.week if entry.occurred_week is None else f"{entry.week} for {entry.occurred_week}"


def step_columns(texts: Texts) -> list[Column[StoryStep]]:
    """The columns of what happened to a ticket."""
    return [
        Column("When", lambda s: texts.date_time(instant(s.at)), "date", width=104),
        Column("Who", lambda s: s.user, width=80),
        Column("What", lambda s: s.what, width=488, tooltip=lambda s: s.what),
    ]
