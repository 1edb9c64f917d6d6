"""Every setting of an account: its key, kind, place, meaning, and who may change it.

A key is words with slashes. Some have parts that are filled in: `{sport}` in
`limit/{channel}/{sport}/{kind}/{period}/{market}`, the number in `early/{hours}`. A written key
belongs to one setting only, because no two have the same words in the same places.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from desktop.domain.accounts import AccountKind
from desktop.domain.billing import BILLING_CHANNELS
from desktop.domain.calls import SecretRule
from desktop.domain.errors import InputError
from desktop.domain.money_rules import METHODS
from desktop.domain.readback import DEFAULT_LANGUAGE, LANGUAGES
from desktop.domain.rights import Right
from desktop.domain.routines import NEVER
from desktop.domain.sentences import say
from desktop.domain.settings.cells import ANY, PARTS, is_part
from desktop.domain.settings.kinds import Value, ValueKind
from desktop.domain.weeks import WEEKDAYS

HOUSE = frozenset({AccountKind.HOUSE})
ABOVE = HOUSE | {AccountKind.MASTER, AccountKind.AGENT}
AGENTS = frozenset({AccountKind.MASTER, AccountKind.AGENT})
EVERYBODY = ABOVE | {AccountKind.PLAYER}


class Group(StrEnum):
    """Settings that are shown together."""

    ACCOUNTS = "Accounts"
    CREDIT = "Credit"
    PRODUCTS = "Products"
    CALLS = "Calls"
    WAGERS = "Wagers"
    LINES = "Lines and prices"
    GRID = "Limits by market"
    EVENT = "Limits by event"
    MULTIPLES = "Parlays and payouts"
    TIME = "Hours"
    CIRCLE = "Circled"
    BLOCKS = "Blocks"
    HOLDS = "Held for a supervisor"
    OFFLINE = "Working offline"
    TIER = "Agent tier"
    EXPOSURE = "Exposure"
    DEAL = "Agent's deal"
    HEADS = "Per head"
    WEEK = "Close of the week"
    DEPOSITS = "Deposits"
    WITHDRAWALS = "Withdrawals"
    BOARD = "Board"
    ROUTINES = "Routines"
    ALERTS = "Alerts"
    WATCH = "Player watch"
    REVIEW = "Review"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        key: With its parts that are filled in in braces.
        title: What people call it.
        meaning: What it does, in a phrase.
        scope: Kinds of accounts that may have it.
        right: What a person needs to change it.
        default: Its value where nobody set one; None is no limit.
        choices: Of a choice.
        is_own: Whether it is about the account itself and not inherited.
        is_temporary_only: Whether it must have an end date.
    """

    key: str
    group: Group
    kind: ValueKind
    title: str
    meaning: str
    scope: frozenset[AccountKind] = EVERYBODY
    right: Right = Right.LIMITS_CHANGE
    default: Value | None = None
    choices: tuple[str, ...] = ()
    is_own: bool = False
    is_temporary_only: bool = False

    @property
    def is_structured(self) -> bool:
        """Whether parts of its key are filled in."""
        return "{" in self.key


_CELL = "/".join(f"{{{part}}}" for part in PARTS)
_CENTS, _FLAG, _CHOICE = ValueKind.CENTS, ValueKind.FLAG, ValueKind.CHOICE
_CREDIT = Right.CREDIT_TERMS
_DEAL = Right.AGENTS_CHANGE
_PLAYER = frozenset({AccountKind.PLAYER})
_MONEY = Right.MONEY_RULES_CHANGE
_BOARD = Right.RULES_CHANGE
_TIMES, _RULES = ValueKind.TIMES, Right.RULES_CHANGE

# Whose new accounts wait for approval: of those who may not approve, everybody's, nobody's.
APPROVE_OTHERS, APPROVE_ALL, APPROVE_NONE = "others", "all", "none"
RATINGS = ("unknown", "square", "sharp", "bot", "wise")

