"""The golden cases of the rules, read from tests/golden/vectors."""

import csv
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "golden" / "vectors"


def golden(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows, f"{name}.csv holds no case"
    return rows


def case_id(row: dict[str, str]) -> str:
    return row["id"]
