"""SQL is written in one room only, as libraries are imported in one (DESIGN 3)."""

import ast
import re

import pytest

STATEMENT = re.compile(
    r"\s*(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA)\s",
    re.DOTALL,
)


def sql_texts(tree):
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and STATEMENT.match(f"{node.value} "):
            yield f"line {node.lineno}: {node.value[:40]}"


def test_no_room_of_the_program_but_book_writes_sql(syntax_trees):
    # The server keeps tables of its own in another database.
    trees = {path: tree for path, tree in syntax_trees.items() if path.parts[0] == "desktop"}
    outside = {path: tree for path, tree in trees.items() if path.parts[1] != "book"}
    assert len(outside) < len(trees), "the book itself was not found"
    found = {str(path): hits for path, tree in outside.items() if (hits := [*sql_texts(tree)])}
    assert found == {}


@pytest.mark.parametrize(
    "text",
    [
        "SELECT code FROM account",
        "\n    INSERT INTO ticket VALUES (1)",
        "UPDATE week SET closed = 1",
        "PRAGMA journal_mode",
    ],
)
def test_a_statement_is_seen(text):
    assert list(sql_texts(ast.parse(repr(text))))


@pytest.mark.parametrize("text", ["Select the account first.", "Update the program to open it."])
def test_a_sentence_is_not_taken_for_a_statement(text):
    assert list(sql_texts(ast.parse(repr(text)))) == []
