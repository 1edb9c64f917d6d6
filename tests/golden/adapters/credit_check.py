"""What an account may still risk (RULES 25.1)."""

from desktop.domain.accounts import available
from tests.golden.cases import Case


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    left = available(
        int(row["credit_limit_cents"]), int(row["balance_cents"]), int(row["pending_risk_cents"])
    )
    verdict = "ACCEPT" if int(row["new_risk_cents"]) <= left else "REJECT"
    return {"expected": verdict, "expected_available_cents": left}
