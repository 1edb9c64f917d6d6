"""What people call the reports that the command line asks for by name."""

from collections.abc import Mapping

TITLES: Mapping[str, str] = {
    "weekly-figures": "Weekly figures",
    "tickets": "Tickets",
    "board": "Board",
    "master-sheet": "Master sheet",
    "agent-statement": "Agent statement",
    "per-head": "Per-head invoice",
    "head-count": "Head count",
    "heads": "Heads",
    "explanations": "Explanations",
    "pending": "Pending",
    "performance": "Player performance",
    "hold": "Hold",
    "transactions": "Transactions",
    "cash-flow": "Cash flow",
    "beat-the-close": "Beat the close",
    "player-watch": "Player watch",
    "changed-wagers": "Changed and voided wagers",
    "claims": "Claims",
    "access": "Log-on audit",
    "calls": "Calls",
    "clerks": "Clerks",
    "exposure": "Exposure",
    "configuration": "Configuration drift",
    "network-growth": "Network growth",
    "account-changes": "Changes of accounts",
    "journal": "Journal of the ledger",
}