SETTINGS: tuple[Setting, ...] = (
    Setting("rating", Group.ACCOUNTS, _CHOICE, "Rating",
            "what kind of player it is: colour and filter in lists", EVERYBODY,
            Right.ACCOUNTS_CHANGE, "unknown", RATINGS),
    Setting("accounts/prefix", Group.ACCOUNTS, ValueKind.TEXT, "Prefix of players",
            "what the numbers of new players under this agent begin with", AGENTS,
            Right.ACCOUNTS_CHANGE, is_own=True),
    Setting("accounts/approval", Group.ACCOUNTS, _CHOICE, "New accounts wait",
            "others: those of people who may not approve themselves; all: everybody’s, imports"
            " included; none: nobody’s", HOUSE, Right.ACCOUNTS_APPROVE, APPROVE_OTHERS,
            (APPROVE_OTHERS, APPROVE_ALL, APPROVE_NONE)),
    Setting("accounts/second", Group.ACCOUNTS, _FLAG, "A second person approves",
            "whether nobody approves an account that they entered themselves", HOUSE,
            Right.ACCOUNTS_APPROVE, 0),
    Setting("credit/temporary", Group.CREDIT, _CENTS, "Temporary credit",
            "lent beside the credit limit through the end of a day", _PLAYER,
            Right.CREDIT_LEND, 0, is_own=True, is_temporary_only=True),
    Setting("credit/mode", Group.CREDIT, _CHOICE, "Credit runs",
            "running: on the whole balance; weekly: on this week's figure alone", EVERYBODY,
            _CREDIT, "running", ("running", "weekly")),
    Setting("credit/soft", Group.CREDIT, ValueKind.PERCENT, "Warn at",
            "part of the credit from which the clerk is warned", EVERYBODY, _CREDIT),
    Setting("credit/loss_cap", Group.CREDIT, _CENTS, "Loss cap",
            "the most that may be lost in a week, whatever the credit", EVERYBODY, _CREDIT),
    Setting("credit/settle_figure", Group.CREDIT, _CENTS, "Settle figure",
            "the balance, either way, from which it has to be paid", EVERYBODY, _CREDIT),
    Setting("product/sportsbook", Group.PRODUCTS, _FLAG, "Sportsbook",
            "whether wagers on games, futures and propositions are taken", EVERYBODY, default=1),
    Setting("product/horses", Group.PRODUCTS, _FLAG, "Horses",
            "whether wagers on races are taken", EVERYBODY, default=1),
    Setting("product/phone", Group.PRODUCTS, _FLAG, "Phone",
            "whether wagers are taken by phone", EVERYBODY, default=1),
    Setting("product/online", Group.PRODUCTS, _FLAG, "Internet",
            "whether wagers are taken online", EVERYBODY, default=1),
    Setting("caller/secret", Group.CALLS, _CHOICE, "Phone secret",
            "whether callers say it: off, where the account has one, or always", EVERYBODY,
            Right.CALLERS_CHANGE, SecretRule.IF_SET.value, tuple(SecretRule)),
    Setting("caller/secret_again", Group.CALLS, _FLAG, "Said again at booking",
            "whether the phone secret is typed again when the caller confirms a wager", EVERYBODY,
            Right.CALLERS_CHANGE, 0),
    Setting("caller/secret_days", Group.CALLS, ValueKind.COUNT, "Phone secret for",
            "days after which the clerk is told that the phone secret is old; 0 is never",
            EVERYBODY, Right.CALLERS_CHANGE, 180),
    Setting("caller/language", Group.CALLS, _CHOICE, "Language of the read-back",
            "in which a wager is read to the caller: en English, es Spanish", EVERYBODY,
            Right.ACCOUNTS_CHANGE, DEFAULT_LANGUAGE, tuple(LANGUAGES)),
    Setting("quote/seconds", Group.CALLS, ValueKind.COUNT, "Quotes expire after",
            "seconds that a read-back is good for; 0: it does not expire", HOUSE, default=30),
    Setting("system_limit", Group.WAGERS, _CENTS, "System limit",
            "the most of any single wager in the house", HOUSE, Right.HOUSE_LIMITS_CHANGE),
    Setting("wager_limit", Group.WAGERS, _CENTS, "Wager limit",
            "the most of one straight wager (quick limit)"),
    Setting("minimum/{channel}", Group.WAGERS, _CENTS, "Minimum wager",
            "the least of a wager by phone or online"),
    Setting("limit_basis", Group.WAGERS, _CHOICE, "Limits are on",
            "what of a straight is held against its limits: the lower of risk and win, risk, win",
            EVERYBODY, Right.LIMITS_CHANGE, "base", ("base", "risk", "win")),
    Setting("line_type", Group.LINES, ValueKind.TEXT, "Line type",
            "the set of lines that is offered; master is the house's own"),
    Setting("line_type/{name}/limit", Group.LINES, _CENTS, "Limit of a line type",
            "the most of one wager at this set of lines", HOUSE, Right.HOUSE_LIMITS_CHANGE),
    Setting("line_type/{name}/allowed", Group.LINES, _FLAG, "Line type allowed",
            "whether players may be given this set of lines", ABOVE, default=1),
    Setting("own_lines", Group.LINES, ValueKind.TEXT, "Agent's own lines",
            "the set that all players below have on top of their line type", AGENTS,
            Right.OWN_LINES_CHANGE),
    Setting("vig/{sport}/{period}/{market}", Group.LINES, ValueKind.COUNT, "Width of the line",
            "cents that the two prices are apart near even: 20 is −110 both ways, 10 a dime line"),
    Setting("vig/discount", Group.LINES, ValueKind.COUNT, "Discount on prices",
            "cents that every price pays more through the end of a day",
            is_temporary_only=True),
    Setting("style/price", Group.LINES, _CHOICE, "Prices are said",
            "how prices are read back; a ticket keeps them as they stand on the board", EVERYBODY,
            choices=("american", "decimal", "fraction")),
    Setting("style/pitchers", Group.LINES, _CHOICE, "Baseball is usually",
            "what a leg has when the caller does not say: both listed pitchers, or action",
            EVERYBODY, choices=("listed", "action")),
    Setting(f"limit/{_CELL}", Group.GRID, _CENTS, "Limit",
            "the most of one wager of this kind"),
    Setting("accumulate", Group.EVENT, _CHOICE, "Wagers add up",
            "earlier wagers count against the limit: by game, by line, or each by itself",
            EVERYBODY, Right.LIMITS_CHANGE, "off", ("off", "game", "line", "both")),
    Setting("accumulate/move_resets", Group.EVENT, _FLAG, "A moved line starts anew",
            "whether wagers at another line count to the sum by line", EVERYBODY,
            Right.LIMITS_CHANGE, 1),
    Setting("game_cap", Group.EVENT, _CENTS, "Cap per game",
            "the most at risk on one event over all kinds of wagers"),
    Setting("parlay/{teams}/risk", Group.MULTIPLES, _CENTS, "Parlay risk",
            "the most at risk in a parlay of so many teams"),
    Setting("parlay/{teams}/payout", Group.MULTIPLES, _CENTS, "Parlay payout",
            "the most a parlay of so many teams pays, its stake included"),
    Setting("parlay/{teams}/spots", Group.MULTIPLES, ValueKind.COUNT, "Parlay open spots",
            "how many spots may be left open in a parlay of so many teams"),
    Setting("parlay/{teams}/underdogs", Group.MULTIPLES, ValueKind.COUNT, "Parlay underdogs",
            "how many selections of a parlay may pay more than even"),
    Setting("parlay/{teams}/money_lines", Group.MULTIPLES, ValueKind.COUNT, "Parlay money lines",
            "how many selections of a parlay may be money lines"),
    Setting("parlay/{teams}/odds", Group.MULTIPLES, ValueKind.COUNT, "Parlay sum of odds",
            "the most that the plus prices of a parlay add up to: 900 is three of +300"),
    Setting("parlay/{teams}/pays", Group.MULTIPLES, ValueKind.COUNT, "Parlay pays",
            "the most that the prices of a parlay together pay for one: 100 is 100 to 1"),
    Setting("day_payout", Group.MULTIPLES, _CENTS, "Payout of a day",
            "the most that all wagers of a figure day pay together, stakes included"),
    Setting("max_win/{kind}", Group.MULTIPLES, _CENTS, "Maximum win",
            "the most one wager of this kind wins"),
    Setting("max_payout/{kind}", Group.MULTIPLES, _CENTS, "Maximum payout",
            "the most one wager of this kind pays, its stake included"),
    Setting("off_hours/from", Group.TIME, ValueKind.MINUTES, "Off hours from",
            "when the limit of the night begins, by the clock of the book"),
    Setting("off_hours/to", Group.TIME, ValueKind.MINUTES, "Off hours to",
            "when the limit of the night ends"),
    Setting("off_hours/limit", Group.TIME, _CENTS, "Off-hours limit",
            "the most of one wager in these hours"),
    Setting("early/{hours}", Group.TIME, _CENTS, "Early limit",
            "the most of one wager while the start is so many hours ahead or more"),
    Setting("circle/limit", Group.CIRCLE, _CENTS, "Circled limit",
            "the most of one wager on a circled line"),
    Setting("circle/percent", Group.CIRCLE, ValueKind.PERCENT, "Circled part",
            "part of the usual limit on a circled line; the house rules say it where unset"),
    Setting("circle/exempt", Group.CIRCLE, _FLAG, "Free of circles",
            "whether circles do not lower this account's limits", EVERYBODY,
            Right.LIMITS_CHANGE, 0),
    Setting(f"block/{_CELL}", Group.BLOCKS, _FLAG, "Block",
            "whether wagers of this kind are not taken; no opens it again below"),
    Setting("price/underdog", Group.BLOCKS, ValueKind.COUNT, "Longest underdog",
            "the longest price that is taken: 500 is +500"),
    Setting("price/favourite", Group.BLOCKS, ValueKind.COUNT, "Dearest favourite",
            "the dearest price that is taken: 300 is −300"),
    Setting("price/{market}/underdog", Group.BLOCKS, ValueKind.COUNT, "Longest price of",
            "the longest price that is taken on this market: 500 is +500"),
    Setting("price/{market}/favourite", Group.BLOCKS, ValueKind.COUNT, "Dearest price of",
            "the dearest price that is taken on this market: 300 is −300"),
    Setting("duplicates/{channel}/{kind}", Group.BLOCKS, _CHOICE, "The same wager again",
            "allow, only when the line has moved, or block", EVERYBODY, Right.LIMITS_CHANGE,
            "allow", ("allow", "moved", "block")),
    Setting("hold/{channel}/{kind}", Group.HOLDS, _CENTS, "Hold above",
            "a wager above it waits for a supervisor"),
    Setting("hold/seconds", Group.HOLDS, ValueKind.COUNT, "Holds lapse after",
            "seconds that a held wager waits before it lapses", EVERYBODY, default=120),
    Setting("offline/policy", Group.OFFLINE, _CHOICE, "Wagers offline",
            "while the server is out of reach: take them, ask a supervisor for each, or off",
            EVERYBODY, Right.LIMITS_CHANGE, "take", ("take", "ask", "off")),
    Setting("offline/sport/{sport}", Group.OFFLINE, _FLAG, "Sport offline",
            "whether wagers on this sport are taken while the server is out of reach", EVERYBODY,
            default=1),
    Setting("offline/minutes", Group.OFFLINE, ValueKind.COUNT, "Lines good for",
            "minutes since the server was heard last after which no more wagers are taken"),
    Setting("offline/wager", Group.OFFLINE, _CENTS, "Largest wager offline",
            "the most at risk in one wager while the server is out of reach"),
    Setting("offline/account", Group.OFFLINE, _CENTS, "Account offline",
            "the most at risk in a player's wagers that the server does not know yet"),
    Setting("offline/percent", Group.OFFLINE, ValueKind.PERCENT, "Part of the credit offline",
            "the part of the credit limit at risk in wagers that the server does not know yet"),
    Setting("offline/hour", Group.OFFLINE, _CENTS, "Station offline",
            "the most at risk in what a station takes by itself in an hour", HOUSE,
            Right.HOUSE_LIMITS_CHANGE),
    Setting("tier/limit", Group.TIER, _CENTS, "Limit below",
            "the most of one wager of anybody below, whatever their own limits", AGENTS,
            Right.TIERS_CHANGE, is_own=True),
    Setting("tier/exposure", Group.TIER, _CENTS, "Open risk below",
            "the most at risk at once of all players below", AGENTS, Right.TIERS_CHANGE,
            is_own=True),
    Setting("tier/event", Group.TIER, _CENTS, "Open risk on an event below",
            "the most at risk at once on one event of all players below", AGENTS,
            Right.TIERS_CHANGE, is_own=True),
    Setting("tier/over", Group.TIER, _CHOICE, "Above the tier",
            "refuse what breaks this agent's tier, or hold it for a supervisor", AGENTS,
            Right.TIERS_CHANGE, "refuse", ("refuse", "hold"), is_own=True),
    Setting("tier/credit", Group.TIER, _CENTS, "Credit to hand out",
            "the most of the credit limits of all players below together", AGENTS,
            Right.TIERS_CHANGE, is_own=True),
    Setting("exposure/chart", Group.EXPOSURE, ValueKind.RATE, "Chart percent",
            "part of each wager that counts in the position of the book; a ticket keeps it",
            EVERYBODY, Right.LIMITS_CHANGE, 100_00),
    Setting("exposure/event", Group.EXPOSURE, _CENTS, "Event limit",
            "the most an event should lose in its worst case; beyond it, it is shown red", HOUSE,
            Right.HOUSE_LIMITS_CHANGE),
    Setting("exposure/repeated/minutes", Group.EXPOSURE, ValueKind.COUNT, "Repeated within",
            "minutes within which the same side from several agents is listed", HOUSE,
            Right.HOUSE_LIMITS_CHANGE, 10),
    Setting("exposure/repeated/agents", Group.EXPOSURE, ValueKind.COUNT, "Repeated by agents",
            "how many agents make the same side repeated action", HOUSE,
            Right.HOUSE_LIMITS_CHANGE, 2),
    Setting("deal/type", Group.DEAL, _CHOICE, "Deal",
            "how the week is shared: split, red figure, profit, reverse red, or a rate of the"
            " handle", ABOVE, _DEAL, "red",
            ("red", "split", "profit", "reverse_red", "handle")),
    Setting("deal/percent", Group.DEAL, ValueKind.RATE, "Agent's part",
            "part of the week that the agent earns; not set is no deal", ABOVE, _DEAL),
    Setting("deal/percent/horses", Group.DEAL, ValueKind.RATE, "Agent's part of horses",
            "a rate of its own for horses, which are then made up by themselves", ABOVE, _DEAL),
    Setting("deal/makeup_unit", Group.DEAL, _CHOICE, "Make-up is counted in",
            "the players' dollars or commission; matters when the part changes", ABOVE, _DEAL,
            "player", ("player", "commission")),
    Setting("deal/tree", Group.DEAL, _CHOICE, "Paid on agents below",
            "on what they pass up, or by the difference of the parts", ABOVE, _DEAL,
            "net_passup", ("net_passup", "differential")),
    Setting("deal/free_play", Group.DEAL, _FLAG, "Free plays count",
            "whether what players win with free plays is part of the week that is shared", ABOVE,
            _DEAL, 1),
    Setting("deal/volume", Group.DEAL, _CHOICE, "Volume of a wager",
            "its risk, or the smaller of risk and win; counts where the deal is part of the handle",
            ABOVE, _DEAL, "risk", ("risk", "smaller")),
    Setting("fee/{service}", Group.HEADS, _CENTS, "Fee per head",
            "charged to the agent for each player active in the week, by channel", EVERYBODY,
            _DEAL),
    Setting("week/settlement", Group.WEEK, _CHOICE, "At the close",
            "running: carried; zero: settled whole; zero winners: only what the book owes;"
            " threshold: settled whole from the settle figure on", EVERYBODY, _DEAL, "running",
            ("running", "zero", "zero_winners", "threshold")),
    Setting("week/inclusive", Group.WEEK, _FLAG, "Settle figure included",
            "whether a balance just at the settle figure is settled", EVERYBODY, _DEAL, 1),
    Setting("week/agents", Group.WEEK, _CHOICE, "Agents at the close",
            "what becomes of an agent's own balance after commission and fees, as for players",
            ABOVE, _DEAL, "running", ("running", "zero", "zero_winners", "threshold")),
    Setting("week/agents_figure", Group.WEEK, _CENTS, "Agents' settle figure",
            "the balance from which on an agent is settled, where that is the threshold",
            ABOVE, _DEAL),
    Setting("deposit/{method}/allowed", Group.DEPOSITS, _FLAG, "Deposits by",
            "whether deposits are taken this way", EVERYBODY, _MONEY, 1),
    Setting("deposit/minimum", Group.DEPOSITS, _CENTS, "Smallest deposit",
            "the least of one deposit", EVERYBODY, _MONEY),
    Setting("deposit/maximum", Group.DEPOSITS, _CENTS, "Largest deposit",
            "the most of one deposit", EVERYBODY, _MONEY),
    Setting("deposit/day", Group.DEPOSITS, _CENTS, "Deposits of a day",
            "the most of all deposits of a figure day", EVERYBODY, _MONEY),
    Setting("deposit/week", Group.DEPOSITS, _CENTS, "Deposits of a week",
            "the most of all deposits of a week", EVERYBODY, _MONEY),
    Setting("deposit/{method}/fee", Group.DEPOSITS, ValueKind.PERCENT, "Fee on deposits by",
            "part of a deposit that is charged", EVERYBODY, _MONEY),
    Setting("deposit/{method}/bonus", Group.DEPOSITS, ValueKind.PERCENT, "Bonus on deposits by",
            "part of a deposit that is given beside it", EVERYBODY, _MONEY),
    Setting("deposit/reference", Group.DEPOSITS, _FLAG, "Deposits need a reference",
            "whether a reference number has to be typed", EVERYBODY, _MONEY, 0),
    Setting("deposit/approval", Group.DEPOSITS, _CENTS, "Deposits approved above",
            "above it a deposit counts only after a second person has agreed", EVERYBODY, _MONEY),
    Setting("adjustment/approval", Group.DEPOSITS, _CENTS, "Other money approved above",
            "above it any other transaction waits for a second person", EVERYBODY, _MONEY),
    Setting("withdrawal/{method}/allowed", Group.WITHDRAWALS, _FLAG, "Withdrawals by",
            "whether withdrawals are paid this way", EVERYBODY, _MONEY, 1),
    Setting("withdrawal/minimum", Group.WITHDRAWALS, _CENTS, "Smallest withdrawal",
            "the least of one withdrawal", EVERYBODY, _MONEY),
    Setting("withdrawal/maximum", Group.WITHDRAWALS, _CENTS, "Largest withdrawal",
            "the most of one withdrawal", EVERYBODY, _MONEY),
    Setting("withdrawal/week", Group.WITHDRAWALS, _CENTS, "Withdrawals of a week",
            "the most paid and asked for in a week", EVERYBODY, _MONEY),
    Setting("withdrawal/month", Group.WITHDRAWALS, _CENTS, "Withdrawals of a month",
            "the most paid and asked for in a calendar month", EVERYBODY, _MONEY),
    Setting("withdrawal/open", Group.WITHDRAWALS, ValueKind.COUNT, "Open requests",
            "how many withdrawals may wait at once", EVERYBODY, _MONEY),
    Setting("withdrawal/wait/deposit", Group.WITHDRAWALS, ValueKind.COUNT, "Hours after a deposit",
            "how long after the last deposit one may be asked for", EVERYBODY, _MONEY, 0),
    Setting("withdrawal/wait/request", Group.WITHDRAWALS, ValueKind.COUNT, "Hours after a request",
            "how long a request waits before it is paid", EVERYBODY, _MONEY, 0),
    Setting("withdrawal/day/{weekday}", Group.WITHDRAWALS, _FLAG, "Paid on",
            "whether withdrawals are paid on this day of the week", EVERYBODY, _MONEY, 1),
    Setting("withdrawal/cut", Group.WITHDRAWALS, ValueKind.MINUTES, "Paid the same day until",
            "requests of a pay day after this time are paid on the next one", EVERYBODY, _MONEY),
    Setting("withdrawal/approval", Group.WITHDRAWALS, _CENTS, "Withdrawals approved above",
            "above it a second person has to agree before one is paid", EVERYBODY, _MONEY),
    Setting("board/cutoff/{sport}", Group.BOARD, ValueKind.COUNT, "Closes before the start",
            "minutes before its start at which wagers on a game close", HOUSE, _BOARD),
    Setting("board/new_off", Group.BOARD, _FLAG, "New events start off",
            "whether lines of a new event are off the board until a person releases it", HOUSE,
            _BOARD, 0),
    Setting("board/moved_minutes", Group.BOARD, ValueKind.COUNT, "Moved lines stand out",
            "minutes for which a line that moved is marked", HOUSE, _BOARD, 10),
    Setting("guard/spread_move/{sport}", Group.BOARD, ValueKind.COUNT, "Largest move of a spread",
            "points by which a spread moves without a question; the sport says it where unset",
            HOUSE, _BOARD),
    Setting("guard/total_move/{sport}", Group.BOARD, ValueKind.COUNT, "Largest move of a total",
            "points by which a total moves without a question; the sport says it where unset",
            HOUSE, _BOARD),
    Setting("guard/total_least/{sport}", Group.BOARD, ValueKind.COUNT, "Least total",
            "points of a whole game below which a total is asked about", HOUSE, _BOARD),
    Setting("guard/total_most/{sport}", Group.BOARD, ValueKind.COUNT, "Highest total",
            "points above which a total is asked about", HOUSE, _BOARD),
    Setting("guard/chance", Group.BOARD, ValueKind.PERCENT, "Largest move of a price",
            "by how much the chance that a price says moves without a question", HOUSE, _BOARD, 20),
    Setting("guard/futures", Group.BOARD, ValueKind.COUNT, "Multiple of a future",
            "how many times as much as before a future pays before it is asked about", HOUSE,
            _BOARD, 2),
    Setting("alert/wager", Group.ALERTS, _CENTS, "Large wager",
            "the risk from which a wager is told to everybody at the desk", EVERYBODY,
            Right.LIMITS_CHANGE, 1000_00),
    Setting("alert/move", Group.ALERTS, ValueKind.COUNT, "Large move",
            "the move of a line in quarter points from which it is told", HOUSE,
            Right.LIMITS_CHANGE, 4),
    Setting("watch/pinned", Group.WATCH, _FLAG, "Watched",
            "whether the player stands in the player watch, whatever the presets say", _PLAYER,
            Right.ACCOUNTS_CHANGE, 0, is_own=True),
    Setting("watch/net", Group.WATCH, _CENTS, "Watch winners from",
            "what a player won in these weeks, from which on the player is watched; not set is"
            " nobody", HOUSE, Right.HOUSE_LIMITS_CHANGE),
    Setting("watch/close", Group.WATCH, ValueKind.PERCENT, "Watch who beats the close in",
            "part of a player's straights with a better line or price than the closing one, from"
            " which on the player is watched; not set is nobody", HOUSE,
            Right.HOUSE_LIMITS_CHANGE),
    Setting("watch/wagers", Group.WATCH, ValueKind.COUNT, "Straights to judge by",
            "how many straights with a closing line a player must have before that part counts",
            HOUSE, Right.HOUSE_LIMITS_CHANGE, 20),
    Setting("watch/weeks", Group.WATCH, ValueKind.COUNT, "Weeks looked back",
            "how many weeks both look at, the open one included; 0 is all of them", HOUSE,
            Right.HOUSE_LIMITS_CHANGE, 4),
    Setting("routine/backup", Group.ROUTINES, _TIMES, "Backup",
            "when a verified copy of the book goes into the folder of the routines", HOUSE,
            _RULES, "daily 05:30"),
    Setting("routine/backups_kept", Group.ROUTINES, ValueKind.COUNT, "Backups kept",
            "how many of the newest backups stay in the folder", HOUSE, _RULES, 14),
    Setting("routine/exports", Group.ROUTINES, _TIMES, "Exports",
            "when the chosen reports are written into the folder of the routines", HOUSE, _RULES,
            NEVER),
    Setting("routine/exported", Group.ROUTINES, ValueKind.TEXT, "Reports exported",
            "their names with commas between them", HOUSE, _RULES, "weekly-figures, pending"),
    Setting("routine/week_reminder", Group.ROUTINES, _TIMES, "Reminder to close the week",
            "when to say that a week which is over is not closed", HOUSE, _RULES, "every 1 h"),
    Setting("routine/ended_terms", Group.ROUTINES, _TIMES, "Terms that ended",
            "when to say which temporary credit and limits have ended", HOUSE, _RULES,
            "daily 06:05"),
    Setting("routine/closed_events", Group.ROUTINES, _TIMES, "Events that closed",
            "when to say which events have started and take no more wagers", HOUSE, _RULES,
            "every 5 min"),
    Setting("routine/open_spots", Group.ROUTINES, _TIMES, "Open spots that ran out",
            "when spots that nobody filled in time are closed", HOUSE, _RULES, "daily 06:00"),
    Setting("routine/held_wagers", Group.ROUTINES, _TIMES, "Held wagers that lapsed",
            "when held wagers that nobody answered in time give their credit back", HOUSE, _RULES,
            "every 2 min"),
    Setting("routine/limit_rules", Group.ROUTINES, _TIMES, "Rules of limits",
            "when the rules look at all players and propose other limits", HOUSE, _RULES,
            "daily 06:10"),
    Setting("claim/days", Group.REVIEW, ValueKind.COUNT, "Claims within",
            "days after a wager in which it can be disputed; later only with a supervisor",
            EVERYBODY, _MONEY, 7),
    Setting("claim/hours", Group.REVIEW, ValueKind.COUNT, "Claims decided within",
            "hours after which a claim is late", EVERYBODY, _MONEY, 24),
    Setting("review/hours", Group.REVIEW, ValueKind.COUNT, "Results within",
            "hours after the start in which a result, or the score of a period, is expected", HOUSE,
            Right.HOUSE_LIMITS_CHANGE, 5),
    Setting("review/days", Group.REVIEW, ValueKind.COUNT, "Write-ins within",
            "days after which an open write-in is looked at", HOUSE, Right.HOUSE_LIMITS_CHANGE, 7),
    Setting("review/out_of_touch", Group.REVIEW, _CHOICE, "Accepted out of touch",
            "flag: a wager that met what its station had not seen is looked at; hold: it is not"
            " settled before a manager has decided", HOUSE, Right.HOUSE_LIMITS_CHANGE, "flag",
            ("flag", "hold")),
    Setting("review/winner", Group.REVIEW, _CENTS, "Big winner from",
            "a ticket of the open week that won this much is looked at; not set is none", HOUSE,
            Right.HOUSE_LIMITS_CHANGE),
    Setting("review/two_people", Group.REVIEW, _FLAG, "Results by two people",
            "whether somebody else than who entered a result approves it", HOUSE,
            Right.HOUSE_LIMITS_CHANGE, 0),
)  # fmt: skip

_BY_KEY = {setting.key: setting for setting in SETTINGS}
_PATTERNS = [(tuple(s.key.split("/")), s) for s in SETTINGS if s.is_structured]


@cache
def find_setting(key: str) -> Setting | None:
    """The setting that a written key belongs to, or None."""
    if "{" in key:
        return None
    if key in _BY_KEY:
        return _BY_KEY[key]
    words = tuple(key.split("/"))
    for pattern, setting in _PATTERNS:
        if len(pattern) == len(words) and _fits(pattern, words):
            return setting
    return None


def get_setting(key: str) -> Setting:
    """The setting that a written key belongs to.

    Raises:
        InputError: There is none.
    """
    setting = find_setting(key)
    if setting is None:
        raise InputError(say("There is no setting “{key}”. Nothing was changed.", key=key))
    return setting


def filled_in(setting: Setting, key: str) -> tuple[str, ...]:
    """What stands in the parts of a written key that are filled in."""
    pattern = setting.key.split("/")
    words = key.split("/")
    return tuple(word for part, word in zip(pattern, words, strict=True) if part[0] == "{")


def _fits(pattern: Sequence[str], words: Sequence[str]) -> bool:
    return all(
        _is_allowed(part[1:-1], word) if part.startswith("{") else part == word
        for part, word in zip(pattern, words, strict=True)
    )


_WORDS = {
    "method": frozenset(METHODS),
    "weekday": frozenset(WEEKDAYS),
    "service": frozenset({ANY, *BILLING_CHANNELS}),
}


def _is_allowed(name: str, word: str) -> bool:
    if name in PARTS:
        return is_part(name, word)
    if name in _WORDS:
        return word in _WORDS[name]
    if name == "name":
        return 1 <= len(word) <= 40 and word.isprintable() and word == word.strip()
    is_number = word.isascii() and word.isdigit() and str(int(word)) == word
    if name == "teams":
        return word == ANY or (is_number and 2 <= int(word) <= 99)
    return is_number and 1 <= int(word) <= 999
